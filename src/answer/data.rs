use serde::Serialize;

use super::RoleName;
use crate::model::{AccuracyNote, Class, FigureKind};

/// `data`: something that can be asked of the data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DataPartAnswer {
    /// The word that asks for it.
    pub id: &'static str,
    /// What one finds there, in one line.
    pub text: &'static str,
    /// The command that opens it.
    pub command: &'static str,
}

/// `data sources`: a source, whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SourceWhole<'d> {
    /// Stable id: what `source` of a figure says.
    pub id: &'d str,
    /// Short name, as tables have it.
    pub name: &'d str,
    /// Full title.
    pub title: &'d str,
    /// Publisher.
    pub publisher: &'d str,
    /// Official, reported or guide.
    pub class: Class,
    /// Which release the data was taken from.
    pub release: &'d str,
    /// The day it was retrieved, ISO 8601, where that was recorded.
    pub retrieved: Option<&'d str>,
    /// Licence or terms.
    pub terms: &'d str,
    /// Address, where one is known.
    pub address: Option<&'d str>,
    /// What it gives.
    pub gives: &'d str,
    /// Attribution and what else must be said of it.
    pub notes: Option<&'d str>,
}

/// `data accuracy`: what the estimate scored against pay that people reported.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AccuracyAnswer<'d> {
    /// How far it lies off for one person.
    pub one_person: OnePersonAnswer<'d>,
    /// The sets it was held against.
    pub sets: Vec<SetAnswer<'d>>,
    /// The people behind `roles`.
    pub by_role: ByRoleAnswer<'d>,
    /// How it did by role.
    pub roles: Vec<RoleCheckAnswer<'d>>,
    /// How it was measured.
    pub notes: Vec<AccuracyNote<'d>>,
}

/// How far the estimate lies off for one person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OnePersonAnswer<'d> {
    /// Median error as a share, the lower of two.
    pub error_low_ratio: f64,
    /// Median error as a share, the higher of two.
    pub error_high_ratio: f64,
    /// Why; lower case, no full stop.
    pub note: &'d str,
}

/// A set the estimate was held against.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SetAnswer<'d> {
    /// Stable id.
    pub id: &'d str,
    /// What set it is.
    pub set: &'d str,
    /// Year or years of the pay.
    pub year: &'d str,
    /// Id of the source whose people they are, where it is one of ours.
    pub source: Option<&'d str>,
    /// What of it was compared.
    pub compared: &'d str,
    /// What the pay counts.
    pub kind: FigureKind,
    /// How many people, where that is known.
    pub people: Option<u32>,
    /// How many groups, where groups were compared.
    pub groups: Option<u32>,
    /// How many people a group has at the least, where that is known.
    pub group_people_min: Option<u32>,
    /// Median error as a share.
    pub error_ratio: Option<f64>,
    /// The same with one constant a set taken out first.
    pub error_aligned_ratio: Option<f64>,
    /// Their pay divided by the estimate.
    pub level_ratio: Option<f64>,
    /// Share found inside p25 to p75.
    pub half_ratio: Option<f64>,
    /// Share found inside p10 to p90.
    pub eight_of_ten_ratio: Option<f64>,
    /// What other ways of reckoning the same pay scored.
    pub other_ways: Vec<OtherWayAnswer<'d>>,
    /// Whether another way did better than the estimate.
    pub beaten: bool,
    /// What explains the result; lower case, no full stop.
    pub note: Option<&'d str>,
    /// The scores in words, those of the other ways included.
    pub result: String,
}

/// Another way of reckoning the pay of a set.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OtherWayAnswer<'d> {
    /// Id, unique in its set.
    pub id: &'d str,
    /// What way it is.
    pub way: &'d str,
    /// Median error as a share, where the set has one.
    pub error_ratio: Option<f64>,
    /// The same with one constant a set taken out first.
    pub error_aligned_ratio: Option<f64>,
    /// Whether it did better than the estimate.
    pub better: bool,
    /// Ids of the sources it takes its figures from.
    pub sources: Vec<&'d str>,
}

/// The people behind the scores by role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ByRoleAnswer<'d> {
    /// What set they are.
    pub set: &'d str,
    /// Years of their pay.
    pub years: Vec<&'d str>,
    /// How they were compared.
    pub compared: &'d str,
    /// What their pay counts.
    pub kind: FigureKind,
    /// How many years older than the official wages their pay is, at the least.
    pub age_years_min: u8,
    /// The same at the most.
    pub age_years_max: u8,
    /// The level that is to be expected of pay that old.
    pub expected_level_ratio: f64,
    /// What must be said beside it; lower case, no full stop.
    pub note: &'d str,
}

/// How the estimate did for a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleCheckAnswer<'d> {
    /// The role.
    pub role: RoleName<'d>,
    /// The job titles its people had, where the survey has none for the role itself.
    pub titles: Option<&'d str>,
    /// How many people.
    pub people: u32,
    /// Their pay divided by the estimate.
    pub level_ratio: f64,
    /// Share found inside p25 to p75.
    pub half_ratio: f64,
    /// Share found inside p10 to p90.
    pub eight_of_ten_ratio: f64,
    /// Known bias: how far people's pay lay from the estimate against software titles, signed.
    pub bias_ratio: Option<f64>,
}
