//! `--ask` of the other commands.

use std::fs;

use crate::folder;
use crate::terminal::{ENTER, End, MapOwned, pycareer};

#[test]
fn salary_asks_for_what_it_was_not_told() {
    let mut session = pycareer(&["salary", "--ask", "--city", "boise"], 100, &[]);
    session.answer("Role: |", "data eng\r");
    session.answer("Whose pay: |", ENTER);
    session.answer("Years [5]: ", ENTER);
    let end = session.end();
    assert_eq!((end.code, end.cursor_is_hidden), (0, false));
    let start = [
        "Type to filter, Enter takes, Esc leaves.",
        "Role: Data Engineer",
        "Whose pay: Someone with so many years of work",
        "Years: 5",
        "note: the same again: pycareer salary --city boise data-engineer --years 5",
    ];
    assert_eq!(end.lines.get(..5), Some(start.map_owned().as_slice()));
    assert!(end.lines.iter().any(|line| line.starts_with("Data Engineer")), "{}", end.text);
}

#[test]
fn what_rows_are_of_is_not_asked_for() {
    let same = |end: &End, words: &str| {
        let line = format!("note: the same again: pycareer salary {words}");
        assert_eq!((end.code, end.lines.contains(&line)), (0, true), "{}", end.text);
    };
    let mut session = pycareer(&["salary", "--by", "roles", "--city", "boise", "--ask"], 100, &[]);
    session.answer("Whose pay: |", ENTER);
    session.answer("Years [5]: ", ENTER);
    same(&session.end(), "--by roles --city boise --years 5");
    let mut session = pycareer(&["salary", "--by", "years", "--ask"], 100, &[]);
    session.answer("Role: |", "data eng\r");
    session.answer("City: |", "boise\r");
    same(&session.end(), "--by years data-engineer --city boise");
    let mut session = pycareer(&["salary", "--by", "city", "qa", "--ask"], 100, &[]);
    session.answer("Whose pay: |", ENTER);
    session.answer("Years [5]: ", ENTER);
    same(&session.end(), "--by city qa --years 5");
}

#[test]
fn worth_and_move_ask_for_what_they_were_not_told() {
    let mut session = pycareer(&["worth", "--ask"], 100, &[]);
    session.answer("Base pay [120k]: ", "much\r");
    session.answer("`much` is no amount; give it as in 120000", "115k\r");
    session.answer("Role: |", ENTER);
    session.answer("Whose pay: |", ENTER);
    session.answer("Years [5]: ", ENTER);
    session.answer("City: |", "chicago\r");
    let end = session.end();
    let same = "note: the same again: pycareer worth 115k --role python-developer --years 5 --city chicago";
    assert_eq!((end.code, end.lines.contains(&same.to_owned())), (0, true), "{}", end.text);
    let mut session = pycareer(&["move", "150k", "--role", "de", "--ask"], 100, &[]);
    session.answer("From: |", "austin, tx\r");
    session.answer("To: |", "seattle, wa\r");
    let end = session.end();
    let same = "note: the same again: pycareer move 150k --role de --from austin --to seattle";
    assert_eq!((end.code, end.lines.contains(&same.to_owned())), (0, true), "{}", end.text);
}

#[test]
fn role_and_city_ask_for_their_name() {
    for (command, question, keys, words) in [
        ("role", "Role: |", "tech lead\r", "role tech-lead"),
        ("city", "City: |", "boise\r", "city boise"),
    ] {
        let mut session = pycareer(&[command, "--ask"], 100, &[]);
        session.answer(question, keys);
        let end = session.end();
        let note = format!("note: the same again: pycareer {words}\r\n");
        assert_eq!((end.code, end.text.matches("the same again").count()), (0, 1));
        assert!(
            end.text.replace("\u{1b}[33m", "").replace("\u{1b}[0m", "").contains(&note),
            "{}",
            end.text
        );
    }
}

#[test]
fn questions_begin_with_what_is_configured_and_the_equal_line_leaves_it_out() {
    let folder = folder("configured");
    fs::write(folder.join("config.toml"), "role = \"sre\"\nyears = 7\ncity = \"boise\"\n").unwrap();
    let variables = [("PYCAREER_CONFIG_DIR", folder.to_str().unwrap())];
    let mut session = pycareer(&["salary", "--ask"], 100, &variables);
    session.answer("> DevOps Engineer", ENTER);
    session.answer("Whose pay: |", ENTER);
    session.answer("Years [7]: ", ENTER);
    session.answer("City: |", ENTER);
    let end = session.end();
    let told = "note: the same again: pycareer salary --no-config devops --years 7";
    assert!(end.lines.iter().any(|line| line == told), "{}", end.lines.join("\n"));
    assert_eq!((end.code, end.text.contains("Filled in")), (0, false));
}
