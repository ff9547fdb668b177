use serde::{Deserialize, Serialize};

/// How much a role needs a skill.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SkillKind {
    /// The role is not done without it, or hardly.
    Core,
    /// It helps.
    Supporting,
    /// New, or nice to have.
    Emerging,
}

/// When a skill is usually learned.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Among the first things.
    Foundational,
    /// Once the first things sit.
    Intermediate,
    /// Late, or never by most.
    Advanced,
}

/// What sort of thing a skill is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SkillType {
    /// A programming or query language.
    Language,
    /// A library.
    Library,
    /// A framework.
    Framework,
    /// A program.
    Tool,
    /// A service or system one builds on.
    Platform,
    /// A database.
    Database,
    /// Knowledge.
    Concept,
    /// A way of working.
    Practice,
    /// A skill with people.
    People,
}

impl SkillType {
    /// Whether it is a thing one installs or signs up for, other than a language.
    #[must_use]
    pub fn is_tool(self) -> bool {
        matches!(
            self,
            SkillType::Library
                | SkillType::Framework
                | SkillType::Tool
                | SkillType::Platform
                | SkillType::Database
        )
    }
}

/// The field a skill belongs to; the name of its data file.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Languages.
    Language,
    /// Python itself and its own tools.
    CorePython,
    /// Testing.
    Testing,
    /// Web work.
    Web,
    /// Databases.
    Database,
    /// Data work.
    Data,
    /// Machine learning and AI.
    Ai,
    /// Infrastructure and delivery.
    Infrastructure,
    /// Security.
    Security,
    /// Science, finance and hardware.
    Science,
    /// Engineering practice.
    Engineering,
    /// People.
    People,
    /// Apple's and Microsoft's platforms, for roles beyond Python.
    AppleMicrosoft,
}

/// A skill or tool.
///
/// Skills are sorted by id; elsewhere a skill is named by its position in that order.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Skill<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Its name.
    pub name: &'d str,
    /// Other names, as people type them.
    pub aliases: Vec<&'d str>,
    /// The field it belongs to.
    pub category: Category,
    /// What sort of thing it is.
    #[serde(rename = "type")]
    pub sort: SkillType,
    /// When it is usually learned.
    pub stage: Stage,
    /// Positions of the skills to know first.
    pub requires: Vec<u16>,
    /// What it is, in one line.
    pub text: &'d str,
    /// Ids of the seed facts it carries.
    pub facts: Vec<&'d str>,
}
