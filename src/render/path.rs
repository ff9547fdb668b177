use unicode_width::UnicodeWidthStr;

use super::data_note;
use super::estimate::standing;
use super::levels::levels;
use super::marks::{key_to_marks, mark};
use super::number::{pay, percent, signed_percent, thousands};
use super::page::Page;
use super::screen::Tone;
use super::similar::similar;
use crate::answer::{AddedSkill, Meta, PathAnswer, PathStep, PayAnswer};
use crate::model::SkillKind;
use crate::text::{count, in_sentence};

/// How many similar roles are shown.
const SIMILAR: usize = 3;

/// How many skills of a role one step away are named.
const NAMED: usize = 5;

const RULE: &str = "A step leads to a role that is named as a next one or as easily taken for it, or \
                    of whose needs half are there already; over two preparation zones, or \
                    through a leading role to one that does not lead, only with `--stretch`. Cost: \
                    the importance of core and supporting skills that no role so far asked for. Our \
                    judgement.";

/// Lays out `path`: the way to another role, or the ladder of one and the roles around it.
pub(super) fn path(page: &mut Page, answer: &PathAnswer<'_>, meta: &Meta<'_>) {
    let mut title = vec![match answer.to_title.filter(|_| answer.to != Some(answer.from)) {
        Some(to) => format!("{} to {to}", answer.from_title),
        None => answer.from_title.to_owned(),
    }];
    title.push(answer.place.name.to_owned());
    title.extend(standing(answer.person));
    page.title(&title.join(" · "));
    if let Some(city) = answer.place.city.as_ref().filter(|_| answer.place.area_type != "country") {
        page.muted(&format!("{city}: wages of {}", answer.place.name));
    }
    let is_way = answer.to.is_some_and(|to| to != answer.from);
    if is_way {
        way(page, answer);
    } else {
        levels(page, &answer.ladder, &in_sentence(answer.place.name));
        around(page, answer);
    }
    let of = answer.to_title.unwrap_or(answer.from_title);
    let first = answer.similar.get(..SIMILAR).unwrap_or(&answer.similar);
    similar(page, &format!("Roles like {of}"), first);
    notes(page, answer, is_way);
    data_note(page, meta);
}

fn notes(page: &mut Page, answer: &PathAnswer<'_>, is_way: bool) {
    page.gap();
    let steps = || answer.steps.iter().chain(&answer.neighbours);
    let pays = || steps().flat_map(|step| step.pay_before.iter().chain(&step.pay_after));
    page.muted(RULE);
    if pays().next().is_some() {
        page.muted(
            "Pay: the middle of our estimate, base a year; in brackets against the role before.",
        );
        key_to_marks(page, pays().map(sign));
    }
    if !is_way && let Some(step) = answer.neighbours.first() {
        page.muted(&format!("`pycareer path {} {}` shows a step whole.", step.from, step.to));
    }
}

/// Draws the path as a tree of one branch, the skills to add beside it.
fn way(page: &mut Page, answer: &PathAnswer<'_>) {
    let Some(first) = answer.steps.first() else {
        page.gap();
        return page.paragraph("No path within these limits.");
    };
    let skills: usize = answer.steps.iter().map(|step| step.skills_to_add.len()).sum();
    page.muted(&format!(
        "{}, {} to add, cost {}",
        count(answer.steps.len(), "step", "steps"),
        count(skills, "skill", "skills"),
        thousands(answer.cost.unwrap_or_default())
    ));
    page.gap();
    let twigs = Twigs::of(page);
    node(
        page,
        ["  ", "    "],
        &role_parts(first.from_title, first.from, first.pay_before.as_ref(), None),
    );
    let mut indent = "  ".to_owned();
    for step in &answer.steps {
        let beside = format!("{indent}{}", twigs.beside);
        page.line(beside.trim_end());
        said(page, &beside, step);
        page.line(beside.trim_end());
        let first = format!("{indent}{}", twigs.last);
        indent.push_str("  ");
        let further = format!("{indent}  ");
        let against = step.pay_before.as_ref();
        let parts = role_parts(step.to_title, step.to, step.pay_after.as_ref(), against);
        node(page, [&first, &further], &parts);
    }
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
        let of: Vec<&AddedSkill<'_>> =
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
    node(page, ["  ", "    "], &role_parts(answer.from_title, answer.from, own, None));
    let last = answer.neighbours.len() - 1;
    for (at, step) in answer.neighbours.iter().enumerate() {
        let (twig, beside) =
            if at == last { (twigs.last, "  ") } else { (twigs.branch, twigs.beside) };
        let (first, further) = (format!("  {twig}"), format!("  {beside}  "));
        let pays = step.pay_after.as_ref();
        let parts = role_parts(step.to_title, step.to, pays, step.pay_before.as_ref());
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

/// What the branches of a tree are drawn with.
#[derive(Clone, Copy)]
struct Twigs {
    branch: &'static str,
    last: &'static str,
    beside: &'static str,
}

impl Twigs {
    /// The signs the screen has; those of charts would become brackets.
    fn of(page: &Page) -> Twigs {
        if page.screen().unicode {
            Twigs { branch: "├ ", last: "└ ", beside: "│ " }
        } else {
            Twigs { branch: "+ ", last: "+ ", beside: "| " }
        }
    }
}

/// Parts of a line, each in its tone.
type Parts = Vec<(Option<Tone>, String)>;

/// Returns a role with what it pays, and what that is against another pay.
fn role_parts(
    title: &str,
    id: &str,
    pays: Option<&PayAnswer>,
    against: Option<&PayAnswer>,
) -> Parts {
    let mut parts = vec![
        (Some(Tone::Heading), title.to_owned()),
        (Some(Tone::Muted), format!("  {id}")),
        (None, "  ".to_owned()),
    ];
    let Some(pays) = pays else {
        parts.push((Some(Tone::Muted), "no estimate of pay".to_owned()));
        return parts;
    };
    parts.push((Some(Tone::Money), pay(pays.p50, pays.derived)));
    let change = against.map(|before| {
        let ratio = f64::from(pays.p50) / f64::from(before.p50.max(1)) - 1.0;
        // Amounts have three digits: a tenth of a percent would say too much.
        format!(" ({})", signed_percent((ratio * 100.0).round() / 100.0))
    });
    parts.push((None, format!("{}{}", sign(pays), change.unwrap_or_default())));
    parts
}

/// Marks pay that does not rest on wages published for the place.
fn sign(pays: &PayAnswer) -> &'static str {
    mark(Some(pays.place_basis), None)
}

/// Adds a node of a tree: its first line behind one indent, what does not fit behind the other.
fn node(page: &mut Page, [first, further]: [&str; 2], parts: &Parts) {
    let screen = page.screen();
    let plain: String = parts.iter().map(|(_, text)| screen.signs(text)).collect();
    if screen.width.is_some_and(|width| first.width() + plain.width() > width) {
        return page.wrapped(first, further, None, &plain);
    }
    let parts: Vec<(Option<Tone>, &str)> =
        parts.iter().map(|(tone, text)| (*tone, text.as_str())).collect();
    page.parts(first, &parts);
}
