use super::chart::share;
use super::data_note;
use super::markdown::escaped;
use super::matching::known;
use super::number::percent;
use super::page::Page;
use super::skill::{IMPORTANCE, kind};
use super::table::{Column, table};
use crate::answer::{LearnAnswer, LearnStep, Meta, Query};
use crate::text::{capitalised, count, join_and};

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
    for (number, steps) in by_part(&answer.steps) {
        page.heading(&heading(steps));
        stage(page, number, steps);
    }
    page.gap();
    page.muted("No step comes before what it needs.");
    page.muted(IMPORTANCE);
    data_note(page, meta);
    page.muted(&format!(
        "`pycareer salary {id}` estimates its pay, `pycareer path {id}` shows where it leads; `--format \
         markdown` gives a checklist.",
        id = answer.role.id
    ));
}

fn title(answer: &LearnAnswer<'_>) -> String {
    let steps = count(answer.steps.len(), "step", "steps");
    format!("To {}: {steps}", answer.role.title)
}

/// Returns the steps of each stage and those nice to have, with the number of the first.
fn by_part<'s, 'd>(
    steps: &'s [LearnStep<'d>],
) -> impl Iterator<Item = (usize, &'s [LearnStep<'d>])> {
    let mut number = 1;
    let part = |step: &LearnStep<'d>| (!step.nice_to_have).then_some(step.stage);
    steps.chunk_by(move |one, next| part(one) == part(next)).map(move |of| {
        let first = number;
        number += of.len();
        (first, of)
    })
}

/// Returns what steps stand under: their stage, or that they are nice to have.
fn heading(steps: &[LearnStep<'_>]) -> String {
    match steps.first() {
        Some(step) if step.nice_to_have => "Nice to have".to_owned(),
        first => capitalised(first.map_or("", |step| step.stage)),
    }
}

fn stage(page: &mut Page, number: usize, steps: &[LearnStep<'_>]) {
    let columns = [Column::name("step"), Column::text("why", 0)];
    let rows = (number..).zip(steps);
    let rows = rows.map(|(number, step)| vec![format!("{number:>2}. {}", step.name), why(step)]);
    table(page, &columns, &rows.collect::<Vec<_>>());
}

/// Says why a step is there: how the role needs it and what it unlocks, or which steps need it.
fn why(step: &LearnStep<'_>) -> String {
    let unlocked: Vec<&str> = step.unlocks.iter().map(|later| later.name).collect();
    let unlocked = join_and(&unlocked);
    match step.kind.zip(step.importance) {
        None => format!("needed by {unlocked}"),
        Some((need, importance)) if unlocked.is_empty() => format!("{} {importance}", kind(need)),
        Some((need, importance)) => format!("{} {importance}; unlocks {unlocked}", kind(need)),
    }
}

/// Adds `learn` as a checklist; what the role needs and is known is ticked.
pub(super) fn checklist(text: &mut String, answer: &LearnAnswer<'_>) {
    let coverage = percent(answer.coverage_ratio);
    text.extend(["# ", &escaped(&title(answer)), "\n\n", &coverage, " covered.\n\n"]);
    if !answer.have.is_empty() {
        text.push_str("## Known\n\n");
        for skill in &answer.have {
            let why = format!("{} {}", kind(skill.kind), skill.importance);
            text.extend(["- [x] ", &escaped(skill.name), ": ", &why, "\n"]);
        }
        text.push('\n');
    }
    for (_, steps) in by_part(&answer.steps) {
        text.extend(["## ", &heading(steps), "\n\n"]);
        for step in steps {
            text.extend(["- [ ] ", &escaped(step.name), ": ", &escaped(&why(step)), "\n"]);
        }
        text.push('\n');
    }
}
