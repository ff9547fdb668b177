//! From the words of a comparison to its subjects: one role, place and standing each.

use super::place::{notes, place_answer};
use super::several::subjects_split;
use super::standing_of;
use crate::answer::Warning;
use crate::dataset::Dataset;
use crate::error::Error;
use crate::estimate::Standing;
use crate::lookup::{FoundRole, LookupError, Place, find_place, find_role, known_place};
use crate::model::{Level, name_key, short_title};
use crate::request::{CompareRequest, SubjectRequest};
use crate::text::visible;

/// A subject of a comparison.
#[derive(Clone, Debug)]
pub(super) struct Subject<'d> {
    /// Its name inside the comparison: what makes it differ from the others.
    pub id: String,
    /// What it is, in words.
    pub label: String,
    /// Position of its role.
    pub role: u8,
    /// Where.
    pub place: Place<'d>,
    /// Who the pay is for.
    pub standing: Standing,
}

/// What sort of subject a word is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Sort {
    Role,
    Level,
    City,
}

/// Finds the subjects of a comparison; `place` is that of subjects that name none.
pub(super) fn subjects<'d>(
    dataset: &Dataset<'d>,
    request: &CompareRequest,
    place: Place<'d>,
) -> Result<(Vec<Subject<'d>>, Vec<Warning>), Error> {
    let default = find_role(dataset, &request.role)?;
    let mut found: Vec<Subject<'d>> = Vec::new();
    let mut warnings = Vec::new();
    let mut first: Option<(Sort, &str)> = None;
    for given in &request.subjects {
        let (sort, word, subject) = match given {
            SubjectRequest::RoleAt { role, city, standing } => {
                let (subject, notes) = role_at(dataset, role, city, *standing, request.standing)?;
                warnings.extend(notes);
                (Sort::Role, role.as_str(), subject)
            }
            SubjectRequest::Word(word) => {
                let (sort, subject, notes) = word_subject(dataset, word, request, default, place)
                    .map_err(|errors| errors.of(first.map(|(sort, _)| sort)))
                    .map_err(|error| subjects_split(dataset, error, &request.subjects))?;
                warnings.extend(notes);
                (sort, word.as_str(), subject)
            }
        };
        match first {
            Some((other, before)) if other != sort => return Err(mixed(before, other, word, sort)),
            _ => first = Some((sort, word)),
        }
        if found.iter().any(|known| known.id == subject.id) {
            let message = format!("`{}` stands twice in the comparison", subject.id);
            return Err(Error::usage(message).with_input(word));
        }
        found.push(subject);
    }
    Ok((found, warnings))
}

fn mixed(before: &str, other: Sort, word: &str, sort: Sort) -> Error {
    let noun = |sort| match sort {
        Sort::Role => "a role",
        Sort::Level => "a level",
        Sort::City => "a city",
    };
    let (before, word) = (visible(before), visible(word));
    Error::usage(format!(
        "`{before}` is {} and `{word}` {}; compare one sort of thing",
        noun(other),
        noun(sort)
    ))
    .with_input(&word)
    .with_hint("a role in a city is one subject: `backend@chicago`, `backend@chicago:5`")
}

fn role_at<'d>(
    dataset: &Dataset<'d>,
    role: &str,
    city: &str,
    own: Option<Standing>,
    of_all: Standing,
) -> Result<(Subject<'d>, Vec<Warning>), Error> {
    let found = find_role(dataset, role)?;
    // What the subject says itself counts before the flags of all.
    let own = match (own, found.level) {
        (Some(own), level) => Some(standing_of(level, own, role)?),
        (None, level) => level.map(Standing::Level),
    };
    let place = find_place(dataset, city)?;
    let warnings = notes(dataset, city, &place)?;
    let entry = dataset.role_entry(found.role)?;
    let answer = place_answer(dataset, place.place)?;
    let words = own.and_then(standing_words).map_or(String::new(), |words| format!(":{words}"));
    let id = format!("{}@{}{words}", entry.id, answer.id);
    let label =
        label(&[entry.title, &short_title(answer.name, None)], own.unwrap_or(Standing::Market));
    let standing = own.unwrap_or(of_all);
    Ok((Subject { id, label, role: found.role, place: place.place, standing }, warnings))
}

