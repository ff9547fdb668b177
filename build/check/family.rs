use super::Report;
use crate::compile::raw::{RawDataset, Row};
use crate::model::Family;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    for row in &raw.families {
        family(row, raw, report);
    }
    if report.unread("families.toml") {
        return;
    }
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
}

fn family(row: &Row<(String, Vec<String>)>, raw: &RawDataset, report: &mut Report<'_, '_>) {
    let (name, roles) = &row.value;
    if !Family::ALL.iter().any(|family| family.word() == name) {
        report.breach(row, name, format!("unknown family `{name}`"));
    }
    let mut seen = Vec::new();
    for id in roles {
        let known = raw.roles.iter().any(|role| role.head.value.id == *id);
        if !known && !report.unread("roles/") {
            report.breach(row, name, format!("unknown role `{id}`"));
        }
        if seen.contains(&id) {
            report.breach(row, name, format!("the role `{id}` stands twice"));
        }
        seen.push(id);
    }
}
