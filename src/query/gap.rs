//! How much of what a role asks for a person lacks, in importance.

use crate::model::Career;

/// The skills of the roles a person has been in; each role may be taken back.
#[derive(Clone, Debug, Default)]
pub(super) struct Learnt {
    /// By position of the skill: how many of those roles ask for it.
    times: Vec<u8>,
}

impl Learnt {
    /// Whether one of the roles asks for a skill.
    pub(super) fn has(&self, skill: u16) -> bool {
        self.times.get(usize::from(skill)).is_some_and(|times| *times > 0)
    }

    /// Adds the skills of a role.
    pub(super) fn learn(&mut self, career: &Career) {
        for need in &career.needs {
            let at = usize::from(need.skill);
            if at >= self.times.len() {
                self.times.resize(at + 1, 0);
            }
            if let Some(times) = self.times.get_mut(at) {
                *times = times.saturating_add(1);
            }
        }
    }

    /// Takes the skills of the role back that was added last.
    pub(super) fn forget(&mut self, career: &Career) {
        for need in &career.needs {
            if let Some(times) = self.times.get_mut(usize::from(need.skill)) {
                *times = times.saturating_sub(1);
            }
        }
    }

    /// Returns the importance of all that a role asks for and none of the roles so far did.
    pub(super) fn missing(&self, career: &Career) -> u32 {
        let missing = career.needs.iter().filter(|need| !self.has(need.skill));
        missing.map(|need| u32::from(need.importance)).sum()
    }
}

/// Returns the importance of all that a role asks for.
pub(super) fn weight(career: &Career) -> u32 {
    career.needs.iter().map(|need| u32::from(need.importance)).sum()
}
