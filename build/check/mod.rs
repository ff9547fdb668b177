//! The rules of the dataset. Each has a bad sample under `tests/bad-data/` that trips it.

mod pay;
mod place;
mod role;
mod skill;

use std::collections::BTreeMap;

use super::order::{Order, is_kebab_case};
use super::problem::Problem;
use super::raw::{RawDataset, Row};
use crate::model::name_key;

/// Checks every rule; reports every breach.
pub(super) fn check(raw: &RawDataset, problems: &mut Vec<Problem>) {
    let mut report = Report { order: Order::of(raw), problems };
    report.dataset(raw);
    role::check(raw, &mut report);
    skill::check(raw, &mut report);
    pay::check(raw, &mut report);
    place::check(raw, &mut report);
}

/// Collects problems; knows what references may point to.
pub(super) struct Report<'r, 'p> {
    pub order: Order<'r>,
    problems: &'p mut Vec<Problem>,
}

impl Report<'_, '_> {
    /// Reports a breach in a record, named by `record`.
    pub(super) fn breach<T>(&mut self, row: &Row<T>, record: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            file: row.file.clone(),
            line: row.line,
            record: record.to_owned(),
            message: message.into(),
        });
    }

    /// A text must say something and stay within its length in characters.
    pub(super) fn text<T>(&mut self, row: &Row<T>, record: &str, text: &str, longest: usize) {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.breach(row, record, "the text is empty");
        } else if length > longest {
            self.breach(row, record, format!("text of {length} characters, longest is {longest}"));
        } else if text.trim() != text || text.chars().any(char::is_control) {
            self.breach(row, record, "text with space at an end or a control character");
        }
    }

    pub(super) fn source<T>(&mut self, row: &Row<T>, record: &str, source: &str) {
        if !self.order.sources.contains(source) {
            self.breach(row, record, format!("unknown source `{source}`"));
        }
    }

    pub(super) fn role<T>(&mut self, row: &Row<T>, record: &str, role: &str) {
        if self.order.role(role).is_none() {
            self.breach(row, record, format!("unknown role `{role}`"));
        }
    }

    /// Ids must be kebab-case and stand once.
    pub(super) fn ids<'a, T: 'a>(&mut self, rows: impl Iterator<Item = (&'a Row<T>, &'a str)>) {
        let mut seen = BTreeMap::new();
        for (row, id) in rows {
            if !is_kebab_case(id) {
                self.breach(row, id, "the id is not kebab-case");
            }
            if let Some(first) = seen.insert(id.to_owned(), row.line) {
                self.breach(row, id, format!("the id stands already at line {first}"));
            }
        }
    }

    /// No two records may answer to one name, unless `names.toml` says so.
    pub(super) fn names<'a, T: 'a>(
        &mut self,
        raw: &RawDataset,
        rows: impl Iterator<Item = (&'a Row<T>, &'a str, Vec<&'a str>)>,
    ) {
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for (row, id, names) in rows {
            for name in names {
                let key = name_key(name);
                let meant = raw.ambiguous.iter().any(|row| name_key(&row.value) == key);
                match owners.insert(key, id.to_owned()) {
                    Some(owner) if owner != id && !meant => {
                        self.breach(row, id, format!("`{name}` is a name of `{owner}` already"));
                    }
                    _ => {}
                }
            }
        }
    }

    fn dataset(&mut self, raw: &RawDataset) {
        if raw.dataset.is_none() {
            self.problems.push(Problem {
                file: "sources.toml".to_owned(),
                line: 1,
                record: String::new(),
                message: "[dataset] is missing".to_owned(),
            });
        }
        self.ids(raw.sources.iter().map(|row| (row, row.value.id.as_str())));
        for row in &raw.sources {
            let source = &row.value;
            self.text(row, &source.id, &source.name, 20);
            for text in [&source.title, &source.publisher, &source.release, &source.terms] {
                self.text(row, &source.id, text, 90);
            }
            if let Some(notes) = &source.notes {
                self.text(row, &source.id, notes, 400);
            }
        }
    }
}
