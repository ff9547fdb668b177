//! Questions in a real pseudo-terminal: keys in, and the screen a person would see.
//!
//! Nothing is timed: each step waits for the text it needs, and fails after a long deadline.

#![cfg(unix)]
// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "prompts/ask.rs"]
mod ask;
#[path = "prompts/compare.rs"]
mod compare;
#[path = "prompts/terminal.rs"]
mod terminal;

use std::fs;
use std::path::{Path, PathBuf};

use terminal::{CTRL_C, ENTER, ESC, MapOwned, pycareer, start};

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _none_yet = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_accessible_manner_moves_no_cursor() {
    // Promise: PYCAREER_ACCESSIBLE: numbered prompts and no redrawing.
    let variables = [("PYCAREER_ACCESSIBLE", "1"), ("NO_COLOR", "1")];
    let mut session = pycareer(&["compare"], 80, &variables);
    session.answer("Compare: ", "levels of one role\r");
    session.answer("Role: ", "2\r");
    session.answer("Levels, number 1: ", "junior\r");
    session.answer("Levels, number 2: ", "3\r");
    session.answer("Levels, number 3, or Enter to go on: ", ENTER);
    session.answer("City (part of its name): ", "boise\r");
    session.answer("What next: ", "quit\r");
    let end = session.end();
    assert_eq!(end.code, 0);
    assert!(!end.text.contains('\u{1b}'), "{}", end.text);
    let note = "pycareer compare junior senior --role backend --city boise\r\n";
    assert!(end.text.contains(&format!("note: the same again: {note}")), "{}", end.text);
    let start = "\
Answer with a number or a name, then Enter; q leaves.\r
Compare\r
  1. Roles\r
  2. Cities, for one role\r
  3. One role in cities, same years\r
  4. Levels of one role\r
Compare: levels of one role\r
Role\r
  1. Python Developer\r
";
    assert!(end.text.starts_with(start), "{}", end.text);
}

#[test]
fn the_accessible_manner_is_left_with_q_ctrl_c_and_ctrl_d() {
    let plain = ("ACCESSIBLE", "1");
    let dumb = ("TERM", "dumb");
    for (key, variable) in [("q\r", plain), ("\u{1b}\r", dumb), (CTRL_C, plain), ("\u{4}", plain)] {
        let mut session = pycareer(&["compare"], 80, &[variable]);
        session.answer("Compare: ", key);
        let end = session.end();
        assert_eq!((end.code, end.cursor_is_hidden, end.column), (130, false, 0), "{key:?}");
    }
}

const NOT_ASKED: &str = "error: nothing to compare; name two to six roles, cities or levels";

#[test]
fn nobody_is_asked_where_that_is_not_wanted() {
    // Promise: prompts only where somebody may be asked.
    let cases = [
        ("compare", ("CI", "1")),
        ("compare", ("PYCAREER_NO_INPUT", "1")),
        ("compare", ("PYCAREER_FORMAT", "json")),
        ("compare --no-input", ("LANG", "C.UTF-8")),
        ("--no-input compare", ("LANG", "C.UTF-8")),
        ("compare --format markdown", ("LANG", "C.UTF-8")),
        ("compare --format csv", ("LANG", "C.UTF-8")),
        ("compare --json", ("LANG", "C.UTF-8")),
        ("compare --get id", ("LANG", "C.UTF-8")),
    ];
    for (words, variable) in cases {
        let split: Vec<&str> = words.split(' ').collect();
        let end = pycareer(&split, 100, &[variable]).end();
        assert_eq!(end.code, 2, "{words} {variable:?}");
        assert!(end.text.contains("nothing to compare"), "{words}: {}", end.text);
    }
}

#[test]
fn a_pipe_on_stdin_ends_at_once() {
    let program = env!("CARGO_BIN_EXE_pycareer");
    for script in
        ["yes | \"$0\" compare", "\"$0\" compare </dev/null", "\"$0\" compare 2>&1 | cat; exit 2"]
    {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let end =
            start(&["/bin/sh", "-c", script, program], 100, &[("PATH", "/usr/bin:/bin")], folder)
                .end();
        let hint = "hint: as in `pycareer compare backend data-engineer ml-engineer --years 5`";
        assert_eq!((end.code, end.lines), (2, [NOT_ASKED, hint].map_owned()), "{script}");
    }
}

#[test]
fn ask_says_what_to_give_where_it_cannot_ask() {
    let end = pycareer(&["salary", "--ask"], 100, &[("CI", "1")]).end();
    let told = [
        "error: `--ask` cannot ask: `CI` is set",
        "hint: give `--role`, `--years` or `--level`, and `--city` instead",
    ];
    assert_eq!((end.code, end.lines), (2, told.map_owned()));
}

#[test]
fn without_ask_nothing_is_asked() {
    for words in [["salary"], ["role"], ["city"]] {
        assert_eq!(pycareer(&words, 100, &[]).end().code, 0, "{words:?}");
    }
}

#[test]
fn accessible_questions_can_be_configured() {
    let folder = folder("accessible");
    fs::write(folder.join("config.toml"), "accessible = true\n").unwrap();
    let variables = [("PYCAREER_CONFIG_DIR", folder.to_str().unwrap())];
    let mut session = pycareer(&["compare"], 100, &variables);
    session.wait_until("a numbered list", |lines| lines.iter().any(|line| line == "  1. Roles"));
    session.press(CTRL_C);
    assert_eq!(session.end().code, 130);
    let over = [variables[0], ("PYCAREER_ACCESSIBLE", "0")];
    let mut session = pycareer(&["compare"], 100, &over);
    session.answer("Compare: |", ESC);
    session.end().is_clean_exit("Compare");
}
