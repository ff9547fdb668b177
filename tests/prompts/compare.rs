//! The questions of `compare`, in order, and what becomes of the answers.

use std::fs;
use std::process::Command;

use crate::folder;
use crate::terminal::{CTRL_C, DOWN, ENTER, ESC, MapOwned, NO_CONFIG, pycareer, start};

/// A way through every question, in the order they come.
const WAY: [(&str, &str); 10] = [
    ("Compare: |", ENTER),
    ("Roles (2 to 6): |", "backend\r"),
    ("Roles (1: Backend Developer): |", "data eng\r"),
    ("Roles (2: Backend Developer, Data Engineer): |", ENTER),
    ("Whose pay: |", "level\r"),
    ("Level: |", "senior\r"),
    ("City: |", "chicago\r"),
    ("What next: |", "whose\r"),
    ("Whose pay: |", "years\r"),
    ("Years [5]: ", ENTER),
];

const LAST: &str = "note: the same again: pycareer compare backend data-engineer";

/// Leaves at each question in turn.
fn leave_everywhere(key: &str) {
    for steps in 0..WAY.len() {
        let mut session = pycareer(&["compare"], 100, &[]);
        let (before, rest) = WAY.split_at(steps);
        for (question, keys) in before {
            session.answer(question, keys);
        }
        let (question, _) = rest.first().unwrap();
        session.answer(question, key);
        session.end().is_clean_exit(question);
    }
}

#[test]
fn esc_leaves_at_each_question() {
    // Promise: 130 is a question left with Esc.
    leave_everywhere(ESC);
}

#[test]
fn ctrl_c_leaves_at_each_question() {
    // Promise: 130 is a question left with Ctrl-C.
    leave_everywhere(CTRL_C);
}

#[test]
fn a_whole_comparison_by_keys() {
    let mut session = pycareer(&["compare"], 100, &[]);
    session.wait_for_end(&[
        "Type to filter, Enter takes, Esc leaves.",
        "Compare: |",
        "> Roles",
        "  Cities, for one role",
        "  One role in cities, same years",
        "  Levels of one role",
    ]);
    session.press(ENTER);
    session.answer("Roles (2 to 6): |", DOWN);
    session.answer("> Backend Developer", ENTER);
    session.answer("Roles (1: Backend Developer): |", "data eng\r");
    session.answer("Roles (2: Backend Developer, Data Engineer): |", ENTER);
    session.wait_for_end(&[
        "Type to filter, Enter takes, Esc leaves.",
        "Compare: Roles",
        "Roles: Backend Developer, Data Engineer",
        "Whose pay: |",
        "> Someone with so many years of work",
        "  Someone of a level",
        "  Everyone, whatever their years",
    ]);
    session.press(ENTER);
    session.answer("Years [5]: ", "99\r");
    session.answer("`99` years is too many; give 0 to 60: ", "7\r");
    session.answer("City: |", "chicago\r");
    let note = format!("{LAST} --years 7 --city chicago");
    let next = [
        "What next: |",
        "> Change whose pay",
        "  Change the city",
        "  Change the roles",
        "  Save as Markdown",
        "  Quit",
    ];
    session.wait_for_end(&[&[note.as_str()], next.as_slice()].concat());
    session.press("city\r");
    session.answer("City: |", ENTER);
    let note = format!("{LAST} --years 7");
    session.wait_for_end(&[&[note.as_str()], next.as_slice()].concat());
    session.press("quit\r");
    let end = session.end();
    let last = end.lines.iter().rev().take(2).map(String::as_str).collect::<Vec<_>>();
    assert_eq!((end.code, end.cursor_is_hidden), (0, false));
    assert_eq!(last, ["What next: Quit", note.as_str()]);
}

#[test]
fn cities_are_filtered_while_typing() {
    let mut session = pycareer(&["compare"], 200, &[]);
    session.answer("Compare: |", "cities, for\r");
    session.answer("Role: |", ENTER);
    session.answer("Cities (2 to 6): |", "springfield, o");
    session.wait_for_end(&[
        "Cities (2 to 6): springfield, o|",
        "> Springfield, OR",
        "  Springfield, OH",
        "  Springfield, MO",
    ]);
    session.press(&"\u{7f}".repeat(20));
    session.press("zzzz");
    session.wait_for_end(&["Role: Python Developer", "Cities (2 to 6): zzzz|"]);
    session.press(ESC);
    session.end().is_clean_exit("Cities");
}

