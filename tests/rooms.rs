//! The way through the rooms is one-way: what each may use stands in `docs/architecture.md`, and
//! here as a rule.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A room and the rooms it may use, besides itself.
const ROOMS: &[(&str, &[&str])] = &[
    ("answer", &["model"]),
    ("cli", &[]),
    (
        "complete",
        &["cli", "config", "dataset", "error", "help", "lookup", "model", "order", "request"],
    ),
    (
        "config",
        &[
            "answer",
            "dataset",
            "error",
            "lookup",
            "model",
            "order",
            "request",
            "surroundings",
            "text",
        ],
    ),
    ("dataset", &["model"]),
    ("error", &["dataset", "lookup", "model", "text"]),
    ("estimate", &["dataset", "model"]),
    ("help", &["dataset", "error"]),
    ("interactive", &["dataset", "error", "lookup", "model", "order"]),
    ("look", &["cli", "error", "render", "surroundings", "text"]),
    ("lookup", &["dataset", "model", "order"]),
    ("man", &["cli", "error"]),
    ("model", &[]),
    ("order", &[]),
    (
        "query",
        &["answer", "dataset", "error", "estimate", "lookup", "model", "order", "request", "text"],
    ),
    ("render", &["answer", "error", "help", "lookup", "model", "order", "text"]),
    ("request", &["cli", "error", "estimate", "model", "text"]),
    (
        "run",
        &[
            "answer",
            "cli",
            "complete",
            "config",
            "dataset",
            "error",
            "help",
            "interactive",
            "look",
            "man",
            "lookup",
            "model",
            "query",
            "render",
            "request",
            "schema",
            "surroundings",
            "text",
        ],
    ),
    ("schema", &["answer", "cli", "error", "render"]),
    ("surroundings", &[]),
    ("text", &[]),
];

/// Longest a file may be, in lines, with its tests.
const LONGEST: usize = 320;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn room_of(file: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = file.strip_prefix(src).unwrap().components().next().unwrap();
    first.as_os_str().to_string_lossy().replace(".rs", "")
}

/// Returns the rooms a file names: every word after `crate::`.
fn used(text: &str) -> BTreeSet<String> {
    let named = text.split("crate::").skip(1);
    let words = named.map(|rest| {
        rest.chars().take_while(|it| it.is_ascii_lowercase() || *it == '_').collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn rooms_use_what_they_may_and_nothing_else() {
    let mut breaches = Vec::new();
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let room = room_of(&file);
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            assert!(["lib", "main"].contains(&room.as_str()), "{room} is no room");
            continue;
        };
        for word in used(&fs::read_to_string(&file).unwrap()) {
            if word != room && !allowed.contains(&word.as_str()) {
                breaches.push(format!("{} uses {word}", file.display()));
            }
        }
    }
    assert_eq!(breaches, Vec::<String>::new());
}

#[test]
fn no_file_has_outgrown_its_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [sources(&root.join("src")), sources(&root.join("build"))].concat();
    let long =
        files.iter().filter(|file| fs::read_to_string(file).unwrap().lines().count() > LONGEST);
    assert_eq!(long.collect::<Vec<_>>(), Vec::<&PathBuf>::new());
}
