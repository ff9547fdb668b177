//! Nothing of the sources is lost: every fact is carried by a row, and every row is shown.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::data;
use serde_json::Value;

/// Ids of the facts of the three source documents, one a line.
const FACTS: &str = include_str!("facts.txt");

/// A row of a data file: where it stands, what it says and the facts it carries.
#[derive(Debug)]
struct Row {
    /// Path below `data/`; read where a row is missing.
    #[allow(dead_code)]
    file: String,
    said: String,
    facts: BTreeSet<String>,
}

fn data_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(data_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files
}

/// Returns every row of the data files that carries facts.
fn rows() -> Vec<Row> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut rows = Vec::new();
    for path in data_files(&data) {
        let file = path.strip_prefix(&data).unwrap().display().to_string();
        let table: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        gather(&file, &toml::Value::Table(table), &mut rows);
    }
    rows
}

fn gather(file: &str, value: &toml::Value, rows: &mut Vec<Row>) {
    match value {
        toml::Value::Array(values) => values.iter().for_each(|value| gather(file, value, rows)),
        toml::Value::Table(table) => {
            if let Some(facts) = table.get("facts").and_then(toml::Value::as_array) {
                let facts = facts.iter().map(|fact| fact.as_str().unwrap().to_owned()).collect();
                // What a row says: its sentence, or the name of its skill or role.
                let key =
                    ["text", "why", "label", "id"].iter().find(|key| table.contains_key(**key));
                let said = table.get(*key.unwrap()).and_then(toml::Value::as_str).unwrap();
                rows.push(Row { file: file.to_owned(), said: said.to_owned(), facts });
            }
            table.values().for_each(|value| gather(file, value, rows));
        }
        _ => {}
    }
}

#[test]
fn every_fact_of_the_sources_is_carried_by_a_row() {
    let known: BTreeSet<&str> = FACTS.lines().collect();
    assert_eq!(known.len(), 646);
    let rows = rows();
    let carried: BTreeSet<&str> =
        rows.iter().flat_map(|row| row.facts.iter().map(String::as_str)).collect();
    assert_eq!(known.difference(&carried).collect::<Vec<_>>(), Vec::<&&str>::new(), "not carried");
    assert_eq!(carried.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "not known");
}

fn ids(list: &Value) -> Vec<String> {
    let rows = list.as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Gathers what objects with facts say: by the facts, every text of the object.
fn shown(value: &Value, said: &mut BTreeMap<BTreeSet<String>, BTreeSet<String>>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| shown(value, said)),
        Value::Object(object) => {
            if let Some(facts) = object.get("facts").and_then(Value::as_array) {
                let facts = facts.iter().map(|fact| fact.as_str().unwrap().to_owned()).collect();
                let texts = object.values().filter_map(Value::as_str).map(str::to_owned);
                said.entry(facts).or_default().extend(texts);
            }
            object.values().for_each(|value| shown(value, said));
        }
        _ => {}
    }
}

#[test]
fn every_row_is_shown_by_a_command() {
    let mut said = BTreeMap::new();
    for command in ["role", "skill", "market", "guide"] {
        for id in ids(&data(&[command])) {
            shown(&data(&[command, &id]), &mut said);
        }
    }
    // Figures about none of the roles, and about people in Europe.
    for words in [&["salary", "--city", "berlin"][..], &["salary"]] {
        shown(&data(words), &mut said);
    }
    let is_hidden = |row: &&Row| {
        let texts = said.get(&row.facts);
        !row.facts.is_empty() && !texts.is_some_and(|texts| texts.contains(&row.said))
    };
    let rows = rows();
    let hidden: Vec<&Row> = rows.iter().filter(is_hidden).collect();
    assert!(hidden.is_empty(), "{hidden:#?}");
}
