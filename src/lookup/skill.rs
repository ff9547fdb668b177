use super::{LookupError, Sought, nearest};
use crate::dataset::{Damaged, Dataset};
use crate::model::name_key;

/// Finds a skill by id, name or alias: its position and id.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the ids to choose from.
pub fn find_skill(dataset: &Dataset<'_>, given: &str) -> Result<(u16, String), LookupError> {
    let skills = dataset.skills()?;
    let key = name_key(given);
    let mut names = Vec::new();
    for (at, skill) in skills.iter().enumerate() {
        for name in [skill.id, skill.name].iter().chain(&skill.aliases) {
            names.push((name_key(name), at, skill.id));
        }
    }
    let hits = names.iter().filter(|(name, ..)| *name == key);
    let mut hits: Vec<(usize, &str)> = hits.map(|(_, at, id)| (*at, *id)).collect();
    hits.dedup();
    let (sought, given) = (Sought::Skill, given.to_owned());
    match hits.as_slice() {
        [(at, id)] => Ok((u16::try_from(*at).map_err(|_| Damaged)?, (*id).to_owned())),
        [] => {
            let suggestions = nearest(&key, names.iter().map(|(name, _, id)| (name.as_str(), *id)));
            Err(LookupError::Unknown { sought, given, suggestions })
        }
        several => {
            let choices = several.iter().map(|(_, id)| (*id).to_owned()).collect();
            Err(LookupError::Ambiguous { sought, given, choices })
        }
    }
}
