use super::{LookupError, Sought, nearest};
use crate::dataset::Dataset;
use crate::model::{Source, name_key};

/// Finds a source by id, name, title or alias: its position.
///
/// # Errors
///
/// Unknown with suggestions.
pub fn find_source(dataset: &Dataset<'_>, given: &str) -> Result<usize, LookupError> {
    let sources = dataset.sources()?;
    let key = name_key(given);
    let is = |name: &&str| name_key(name) == key;
    if let Some(found) = sources.iter().position(|source| names(source).any(|name| is(&name))) {
        return Ok(found);
    }
    let keys: Vec<(String, &str)> = sources
        .iter()
        .flat_map(|source| names(source).map(|name| (name_key(name), source.id)))
        .collect();
    let suggestions = nearest(&key, keys.iter().map(|(key, id)| (key.as_str(), *id)));
    Err(LookupError::Unknown { sought: Sought::Source, given: given.to_owned(), suggestions })
}

/// Returns everything a source is called; the data's rules forbid that two answer to one name.
fn names<'s, 'd>(source: &'s Source<'d>) -> impl Iterator<Item = &'d str> + use<'s, 'd> {
    [source.id, source.name, source.title].into_iter().chain(source.aliases.iter().copied())
}
