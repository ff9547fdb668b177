//! Names: what people look records up by.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::compile::raw::{RawDataset, Row};
use crate::model::name_key;

/// Who answers to each name, by its key.
type Owners<'a> = BTreeMap<String, BTreeSet<&'a str>>;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let meant: BTreeSet<String> = raw.ambiguous.iter().map(|row| name_key(&row.value)).collect();
    let mut roles = Owners::new();
    for role in &raw.roles {
        let head = &role.head.value;
        for name in [&head.id, &head.title].into_iter().chain(&head.aliases) {
            report.name(&role.head, &head.id, name, &meant, &mut roles);
        }
    }
    let mut skills = Owners::new();
    for row in &raw.skills {
        let skill = &row.value;
        for name in [&skill.id, &skill.name].into_iter().chain(&skill.aliases) {
            report.name(row, &skill.id, name, &meant, &mut skills);
        }
    }
    let (none_meant, mut sources) = (BTreeSet::new(), Owners::new());
    for row in &raw.sources {
        let source = &row.value;
        for name in [&source.id, &source.name, &source.title].into_iter().chain(&source.aliases) {
            report.name(row, &source.id, name, &none_meant, &mut sources);
        }
    }
    for row in &raw.ambiguous {
        ambiguous(row, [&roles, &skills], report);
    }
    for row in &raw.level_names {
        level_name(row, &mut roles, report);
    }
}

/// A name that means two things on purpose must do so.
fn ambiguous(row: &Row<String>, names: [&Owners<'_>; 2], report: &mut Report<'_, '_>) {
    let key = name_key(&row.value);
    let of_two = |owners: &Owners<'_>| owners.get(&key).is_some_and(|owners| owners.len() > 1);
    if !names.into_iter().any(of_two) && !report.unread("roles/") && !report.unread("skills/") {
        report.breach(row, &row.value, "is no name of two roles or of two skills");
    }
}

/// A name that says a role and a level must be no other name of any role, its own included.
fn level_name<'a>(
    row: &'a Row<crate::compile::raw::RawLevelName>,
    roles: &mut Owners<'a>,
    report: &mut Report<'_, '_>,
) {
    let name = &row.value;
    report.reference(row, &name.name, super::Kind::Role, &name.role);
    report.spoken(row, &name.name, &name.name);
    let owners = roles.entry(name_key(&name.name)).or_default();
    if let Some(owner) = owners.first() {
        report.breach(row, &name.name, format!("is a name of `{owner}` already"));
    }
    owners.insert(&name.role);
}

impl Report<'_, '_> {
    /// No two records may answer to one name, unless that is meant.
    fn name<'a, T>(
        &mut self,
        row: &Row<T>,
        id: &'a str,
        name: &str,
        meant: &BTreeSet<String>,
        owners: &mut Owners<'a>,
    ) {
        self.spoken(row, id, name);
        let key = name_key(name);
        let meant = meant.contains(&key);
        let owners = owners.entry(key).or_default();
        match owners.iter().find(|owner| **owner != id) {
            Some(owner) if !meant && !self.unread("names.toml") => {
                self.breach(row, id, format!("`{name}` is a name of `{owner}` already"));
            }
            _ => {}
        }
        owners.insert(id);
    }

    /// A name must keep something to be looked up by.
    pub(super) fn spoken<T>(&mut self, row: &Row<T>, record: &str, name: &str) {
        if name_key(name).is_empty() {
            self.breach(row, record, "a name without letter or digit");
        }
    }
}
