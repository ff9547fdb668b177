use super::Report;
use crate::compile::raw::{RawDataset, RawLink, RawRole, RawStatement, RawWitnesses, Row};
use crate::model::{Level, SkillKind};

/// How far a printed ratio may lie from the mean of the printed witnesses: it was computed from
/// unrounded ones, and its last digit is a thousandth.
const RATIO_TOLERANCE: f64 = 0.001;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.roles.iter().map(|role| (&role.head, role.head.value.id.as_str())));
    report.names(raw, raw.roles.iter().map(names_of));
    for name in &raw.level_names {
        report.role(name, &name.value.name, &name.value.role);
    }
    families(raw, report);
    for role in &raw.roles {
        head(role, report);
        texts(role, report);
        skills(role, report);
        levels(role, report);
        occupations(role, report);
    }
}

fn names_of(role: &RawRole) -> (&Row<crate::compile::raw::RawRoleHead>, &str, Vec<&str>) {
    let head = &role.head.value;
    let mut names = vec![head.id.as_str(), head.title.as_str()];
    names.extend(head.aliases.iter().map(String::as_str));
    (&role.head, &head.id, names)
}

fn families(raw: &RawDataset, report: &mut Report<'_, '_>) {
    for role in &raw.roles {
        let head = &role.head.value;
        let listed: Vec<&str> = raw
            .families
            .iter()
            .filter(|row| row.value.1.contains(&head.id))
            .map(|row| row.value.0.as_str())
            .collect();
        if listed != [head.family.word()] {
            let family = head.family.word();
            report.breach(&role.head, &head.id, format!("is not listed once, under `{family}`"));
        }
    }
    for row in &raw.families {
        for id in &row.value.1 {
            if !raw.roles.iter().any(|role| role.head.value.id == *id) {
                report.breach(row, &row.value.0, format!("unknown role `{id}`"));
            }
        }
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
    report.source(&role.head, &head.id, &head.summary.source);
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
        report.source(row, list, &row.value.source);
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
        report.source(row, list, &row.value.source);
        report.role(row, list, &row.value.role);
        if row.value.role == role.head.value.id {
            report.breach(row, list, "a role does not lead to itself");
        }
    }
}

fn skills(role: &RawRole, report: &mut Report<'_, '_>) {
    let mut seen = Vec::new();
    for row in &role.skills {
        let skill = &row.value;
        if report.order.skill(&skill.id).is_none() {
            report.breach(row, &skill.id, format!("unknown skill `{}`", skill.id));
        }
        if seen.contains(&&skill.id) {
            report.breach(row, &skill.id, "the skill stands twice");
        }
        seen.push(&skill.id);
        let kind = match skill.importance {
            100 | 70 => SkillKind::Core,
            40 => SkillKind::Supporting,
            _ => SkillKind::Emerging,
        };
        if ![100, 70, 40, 20].contains(&skill.importance) || kind != skill.kind {
            let importance = skill.importance;
            report.breach(row, &skill.id, format!("importance {importance} is not of its kind"));
        }
        report.source(row, &skill.id, &skill.source);
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
        report.source(row, level.word(), &row.value.source);
    }
}

fn occupations(role: &RawRole, report: &mut Report<'_, '_>) {
    let id = &role.head.value.id;
    for row in &role.occupations {
        let code = &row.value.code;
        if report.order.occupation(code).is_none() {
            report.breach(row, code, format!("unknown occupation `{code}`"));
        }
        report.text(row, code, &row.value.reason, 120);
    }
    let sum: f64 = role.occupations.iter().map(|row| row.value.weight).sum();
    match &role.head.value.witnesses {
        Some(_) if (sum - 1.0).abs() > 1e-9 => {
            report.breach(&role.head, id, format!("weights sum to {sum}, not 1"));
        }
        Some(witnesses) => ratio(role, witnesses, report),
        None if !role.occupations.is_empty() => {
            report.breach(&role.head, id, "occupations without witnesses");
        }
        None => {}
    }
}

/// The printed ratio must be the geometric mean of the witnesses that exist.
fn ratio(role: &RawRole, witnesses: &RawWitnesses, report: &mut Report<'_, '_>) {
    let id = &role.head.value.id;
    let ratios: Vec<f64> =
        [Some(witnesses.official_ratio), witnesses.survey_ratio, witnesses.postings_ratio]
            .into_iter()
            .flatten()
            .collect();
    if ratios.iter().any(|ratio| *ratio <= 0.0) {
        return report.breach(&role.head, id, "a ratio is not above 0");
    }
    #[allow(clippy::cast_precision_loss)] // three at most
    let count = ratios.len() as f64;
    let mean = (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / count).exp();
    if (mean - witnesses.ratio).abs() > RATIO_TOLERANCE {
        let message = format!("ratio {} is not the witnesses' mean {mean:.4}", witnesses.ratio);
        report.breach(&role.head, id, message);
    }
    let paired = witnesses.survey_ratio.is_some() == witnesses.survey_n.is_some()
        && witnesses.postings_ratio.is_some() == witnesses.postings_n.is_some();
    if !paired {
        report.breach(&role.head, id, "a witness's ratio and its n stand together");
    }
}
