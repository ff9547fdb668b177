//! The commands that search leads to.

use std::collections::BTreeMap;

use super::Report;
use super::topic::keywords;
use crate::compile::raw::{RawDataset, RawPage, Row};
use crate::model::search_words;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.pages.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.pages {
        page(row, report);
    }
    // What two commands answer to would open the one that happens to stand first.
    let mut owners: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    for row in &raw.pages {
        for keyword in &row.value.keywords {
            let owner = owners.insert(search_words(keyword), &row.value.id);
            if let Some(owner) = owner.filter(|owner| *owner != row.value.id) {
                let message = format!("keyword `{keyword}` stands at `{owner}` already");
                report.breach(row, &row.value.id, message);
            }
        }
    }
}

fn page(row: &Row<RawPage>, report: &mut Report<'_, '_>) {
    let page = &row.value;
    report.text(row, &page.id, &page.title, 40);
    report.text(row, &page.id, &page.text, 110);
    report.text(row, &page.id, &page.command, 60);
    if page.command.split(' ').next() == Some("pycareer") {
        report.breach(row, &page.id, "the command says `pycareer` itself");
    }
    if page.keywords.is_empty() {
        report.breach(row, &page.id, "a command without a keyword is not found");
    }
    keywords(row, &page.id, &page.keywords, report);
    if !page.takes.is_sorted_by(|a, b| a < b) {
        report.breach(
            row,
            &page.id,
            "what it takes stands once: role, state, from, to, subject, skills",
        );
    }
}
