//! The shapes of the data files, key for key. `data/README.md` explains them to people.

use serde::Deserialize;

use crate::model::{
    AreaKind, Bound, Category, Class, Confidence, Level, PayKind, Period, SkillKind, SkillType,
    Stage,
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
    pub dataset: Option<Row<RawDated>>,
    pub sources: Vec<Row<RawSource>>,
    pub families: Vec<Row<(String, Vec<String>)>>,
    pub ambiguous: Vec<Row<String>>,
    pub level_names: Vec<Row<RawLevelName>>,
    pub roles: Vec<RawRole>,
    pub skills: Vec<Row<RawSkill>>,
    pub figures: Vec<Row<RawFigure>>,
    pub checks: Vec<Row<RawCheck>>,
    pub occupations: Vec<RawOccupationFile>,
    pub areas: Vec<Row<RawArea>>,
    pub countries: Vec<Row<RawCountry>>,
    pub cities: Vec<Row<RawCity>>,
    pub cities_abroad: Vec<Row<RawCityAbroad>>,
    pub nicknames: Vec<Row<RawNickname>>,
}

#[derive(Debug, Deserialize)]
pub struct RawDated {
    pub version: String,
    pub as_of: String,
}

#[derive(Debug, Deserialize)]
pub struct RawSource {
    pub id: String,
    pub name: String,
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
    pub family: crate::model::Family,
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
    pub text: String,
    #[serde(default)]
    pub facts: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct RawYears {
    pub min: u8,
    pub max: Option<u8>,
}

/// A figure of `pay/guide.toml`, or a survey row with its table's keys filled in.
#[derive(Debug, Deserialize)]
pub struct RawFigure {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub roles: Vec<String>,
    pub level: Option<Level>,
    pub years: Option<RawYears>,
    pub region: String,
    pub value: Option<f64>,
    pub low: Option<u32>,
    pub high: Option<u32>,
    pub percentiles: Option<[u32; 5]>,
    pub bound: Bound,
    pub n: Option<u32>,
    pub printed_percent: Option<i16>,
    pub currency: String,
    pub period: Period,
    pub kind: PayKind,
    pub source: String,
    pub year: String,
    pub note: Option<String>,
    #[serde(default)]
    pub facts: Vec<String>,
}

/// The head of a table of `pay/surveys.toml`: what all its rows share.
#[derive(Debug, Deserialize)]
pub struct RawSurveyTable {
    pub source: String,
    pub year: String,
    pub region: Option<String>,
    pub currency: String,
    pub period: Period,
    pub kind: PayKind,
}

#[derive(Debug, Deserialize)]
pub struct RawSurveyRow {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub roles: Vec<String>,
    pub level: Option<Level>,
    pub years: Option<RawYears>,
    pub region: Option<String>,
    pub n: u32,
    pub percentiles: [u32; 5],
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct RawCheck {
    pub role: String,
    pub people: u32,
    pub level: f64,
    pub half: f64,
    pub eight_of_ten: f64,
    pub bias: Option<f64>,
}

/// One file of `pay/oews/`.
#[derive(Debug)]
pub struct RawOccupationFile {
    pub head: Row<RawOccupationHead>,
    pub cells: Vec<Row<RawCell>>,
}

#[derive(Debug, Deserialize)]
pub struct RawOccupationHead {
    pub code: String,
    pub title: String,
}

#[derive(Debug, Deserialize)]
pub struct RawCell {
    pub area: String,
    pub jobs: Option<u32>,
    pub jobs_rse: Option<f64>,
    pub mean: Option<u32>,
    pub rse: Option<f64>,
    pub percentiles: Option<[u32; 5]>,
    pub per_1000: Option<f64>,
    pub quotient: Option<f64>,
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
