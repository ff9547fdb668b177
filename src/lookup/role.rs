use super::{LookupError, Sought, nearest};
use crate::model::{Level, RoleIndex, name_key};

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
pub fn find_role(index: &RoleIndex<'_>, given: &str) -> Result<FoundRole, LookupError> {
    let key = name_key(given);
    if let Some(found) = by_key(index, &key, given)? {
        return Ok(found);
    }
    for (level, _word, rest) in seniorities(&key) {
        if let Some(found) = by_key(index, rest, given)? {
            return Ok(FoundRole {
                level: Some(level),
                ..found
            });
        }
    }
    Err(LookupError::Unknown {
        sought: Sought::Role,
        given: given.to_owned(),
        suggestions: suggestions(index, &key),
    })
}

/// Finds the roles several words name: each by itself or, failing that, all of them as one name.
///
/// `role backend devops` names two roles, `role data engineer` one.
///
/// # Errors
///
/// As [`find_role`], of the first word that names nothing.
pub fn find_role_in_words(
    index: &RoleIndex<'_>,
    words: &[String],
) -> Result<Vec<FoundRole>, LookupError> {
    let each: Result<Vec<FoundRole>, LookupError> =
        words.iter().map(|word| find_role(index, word)).collect();
    match each {
        Err(error) if words.len() > 1 => find_role(index, &words.join(" "))
            .map(|found| vec![found])
            .map_err(|_| error),
        other => other,
    }
}

fn by_key(index: &RoleIndex<'_>, key: &str, given: &str) -> Result<Option<FoundRole>, LookupError> {
    let start = index.names.partition_point(|name| name.key < key);
    let rest = index.names.get(start..).unwrap_or_default();
    let hits: Vec<_> = rest.iter().take_while(|name| name.key == key).collect();
    match hits.as_slice() {
        [] => Ok(None),
        [name] => Ok(Some(FoundRole {
            role: name.role,
            level: name.level,
        })),
        several => Err(LookupError::Ambiguous {
            sought: Sought::Role,
            given: given.to_owned(),
            choices: several
                .iter()
                .filter_map(|name| id(index, name.role))
                .collect(),
        }),
    }
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

fn suggestions(index: &RoleIndex<'_>, key: &str) -> Vec<String> {
    let near = |key: &str| {
        let names = index.names.iter().filter_map(|name| {
            index
                .roles
                .get(usize::from(name.role))
                .map(|role| (name.key, role.id))
        });
        nearest(key, names)
    };
    let mut found = near(key);
    if found.is_empty() {
        for (_level, word, rest) in seniorities(key) {
            found.extend(near(rest).iter().map(|id| format!("{word} {id}")));
        }
    }
    found.truncate(3);
    found
}

fn id(index: &RoleIndex<'_>, role: u8) -> Option<String> {
    index
        .roles
        .get(usize::from(role))
        .map(|role| role.id.to_owned())
}
