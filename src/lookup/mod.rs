//! The one name policy: exact id, then alias, then the whole name whatever its case and
//! punctuation, for a place then the letters of a country, then "did you mean". Nothing is guessed
//! from a beginning.
//!
//! Ids, aliases and titles share one space of keys, and the dataset's rules forbid that two records
//! answer to one key unless that is meant, so the first three steps are one search.

mod choose;
mod country;
mod pay_source;
mod place;
mod rate;
mod role;
mod skill;
mod skills;
mod source;
mod suggest;
mod topic;

pub use country::find_country;
pub use pay_source::{PaySource, find_pay_source, pay_source_names};
pub use place::{FoundPlace, Place, PlaceNote, find_place, find_place_in, find_state, known_place};
pub use rate::{currencies, find_rate};
pub use role::{FoundRole, find_role, known_role};
pub use skill::find_skill;
pub use skills::{FoundSkills, find_skills};
pub use source::find_source;
pub use suggest::nearest;
pub use topic::{FoundTopic, find_topic};

use crate::dataset::Damaged;
use crate::model::Shelf;

/// What kind of thing a name was looked up as.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sought {
    /// A role.
    Role,
    /// A city, area, state or country.
    Place,
    /// A US state.
    State,
    /// A country.
    Country,
    /// A skill.
    Skill,
    /// A topic of this command, or an entry of one.
    Topic(Shelf),
    /// A source of figures.
    Source,
}

/// Why a name was not found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LookupError {
    /// Nothing has that name.
    Unknown {
        /// What was looked for.
        sought: Sought,
        /// The name as given.
        given: String,
        /// Up to three names that are close, nearest first.
        suggestions: Vec<String>,
    },
    /// Several things have that name.
    Ambiguous {
        /// What was looked for.
        sought: Sought,
        /// The name as given.
        given: String,
        /// A name for each that means it alone.
        choices: Vec<String>,
    },
    /// The letters of a state, which are no place's name.
    Letters {
        /// The letters as given.
        given: String,
        /// The state's name.
        state: String,
        /// The name of the country that has the same letters, if one has.
        country: Option<String>,
    },
    /// A place of that name lies elsewhere.
    Elsewhere {
        /// The name as given.
        given: String,
        /// The state it does not lie in.
        region: String,
    },
    /// The dataset could not be read.
    Damaged,
}

/// Finds what several words name: each by itself or, failing that, all of them as one name.
///
/// `role backend devops` names two roles, `role data engineer` one. What is found stands beside the
/// name it was found by.
///
/// # Errors
///
/// Those of `find`: for all of the words where they look like one name, or where none of them names
/// anything; else for the first word that does not.
pub fn find_in_words<T>(
    words: &[String],
    find: impl Fn(&str) -> Result<T, LookupError>,
) -> Result<Vec<(String, T)>, LookupError> {
    let each = words.iter().map(|word| Ok((word.clone(), find(word)?)));
    match each.collect::<Result<Vec<(String, T)>, LookupError>>() {
        Err(error) if words.len() > 1 => {
            let whole = words.join(" ");
            let lone = || words.iter().any(|word| find(word).is_ok());
            match find(&whole) {
                Ok(found) => Ok(vec![(whole, found)]),
                Err(whole @ LookupError::Ambiguous { .. }) => Err(whole),
                Err(whole) => match (error.has_suggestions(), whole.has_suggestions()) {
                    (false, true) => Err(whole),
                    (true, true) | (false, false) if !lone() => Err(whole),
                    _ => Err(error),
                },
            }
        }
        other => other,
    }
}

/// Finds what several words name as [`find_in_words`] does, each thing once, without the names.
///
/// # Errors
///
/// As [`find_in_words`].
pub fn find_each_once<T: PartialEq>(
    words: &[String],
    find: impl Fn(&str) -> Result<T, LookupError>,
) -> Result<Vec<T>, LookupError> {
    let mut found: Vec<T> = Vec::new();
    for (_name, one) in find_in_words(words, find)? {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    Ok(found)
}

impl LookupError {
    /// Whether names are known that could have been meant.
    fn has_suggestions(&self) -> bool {
        matches!(self, LookupError::Unknown { suggestions, .. } if !suggestions.is_empty())
    }
}

impl From<Damaged> for LookupError {
    fn from(_: Damaged) -> LookupError {
        LookupError::Damaged
    }
}
