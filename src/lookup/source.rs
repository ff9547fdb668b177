use super::{LookupError, Sought, nearest};
use crate::dataset::Dataset;
use crate::model::name_key;

/// Finds a source by id, name, title or alias: its position.
///
/// # Errors
///
/// Unknown with suggestions.
pub fn find_source(dataset: &Dataset<'_>, given: &str) -> Result<usize, LookupError> {
    let sources = dataset.sources()?;
    // The data's rules forbid that two sources answer to one name.
    let mut names: Vec<(String, usize, &str)> = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        let own = [source.id, source.name, source.title];
        let own = own.iter().chain(&source.aliases);
        names.extend(own.map(|name| (name_key(name), at, source.id)));
    }
    let key = name_key(given);
    if let Some((_, at, _)) = names.iter().find(|(name, ..)| *name == key) {
        return Ok(*at);
    }
    let suggestions = nearest(&key, names.iter().map(|(key, _, id)| (key.as_str(), *id)));
    Err(LookupError::Unknown { sought: Sought::Source, given: given.to_owned(), suggestions })
}
