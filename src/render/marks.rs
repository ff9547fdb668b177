//! Pay in a cell or a line: its amounts, and signs for what must be known of them. What the signs mean
//! stands below.

use super::number::{money, pay};
use super::page::Page;
use super::prices_of;
use crate::answer::{Estimate, Meta, PayAnswer};
use crate::model::Confidence;

/// Before an amount beyond the outer published percentiles.
const BEYOND: &str = "~";

/// Behind pay that does not rest on wages published for the place.
const ELSEWHERE: &str = "*";

/// Behind pay that rests on few answers.
const FEW: &str = "!";

/// Behind pay of a role that no official occupation fits well.
const UNFIT: &str = "?";

/// What the signs mean.
const MEANINGS: [(&str, &str); 4] = [
    (BEYOND, "beyond the outer published percentiles: extrapolated"),
    (ELSEWHERE, "modelled, or figures of the state: the role's wages are not published there"),
    (FEW, "few answers stand behind the official figures: use with caution"),
    (
        UNFIT,
        "no official occupation fits the role well: `pycareer salary NAME` says what to keep in mind",
    ),
];

/// Keys of the percentiles, in order.
const KEYS: [&str; 5] = ["p10", "p25", "p50", "p75", "p90"];

/// Returns the five amounts of a pay; those that are extrapolated are marked.
pub(super) fn amounts(answer: &PayAnswer) -> [String; 5] {
    let mut amounts = answer.percentiles().map(|wage| pay(wage, answer.derived));
    mark_beyond(&mut amounts, answer);
    amounts
}

/// Marks those of five amounts that are extrapolated.
pub(super) fn mark_beyond(amounts: &mut [String; 5], answer: &PayAnswer) {
    for (amount, key) in amounts.iter_mut().zip(KEYS) {
        if answer.extrapolated.contains(&key) {
            amount.insert_str(0, BEYOND);
        }
    }
}

/// Returns the five amounts of an estimate for a table; dashes where there are none.
pub(super) fn amounts_of(estimate: &Estimate<'_>) -> [String; 5] {
    estimate.pay.as_ref().map_or(["–"; 5].map(str::to_owned), amounts)
}

/// Marks pay by its place: where it does not rest on wages published there, or on few answers.
pub(super) fn mark_of_place(pay: &PayAnswer, reliability: Option<&str>) -> &'static str {
    match (pay.place_basis, reliability) {
        ("modelled" | "state" | "nation", _) => ELSEWHERE,
        (_, Some("caution" | "unreliable")) => FEW,
        _ => "",
    }
}

/// Marks pay by its place and its role, for where roles stand side by side.
pub(super) fn marks(pay: &PayAnswer, reliability: Option<&str>) -> String {
    let of_role = if is_unfit(pay) { UNFIT } else { "" };
    [mark_of_place(pay, reliability), of_role].concat()
}

/// Marks an estimate like [`marks`].
pub(super) fn marks_of(estimate: &Estimate<'_>) -> String {
    let marked = estimate.pay.as_ref().map(|pay| marks(pay, reliability_of(estimate)));
    marked.unwrap_or_default()
}

/// Returns how reliable the wages behind an estimate are, where that is known.
pub(super) fn reliability_of(estimate: &Estimate<'_>) -> Option<&'static str> {
    estimate.sampling.as_ref().map(|sampling| sampling.reliability)
}

/// Whether no official occupation fits the role of a pay well.
pub(super) fn is_unfit(pay: &PayAnswer) -> bool {
    pay.confidence == Some(Confidence::Low)
}

/// Adds what those of the signs mean that stand in what was shown.
pub(super) fn key_to_marks<T: AsRef<str>>(page: &mut Page, shown: impl IntoIterator<Item = T>) {
    let mut stands = [false; MEANINGS.len()];
    for text in shown {
        for (stands, (sign, _)) in stands.iter_mut().zip(MEANINGS) {
            *stands |= text.as_ref().contains(sign);
        }
    }
    for ((sign, meaning), _) in MEANINGS.iter().zip(stands).filter(|(_, stands)| *stands) {
        page.muted(&format!("{sign} {meaning}"));
    }
}

/// Says of pay of one role that no official occupation fits it well, where that is so.
pub(super) fn doubt(page: &mut Page, pay: Option<&PayAnswer>) {
    if pay.is_some_and(is_unfit) {
        page.muted(
            "No official occupation fits the role well: the blend behind its pay is our judgement.",
        );
    }
}

/// Returns how the amounts of a table of pay are to be read.
pub(super) fn key_to_amounts(meta: &Meta<'_>) -> String {
    let example = money(105_210_u32, "USD");
    format!(
        "Base a year. Amounts to the dollar ({example}) are published for the occupation (BLS OEWS, \
         {}), rounded ones are our estimate.",
        meta.wages
    )
}

/// Returns what the columns of a table mean that are of places.
pub(super) fn key_to_place(meta: &Meta<'_>) -> String {
    format!(
        "real pay: the middle at US average prices ({}) · jobs: in the role's codes, weighted · conc.: \
         their share of all jobs against the nation's",
        prices_of(meta)
    )
}
