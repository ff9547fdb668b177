//! Where the answer goes: closed pipes, full disks, closed streams, for every command and form.

use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::NOWHERE;
use crate::lines::LINES;

/// Every form of an answer; the last is a value of it.
const FORMS: [&[&str]; 5] = [
    &["--format", "table"],
    &["--json"],
    &["--format", "csv"],
    &["--format", "markdown"],
    &["--get", "0"],
];

/// Commands that print a text, which has one form, and where to begin.
const TEXTS: [&str; 9] = [
    "",
    "--version",
    "--help",
    "salary --help",
    "help",
    "help formats",
    "schema salary",
    "completions bash",
    "man data sources",
];

fn program(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pycareer"));
    command.args(words).env_clear().env("PYCAREER_CONFIG_DIR", NOWHERE).stdin(Stdio::null());
    command
}

/// Returns a program started by the shell, which closes one of its streams.
fn closing(stream: &str, words: &[&str]) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &format!("\"$@\" {stream}"), "sh", env!("CARGO_BIN_EXE_pycareer")]);
    command.args(words).env_clear().env("PYCAREER_CONFIG_DIR", NOWHERE).stdin(Stdio::null());
    command
}

/// Command lines that are answered: the first of each command in every form, and every text.
fn answered() -> Vec<Vec<String>> {
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut commands: Vec<String> = Vec::new();
    for line in LINES.iter().filter(|line| !line.starts_with("config set")) {
        let words: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
        let depth = if ["config", "data"].contains(&words[0].as_str()) { 2 } else { 1 };
        let command = words[..words.len().min(depth)].join(" ");
        if commands.contains(&command) || command == "config unset" {
            continue;
        }
        commands.push(command);
        for form in FORMS {
            let mut words = words.clone();
            words.extend(form.iter().map(|word| (*word).to_owned()));
            // A list has a first element, an object has none; of a key that is not set nothing is said.
            let ran = program(&as_words(&words)).output().unwrap();
            if ran.status.success() && !ran.stdout.is_empty() {
                lines.push(words);
            }
        }
    }
    assert!(lines.len() > 4 * commands.len(), "{lines:?}");
    lines.extend(TEXTS.iter().map(|line| line.split_whitespace().map(str::to_owned).collect()));
    lines
}

fn as_words(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// Runs a check for every line that is answered, on two threads.
fn for_each_answer(check: impl Fn(&[&str]) + Sync) {
    let lines = answered();
    std::thread::scope(|scope| {
        for part in lines.chunks(lines.len().div_ceil(2)) {
            let check = &check;
            scope.spawn(move || part.iter().for_each(|words| check(&as_words(words))));
        }
    });
}

#[test]
fn a_reader_that_has_gone_is_silent_success_for_every_command_and_form() {
    // Promise: a closed pipe is silent success.
    for_each_answer(|words| {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let Output { status, stderr, .. } = program(words).stdout(writer).output().unwrap();
        // A note is of the answer and not of the pipe.
        let is_noted = text(&stderr).lines().all(|line| line.starts_with("note: "));
        assert!(is_noted, "{words:?}: {}", text(&stderr));
        assert_eq!(status.code(), Some(0), "{words:?}");
    });
}

#[test]
fn head_ends_a_pipeline_with_success() {
    // Promise: `| head -1` under pipefail is success.
    for line in ["city --top 393 --width 80", "schema", "data sources --json", "help"] {
        let mut bash = Command::new("bash");
        bash.args(["-c", "set -o pipefail; \"$0\" \"$@\" | head -n 1"]);
        bash.arg(env!("CARGO_BIN_EXE_pycareer")).args(line.split(' '));
        let ran = bash.env("PYCAREER_CONFIG_DIR", NOWHERE).output().unwrap();
        assert_eq!((ran.status.code(), text(&ran.stderr)), (Some(0), ""), "{line}");
        assert_eq!(text(&ran.stdout).lines().count(), 1, "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_exit_1_for_every_command_and_form() {
    // Promise: a full disk is exit 1.
    const TOLD: &str = "cannot write the answer: No space left on device (os error 28)";
    for_each_answer(|words| {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let Output { status, stderr, .. } = program(words).stdout(full).output().unwrap();
        let last = text(&stderr).lines().last().unwrap_or_default();
        let is_machine = words.iter().any(|word| ["--json", "csv"].contains(word));
        if is_machine {
            let told: Value = serde_json::from_str(last).unwrap();
            assert_eq!(told["error"]["message"], TOLD, "{words:?}");
            assert_eq!(told["error"]["code"], "io", "{words:?}");
        } else {
            assert_eq!(last, format!("error: {TOLD}"), "{words:?}");
        }
        assert_eq!(status.code(), Some(1), "{words:?}");
    });
}

#[test]
fn closed_streams_change_no_exit_code_and_lose_no_answer() {
    // Promise: what stderr does not take loses no answer.
    for line in ["salary --city las-vegas", "city --json", "completions zsh", "role --get 0.id"] {
        let words: Vec<&str> = line.split(' ').collect();
        let whole = program(&words).output().unwrap();
        let closed = closing("2>&-", &words).output().unwrap();
        assert_eq!((closed.status.code(), &closed.stdout), (Some(0), &whole.stdout), "{line}");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let unread = program(&words).stderr(writer).output().unwrap();
        assert_eq!((unread.status.code(), &unread.stdout), (Some(0), &whole.stdout), "{line}");
        // Who closes stdout wants no answer; notes are told all the same.
        let closed = closing(">&-", &words).output().unwrap();
        assert_eq!((closed.status.code(), closed.stderr), (Some(0), whole.stderr), "{line}");
    }
    for (line, code) in [("role zzz", 3), ("role --zzz", 2), ("role zzz --json", 3)] {
        let words: Vec<&str> = line.split(' ').collect();
        for stream in ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"] {
            let closed = closing(stream, &words).output().unwrap();
            assert_eq!((closed.status.code(), text(&closed.stdout)), (Some(code), ""), "{line}");
        }
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let unread = program(&words).stderr(writer).output().unwrap();
        assert_eq!((unread.status.code(), text(&unread.stdout)), (Some(code), ""), "{line}");
    }
}

#[test]
fn completions_asked_by_a_shell_go_where_answers_go() {
    // Promise: A closed pipe is silent success. A full disk is exit 1.
    for words in [&[][..], &["--", "pycareer", "role", ""]] {
        let mut asked = program(words);
        asked.env("COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", "2").env("_CLAP_IFS", "\n");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = asked.stdout(writer).output().unwrap();
        assert_eq!((ran.status.code(), text(&ran.stderr)), (Some(0), ""), "{words:?}");
        #[cfg(target_os = "linux")]
        {
            let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let told = "error: cannot write the answer: No space left on device (os error 28)\n";
            let ran = asked.stdout(full).output().unwrap();
            assert_eq!((ran.status.code(), text(&ran.stderr)), (Some(1), told), "{words:?}");
        }
    }
}

#[test]
fn ctrl_c_ends_a_run_that_asks_nothing_at_once() {
    // Promise: Ctrl-C elsewhere ends the run at once.
    let mut child =
        program(&["city", "--top", "393", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    // More than a pipe holds: with its first byte read, the program waits for a reader.
    child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(child.wait().unwrap().signal(), Some(2));
}
