//! Every answer is as its schema says: nothing missing, nothing more.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "common/lines.rs"]
mod lines;

use std::path::Path;

use common::{Ran, piped, within};
use jsonschema::Validator;
use lines::LINES;
use pycareer::run::Surroundings;
use serde_json::{Value, json};

/// Command lines that fail, each in its own way.
const FAILURES: &[&str] = &[
    "role data-enginer",
    "city springfield",
    "salary --years 61",
    "salary --colour",
    "worth 120k --role ios-developer",
    "frobnicate",
];

/// Returns the schema of a command, with no key allowed that it does not name.
fn closed(command: &str) -> Validator {
    let name = command.replace(" --", "-");
    let words: Vec<&str> = std::iter::once("schema").chain(name.split(' ')).collect();
    let ran = piped(&words);
    assert_eq!((ran.err.as_str(), ran.code), ("", 0), "schema {command}");
    let mut schema: Value = serde_json::from_str(&ran.out).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    close(&mut schema);
    jsonschema::draft202012::new(&schema).unwrap()
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            keys.values_mut().for_each(close);
            if keys.get("properties").is_some_and(Value::is_object) {
                keys.insert("unevaluatedProperties".to_owned(), json!(false));
            }
        }
        Value::Array(values) => values.iter_mut().for_each(close),
        _ => {}
    }
}

fn problems(schema: &Validator, instance: &Value) -> Vec<String> {
    schema
        .iter_errors(instance)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Runs a line, with `_` for a blank inside a word, in a configuration of its own.
fn ran(line: &str) -> Ran {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schema");
    let folder = folder.to_str().unwrap().to_owned();
    let variables = vec![("PYCAREER_CONFIG_DIR".to_owned(), folder)];
    let words = words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    within(&words, &Surroundings { variables, ..Surroundings::default() })
}

fn words(line: &str) -> Vec<String> {
    line.split(' ').map(|word| word.replace('_', " ")).collect()
}

#[test]
fn answers_are_as_their_schemas_say() {
    // Promise: every output is as its schema says.
    let mut seen = Vec::new();
    for line in LINES {
        let ran = ran(&format!("{line} --json"));
        assert_eq!((ran.err.as_str(), ran.code), ("", 0), "{line}");
        let answer: Value = serde_json::from_str(&ran.out).unwrap();
        let command = answer["command"].as_str().unwrap().to_owned();
        assert_eq!(problems(&closed(&command), &answer), Vec::<String>::new(), "{line}");
        seen.push(command.replace(" --", "-").replace(' ', "-"));
    }
    let ran = piped(&["schema"]);
    let whole: Value = serde_json::from_str(&ran.out).unwrap();
    for one in whole["anyOf"].as_array().unwrap() {
        let name = one["$ref"].as_str().unwrap().trim_start_matches("#/$defs/").to_owned();
        assert!(name == "error" || seen.contains(&name), "no line of {name}");
    }
}

#[test]
fn failures_are_as_their_schema_says() {
    // Promise: a failure under a machine format is one JSON line on stderr.
    let schema = closed("error");
    for line in FAILURES {
        let ran = ran(&format!("{line} --json"));
        assert_eq!(ran.out, "", "{line}");
        assert_eq!(ran.err.lines().count(), 1, "{line}");
        let failure: Value = serde_json::from_str(&ran.err).unwrap();
        assert_eq!(problems(&schema, &failure), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn the_schema_of_every_answer_takes_each_of_them() {
    let whole: Value = serde_json::from_str(&piped(&["schema"]).out).unwrap();
    let schema = jsonschema::draft202012::new(&whole).unwrap();
    for line in ["role backend", "search gil", "data accuracy"] {
        let ran = ran(&format!("{line} --json"));
        let answer: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(problems(&schema, &answer), Vec::<String>::new(), "{line}");
    }
    assert!(!schema.is_valid(&json!({ "schema_version": 1, "command": "role" })));
}

#[test]
fn a_schema_that_is_not_there_is_a_usage_error() {
    let ran = piped(&["schema", "salry"]);
    let told = "error: `salry` is no command with a schema; give role, salary, city, compare, worth, \
                move, match, match-next, learn, path, skill, market, guide, search, data, data-sources, \
                data-accuracy, config-list, config-get, config-set, config-unset, config-path or error\n\
                hint: did you mean `salary`?\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", told));
}
