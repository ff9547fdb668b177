use std::collections::BTreeMap;

use super::Report;
use crate::compile::raw::{RawArea, RawDataset, Row};
use crate::model::{AreaKind, place_key};

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.areas.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.areas {
        area(row, report);
    }
    for row in &raw.cities {
        let city = &row.value;
        if !report.order.states.contains_key(city.state.as_str()) {
            report.breach(row, &city.name, format!("unknown state `{}`", city.state));
        }
        if report.order.area(&city.area).is_none() {
            report.breach(row, &city.name, format!("unknown area `{}`", city.area));
        }
    }
    for row in &raw.cities_abroad {
        let city = &row.value;
        if !report.order.countries.contains(city.country.as_str()) {
            report.breach(row, &city.name, format!("unknown country `{}`", city.country));
        }
    }
    nicknames(raw, report);
}

fn area(row: &Row<RawArea>, report: &mut Report<'_, '_>) {
    let area = &row.value;
    report.text(row, &area.id, &area.name, 100);
    match (&area.state, area.kind) {
        (None, AreaKind::Nation) => {}
        (Some(_), AreaKind::Nation) => report.breach(row, &area.id, "the nation has no state"),
        (None, _) => report.breach(row, &area.id, "a place without state"),
        (Some(state), _) => {
            if !report.order.states.contains_key(state.as_str()) {
                report.breach(row, &area.id, format!("unknown state `{state}`"));
            }
        }
    }
    let length = match area.kind {
        AreaKind::Nation | AreaKind::State => 2,
        AreaKind::Metro => 5,
        AreaKind::Nonmetro => 7,
    };
    if area.code.len() != length {
        report.breach(row, &area.id, format!("code `{}` is not of its kind", area.code));
    }
    if area.price_parity.is_some_and(|parity| !(50.0..=200.0).contains(&parity)) {
        report.breach(row, &area.id, "a price parity is a percentage of the nation's");
    }
}

fn nicknames(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for row in &raw.nicknames {
        let nickname = &row.value;
        for area in std::iter::once(&nickname.area).chain(&nickname.also) {
            if report.order.area_by_id(area).is_none() {
                report.breach(row, &nickname.name, format!("unknown area `{area}`"));
            }
        }
        if let Some(owner) = owners.insert(place_key(&nickname.name), &nickname.area) {
            report.breach(row, &nickname.name, format!("is a nickname of `{owner}` already"));
        }
    }
}