/// Why a word is no subject: seen as a role, and as a place.
struct NoSubject {
    role: Box<Error>,
    place: Option<Box<Error>>,
}

impl NoSubject {
    /// Returns the error to tell: after a city, that of the place.
    fn of(self, before: Option<Sort>) -> Error {
        match (before, self.place) {
            (Some(Sort::City), Some(place)) => *place,
            // Neither a role nor a place: roles are the likelier slip.
            _ => *self.role,
        }
    }
}

impl<E: Into<Error>> From<E> for NoSubject {
    fn from(error: E) -> NoSubject {
        NoSubject { role: Box::new(error.into()), place: None }
    }
}

fn word_subject<'d>(
    dataset: &Dataset<'d>,
    word: &str,
    request: &CompareRequest,
    default: FoundRole,
    place: Place<'d>,
) -> Result<(Sort, Subject<'d>, Vec<Warning>), NoSubject> {
    if let Some(level) = Level::from_word(&name_key(word)) {
        let subject = level_subject(level, request, default, place)?;
        return Ok((Sort::Level, subject, Vec::new()));
    }
    let unknown = match find_role(dataset, word) {
        Ok(found) => {
            let subject = role_subject(dataset, found, request, place)?;
            return Ok((Sort::Role, subject, Vec::new()));
        }
        Err(error @ LookupError::Unknown { .. }) => error,
        Err(error) => return Err(error.into()),
    };
    match known_place(dataset, word) {
        Ok(Some(found)) => {
            let standing = standing_of(default.level, request.standing, &request.role)?;
            let answer = place_answer(dataset, found.place)?;
            let label = short_title(answer.name, None);
            let place = found.place;
            let subject = Subject { id: answer.id, label, role: default.role, place, standing };
            Ok((Sort::City, subject, notes(dataset, word, &found)?))
        }
        // The letters of a country, where nothing could be compared, are no subject.
        Ok(None) => {
            let place = find_place(dataset, word).err().map(|error| Box::new(error.into()));
            Err(NoSubject { role: Box::new(unknown.into()), place })
        }
        Err(error) => Err(error.into()),
    }
}

fn role_subject<'d>(
    dataset: &Dataset<'d>,
    found: FoundRole,
    request: &CompareRequest,
    place: Place<'d>,
) -> Result<Subject<'d>, Error> {
    // A level in the subject's own name counts before the flags of all.
    let standing = found.level.map_or(request.standing, Standing::Level);
    let entry = dataset.role_entry(found.role)?;
    let id = match found.level {
        Some(level) => format!("{}-{}", level.word(), entry.id),
        None => entry.id.to_owned(),
    };
    let label = label(&[entry.title], found.level.map_or(Standing::Market, Standing::Level));
    Ok(Subject { id, label, role: found.role, place, standing })
}

fn level_subject<'d>(
    level: Level,
    request: &CompareRequest,
    default: FoundRole,
    place: Place<'d>,
) -> Result<Subject<'d>, Error> {
    if request.standing != Standing::Market {
        return Err(Error::usage(
            "levels are compared with each other; leave `--years` and `--level` out",
        ));
    }
    let (id, label) = (level.word().to_owned(), level.word().to_owned());
    let standing = Standing::Level(level);
    Ok(Subject { id, label, role: default.role, place, standing })
}

fn label(parts: &[&str], standing: Standing) -> String {
    let words = standing_words(standing).map(|word| match standing {
        Standing::Years(_) => format!("{word} years"),
        _ => word,
    });
    parts.iter().map(|part| (*part).to_owned()).chain(words).collect::<Vec<_>>().join(", ")
}

fn standing_words(standing: Standing) -> Option<String> {
    match standing {
        Standing::Market => None,
        Standing::Years(years) => Some(years.to_string()),
        Standing::Level(level) => Some(level.word().to_owned()),
    }
}
