use super::chart::share;
use super::data_note;
use super::markdown::escaped;
use super::matching::known;
use super::number::percent;
use super::page::Page;
use super::table::{Column, table};
use crate::answer::{LearnAnswer, LearnStep, Meta, Query};
use crate::model::SkillKind;
use crate::text::{count, join_and};

/// Column in which the text beside a term begins.
const TERM: usize = 15;

/// Columns of a bar.
const BAR: usize = 20;

/// Lays out `learn`: what is known, then the steps by stage.
pub(super) fn learn(page: &mut Page, answer: &LearnAnswer<'_>, query: &Query, meta: &Meta<'_>) {
    page.title(&title(answer));
    known(page, query);
    let coverage = answer.coverage_ratio;
    page.term("covered", TERM, &format!("{}  {}", share(coverage, BAR), percent(coverage)));
    if answer.steps.is_empty() {
        page.gap();
        page.paragraph("Nothing is missing: you know all that the role asks for here.");
    }
    for (number, steps) in by_stage(&answer.steps) {
        page.heading(&capitalised(steps.first().map_or("", |step| step.stage)));
        stage(page, number, steps);
    }
    page.gap();
    page.muted(IN_ORDER);
    data_note(page, meta);
    page.muted("`--format markdown` gives a checklist; `pycareer skill NAME` shows a skill whole.");
}

/// How the steps are ordered, and what their numbers mean.
const IN_ORDER: &str = "No step comes before what it needs. Importance for the role: 100 not done \
     without it, 70 core, 40 supporting, 20 nice to have; our judgement, from the guides and O*NET.";

fn title(answer: &LearnAnswer<'_>) -> String {
    let steps = count(answer.steps.len(), "step", "steps");
    format!("To {}: {steps}", answer.role.title)
}

/// Returns the steps of each stage, with the number of the first.
fn by_stage<'s, 'd>(
    steps: &'s [LearnStep<'d>],
) -> impl Iterator<Item = (usize, &'s [LearnStep<'d>])> {
    let mut number = 1;
    steps.chunk_by(|one, next| one.stage == next.stage).map(move |of| {
        let first = number;
        number += of.len();
        (first, of)
    })
}

fn stage(page: &mut Page, number: usize, steps: &[LearnStep<'_>]) {
    let columns = [
        Column::number("step", 0),
        Column::name("skill"),
        Column::text("why", 0),
        Column::text("unlocks", 1),
    ];
    let rows: Vec<Vec<String>> = (number..)
        .zip(steps)
        .map(|(number, step)| {
            // What only other steps need says these already.
            let unlocks = step.kind.map_or(String::new(), |_| unlocked(step).join(", "));
            vec![number.to_string(), step.name.to_owned(), why(step), unlocks]
        })
        .collect();
    table(page, &columns, &rows);
}

fn unlocked<'d>(step: &LearnStep<'d>) -> Vec<&'d str> {
    step.unlocks.iter().map(|later| later.name).collect()
}

/// Says why a step is there: how the role needs it, or which steps do.
fn why(step: &LearnStep<'_>) -> String {
    match step.kind.zip(step.importance) {
        Some((kind, importance)) => format!("{} {importance}", kind_word(kind)),
        None => format!("needed by {}", join_and(&unlocked(step))),
    }
}

fn kind_word(kind: SkillKind) -> &'static str {
    match kind {
        SkillKind::Core => "core",
        SkillKind::Supporting => "supporting",
        SkillKind::Emerging => "nice to have",
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Adds `learn` as a checklist; what the role needs and is known is ticked.
pub(super) fn checklist(text: &mut String, answer: &LearnAnswer<'_>) {
    let coverage = percent(answer.coverage_ratio);
    text.extend(["# ", &escaped(&title(answer)), "\n\n", &coverage, " covered.\n\n"]);
    if !answer.have.is_empty() {
        text.push_str("## Known\n\n");
        for skill in &answer.have {
            let why = format!("{} {}", kind_word(skill.kind), skill.importance);
            text.extend(["- [x] ", &escaped(skill.name), " (", &why, ")\n"]);
        }
        text.push('\n');
    }
    for (_, steps) in by_stage(&answer.steps) {
        let stage = capitalised(steps.first().map_or("", |step| step.stage));
        text.extend(["## ", &stage, "\n\n"]);
        for step in steps {
            text.extend(["- [ ] ", &escaped(step.name), " (", &escaped(&why(step)), ")"]);
            if step.kind.is_some() && !step.unlocks.is_empty() {
                text.extend(["; unlocks ", &escaped(&join_and(&unlocked(step)))]);
            }
            text.push('\n');
        }
        text.push('\n');
    }
}
