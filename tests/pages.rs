//! Pages of roles, skills and topics: what they say, and what they must not.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};

fn ran(line: &str) -> Ran {
    piped(&line.split(' ').collect::<Vec<_>>())
}

/// Runs a command line that has an answer and nothing to note beside it.
#[track_caller]
fn page(line: &str) -> String {
    let ran = ran(line);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    ran.out
}

#[test]
fn that_a_period_is_not_printed_is_said_once_a_figure() {
    let figures = page("role python-developer --section pay --json");
    let figures: serde_json::Value = serde_json::from_str(&figures).unwrap();
    for figure in figures["data"][0]["published"].as_array().unwrap() {
        let note = figure["note"].as_str().unwrap_or_default();
        assert!(!note.contains("period"), "{}: {note}", figure["id"]);
    }
    let europe = page("market europe --width 60");
    assert_eq!(europe.matches("period not").count(), 2, "{europe}");
}
