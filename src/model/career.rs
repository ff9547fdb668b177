use serde::{Deserialize, Serialize};

use super::SkillNeed;

/// What a role asks for and where one goes from it: all that a path between roles is found by.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Career {
    /// Preparation zone, 3 to 5.
    pub zone: u8,
    /// Whether it leads: of the family `leadership`, or with no level below lead.
    pub leads: bool,
    /// Whether it is no Python role: of the family `beyond`.
    pub beyond: bool,
    /// Its core and supporting skills, in the order of the role.
    pub needs: Vec<SkillNeed>,
    /// Positions of the roles people usually go to from it.
    pub next: Vec<u8>,
    /// Positions of the roles it is easily taken for, or that are easily taken for it.
    pub related: Vec<u8>,
}

/// A role that asks for much the same skills as another.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Similar {
    /// Position of the role.
    pub role: u8,
    /// How much of what either asks for both do, in thousandths: weighted Jaccard over core and
    /// supporting skills, weight importance × ln(roles / roles that need the skill).
    pub ratio_thousandths: u16,
    /// The skills that make them alike, the weightiest first, at most three: positions among the
    /// skills of the role this is said of.
    pub reasons: Vec<u8>,
}
