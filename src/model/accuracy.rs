use serde::{Deserialize, Serialize};

use super::FigureKind;

/// What the estimate scored against pay that people reported; none of that pay is in the dataset.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Accuracy<'d> {
    /// How it was measured.
    #[serde(borrow)]
    pub notes: Vec<AccuracyNote<'d>>,
    /// The sets it was held against.
    pub sets: Vec<AccuracySet<'d>>,
    /// The people behind the checks by role.
    pub by_role: ByRole<'d>,
    /// How it did by role, most people first as in the file.
    pub roles: Vec<RoleCheck<'d>>,
    /// How far it lies off for one person.
    pub one_person: OnePerson<'d>,
}

/// A sentence on how the scores came about.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AccuracyNote<'d> {
    /// Stable id.
    pub id: &'d str,
    /// The sentence.
    pub text: &'d str,
}

/// Reported pay that the estimate was held against.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct AccuracySet<'d> {
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
    /// How many groups of people, where groups were compared.
    pub groups: Option<u32>,
    /// How many people a group has at the least, where that is known.
    pub group_least: Option<u32>,
    /// Its scores.
    pub scores: Scores,
    /// Share of the people inside p25 to p75 and inside p10 to p90, where that was counted.
    pub inside: Option<(f64, f64)>,
    /// Their pay divided by the estimate, where that is known.
    pub level_ratio: Option<f64>,
    /// What explains the result.
    pub note: Option<&'d str>,
    /// What other ways of reckoning the same pay scored.
    pub others: Vec<OtherWay<'d>>,
}

/// How far off: the median error as a share, in the two ways it is measured.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Scores {
    /// As it stands.
    pub error: Option<f64>,
    /// With one constant a set taken out first.
    pub aligned: Option<f64>,
}

/// Another way of reckoning the pay of a set.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct OtherWay<'d> {
    /// Id, unique in its set.
    pub id: &'d str,
    /// What way it is.
    pub way: &'d str,
    /// How far it lies off, measured in one of the ways its set is.
    pub scores: Scores,
    /// Ids of the sources it takes its figures from.
    #[serde(borrow)]
    pub sources: Vec<&'d str>,
}

/// The people behind the checks by role.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ByRole<'d> {
    /// What set they are.
    pub set: &'d str,
    /// Years of their pay.
    #[serde(borrow)]
    pub years: Vec<&'d str>,
    /// How they were compared.
    pub compared: &'d str,
    /// What their pay counts.
    pub kind: FigureKind,
    /// How many years older than the official wages their pay is: at least, at most.
    pub age_years: (u8, u8),
    /// The level that is to be expected of pay that old.
    pub expected_level_ratio: f64,
    /// What must be said beside it.
    pub note: &'d str,
}

/// How the estimate did for a role.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct RoleCheck<'d> {
    /// Id of the role.
    pub id: &'d str,
    /// Title of the role.
    pub title: &'d str,
    /// The job titles its people had, where the survey has none for the role itself.
    pub titles: Option<&'d str>,
    /// The scores.
    pub check: Check,
    /// Known bias, where one is known.
    pub bias: Option<Bias>,
}

/// How the estimate did against people in the role who reported city, years and base pay.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Check {
    /// How many people.
    pub people: u32,
    /// Their pay divided by the estimate; [`ByRole`] says what is to be expected.
    pub level_ratio: f64,
    /// Share of them inside the range called "half".
    pub half_ratio: f64,
    /// Share of them inside the range called "8 of 10".
    pub eight_of_ten_ratio: f64,
}

/// How far people's pay in a role lay from the estimate, against the software level of that set.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Bias {
    /// Signed share: 0.14 means that people earned 14 % more than estimated.
    pub ratio: f64,
}

/// How far the estimate lies off for one person.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct OnePerson<'d> {
    /// The median error as a share: at least, at most.
    pub error: (f64, f64),
    /// Why.
    pub note: &'d str,
}
