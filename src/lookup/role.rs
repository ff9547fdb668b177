use super::suggest::{MOST, nearest_name};
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{Level, RoleEntry, RoleName, name_key};
use crate::order::sort;

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
    if let Some(found) = known_role(dataset, given)? {
        return Ok(found);
    }
    Err(LookupError::Unknown {
        sought: Sought::Role,
        given: given.to_owned(),
        suggestions: suggestions(dataset, &name_key(given))?,
    })
}

/// Finds a role as [`find_role`] does; `None`, without a search for suggestions, where there is none.
///
/// # Errors
///
/// Ambiguous with the ids to choose from.
pub fn known_role(dataset: &Dataset<'_>, given: &str) -> Result<Option<FoundRole>, LookupError> {
    let key = name_key(given);
    for key in [key.clone(), spelled_out(&key)] {
        if let Some(found) = by_key(dataset, &key, given)? {
            return Ok(Some(found));
        }
        for (level, _word, rest) in seniorities(&key) {
            if let Some(found) = by_key(dataset, rest, given)? {
                return Ok(Some(FoundRole { level: Some(level), ..found }));
            }
        }
    }
    Ok(None)
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
    let mut found = Vec::new();
    for (_level, word, rest) in seniorities(key) {
        found.extend(like(rest, &names, entries).iter().map(|id| format!("{word} {id}")));
    }
    if found.is_empty() {
        found = like(key, &names, entries);
    }
    if found.is_empty() {
        found = by_words(key, &names, entries);
    }
    found.truncate(MOST);
    Ok(found)
}

/// Words of titles that most have.
const USUAL: [&str; 3] = ["developer", "engineer", "software"];

/// Returns the roles whose names have a word of the key, unless that is a role's name by itself:
/// `system administrator` has one in common with database administrators.
fn by_words(key: &str, names: &[RoleName<'_>], entries: &[RoleEntry<'_>]) -> Vec<String> {
    let is_told = |word: &&str| {
        word.len() > 3 && !USUAL.contains(word) && names.iter().all(|name| name.key != *word)
    };
    let mut found: Vec<String> = Vec::new();
    for id in key.split(' ').filter(is_told).flat_map(|word| with_words(word, names, entries)) {
        if !found.iter().any(|known| known == id) {
            found.push(id.to_owned());
        }
    }
    found
}

/// Returns the roles whose names have the key among their words, then those a slip away.
fn like(key: &str, names: &[RoleName<'_>], entries: &[RoleEntry<'_>]) -> Vec<String> {
    let mut found: Vec<String> =
        with_words(key, names, entries).into_iter().map(str::to_owned).collect();
    let near = names.iter().flat_map(|name| {
        let roles = name.meanings.iter().filter_map(|it| entries.get(usize::from(it.role)));
        // A name of several roles stands for itself: to give it lists them.
        let several = name.meanings.len() > 1;
        roles.map(move |role| (name.key, if several { name.key } else { role.id }))
    });
    for id in nearest_name(key, near) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found.truncate(MOST);
    found
}

/// Returns the ids of roles whose names have the words of a key side by side: first those of the
/// family called so, then those whose title begins with it, has it, is called so besides.
fn with_words<'e>(key: &str, names: &[RoleName<'_>], entries: &'e [RoleEntry<'_>]) -> Vec<&'e str> {
    if key.chars().count() < 2 {
        return Vec::new();
    }
    let begins = |name: &str| {
        let rest = name.strip_prefix(key);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let has = |name: &str| {
        let mut later = name.match_indices(' ').filter_map(|(at, _)| name.get(at + 1..));
        begins(name) || later.any(begins)
    };
    let mut found: Vec<(bool, u8, usize)> = Vec::new();
    for name in names.iter().filter(|name| has(name.key)) {
        for meaning in &name.meanings {
            let at = usize::from(meaning.role);
            let Some(role) = entries.get(at) else { continue };
            let own = [name_key(role.id), name_key(role.title)];
            let place = match own {
                _ if own.iter().any(|name| begins(name)) => 0,
                _ if own.iter().any(|name| has(name)) => 1,
                _ => 2,
            };
            found.push((role.family.word() != key, place, at));
        }
    }
    sort(&mut found);
    found.dedup();
    found.iter().filter_map(|(.., at)| entries.get(*at)).map(|role| role.id).collect()
}
