//! The files of `pay/`.

use serde::Deserialize;

use super::Row;
use crate::model::{Bound, FigureKind, IndustryKind, Level, Period};

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
    #[serde(default)]
    pub beyond_levels: bool,
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
    pub kind: FigureKind,
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
    pub kind: FigureKind,
}

#[derive(Debug, Deserialize)]
pub struct RawSurveyRow {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub roles: Vec<String>,
    pub level: Option<Level>,
    #[serde(default)]
    pub beyond_levels: bool,
    pub years: Option<RawYears>,
    pub region: Option<String>,
    pub n: u32,
    pub percentiles: [u32; 5],
    pub note: Option<String>,
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
pub struct RawIndustry {
    pub code: String,
    pub name: String,
    pub kind: IndustryKind,
}

#[derive(Debug, Deserialize)]
pub struct RawIndustryCell {
    pub occupation: String,
    pub industry: String,
    pub jobs: Option<u32>,
    pub mean: Option<u32>,
    pub rse: Option<f64>,
    pub percentiles: Option<[u32; 5]>,
}
