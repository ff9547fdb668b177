//! Answers as rows: CSV and Markdown give all of what the page and the JSON give.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use common::piped;

/// A row of CSV, by column.
type Row = BTreeMap<String, String>;

/// Runs a command line and reads its CSV.
#[track_caller]
fn csv(line: &str) -> Vec<Row> {
    let words: Vec<&str> = line.split(' ').chain(["--format", "csv"]).collect();
    let ran = piped(&words);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// Returns the one row in which a column has a value.
#[track_caller]
fn row<'r>(rows: &'r [Row], column: &str, value: &str) -> &'r Row {
    let found: Vec<&Row> = rows.iter().filter(|row| row[column] == value).collect();
    assert_eq!(found.len(), 1, "rows with {column} = {value}");
    found[0]
}

#[test]
fn a_range_in_the_csv_of_a_topic_keeps_both_ends() {
    let rows = csv("market europe");
    let range = row(&rows, "id", "aipathly-europe-range");
    let said = ["low", "high", "value", "currency", "period", "class", "bound"];
    let said = said.map(|column| range[column].as_str());
    assert_eq!(said, ["40000", "80000", "", "EUR", "unstated", "guide", "range"]);
    assert_eq!(range["note"], "printed as the far end of a span that starts in dollars");
    let official = csv("market industries");
    let information = row(&official, "id", "oews-15-1252-naics-51--52");
    let said = ["p10", "p25", "p50", "p75", "p90", "jobs"];
    let said = said.map(|column| information[column].as_str());
    assert_eq!(said, ["87740", "128260", "166400", "209850", "226700", "347380"]);
}

#[test]
fn a_letter_in_the_csv_of_a_topic_is_whole() {
    let rows = csv("guide letter-template");
    let sample = &rows[0]["sample"];
    assert!(sample.starts_with("Dear [name of the hiring manager],\n\n"), "{sample}");
    assert!(sample.ends_with("\n[telephone, email, link to your code]"), "{sample}");
    assert_eq!(
        format!("{sample}\n"),
        piped(&["guide", "letter-template", "--get", "0.sample"]).out
    );
}
