use super::suggest::nearest_name;
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::name_key;

/// Finds a skill by id, name or alias: its position.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the ids to choose from.
pub fn find_skill(dataset: &Dataset<'_>, given: &str) -> Result<u16, LookupError> {
    let key = name_key(given);
    let (sought, given) = (Sought::Skill, given.to_owned());
    let found = dataset.skill_name(&key)?;
    if let Some(name) = found.as_ref().filter(|name| name.also.is_empty()) {
        return Ok(name.skill);
    }
    let heads = dataset.skill_heads()?;
    let id = |at: u16| heads.get(usize::from(at)).map(|skill| skill.id).ok_or(Damaged);
    if let Some(name) = found {
        let choices = name.skills().map(|at| id(at).map(str::to_owned));
        let choices = choices.collect::<Result<_, _>>()?;
        return Err(LookupError::Ambiguous { sought, given, choices });
    }
    let names = dataset.skill_names()?;
    let ids = names
        .iter()
        .flat_map(|name| name.skills().filter_map(|at| id(at).ok()).map(|id| (name.key, id)));
    Err(LookupError::Unknown { sought, given, suggestions: nearest_name(&key, ids) })
}
