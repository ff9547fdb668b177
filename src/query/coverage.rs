//! How much of a role a person's skills cover.

use super::known::Known;
use crate::model::SkillNeed;

/// The importance of the core and supporting skills that are known, and that of all.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Coverage {
    had: u32,
    all: u32,
    /// Of the skills the role is not done without, those that are known and all.
    indispensable_had: u32,
    indispensable: u32,
}

/// Importance of a skill that a role is not done without.
const INDISPENSABLE: u8 = 100;

/// The coverage roles are to be lifted over, in thousandths.
const MARK_THOUSANDTHS: u32 = 600;

/// Returns the coverage roles are to be lifted over, as a share.
pub(super) fn mark() -> f64 {
    f64::from(MARK_THOUSANDTHS) / 1000.0
}

impl Coverage {
    pub(super) fn of(needs: &[SkillNeed], known: &Known) -> Coverage {
        let mut coverage = Coverage::default();
        for need in needs {
            let (weight, is_known) = (u32::from(need.importance), known.has(need.skill));
            let is_indispensable = need.importance == INDISPENSABLE;
            coverage.all += weight;
            coverage.had += if is_known { weight } else { 0 };
            coverage.indispensable += u32::from(is_indispensable);
            coverage.indispensable_had += u32::from(is_indispensable && is_known);
        }
        coverage
    }

    /// Returns the coverage with skills of that importance more.
    pub(super) fn with(self, importance: u32) -> Coverage {
        Coverage { had: self.had + importance, ..self }
    }

    /// Whether a skill is missing that the role is not done without.
    pub(super) fn lacks_indispensable(self) -> bool {
        self.indispensable_had < self.indispensable
    }

    /// Returns how close the role is: the coverage that is told, less the more of the skills are
    /// missing that the role is not done without. Of one, where it is missing, half is left; of two,
    /// two thirds or one third.
    pub(super) fn closeness(self) -> u32 {
        let had = self.thousandths() * 1000 * (self.indispensable_had + 1);
        had / (self.indispensable + 1)
    }

    pub(super) fn is_none(self) -> bool {
        self.had == 0
    }

    /// Whether the coverage that is told is above the mark.
    pub(super) fn is_over_mark(self) -> bool {
        self.thousandths() > MARK_THOUSANDTHS
    }

    /// Whether a skill of that importance more lifts the role over the mark.
    pub(super) fn is_lifted_by(self, importance: u32) -> bool {
        !self.is_over_mark() && self.with(importance).is_over_mark()
    }

    /// Returns the share as it is; 0 where a role needs nothing.
    pub(super) fn share(self) -> f64 {
        f64::from(self.had) / f64::from(self.all.max(1))
    }

    /// Returns the share in whole thousandths: what is told, ranked by and held against the mark, so
    /// that a reader can check all three.
    pub(super) fn thousandths(self) -> u32 {
        let all = self.all.max(1);
        (self.had * 1000 + all / 2) / all
    }

    /// Returns the share as answers give it: three decimals.
    pub(super) fn ratio(self) -> f64 {
        f64::from(self.thousandths()) / 1000.0
    }
}