#[test]
fn a_terminal_made_narrower_shows_no_ghosts() {
    let mut session = pycareer(&["compare"], 100, &[]);
    for (question, keys) in WAY.iter().take(3) {
        session.answer(question, keys);
    }
    session.wait_until("the list", |lines| {
        let begun = "Roles (2: Backend Developer, Data Engineer): |";
        lines.contains(&begun.to_owned()) && lines.ends_with(&["  MLOps Engineer".to_owned()])
    });
    session.resize(30);
    session.press("machine");
    let narrow = ["Compare: Roles", "Roles (2: ...: machine|", "> Machine Learning Engi..."];
    session.wait_until("the narrow list", |lines| lines.ends_with(&narrow.map_owned()));
    session.resize(120);
    session.press(ENTER);
    session
        .answer("Roles (3: Backend Developer, Data Engineer, Machine Learning Engineer): |", ESC);
    let end = session.end();
    // This terminal forgets what it had to cut.
    assert_eq!(end.lines, ["Type to filter, Enter takes, E", "Compare: Roles"]);
    end.is_clean_exit("Roles (");
}

#[test]
fn forty_columns_are_enough() {
    let mut session = pycareer(&["compare"], 40, &[]);
    session.answer("Compare: |", "cities, same\r");
    session.answer("Role: |", "bioinf\r");
    session.answer("Cities (2 to 6): |", "winston-salem");
    session.wait_for_end(&[
        "Type to filter, Enter takes, Esc leaves.",
        "Compare: One role in cities, same years",
        "Role: Bioinformatician",
        "Cities (2 to 6): winston-salem|",
        "> Winston-Salem, NC",
    ]);
    session.press(ENTER);
    session.answer("Cities (1: Winston-...): |", "a city with a very long name");
    session.wait_for_end(&["Cities (1: Winston-...): very long name|"]);
    session.press(&"\u{7f}".repeat(40));
    session.press("boise\r");
    session.answer("Cities (2: Winston-...): |", ENTER);
    session.wait_for_end(&[
        "Cities: Winston-Salem, NC, Boise, ID",
        "Whose pay: |",
        "> Someone with so many years of work",
        "  Someone of a level",
        "  Everyone, whatever their years",
    ]);
    session.press(ESC);
    session.end().is_clean_exit("Whose pay: |");
}

#[test]
fn a_terminal_too_small_for_lists_is_asked_in_lines() {
    let mut session = pycareer(&["compare"], 12, &[]);
    session.answer("Compare: ", CTRL_C);
    session.end().is_clean_exit("Compare: |");
}

#[test]
fn the_comparison_is_saved_and_no_file_is_lost() {
    let folder = folder("save");
    let program = env!("CARGO_BIN_EXE_pycareer");
    let mut session = start(&[program, "compare", "--level", "mid"], 100, &[], &folder);
    for (question, keys) in WAY.iter().take(4).chain(WAY.get(6)) {
        session.answer(question, keys);
    }
    session.answer("What next: |", "save\r");
    session.answer("File [comparison.md]: ", ENTER);
    session.answer("note: saved in comparison.md", "");
    let saved = fs::read_to_string(folder.join("comparison.md")).unwrap();
    let words = ["compare", "--level", "mid", "backend", "data-engineer", "--city", "chicago"];
    let printed = Command::new(program)
        .args(words)
        .args(["--format", "markdown"])
        .env_clear()
        .env("PYCAREER_CONFIG_DIR", NO_CONFIG)
        .output();
    assert_eq!(saved, String::from_utf8(printed.unwrap().stdout).unwrap());
    fs::write(folder.join("comparison.md"), "mine").unwrap();
    session.answer("What next: |", "save\r");
    session.answer("File [comparison.md]: ", ENTER);
    session.answer("comparison.md exists. Replace it: |", ENTER);
    session.answer("File [comparison.md]: ", "other.md\r");
    session.answer("note: saved in other.md", "");
    session.answer("What next: |", "quit\r");
    assert_eq!(session.end().code, 0);
    assert_eq!(fs::read_to_string(folder.join("comparison.md")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(folder.join("other.md")).unwrap(), saved);
}

#[test]
fn stdout_has_the_comparisons_and_nothing_else() {
    // Promise: stdout carries the answer and nothing else.
    let folder = folder("stdout");
    let program = env!("CARGO_BIN_EXE_pycareer");
    let script = "exec \"$0\" compare >out";
    let mut session = start(&["/bin/sh", "-c", script, program], 100, &[], &folder);
    for (question, keys) in WAY {
        session.answer(question, keys);
    }
    session.answer("What next: |", "quit\r");
    assert_eq!(session.end().code, 0);
    let words = ["compare", "backend", "data-engineer", "--city", "chicago"];
    let answers = [["--level", "senior"], ["--years", "5"]].map(|person| {
        let ran = Command::new(program)
            .args(words)
            .args(person)
            .env_clear()
            .env("PYCAREER_CONFIG_DIR", NO_CONFIG)
            .output()
            .unwrap();
        String::from_utf8(ran.stdout).unwrap()
    });
    assert_eq!(fs::read_to_string(folder.join("out")).unwrap(), answers.concat());
}
