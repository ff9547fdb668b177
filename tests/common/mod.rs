//! Runs the program inside the test, with surroundings the test decides.

use std::ffi::OsString;

use pycareer::run::{Surroundings, run};
use serde_json::Value;

/// What a run wrote, and its exit code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Ran {
    /// stdout.
    pub out: String,
    /// stderr.
    pub err: String,
    /// Exit code.
    pub code: u8,
}

/// Runs words after the program's name, as in a pipe.
pub fn piped(words: &[&str]) -> Ran {
    within(words, &Surroundings::default())
}

/// Runs words after the program's name in given surroundings.
pub fn within(words: &[&str], around: &Surroundings) -> Ran {
    let arguments: Vec<OsString> =
        std::iter::once("pycareer").chain(words.iter().copied()).map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = run(&arguments, around, &mut out, &mut err).unwrap();
    Ran { out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap(), code }
}

/// Runs words for JSON, which has notes in itself; returns the whole answer.
#[allow(dead_code)] // not every test asks for JSON
#[track_caller]
pub fn json(words: &[&str]) -> Value {
    let ran = piped(&[words, &["--json"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{words:?}");
    serde_json::from_str(&ran.out).unwrap()
}

/// Runs words for JSON; returns the answer's data.
#[allow(dead_code)] // not every test asks for JSON
#[track_caller]
pub fn data(words: &[&str]) -> Value {
    json(words).get_mut("data").unwrap().take()
}
