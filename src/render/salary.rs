use super::by::by;
use super::data_note;
use super::estimate::{Shown, Told, estimate_told, standing};
use super::figures::figures;
use super::page::Page;
use super::screen::Tone;
use super::steps::steps;
use crate::answer::{Meta, PlaceAnswer, Query, SalaryAnswer};
use crate::text::{in_sentence, join_and};

/// Lays out `salary`: the range first, then what it is, then the published figures.
pub(super) fn salary(page: &mut Page, answer: &SalaryAnswer<'_>, meta: &Meta<'_>, query: &Query) {
    if let Some(rows) = answer.rows.as_deref().filter(|rows| !rows.is_empty()) {
        return by(page, answer, rows, meta, query);
    }
    title(page, answer);
    page.gap();
    let shown = Shown {
        estimate: &answer.estimate,
        place: answer.place.name,
        person: answer.person,
        real: answer.real.as_ref(),
        meta,
    };
    let real_first = matches!(query, Query::Salary { real: true, .. });
    let told = Told { converted: answer.converted.as_ref(), real_first, role: None };
    estimate_told(page, &shown, told);
    if answer.estimate.pay.is_none() {
        page.paragraph(&no_estimate(answer, meta, query));
    }
    figures(page, "Published figures that fit the question", &answer.published, meta);
    if !answer.caveats.is_empty() {
        page.heading("Keep in mind");
        for caveat in &answer.caveats {
            page.item(caveat.text);
        }
    }
    steps(page, answer.place.name, answer.steps.as_deref());
    page.gap();
    data_note(page, meta);
    if let Some(next) = next(answer, query) {
        page.muted(&next);
    }
}

/// Says that there is no estimate: none is made, or one source alone was asked.
fn no_estimate(answer: &SalaryAnswer<'_>, meta: &Meta<'_>, query: &Query) -> String {
    let nothing = answer.published.is_empty();
    let Query::Salary { source: Some(asked), .. } = query else {
        let and = if nothing { ", and its sources print no figure" } else { "" };
        return format!("No estimate is made{and}.");
    };
    let whose = match asked.as_str() {
        "official" => "official wages were",
        "reported" => "surveys were",
        id => &format!("{} was", meta.source(id).map_or(id, |source| source.name)),
    };
    let and = if nothing { ", and no figure there fits the question" } else { "" };
    format!("Only {whose} asked: no estimate is made{and}.")
}

fn title(page: &mut Page, answer: &SalaryAnswer<'_>) {
    let mut parts = vec![answer.role.title.to_owned(), answer.place.name.to_owned()];
    parts.extend(standing(answer.person));
    page.title(&parts.join(" · "));
    part_of(page, &answer.place);
}

/// Says which area a city belongs to, where one was asked for.
pub(super) fn part_of(page: &mut Page, place: &PlaceAnswer<'_>) {
    let Some(city) = &place.city else { return };
    let what = if place.area_type == "country" { "pay" } else { "wages" };
    let text = format!("{city}: {what} of {}", in_sentence(place.name));
    page.wrapped("", "  ", Some(Tone::Muted), &text);
}

/// Names the questions that lie next to this one.
fn next(answer: &SalaryAnswer<'_>, query: &Query) -> Option<String> {
    let Query::Salary { city, years, level, .. } = query else {
        return None;
    };
    let role = answer.role.id;
    let mut next = vec![format!("`pycareer role {role}`")];
    if let Some(city) = city.as_ref().filter(|_| answer.place.area_type != "country") {
        next.push(format!("`pycareer city {city}`"));
    }
    if years.is_none() && level.is_none() && answer.estimate.pay.is_some() {
        next.push(format!("`pycareer salary {role} --years 5`"));
    }
    Some(format!("See also {}.", join_and(&next)))
}
