//! The rows of `match` and `learn`.

use super::{Rows, word};
use crate::answer::{
    LearnAnswer, LearnStep, MatchAnswer, NeedAnswer, NextAnswer, NextSkill, PayAnswer, SkillLink,
};

const MATCH: [&str; 14] = [
    "id",
    "title",
    "family",
    "coverage_ratio",
    "lacks_indispensable",
    "have",
    "missing",
    "place",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
];

/// Returns the rows of `match`, one a role.
pub(super) fn matches(roles: &[MatchAnswer<'_>]) -> Rows {
    Rows { header: MATCH.to_vec(), rows: roles.iter().map(role).collect() }
}

fn role(role: &MatchAnswer<'_>) -> Vec<String> {
    let ids = |skills: &[NeedAnswer<'_>]| {
        skills.iter().map(|skill| skill.id).collect::<Vec<_>>().join(" ")
    };
    let coverage = role.coverage_ratio.to_string();
    let (have, missing) = (ids(&role.have), ids(&role.missing));
    let lacks = role.lacks_indispensable.to_string();
    let what = [role.id, role.title, role.family, &coverage, &lacks];
    let cells = what.into_iter().chain([have.as_str(), &missing, &role.place.id]);
    let mut row: Vec<String> = cells.map(str::to_owned).collect();
    let percentiles = role.pay.as_ref().map(PayAnswer::percentiles);
    row.extend(super::amounts(percentiles));
    row.push(role.pay.as_ref().map_or(String::new(), |pay| pay.derived.to_string()));
    row
}

const NEXT: [&str; 6] = ["id", "name", "stage", "roles", "lifts", "total_rise_ratio"];

/// Returns the rows of `match --next`, one a skill.
pub(super) fn next(next: &NextAnswer<'_>) -> Rows {
    let row = |skill: &NextSkill<'_>| {
        let lifts: Vec<&str> = skill.lifts.iter().map(|lift| lift.id).collect();
        let (roles, rise) = (lifts.len().to_string(), skill.total_rise_ratio.to_string());
        let cells = [skill.id, skill.name, skill.stage, &roles, &lifts.join(" "), &rise];
        cells.map(str::to_owned).to_vec()
    };
    Rows { header: NEXT.to_vec(), rows: next.skills.iter().map(row).collect() }
}

const LEARN: [&str; 9] =
    ["step", "id", "name", "stage", "nice_to_have", "importance", "kind", "requires", "unlocks"];

/// Returns the rows of `learn`, one a step.
pub(super) fn learn(answer: &LearnAnswer<'_>) -> Rows {
    let ids = |skills: &[SkillLink<'_>]| {
        skills.iter().map(|skill| skill.id).collect::<Vec<_>>().join(" ")
    };
    let row = |(number, step): (usize, &LearnStep<'_>)| {
        vec![
            number.to_string(),
            step.id.to_owned(),
            step.name.to_owned(),
            step.stage.to_owned(),
            step.nice_to_have.to_string(),
            step.importance.map_or(String::new(), |importance| importance.to_string()),
            step.kind.map_or(String::new(), |kind| word(&kind)),
            ids(&step.requires),
            ids(&step.unlocks),
        ]
    };
    Rows { header: LEARN.to_vec(), rows: (1..).zip(&answer.steps).map(row).collect() }
}
