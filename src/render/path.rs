mod node;

use super::data_note;
use super::estimate::{known_bias, standing};
use super::levels::levels;
use super::marks::{key_to_amounts, key_to_marks, signs};
use super::matching::known;
use super::number::{percent, thousands};
use super::page::Page;
use super::salary::part_of;
use super::screen::Tone;
use super::similar::similar;
use crate::answer::{Meta, NeedAnswer, PathAnswer, PathStep, PayAnswer, Query, Reply, Warning};
use crate::model::SkillKind;
use crate::text::{capitalised, count, in_sentence};

use node::{Twigs, first_parts, is_of_all, node, role_after};

/// How many similar roles are shown.
const SIMILAR: usize = 3;

/// How many skills of a role one step away are named.
const NAMED: usize = 5;

const RULE: &str = "A step leads to a role that is named as a next one or as easily taken for it, or \
                    of whose needs half are there already; over two preparation zones, or \
                    through a leading role, or one that is no Python role, between two that are not, \
                    only with `--stretch`. Cost: the importance of core and supporting skills that no \
                    role so far asked for. Our judgement.";

/// Lays out `path`: the way to another role, or the ladder of one and the roles around it.
pub(super) fn path(page: &mut Page, answer: &PathAnswer<'_>, reply: &Reply<'_>) {
    let mut title = vec![match answer.to_title.filter(|_| answer.to != Some(answer.from)) {
        Some(to) => format!("{} to {to}", answer.from_title),
        None => answer.from_title.to_owned(),
    }];
    title.push(answer.place.name.to_owned());
    title.extend(standing(answer.person));
    page.title(&title.join(" · "));
    part_of(page, &answer.place);
    taken_as_known(page, answer, &reply.query);
    let is_way = answer.to.is_some_and(|to| to != answer.from);
    if is_way {
        way(page, answer, &reply.warnings);
    } else {
        levels(page, &answer.ladder, &in_sentence(answer.place.name));
        around(page, answer);
    }
    let of = answer.to_title.unwrap_or(answer.from_title);
    let first = answer.similar.get(..SIMILAR).unwrap_or(&answer.similar);
    similar(page, &format!("Roles like {of}"), first);
    notes(page, answer, &reply.meta);
    data_note(page, &reply.meta);
    see_also(page, answer);
}

/// Says what the path begins with.
fn taken_as_known(page: &mut Page, answer: &PathAnswer<'_>, query: &Query) {
    let title = answer.from_title;
    // The titles there are begin as they are spelt: none with a silent h or a spoken `you`.
    let article = if title.starts_with(['A', 'E', 'I', 'O', 'U', 'i']) { "an" } else { "a" };
    page.muted(&format!("Taken as known: all that {article} {title} is asked for."));
    if matches!(query, Query::Path { names, .. } if !names.is_empty()) {
        known(page, query);
        page.gap();
    }
}

/// Names what to ask next, ready to run.
fn see_also(page: &mut Page, answer: &PathAnswer<'_>) {
    let from = answer.from;
    if let Some(to) = answer.to.filter(|to| *to != from) {
        page.muted(&format!("See also `pycareer learn {to}` and `pycareer compare {from} {to}`."));
    } else if let Some(step) = answer.neighbours.first() {
        page.muted(&format!(
            "`pycareer path {from} {}` shows a step whole; see also `pycareer learn {}`.",
            step.to, step.to
        ));
    }
}

fn notes(page: &mut Page, answer: &PathAnswer<'_>, meta: &Meta<'_>) {
    page.gap();
    let steps = || answer.steps.iter().chain(&answer.neighbours);
    let pays = || steps().flat_map(|step| step.pay_before.iter().chain(&step.pay_after));
    page.muted(RULE);
    if pays().next().is_some() {
        let whose = if is_of_all(answer) { ", of all levels together" } else { "" };
        page.muted(&format!("Pay: the middle{whose}; in brackets against the role before."));
        page.muted(&key_to_amounts(meta));
        key_to_marks(page, pays().flat_map(|pay| signs(pay, None, &["p50"])));
        known_bias(page, &mut steps().flat_map(paid));
    }
}

/// Returns the roles before and after a step with what they pay.
fn paid<'p>(step: &'p PathStep<'_>) -> impl Iterator<Item = (&'p str, &'p PayAnswer)> {
    let before = step.pay_before.as_ref().map(|pay| (step.from_title, pay));
    before.into_iter().chain(step.pay_after.as_ref().map(|pay| (step.to_title, pay)))
}

