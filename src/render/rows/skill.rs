//! The rows of `skill`.

use super::Rows;
use crate::answer::SkillAnswer;

const SKILL: [&str; 8] = ["id", "name", "category", "type", "stage", "requires", "roles", "text"];

pub(super) fn skills(skills: &[SkillAnswer<'_>]) -> Rows {
    Rows { header: SKILL.to_vec(), rows: skills.iter().map(skill).collect() }
}

fn skill(skill: &SkillAnswer<'_>) -> Vec<String> {
    let requires: Vec<&str> = skill.requires.iter().map(|it| it.id).collect();
    let roles: Vec<&str> = skill.roles.iter().flatten().map(|role| role.id).collect();
    let cells = [
        skill.id,
        skill.name,
        skill.category,
        skill.sort,
        skill.stage,
        &requires.join(" "),
        &roles.join(" "),
        skill.text,
    ];
    cells.map(str::to_owned).to_vec()
}
