use super::suggest::nearest_name;
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{SkillName, name_key};

/// Finds a skill by id, name or alias: its position.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the ids to choose from.
pub fn find_skill(dataset: &Dataset<'_>, given: &str) -> Result<u16, LookupError> {
    match dataset.skill_name(&name_key(given))? {
        Some(name) => only(dataset, given, &name),
        None => Err(unknown(given, suggestions(dataset, given)?)),
    }
}

/// Returns the one skill that a name means.
///
/// # Errors
///
/// Ambiguous with the ids to choose from.
pub(super) fn only(
    dataset: &Dataset<'_>,
    given: &str,
    name: &SkillName<'_>,
) -> Result<u16, LookupError> {
    if name.also.is_empty() {
        return Ok(name.skill);
    }
    let heads = dataset.skill_heads()?;
    let id = |at: u16| heads.get(usize::from(at)).map(|skill| skill.id.to_owned());
    let choices = name.skills().map(|at| id(at).ok_or(Damaged)).collect::<Result<_, _>>()?;
    let given = given.to_owned();
    Err(LookupError::Ambiguous { sought: Sought::Skill, given, choices })
}

/// Returns the ids of skills whose names are a slip away.
pub(super) fn suggestions(dataset: &Dataset<'_>, given: &str) -> Result<Vec<String>, Damaged> {
    let (heads, names) = (dataset.skill_heads()?, dataset.skill_names()?);
    let names = names.iter().flat_map(|name| name.skills().map(|at| (name.key, at)));
    let ids = names.filter_map(|(key, at)| Some((key, heads.get(usize::from(at))?.id)));
    Ok(nearest_name(&name_key(given), ids))
}

pub(super) fn unknown(given: &str, suggestions: Vec<String>) -> LookupError {
    LookupError::Unknown { sought: Sought::Skill, given: given.to_owned(), suggestions }
}
