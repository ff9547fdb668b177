//! The shapes of every answer, written a second time: a key that stands in none of them is refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope<T> {
    pub schema_version: u32,
    pub command: String,
    pub query: BTreeMap<String, Value>,
    pub data: T,
    pub meta: Meta,
    pub warnings: Vec<Warning>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    pub data_version: String,
    pub as_of: String,
    pub wages: String,
    pub currency: String,
    pub sources: Vec<Source>,
    pub defaults: Vec<Filled>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    pub key: String,
    pub value: Value,
    pub origin: String,
    pub variable: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    pub key: String,
    pub value: Value,
    pub origin: String,
    pub line: Option<u32>,
    pub variable: String,
    pub takes: String,
    pub used_by: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub name: String,
    pub title: String,
    pub publisher: String,
    pub release: String,
    pub terms: String,
    pub address: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Warning {
    pub code: String,
    pub message: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pay {
    pub p10: u32,
    pub p25: u32,
    pub p50: u32,
    pub p75: u32,
    pub p90: u32,
    pub currency: String,
    pub period: String,
    pub derived: bool,
    pub place_basis: String,
    pub confidence: Option<String>,
    pub bias_ratio: Option<f64>,
    pub extrapolated: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Real {
    pub p10: u32,
    pub p25: u32,
    pub p50: u32,
    pub p75: u32,
    pub p90: u32,
    pub currency: String,
    pub period: String,
    pub derived: bool,
    pub price_parity: f64,
    pub price_parity_basis: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Converted {
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    pub currency: String,
    pub period: String,
    pub rate: Option<f64>,
    pub rate_date: Option<String>,
    pub rate_source: Option<String>,
    pub hours: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    pub people: u32,
    pub half_ratio: f64,
    pub eight_of_ten_ratio: f64,
    pub level_ratio: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    pub occupations: Vec<BasisOccupation>,
    pub multiplier: f64,
    pub witnesses: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasisOccupation {
    pub code: String,
    pub title: String,
    pub weight: f64,
    pub own_weight: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sampling {
    pub rse_percent: f64,
    pub median_low: u32,
    pub median_high: u32,
    pub margin_ratio: f64,
    pub reliability: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub median_low: u32,
    pub median_high: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub id: String,
    pub class: String,
    pub label: String,
    pub value: Option<f64>,
    pub low: Option<u32>,
    pub high: Option<u32>,
    pub p10: Option<u32>,
    pub p25: Option<u32>,
    pub p50: Option<u32>,
    pub p75: Option<u32>,
    pub p90: Option<u32>,
    pub n: Option<u32>,
    pub jobs: Option<u32>,
    pub unit: Option<String>,
    pub rse_percent: Option<f64>,
    pub printed_percent: Option<i16>,
    pub currency: Option<String>,
    pub period: Option<String>,
    pub kind: String,
    pub bound: String,
    pub source: String,
    pub year: String,
    pub matches: Vec<String>,
    pub note: Option<String>,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub text: String,
    pub source: String,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub id: String,
    pub title: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub name: String,
    pub code: String,
    pub area_type: String,
    pub state: Option<String>,
    pub city: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub years: Option<f64>,
    pub level: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Salary {
    pub role: Name,
    pub place: Place,
    pub person: Person,
    pub pay: Option<Pay>,
    pub basis: Option<Basis>,
    pub checked: Option<Checked>,
    pub bias_ratio: Option<f64>,
    pub sampling: Option<Sampling>,
    pub modelled: Option<Band>,
    pub real: Option<Real>,
    pub converted: Option<Converted>,
    pub published: Vec<Figure>,
    pub caveats: Vec<Statement>,
    pub steps: Option<Vec<Step>>,
    pub rows: Option<Vec<Row>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    pub label: String,
    pub pay: Pay,
    pub converted: Option<Converted>,
    pub reliability: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub name: String,
    pub expression: String,
    pub value: f64,
    pub source: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    pub value: f64,
    pub currency: String,
    pub period: String,
    pub rate: Option<f64>,
    pub rate_date: Option<String>,
    pub rate_source: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worth {
    pub role: Name,
    pub place: Place,
    pub person: Person,
    pub amount: u32,
    pub currency: String,
    pub period: String,
    pub given: Given,
    pub percentile_market: f64,
    pub percentile_person: Option<f64>,
    pub to_median: i64,
    pub to_median_ratio: f64,
    pub to_upper_quartile: i64,
    pub to_upper_quartile_ratio: f64,
    pub extrapolated: bool,
    pub pay: Option<Pay>,
    pub basis: Option<Basis>,
    pub checked: Option<Checked>,
    pub bias_ratio: Option<f64>,
    pub sampling: Option<Sampling>,
    pub modelled: Option<Band>,
    pub steps: Option<Vec<Step>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    pub role: Name,
    pub from: Place,
    pub to: Place,
    pub amount: u32,
    pub currency: String,
    pub period: String,
    pub given: Given,
    pub percentile_market: f64,
    pub purchasing_power: Option<u32>,
    pub purchasing_power_ratio: Option<f64>,
    pub market_rank: u32,
    pub market_rank_ratio: f64,
    pub price_parity_from: Option<f64>,
    pub price_parity_to: Option<f64>,
    pub extrapolated: bool,
    pub steps: Option<Vec<Step>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RolePay {
    pub id: String,
    pub title: String,
    pub pay: Pay,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    pub id: String,
    pub name: String,
    pub city: Option<String>,
    pub state: Option<String>,
    pub area_type: String,
    pub code: String,
    pub role: Name,
    pub rpp: Option<f64>,
    pub rpp_basis: Option<String>,
    pub jobs: Option<u32>,
    pub concentration: Option<f64>,
    pub pay: Option<Pay>,
    pub basis: Option<Basis>,
    pub checked: Option<Checked>,
    pub bias_ratio: Option<f64>,
    pub sampling: Option<Sampling>,
    pub modelled: Option<Band>,
    pub real_pay: Option<Real>,
    pub roles: Option<Vec<RolePay>>,
    pub published: Option<Vec<Figure>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    pub id: String,
    pub name: String,
    #[serde(rename = "type")]
    pub sort: String,
    pub category: String,
    pub stage: String,
    pub importance: u8,
    pub kind: String,
    pub source: String,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    pub code: String,
    pub title: String,
    pub weight: f64,
    pub reason: String,
    pub confidence: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witnesses {
    pub confidence: String,
    pub official_ratio: f64,
    pub survey_ratio: Option<f64>,
    pub survey_n: Option<u32>,
    pub postings_ratio: Option<f64>,
    pub postings_n: Option<u32>,
    pub ratio: f64,
    pub multiplier: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub level: String,
    pub title: String,
    pub text: String,
    pub source: String,
    pub facts: Vec<String>,
    pub percentile: u8,
    pub years_min: Option<u8>,
    pub years_max: Option<u8>,
    pub pay: Option<Pay>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outlook {
    pub demand: Vec<Statement>,
    pub ai_impact: Vec<Statement>,
    pub industries: Vec<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub id: String,
    pub title: String,
    pub why: String,
    pub source: String,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub id: String,
    pub title: String,
    pub family: String,
    pub pay: Option<Pay>,
    pub basis: Option<Basis>,
    pub checked: Option<Checked>,
    pub bias_ratio: Option<f64>,
    pub sampling: Option<Sampling>,
    pub modelled: Option<Band>,
    pub aliases: Option<Vec<String>>,
    pub summary: Option<Statement>,
    pub zone: Option<u8>,
    pub duties: Option<Vec<Statement>>,
    pub skills: Option<Vec<Skill>>,
    pub education: Option<Vec<Statement>>,
    pub entry: Option<Vec<Statement>>,
    pub occupations: Option<Vec<Occupation>>,
    pub witnesses: Option<Witnesses>,
    pub published: Option<Vec<Figure>>,
    pub levels: Option<Vec<Level>>,
    pub outlook: Option<Outlook>,
    pub caveats: Option<Vec<Statement>>,
    pub next: Option<Vec<Link>>,
    pub related: Option<Vec<Link>>,
    pub similar: Option<Vec<Similar>>,
    pub reading: Option<Vec<Reading>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Similar {
    pub id: String,
    pub title: String,
    pub similarity_ratio: f64,
    pub reasons: Vec<SkillLink>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    pub from: String,
    pub from_title: String,
    pub to: Option<String>,
    pub to_title: Option<String>,
    pub place: Place,
    pub person: Person,
    pub found: Option<bool>,
    pub cost: Option<u32>,
    pub direct: Option<DirectStep>,
    pub steps: Vec<PathStep>,
    pub ladder: Vec<Level>,
    pub neighbours: Vec<PathStep>,
    pub similar: Vec<Similar>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectStep {
    pub cost: u32,
    pub skills: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathStep {
    pub from: String,
    pub from_title: String,
    pub to: String,
    pub to_title: String,
    pub cost: u32,
    pub covered_ratio: f64,
    pub via: String,
    pub why: Option<Statement>,
    pub skills_to_add: Vec<Needed>,
    pub pay_before: Option<Pay>,
    pub pay_after: Option<Pay>,
    pub pay_change_ratio: Option<f64>,
    pub confidence_before: Option<String>,
    pub confidence_after: Option<String>,
    pub marks: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub shelf: String,
    pub topic: String,
    pub id: String,
    pub title: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillCard {
    pub id: String,
    pub name: String,
    pub category: String,
    #[serde(rename = "type")]
    pub sort: String,
    pub stage: String,
    pub text: String,
    pub requires: Vec<SkillLink>,
    pub roles: Option<Vec<Need>>,
    pub aliases: Option<Vec<String>>,
    pub unlocks: Option<Vec<SkillLink>>,
    pub onet: Option<Vec<Technology>>,
    pub reading: Option<Vec<Reading>>,
    pub facts: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matched {
    pub id: String,
    pub title: String,
    pub family: String,
    pub coverage_ratio: f64,
    pub lacks_indispensable: bool,
    pub have: Vec<Needed>,
    pub missing: Vec<Needed>,
    pub place: Place,
    pub person: Person,
    pub pay: Option<Pay>,
    pub zone: u8,
    pub education: Vec<Statement>,
    pub entry: Vec<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needed {
    pub id: String,
    pub name: String,
    pub importance: u8,
    pub kind: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Next {
    pub mark_ratio: f64,
    pub over: Vec<Covered>,
    pub closest: Option<Covered>,
    pub skills: Vec<NextSkill>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covered {
    pub id: String,
    pub title: String,
    pub coverage_ratio: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextSkill {
    pub id: String,
    pub name: String,
    pub stage: String,
    pub lifts: Vec<Lift>,
    pub total_rise_ratio: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lift {
    pub id: String,
    pub title: String,
    pub before_ratio: f64,
    pub after_ratio: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Learn {
    pub role: Name,
    pub coverage_ratio: f64,
    pub have: Vec<Needed>,
    pub steps: Vec<LearnStep>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearnStep {
    pub id: String,
    pub name: String,
    pub stage: String,
    pub nice_to_have: bool,
    pub text: String,
    pub importance: Option<u8>,
    pub kind: Option<String>,
    pub requires: Vec<SkillLink>,
    pub unlocks: Vec<SkillLink>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillLink {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub id: String,
    pub title: String,
    pub importance: u8,
    pub kind: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technology {
    pub name: String,
    pub hot: bool,
    pub in_demand: Vec<OnetOccupation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnetOccupation {
    pub code: String,
    pub title: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub topic: String,
    pub id: String,
    pub title: String,
    pub text: String,
    pub source: String,
    pub year: Option<String>,
    pub items: Vec<Point>,
    pub figures: Vec<Figure>,
    pub entries: Option<Vec<Name>>,
    pub sample: Option<String>,
    pub sample_kind: Option<String>,
    pub roles: Vec<String>,
    pub skills: Vec<String>,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub text: String,
    pub source: String,
    pub year: Option<String>,
    pub facts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hit {
    pub kind: String,
    pub id: String,
    pub title: String,
    pub snippet: String,
    pub score: f64,
    pub command: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compared {
    pub id: String,
    pub subject: String,
    pub role: Name,
    pub place: Place,
    pub person: Person,
    pub pay: Option<Pay>,
    pub basis: Option<Basis>,
    pub checked: Option<Checked>,
    pub bias_ratio: Option<f64>,
    pub sampling: Option<Sampling>,
    pub modelled: Option<Band>,
    pub real_pay: Option<Real>,
    pub jobs: Option<u32>,
    pub concentration: Option<f64>,
    pub skills: Option<SkillsCompared>,
    pub levels: Vec<LevelMiddle>,
    pub by_years: Vec<YearsMiddle>,
    pub entry: Vec<Statement>,
    pub outlook: Vec<Statement>,
    pub caveats: Vec<Statement>,
    pub against_first: Option<Difference>,
    pub percentiles: Vec<PercentileIn>,
    pub same_as: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillsCompared {
    pub shared: Vec<Needed>,
    pub only: Vec<Needed>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelMiddle {
    pub level: String,
    pub p50: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearsMiddle {
    pub years: u8,
    pub p50: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    pub amount: i64,
    pub ratio: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PercentileIn {
    pub subject: String,
    pub percentile_market: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataPart {
    pub id: String,
    pub text: String,
    pub command: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceWhole {
    pub id: String,
    pub name: String,
    pub title: String,
    pub publisher: String,
    pub class: String,
    pub release: String,
    pub retrieved: Option<String>,
    pub terms: String,
    pub address: Option<String>,
    pub gives: String,
    pub notes: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accuracy {
    pub one_person: OnePerson,
    pub sets: Vec<ScoredSet>,
    pub by_role: ByRole,
    pub roles: Vec<RoleCheck>,
    pub notes: Vec<Note>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnePerson {
    pub error_low_ratio: f64,
    pub error_high_ratio: f64,
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoredSet {
    pub id: String,
    pub set: String,
    pub year: String,
    pub source: Option<String>,
    pub compared: String,
    pub kind: String,
    pub people: Option<u32>,
    pub groups: Option<u32>,
    pub group_people_min: Option<u32>,
    pub error_ratio: Option<f64>,
    pub error_aligned_ratio: Option<f64>,
    pub level_ratio: Option<f64>,
    pub half_ratio: Option<f64>,
    pub eight_of_ten_ratio: Option<f64>,
    pub other_ways: Vec<OtherWay>,
    pub beaten: bool,
    pub note: Option<String>,
    pub result: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherWay {
    pub id: String,
    pub way: String,
    pub error_ratio: Option<f64>,
    pub error_aligned_ratio: Option<f64>,
    pub better: bool,
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByRole {
    pub set: String,
    pub years: Vec<String>,
    pub compared: String,
    pub kind: String,
    pub age_years_min: u8,
    pub age_years_max: u8,
    pub expected_level_ratio: f64,
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleCheck {
    pub role: Name,
    pub titles: Option<String>,
    pub people: u32,
    pub level_ratio: f64,
    pub half_ratio: f64,
    pub eight_of_ten_ratio: f64,
    pub bias_ratio: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: String,
    pub text: String,
}
