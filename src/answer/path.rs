use serde::Serialize;

use super::{LevelAnswer, NeedAnswer, PayAnswer, Person, PlaceAnswer, SimilarRole};
use crate::model::{Confidence, Statement};

/// `path`: the ladder of a role and the roles one step away, or the way to another role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PathAnswer<'d> {
    /// Id of the role one is in.
    pub from: &'d str,
    /// Its title.
    pub from_title: &'d str,
    /// Id of the role to get to; `None` where none was asked for.
    pub to: Option<&'d str>,
    /// Its title.
    pub to_title: Option<&'d str>,
    /// Where the pay is.
    pub place: PlaceAnswer<'d>,
    /// Who the pay is for.
    pub person: Person,
    /// Whether there is a path; `None` without a role to get to.
    pub found: Option<bool>,
    /// Importance of all that is to be learnt; `None` without a role to get to, or without a path.
    pub cost: Option<u32>,
    /// The step straight to the role, where it costs less than the path; `None` where it does not, as
    /// always with `--stretch`, and without a path.
    pub direct: Option<DirectStep>,
    /// The steps of the path; empty without a role to get to, without a path, and where both roles
    /// are one.
    pub steps: Vec<PathStep<'d>>,
    /// The levels of the role, lowest first, with their pay; empty where another role is to be got
    /// to.
    pub ladder: Vec<LevelAnswer<'d>>,
    /// The steps one can take from the role, least to learn first; empty where another role is to be
    /// got to.
    pub neighbours: Vec<PathStep<'d>>,
    /// Roles that ask for much the same as the role to get to or, without one, as the role itself.
    pub similar: Vec<SimilarRole<'d>>,
}

/// A step straight to the role to get to, which is not among the known ones though it costs less than
/// the path.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DirectStep {
    /// Importance of the skills to add.
    pub cost: u32,
    /// How many core and supporting skills are to be added.
    pub skills: usize,
}

/// A step from role to role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PathStep<'d> {
    /// Id of the role before.
    pub from: &'d str,
    /// Its title.
    pub from_title: &'d str,
    /// Id of the role after.
    pub to: &'d str,
    /// Its title.
    pub to_title: &'d str,
    /// Importance of the skills to add.
    pub cost: u32,
    /// Share of what the role after asks for, by importance, that is there already; three decimals.
    pub covered_ratio: f64,
    /// What makes it a known step: next, related or covered; or stretch, where nothing does.
    pub via: &'static str,
    /// What is said of it; `None` where it is neither next nor related.
    pub why: Option<Statement<'d>>,
    /// The core and supporting skills no role so far asked for, most important first.
    pub skills_to_add: Vec<NeedAnswer<'d>>,
    /// Pay in the role before; `None` where no estimate can be given.
    pub pay_before: Option<PayAnswer>,
    /// Pay in the role after.
    pub pay_after: Option<PayAnswer>,
    /// By which share the middle after lies above that before, in hundredths; negative where it
    /// lies below.
    pub pay_change_ratio: Option<f64>,
    /// How well official occupations fit the role before: high, medium or low, where none does; `None`
    /// for a role without an estimate.
    pub confidence_before: Option<Confidence>,
    /// How well they fit the role after.
    pub confidence_after: Option<Confidence>,
    /// What is to be minded: stretch, `two_zones` (of preparation), `pays_less` (than three quarters of
    /// the middle before).
    pub marks: Vec<&'static str>,
}
