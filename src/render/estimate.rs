//! An estimate on a page: the range, the strip, what the numbers are and how sure they are. The
//! same for every command, so that none can say less than another.

use super::chart::strip;
use super::converted::{Words, as_paid, converted, real_as_pay};
use super::marks::is_unfit;
use super::number::{money, pay, percent, signed_percent, thousands, years};
use super::page::Page;
use super::screen::Tone;

use crate::answer::{Basis, Checked, Converted, Estimate, Meta, PayAnswer, Person, RealPay};
use crate::text::{in_sentence, join_and};

/// Code of software developers, whose ratio in a place moves all other codes.
const SOFTWARE: &str = "15-1252";

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
        page.paragraph(&as_paid(pay, real, words));
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

fn titles(basis: Option<&Basis<'_>>) -> String {
    let titles: Vec<&str> =
        basis.iter().flat_map(|basis| &basis.occupations).map(|part| part.title).collect();
    join_and(&titles)
}

/// Says what the numbers above are.
fn what_it_is(pay: &PayAnswer, shown: &Shown<'_, '_>) -> String {
    let Some(basis) = &shown.estimate.basis else { return String::new() };
    let codes = titles(Some(basis));
    let place = in_sentence(shown.place);
    let release = shown.meta.wages;
    let mut said = Vec::new();
    if pay.derived {
        let has_own = basis.occupations.iter().all(|part| part.own_weight > 0.0);
        let mut steps = vec![if has_own {
            format!("Our estimate, from official wages of {codes} in {place} (BLS OEWS, {release})")
        } else {
            format!(
                "Our estimate for {place}, from official wages of {codes} (BLS OEWS, {release})"
            )
        }];
        steps.extend(steps_of(basis, shown.person));
        said.push(format!("{}.", steps.join(", ")));
        said.extend(how_placed(pay, basis));
        said.extend(multiplier(basis));
    } else {
        said.push(format!("BLS OEWS, {release}, for {place}, as it stands."));
    }
    let unfit = if is_unfit(pay) { ", and no official occupation fits this role well" } else { "" };
    said.push(format!("No official figure is specific to Python{unfit}."));
    said.join(" ")
}

/// Returns what was done with the wages, in order.
fn steps_of(basis: &Basis<'_>, person: Person) -> Vec<String> {
    let mut steps = Vec::new();
    if basis.occupations.len() > 1 {
        steps.push("blended".to_owned());
    }
    if (basis.multiplier - 1.0).abs() > f64::EPSILON {
        steps.push(format!("multiplied by {:.3}", basis.multiplier));
    }
    match (person.years, person.level) {
        (Some(given), _) => steps.push(format!("shifted for {}", years(given))),
        (None, Some(level)) => {
            steps.push(format!("at the position of level {level}, whose spread is assumed"));
        }
        (None, None) => {}
    }
    steps
}

/// Says how the place's own figures were used, where they were not used as they stand.
fn how_placed(pay: &PayAnswer, basis: &Basis<'_>) -> Vec<String> {
    let mut said = Vec::new();
    match pay.place_basis {
        "modelled" => said.push(
            "Software developers are not published there: their wages are modelled from those of \
             all computer occupations, by the nation's and the state's ratios."
                .to_owned(),
        ),
        "state" => said.push("Nothing usable is published there: the state's stand in.".to_owned()),
        "nation" => {
            said.push("Nothing usable is published there: the nation's stand in.".to_owned());
        }
        _ => {}
    }
    let anchored = basis.occupations.iter().filter(|part| part.code != SOFTWARE);
    let missing = anchored.clone().filter(|part| part.own_weight <= 0.0);
    let missing: Vec<&str> = missing.map(|part| part.title).collect();
    if anchored.clone().any(|part| part.own_weight > 0.0 && part.own_weight < 1.0) {
        said.push(
            "Figures of the place are pulled towards its ratio for software developers, the more \
             the fewer jobs stand behind them."
                .to_owned(),
        );
    }
    if !missing.is_empty() {
        said.push(format!(
            "No figure of {} is published there: the nation's is moved by the place's ratio for \
             software developers.",
            join_and(&missing)
        ));
    }
    said
}

