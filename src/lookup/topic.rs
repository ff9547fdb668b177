use super::suggest::{MOST, nearest_name};
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{Says, Shelf, TopicHead, name_key, said, search_words};

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
    let suggestions = suggestions(dataset, &topics, shelf, &key)?;
    let given = given.to_owned();
    Err(LookupError::Unknown { sought: Sought::Topic(shelf), given, suggestions })
}

/// Returns topics and entries that could have been meant: those called so in the other command, else
/// those a slip away, else those with the words in their names, then in their keywords. What is the
/// other command's stands with that command.
fn suggestions(
    dataset: &Dataset<'_>,
    topics: &[TopicHead<'_>],
    shelf: Shelf,
    key: &str,
) -> Result<Vec<String>, Damaged> {
    if let Some(other) = Shelf::ALL.iter().find(|other| **other != shelf && other.word() == key) {
        return Ok(vec![format!("pycareer {}", other.word())]);
    }
    let own = topics.iter().filter(|head| head.shelf == shelf);
    let other = topics.iter().filter(|head| head.shelf != shelf);
    let heads: Vec<&TopicHead<'_>> = own.chain(other).collect();
    let names = names(&heads, shelf);
    if let Some((_, shown)) = names.iter().find(|(name, _)| name == key) {
        return Ok(vec![shown.clone()]);
    }
    let near = nearest_name(key, names.iter().map(|(name, shown)| (name.as_str(), shown.as_str())));
    if !near.is_empty() {
        return Ok(near);
    }
    let mut found = Vec::new();
    keep(&mut found, key, names.into_iter());
    if found.len() < MOST {
        for head in heads {
            let entries = dataset.entries(head)?;
            let keywords = entries.iter().flat_map(|entry| {
                let shown = |word: &&str| ((*word).to_owned(), shown(head, entry.id, shelf));
                entry.keywords.iter().map(shown)
            });
            keep(&mut found, key, keywords);
        }
    }
    Ok(found)
}

/// Returns each name with what is suggested for it, topics before entries.
fn names(heads: &[&TopicHead<'_>], shelf: Shelf) -> Vec<(String, String)> {
    let topics = heads.iter().flat_map(|head| {
        [head.id, head.title].map(|name| (name_key(name), shown(head, head.id, shelf)))
    });
    let entries = heads.iter().flat_map(|head| {
        head.entries.iter().flat_map(|entry| {
            [entry.id, entry.title].map(|name| (name_key(name), shown(head, entry.id, shelf)))
        })
    });
    topics.chain(entries).collect()
}

/// Returns what is suggested for something of a topic: its id, with the command where that is another.
fn shown(head: &TopicHead<'_>, id: &str, shelf: Shelf) -> String {
    if head.shelf == shelf {
        return id.to_owned();
    }
    format!("pycareer {} {id}", head.shelf.word())
}

/// Keeps what stands for a text that has all words of the key, in any of their forms.
fn keep(found: &mut Vec<String>, key: &str, texts: impl Iterator<Item = (String, String)>) {
    let wanted = said(key).into_iter().filter(|word| word.says != Says::Nothing);
    let wanted: Vec<String> = wanted.map(|word| word.stem).collect();
    if wanted.is_empty() {
        return;
    }
    for (text, shown) in texts {
        let words = search_words(&text);
        let fits = wanted.iter().all(|word| words.contains(word));
        if fits && found.len() < MOST && !found.contains(&shown) {
            found.push(shown);
        }
    }
}
