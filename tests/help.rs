//! The helps: short enough, complete, and every example in them runs.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;

use clap::Command;
use common::{Ran, piped, within};
use pycareer::run::Surroundings;

/// Runs a line in a configuration of its own.
fn ran(line: &str) -> Ran {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("help");
    let variables = vec![("PYCAREER_CONFIG_DIR".to_owned(), folder.to_str().unwrap().to_owned())];
    let words: Vec<&str> = line.split(' ').skip(1).collect();
    within(&words, &Surroundings { variables, ..Surroundings::default() })
}

/// Every command of the tree with the words that name it.
fn each(command: &Command, words: &str, seen: &mut Vec<(String, Command)>) {
    for below in command.get_subcommands() {
        let words = format!("{words} {}", below.get_name());
        seen.push((words.clone(), below.clone()));
        each(below, &words, seen);
    }
}

fn commands() -> Vec<(String, Command)> {
    let mut seen = Vec::new();
    each(&pycareer::cli::command(), "pycareer", &mut seen);
    seen
}

/// The lines of a help that show how it is used.
fn examples(help: &str) -> Vec<String> {
    let lines = help.lines().filter_map(|line| line.strip_prefix("  pycareer "));
    lines.map(|line| format!("pycareer {}", line.trim())).collect()
}

#[test]
fn the_short_help_fits_a_screen_and_leaves_nothing_out() {
    let help = piped(&["-h"]).out;
    assert!(help.lines().count() <= 24, "{} lines", help.lines().count());
    assert!(help.lines().all(|line| line.len() <= 80), "{help}");
    let words: Vec<&str> = help.split(|it: char| !it.is_alphanumeric() && it != '-').collect();
    for command in pycareer::cli::command().get_subcommands() {
        assert!(words.contains(&command.get_name()), "{}", command.get_name());
    }
    for flag in pycareer::cli::command().get_arguments().filter_map(|flag| flag.get_long()) {
        let flag = format!("--{flag}");
        assert!(flag == "--help" || words.contains(&flag.as_str()), "{flag}");
    }
    for topic in pycareer::help::TOPICS {
        assert!(words.contains(&topic), "{topic}");
    }
    assert_eq!(examples(&help).len(), 3);
}

#[test]
fn every_command_has_three_examples_and_each_runs() {
    let mut shown = examples(&piped(&["-h"]).out);
    shown.extend(examples(&piped(&["--help"]).out));
    for (words, command) in commands() {
        let help = ran(&format!("{words} -h"));
        assert_eq!((help.code, help.err.as_str()), (0, ""), "{words}");
        let its = examples(&help.out);
        let is_below = words.split(' ').count() > 2;
        assert!(is_below || its.len() == 3, "{words}: {its:?}");
        assert!(its.iter().all(|line| line.starts_with(&words)), "{words}: {its:?}");
        assert!(command.get_about().is_some(), "{words}");
        shown.extend(its);
    }
    for line in shown {
        let ran = ran(&line);
        assert_eq!(ran.code, 0, "{line}: {}", ran.err);
        assert!(!ran.out.is_empty(), "{line}");
    }
}

#[test]
fn examples_in_the_texts_of_the_helps_run() {
    let mut texts = vec![piped(&["--help"]).out];
    texts.extend(commands().iter().map(|(words, _)| ran(&format!("{words} --help")).out));
    texts.extend(pycareer::help::TOPICS.map(|topic| piped(&["help", topic]).out));
    let quoted = |text: &String| {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        flat.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
    };
    // Words in capitals stand for something to put there.
    let is_example = |line: &String| {
        let is_open = |word: &str| word.len() > 1 && word.chars().all(|it| it.is_ascii_uppercase());
        line.starts_with("pycareer ") && !line.split(' ').any(is_open)
    };
    let lines: Vec<String> = texts.iter().flat_map(quoted).filter(is_example).collect();
    assert!(lines.len() >= 4, "{lines:?}");
    for line in lines {
        let ran = ran(&line);
        assert_eq!(ran.code, 0, "{line}: {}", ran.err);
    }
}

