use super::Report;
use crate::compile::problem::Problem;
use crate::compile::raw::{RawDataset, RawSource, Row};

const FILE: &str = "sources.toml";

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    match &raw.dataset {
        Some(row) => date(row, "dataset", &row.value.as_of, report),
        None if report.unread(FILE) => {}
        None => report.problems.push(Problem {
            file: FILE.to_owned(),
            line: 1,
            record: String::new(),
            message: "[dataset] is missing".to_owned(),
        }),
    }
    report.ids(raw.sources.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.sources {
        source(row, report);
    }
}

fn source(row: &Row<RawSource>, report: &mut Report<'_, '_>) {
    let source = &row.value;
    report.text(row, &source.id, &source.name, 20);
    for text in [&source.title, &source.publisher, &source.release, &source.terms] {
        report.text(row, &source.id, text, 90);
    }
    if let Some(notes) = &source.notes {
        report.text(row, &source.id, notes, 400);
    }
    if let Some(retrieved) = &source.retrieved {
        date(row, &source.id, retrieved, report);
    }
}

pub(super) fn date<T>(row: &Row<T>, record: &str, date: &str, report: &mut Report<'_, '_>) {
    if !is_date(date) {
        report.breach(row, record, format!("`{date}` is no date such as 2026-09-26"));
    }
}

/// Whether a text is a day of the calendar as ISO 8601 writes it.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |digits: &str, count: usize| {
        let plain = digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| plain)
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
