use super::chart::{Bar, bars};
use super::converted::computed_at;
use super::estimate::{Shown, bias_sentence, estimate, standing};
use super::marks::{doubt, key_to_amounts, key_to_marks, mark_of_place, middle, reliability_of};
use super::number::{money, pay, published, signed_percent, years};
use super::page::Page;
use super::salary::part_of;
use super::steps::steps;
use super::table::{Column, table};
use super::{data_note, prices_of};
use crate::answer::{GivenAmount, Meta, MoveAnswer, Person, WorthAnswer};
use crate::model::short_title;

/// What only base pay means, said wherever amounts are compared.
const ONLY_BASE: &str = "Only base pay is compared: bonus, equity, sign-on and overtime are in none \
     of these figures.";

/// Column in which the text beside a term begins.
const TERM: usize = 29;

/// Lays out `worth`: one place whole, or a table of several.
pub(super) fn worth(page: &mut Page, answers: &[WorthAnswer<'_>], meta: &Meta<'_>) {
    let Some(first) = answers.first() else {
        return page.paragraph("No place fits.");
    };
    let mut title = vec![given(&first.given, first.amount), first.role.title.to_owned()];
    title.extend((answers.len() == 1).then(|| first.place.name.to_owned()));
    title.extend(standing(first.person));
    page.title(&title.join(" · "));
    exchanged(page, &first.given, meta);
    if let [only] = answers {
        one(page, only, meta);
    } else {
        several(page, answers, meta);
    }
    for answer in answers {
        steps(page, answer.place.name, answer.steps.as_deref());
    }
    page.gap();
    page.muted(ONLY_BASE);
    data_note(page, meta);
}

fn one(page: &mut Page, answer: &WorthAnswer<'_>, meta: &Meta<'_>) {
    part_of(page, &answer.place);
    page.gap();
    let market = rank(answer.percentile_market, answer.extrapolated);
    page.term("in the market", TERM, &format!("{market}: {}", more_than(answer.percentile_market)));
    if let Some(percentile) = answer.percentile_person {
        let who = people(answer.person);
        let text = format!("{}: {}", rank(percentile, answer.extrapolated), more_than(percentile));
        page.term(&format!("among {who}"), TERM, &text);
    }
    // Both are of the person's like, not of the market, where years or a level are given.
    let whose = if answer.percentile_person.is_some() { "their" } else { "the" };
    page.term(
        &format!("to {whose} middle"),
        TERM,
        &distance(answer.to_median, answer.to_median_ratio),
    );
    page.term(
        &format!("to {whose} upper quartile"),
        TERM,
        &distance(answer.to_upper_quartile, answer.to_upper_quartile_ratio),
    );
    page.heading(&format!("Pay of {} in the role there", people(answer.person)));
    let shown = Shown {
        estimate: &answer.estimate,
        place: answer.place.name,
        person: answer.person,
        real: None,
        meta,
    };
    estimate(page, &shown);
}

fn several(page: &mut Page, answers: &[WorthAnswer<'_>], meta: &Meta<'_>) {
    let who = answers.first().and_then(|answer| standing(answer.person));
    let drawn: Vec<Bar> = answers
        .iter()
        .filter_map(|answer| {
            let percentiles = answer.estimate.pay.as_ref()?.percentiles();
            Some(Bar { label: short_title(answer.place.name, answer.place.state), percentiles })
        })
        .collect();
    page.gap();
    bars(page, &drawn);
    page.gap();
    let mut columns = vec![Column::text("place", 0), Column::number("market", 0)];
    columns.extend(who.is_some().then(|| Column::number("such people", 0)));
    columns.push(Column::number("middle", 1));
    columns.push(Column::number("to middle", 2));
    columns.push(Column::number("to p75", 3));
    let rows: Vec<Vec<String>> = answers
        .iter()
        .map(|answer| {
            let place = short_title(answer.place.name, answer.place.state);
            let paid = answer.estimate.pay.as_ref();
            let reliability = reliability_of(&answer.estimate);
            let mark = paid.map_or("", |pay| mark_of_place(pay, reliability));
            let mut row =
                vec![format!("{place}{mark}"), rank(answer.percentile_market, answer.extrapolated)];
            row.extend(answer.percentile_person.map(|it| rank(it, answer.extrapolated)));
            row.push(paid.map_or("–".to_owned(), middle));
            row.push(signed(answer.to_median));
            row.push(signed(answer.to_upper_quartile));
            row
        })
        .collect();
    table(page, &columns, &rows);
    let of = answers.first().map_or(String::new(), |answer| people(answer.person));
    page.muted(&format!("Percentiles; middle, to middle and to p75 are of {of}."));
    page.muted(&key_to_amounts(meta));
    key_to_marks(page, rows.iter().flatten());
    let pay = answers.first().and_then(|answer| answer.estimate.pay.as_ref());
    doubt(page, pay);
    if let Some(bias) = pay.and_then(|pay| pay.bias_ratio) {
        page.muted(&bias_sentence(bias));
    }
}

/// Lays out `move`: both amounts that keep the pay's worth, for each target.
pub(super) fn moving(page: &mut Page, answers: &[MoveAnswer<'_>], meta: &Meta<'_>) {
    let Some(first) = answers.first() else { return };
    let title = [&given(&first.given, first.amount), first.role.title, first.from.name];
    page.title(&title.join(" · "));
    exchanged(page, &first.given, meta);
    let market = rank(first.percentile_market, first.extrapolated);
    page.muted(&format!("{market} of the market there"));
    for answer in answers {
        page.heading(&format!("To {}", answer.to.name));
        if let Some(city) = &answer.to.city {
            page.muted(&format!("{city}: wages and prices of {}", answer.to.name));
        }
        page.term("buys as much", 20, &buys_as_much(answer, meta));
        let tilde = if answer.extrapolated { ", extrapolated" } else { "" };
        let rank = format!(
            "{}: p{} of the market there too{tilde}",
            against(answer.market_rank, answer.market_rank_ratio),
            answer.percentile_market
        );
        page.term("ranks as high", 20, &rank);
    }
    for answer in answers {
        steps(page, answer.to.name, answer.steps.as_deref());
    }
    page.gap();
    page.muted(&format!(
        "Rounded amounts are computed, from wages (BLS OEWS, {}) and price parities. Between \
         metropolitan areas pay differs about twice as much as prices do.",
        meta.wages
    ));
    page.muted(ONLY_BASE);
    data_note(page, meta);
}

/// Says which pay there buys as much, and how that comes about.
fn buys_as_much(answer: &MoveAnswer<'_>, meta: &Meta<'_>) -> String {
    let buys = answer.purchasing_power.zip(answer.purchasing_power_ratio);
    match (buys, answer.price_parity_from.zip(answer.price_parity_to)) {
        (Some((buys, ratio)), Some((from, to))) => format!(
            "{}: {} × {to} / {from}, the price parities ({})",
            against(buys, ratio),
            money(answer.amount, "USD"),
            prices_of(meta)
        ),
        _ => "no price parity is published".to_owned(),
    }
}

/// Returns a computed amount, and by which share it lies above another.
fn against(amount: u32, ratio: f64) -> String {
    format!("{} ({})", pay(amount, true), signed_percent(ratio))
}

/// Returns whom an amount is held against, in words.
fn people(person: Person) -> String {
    match (person.years, person.level) {
        (Some(given), _) => format!("people with {}", years(given)),
        (None, Some(level)) => format!("{level} people"),
        (None, None) => "everyone".to_owned(),
    }
}

/// Returns the amount as it was given, with what it is a year where that is another number.
fn given(given: &GivenAmount<'_>, amount: u32) -> String {
    let yearly = money(amount, "USD");
    let value = published(given.value, &given.currency);
    match given.period {
        "year" if given.currency == "USD" => format!("{yearly} a year"),
        "year" => format!("{value} a year = {yearly}"),
        "hour" => format!("{value} an hour = {yearly} a year of 2,080 hours"),
        period => format!("{value} a {period} = {yearly} a year"),
    }
}

/// Says at which rate the amount became one in US dollars.
fn exchanged(page: &mut Page, given: &GivenAmount<'_>, meta: &Meta<'_>) {
    if let Some(rate) = given.rate {
        let of = (given.rate_source, given.rate_date);
        page.muted(&computed_at(rate, &given.currency, of, meta));
    }
}

/// Returns a percentile in words: an extrapolated one says so.
fn rank(percentile: f64, extrapolated: bool) -> String {
    match (percentile, extrapolated) {
        (_, true) if percentile < 10.0 => format!("below p10 (~p{percentile:.0})"),
        (_, true) if percentile > 90.0 => format!("above p90 (~p{percentile:.0})"),
        (_, true) => format!("~p{percentile:.0}"),
        (_, false) => format!("p{percentile:.0}"),
    }
}

fn more_than(percentile: f64) -> String {
    format!("about {percentile:.0} of 100 earn less")
}

/// Says what a pay is above or below the amount.
fn distance(difference: i64, ratio: f64) -> String {
    let by = against(u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX), ratio);
    match difference {
        0 => "exactly there".to_owned(),
        1.. => format!("{by} more would reach it"),
        _ => format!("{by}: it is passed already"),
    }
}

fn signed(difference: i64) -> String {
    let dollars = u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX);
    let sign = if difference < 0 { "−" } else { "+" };
    format!("{sign}{}", pay(dollars, true))
}
