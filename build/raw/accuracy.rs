//! `pay/accuracy.toml`.

use serde::Deserialize;

use super::Row;
use crate::model::FigureKind;

/// What the estimate scored; the two single records are `None` where the file lacks them.
#[derive(Debug, Default)]
pub struct RawAccuracy {
    pub checks: Vec<Row<RawCheck>>,
    pub by_role: Option<Row<RawByRole>>,
    pub one_person: Option<Row<RawOnePerson>>,
    pub notes: Vec<Row<RawNote>>,
    pub sets: Vec<Row<RawSet>>,
}

#[derive(Debug, Deserialize)]
pub struct RawCheck {
    pub role: String,
    pub titles: Option<String>,
    pub people: u32,
    pub level: f64,
    pub half: f64,
    pub eight_of_ten: f64,
    pub bias: Option<f64>,
}

/// Two ends, both counted in.
#[derive(Debug, Deserialize)]
pub struct RawEnds<T> {
    pub min: T,
    pub max: T,
}

/// The people behind the checks by role.
#[derive(Debug, Deserialize)]
pub struct RawByRole {
    pub set: String,
    pub years: Vec<String>,
    pub compared: String,
    pub kind: FigureKind,
    pub age: RawEnds<u8>,
    pub expected_level: f64,
    pub note: String,
}

#[derive(Debug, Deserialize)]
pub struct RawOnePerson {
    pub error: RawEnds<f64>,
    pub note: String,
}

#[derive(Debug, Deserialize)]
pub struct RawNote {
    pub id: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
pub struct RawSet {
    pub id: String,
    pub set: String,
    pub year: String,
    pub source: Option<String>,
    pub compared: String,
    pub kind: FigureKind,
    pub people: Option<u32>,
    pub groups: Option<u32>,
    pub group_least: Option<u32>,
    pub error: Option<f64>,
    pub error_aligned: Option<f64>,
    pub level: Option<f64>,
    pub half: Option<f64>,
    pub eight_of_ten: Option<f64>,
    pub note: Option<String>,
    #[serde(default)]
    pub others: Vec<RawOtherWay>,
}

/// Another way to reckon the same pay.
#[derive(Debug, Deserialize)]
pub struct RawOtherWay {
    pub id: String,
    pub way: String,
    pub error: Option<f64>,
    pub error_aligned: Option<f64>,
    pub sources: Vec<String>,
}
