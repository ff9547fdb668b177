use serde::{Deserialize, Serialize};

use super::{Bound, Class, Figure, FigureKind, Span};

/// The command that shows a topic; the folder its file lies in.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Shelf {
    /// Demand, growth, industries, employers: `market`.
    Market,
    /// Practices, challenges, requirements, questions: `guide`.
    Guide,
}

impl Shelf {
    /// Both, in the order they are listed.
    pub const ALL: [Shelf; 2] = [Shelf::Market, Shelf::Guide];

    /// Returns the word used on the command line and for the folder.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Shelf::Market => "market",
            Shelf::Guide => "guide",
        }
    }
}

/// A topic as lists and lookups need it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct TopicHead<'d> {
    /// The command that shows it.
    pub shelf: Shelf,
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// What one finds there, in one line.
    pub text: &'d str,
    /// Its entries, in order.
    #[serde(borrow)]
    pub entries: Vec<EntryHead<'d>>,
    /// Where its entries lie: `Vec<Entry>`.
    pub span: Span,
}

/// An entry as lists and lookups need it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EntryHead<'d> {
    /// Stable id, unique over all topics.
    pub id: &'d str,
    /// Title; of questions, the question.
    pub title: &'d str,
}

/// A part of a topic: a theme, a challenge, a question.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Entry<'d> {
    /// Stable id, unique over all topics.
    pub id: &'d str,
    /// Title; of questions, the question.
    pub title: &'d str,
    /// What is said of it.
    #[serde(borrow)]
    pub point: Point<'d>,
    /// Words people search it by besides those of its texts.
    pub keywords: Vec<&'d str>,
    /// Ids of the roles it is specially about.
    pub roles: Vec<&'d str>,
    /// Ids of the skills it is about.
    pub skills: Vec<&'d str>,
    /// What belongs to it: the practices of a theme, the solutions of a challenge.
    pub items: Vec<Point<'d>>,
    /// Numbers that are no pay.
    pub counts: Vec<Count<'d>>,
    /// Figures about pay.
    pub pay: Vec<Figure<'d>>,
    /// Text to copy.
    pub sample: Option<&'d str>,
    /// What that text is.
    pub sample_kind: Option<SampleKind>,
}

/// What a text to copy is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SampleKind {
    /// Python code: its lines stay as they are.
    Code,
    /// A letter with placeholders: its paragraphs may be wrapped anew.
    Letter,
}

/// A sentence with its source and year.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Point<'d> {
    /// The sentence, in our words.
    pub text: &'d str,
    /// Id of the source; `editorial` where it is our own.
    pub source: &'d str,
    /// Year or years; `undated` where the source gives none; `None` where it is our own.
    pub year: Option<&'d str>,
    /// Ids of the seed facts it carries.
    #[serde(borrow)]
    pub facts: Vec<&'d str>,
}

/// A published number that is no pay.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Count<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Who publishes it.
    pub class: Class,
    /// What it counts, in a few words.
    pub label: &'d str,
    /// The number.
    pub value: u64,
    /// What is counted: `job listings`, `developers`, `percent`, `dollars`.
    pub unit: &'d str,
    /// Three-letter currency code, of money.
    pub currency: Option<&'d str>,
    /// How the number is to be read.
    pub bound: Bound,
    /// A count or a projection.
    pub kind: FigureKind,
    /// Id of the source.
    pub source: &'d str,
    /// Year or years; `undated` where the source gives none.
    pub year: &'d str,
    /// What a reader must know beside it.
    pub note: Option<&'d str>,
    /// Ids of the seed facts it carries.
    #[serde(borrow)]
    pub facts: Vec<&'d str>,
}

/// An entry as a role or a skill names it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EntryLink<'d> {
    /// The command that shows it.
    pub shelf: Shelf,
    /// Id of its topic.
    pub topic: &'d str,
    /// Its id.
    pub id: &'d str,
    /// Its title.
    pub title: &'d str,
    /// What is said of it.
    pub text: &'d str,
}
