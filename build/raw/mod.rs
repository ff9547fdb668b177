//! The shapes of the data files, key for key. `data/README.md` explains them to people.

mod accuracy;
mod pay;
mod rates;
mod topic;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::model::{
    AreaKind, Category, Class, Confidence, Family, Level, SkillKind, SkillType, Stage,
};

pub use accuracy::{RawAccuracy, RawByRole, RawCheck, RawOnePerson, RawOtherWay, RawSet};
pub use pay::{
    RawCell, RawFigure, RawIndustry, RawIndustryCell, RawOccupationFile, RawSurveyRow,
    RawSurveyTable,
};
pub use rates::{RawAverage, RawParity, RawRate};
pub use topic::{
    RawCount, RawEntry, RawOnetOccupation, RawPage, RawPoint, RawTechnology, RawTopic,
};

/// A record with where it stands.
#[derive(Debug)]
pub struct Row<T> {
    /// Path below `data/`.
    pub file: String,
    /// Line of its first character, from 1.
    pub line: usize,
    /// The record.
    pub value: T,
}

/// Everything the data files say.
#[derive(Debug, Default)]
pub struct RawDataset {
    /// Files that could not be read in full: a reference into one may be right.
    pub unread: BTreeSet<String>,
    pub dataset: Option<Row<RawDated>>,
    pub sources: Vec<Row<RawSource>>,
    pub families: Vec<Row<(String, Vec<String>)>>,
    pub ambiguous: Vec<Row<String>>,
    pub level_names: Vec<Row<RawLevelName>>,
    pub roles: Vec<RawRole>,
    pub skills: Vec<Row<RawSkill>>,
    pub figures: Vec<Row<RawFigure>>,
    pub accuracy: RawAccuracy,
    pub occupations: Vec<RawOccupationFile>,
    pub areas: Vec<Row<RawArea>>,
    pub countries: Vec<Row<RawCountry>>,
    pub cities: Vec<Row<RawCity>>,
    pub cities_abroad: Vec<Row<RawCityAbroad>>,
    pub nicknames: Vec<Row<RawNickname>>,
    pub topics: Vec<RawTopic>,
    pub pages: Vec<Row<RawPage>>,
    pub onet_occupations: Vec<Row<RawOnetOccupation>>,
    pub technologies: Vec<Row<RawTechnology>>,
    pub industries: Vec<Row<RawIndustry>>,
    pub industry_cells: Vec<Row<RawIndustryCell>>,
    pub rates: Vec<Row<RawRate>>,
    pub averages: Vec<Row<RawAverage>>,
    pub parities: Vec<Row<RawParity>>,
}

#[derive(Debug, Deserialize)]
pub struct RawDated {
    pub version: String,
    pub as_of: String,
    pub wages: String,
}

#[derive(Debug, Deserialize)]
pub struct RawSource {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub class: Class,
    pub title: String,
    pub publisher: String,
    pub release: String,
    pub retrieved: Option<String>,
    pub terms: String,
    pub address: Option<String>,
    pub gives: String,
    pub notes: Option<String>,
}

/// A name that says a role and a level at once.
#[derive(Debug, Deserialize)]
pub struct RawLevelName {
    pub name: String,
    pub role: String,
    pub level: Level,
}

/// A sentence with its source.
#[derive(Debug, Deserialize)]
pub struct RawStatement {
    pub text: String,
    pub source: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

/// One file of `roles/`.
#[derive(Debug)]
pub struct RawRole {
    pub head: Row<RawRoleHead>,
    pub duties: Vec<Row<RawStatement>>,
    pub skills: Vec<Row<RawRoleSkill>>,
    pub education: Vec<Row<RawStatement>>,
    pub entry: Vec<Row<RawStatement>>,
    pub levels: Vec<Row<RawLevel>>,
    pub occupations: Vec<Row<RawOccupation>>,
    pub outlook: Vec<Row<RawStatement>>,
    pub ai_impact: Vec<Row<RawStatement>>,
    pub industries: Vec<Row<RawStatement>>,
    pub caveats: Vec<Row<RawStatement>>,
    pub next: Vec<Row<RawLink>>,
    pub related: Vec<Row<RawLink>>,
}

#[derive(Debug, Deserialize)]
pub struct RawRoleHead {
    pub id: String,
    pub title: String,
    pub family: Family,
    pub zone: u8,
    pub aliases: Vec<String>,
    pub summary: RawStatement,
    pub witnesses: Option<RawWitnesses>,
}

#[derive(Debug, Deserialize)]
pub struct RawRoleSkill {
    pub id: String,
    pub importance: u8,
    pub kind: SkillKind,
    pub source: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawLevel {
    pub level: Level,
    pub title: String,
    pub text: String,
    pub source: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawOccupation {
    pub code: String,
    pub weight: f64,
    pub reason: String,
    pub confidence: Confidence,
}

#[derive(Debug, Deserialize)]
pub struct RawWitnesses {
    pub confidence: Confidence,
    pub official_ratio: f64,
    pub survey_ratio: Option<f64>,
    pub survey_n: Option<u32>,
    pub postings_ratio: Option<f64>,
    pub postings_n: Option<u32>,
    pub ratio: f64,
}

#[derive(Debug, Deserialize)]
pub struct RawLink {
    pub role: String,
    pub why: String,
    pub source: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawSkill {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub category: Category,
    #[serde(rename = "type")]
    pub skill_type: SkillType,
    pub stage: Stage,
    #[serde(default)]
    pub requires: Vec<String>,
    #[serde(default)]
    pub implies: Vec<String>,
    pub text: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawArea {
    pub code: String,
    pub kind: AreaKind,
    pub state: Option<String>,
    pub id: String,
    pub name: String,
    pub price_parity: Option<f64>,
}

#[derive(Debug, Deserialize)]
pub struct RawCountry {
    pub letters: String,
    pub name: String,
    #[serde(default)]
    pub europe: bool,
    #[serde(default)]
    pub aliases: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawCity {
    pub name: String,
    pub state: String,
    pub population: u32,
    pub area: String,
}

#[derive(Debug, Deserialize)]
pub struct RawCityAbroad {
    pub name: String,
    pub country: String,
    pub population: u32,
}

#[derive(Debug, Deserialize)]
pub struct RawNickname {
    pub name: String,
    pub area: String,
    pub also: Option<String>,
}
