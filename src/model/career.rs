use serde::{Deserialize, Serialize};

/// What a role asks for and where one goes from it: all that a path between roles is found by.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Career {
    /// Preparation zone, 3 to 5.
    pub zone: u8,
    /// Its core and supporting skills, in the order of the role.
    pub needs: Vec<SkillWeight>,
    /// Positions of the roles people usually go to from it.
    pub next: Vec<u8>,
    /// Positions of the roles it is easily taken for, or that are easily taken for it.
    pub related: Vec<u8>,
}

/// A skill a role needs, and how much.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SkillWeight {
    /// Position of the skill.
    pub skill: u16,
    /// 100: not done without it, 70 core, 40 supporting.
    pub importance: u8,
}

/// A role that asks for much the same skills.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SimilarRole<'d> {
    /// Its id.
    pub id: &'d str,
    /// Its title.
    pub title: &'d str,
    /// How much of what either asks for both do, 0 to 1, three decimals: weighted Jaccard over core
    /// and supporting skills, weight importance × ln(roles / roles that need the skill).
    pub similarity_ratio: f64,
    /// The skills that make them alike, at most three, the weightiest first.
    #[serde(borrow)]
    pub reasons: Vec<SharedSkill<'d>>,
}

/// A skill two roles share.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct SharedSkill<'d> {
    /// Its id.
    pub id: &'d str,
    /// Its name.
    pub name: &'d str,
}
