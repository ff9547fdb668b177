//! Every command in every form.

use std::path::{Path, PathBuf};

use pycareer::cli::command;
use pycareer::run::Surroundings;
use serde_json::Value;

use crate::common::{Ran, within};
use crate::lines::LINES;

/// The folder of a test's own configuration: tests run side by side, each in a thread of its name.
fn folder() -> PathBuf {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("main").replace("::", "-");
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("contract-{test}"))
}

/// Takes away what an earlier run that was cut short may have left set.
fn begin() {
    drop(std::fs::remove_dir_all(folder()));
}

/// Runs a line, with `_` for a blank inside a word, in a configuration of the test's own.
fn ran(line: &str, extra: &[&str], variables: &[(&str, &str)], is_terminal: bool) -> Ran {
    let folder = folder();
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let mut around: Vec<(String, String)> = variables.iter().copied().map(own).collect();
    around.push(own(("PYCAREER_CONFIG_DIR", folder.to_str().unwrap())));
    let words: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).chain(extra.iter().copied()).collect();
    let stdout_is_terminal = is_terminal;
    within(
        &words,
        &Surroundings { variables: around, stdout_is_terminal, ..Surroundings::default() },
    )
}

/// The line in a form: asked by the flag and by the variable, which must agree.
fn form(line: &str, form: &str) -> String {
    let by_flag = ran(line, &["--format", form], &[], false);
    assert_eq!(by_flag.code, 0, "{line} as {form}: {}", by_flag.err);
    assert_eq!(ran(line, &[], &[("PYCAREER_FORMAT", form)], false), by_flag, "{line} as {form}");
    // Of a key that is not set a page has nothing to say, and the note stands on stderr.
    let is_whole = by_flag.out.ends_with('\n') || by_flag.err.ends_with("is not set\n");
    assert!(is_whole && !by_flag.out.contains('\u{1b}'), "{line} as {form}");
    by_flag.out
}

fn is_json(line: &str) -> Value {
    let compact = form(line, "json");
    assert_eq!(ran(line, &["--json"], &[], false).out, compact, "{line}");
    assert_eq!(compact.lines().count(), 1, "{line}");
    let answer: Value = serde_json::from_str(&compact).unwrap();
    let keys: Vec<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["schema_version", "command", "query", "data", "meta", "warnings"], "{line}");
    let pretty = ran(line, &["--json"], &[("TERM", "dumb")], true).out;
    assert_eq!(pretty, format!("{}\n", serde_json::to_string_pretty(&answer).unwrap()), "{line}");
    answer["data"].clone()
}

fn is_csv(line: &str) {
    let text = form(line, "csv");
    // Rows of unlike length are an error of the reader.
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert!(reader.headers().unwrap().len() > 1, "{line}");
    reader.records().for_each(|record| drop(record.unwrap()));
}

/// Returns what `--get` prints of a value.
fn raw(value: &Value) -> String {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match value {
        Value::Array(items) if !items.iter().any(|it| it.is_array() || it.is_object()) => {
            items.iter().map(plain).collect::<Vec<_>>().join("\n")
        }
        value => plain(value),
    }
}

fn is_got(line: &str, data: &Value) {
    let (first, before) = match data {
        Value::Array(items) => (items.first().unwrap_or(&Value::Null), "0."),
        whole => (whole, ""),
    };
    for (key, value) in first.as_object().into_iter().flatten().take(4) {
        let path = format!("{before}{key}");
        let got = ran(line, &["--get", &path], &[], false);
        assert_eq!((got.code, got.out), (0, format!("{}\n", raw(value))), "{line} --get {path}");
    }
}

/// Every command that prints data takes every form, by flag and by variable, and says the same.
#[test]
fn every_command_takes_every_form() {
    // Promise: every command that prints data takes every format, by flag and by PYCAREER_FORMAT.
    begin();
    for line in LINES {
        // What is set the second time changes nothing more.
        ran(line, &[], &[], false);
        let data = is_json(line);
        is_csv(line);
        is_got(line, &data);
        form(line, "markdown");
        form(line, "table");
    }
}

#[test]
fn no_command_is_left_out() {
    // Promise: no command is without that.
    const TEXTS: [&str; 4] = ["schema", "completions", "man", "help"];
    let tree = command();
    let names = tree.get_subcommands().map(clap::Command::get_name);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let budgets = std::fs::read_to_string(root.join(".ci/budgets")).unwrap();
    let pages = std::fs::read_dir(root.join("tests/rendered")).unwrap();
    let pages: Vec<String> =
        pages.map(|page| std::fs::read_to_string(page.unwrap().path()).unwrap()).collect();
    for name in names.filter(|name| !TEXTS.contains(name)) {
        let is_of = |word: Option<&str>| word == Some(name);
        assert!(LINES.iter().any(|line| is_of(line.split(' ').next())), "no line of {name}");
        let mut rows = budgets.lines();
        assert!(rows.any(|row| is_of(row.split(' ').nth(3))), "no budget of {name}");
        let mut pages = pages.iter();
        assert!(pages.any(|page| is_of(page.split_whitespace().nth(2))), "no page of {name}");
    }
}

#[test]
fn the_format_is_no_key_of_the_configuration() {
    // Promise: the format never comes from the configuration file.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract-format-key");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "format = \"json\"\n").unwrap();
    let own = ("PYCAREER_CONFIG_DIR".to_owned(), folder.to_str().unwrap().to_owned());
    let around = Surroundings { variables: vec![own], ..Surroundings::default() };
    let ran = within(&["data"], &around);
    assert!(ran.code == 0 && ran.out.starts_with("The data, and how good it is\n"), "{}", ran.out);
    assert!(ran.err.starts_with("note: unknown key `format` in "), "{}", ran.err);
}

/// Keys every published figure has.
const OF_FIGURES: [&str; 7] = ["id", "class", "source", "year", "kind", "bound", "matches"];

/// Checks a value under a key, and all it holds.
fn sound(line: &str, key: &str, value: &Value) {
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    assert!(key.chars().all(plain), "{line}: {key}");
    match value {
        Value::Object(keys) => keys.iter().for_each(|(key, value)| sound(line, key, value)),
        Value::Array(values) => {
            for value in values {
                if key == "published" {
                    let lacks = OF_FIGURES.into_iter().find(|key| value.get(key).is_none());
                    assert_eq!(lacks, None, "{line}: {value}");
                }
                sound(line, key, value);
            }
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            assert!(number != 0.0 || number.is_sign_positive(), "{line}: {key} is a negative zero");
            let tenths = number * 10.0;
            if key.starts_with("percentile_") {
                let is_one =
                    (0.0..=100.0).contains(&number) && (tenths - tenths.round()).abs() < 1e-9;
                assert!(is_one, "{line}: {key} {number}");
            }
            // A level beside the estimate, or a loss of pay, goes past a whole; a percentage would far.
            assert!(!key.ends_with("_ratio") || number.abs() < 5.0, "{line}: {key} {number}");
        }
        _ => assert!(!key.ends_with("_ratio") || value.is_null(), "{line}: {key} {value}"),
    }
}

#[test]
fn keys_and_numbers_are_as_promised_in_every_answer() {
    // Promise: snake_case, shares as fractions, percentiles with one decimal; figures whole; the date in every answer.
    begin();
    for line in LINES {
        let ran = ran(line, &["--json"], &[], false);
        let answer: Value = serde_json::from_str(&ran.out).unwrap();
        sound(line, "", &answer);
        let meta = &answer["meta"];
        assert!(meta["as_of"].is_string() && meta["data_version"].is_string(), "{line}");
    }
}
