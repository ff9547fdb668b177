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
    /// A command that answers a question no single record does.
    Page(u8),
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

/// Most words a name is looked for in: those of the longest question.
pub const LONGEST_NAME: usize = 12;

/// Words, as written, that say nothing of what is looked for.
const SILENT: [&str; 96] = [
    "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but",
    "by", "can", "could", "did", "do", "does", "doing", "done", "dont", "for", "from", "get",
    "gets", "getting", "give", "goes", "going", "gone", "got", "had", "has", "have", "having",
    "how", "i", "if", "im", "in", "into", "is", "it", "its", "just", "let", "lets", "may", "me",
    "might", "must", "my", "no", "not", "of", "on", "or", "our", "please", "really", "s", "shall",
    "should", "show", "so", "some", "tell", "than", "that", "the", "their", "them", "there",
    "these", "they", "this", "those", "to", "too", "very", "was", "we", "were", "what", "whats",
    "when", "where", "which", "who", "will", "with", "would", "you", "your",
];

/// Words, cut to their stems, that say little: they speak for what other words find, and lead to
/// nothing by themselves.
const FILLING: [&str; 33] = [
    "anyon", "becom", "begin", "best", "better", "cash", "come", "find", "good", "great", "help",
    "keep", "know", "like", "look", "make", "mani", "money", "much", "need", "peopl", "person",
    "somebodi", "someon", "start", "take", "thing", "tri", "use", "want", "way", "wish", "worth",
];

/// Words that mean what another does: superlatives are one, and so are the forms of "pay".
const SAME: [(&str, &str); 6] = [
    ("biggest", "best"),
    ("greatest", "best"),
    ("highest", "best"),
    ("most", "best"),
    ("paid", "pay"),
    ("top", "best"),
];

/// Words beside which "go" is a verb and not the language.
const BEFORE_GO: [&str; 13] = [
    "can", "could", "i", "must", "not", "people", "should", "they", "things", "to", "we", "would",
    "you",
];
const AFTER_GO: [&str; 9] =
    ["about", "ahead", "back", "from", "into", "through", "to", "up", "wrong"];

/// How much a word says of what is looked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Says {
    /// Nothing: an article, a pronoun, a question word.
    Nothing,
    /// Little: it speaks for what other words find.
    Little,
    /// Enough to be looked for.
    Much,
}

/// A word as the index has it, and how much it says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Said {
    /// The word, cut to its stem.
    pub stem: String,
    /// How much it says.
    pub says: Says,
}

/// Returns the words of a text as the index has them, one for each word of its [`name_key`].
///
/// `Node.js` gives one word, `CI/CD` two, `engineers` and `engineering` both `engin`.
#[must_use]
pub fn said(text: &str) -> Vec<Said> {
    let stemmer = Stemmer::create(Algorithm::English);
    let key = name_key(text);
    let words: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
    let each = words.iter().enumerate().map(|(at, word)| {
        let same = SAME.iter().find(|(other, _)| other == word).map(|(_, same)| *same);
        let stem = stemmer.stem(same.unwrap_or(word)).into_owned();
        let says = if SILENT.binary_search(word).is_ok() || is_verb(&words, at) {
            Says::Nothing
        } else if FILLING.binary_search(&stem.as_str()).is_ok() {
            Says::Little
        } else {
            Says::Much
        };
        Said { stem, says }
    });
    each.collect()
}

/// Returns the words of a name as the index has them.
#[must_use]
pub fn search_words(text: &str) -> Vec<String> {
    said(text).into_iter().map(|word| word.stem).collect()
}

/// Whether the word at a position is "go" and means to go.
fn is_verb(words: &[&str], at: usize) -> bool {
    let beside = |at: Option<usize>, known: &[&str]| {
        at.and_then(|at| words.get(at)).is_some_and(|word| known.contains(word))
    };
    words.get(at) == Some(&"go")
        && (beside(at.checked_sub(1), &BEFORE_GO) || beside(Some(at + 1), &AFTER_GO))
}

#[cfg(test)]
mod tests {
    use super::{FILLING, SILENT, Says, said, search_words};

    #[test]
    fn forms_of_a_word_are_one() {
        assert_eq!(search_words("engineers Engineering"), ["engin", "engin"]);
        assert_eq!(search_words("C++ and node.js, CI/CD"), ["c++", "and", "nodej", "ci", "cd"]);
        assert_eq!(search_words("highest paid, most paying"), ["best", "pay", "best", "pay"]);
        assert_eq!(search_words(" ... "), Vec::<String>::new());
    }

    #[track_caller]
    fn case(text: &str, expected: &str) {
        let words = said(text).into_iter().map(|word| match word.says {
            Says::Nothing => "-".to_owned(),
            Says::Little => format!("({})", word.stem),
            Says::Much => word.stem,
        });
        assert_eq!(words.collect::<Vec<_>>().join(" "), expected, "{text}");
    }

    #[test]
    fn words_say_nothing_little_or_much() {
        assert!(SILENT.is_sorted() && FILLING.is_sorted());
        case("What does a developer need to know?", "- - - develop (need) - (know)");
        case("the best cities", "- (best) citi");
        case("Go", "go");
        case("is go fast", "- go fast");
        case("what can go wrong", "- - - wrong");
        case("should i go for python", "- - - - python");
        case("go into security", "- - secur");
    }
}
