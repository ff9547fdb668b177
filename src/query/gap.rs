//! How much of what each role asks for a person lacks, in importance.

use crate::model::{Career, SkillNeed};

/// Who asks for each skill, and how much all ask for.
pub(super) struct Needed {
    /// By position of the skill: the roles that ask for it, each with the importance.
    by_skill: Vec<Vec<(u8, u8)>>,
    /// By position of the skill: the least importance any role gives it.
    least: Vec<u32>,
    /// By position of the role: the importance of all it asks for.
    weights: Vec<u32>,
}

impl Needed {
    pub(super) fn of(careers: &[Career]) -> Needed {
        let mut by_skill: Vec<Vec<(u8, u8)>> = Vec::new();
        for (role, career) in (0..=u8::MAX).zip(careers) {
            for need in &career.needs {
                let at = usize::from(need.skill);
                if at >= by_skill.len() {
                    by_skill.resize_with(at + 1, Vec::new);
                }
                if let Some(roles) = by_skill.get_mut(at) {
                    roles.push((role, need.importance));
                }
            }
        }
        let weight =
            |career: &Career| career.needs.iter().map(|need| u32::from(need.importance)).sum();
        let least = |roles: &Vec<(u8, u8)>| roles.iter().map(|(_, it)| u32::from(*it)).min();
        let least = by_skill.iter().map(|roles| least(roles).unwrap_or(0)).collect();
        Needed { by_skill, least, weights: careers.iter().map(weight).collect() }
    }

    /// Returns the importance of all that a role asks for.
    pub(super) fn weight(&self, role: u8) -> u32 {
        self.weights.get(usize::from(role)).copied().unwrap_or_default()
    }

    /// Returns the least importance that any role gives a skill.
    pub(super) fn least(&self, skill: u16) -> u32 {
        self.least.get(usize::from(skill)).copied().unwrap_or_default()
    }

    /// Returns, by position of the role, the worth of all that a target asks for and it asks for too.
    pub(super) fn shared(&self, target: &Career, worth: impl Fn(&SkillNeed) -> u32) -> Vec<u32> {
        let mut shared = vec![0; self.weights.len()];
        let worths = target.needs.iter().map(|need| (need.skill, worth(need)));
        for (skill, worth) in worths.filter(|(_, worth)| *worth > 0) {
            for (role, _) in self.roles(skill) {
                if let Some(shared) = shared.get_mut(usize::from(*role)) {
                    *shared += worth;
                }
            }
        }
        shared
    }

    fn roles(&self, skill: u16) -> &[(u8, u8)] {
        self.by_skill.get(usize::from(skill)).map_or(&[], Vec::as_slice)
    }
}

/// The skills of the roles a person has been in; the last of them may be taken back.
pub(super) struct Learnt<'n> {
    needed: &'n Needed,
    /// By position of the skill: how many of those roles ask for it.
    times: Vec<u8>,
    /// By position of the role: the importance of what it asks for and none of those did. Kept, as
    /// a search for paths asks for all of it at every step.
    missing: Vec<u32>,
}

impl<'n> Learnt<'n> {
    /// Nothing yet.
    pub(super) fn nothing(needed: &'n Needed) -> Learnt<'n> {
        Learnt { needed, times: vec![0; needed.by_skill.len()], missing: needed.weights.clone() }
    }

    /// Whether one of the roles asks for a skill.
    pub(super) fn has(&self, skill: u16) -> bool {
        self.times.get(usize::from(skill)).is_some_and(|times| *times > 0)
    }

    /// Returns the importance of all that a role asks for and none of the roles so far did.
    pub(super) fn missing(&self, role: u8) -> u32 {
        self.missing.get(usize::from(role)).copied().unwrap_or_default()
    }

    /// Adds the skills of a role.
    pub(super) fn learn(&mut self, career: &Career) {
        for need in &career.needs {
            self.know(need.skill);
        }
    }

    /// Adds a skill; of one that no role asks for nothing is kept.
    pub(super) fn know(&mut self, skill: u16) {
        let Some(times) = self.times.get_mut(usize::from(skill)) else { return };
        *times += 1;
        if *times == 1 {
            self.shift(skill, |missing, importance| missing - importance);
        }
    }

    /// Takes the skills of the role back that was added last.
    pub(super) fn forget(&mut self, career: &Career) {
        for need in &career.needs {
            let Some(times) = self.times.get_mut(usize::from(need.skill)) else { continue };
            *times -= 1;
            if *times == 0 {
                self.shift(need.skill, |missing, importance| missing + importance);
            }
        }
    }

    fn shift(&mut self, skill: u16, by: impl Fn(u32, u32) -> u32) {
        for (role, importance) in self.needed.roles(skill) {
            if let Some(missing) = self.missing.get_mut(usize::from(*role)) {
                *missing = by(*missing, u32::from(*importance));
            }
        }
    }
}
