//! From the words of a command line to the role one is in and the one to get to.

use crate::dataset::Dataset;
use crate::error::Error;
use crate::lookup::{FoundRole, LookupError, find_role, known_role};
use crate::request::EndsRequest;
use crate::text::{join_or, visible};

/// A role that was asked for, with its name as given.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct End {
    pub found: FoundRole,
    pub given: String,
}

/// Where a path begins and, where that was asked for, ends.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ends {
    pub from: End,
    pub to: Option<End>,
}

/// Finds the roles a path is asked between.
///
/// # Errors
///
/// Unknown and ambiguous roles; usage, where the words can be read in two ways.
pub(super) fn ends(dataset: &Dataset<'_>, request: &EndsRequest) -> Result<Ends, Error> {
    match request {
        EndsRequest::Apart { from, to } => Ok(Ends {
            from: End { found: find_role(dataset, from)?, given: from.clone() },
            to: Some(End { found: find_role(dataset, to)?, given: to.clone() }),
        }),
        EndsRequest::Words(words) => in_words(dataset, words),
    }
}

/// Reads words with nothing between the roles: as one name, or as two wherever one can end.
fn in_words(dataset: &Dataset<'_>, words: &[String]) -> Result<Ends, Error> {
    let mut readings = Vec::new();
    // What is wrong with readings of which one role is known, the longer one first.
    let mut close: Vec<(usize, String)> = Vec::new();
    let mut several = None;
    for count in 1..words.len() {
        let (from, to) = words.split_at(count);
        let (from, to) = (from.join(" "), to.join(" "));
        match (known_role(dataset, &from), known_role(dataset, &to)) {
            (Ok(Some(start)), Ok(Some(end))) => {
                let (from, to) = (End { found: start, given: from }, End { found: end, given: to });
                readings.push(Ends { from, to: Some(to) });
            }
            (Ok(Some(_)), Ok(None)) => close.push((from.len(), to)),
            (Ok(None), Ok(Some(_))) => close.push((to.len(), from)),
            (Err(error @ LookupError::Ambiguous { .. }), Ok(Some(_)))
            | (Ok(Some(_)), Err(error @ LookupError::Ambiguous { .. })) => several = Some(error),
            (Err(LookupError::Damaged), _) | (_, Err(LookupError::Damaged)) => {
                return Err(LookupError::Damaged.into());
            }
            _ => {}
        }
    }
    // Two words that are each a role are two roles, as everywhere.
    if let ([_, _], [only]) = (words, readings.as_slice()) {
        return Ok(only.clone());
    }
    let whole = words.join(" ");
    match known_role(dataset, &whole) {
        Ok(Some(found)) => readings.push(Ends { from: End { found, given: whole }, to: None }),
        Ok(None) => {}
        Err(error) => return Err(error.into()),
    }
    match (readings.as_slice(), several) {
        ([only], _) => Ok(only.clone()),
        ([], Some(error)) => Err(error.into()),
        ([], None) => Err(unknown(dataset, words, close)),
        _ => Err(several_readings(words, &readings)),
    }
}

/// Returns what is wrong with words that name no roles: of the readings that know one role, what is
/// wrong with the other; else with all of them as one name.
fn unknown(dataset: &Dataset<'_>, words: &[String], mut close: Vec<(usize, String)>) -> Error {
    close.sort_by_key(|(known, _)| std::cmp::Reverse(*known));
    let error_of = |given: &str| find_role(dataset, given).err().map(Error::from);
    let mut part = None;
    for (_, given) in &close {
        let error = error_of(given);
        if error.as_ref().is_some_and(|error| !error.suggestions.is_empty()) {
            return error.unwrap_or_else(|| Error::usage("no role is given"));
        }
        part = part.or(error);
    }
    let whole = error_of(&words.join(" "));
    let helps = |error: &Option<Error>| error.as_ref().is_some_and(|it| !it.suggestions.is_empty());
    let told = if helps(&whole) { whole.or(part) } else { part.or(whole) };
    told.unwrap_or_else(|| Error::usage("no role is given"))
}

fn several_readings(words: &[String], readings: &[Ends]) -> Error {
    let told = readings.iter().map(|ends| match &ends.to {
        Some(to) => format!("`{}` to `{}`", visible(&ends.from.given), visible(&to.given)),
        None => format!("`{}` alone", visible(&ends.from.given)),
    });
    let told: Vec<String> = told.collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let given = words.join(" ");
    Error::usage(format!("`{}` can be read as {}", visible(&given), join_or(&told)))
        .with_input(&given)
        .with_hint("put `to` between the two roles, or each in quotation marks")
}
