use std::collections::BTreeMap;

use super::number::PRICE_PARITY;
use super::{Kind, Report};
use crate::compile::raw::{RawArea, RawDataset, Row};
use crate::model::{AreaKind, place_key};

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.areas.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.areas {
        area(row, report);
    }
    codes(raw, report);
    for row in &raw.countries {
        let country = &row.value;
        for name in std::iter::once(&country.name).chain(&country.aliases) {
            report.spoken(row, &country.letters, name);
        }
    }
    for row in &raw.cities {
        let city = &row.value;
        report.spoken(row, &city.name, &city.name);
        report.reference(row, &city.name, Kind::State, &city.state);
        report.reference(row, &city.name, Kind::Area, &city.area);
    }
    for row in &raw.cities_abroad {
        let city = &row.value;
        report.spoken(row, &city.name, &city.name);
        report.reference(row, &city.name, Kind::Country, &city.country);
    }
    nicknames(raw, report);
}

/// Codes and letters stand once: records of other files are found by them.
fn codes(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let areas = raw.areas.iter();
    report.once("code", areas.map(|row| (row, row.value.id.as_str(), row.value.code.as_str())));
    let states = raw.areas.iter().filter(|row| row.value.kind == AreaKind::State);
    report.once(
        "state",
        states.filter_map(|row| Some((row, row.value.id.as_str(), row.value.state.as_deref()?))),
    );
    let countries = raw.countries.iter();
    report.once(
        "country",
        countries.map(|row| (row, row.value.letters.as_str(), row.value.letters.as_str())),
    );
}

fn area(row: &Row<RawArea>, report: &mut Report<'_, '_>) {
    let area = &row.value;
    report.text(row, &area.id, &area.name, 100);
    match (&area.state, area.kind) {
        (None, AreaKind::Nation) => {}
        (Some(_), AreaKind::Nation) => report.breach(row, &area.id, "the nation has no state"),
        (None, _) => report.breach(row, &area.id, "a place without state"),
        (Some(state), _) => report.reference(row, &area.id, Kind::State, state),
    }
    let length = match area.kind {
        AreaKind::Nation | AreaKind::State => 2,
        AreaKind::Metro => 5,
        AreaKind::Nonmetro => 7,
    };
    if area.code.len() != length {
        report.breach(row, &area.id, format!("code `{}` is not of its kind", area.code));
    }
    report.number(row, &area.id, &PRICE_PARITY, area.price_parity);
}

fn nicknames(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for row in &raw.nicknames {
        let nickname = &row.value;
        report.spoken(row, &nickname.name, &nickname.name);
        for area in std::iter::once(&nickname.area).chain(&nickname.also) {
            report.reference(row, &nickname.name, Kind::AreaId, area);
        }
        if let Some(owner) = owners.insert(place_key(&nickname.name), &nickname.area) {
            report.breach(row, &nickname.name, format!("is a nickname of `{owner}` already"));
        }
    }
}
