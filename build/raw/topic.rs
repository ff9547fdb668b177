//! The files of `market/` and `guide/`, the commands search leads to, and what O*NET says of skills.

use serde::Deserialize;

use super::Row;
use crate::model::{Bound, FigureKind, SampleKind, Shelf, Takes};

/// One file of `market/` or `guide/`.
#[derive(Debug)]
pub struct RawTopic {
    /// The folder it lies in.
    pub shelf: Shelf,
    /// The name of its file.
    pub id: String,
    pub head: Row<RawTopicHead>,
    pub entries: Vec<Row<RawEntry>>,
}

#[derive(Debug, Deserialize)]
pub struct RawTopicHead {
    pub title: String,
    pub text: String,
    #[serde(default)]
    pub keywords: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawEntry {
    pub id: String,
    pub title: String,
    pub text: String,
    pub source: String,
    pub year: Option<String>,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub skills: Vec<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    pub sample: Option<String>,
    pub sample_kind: Option<SampleKind>,
    #[serde(default)]
    pub items: Vec<RawPoint>,
    #[serde(default)]
    pub figures: Vec<RawCount>,
    #[serde(default)]
    pub pay: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawPoint {
    pub text: String,
    pub source: String,
    pub year: Option<String>,
    #[serde(default)]
    pub facts: Vec<String>,
}

impl RawPoint {
    /// Returns the year of an item: without one its entry's, where both are of one source.
    pub fn year_in<'r>(&'r self, entry: &'r RawEntry) -> Option<&'r str> {
        let inherited = entry.year.as_deref().filter(|_| self.source == entry.source);
        self.year.as_deref().or(inherited)
    }
}

#[derive(Debug, Deserialize)]
pub struct RawCount {
    pub id: String,
    pub label: String,
    pub value: u64,
    pub unit: String,
    pub currency: Option<String>,
    pub bound: Bound,
    pub kind: FigureKind,
    pub source: String,
    pub year: String,
    pub note: Option<String>,
    #[serde(default)]
    pub facts: Vec<String>,
}

/// A command that search leads to.
#[derive(Debug, Deserialize)]
pub struct RawPage {
    pub id: String,
    pub title: String,
    pub text: String,
    pub command: String,
    #[serde(default)]
    pub takes: Vec<Takes>,
    pub keywords: Vec<String>,
}

/// An occupation of O*NET.
#[derive(Debug, Deserialize)]
pub struct RawOnetOccupation {
    pub code: String,
    pub title: String,
}

/// A technology of O*NET, and the skill it is.
#[derive(Debug, Deserialize)]
pub struct RawTechnology {
    pub skill: String,
    pub technology: String,
    pub hot: bool,
    #[serde(default)]
    pub in_demand: Vec<String>,
}
