//! The search index: what the build script writes and a query reads.

use rust_stemmers::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};

use super::name_key;

/// What a hit is, by its position.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Found {
    /// A role.
    Role(u8),
    /// A skill.
    Skill(u16),
    /// A topic among all topics.
    Topic(u8),
    /// An entry: its topic among all topics, and its place there.
    Entry(u8, u8),
    /// A wage area.
    Area(u16),
}

/// A word, or a whole name, with what it leads to.
///
/// Names begin with [`NAME`]; words do not. Most terms are read over, so that nothing is made of
/// their bytes before it is wanted.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SearchTerm<'d> {
    /// The word or name, in the form [`search_words`] gives words; UTF-8, as bytes.
    pub term: &'d [u8],
    /// What it leads to, [`Posting::BYTES`] bytes each.
    pub postings: &'d [u8],
}

impl<'d> SearchTerm<'d> {
    /// Whether it is a whole name.
    #[must_use]
    pub fn is_name(&self) -> bool {
        self.term.first() == Some(&NAME)
    }

    /// Returns the whole term, by which terms are sorted.
    #[must_use]
    pub fn key(&self) -> &'d str {
        std::str::from_utf8(self.term).unwrap_or_default()
    }

    /// Returns the word, or the words of the name, as bytes.
    #[must_use]
    pub fn bytes(&self) -> &'d [u8] {
        self.term.strip_prefix(&[NAME]).unwrap_or(self.term)
    }

    /// Returns the word, or the words of the name.
    #[must_use]
    pub fn text(&self) -> &'d str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Returns what it leads to.
    pub fn postings(&self) -> impl Iterator<Item = Posting> {
        let (rows, _rest) = self.postings.as_chunks::<{ Posting::BYTES }>();
        rows.iter().map(|[f0, f1, weight]| Posting {
            found: u16::from_le_bytes([*f0, *f1]),
            weight: *weight,
        })
    }
}

/// How much a term says for a thing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Posting {
    /// Position among all things that can be found.
    pub found: u16,
    /// The weight, in quarters: of words their BM25 score, of names how much of a name it is.
    pub weight: u8,
}

impl Posting {
    /// Length of a posting in the pack.
    pub const BYTES: usize = 3;

    /// Returns the posting as the pack has it: its numbers in order, little endian.
    #[must_use]
    pub fn to_bytes(self) -> [u8; Posting::BYTES] {
        let [f0, f1] = self.found.to_le_bytes();
        [f0, f1, self.weight]
    }
}

/// First sign of a term that is a whole name.
pub const NAME: u8 = b'=';

/// Most words a name is looked for in.
pub const LONGEST_NAME: usize = 6;

/// Words that say nothing of what is looked for.
const SILENT: [&str; 64] = [
    "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can", "could",
    "did", "do", "does", "for", "from", "get", "give", "had", "has", "have", "how", "i", "if",
    "in", "is", "it", "its", "me", "my", "no", "not", "of", "on", "or", "our", "really", "s",
    "should", "so", "some", "than", "that", "the", "their", "them", "there", "they", "this", "to",
    "was", "we", "what", "when", "where", "which", "who", "will", "with", "would", "you",
];

/// Returns the words of a text as the index has them: keys of names, cut to their stems.
///
/// `Node.js` gives one word, `CI/CD` two, `engineers` and `engineering` both `engin`.
#[must_use]
pub fn search_words(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::English);
    let key = name_key(text);
    let words = key.split(' ').filter(|word| !word.is_empty());
    words.map(|word| stemmer.stem(word).into_owned()).collect()
}

/// Whether a word says nothing of what is looked for.
#[must_use]
pub fn is_silent(word: &str) -> bool {
    SILENT.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{SILENT, is_silent, search_words};

    #[test]
    fn forms_of_a_word_are_one() {
        assert_eq!(search_words("engineers Engineering"), ["engin", "engin"]);
        assert_eq!(search_words("C++ and node.js, CI/CD"), ["c++", "and", "nodej", "ci", "cd"]);
        assert_eq!(search_words(" ... "), Vec::<String>::new());
    }

    #[test]
    fn silent_words_are_sorted() {
        assert!(SILENT.is_sorted());
        assert!(is_silent("what") && !is_silent("python"));
    }
}
