use serde::Serialize;

use crate::model::{EntryLink, OnetOccupation, SkillKind};

/// `skill`: a skill or tool, in the list or whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SkillAnswer<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Name.
    pub name: &'d str,
    /// The field it belongs to.
    pub category: &'static str,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub sort: &'static str,
    /// When it is usually learned.
    pub stage: &'static str,
    /// What it is, in one line.
    pub text: &'d str,
    /// What to know first.
    pub requires: Vec<SkillLink<'d>>,
    /// The roles that need it, most first; in the list of one role only that one, in the list of all
    /// `None`.
    pub roles: Option<Vec<RoleNeedAnswer<'d>>>,
    /// The rest; its keys are `null` in the list.
    #[serde(flatten)]
    pub detail: SkillDetail<'d>,
}

/// What is said of a skill that was asked for by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SkillDetail<'d> {
    /// Other names, as people type them.
    pub aliases: Option<Vec<&'d str>>,
    /// What it opens: the skills that ask for it.
    pub unlocks: Option<Vec<SkillLink<'d>>>,
    /// What O*NET calls it; empty where O*NET does not list it.
    pub onet: Option<Vec<TechnologyAnswer<'d>>>,
    /// What `guide` and `market` say of it.
    pub reading: Option<Vec<EntryLink<'d>>>,
    /// Facts of the source documents it carries.
    pub facts: Option<Vec<&'d str>>,
}

/// Another skill by name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SkillLink<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Name.
    pub name: &'d str,
}

/// A role that needs a skill.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleNeedAnswer<'d> {
    /// Id of the role.
    pub id: &'d str,
    /// Title of the role.
    pub title: &'d str,
    /// 100: not done without it, 70 core, 40 supporting, 20 emerging.
    pub importance: u8,
    /// How much the role needs it.
    pub kind: SkillKind,
}

/// A technology as O*NET lists it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TechnologyAnswer<'d> {
    /// Its name there.
    pub name: &'d str,
    /// Whether O*NET calls it hot: often named in employers' job postings.
    pub hot: bool,
    /// The occupations in whose postings it is in demand.
    pub in_demand: Vec<OnetOccupation<'d>>,
}
