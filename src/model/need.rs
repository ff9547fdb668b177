use serde::{Deserialize, Serialize};

/// What roles need, and which skills go without saying: what coverage is reckoned with.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Needs {
    /// For each role, in the order of the entries, its core and supporting skills, most important
    /// first.
    pub roles: Vec<Vec<SkillNeed>>,
    /// The skills that imply others, in the order of the heads.
    pub implied: Vec<Implied>,
}

impl Needs {
    /// Whether any role needs a skill.
    #[must_use]
    pub fn has(&self, skill: u16) -> bool {
        self.roles.iter().flatten().any(|need| need.skill == skill)
    }
}

/// A skill as a role needs it, for reckoning.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SkillNeed {
    /// Position of the skill.
    pub skill: u16,
    /// 100: not done without it, 70 core, 40 supporting.
    pub importance: u8,
}

/// A skill that nobody has without having others.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Implied {
    /// Position of the skill.
    pub skill: u16,
    /// Positions of the others; what these imply in turn is not among them.
    pub implies: Vec<u16>,
}
