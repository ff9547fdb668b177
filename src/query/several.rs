//! Names of several words that were given without quotes: hints that put them right.

use crate::dataset::Dataset;
use crate::error::Error;
use crate::lookup::{known_place, known_role};
use crate::request::SubjectRequest;
use crate::text::visible;

/// Most words of a name that are joined.
const WORDS: usize = 4;

/// Says how a place of several words is named, where that of a flag and the words after it are one.
///
/// `after` are words that were read as something else.
pub(super) fn place_split(dataset: &Dataset<'_>, error: Error, given: &str, after: &str) -> Error {
    let words: Vec<&str> = after.split(' ').collect();
    // The words after the flag are the last of those that nothing else took.
    let tails = (0..words.len()).filter_map(|at| words.get(at..));
    let mut names = tails.map(|tail| format!("{given} {}", tail.join(" ")));
    match names.find(|name| is_place(dataset, name)) {
        Some(name) => told(error, &format!("--city {}", quoted(&name))),
        None => error,
    }
}

/// Says how a place of several words is named, where the one at fault among those after `--to` is such
/// a place together with its neighbours.
pub(super) fn places_split(dataset: &Dataset<'_>, error: Error, names: &[String]) -> Error {
    let Some(at) = names.iter().position(|name| Some(name) == error.input.as_ref()) else {
        return error;
    };
    let joined = (at.saturating_sub(WORDS - 1)..=at)
        .flat_map(|from| (at + 1..=names.len().min(from + WORDS)).map(move |to| from..to))
        .filter(|range| range.len() > 1)
        .filter_map(|range| names.get(range))
        .map(|words| words.join(" "))
        .find(|name| is_place(dataset, name));
    match joined {
        Some(name) => told(error, &format!("--to {}", quoted(&name))),
        None => error,
    }
}

/// Says how subjects of several words are named, where all words together are at least two.
pub(super) fn subjects_split(
    dataset: &Dataset<'_>,
    error: Error,
    given: &[SubjectRequest],
) -> Error {
    let words: Option<Vec<&str>> = given
        .iter()
        .map(|subject| match subject {
            SubjectRequest::Word(word) => Some(word.as_str()),
            SubjectRequest::RoleAt { .. } => None,
        })
        .collect();
    let is_name =
        |name: &str| is_place(dataset, name) || matches!(known_role(dataset, name), Ok(Some(_)));
    let mut subjects = Vec::new();
    let mut rest = words.as_deref().unwrap_or_default();
    while !rest.is_empty() {
        let longest = (1..=rest.len().min(WORDS)).rev().find_map(|count| {
            let (name, others) = rest.split_at_checked(count)?;
            let name = name.join(" ");
            is_name(&name).then_some((name, others))
        });
        let Some((name, others)) = longest else { return error };
        subjects.push(quoted(&name));
        rest = others;
    }
    if subjects.len() < 2 {
        return error;
    }
    told(error, &format!("compare {}", subjects.join(" ")))
}

fn is_place(dataset: &Dataset<'_>, name: &str) -> bool {
    matches!(known_place(dataset, name), Ok(Some(_)))
}

/// Returns a name as it is typed: in quotes where it has several words.
pub(super) fn quoted(name: &str) -> String {
    let shown = visible(name);
    if shown.contains(' ') { format!("\"{shown}\"") } else { shown }
}

/// Tells it in place of all that was suggested for a part of the name.
fn told(error: Error, line: &str) -> Error {
    let hint = format!("a name of several words stands in quotes: `{line}`");
    error.with_suggestions(Vec::new()).with_hint(hint)
}
