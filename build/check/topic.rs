//! The topics of `market/` and `guide/`.

use super::pay::year;
use super::{Kind, Report, is_kebab_case};
use crate::compile::raw::{RawCount, RawDataset, RawEntry, RawPoint, RawTopic, Row};
use crate::model::{Bound, FigureKind, name_key};

/// The source of what is our own: it has no year.
const OURS: &str = "editorial";

/// What a number that is no pay can count.
const UNITS: [&str; 4] = ["developers", "dollars", "job listings", "percent"];

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let entries = || raw.topics.iter().flat_map(|topic| &topic.entries);
    report.ids(entries().map(|row| (row, row.value.id.as_str())));
    let topics = raw.topics.iter().map(|topic| (&topic.head, topic.id.as_str(), topic.id.as_str()));
    report.once("name of the file", topics);
    let counts = entries().flat_map(|row| row.value.figures.iter().map(move |count| (row, count)));
    report.ids(counts.map(|(row, count)| (row, count.id.as_str())));
    for topic in &raw.topics {
        head(topic, report);
        for row in &topic.entries {
            entry(row, raw, report);
        }
    }
}

fn head(topic: &RawTopic, report: &mut Report<'_, '_>) {
    if !is_kebab_case(&topic.id) {
        report.breach(&topic.head, &topic.id, "the file's name is not kebab-case");
    }
    report.text(&topic.head, &topic.id, &topic.head.value.title, 40);
    report.text(&topic.head, &topic.id, &topic.head.value.text, 110);
    keywords(&topic.head, &topic.id, &topic.head.value.keywords, report);
    if topic.entries.is_empty() && !report.unread(&topic.head.file) {
        report.breach(&topic.head, &topic.id, "a topic without an entry");
    }
}

/// Words to find something by are words.
pub(super) fn keywords<T>(
    row: &Row<T>,
    record: &str,
    keywords: &[String],
    report: &mut Report<'_, '_>,
) {
    for keyword in keywords.iter().filter(|keyword| name_key(keyword).is_empty()) {
        report.breach(row, record, format!("keyword `{keyword}` has no letter"));
    }
}

fn entry(row: &Row<RawEntry>, raw: &RawDataset, report: &mut Report<'_, '_>) {
    let entry = &row.value;
    report.text(row, &entry.id, &entry.title, 70);
    report.text(row, &entry.id, &entry.text, 220);
    sourced(row, &entry.source, entry.year.as_deref(), report);
    keywords(row, &entry.id, &entry.keywords, report);
    for role in &entry.roles {
        report.reference(row, &entry.id, Kind::Role, role);
    }
    for skill in &entry.skills {
        report.reference(row, &entry.id, Kind::Skill, skill);
    }
    for item in &entry.items {
        point(row, item, report);
    }
    for count in &entry.figures {
        number(row, count, report);
    }
    for figure in &entry.pay {
        let known = raw.figures.iter().any(|row| row.value.id == *figure);
        if !known && !report.unread("pay/") {
            report.breach(row, &entry.id, format!("unknown figure `{figure}`"));
        }
    }
    let control = |sample: &String| sample.chars().any(|it| it.is_control() && it != '\n');
    if entry.sample.as_ref().is_some_and(control) {
        report.breach(row, &entry.id, "the sample has a control character");
    }
    if entry.sample.is_some() != entry.sample_kind.is_some() {
        report.breach(row, &entry.id, "a sample and its sample_kind stand together");
    }
}

fn point(row: &Row<RawEntry>, item: &RawPoint, report: &mut Report<'_, '_>) {
    let entry = &row.value;
    report.text(row, &entry.id, &item.text, 160);
    sourced(row, &item.source, item.year_in(entry), report);
}

/// What a source says has a year, or is undated; what is ours has none.
fn sourced(row: &Row<RawEntry>, source: &str, given: Option<&str>, report: &mut Report<'_, '_>) {
    let id = &row.value.id;
    report.reference(row, id, Kind::Source, source);
    match given {
        None if source != OURS => report.breach(row, id, format!("no year for {source}")),
        Some(_) if source == OURS => report.breach(row, id, "what is editorial has no year"),
        Some(plain) => year(row, id, plain, report),
        None => {}
    }
}

fn number(row: &Row<RawEntry>, count: &RawCount, report: &mut Report<'_, '_>) {
    report.text(row, &count.id, &count.label, 60);
    report.reference(row, &count.id, Kind::Source, &count.source);
    if let Some(note) = &count.note {
        report.text(row, &count.id, note, 140);
    }
    if !UNITS.contains(&count.unit.as_str()) {
        report.breach(row, &count.id, format!("`{}` is no unit", count.unit));
    }
    let expected = (count.unit == "dollars").then_some("USD");
    if count.currency.as_deref() != expected {
        report.breach(row, &count.id, "the currency USD stands with dollars, none elsewhere");
    }
    if !matches!(count.kind, FigureKind::Count | FigureKind::Projection) {
        report.breach(row, &count.id, "a number that is no pay is a count or a projection");
    }
    if !matches!(count.bound, Bound::AtLeast | Bound::Approx | Bound::Point) {
        report.breach(row, &count.id, "a number that is no pay is at least, approx or a point");
    }
    year(row, &count.id, &count.year, report);
}
