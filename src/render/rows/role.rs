//! The rows of `role`: one a role or, where one section was asked for, one for each thing in it.

use super::salary::{FIGURE, HOW, estimated, figure};
use super::{Rows, paid, text, word};
use crate::answer::{LinkAnswer, Query, RoleAnswer, SimilarRole, WitnessesAnswer};
use crate::model::{EntryLink, RoleSkill, Statement};
use crate::order::sort_by_key;

const ROLE: [&str; 12] = [
    "id",
    "title",
    "family",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "summary",
    "place_basis",
    "confidence",
];

const TEXT: [&str; 3] = ["role", "text", "source"];
const PART: [&str; 4] = ["role", "part", "text", "source"];
const SKILL: [&str; 8] =
    ["role", "id", "name", "importance", "kind", "category", "stage", "source"];
const REQUIREMENT: [&str; 7] = ["role", "group", "id", "text", "importance", "kind", "source"];
const LEVEL: [&str; 14] = [
    "role",
    "level",
    "title",
    "p25",
    "p50",
    "p75",
    "percentile",
    "years_min",
    "years_max",
    "text",
    "source",
    "derived",
    "place_basis",
    "confidence",
];
const CODE: [&str; 10] =
    ["role", "part", "code", "title", "weight", "ratio", "n", "confidence", "text", "source"];
const LINK: [&str; 6] = ["role", "part", "id", "title", "text", "source"];
const SIMILAR: [&str; 5] = ["role", "id", "title", "similarity_ratio", "reasons"];
const READING: [&str; 6] = ["role", "command", "topic", "id", "title", "text"];

/// Cells of a row.
type Row = Vec<String>;

