use serde::Serialize;

use super::{NeedAnswer, RoleName, SkillLink};
use crate::model::SkillKind;

/// `learn`: what is missing for a role, in an order in which nothing comes before what it needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LearnAnswer<'d> {
    /// The role.
    pub role: RoleName<'d>,
    /// Importance of the role's core and supporting skills that are known, of that of all; 0 to 1.
    pub coverage_ratio: f64,
    /// The role's skills that are known, most important first; those nice to have too.
    pub have: Vec<NeedAnswer<'d>>,
    /// What to learn, in order.
    pub steps: Vec<LearnStep<'d>>,
}

/// A skill to learn.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LearnStep<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Name.
    pub name: &'d str,
    /// When it is usually learned: steps of one stage follow each other, those nice to have after all
    /// others.
    pub stage: &'static str,
    /// Whether the role is done well without it: it is nice to have, or only such skills need it.
    pub nice_to_have: bool,
    /// What it is, in one line.
    pub text: &'d str,
    /// How important the role has it; `None` where only another step needs it.
    pub importance: Option<u8>,
    /// How much the role needs it; `None` where only another step does.
    pub kind: Option<SkillKind>,
    /// What to know first: each is known already or an earlier step.
    pub requires: Vec<SkillLink<'d>>,
    /// The later steps that need it.
    pub unlocks: Vec<SkillLink<'d>>,
}
