use super::{LookupError, Sought, nearest};
use crate::dataset::Dataset;
use crate::model::{Shelf, TopicHead, name_key};

/// What a name of a shelf's topics means: positions among the topics, and in one of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FoundTopic {
    /// Position of the topic among all topics.
    pub topic: usize,
    /// Position of one entry of it; `None` where the whole topic is meant.
    pub entry: Option<usize>,
}

/// Finds a topic of a shelf, or one of its entries, by id or title.
///
/// A topic wins over an entry of its name.
///
/// # Errors
///
/// Unknown with suggestions.
pub fn find_topic(
    dataset: &Dataset<'_>,
    shelf: Shelf,
    given: &str,
) -> Result<FoundTopic, LookupError> {
    let topics = dataset.topics()?;
    let key = name_key(given);
    let ours = || topics.iter().enumerate().filter(|(_, topic)| topic.shelf == shelf);
    let is = |name: &str| name_key(name) == key;
    for (topic, head) in ours() {
        if is(head.id) || is(head.title) {
            return Ok(FoundTopic { topic, entry: None });
        }
    }
    for (topic, head) in ours() {
        if let Some(entry) = head.entries.iter().position(|entry| is(entry.id) || is(entry.title)) {
            return Ok(FoundTopic { topic, entry: Some(entry) });
        }
    }
    let heads: Vec<&TopicHead<'_>> = ours().map(|(_, head)| head).collect();
    Err(unknown(&heads, given, &key, &topics, shelf))
}

fn unknown(
    heads: &[&TopicHead<'_>],
    given: &str,
    key: &str,
    topics: &[TopicHead<'_>],
    shelf: Shelf,
) -> LookupError {
    let ids = heads.iter().flat_map(|head| {
        let entries = head.entries.iter().map(|entry| entry.id);
        std::iter::once(head.id).chain(entries)
    });
    let ids: Vec<(String, &str)> = ids.map(|id| (name_key(id), id)).collect();
    let mut suggestions = nearest(key, ids.iter().map(|(key, id)| (key.as_str(), *id)));
    let other = topics.iter().filter(|topic| topic.shelf != shelf);
    if suggestions.is_empty() {
        // A topic of the other command: say the command with it.
        let named = other.filter(|topic| name_key(topic.id) == key);
        suggestions.extend(named.map(|topic| format!("{} {}", topic.shelf.word(), topic.id)));
    }
    LookupError::Unknown { sought: Sought::Topic(shelf), given: given.to_owned(), suggestions }
}
