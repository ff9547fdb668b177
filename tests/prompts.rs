//! Questions in a real pseudo-terminal: keys in, and the screen a person would see.
//!
//! Nothing is timed: each step waits for the text it needs, and fails after a long deadline.

#![cfg(unix)]
// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// How long a step may take before the test fails.
const DEADLINE: Duration = Duration::from_secs(20);

/// Rows of every terminal.
const ROWS: u16 = 60;

/// A folder that does not exist: no test depends on the home of whoever runs it.
const NO_CONFIG: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-config");

const ENTER: &str = "\r";
const ESC: &str = "\u{1b}";
const CTRL_C: &str = "\u{3}";
const DOWN: &str = "\u{1b}[B";

/// What a terminal was sent: the screen it makes, and every byte.
struct Shown {
    parser: Parser,
    bytes: Vec<u8>,
}

impl Shown {
    /// Returns what the program wrote and its exit code, once it has ended.
    fn ended(&self) -> Option<(String, u32)> {
        let text = String::from_utf8_lossy(&self.bytes);
        let (text, code) = text.split_once(ENDED)?;
        Some((text.to_owned(), code.strip_suffix('\u{7}')?.parse().unwrap()))
    }

    /// Returns the screen's lines without blanks at their ends, empty ones at the end left out.
    fn lines(&self) -> Vec<String> {
        let text = self.parser.screen().contents();
        text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
    }
}

/// The program in a terminal.
struct Session {
    shown: Arc<Mutex<Shown>>,
    master: Box<dyn MasterPty>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    reader: JoinHandle<()>,
}

fn some(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap()
}

fn size(cols: u16) -> PtySize {
    PtySize { rows: ROWS, cols, pixel_width: 0, pixel_height: 0 }
}

/// Runs a program and says how it ended, in a window's title, behind all it wrote.
///
/// The kernel throws away what a session's leader wrote last where nobody has read it when the
/// leader ends. So this shell leads, and stays until the end was read.
const LEADER: &str = r#"trap : INT; "$@"; printf '\033]0;ended %d\007' $?; read -r _"#;

const ENDED: &str = "\u{1b}]0;ended ";

/// Starts a program in a terminal of so many columns.
fn start(program: &[&str], cols: u16, variables: &[(&str, &str)], folder: &Path) -> Session {
    let pair = native_pty_system().openpty(size(cols)).unwrap();
    let mut command = CommandBuilder::new("/bin/sh");
    command.args(["-c", LEADER, "sh"]);
    command.args(program);
    command.env_clear();
    command.env("TERM", "xterm-256color");
    command.env("PYCAREER_CONFIG_DIR", NO_CONFIG);
    for (name, value) in variables {
        command.env(name, value);
    }
    command.cwd(folder);
    let child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let parser = Parser::new(some(ROWS), some(cols), 0);
    let shown = Arc::new(Mutex::new(Shown { parser, bytes: Vec::new() }));
    let mut output = pair.master.try_clone_reader().unwrap();
    let shared = Arc::clone(&shown);
    let reader = std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        // A terminal whose last program has ended reads as an error on Linux.
        while let Ok(read @ 1..) = output.read(&mut bytes) {
            let read = bytes.get(..read).unwrap();
            let mut shown = shared.lock().unwrap();
            shown.parser.process(read);
            shown.bytes.extend_from_slice(read);
        }
    });
    let keys = pair.master.take_writer().unwrap();
    Session { shown, master: pair.master, keys, child, reader }
}

fn pycareer(words: &[&str], cols: u16, variables: &[(&str, &str)]) -> Session {
    let program = [&[env!("CARGO_BIN_EXE_pycareer")], words].concat();
    start(&program, cols, variables, Path::new(env!("CARGO_TARGET_TMPDIR")))
}

/// How a run ended.
struct End {
    code: u32,
    lines: Vec<String>,
    text: String,
    cursor_is_hidden: bool,
    column: u16,
}

impl End {
    /// The person left: the cursor is there, at the start of a line, and no question is left over.
    #[track_caller]
    fn is_clean_exit(&self, question: &str) {
        let left = self.lines.iter().any(|line| line.starts_with(question.trim_end()));
        let seen = (self.code, self.cursor_is_hidden, self.column, left);
        assert_eq!(seen, (130, false, 0, false), "{question}:\n{}", self.lines.join("\n"));
    }
}

impl Session {
    fn lines(&self) -> Vec<String> {
        self.shown.lock().unwrap().lines()
    }

    #[track_caller]
    fn wait_until(&self, what: &str, is_met: impl Fn(&[String]) -> bool) {
        let end = Instant::now() + DEADLINE;
        while !is_met(&self.lines()) {
            assert!(Instant::now() < end, "never saw {what:?}:\n{}", self.lines().join("\n"));
            sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the last lines of the screen are these.
    #[track_caller]
    fn wait_for_end(&self, last: &[&str]) {
        self.wait_until(&last.join("\n"), |lines| lines.ends_with(&last.map_owned()));
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until a line begins with the question, then answers it.
    #[track_caller]
    fn answer(&mut self, question: &str, keys: &str) {
        let begun = question.trim_end();
        self.wait_until(question, |lines| lines.iter().any(|line| line.starts_with(begun)));
        self.press(keys);
    }

    fn resize(&self, cols: u16) {
        self.master.resize(size(cols)).unwrap();
        self.shown.lock().unwrap().parser.screen_mut().set_size(some(ROWS), some(cols));
    }

    /// Waits for the end of the program.
    #[track_caller]
    fn end(mut self) -> End {
        let end = Instant::now() + DEADLINE;
        let (text, code) = loop {
            if let Some(ended) = self.shown.lock().unwrap().ended() {
                break ended;
            }
            assert!(Instant::now() < end, "it never ended:\n{}", self.lines().join("\n"));
            sleep(Duration::from_millis(5));
        };
        let shown = self.shown.lock().unwrap();
        let screen = shown.parser.screen();
        let end = End {
            code,
            lines: shown.lines(),
            text,
            cursor_is_hidden: screen.hide_cursor(),
            column: screen.cursor_position().1,
        };
        drop(shown);
        self.press("\n");
        self.child.wait().unwrap();
        self.reader.join().unwrap();
        end
    }
}

trait MapOwned {
    fn map_owned(&self) -> Vec<String>;
}

impl MapOwned for [&str] {
    fn map_owned(&self) -> Vec<String> {
        self.iter().map(|line| (*line).to_owned()).collect()
    }
}

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

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _none_yet = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
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