/// Makes the rows of one role.
type OfRole = fn(&RoleAnswer<'_>) -> Vec<Row>;

/// Returns the rows of `role`.
pub(super) fn rows(roles: &[RoleAnswer<'_>], query: &Query, wages: &str) -> Rows {
    let only = match query {
        Query::Role { roles, sections, .. } if !roles.is_empty() => match sections.as_slice() {
            [only] => Some(*only),
            _ => None,
        },
        _ => None,
    };
    let (header, of): (&[&'static str], OfRole) = match only {
        Some("pay") => return published(roles, wages),
        Some("duties") => (&TEXT, duties),
        Some("skills") => (&SKILL, skills),
        Some("requirements") => (&REQUIREMENT, requirements),
        Some("entry") => (&PART, entry),
        Some("levels") => (&LEVEL, levels),
        Some("outlook") => (&PART, outlook),
        Some("next") => (&LINK, links),
        Some("similar") => (&SIMILAR, similar),
        Some("codes") => (&CODE, codes),
        Some("reading") => (&READING, reading),
        _ => (&ROLE, |role| vec![whole(role)]),
    };
    // In the rows of a section the role's id comes first.
    let rows = roles.iter().flat_map(|role| {
        of(role).into_iter().map(|row| if only.is_some() { behind(role.id, row) } else { row })
    });
    Rows { header: header.to_vec(), rows: rows.collect() }
}

fn behind(id: &str, row: Row) -> Row {
    std::iter::once(id.to_owned()).chain(row).collect()
}

fn whole(role: &RoleAnswer<'_>) -> Row {
    let mut row = cells([role.id, role.title, role.family]);
    let (amounts, [derived, place_basis, confidence]) = paid(role.estimate.pay.as_ref());
    row.extend(amounts);
    let summary = role.detail.summary.as_ref().map_or(String::new(), |it| it.text.to_owned());
    row.extend([derived, summary, place_basis, confidence]);
    row
}

/// The estimate of each role first, then its published figures, each with its note.
fn published(roles: &[RoleAnswer<'_>], wages: &str) -> Rows {
    let mut rows = Vec::new();
    for role in roles {
        let label = format!("{}, United States", role.title);
        let none = String::new();
        let estimate = estimated(&label, &role.estimate, wages).map(|row| (row, none));
        let published = role.detail.published.iter().flatten();
        let published = published.map(|it| (figure(it), it.note.unwrap_or_default().to_owned()));
        for ((row, how), note) in estimate.into_iter().chain(published) {
            rows.push(behind(role.id, row.into_iter().chain([note]).chain(how).collect()));
        }
    }
    Rows { header: [&["role"][..], &FIGURE, &["note"], &HOW].concat(), rows }
}

fn duties(role: &RoleAnswer<'_>) -> Vec<Row> {
    let duties = role.detail.duties.iter().flatten();
    duties.map(|duty| cells([duty.text, duty.source])).collect()
}

fn skills(role: &RoleAnswer<'_>) -> Vec<Row> {
    let row = |skill: &RoleSkill<'_>| {
        let importance = skill.importance.to_string();
        let (kind, category) = (word(&skill.kind), skill.category.word());
        let stage = skill.stage.word();
        cells([skill.id, skill.name, &importance, &kind, category, stage, skill.source])
    };
    role.detail.skills.iter().flatten().map(row).collect()
}

/// Skills by their category, then what one has studied.
fn requirements(role: &RoleAnswer<'_>) -> Vec<Row> {
    let mut skills: Vec<&RoleSkill<'_>> = role.detail.skills.iter().flatten().collect();
    sort_by_key(&mut skills, |skill| skill.category);
    let skills = skills.into_iter().map(|skill| {
        let (group, importance) = (skill.category.word(), skill.importance.to_string());
        cells([group, skill.id, skill.name, &importance, &word(&skill.kind), skill.source])
    });
    let education = role.detail.education.iter().flatten();
    let education = education.map(|it| cells(["education", "", it.text, "", "", it.source]));
    skills.chain(education).collect()
}

fn entry(role: &RoleAnswer<'_>) -> Vec<Row> {
    let (education, entry) = (&role.detail.education, &role.detail.entry);
    parts(&[("education", education.as_deref()), ("entry", entry.as_deref())])
}

fn outlook(role: &RoleAnswer<'_>) -> Vec<Row> {
    let Some(outlook) = &role.detail.outlook else { return Vec::new() };
    parts(&[
        ("demand", Some(&outlook.demand)),
        ("ai_impact", Some(&outlook.ai_impact)),
        ("industries", Some(&outlook.industries)),
    ])
}

/// Returns statements with the part of the section they stand in, as JSON names it.
fn parts(parts: &[(&str, Option<&[Statement<'_>]>)]) -> Vec<Row> {
    let rows = parts.iter().flat_map(|(part, said)| {
        let said = said.iter().copied().flatten();
        said.map(|it| cells([part, it.text, it.source]))
    });
    rows.collect()
}

fn levels(role: &RoleAnswer<'_>) -> Vec<Row> {
    let levels = role.detail.levels.iter().flatten().map(|level| {
        let ([_, p25, p50, p75, _], how) = paid(level.pay.as_ref());
        let mut row = cells([level.level, level.title]);
        row.extend([p25, p50, p75, level.percentile.to_string()]);
        row.extend([level.years_min, level.years_max].map(text));
        row.extend(cells([level.text, level.source]));
        row.extend(how);
        row
    });
    levels.collect()
}

/// The occupations, then the witnesses of the role's height.
fn codes(role: &RoleAnswer<'_>) -> Vec<Row> {
    let codes = role.detail.occupations.iter().flatten().map(|code| {
        let (weight, confidence) = (code.weight.to_string(), code.confidence.word());
        let head = ["occupation", code.code, code.title, &weight, "", "", confidence];
        [cells(head), cells([code.reason, "editorial"])].concat()
    });
    codes.chain(role.detail.witnesses.iter().flat_map(witnesses)).collect()
}

fn witnesses(of: &WitnessesAnswer) -> Vec<Row> {
    let said = [
        ("official wages", Some(of.official_ratio), None, "oews"),
        ("developer survey", of.survey_ratio, of.survey_n, "stackoverflow"),
        ("job postings", of.postings_ratio, of.postings_n, "aijobs"),
        ("together", Some(of.ratio), None, "editorial"),
    ];
    let rows = said.into_iter().filter_map(|(title, ratio, n, source)| {
        let (ratio, n) = (ratio?.to_string(), text(n));
        Some(cells(["witness", "", title, "", &ratio, &n, "", "", source]))
    });
    rows.collect()
}

fn links(role: &RoleAnswer<'_>) -> Vec<Row> {
    let detail = &role.detail;
    let row = |part: &'static str| {
        move |link: &LinkAnswer<'_>| cells([part, link.id, link.title, link.why, link.source])
    };
    let next = detail.next.iter().flatten().map(row("next"));
    next.chain(detail.related.iter().flatten().map(row("related"))).collect()
}

fn similar(role: &RoleAnswer<'_>) -> Vec<Row> {
    let row = |similar: &SimilarRole<'_>| {
        let reasons: Vec<&str> = similar.reasons.iter().map(|skill| skill.id).collect();
        let ratio = similar.similarity_ratio.to_string();
        cells([similar.id, similar.title, &ratio, &reasons.join(" ")])
    };
    role.detail.similar.iter().flatten().map(row).collect()
}

fn reading(role: &RoleAnswer<'_>) -> Vec<Row> {
    let row = |link: &EntryLink<'_>| {
        cells([link.shelf.word(), link.topic, link.id, link.title, link.text])
    };
    role.detail.reading.iter().flatten().map(row).collect()
}

fn cells<const N: usize>(texts: [&str; N]) -> Row {
    texts.map(str::to_owned).to_vec()
}
