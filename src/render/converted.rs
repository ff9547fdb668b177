//! Pay told twice: in another currency or for another time, and at other prices.

use super::number::{computed, pay, prices};
use super::page::Page;
use super::prices_of;
use super::screen::Tone;
use crate::answer::{Converted, Meta, PayAnswer, RealPay};

/// Words for the two ranges, as far as their evidence allows.
pub(super) type Words = (&'static str, &'static str);

/// Adds pay as it was converted, with the rate and its day; nothing where it is in US dollars a
/// year. `is_second`: the range before it is at other prices.
pub(super) fn converted(
    page: &mut Page,
    answer: &Converted<'_>,
    words: Words,
    meta: &Meta<'_>,
    is_second: bool,
) {
    if answer.rate.is_none() && answer.period == "year" {
        return;
    }
    let money = |number| computed(number, &answer.currency);
    let article = if answer.period == "hour" { "an" } else { "a" };
    let of = format!(" base {article} {}", answer.period);
    page.gap();
    let middle = money(answer.p50);
    page.parts("  ", &[(None, "About "), (Some(Tone::Money), &middle), (None, &of)]);
    let (first, second) = words;
    page.term(first, 23, &format!("{} – {}", money(answer.p25), money(answer.p75)));
    page.term(second, 23, &format!("{} – {}", money(answer.p10), money(answer.p90)));
    let prices = if is_second { "at the prices there; " } else { "" };
    page.muted(&format!("({prices}{})", how(answer, meta)));
}

/// Says at which rate amounts were converted, of which source and day.
pub(super) fn computed_at(
    rate: f64,
    currency: &str,
    of: (Option<&str>, Option<&str>),
    meta: &Meta<'_>,
) -> String {
    let source = match of {
        (Some(source), Some(date)) => {
            format!("{}, {date}", meta.source(source).map_or(source, |known| known.name))
        }
        _ => "the rate you gave".to_owned(),
    };
    format!("computed at {rate} {currency} for one US dollar: {source}")
}

/// Says by which rate and hours pay was converted.
pub(super) fn how(answer: &Converted<'_>, meta: &Meta<'_>) -> String {
    let of = (answer.rate_source, answer.rate_date);
    let rate = answer.rate.map(|rate| computed_at(rate, &answer.currency, of, meta));
    let time = match answer.period {
        "hour" => Some("a year of 2,080 hours".to_owned()),
        "month" => Some("a month is a twelfth of a year".to_owned()),
        _ => None,
    };
    rate.into_iter().chain(time).collect::<Vec<_>>().join("; ")
}

/// Returns pay at US average prices in the shape of pay, so that it is laid out alike.
pub(super) fn real_as_pay(real: &RealPay, nominal: &PayAnswer) -> PayAnswer {
    PayAnswer {
        p10: real.p10,
        p25: real.p25,
        p50: real.p50,
        p75: real.p75,
        p90: real.p90,
        currency: real.currency,
        period: real.period,
        derived: real.derived,
        place_basis: nominal.place_basis,
        confidence: nominal.confidence,
        bias_ratio: nominal.bias_ratio,
        extrapolated: nominal.extrapolated.clone(),
    }
}

/// Says what is paid where the range above is at US average prices, and what prices there are.
pub(super) fn as_paid(
    answer: &PayAnswer,
    real: &RealPay,
    (first, second): Words,
    meta: &Meta<'_>,
) -> String {
    let money = |wage| pay(wage, answer.derived);
    let about = if answer.derived { "about " } else { "" };
    let whose = match real.price_parity_basis {
        "state" => "the state's prices, none being published for the area",
        _ => "prices there",
    };
    format!(
        "As paid there: {about}{}; {first} {} – {}, {second} {} – {}. The range above is that at US \
         average prices: × 100 / {}, the price parity ({}, US = 100; {whose} {}).",
        money(answer.p50),
        money(answer.p25),
        money(answer.p75),
        money(answer.p10),
        money(answer.p90),
        real.price_parity,
        prices_of(meta),
        prices(real.price_parity)
    )
}

/// Returns the row of converted pay for CSV and Markdown, after the columns of published figures.
pub(super) fn row(answer: &Converted<'_>, label: &str, year: &str) -> Vec<String> {
    let head = ["converted", label, "estimate", "oews", year, "base", "percentiles", "", "", ""];
    let mut row: Vec<String> = head.map(str::to_owned).to_vec();
    let numbers = [answer.p10, answer.p25, answer.p50, answer.p75, answer.p90];
    row.extend(numbers.map(super::rows::plain));
    row.extend([answer.currency.clone(), answer.period.to_owned(), String::new()]);
    row
}