#[test]
fn help_explains_commands_and_topics() {
    for (words, _) in commands() {
        let below = words.strip_prefix("pycareer ").unwrap();
        assert_eq!(ran(&format!("pycareer help {below}")).out, ran(&format!("{words} --help")).out);
    }
    assert_eq!(ran("pycareer help").out, ran("pycareer --help").out);
    assert_eq!(piped(&["help", "exit-codes"]).code, 0);
}

#[test]
fn every_exit_code_is_explained() {
    let page = piped(&["help", "exit-codes"]).out;
    let told: Vec<&str> = page.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for code in ["0", "1", "2", "3", "4", "130"] {
        assert!(told.contains(&code), "{code}");
    }
}

/// Adds every variable of ours that a source file names.
fn variables(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            variables(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(path).unwrap();
            let words = text.split(|it: char| !(it.is_ascii_uppercase() || it == '_'));
            let own = words.filter(|word| word.starts_with("PYCAREER_") && !word.ends_with('_'));
            found.extend(own.map(str::to_owned));
        }
    }
}

#[test]
fn every_variable_of_ours_is_explained() {
    let page = piped(&["help", "environment"]).out;
    let mut names = Vec::new();
    variables(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut names);
    names.sort();
    names.dedup();
    assert!(names.len() >= 12, "{names:?}");
    let untold: Vec<&String> = names.iter().filter(|name| !page.contains(*name)).collect();
    assert_eq!(untold, Vec::<&String>::new());
}

/// Command lines that cannot be read, and what is said of them.
const REFUSED: &[(&str, &str)] = &[
    ("frobnicate", "unknown command `frobnicate`\nhint: `pycareer -h` explains the command line"),
    ("sarch x", "unknown command `sarch`\nhint: did you mean `search`?"),
    ("salary --yaers 3", "unknown flag `--yaers`\nhint: did you mean `--years`?"),
    (
        "role --format xml",
        "`xml` is no value of `--format`; give table, json, csv or markdown\n\
         hint: `pycareer -h` explains the command line",
    ),
    (
        "role --format",
        "`--format` needs a value: table, json, csv or markdown\n\
         hint: `pycareer -h` explains the command line",
    ),
    (
        "salary backend --role qa",
        "`[ROLE]...` and `--role <ROLE>` say the same thing; give one of them\n\
         hint: `pycareer salary -h` explains the command line",
    ),
    ("search", "`<WORDS>...` is missing\nhint: `pycareer search -h` explains the command line"),
    (
        "config set",
        "`<KEY>` is missing\n\
         hint: `pycareer config set -h` explains the command line",
    ),
    (
        "role --json=3",
        "`--json` takes no value\nhint: `pycareer role -h` explains the command line",
    ),
    ("worth 3 4", "nothing here takes `4`\nhint: `pycareer worth -h` explains the command line"),
    ("salary --city", "`--city` needs a value\nhint: `pycareer -h` explains the command line"),
    ("data acuracy", "unknown command `acuracy`\nhint: did you mean `accuracy`?"),
];

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    for (line, told) in REFUSED {
        let ran = ran(&format!("pycareer {line}"));
        let told = format!("error: {told}\n");
        assert_eq!(
            (ran.code, ran.out.as_str(), ran.err.as_str()),
            (2, "", told.as_str()),
            "{line}"
        );
    }
}

#[test]
fn a_long_line_of_usage_is_broken_where_it_must() {
    let narrow = ran("pycareer config set -h --width 40").out;
    assert!(narrow.contains("\nUsage: pycareer config set [OPTIONS]\n       <KEY> [VALUE]...\n"));
    let wide = ran("pycareer config set -h --width 60").out;
    assert!(wide.contains("\nUsage: pycareer config set [OPTIONS] <KEY> [VALUE]...\n"));
    for command in ["salary", "compare", "search", "completions", "config unset", "data sources"] {
        let page = ran(&format!("pycareer {command} -h --width 40")).out;
        let long: Vec<&str> = page.lines().filter(|line| line.chars().count() > 40).collect();
        assert_eq!(long, Vec::<&str>::new(), "{command}");
    }
}
