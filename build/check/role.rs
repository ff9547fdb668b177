use std::cmp::Reverse;

use super::number::{OFFICIAL_RATIO, POSTINGS_RATIO, RATIO, SURVEY_RATIO, WEIGHT};
use super::{Kind, Report};
use crate::compile::raw::{RawDataset, RawLink, RawRole, RawStatement, RawWitnesses, Row};
use crate::model::{Level, SkillKind};

/// How far a printed ratio may lie from the mean of the printed witnesses: it was computed from
/// unrounded ones, and its last digit is a thousandth.
const RATIO_TOLERANCE: f64 = 0.001;

/// How far weights may sum from 1: what binary fractions cannot say.
const WEIGHT_TOLERANCE: f64 = 1e-9;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.roles.iter().map(|role| (&role.head, role.head.value.id.as_str())));
    for role in &raw.roles {
        head(role, report);
        texts(role, report);
        skills(role, report);
        levels(role, report);
        occupations(role, report);
    }
}

fn head(role: &RawRole, report: &mut Report<'_, '_>) {
    let head = &role.head.value;
    let file = format!("roles/{}.toml", head.id);
    if role.head.file != file {
        report.breach(&role.head, &head.id, "the file is not named after the id");
    }
    if !(3..=5).contains(&head.zone) {
        report.breach(&role.head, &head.id, format!("zone {} is not 3, 4 or 5", head.zone));
    }
    report.text(&role.head, &head.id, &head.title, 40);
    report.text(&role.head, &head.id, &head.summary.text, 220);
    report.reference(&role.head, &head.id, Kind::Source, &head.summary.source);
}

fn texts(role: &RawRole, report: &mut Report<'_, '_>) {
    statements("duties", &role.duties, 110, report);
    statements("education", &role.education, 140, report);
    statements("entry", &role.entry, 140, report);
    statements("outlook", &role.outlook, 140, report);
    statements("ai_impact", &role.ai_impact, 160, report);
    statements("industries", &role.industries, 60, report);
    statements("caveats", &role.caveats, 200, report);
    links("next", role, &role.next, 90, report);
    links("related", role, &role.related, 110, report);
}

fn statements(list: &str, rows: &[Row<RawStatement>], longest: usize, report: &mut Report<'_, '_>) {
    for row in rows {
        report.text(row, list, &row.value.text, longest);
        report.reference(row, list, Kind::Source, &row.value.source);
    }
}

fn links(
    list: &str,
    role: &RawRole,
    rows: &[Row<RawLink>],
    longest: usize,
    report: &mut Report<'_, '_>,
) {
    for row in rows {
        report.text(row, list, &row.value.why, longest);
        report.reference(row, list, Kind::Source, &row.value.source);
        report.reference(row, list, Kind::Role, &row.value.role);
        if row.value.role == role.head.value.id {
            report.breach(row, list, "a role does not lead to itself");
        }
    }
}

fn skills(role: &RawRole, report: &mut Report<'_, '_>) {
    let mut seen = Vec::new();
    let mut last = None;
    for row in &role.skills {
        let skill = &row.value;
        let place = (Reverse(skill.importance), &skill.id);
        if last.is_some_and(|last| last > place) {
            report.breach(row, &skill.id, "skills stand sorted by importance, then id");
        }
        last = Some(place);
        report.reference(row, &skill.id, Kind::Skill, &skill.id);
        if seen.contains(&&skill.id) {
            report.breach(row, &skill.id, "the skill stands twice");
        }
        seen.push(&skill.id);
        let kind = SkillKind::of(skill.importance);
        if ![100, 70, 40, 20].contains(&skill.importance) || kind != skill.kind {
            let importance = skill.importance;
            report.breach(row, &skill.id, format!("importance {importance} is not of its kind"));
        }
        report.reference(row, &skill.id, Kind::Source, &skill.source);
    }
}

fn levels(role: &RawRole, report: &mut Report<'_, '_>) {
    let mut last: Option<Level> = None;
    for row in &role.levels {
        let level = row.value.level;
        if last.is_some_and(|last| last >= level) {
            report.breach(row, level.word(), "levels stand lowest first, each once");
        }
        last = Some(level);
        report.text(row, level.word(), &row.value.title, 60);
        report.text(row, level.word(), &row.value.text, 110);
        report.reference(row, level.word(), Kind::Source, &row.value.source);
    }
}

fn occupations(role: &RawRole, report: &mut Report<'_, '_>) {
    let id = &role.head.value.id;
    let mut seen = Vec::new();
    for row in &role.occupations {
        let code = &row.value.code;
        report.reference(row, code, Kind::Occupation, code);
        report.text(row, code, &row.value.reason, 120);
        report.number(row, code, &WEIGHT, Some(row.value.weight));
        if seen.contains(&code) {
            report.breach(row, code, "the occupation stands twice");
        }
        seen.push(code);
    }
    if let Some(witnesses) = &role.head.value.witnesses {
        weights(role, report);
        ratio(role, witnesses, report);
        pairs(role, witnesses, report);
    } else if !role.occupations.is_empty() {
        report.breach(&role.head, id, "occupations without witnesses");
    }
}

fn weights(role: &RawRole, report: &mut Report<'_, '_>) {
    if report.unread(&role.head.file) {
        return;
    }
    // The sum of nothing is -0.
    let sum = 0.0 + role.occupations.iter().map(|row| row.value.weight).sum::<f64>();
    if (sum - 1.0).abs() > WEIGHT_TOLERANCE {
        report.breach(&role.head, &role.head.value.id, format!("weights sum to {sum}, not 1"));
    }
}

/// The printed ratio must be the geometric mean of the witnesses that exist.
fn ratio(role: &RawRole, witnesses: &RawWitnesses, report: &mut Report<'_, '_>) {
    let id = &role.head.value.id;
    let given = [
        (&OFFICIAL_RATIO, Some(witnesses.official_ratio)),
        (&SURVEY_RATIO, witnesses.survey_ratio),
        (&POSTINGS_RATIO, witnesses.postings_ratio),
    ];
    let mut fit = report.number(&role.head, id, &RATIO, Some(witnesses.ratio));
    for (measure, value) in given {
        fit &= report.number(&role.head, id, measure, value);
    }
    if !fit {
        return;
    }
    let ratios: Vec<f64> = given.into_iter().filter_map(|(_, value)| value).collect();
    #[allow(clippy::cast_precision_loss)] // three at most
    let count = ratios.len() as f64;
    let mean = libm::exp(ratios.iter().map(|ratio| libm::log(*ratio)).sum::<f64>() / count);
    if (mean - witnesses.ratio).abs() > RATIO_TOLERANCE {
        let message = format!("ratio {} is not the witnesses' mean {mean:.4}", witnesses.ratio);
        report.breach(&role.head, id, message);
    }
}

fn pairs(role: &RawRole, witnesses: &RawWitnesses, report: &mut Report<'_, '_>) {
    let paired = witnesses.survey_ratio.is_some() == witnesses.survey_n.is_some()
        && witnesses.postings_ratio.is_some() == witnesses.postings_n.is_some();
    if !paired {
        let id = &role.head.value.id;
        report.breach(&role.head, id, "a witness's ratio and its n stand together");
    }
}
