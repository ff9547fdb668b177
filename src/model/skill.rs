use serde::{Deserialize, Serialize};

use super::EntryLink;

/// How much a role needs a skill.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SkillKind {
    /// The role is not done without it, or hardly.
    Core,
    /// It helps.
    Supporting,
    /// New, or nice to have.
    Emerging,
}

impl SkillKind {
    /// Returns the kind that goes with an importance.
    #[must_use]
    pub fn of(importance: u8) -> SkillKind {
        match importance {
            70.. => SkillKind::Core,
            40.. => SkillKind::Supporting,
            _ => SkillKind::Emerging,
        }
    }

    /// Whether the role asks for it: it is more than nice to have.
    #[must_use]
    pub fn is_needed(self) -> bool {
        self != SkillKind::Emerging
    }
}

/// When a skill is usually learned.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Among the first things.
    Foundational,
    /// Once the first things sit.
    Intermediate,
    /// Late, or never by most.
    Advanced,
}

impl Stage {
    /// Every stage, first things first.
    pub const ALL: [Stage; 3] = [Stage::Foundational, Stage::Intermediate, Stage::Advanced];

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Stage::Foundational => "foundational",
            Stage::Intermediate => "intermediate",
            Stage::Advanced => "advanced",
        }
    }
}

/// What sort of thing a skill is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// Returns the word used in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            SkillType::Language => "language",
            SkillType::Library => "library",
            SkillType::Framework => "framework",
            SkillType::Tool => "tool",
            SkillType::Platform => "platform",
            SkillType::Database => "database",
            SkillType::Concept => "concept",
            SkillType::Practice => "practice",
            SkillType::People => "people",
        }
    }

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
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

impl Category {
    /// Every category, in the order they are listed.
    pub const ALL: [Category; 13] = [
        Category::Language,
        Category::CorePython,
        Category::Testing,
        Category::Web,
        Category::Database,
        Category::Data,
        Category::Ai,
        Category::Infrastructure,
        Category::Security,
        Category::Science,
        Category::Engineering,
        Category::People,
        Category::AppleMicrosoft,
    ];

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Category::Language => "language",
            Category::CorePython => "core-python",
            Category::Testing => "testing",
            Category::Web => "web",
            Category::Database => "database",
            Category::Data => "data",
            Category::Ai => "ai",
            Category::Infrastructure => "infrastructure",
            Category::Security => "security",
            Category::Science => "science",
            Category::Engineering => "engineering",
            Category::People => "people",
            Category::AppleMicrosoft => "apple-microsoft",
        }
    }

    /// Returns what a heading calls it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Category::Language => "Languages",
            Category::CorePython => "Core Python",
            Category::Testing => "Testing",
            Category::Web => "Web",
            Category::Database => "Databases",
            Category::Data => "Data",
            Category::Ai => "Machine learning and AI",
            Category::Infrastructure => "Infrastructure",
            Category::Security => "Security",
            Category::Science => "Science, finance and hardware",
            Category::Engineering => "Engineering practice",
            Category::People => "People",
            Category::AppleMicrosoft => "Apple and Microsoft",
        }
    }
}

/// A skill or tool as lists and lookups need it.
///
/// Skills are sorted by id; elsewhere a skill is named by its position in that order.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SkillHead<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Its name.
    pub name: &'d str,
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
}

/// What else is said of a skill.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Skill<'d> {
    /// Other names, as people type them.
    pub aliases: Vec<&'d str>,
    /// Positions of the skills that ask for it.
    pub unlocks: Vec<u16>,
    /// Ids of the seed facts it carries.
    pub facts: Vec<&'d str>,
    /// The roles that need it, most first.
    pub roles: Vec<RoleNeed>,
    /// What O*NET calls it, where O*NET lists it.
    #[serde(borrow)]
    pub technologies: Vec<Technology<'d>>,
    /// What `guide` and `market` say of it.
    #[serde(borrow)]
    pub reading: Vec<EntryLink<'d>>,
}

/// A name of skills, with all it can mean.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SkillName<'d> {
    /// The name's key, as [`super::name_key`] makes it.
    pub key: &'d str,
    /// Position of the skill.
    pub skill: u16,
    /// Positions of others, where the dataset says that it is meant to mean several.
    pub also: Vec<u16>,
}

impl SkillName<'_> {
    /// Returns the positions of all it can mean.
    pub fn skills(&self) -> impl Iterator<Item = u16> {
        std::iter::once(self.skill).chain(self.also.iter().copied())
    }
}

/// How much a role needs a skill.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct RoleNeed {
    /// Position of the role.
    pub role: u8,
    /// 100: not done without it, 70 core, 40 supporting, 20 emerging.
    pub importance: u8,
}

/// A technology as O*NET lists it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Technology<'d> {
    /// Its name there.
    pub name: &'d str,
    /// Whether O*NET calls it hot: often named in job postings of employers.
    pub hot: bool,
    /// The occupations in whose postings O*NET finds it in demand.
    #[serde(borrow)]
    pub in_demand: Vec<OnetOccupation<'d>>,
}

/// An occupation of O*NET, finer than those wages are published for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OnetOccupation<'d> {
    /// Its code there: `15-1252.00`.
    pub code: &'d str,
    /// Its title there.
    pub title: &'d str,
}
