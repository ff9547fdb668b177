use super::chart::share;
use super::data_note;
use super::estimate::{known_bias, standing};
use super::marks::{HALF, half, key_to_amounts, key_to_marks, marks, signs};
use super::number::percent;
use super::page::Page;
use super::salary::part_of;
use super::screen::Tone;
use super::table::{Column, table};
use crate::answer::{
    CountedToo, MatchAnswer, Meta, NeedAnswer, NextAnswer, NextSkill, PayAnswer, Query,
    RoleCoverage,
};
use crate::text::join_and;

/// Column in which the text beside a term begins.
const TERM: usize = 15;

/// How many missing skills are named.
const MISSING: usize = 6;

/// How many skills that are known are named.
const HAVE: usize = 10;

/// Importance of a skill that a role is not done without.
const MUST: u8 = 100;

/// Columns of a bar.
const BAR: usize = 20;

/// Lays out `match`: the roles, best covered first.
pub(super) fn roles(page: &mut Page, roles: &[MatchAnswer<'_>], query: &Query, meta: &Meta<'_>) {
    let mut title = vec!["Roles closest to what you know".to_owned()];
    if let Some(first) = roles.first() {
        title.push(first.place.name.to_owned());
        title.extend(standing(first.person));
    }
    page.title(&title.join(" · "));
    if let Some(first) = roles.first() {
        part_of(page, &first.place);
    }
    known(page, query);
    if roles.is_empty() {
        page.gap();
        page.paragraph("No role fits.");
    }
    for role in roles {
        page.gap();
        self::role(page, role);
    }
    page.gap();
    page.muted(
        "Coverage: the importance of the core and supporting skills you have, as a share of all a role \
         needs. The most important skills stand first. Pay: the middle, and the half around it.",
    );
    if roles.iter().any(|role| role.lacks_indispensable) {
        page.muted("A role stands lower where you lack a skill it is not done without.");
    }
    page.muted(&key_to_amounts(meta));
    let pays = roles.iter().filter_map(|role| role.pay.as_ref());
    key_to_marks(page, pays.flat_map(|pay| signs(pay, None, &HALF)));
    let pays = roles.iter().filter_map(|role| Some((role.title, role.pay.as_ref()?)));
    known_bias(page, &mut { pays });
    data_note(page, meta);
    if let Some(role) = roles.first() {
        page.muted(&format!(
            "`pycareer learn {}{}` orders what is missing; `--next` names the skills that open most \
             roles.",
            role.id,
            have(query, meta)
        ));
    }
}

/// Returns what a command has to be told of the skills that are known: nothing where the configuration
/// says them.
fn have(query: &Query, meta: &Meta<'_>) -> String {
    match query {
        Query::Match { skills, .. } if meta.defaults.iter().all(|it| it.key != "skills") => {
            format!(" --have {}", skills.join(" "))
        }
        _ => String::new(),
    }
}

/// Says what counts as known: what was named, and what goes without saying.
pub(super) fn known(page: &mut Page, query: &Query) {
    let (Query::Match { names, counted_too, .. }
    | Query::Learn { names, counted_too, .. }
    | Query::Path { names, counted_too, .. }) = query
    else {
        return;
    };
    page.gap();
    page.term("you know", TERM, &names.join(" · "));
    page.term("counted too", TERM, &counted(counted_too));
}

/// Returns the skills that go without saying, by the skill that brings them.
fn counted(skills: &[CountedToo]) -> String {
    let brought = skills.chunk_by(|one, next| one.with == next.with).map(|of| {
        let names: Vec<&str> = of.iter().map(|skill| skill.name.as_str()).collect();
        let with = of.first().map_or("", |skill| skill.with_name.as_str());
        format!("{} (with {with})", names.join(", "))
    });
    brought.collect::<Vec<_>>().join(" · ")
}

fn role(page: &mut Page, role: &MatchAnswer<'_>) {
    let bar = format!("{}  {:>4}  ", share(role.coverage_ratio, BAR), percent(role.coverage_ratio));
    let id = format!("  {}", role.id);
    page.parts("  ", &[(None, &bar), (Some(Tone::Heading), role.title), (Some(Tone::Muted), &id)]);
    page.term("have", TERM, &foremost(&role.have, HAVE));
    page.term("missing", TERM, &missing(&role.missing));
    page.term("pay", TERM, &role.pay.as_ref().map_or("no estimate".to_owned(), paid));
    let asks = role.education.first().into_iter().chain(&role.entry).next();
    page.term("asks for", TERM, asks.map_or("", |statement| statement.text));
}

/// Returns the foremost skills that are missing; one the role is not done without says so.
fn missing(skills: &[NeedAnswer<'_>]) -> String {
    let musts = skills.iter().take_while(|skill| skill.importance == MUST);
    let musts: Vec<&str> = musts.map(|skill| skill.name).collect();
    let others = skills.get(musts.len()..).unwrap_or_default();
    let others = foremost(others, MISSING.saturating_sub(musts.len()).max(1));
    if musts.is_empty() {
        return others;
    }
    let rest = if others.is_empty() { others } else { format!(" · {others}") };
    format!("{} (not done without){rest}", musts.join(" · "))
}

/// Returns the foremost skills by name, and how many more there are.
fn foremost(skills: &[NeedAnswer<'_>], most: usize) -> String {
    let (first, more) = skills.split_at(skills.len().min(most));
    let names: Vec<&str> = first.iter().map(|skill| skill.name).collect();
    let names = names.join(" · ");
    if more.is_empty() { names } else { format!("{names} and {} more", more.len()) }
}

fn paid(answer: &PayAnswer) -> String {
    let [p25, p50, p75] = half(Some(answer));
    format!("{p50}{} ({p25} – {p75})", marks(answer, None))
}

/// Lays out `match --next`: the skills that lift most roles over the mark.
pub(super) fn next(page: &mut Page, next: &NextAnswer<'_>, query: &Query, meta: &Meta<'_>) {
    let mark = percent(next.mark_ratio);
    page.title(&format!("What to learn next: single skills by the roles they lift over {mark}"));
    known(page, query);
    let told = |role: &RoleCoverage<'_>| {
        format!("{} {}", role.title, beside(role.coverage_ratio, next.mark_ratio))
    };
    let over: Vec<String> = next.over.iter().map(told).collect();
    let over = if over.is_empty() { "no role yet".to_owned() } else { over.join(" · ") };
    page.term(&format!("over {mark}"), TERM, &over);
    page.term("closest", TERM, &next.closest.as_ref().map(told).unwrap_or_default());
    page.gap();
    if next.skills.is_empty() {
        page.paragraph("Nothing is missing: there is no skill left that a role needs.");
    } else if next.skills.iter().all(|skill| skill.lifts.is_empty()) {
        page.paragraph(&format!(
            "No single skill lifts a role over {mark} yet; these raise coverage most."
        ));
        page.gap();
        skills(page, next, false);
    } else {
        skills(page, next, true);
    }
    page.gap();
    page.muted(
        "Sum of rises: percentage points of coverage, over the ten roles closest to what you know. A \
         skill that brings others along which you lack is no single step: those stand here.",
    );
    data_note(page, meta);
}

/// Returns a share in whole percent, or with a decimal where it could be taken for the mark.
fn beside(ratio: f64, mark: f64) -> String {
    let whole = percent(ratio);
    if whole == percent(mark) { format!("{:.1}%", ratio * 100.0) } else { whole }
}

/// Adds the table of skills; where none lifts a role, without the columns that say which.
fn skills(page: &mut Page, next: &NextAnswer<'_>, is_lifting: bool) {
    let mut columns = vec![Column::name("skill")];
    if is_lifting {
        columns.extend([Column::number("roles", 0), Column::text("lifted", 0)]);
    }
    columns.extend([Column::number("sum of rises", 1), Column::quiet("stage")]);
    let told = |ratio| beside(ratio, next.mark_ratio);
    let row = |skill: &NextSkill<'_>| {
        let mut row = vec![skill.name.to_owned()];
        if is_lifting {
            let lifted = skill.lifts.iter().map(|lift| {
                let (before, after) = (told(lift.before_ratio), told(lift.after_ratio));
                format!("{} ({before} to {after})", lift.title)
            });
            row.extend([skill.lifts.len().to_string(), join_and(&lifted.collect::<Vec<_>>())]);
        }
        row.extend([format!("{:.0}", skill.total_rise_ratio * 100.0), skill.stage.to_owned()]);
        row
    };
    table(page, &columns, &next.skills.iter().map(row).collect::<Vec<_>>());
}
