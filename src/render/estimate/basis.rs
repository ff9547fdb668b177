//! Of what an estimate was made, in words.

use super::Shown;
use crate::answer::{Basis, PayAnswer, Person};
use crate::model::SOFTWARE;
use crate::render::marks::is_unfit;
use crate::render::number::years;
use crate::text::{in_sentence, join_and};

/// Returns the titles of the occupations behind an estimate.
pub(super) fn titles(basis: Option<&Basis<'_>>) -> String {
    let titles: Vec<&str> =
        basis.iter().flat_map(|basis| &basis.occupations).map(|part| part.title).collect();
    join_and(&titles)
}

/// Says what the numbers above are.
pub(super) fn what_it_is(pay: &PayAnswer, shown: &Shown<'_, '_>) -> String {
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
