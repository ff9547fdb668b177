//! Ten thousand random command lines keep every promise that holds for all.

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseError, TestRunner};
use pycareer::cli::{Task, Text, parse};
use pycareer::run::Surroundings;
use serde_json::Value;

use crate::common::{Ran, within};
use crate::hostile::acts;
use crate::tree::lines;

/// Command lines in all, shared among threads.
const CASES: u32 = 10_000;

/// Threads that run them.
const THREADS: u32 = 4;

/// Variables that may be set, with what may be in them.
const VARIABLES: &[(&str, &str)] = &[
    ("PYCAREER_FORMAT", "json"),
    ("PYCAREER_FORMAT", "csv"),
    ("PYCAREER_FORMAT", "\u{202e}yaml"),
    ("PYCAREER_YEARS", "5"),
    ("PYCAREER_YEARS", "NaN"),
    ("PYCAREER_ROLE", "backend"),
    ("PYCAREER_ROLE", "\u{1b}[31m"),
    ("PYCAREER_CITY", "boise"),
    ("PYCAREER_SKILLS", "python,\u{7}"),
    ("PYCAREER_CURRENCY", "eur"),
    ("LC_ALL", "C"),
    ("COLUMNS", "30"),
];

fn object(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(Value::is_object)
}

/// Whether a command line asks for a text and not for an answer: that is the same in every form.
fn asks_for_text(words: &[&str]) -> bool {
    match parse(std::iter::once("pycareer").chain(words.iter().copied()), 80) {
        Err(error) => !error.use_stderr(),
        Ok(cli) => {
            let is_schema = matches!(cli.task, Some(Task::Print(Text::Schema(_))));
            let is_answer = matches!(cli.task, Some(Task::Answer(_))) && cli.output.get.is_none();
            cli.output.version || !(is_answer || is_schema)
        }
    }
}

/// Checks what holds for every run.
fn check(words: &[&str], around: &Surroundings) -> Result<(), TestCaseError> {
    let Ran { out, err, code } = within(words, around);
    prop_assert!([0, 1, 2, 3, 4].contains(&code), "exit code {code}");
    // The folder of the configuration cannot be written; nothing else touches a disk.
    let sets = words.iter().any(|word| ["set", "unset"].contains(word));
    prop_assert!(code != 1 || sets, "exit code 1: {err}");
    let is_colour = words.iter().any(|word| word.contains("always"));
    for text in [&out, &err] {
        prop_assert!(is_colour || !text.contains('\u{1b}'), "an escape byte: {text:?}");
        let is_json = object(text).is_some();
        prop_assert!(is_json || is_colour || !text.contains(acts), "acts: {text:?}");
    }
    prop_assert!(code == 0 || out.is_empty(), "an answer of a failure: {out}");
    if words.iter().take_while(|word| **word != "--").any(|word| *word == "--json") {
        is_machine_readable(words, &out, &err, code)?;
    }
    Ok(())
}

fn is_machine_readable(
    words: &[&str],
    out: &str,
    err: &str,
    code: u8,
) -> Result<(), TestCaseError> {
    if code == 0 {
        prop_assert!(asks_for_text(words) || err.is_empty(), "not silent: {err}");
        let is_one = object(out).is_some() && out.ends_with('\n') && out.lines().count() == 1;
        prop_assert!(is_one || asks_for_text(words), "no JSON: {out}");
        return Ok(());
    }
    prop_assert_eq!(out, "");
    prop_assert!(err.ends_with('\n') && err.lines().count() == 1, "not one line: {}", err);
    let told = object(err).ok_or_else(|| TestCaseError::fail(format!("no JSON: {err}")))?;
    prop_assert_eq!(&told["error"]["exit_code"], code);
    prop_assert!(told["error"]["message"].is_string());
    Ok(())
}

fn runner(cases: u32, seed: u64) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..ProptestConfig::default()
    })
}

/// Another `SEED` gives other command lines; the seed is told where one fails.
#[test]
fn ten_thousand_random_command_lines_keep_every_promise() {
    // Promise: no panic reaches a user.
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(7);
    let part = |part: u32| {
        let variables = proptest::option::weighted(0.2, proptest::sample::select(VARIABLES));
        let cases = (lines(), variables, any::<bool>());
        let ran =
            runner(CASES / THREADS, seed + u64::from(part)).run(&cases, |(words, set, json)| {
                let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
                if json {
                    words.insert(0, "--json");
                }
                let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
                let nowhere = Some(("PYCAREER_CONFIG_DIR", crate::NOWHERE));
                let variables = set.into_iter().chain(nowhere).map(own).collect();
                check(&words, &Surroundings { variables, ..Surroundings::default() })
            });
        ran.unwrap_or_else(|error| panic!("SEED={seed}: {error}"));
    };
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..THREADS).map(|at| scope.spawn(move || part(at))).collect();
        for part in parts {
            part.join().unwrap();
        }
    });
}
