//! The rules of the dataset. Each has a bad sample under `tests/bad-data/` that trips it.

mod accuracy;
mod family;
mod industry;
mod name;
mod number;
mod onet;
mod page;
mod pay;
mod place;
mod rates;
mod reference;
mod role;
mod skill;
mod source;
mod topic;

use std::collections::{BTreeMap, BTreeSet};

use super::order::{Order, is_kebab_case};
use super::problem::Problem;
use super::raw::{RawDataset, Row};
use reference::Kind;

/// Checks every rule; reports every breach.
pub(super) fn check(raw: &RawDataset, problems: &mut Vec<Problem>) {
    let mut report = Report { order: Order::of(raw), unread: &raw.unread, problems };
    source::check(raw, &mut report);
    family::check(raw, &mut report);
    role::check(raw, &mut report);
    skill::check(raw, &mut report);
    name::check(raw, &mut report);
    pay::check(raw, &mut report);
    accuracy::check(raw, &mut report);
    place::check(raw, &mut report);
    industry::check(raw, &mut report);
    rates::check(raw, &mut report);
    onet::check(raw, &mut report);
    topic::check(raw, &mut report);
    page::check(raw, &mut report);
}

/// Collects problems; knows what references may point to.
pub(super) struct Report<'r, 'p> {
    pub order: Order<'r>,
    unread: &'r BTreeSet<String>,
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

    /// Whether a file, or one below a folder, could not be read in full.
    pub(super) fn unread(&self, path: &str) -> bool {
        self.unread.iter().any(|file| file.starts_with(path))
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

    /// Ids must be kebab-case and stand once.
    pub(super) fn ids<'a, T: 'a>(&mut self, rows: impl Iterator<Item = (&'a Row<T>, &'a str)>) {
        let rows: Vec<_> = rows.map(|(row, id)| (row, id, id)).collect();
        for (row, id, _) in &rows {
            if !is_kebab_case(id) {
                self.breach(row, id, "the id is not kebab-case");
            }
        }
        self.once("id", rows.into_iter());
    }

    /// What tells records apart must stand once: of each, the record's name and its key.
    pub(super) fn once<'a, T: 'a>(
        &mut self,
        what: &str,
        rows: impl Iterator<Item = (&'a Row<T>, &'a str, &'a str)>,
    ) {
        let mut seen: BTreeMap<&str, &Row<T>> = BTreeMap::new();
        for (row, record, key) in rows {
            let Some(first) = seen.insert(key, row) else {
                continue;
            };
            let (file, line) = (&first.file, first.line);
            let of = if *file == row.file { String::new() } else { format!(" of data/{file}") };
            self.breach(row, record, format!("the {what} stands already at line {line}{of}"));
        }
    }
}
