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

/// Returns an amount of a pay, marked where it is extrapolated.
fn amount(answer: &PayAnswer, (key, wage): (&str, u32)) -> String {
    let mut amount = pay(wage, answer.derived);
    mark_beyond(&mut amount, answer, key);
    amount
}

/// Marks an amount where it is extrapolated.
fn mark_beyond(amount: &mut String, answer: &PayAnswer, key: &str) {
    if answer.extrapolated.contains(&key) {
        amount.insert_str(0, BEYOND);
    }
}

/// Marks those of five amounts that are extrapolated.
pub(super) fn marked(mut amounts: [String; 5], answer: &PayAnswer) -> [String; 5] {
    for (amount, key) in amounts.iter_mut().zip(KEYS) {
        mark_beyond(amount, answer, key);
    }
    amounts
}

/// Returns the middle of a pay.
pub(super) fn middle(answer: &PayAnswer) -> String {
    amount(answer, ("p50", answer.p50))
}

/// Returns the middle of a pay and the ends of the half around it, lowest first; dashes where there
/// is no pay.
pub(super) fn half(answer: Option<&PayAnswer>) -> [String; 3] {
    answer.map_or(["–"; 3].map(str::to_owned), |it| {
        [("p25", it.p25), ("p50", it.p50), ("p75", it.p75)].map(|one| amount(it, one))
    })
}

/// Percentiles of the half around the middle, and the middle.
pub(super) const HALF: [&str; 3] = ["p25", "p50", "p75"];

/// Returns every sign that stands with a pay of which these percentiles are shown.
pub(super) fn signs(
    answer: &PayAnswer,
    reliability: Option<&str>,
    shown: &[&str],
) -> [&'static str; 2] {
    [sign_of_beyond(answer, shown), marks(answer, reliability)]
}

/// Returns the sign of extrapolated amounts where one of these percentiles is such.
pub(super) fn sign_of_beyond(answer: &PayAnswer, shown: &[&str]) -> &'static str {
    if shown.iter().any(|key| answer.extrapolated.contains(key)) { BEYOND } else { "" }
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
pub(super) fn marks(pay: &PayAnswer, reliability: Option<&str>) -> &'static str {
    match (mark_of_place(pay, reliability), is_unfit(pay)) {
        (of_place, false) => of_place,
        (ELSEWHERE, true) => "*?",
        (FEW, true) => "!?",
        (_, true) => UNFIT,
    }
}

/// Marks an estimate like [`marks`].
pub(super) fn marks_of(estimate: &Estimate<'_>) -> &'static str {
    estimate.pay.as_ref().map_or("", |pay| marks(pay, reliability_of(estimate)))
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
            // One byte is found faster than a text of one.
            *stands |= sign.bytes().all(|sign| text.as_ref().as_bytes().contains(&sign));
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

/// Adds what the columns of a table mean that are of places, of those it did not leave out.
pub(super) fn key_to_place(page: &mut Page, left_out: &[&str], meta: &Meta<'_>) {
    let real = format!("the middle at US average prices ({})", prices_of(meta));
    let share = if left_out.contains(&"jobs") {
        "share of all jobs in the role's codes, weighted, against the nation's"
    } else {
        "their share of all jobs against the nation's"
    };
    let meanings =
        [("real pay", &*real), ("jobs", "in the role's codes, weighted"), ("conc.", share)];
    let shown = meanings.iter().filter(|(column, _)| !left_out.contains(column));
    let shown: Vec<String> = shown.map(|(column, it)| format!("{column}: {it}")).collect();
    if !shown.is_empty() {
        page.muted(&shown.join(" · "));
    }
}
