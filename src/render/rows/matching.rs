//! The rows of `match`.

use super::{Rows, paid};
use crate::answer::{MatchAnswer, NeedAnswer, NextAnswer, NextSkill};

const MATCH: [&str; 16] = [
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
    "place_basis",
    "confidence",
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
    let (amounts, how) = paid(role.pay.as_ref());
    row.extend(amounts.into_iter().chain(how));
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
