//! Runs the program inside the test, with surroundings the test decides.

use std::ffi::OsString;

use pycareer::run::{Surroundings, run};

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
