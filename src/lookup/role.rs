use super::{LookupError, Sought, nearest};
use crate::dataset::{Damaged, Dataset};
use crate::model::{Level, name_key};

/// A role found by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FoundRole {
    /// Position of the role.
    pub role: u8,
    /// The level its name said besides, if it did.
    pub level: Option<Level>,
}

/// Finds a role by name; a seniority word before or after it gives the level.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the ids to choose from.
pub fn find_role(dataset: &Dataset<'_>, given: &str) -> Result<FoundRole, LookupError> {
    let key = name_key(given);
    for key in [key.clone(), spelled_out(&key)] {
        if let Some(found) = by_key(dataset, &key, given)? {
            return Ok(found);
        }
        for (level, _word, rest) in seniorities(&key) {
            if let Some(found) = by_key(dataset, rest, given)? {
                return Ok(FoundRole { level: Some(level), ..found });
            }
        }
    }
    Err(LookupError::Unknown {
        sought: Sought::Role,
        given: given.to_owned(),
        suggestions: suggestions(dataset, &key)?,
    })
}

fn by_key(dataset: &Dataset<'_>, key: &str, given: &str) -> Result<Option<FoundRole>, LookupError> {
    let name = dataset.role_name(key)?;
    match name.as_ref().map_or(&[][..], |name| &name.meanings) {
        [] => Ok(None),
        [only] => Ok(Some(FoundRole { role: only.role, level: only.level })),
        several => {
            let ids = several
                .iter()
                .map(|meaning| dataset.role_entry(meaning.role).map(|entry| entry.id.to_owned()));
            let choices = ids.collect::<Result<_, _>>()?;
            let given = given.to_owned();
            Err(LookupError::Ambiguous { sought: Sought::Role, given, choices })
        }
    }
}

/// Returns a key with the usual short words of titles spelled out: `data eng`, `backend dev`.
fn spelled_out(key: &str) -> String {
    let words = key.split(' ').map(|word| match word {
        "dev" => "developer",
        "eng" | "engr" => "engineer",
        "mgr" => "manager",
        "sw" => "software",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns every way to read a seniority word off a key: the level, the word, what is left.
fn seniorities(key: &str) -> impl Iterator<Item = (Level, &str, &str)> {
    let spaces = key.match_indices(' ').map(|(at, _)| at);
    spaces.flat_map(move |at| {
        let (left, right) = key.split_at(at);
        let right = right.trim_start();
        let front = Level::from_word(left).map(|level| (level, left, right));
        let back = Level::from_word(right).map(|level| (level, right, left));
        front.into_iter().chain(back)
    })
}

fn suggestions(dataset: &Dataset<'_>, key: &str) -> Result<Vec<String>, Damaged> {
    let names = dataset.role_names()?;
    let entries = dataset.role_entries()?;
    let near = |key: &str| {
        let ids = names.iter().flat_map(|name| {
            let roles = name.meanings.iter().filter_map(|it| entries.get(usize::from(it.role)));
            roles.map(|role| (name.key, role.id))
        });
        nearest(key, ids)
    };
    let mut found = Vec::new();
    for (_level, word, rest) in seniorities(key) {
        found.extend(near(rest).iter().map(|id| format!("{word} {id}")));
    }
    if found.is_empty() {
        found = near(key);
    }
    if found.is_empty() && key.len() > 2 {
        // `security` is a word of a role's name.
        let with_word = names.iter().filter(|name| name.key.split(' ').any(|word| word == key));
        let roles = with_word.flat_map(|name| &name.meanings);
        let ids = roles.filter_map(|it| entries.get(usize::from(it.role)));
        found.extend(ids.map(|role| role.id.to_owned()));
        found.sort_unstable();
        found.dedup();
    }
    found.truncate(3);
    Ok(found)
}
