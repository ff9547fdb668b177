use serde::{Deserialize, Serialize};

use super::{Bias, Category, Check, EntryLink, Level, Similar, SkillKind, SkillType, Stage};

/// A group of roles.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Building software.
    Software,
    /// Working with data.
    Data,
    /// Machine learning and AI.
    Ai,
    /// Running and guarding systems.
    Infra,
    /// Testing.
    Quality,
    /// Science and finance.
    Science,
    /// Leading.
    Leadership,
    /// Roles the sources name that are not Python roles.
    Beyond,
}

impl Family {
    /// Every family, in the order they are listed.
    pub const ALL: [Family; 8] = [
        Family::Software,
        Family::Data,
        Family::Ai,
        Family::Infra,
        Family::Quality,
        Family::Science,
        Family::Leadership,
        Family::Beyond,
    ];

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Family::Software => "software",
            Family::Data => "data",
            Family::Ai => "ai",
            Family::Infra => "infra",
            Family::Quality => "quality",
            Family::Science => "science",
            Family::Leadership => "leadership",
            Family::Beyond => "beyond",
        }
    }
}

/// How well an occupation code fits a role: an editorial word.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The code is the role, or close to it.
    High,
    /// The code holds the role among others.
    Medium,
    /// No code fits; the blend is a judgement.
    Low,
}

impl Confidence {
    /// Returns the word used in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }
}

/// A sentence about a role, with the source that says it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Statement<'d> {
    /// The sentence, in our words.
    pub text: &'d str,
    /// Id of the source; `editorial` where it is our own judgement.
    pub source: &'d str,
    /// Ids of the seed facts it carries.
    #[serde(borrow)]
    pub facts: Vec<&'d str>,
}

/// A skill as a role needs it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleSkill<'d> {
    /// The skill's id.
    pub id: &'d str,
    /// The skill's name.
    pub name: &'d str,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub sort: SkillType,
    /// The field it belongs to.
    pub category: Category,
    /// When it is usually learned.
    pub stage: Stage,
    /// 100: not done without it, 70 core, 40 supporting, 20 emerging.
    pub importance: u8,
    /// How much the role needs it.
    pub kind: SkillKind,
    /// Id of the source.
    pub source: &'d str,
    /// Ids of the seed facts it carries.
    #[serde(borrow)]
    pub facts: Vec<&'d str>,
}

/// What a role is called at a level, and what changes there.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct LevelTitle<'d> {
    /// The level.
    pub level: Level,
    /// Job title.
    pub title: &'d str,
    /// What changes at it.
    #[serde(borrow)]
    pub statement: Statement<'d>,
}

/// One official code behind a role.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Occupation<'d> {
    /// Official code.
    pub code: &'d str,
    /// Official title.
    pub title: &'d str,
    /// Share in the role's blend; the weights of a role sum to 1. Editorial.
    pub weight: f64,
    /// Why the code stands for the role.
    pub reason: &'d str,
    /// How well it fits.
    pub confidence: Confidence,
}

/// What one witness says of a role's pay: the ratio to a Python developer with the same years.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Witness {
    /// The ratio.
    pub ratio: f64,
    /// How many people or postings stand behind it.
    pub n: u32,
}

/// The witnesses of a role's pay.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Witnesses {
    /// How well the codes fit the role as a whole.
    pub confidence: Confidence,
    /// The blend's US median divided by that of software developers.
    pub official_ratio: f64,
    /// A developer survey, years taken into account.
    pub survey: Option<Witness>,
    /// Job postings.
    pub postings: Option<Witness>,
    /// Geometric mean of those that exist.
    pub ratio: f64,
}

/// Another role, and why it is named.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RoleLink<'d> {
    /// The other role's id.
    pub id: &'d str,
    /// The other role's title.
    pub title: &'d str,
    /// Why.
    #[serde(borrow)]
    pub why: Statement<'d>,
}

/// Everything the dataset says of one role, except its figures about pay.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Role<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// Family.
    pub family: Family,
    /// Preparation zone, 3 to 5, as O*NET's job zones; editorial.
    pub zone: u8,
    /// Other names, as people type them.
    #[serde(borrow)]
    pub aliases: Vec<&'d str>,
    /// What it is.
    pub summary: Statement<'d>,
    /// What one does.
    pub duties: Vec<Statement<'d>>,
    /// What one needs to know, most important first.
    pub skills: Vec<RoleSkill<'d>>,
    /// What one has studied.
    pub education: Vec<Statement<'d>>,
    /// How one comes in.
    pub entry: Vec<Statement<'d>>,
    /// Its levels, lowest first.
    pub levels: Vec<LevelTitle<'d>>,
    /// Official codes behind it; empty for a role without an estimate.
    pub occupations: Vec<Occupation<'d>>,
    /// Witnesses of its pay; `None` for a role without an estimate.
    pub witnesses: Option<Witnesses>,
    /// How the estimate was checked, where it was.
    pub check: Option<Check>,
    /// Known bias of the estimate, where one is known.
    pub bias: Option<Bias>,
    /// Demand and growth.
    pub outlook: Vec<Statement<'d>>,
    /// What AI does to it.
    pub ai_impact: Vec<Statement<'d>>,
    /// Where it is found.
    pub industries: Vec<Statement<'d>>,
    /// What a reader of its figures must know.
    pub caveats: Vec<Statement<'d>>,
    /// Roles people usually go to from it.
    pub next: Vec<RoleLink<'d>>,
    /// Roles it is easily taken for.
    pub related: Vec<RoleLink<'d>>,
    /// Roles that ask for much the same skills, most alike first.
    pub similar: Vec<Similar>,
    /// What `guide` and `market` say of it specially.
    pub reading: Vec<EntryLink<'d>>,
}

/// A role in the index: what a list shows and what an estimate for the nation needs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RoleEntry<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
    /// Family.
    pub family: Family,
    /// Positions of its occupations with their weights; empty without an estimate.
    pub blend: Vec<Share>,
    /// `ratio / official_ratio` of its witnesses; 1 without an estimate.
    pub height: f64,
    /// Whether a developer survey is among its witnesses.
    pub survey: bool,
    /// Whether job postings are among its witnesses.
    pub postings: bool,
    /// How well its occupations fit it; `None` without an estimate.
    pub confidence: Option<Confidence>,
    /// Known bias of its estimate, where one is known.
    pub bias: Option<Bias>,
}

/// One part of a blend.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Share {
    /// Position of the occupation in the order of codes.
    pub occupation: u8,
    /// Its share.
    pub weight: f64,
}

/// A name of roles, with all it can mean.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct RoleName<'d> {
    /// The name's key, as [`super::name_key`] makes it.
    pub key: &'d str,
    /// What it means; several where the dataset says that it is meant to.
    pub meanings: Vec<RoleMeaning>,
}

/// A role a name means.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct RoleMeaning {
    /// Position of the role.
    pub role: u8,
    /// The level the name says besides, if it does.
    pub level: Option<Level>,
}
