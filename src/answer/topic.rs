use serde::Serialize;

use super::FigureAnswer;
use crate::model::{EntryHead, Point, SampleKind};

/// `market` and `guide`: an entry of a topic, or a topic in the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EntryAnswer<'d> {
    /// Id of the topic.
    pub topic: &'d str,
    /// Stable id, unique over all topics.
    pub id: String,
    /// Title; of questions, the question.
    pub title: String,
    /// What is said of it.
    pub text: String,
    /// Id of the source of the text; `editorial` where it is our own.
    pub source: &'d str,
    /// Year or years; `undated` where the source gives none; `None` where it is our own.
    pub year: Option<&'d str>,
    /// What belongs to it: the practices of a theme, the solutions of a challenge.
    pub items: Vec<Point<'d>>,
    /// Published figures: pay, counts and projections.
    pub figures: Vec<FigureAnswer<'d>>,
    /// Of a topic in the list, its entries; `None` of an entry.
    pub entries: Option<Vec<EntryHead<'d>>>,
    /// Text to copy: code, or a letter with placeholders.
    pub sample: Option<&'d str>,
    /// What that text is: code or letter.
    pub sample_kind: Option<SampleKind>,
    /// Ids of the roles it is specially about.
    pub roles: Vec<&'d str>,
    /// Ids of the skills it is about.
    pub skills: Vec<&'d str>,
    /// Facts of the source documents the text carries.
    pub facts: Vec<&'d str>,
}