/// Draws the path as a tree of one branch, the skills to add beside it.
fn way(page: &mut Page, answer: &PathAnswer<'_>, warnings: &[Warning]) {
    let Some(first) = answer.steps.first() else {
        page.gap();
        let why = warnings.iter().find(|warning| warning.code == Warning::NO_PATH);
        let why = why.map_or("no path within these limits", |why| why.message.as_str());
        return page.paragraph(&format!("{}.", capitalised(why)));
    };
    let skills: usize = answer.steps.iter().map(|step| step.skills_to_add.len()).sum();
    page.muted(&format!(
        "{}, {} to add, cost {}",
        count(answer.steps.len(), "step", "steps"),
        count(skills, "skill", "skills"),
        thousands(answer.cost.unwrap_or_default())
    ));
    straight(page, answer);
    page.gap();
    let twigs = Twigs::of(page);
    node(page, ["  ", "    "], &first_parts(answer, first.pay_before.as_ref()));
    let mut indent = "  ".to_owned();
    for step in &answer.steps {
        let beside = format!("{indent}{}", twigs.beside);
        page.line(beside.trim_end());
        said(page, &beside, step);
        page.line(beside.trim_end());
        let first = format!("{indent}{}", twigs.last);
        indent.push_str("  ");
        let further = format!("{indent}  ");
        let parts = role_after(step);
        node(page, [&first, &further], &parts);
    }
}

/// Says what the step straight to the role takes, where that is less.
fn straight(page: &mut Page, answer: &PathAnswer<'_>) {
    let Some((direct, to)) = answer.direct.as_ref().zip(answer.to_title) else { return };
    page.muted(&format!(
        "Straight from {} to {to}: {}, cost {}; not among the known steps (`--stretch` takes it)",
        answer.from_title,
        count(direct.skills, "skill", "skills"),
        thousands(direct.cost)
    ));
}

/// Says what a step takes, beside its branch.
fn said(page: &mut Page, beside: &str, step: &PathStep<'_>) {
    let further = format!("{beside}  ");
    for text in marks(step) {
        page.wrapped(beside, &further, Some(Tone::Warning), &format!("! {text}"));
    }
    if let Some(why) = &step.why {
        let either = if step.via == "related" { "Easily taken for each other: " } else { "" };
        page.wrapped(beside, &further, None, &format!("{either}{}", why.text));
    }
    let there = format!("{} of what it asks for is there already", percent(step.covered_ratio));
    page.wrapped(beside, &further, None, &there);
    for (word, kind) in [("core", SkillKind::Core), ("supporting", SkillKind::Supporting)] {
        let of: Vec<&NeedAnswer<'_>> =
            step.skills_to_add.iter().filter(|skill| skill.kind == kind).collect();
        if !of.is_empty() {
            let names: Vec<&str> = of.iter().map(|skill| skill.name).collect();
            let text = format!("add {} {word}: {}", of.len(), names.join(" · "));
            page.wrapped(beside, &further, None, &text);
        }
    }
    if step.skills_to_add.is_empty() {
        page.wrapped(beside, &further, None, "nothing to add");
    }
}

/// Says in words what is to be minded of a step.
fn marks(step: &PathStep<'_>) -> Vec<String> {
    let texts = step.marks.iter().filter_map(|mark| match *mark {
        "stretch" => Some("a stretch: no usual step leads there".to_owned()),
        "two_zones" => Some("up two preparation zones at once".to_owned()),
        "pays_less" => {
            Some(format!("{} pays less than three quarters of the role before", step.to_title))
        }
        _ => None,
    });
    texts.collect()
}

/// Draws the roles one step away as a tree.
fn around(page: &mut Page, answer: &PathAnswer<'_>) {
    if answer.neighbours.is_empty() {
        return;
    }
    page.heading("One step away, least to add first");
    let twigs = Twigs::of(page);
    let own = answer.neighbours.first().and_then(|step| step.pay_before.as_ref());
    node(page, ["  ", "    "], &first_parts(answer, own));
    let last = answer.neighbours.len() - 1;
    for (at, step) in answer.neighbours.iter().enumerate() {
        let (twig, beside) =
            if at == last { (twigs.last, "  ") } else { (twigs.branch, twigs.beside) };
        let (first, further) = (format!("  {twig}"), format!("  {beside}  "));
        let parts = role_after(step);
        node(page, [&first, &further], &parts);
        for text in marks(step) {
            page.wrapped(&further, &further, Some(Tone::Warning), &format!("! {text}"));
        }
        page.wrapped(&further, &further, None, &to_add(step));
    }
}

/// Says what a step adds, in a line.
fn to_add(step: &PathStep<'_>) -> String {
    let skills = &step.skills_to_add;
    let named: Vec<&str> = skills.iter().take(NAMED).map(|skill| skill.name).collect();
    let more = match skills.len() - named.len() {
        0 => String::new(),
        more => format!(" · {more} more"),
    };
    let added = count(skills.len(), "skill", "skills");
    format!("add {added}, cost {}: {}{more}", thousands(step.cost), named.join(" · "))
}
