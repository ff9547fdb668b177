use serde::Serialize;

use super::{Estimate, FigureAnswer, PayAnswer, SkillLink};
use crate::model::{Confidence, EntryLink, Occupation, RoleSkill, Statement};

/// `role`: a role, in the list or whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleAnswer<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// Family.
    pub family: &'static str,
    /// What it pays in the United States: all years, or the level its name said.
    #[serde(flatten)]
    pub estimate: Estimate<'d>,
    /// The rest; its keys are `null` in the list.
    #[serde(flatten)]
    pub detail: RoleDetail<'d>,
}

/// What is said of a role that was asked for by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleDetail<'d> {
    /// Other names.
    pub aliases: Option<Vec<&'d str>>,
    /// What it is.
    pub summary: Option<Statement<'d>>,
    /// Preparation zone, 3 to 5, as O*NET's job zones; editorial.
    pub zone: Option<u8>,
    /// What one does.
    pub duties: Option<Vec<Statement<'d>>>,
    /// What one needs to know, most important first.
    pub skills: Option<Vec<RoleSkill<'d>>>,
    /// What one has studied.
    pub education: Option<Vec<Statement<'d>>>,
    /// How one comes in.
    pub entry: Option<Vec<Statement<'d>>>,
    /// Official codes with weight, reason and confidence.
    pub occupations: Option<Vec<Occupation<'d>>>,
    /// Witnesses of its pay; `None` without an estimate.
    pub witnesses: Option<WitnessesAnswer>,
    /// Every figure the sources print of it.
    pub published: Option<Vec<FigureAnswer<'d>>>,
    /// Positions of those that are told first, where there is no room for all; pages alone use it.
    #[serde(skip)]
    pub foremost: Vec<usize>,
    /// Its levels, lowest first, with what they pay.
    pub levels: Option<Vec<LevelAnswer<'d>>>,
    /// Demand, AI impact and industries.
    pub outlook: Option<OutlookAnswer<'d>>,
    /// What a reader of its figures must know.
    pub caveats: Option<Vec<Statement<'d>>>,
    /// Roles people usually go to from it.
    pub next: Option<Vec<LinkAnswer<'d>>>,
    /// Roles it is easily taken for.
    pub related: Option<Vec<LinkAnswer<'d>>>,
    /// Roles that ask for much the same skills, most alike first.
    pub similar: Option<Vec<SimilarRole<'d>>>,
    /// What `guide` and `market` say of it specially.
    pub reading: Option<Vec<EntryLink<'d>>>,
}

/// What bears witness of a role's pay, as ratios to a Python developer with the same years.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WitnessesAnswer {
    /// How well the codes fit the role as a whole: high, medium or low.
    pub confidence: Confidence,
    /// Median of the official blend.
    pub official_ratio: f64,
    /// Developer survey (Stack Overflow 2023 to 2025).
    pub survey_ratio: Option<f64>,
    /// People behind the survey's ratio.
    pub survey_n: Option<u32>,
    /// Job postings (aijobs.net 2023 and 2024).
    pub postings_ratio: Option<f64>,
    /// Postings behind that ratio.
    pub postings_n: Option<u32>,
    /// Geometric mean of those that exist.
    pub ratio: f64,
    /// `ratio / official_ratio`: what every official wage of the role is multiplied by; three decimals.
    pub multiplier: f64,
}

/// A level of a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LevelAnswer<'d> {
    /// The level.
    pub level: &'static str,
    /// Job title.
    pub title: &'d str,
    /// What changes at it.
    pub text: &'d str,
    /// Id of the source.
    pub source: &'d str,
    /// Facts of the source documents it carries.
    pub facts: Vec<&'d str>,
    /// The market percentile it stands for.
    pub percentile: u8,
    /// Usual years of professional work, from; `None` where the role is no first post.
    pub years_min: Option<u8>,
    /// Usual years of professional work, to.
    pub years_max: Option<u8>,
    /// What it pays, in the United States or in the place asked for; `None` without an estimate.
    pub pay: Option<PayAnswer>,
}

/// Demand, AI impact and industries.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OutlookAnswer<'d> {
    /// Demand and growth.
    pub demand: Vec<Statement<'d>>,
    /// What AI does to it.
    pub ai_impact: Vec<Statement<'d>>,
    /// Where it is found.
    pub industries: Vec<Statement<'d>>,
}

/// Another role, and why it is named.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LinkAnswer<'d> {
    /// Its id.
    pub id: &'d str,
    /// Its title.
    pub title: &'d str,
    /// Why.
    pub why: &'d str,
    /// Id of the source.
    pub source: &'d str,
    /// Facts of the source documents it carries.
    pub facts: Vec<&'d str>,
}

/// A role that asks for much the same skills.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SimilarRole<'d> {
    /// Its id.
    pub id: &'d str,
    /// Its title.
    pub title: &'d str,
    /// How much of what either role asks for both do, 0 to 1, three decimals: weighted Jaccard over
    /// core and supporting skills, weight importance × ln(roles / roles that need the skill).
    pub similarity_ratio: f64,
    /// The skills that make them alike, the weightiest first, at most three.
    pub reasons: Vec<SkillLink<'d>>,
}
