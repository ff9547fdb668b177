use super::{Kind, Report};
use crate::compile::raw::{RawDataset, RawSkill, Row};

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.skills.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.skills {
        let skill = &row.value;
        report.text(row, &skill.id, &skill.name, 40);
        report.text(row, &skill.id, &skill.text, 110);
        for needed in &skill.requires {
            report.reference(row, &skill.id, Kind::Skill, needed);
        }
        for (at, implied) in skill.implies.iter().enumerate() {
            report.reference(row, &skill.id, Kind::Skill, implied);
            if *implied == skill.id {
                report.breach(row, &skill.id, "implies itself");
            }
            if skill.implies.iter().take(at).any(|other| other == implied) {
                report.breach(row, &skill.id, format!("implies `{implied}` twice"));
            }
        }
        if leads_back(&raw.skills, row) {
            report.breach(row, &skill.id, "requires itself, directly or through others");
        }
    }
}

/// Whether following what a skill requires leads back to it.
fn leads_back(skills: &[Row<RawSkill>], start: &Row<RawSkill>) -> bool {
    let mut waiting: Vec<&str> = start.value.requires.iter().map(String::as_str).collect();
    let mut seen: Vec<&str> = Vec::new();
    while let Some(id) = waiting.pop() {
        if id == start.value.id {
            return true;
        }
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let needed = skills.iter().find(|row| row.value.id == id);
        waiting.extend(needed.iter().flat_map(|row| row.value.requires.iter().map(String::as_str)));
    }
    false
}
