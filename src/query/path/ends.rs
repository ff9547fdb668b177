//! From the words of a command line to the role one is in and the one to get to.

use crate::dataset::Dataset;
use crate::error::Error;
use crate::lookup::{FoundRole, LookupError, find_role, known_role};
use crate::model::Level;
use crate::order::sort_by_key;
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

impl Ends {
    /// How many seniority words the names have.
    fn levels(&self) -> usize {
        let named = |end: &End| usize::from(end.found.level.is_some());
        named(&self.from) + self.to.as_ref().map_or(0, named)
    }

    /// What the names mean: at which of them a level stands makes no difference.
    fn meaning(&self) -> (u8, Option<u8>, Option<Level>) {
        let to = self.to.as_ref().map(|to| to.found);
        let level = self.from.found.level.or(to.and_then(|to| to.level));
        (self.from.found.role, to.map(|to| to.role), level)
    }
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

/// Reads words with nothing between the roles: one name where they can be (`ml engineer`, though either
/// word is a name of a role), and else two wherever the first can end. Two ids, or names in quotation
/// marks, are two roles in any case.
fn in_words(dataset: &Dataset<'_>, words: &[String]) -> Result<Ends, Error> {
    let given = words.join(" ");
    if !are_apart(dataset, words)?
        && let Some(found) = known_role(dataset, &given)?
    {
        return Ok(Ends { from: End { found, given }, to: None });
    }
    let splits = splits(dataset, words)?;
    if let [only] = splits.readings.as_slice() {
        let mut ends = only.clone();
        ends.to = ends.to.filter(|_| !is_what_one_is_called(words));
        return Ok(ends);
    }
    if !splits.readings.is_empty() {
        return Err(several_readings(words, &splits.readings));
    }
    Err(splits.several.map_or_else(|| unknown(dataset, words, splits.close), Error::from))
}

/// Whether two words are each a whole name by themselves: an id, or in quotation marks.
fn are_apart(dataset: &Dataset<'_>, words: &[String]) -> Result<bool, LookupError> {
    let entries = dataset.role_entries()?;
    let is_whole =
        |word: &String| word.contains(' ') || entries.iter().any(|entry| entry.id == word);
    Ok(words.len() == 2 && words.iter().all(is_whole))
}

/// Whether a word has only what its people are called behind it: `sre engineer`.
fn is_what_one_is_called(words: &[String]) -> bool {
    let called = ["engineer", "developer", "programmer"];
    matches!(words, [name, last] if !name.contains([' ', '-'])
        && called.iter().any(|word| last.eq_ignore_ascii_case(word)))
}

/// What words can mean that name two roles.
#[derive(Default)]
struct Splits {
    /// The ways to read them that differ; of those only such with the fewest seniority words.
    readings: Vec<Ends>,
    /// Of ways in which one name is known: its length, and the other name.
    close: Vec<(usize, String)>,
    /// A name of several roles beside a known one.
    several: Option<LookupError>,
}

fn splits(dataset: &Dataset<'_>, words: &[String]) -> Result<Splits, LookupError> {
    let mut splits = Splits::default();
    for count in 1..words.len() {
        let (from, to) = words.split_at(count);
        let (from, to) = (from.join(" "), to.join(" "));
        match (known_role(dataset, &from), known_role(dataset, &to)) {
            (Err(LookupError::Damaged), _) | (_, Err(LookupError::Damaged)) => {
                return Err(LookupError::Damaged);
            }
            (Ok(Some(start)), Ok(Some(end))) => {
                let (from, to) = (End { found: start, given: from }, End { found: end, given: to });
                splits.readings.push(Ends { from, to: Some(to) });
            }
            (Ok(Some(_)), Ok(None)) => splits.close.push((from.len(), to)),
            (Ok(None), Ok(Some(_))) => splits.close.push((to.len(), from)),
            (Err(error), Ok(Some(_))) | (Ok(Some(_)), Err(error)) => splits.several = Some(error),
            _ => {}
        }
    }
    // `backend principal ai researcher`: a role of that name, not a principal backend developer.
    let fewest = splits.readings.iter().map(Ends::levels).min();
    splits.readings.retain(|ends| Some(ends.levels()) == fewest);
    splits.readings.dedup_by_key(|ends| ends.meaning());
    Ok(splits)
}

/// Returns what is wrong with words that name no roles: of the readings that know one role, what is
/// wrong with the other; else with all of them as one name.
fn unknown(dataset: &Dataset<'_>, words: &[String], mut close: Vec<(usize, String)>) -> Error {
    sort_by_key(&mut close, |(known, _)| std::cmp::Reverse(*known));
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
    let told = readings.iter().filter_map(|ends| {
        let to = ends.to.as_ref()?;
        Some(format!("`{}` to `{}`", visible(&ends.from.given), visible(&to.given)))
    });
    let told: Vec<String> = told.collect();
    let given = words.join(" ");
    Error::usage(format!("`{}` can be read as {}", visible(&given), join_or(&told)))
        .with_input(&given)
        .with_hint("put `to` between the two roles, or each in quotation marks")
}
