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
    // The data's rules forbid that two sources answer to one name.
    if let Some(at) = sources.iter().position(|source| is_called(source, &key)) {
        return Ok(at);
    }
    let names: Vec<(String, &str)> = sources
        .iter()
        .flat_map(|source| names(source).map(move |name| (name_key(name), source.id)))
        .collect();
    let suggestions = nearest(&key, names.iter().map(|(key, id)| (key.as_str(), *id)));
    Err(LookupError::Unknown { sought: Sought::Source, given: given.to_owned(), suggestions })
}

/// Whether a source answers to a name, given as its key.
pub(super) fn is_called(source: &Source<'_>, key: &str) -> bool {
    names(source).any(|name| name_key(name) == key)
}

fn names<'s>(source: &'s Source<'_>) -> impl Iterator<Item = &'s str> {
    [source.id, source.name, source.title].into_iter().chain(source.aliases.iter().copied())
}
