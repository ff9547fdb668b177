use serde::Serialize;

use super::{PayAnswer, Person, PlaceAnswer};
use crate::model::{RoleSkill, SkillKind, Statement};

/// `match`: a role and how much of it a person's skills cover.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MatchAnswer<'d> {
    /// Stable id of the role.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// Family.
    pub family: &'static str,
    /// Importance of the core and supporting skills that are known, of that of all; 0 to 1.
    pub coverage_ratio: f64,
    /// Whether a skill is missing that the role is not done without: then it ranks lower than by
    /// coverage alone.
    pub lacks_indispensable: bool,
    /// Core and supporting skills that are known, most important first.
    pub have: Vec<NeedAnswer<'d>>,
    /// Those that are not, most important first.
    pub missing: Vec<NeedAnswer<'d>>,
    /// Where the pay is paid.
    pub place: PlaceAnswer<'d>,
    /// Who the pay is for.
    pub person: Person,
    /// What the role pays such people there; `None` where that cannot honestly be said.
    pub pay: Option<PayAnswer>,
    /// Preparation zone, 3 to 5, as O*NET's job zones; editorial.
    pub zone: u8,
    /// What one has studied.
    pub education: Vec<Statement<'d>>,
    /// How one comes in.
    pub entry: Vec<Statement<'d>>,
}

/// A skill as a role needs it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NeedAnswer<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Name.
    pub name: &'d str,
    /// 100: not done without it, 70 core, 40 supporting, 20 emerging.
    pub importance: u8,
    /// How much the role needs it.
    pub kind: SkillKind,
}

impl<'d> From<&RoleSkill<'d>> for NeedAnswer<'d> {
    fn from(skill: &RoleSkill<'d>) -> NeedAnswer<'d> {
        let RoleSkill { id, name, importance, kind, .. } = *skill;
        NeedAnswer { id, name, importance, kind }
    }
}

/// A skill that counts as known because another one is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CountedToo {
    /// Stable id.
    pub id: String,
    /// Id of the skill that was named and is not had without this one.
    pub with: String,
    /// Its name, for pages.
    #[serde(skip)]
    pub name: String,
    /// The name of the other, for pages.
    #[serde(skip)]
    pub with_name: String,
}

/// A name that was given for a skill and is not the name of one: left out.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct UnknownName {
    /// The name as given.
    pub input: String,
    /// Ids that may have been meant, or, of a name of several, all it can mean.
    pub suggestions: Vec<String>,
}

/// `match --next`: which single skills open most roles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NextAnswer<'d> {
    /// The coverage a role is to be lifted over.
    pub mark_ratio: f64,
    /// Roles that are over it already, closest first.
    pub over: Vec<RoleCoverage<'d>>,
    /// The closest role that is not; `None` where all are.
    pub closest: Option<RoleCoverage<'d>>,
    /// The skills, those that lift most roles first.
    pub skills: Vec<NextSkill<'d>>,
}

/// A role and its coverage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleCoverage<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// How much of it is covered, 0 to 1.
    pub coverage_ratio: f64,
}

/// What one more skill would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NextSkill<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Name.
    pub name: &'d str,
    /// When it is usually learned.
    pub stage: &'static str,
    /// The roles it lifts over the mark, closest first.
    pub lifts: Vec<Lift<'d>>,
    /// By how much coverage rises, summed over the ten closest roles.
    pub total_rise_ratio: f64,
}

/// A role that one more skill lifts over the mark.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lift<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// Coverage without the skill.
    pub before_ratio: f64,
    /// Coverage with it.
    pub after_ratio: f64,
}