/// Says where the multiplier comes from.
fn multiplier(basis: &Basis<'_>) -> Option<String> {
    let witnesses: Vec<&str> = basis
        .witnesses
        .iter()
        .map(|witness| match *witness {
            "stackoverflow" => "the Stack Overflow surveys of 2023 to 2025",
            _ => "postings of 2023 and 2024 at aijobs.net",
        })
        .collect();
    let is_used = (basis.multiplier - 1.0).abs() > f64::EPSILON && !witnesses.is_empty();
    is_used.then(|| {
        format!(
            "The multiplier brings the codes to the height that {}, together with them, give the \
             role against Python developers.",
            join_and(&witnesses)
        )
    })
}

/// Says how sure the numbers are, and what they buy.
fn certainty(answer: &PayAnswer, shown: &Shown<'_, '_>, told: Told<'_, '_>) -> Vec<String> {
    let estimate = shown.estimate;
    let mut sentences = Vec::new();
    if let Some(sampling) = &estimate.sampling {
        let half = sampling.median_high.saturating_sub(answer.p50);
        let half = (f64::from(half) * 1000.0 / f64::from(answer.p50.max(1))).round() / 10.0;
        let caution = match sampling.reliability {
            "unreliable" => " Too uncertain to rely on: given because that was asked for.",
            "caution" => " Use with caution.",
            _ => "",
        };
        sentences.push(format!("Sampling error of the official median alone: ±{half}%.{caution}"));
    }
    if let Some(band) = &estimate.modelled {
        let (low, high) = (pay(band.median_low, true), pay(band.median_high, true));
        let at = if told.real_first { " at the prices there" } else { "" };
        sentences.push(format!("80% band of a middle modelled like this: {low} – {high}{at}."));
    }
    if !answer.extrapolated.is_empty() {
        let keys = join_and(&answer.extrapolated);
        let verb = if answer.extrapolated.len() == 1 { "lies" } else { "lie" };
        sentences
            .push(format!("{keys} {verb} beyond the outer published percentiles: extrapolated."));
    }
    if let Some(checked) = &estimate.checked {
        let opening = match (shown.person.years, told.role) {
            (Some(_), _) => "Such ranges".to_owned(),
            (None, Some(role)) => {
                format!("With years, as in `pycareer salary {role} --years 5`, the ranges")
            }
            (None, None) => "With `--years` the ranges".to_owned(),
        };
        sentences.push(check_sentence(checked, &opening));
    }
    sentences.extend(estimate.bias_ratio.map(bias_sentence));
    sentences.extend(shown.real.map(|real| {
        let parity = signed_percent((real.price_parity - 100.0) / 100.0);
        let middle = pay(real.p50, true);
        match real.price_parity_basis {
            "state" => format!(
                "At US average prices: {middle} (the state's prices, {parity}; none is published \
                 for the area)."
            ),
            _ => format!("At US average prices: {middle} (prices there {parity})."),
        }
    }));
    sentences
}

/// Says how ranges for people with known years did against people.
fn check_sentence(checked: &Checked, opening: &str) -> String {
    let level = checked.level_ratio - 1.0;
    let side = if level < 0.0 { "below" } else { "above" };
    format!(
        "{opening} were checked against {} people of this role in US career-advice surveys of 2021 \
         and 2023: {} lay inside the first, {} inside the second. Their pay was {} {side} the \
         estimate; about 10% below is expected of surveys this old.",
        thousands(checked.people),
        percent(checked.half_ratio),
        percent(checked.eight_of_ten_ratio),
        percent(level.abs())
    )
}

/// Says in which direction the estimate is known to be off.
pub(super) fn bias_sentence(bias: f64) -> String {
    let (way, read) = if bias > 0.0 { ("more", "low") } else { ("less", "high") };
    let bias = percent(bias.abs());
    format!(
        "Known bias: set against software titles of the same surveys, people in this role earned \
         {bias} {way} than estimated; read it as {read}."
    )
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
