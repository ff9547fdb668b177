//! The rows of `path`: its steps or, of one role, its levels and the steps around it.

use super::{Rows, paid, text};
use crate::answer::{LevelAnswer, PathAnswer, PathStep};

const PATH: [&str; 16] = [
    "part",
    "from",
    "id",
    "title",
    "cost",
    "covered_ratio",
    "via",
    "skills_to_add",
    "before_p50",
    "p25",
    "p50",
    "p75",
    "marks",
    "derived",
    "place_basis",
    "confidence",
];

/// Returns the rows of `path`.
pub(super) fn rows(answer: &PathAnswer<'_>) -> Rows {
    let ladder = answer.ladder.iter().map(|level| self::level(answer.from, level));
    let steps = answer.steps.iter().map(|step| self::step("step", step));
    let neighbours = answer.neighbours.iter().map(|step| self::step("neighbour", step));
    Rows { header: PATH.to_vec(), rows: ladder.chain(steps).chain(neighbours).collect() }
}

fn level(role: &str, level: &LevelAnswer<'_>) -> Vec<String> {
    let mut row = ["level", role, level.level, level.title].map(str::to_owned).to_vec();
    row.extend([const { String::new() }; 5]);
    let ([_, p25, p50, p75, _], how) = paid(level.pay.as_ref());
    row.extend([p25, p50, p75, String::new()].into_iter().chain(how));
    row
}

fn step(part: &str, step: &PathStep<'_>) -> Vec<String> {
    let skills: Vec<&str> = step.skills_to_add.iter().map(|skill| skill.id).collect();
    let mut row = [part, step.from, step.to, step.to_title].map(str::to_owned).to_vec();
    row.extend([
        step.cost.to_string(),
        step.covered_ratio.to_string(),
        step.via.to_owned(),
        skills.join(" "),
        text(step.pay_before.as_ref().map(|pay| pay.p50)),
    ]);
    let ([_, p25, p50, p75, _], how) = paid(step.pay_after.as_ref());
    row.extend([p25, p50, p75, step.marks.join(" ")].into_iter().chain(how));
    row
}
