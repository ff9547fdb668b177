//! What the estimate scored.

use super::{Linker, words};
use crate::compile::raw::{RawByRole, RawCheck, RawOtherWay, RawSet};
use crate::model::{
    Accuracy, AccuracyNote, AccuracySet, Bias, ByRole, Check, OnePerson, OtherWay, RoleCheck,
    Scores,
};

impl<'r> Linker<'r> {
    /// What the estimate scored; `None` where a single record is missing.
    pub(in crate::compile) fn accuracy(&self) -> Option<Accuracy<'r>> {
        let raw = &self.raw.accuracy;
        let person = &raw.one_person.as_ref()?.value;
        let notes = raw.notes.iter().map(|row| &row.value);
        Some(Accuracy {
            notes: notes.map(|note| AccuracyNote { id: &note.id, text: &note.text }).collect(),
            sets: raw.sets.iter().map(|row| set(&row.value)).collect(),
            by_role: by_role(&raw.by_role.as_ref()?.value),
            roles: raw.checks.iter().filter_map(|row| self.role_check(&row.value)).collect(),
            one_person: OnePerson {
                error: (person.error.min, person.error.max),
                note: &person.note,
            },
        })
    }

    fn role_check(&self, raw: &'r RawCheck) -> Option<RoleCheck<'r>> {
        let role = self.raw.roles.iter().find(|role| role.head.value.id == raw.role)?;
        Some(RoleCheck {
            id: &raw.role,
            title: &role.head.value.title,
            titles: raw.titles.as_deref(),
            check: check_of(raw),
            bias: bias_of(raw),
        })
    }
}

pub(super) fn check_of(raw: &RawCheck) -> Check {
    Check {
        people: raw.people,
        level_ratio: raw.level,
        half_ratio: raw.half,
        eight_of_ten_ratio: raw.eight_of_ten,
    }
}

pub(super) fn bias_of(raw: &RawCheck) -> Option<Bias> {
    raw.bias.map(|ratio| Bias { ratio })
}

fn by_role(raw: &RawByRole) -> ByRole<'_> {
    ByRole {
        set: &raw.set,
        years: words(&raw.years),
        compared: &raw.compared,
        kind: raw.kind,
        age_years: (raw.age.min, raw.age.max),
        expected_level_ratio: raw.expected_level,
        note: &raw.note,
    }
}

fn set(raw: &RawSet) -> AccuracySet<'_> {
    AccuracySet {
        id: &raw.id,
        set: &raw.set,
        year: &raw.year,
        source: raw.source.as_deref(),
        compared: &raw.compared,
        kind: raw.kind,
        people: raw.people,
        groups: raw.groups,
        group_least: raw.group_least,
        scores: Scores { error: raw.error, aligned: raw.error_aligned },
        inside: raw.half.zip(raw.eight_of_ten),
        level_ratio: raw.level,
        note: raw.note.as_deref(),
        others: raw.others.iter().map(other_way).collect(),
    }
}

fn other_way(raw: &RawOtherWay) -> OtherWay<'_> {
    OtherWay {
        id: &raw.id,
        way: &raw.way,
        scores: Scores { error: raw.error, aligned: raw.error_aligned },
        sources: words(&raw.sources),
    }
}
