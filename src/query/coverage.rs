//! How much of a role a person's skills cover.

use std::cmp::Ordering;

use super::known::Known;
use crate::model::SkillNeed;

/// The importance of the core and supporting skills that are known, and that of all.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Coverage {
    had: u32,
    all: u32,
}

/// The coverage roles are to be lifted over: so many tenths.
const MARK_TENTHS: u32 = 6;

/// The same as a share.
pub(super) const MARK: f64 = 0.6;

impl Coverage {
    pub(super) fn of(needs: &[SkillNeed], known: &Known) -> Coverage {
        let weight = |need: &SkillNeed| u32::from(need.importance);
        let had = needs.iter().filter(|need| known.has(need.skill));
        Coverage { had: had.map(weight).sum(), all: needs.iter().map(weight).sum() }
    }

    /// Returns the coverage with skills of that importance more.
    pub(super) fn with(self, importance: u32) -> Coverage {
        Coverage { had: self.had + importance, ..self }
    }

    pub(super) fn is_none(self) -> bool {
        self.had == 0
    }

    pub(super) fn is_over_mark(self) -> bool {
        self.had * 10 > self.all * MARK_TENTHS
    }

    /// Returns the share as it is; 0 where a role needs nothing.
    pub(super) fn share(self) -> f64 {
        f64::from(self.had) / f64::from(self.all.max(1))
    }

    /// Returns the share as answers give it: three decimals.
    pub(super) fn ratio(self) -> f64 {
        rounded(self.share())
    }

    /// Orders the better covered first; exact, as no share is rounded.
    pub(super) fn best_first(self, other: Coverage) -> Ordering {
        (other.had * self.all).cmp(&(self.had * other.all))
    }
}

/// Returns a share with three decimals.
pub(super) fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
