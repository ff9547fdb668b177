use serde::{Deserialize, Serialize};

use super::SkillKind;

/// What roles need, and which skills go without saying: what coverage is reckoned with.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Needs {
    /// For each role, in the order of the entries, its core and supporting skills, most important
    /// first.
    pub roles: Vec<Vec<SkillNeed>>,
    /// The skills that imply others, in the order of the heads.
    pub implied: Vec<Implied>,
}

/// A skill as a role needs it, for reckoning.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SkillNeed {
    /// Position of the skill.
    pub skill: u16,
    /// 100: not done without it, 70 core, 40 supporting.
    pub importance: u8,
    /// How much the role needs it.
    pub kind: SkillKind,
}

/// A skill that nobody has without having others.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Implied {
    /// Position of the skill.
    pub skill: u16,
    /// Positions of the others; what these imply in turn is not among them.
    pub implies: Vec<u16>,
}
