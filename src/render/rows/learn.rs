//! The rows of `learn`.

use super::{Rows, text, word};
use crate::answer::{LearnAnswer, LearnStep, SkillLink};

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
            text(step.importance),
            step.kind.map_or(String::new(), |kind| word(&kind)),
            ids(&step.requires),
            ids(&step.unlocks),
        ]
    };
    Rows { header: LEARN.to_vec(), rows: (1..).zip(&answer.steps).map(row).collect() }
}
