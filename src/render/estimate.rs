//! An estimate on a page: the range, the strip, what the numbers are and how sure they are. The
//! same for every command, so that none can say less than another.

mod basis;
mod certainty;

use super::chart::strip;
use super::converted::{Words, as_paid, converted, real_as_pay};
use super::number::{pay, years};
use super::page::Page;
use super::screen::Tone;
use crate::answer::{Converted, Estimate, Meta, PayAnswer, Person, RealPay};

use basis::{titles, what_it_is};
use certainty::certainty;

pub(super) use certainty::{bias_sentence, earned, known_bias};

/// What of an estimate is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'a, 'd> {
    /// The estimate.
    pub estimate: &'a Estimate<'d>,
    /// Name of the place it is for.
    pub place: &'a str,
    /// Who it is for.
    pub person: Person,
    /// What it buys; `None` where that is said elsewhere or not known.
    pub real: Option<&'a RealPay>,
    /// The release of the official wages.
    pub meta: &'a Meta<'d>,
}

/// How else an estimate is told.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told<'a, 'd> {
    /// In another currency or for another time.
    pub converted: Option<&'a Converted<'d>>,
    /// Whether the range at US average prices comes first, where there is one.
    pub real_first: bool,
    /// The role it is for as such: ranges for known years are what another command gives.
    pub role: Option<&'a str>,
}

/// Adds the range, the strip and the sentences about them; nothing without an estimate.
pub(super) fn estimate(page: &mut Page, shown: &Shown<'_, '_>) {
    estimate_told(page, shown, Told::default());
}

/// Adds an estimate like [`estimate`], and how else it is told.
pub(super) fn estimate_told(page: &mut Page, shown: &Shown<'_, '_>, told: Told<'_, '_>) {
    let Some(pay) = &shown.estimate.pay else { return };
    let real = shown.real.filter(|_| told.real_first);
    let at_us_prices = real.map(|real| real_as_pay(real, pay));
    let first = at_us_prices.as_ref().unwrap_or(pay);
    let words = range_words(pay, shown);
    headline(page, first, shown, words, if real.is_some() { " at US average prices" } else { "" });
    if pay.derived && !is_checked(shown) {
        page.muted("(the middle half and the middle 8 of 10 as computed; not checked)");
    }
    if let Some(answer) = told.converted {
        converted(page, answer, words, shown.meta, real.is_some());
    }
    if first.p90 > first.p10 {
        page.gap();
        strip(page, first);
    }
    page.gap();
    page.paragraph(&what_it_is(pay, shown));
    if let Some(real) = real {
        page.paragraph(&as_paid(pay, real, words, shown.meta));
    }
    let said_already = Shown { real: shown.real.filter(|_| real.is_none()), ..*shown };
    for sentence in certainty(pay, &said_already, Told { real_first: real.is_some(), ..told }) {
        page.paragraph(&sentence);
    }
}

/// Returns who pay is for, in words; nothing for the market as a whole.
pub(super) fn standing(person: Person) -> Option<String> {
    person.years.map(years).or_else(|| person.level.map(str::to_owned))
}

/// Adds the middle and the two ranges, with the words their evidence allows.
fn headline(
    page: &mut Page,
    answer: &PayAnswer,
    shown: &Shown<'_, '_>,
    (first, second): Words,
    at: &str,
) {
    let money = |wage| pay(wage, answer.derived);
    let middle = money(answer.p50);
    let middle = (Some(Tone::Money), middle.as_str());
    if answer.derived {
        page.parts("  ", &[(None, "About "), middle, (None, " base a year"), (None, at)]);
    } else {
        let whose =
            format!(", the published middle of all {}", titles(shown.estimate.basis.as_ref()));
        page.parts("  ", &[middle, (None, " base a year"), (None, &whose)]);
    }
    page.term(first, 23, &format!("{} – {}", money(answer.p25), money(answer.p75)));
    page.term(second, 23, &format!("{} – {}", money(answer.p10), money(answer.p90)));
}

/// Whether such ranges were held against people.
fn is_checked(shown: &Shown<'_, '_>) -> bool {
    shown.estimate.checked.is_some() && shown.person.years.is_some()
}

/// Returns what the two ranges may be called.
fn range_words(answer: &PayAnswer, shown: &Shown<'_, '_>) -> Words {
    match (answer.derived, is_checked(shown)) {
        (false, _) => ("half of these jobs", "8 of 10"),
        (true, true) => ("half of such people", "8 of 10"),
        (true, false) => ("likely range", "wide range"),
    }
}
