//! The rows of `path`: its steps or, of one role, its levels and the steps around it.

use super::{Rows, number};
use crate::answer::{LevelAnswer, PathAnswer, PathStep, PayAnswer};

const PATH: [&str; 13] = [
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
    row.extend(percentiles(level.pay.as_ref()));
    row.push(String::new());
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
        number(step.pay_before.as_ref().map(|pay| pay.p50)),
    ]);
    row.extend(percentiles(step.pay_after.as_ref()));
    row.push(step.marks.join(" "));
    row
}

fn percentiles(pay: Option<&PayAnswer>) -> [String; 3] {
    pay.map_or([None; 3], |pay| [Some(pay.p25), Some(pay.p50), Some(pay.p75)]).map(number)
}
