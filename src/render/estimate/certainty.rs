//! How sure an estimate is, in words.

use super::{Shown, Told};
use crate::answer::{Checked, PayAnswer};
use crate::render::number::{pay, percent, percent_in_tenths, prices, thousands};
use crate::render::page::Page;
use crate::render::prices_of;
use crate::text::join_and;

/// Says how sure the numbers are, and what they buy.
pub(super) fn certainty(
    answer: &PayAnswer,
    shown: &Shown<'_, '_>,
    told: Told<'_, '_>,
) -> Vec<String> {
    let estimate = shown.estimate;
    let mut sentences = Vec::new();
    if let Some(sampling) = &estimate.sampling {
        let caution = match sampling.reliability {
            "unreliable" => " Too uncertain to rely on: given because that was asked for.",
            "caution" => " Use with caution.",
            _ => "",
        };
        sentences.push(format!(
            "Sampling error of the official median alone: ±{}.{caution}",
            percent_in_tenths(sampling.margin_ratio)
        ));
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
        let (parity, of) = (prices(real.price_parity), prices_of(shown.meta));
        let middle = pay(real.p50, true);
        match real.price_parity_basis {
            "state" => format!(
                "At US average prices: {middle} (the state's prices, {parity}, {of}; none is \
                 published for the area)."
            ),
            _ => format!("At US average prices: {middle} (prices there {parity}, {of})."),
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
pub(in crate::render) fn bias_sentence(bias: f64) -> String {
    format!(
        "Known bias: set against software titles of the same surveys, people in this role {}.",
        earned(bias)
    )
}

/// Adds, where roles stand side by side, in which direction the estimates of some are known to be off.
pub(in crate::render) fn known_bias<'p>(
    page: &mut Page,
    shown: &mut dyn Iterator<Item = (&'p str, &'p PayAnswer)>,
) {
    let mut told: Vec<(&str, f64)> = Vec::new();
    for (role, pay) in shown {
        if let Some(bias) = pay.bias_ratio
            && !told.iter().any(|(known, _)| *known == role)
        {
            told.push((role, bias));
        }
    }
    let mut than = " than estimated";
    let said = told.iter().map(|(role, bias)| {
        let way = if *bias > 0.0 { "more" } else { "less" };
        format!("{} {way}{} as {role}", percent(bias.abs()), std::mem::take(&mut than))
    });
    let said: Vec<String> = said.collect();
    if !said.is_empty() {
        page.muted(&format!(
            "Known bias: people earned {} (set against software titles of the same surveys).",
            join_and(&said)
        ));
    }
}

/// Says what people earned against the estimate, and how to read it then.
pub(in crate::render) fn earned(bias: f64) -> String {
    let (way, read) = if bias > 0.0 { ("more", "low") } else { ("less", "high") };
    format!("earned {} {way} than estimated; read it as {read}", percent(bias.abs()))
}
