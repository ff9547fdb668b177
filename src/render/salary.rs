use super::data_line;
use super::figures::figures;
use super::number::{pay, percent, signed_percent, thousands, years};
use super::page::Page;
use super::screen::Tone;
use super::strip::strip;
use crate::answer::{Checked, Meta, PayAnswer, Person, Query, SalaryAnswer};
use crate::text::{in_sentence, join_and};

/// Lays out `salary`: the range first, then what it is, then the published figures.
pub(super) fn salary(page: &mut Page, answer: &SalaryAnswer<'_>, meta: &Meta<'_>, query: &Query) {
    title(page, answer);
    if let Some(pay) = &answer.pay {
        page.gap();
        range(page, pay, answer.checked.as_ref(), answer.person);
        if pay.p90 > pay.p10 {
            page.gap();
            strip(page, pay);
        }
        page.gap();
        page.paragraph(&what_it_is(answer, pay, meta));
        for sentence in certainty(answer) {
            page.paragraph(&sentence);
        }
    }
    if answer.pay.is_none() {
        page.gap();
        let and =
            if answer.published.is_empty() { ", and its sources print no figure" } else { "" };
        page.paragraph(&format!("No estimate is made{and}."));
    }
    figures(page, "Published figures that fit the question", &answer.published, meta);
    if !answer.caveats.is_empty() {
        page.heading("Keep in mind");
        for caveat in &answer.caveats {
            page.item(caveat.text);
        }
    }
    page.gap();
    page.muted(&data_line(meta));
    if let Some(next) = next(answer, query) {
        page.muted(&next);
    }
}

fn title(page: &mut Page, answer: &SalaryAnswer<'_>) {
    let mut parts = vec![answer.role.title.to_owned(), answer.place.name.to_owned()];
    parts.extend(standing(answer.person));
    page.title(&parts.join(" · "));
    if let Some(city) = &answer.place.city {
        let what = if answer.place.area_type == "country" { "pay" } else { "wages" };
        page.wrapped(
            "",
            "  ",
            Some(Tone::Muted),
            &format!("{city}: {what} of {}", in_sentence(answer.place.name)),
        );
    }
}

/// Returns who pay is for, in words; nothing for the market as a whole.
pub(super) fn standing(person: Person) -> Option<String> {
    person.years.map(years).or_else(|| person.level.map(str::to_owned))
}

/// Adds the middle and the two ranges, with the words their evidence allows.
pub(super) fn range(
    page: &mut Page,
    answer: &PayAnswer,
    checked: Option<&Checked>,
    person: Person,
) {
    let money = |wage| pay(wage, answer.derived);
    let middle = money(answer.p50);
    let half = format!("{} – {}", money(answer.p25), money(answer.p75));
    let most = format!("{} – {}", money(answer.p10), money(answer.p90));
    if answer.derived {
        let money = (Some(Tone::Money), middle.as_str());
        page.parts("  ", &[(None, "About "), money, (None, " base a year")]);
    } else {
        let money = (Some(Tone::Money), middle.as_str());
        page.parts("  ", &[money, (None, " base a year in the middle, as published")]);
    }
    let (first, second) = match (answer.derived, checked) {
        (false, _) => ("half of these jobs", "8 of 10"),
        (true, Some(_)) => ("half of such people", "8 of 10"),
        (true, None) => ("likely range", "wide range"),
    };
    page.term(first, 23, &half);
    page.term(second, 23, &most);
    let is_person = person.years.is_some() || person.level.is_some();
    if answer.derived && checked.is_none() {
        let whom = if is_person { "such people" } else { "people in that role" };
        page.muted(&format!(
            "Computed as middle half and middle 8 of 10; not checked against {whom}."
        ));
    }
}

/// Says what the numbers above are.
fn what_it_is(answer: &SalaryAnswer<'_>, pay: &PayAnswer, meta: &Meta<'_>) -> String {
    let codes = join_and(&answer.occupations);
    let place = in_sentence(answer.place.name);
    let wages = format!("official wages of {codes} in {place} (BLS OEWS, {})", meta.wages);
    let mut text = if pay.derived {
        let mut text = format!("Our estimate, from {wages}");
        if answer.occupations.len() > 1 {
            text.push_str(", blended");
        }
        match (answer.person.years, answer.person.level) {
            (Some(given), _) => text = format!("{text}, shifted for {}", years(given)),
            (None, Some(level)) => {
                text = format!(
                    "{text}, at the position of level {level}; how widely people of a level spread \
                     is assumed"
                );
            }
            (None, None) => {}
        }
        text.push('.');
        text
    } else {
        let mut letters = wages.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string());
        format!("{}{}, as they stand.", first.unwrap_or_default(), letters.as_str())
    };
    text.push_str(match pay.place_basis {
        "pulled" => {
            " Figures of the place are pulled towards its ratio for software developers, the more \
             the fewer jobs stand behind them."
        }
        "modelled" => {
            " Software developers are not published there: modelled from all computer occupations."
        }
        "state" => {
            " Nothing usable is published for the area itself: the state's figures stand in."
        }
        "nation" => " Nothing usable is published there: the nation's figures stand in.",
        _ => "",
    });
    text.push_str(" No official figure is specific to Python.");
    text
}

/// Says how sure the numbers are, and what they buy.
fn certainty(answer: &SalaryAnswer<'_>) -> Vec<String> {
    let mut sentences = Vec::new();
    if let (Some(sampling), Some(pay)) = (&answer.sampling, &answer.pay) {
        let half =
            f64::from(sampling.median_high.saturating_sub(pay.p50)) / f64::from(pay.p50.max(1));
        let half = (half * 1000.0).round() / 10.0;
        let caution = if sampling.reliability == "caution" { " Use with caution." } else { "" };
        sentences.push(format!("Sampling error of the median alone: ±{half}%.{caution}"));
    }
    if let Some(band) = &answer.modelled {
        let (low, high) = (pay(band.median_low, true), pay(band.median_high, true));
        sentences.push(format!("Modelled middles lie 8 of 10 times in {low} – {high}."));
    }
    if let Some(checked) = &answer.checked {
        sentences.push(check_sentence("Checked", checked));
    }
    if let Some(real) = &answer.real {
        let parity = signed_percent((real.price_parity - 100.0) / 100.0);
        let whose = match real.price_parity_basis {
            "state" => "the state's prices, for want of its own",
            _ => "prices there",
        };
        if answer.place.area_type != "nation" {
            let middle = pay(real.p50, true);
            sentences.push(format!("At US average prices: {middle} ({whose} {parity})."));
        }
    }
    sentences
}

/// Says how the ranges did against people; the opening ends in "checked".
pub(super) fn check_sentence(opening: &str, checked: &Checked) -> String {
    let mut text = format!(
        "{opening} against {} people in this role, 2021 and 2023: {} lay inside the first range, {} \
         inside the second.",
        thousands(checked.people),
        percent(checked.half_ratio),
        percent(checked.eight_of_ten_ratio)
    );
    if let Some(bias) = checked.bias_ratio {
        let way = if bias > 0.0 { "more" } else { "less" };
        let bias = percent(bias.abs());
        text = format!(
            "{text} Known bias: measured against software titles they earned {bias} {way} than \
             estimated."
        );
    }
    text
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
    if years.is_none() && level.is_none() && answer.pay.is_some() {
        next.push(format!("`pycareer salary {role} --years 5`"));
    }
    Some(format!("See also {}.", join_and(&next)))
}
