//! The README's examples are real: every `$ pycareer …` line is run and its output compared.
//!
//! They run as on a terminal of 80 columns without colour; `UPDATE=1 cargo test --test readme`
//! rewrites the outputs.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use pycareer::run::{Surroundings, run};

/// Runs a command line as typed: words at spaces, double quotes keep them together.
fn output(line: &str) -> String {
    let mut words = vec![OsString::new()];
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.last_mut().unwrap().push(part);
            continue;
        }
        for (at, word) in part.split(' ').enumerate() {
            if at > 0 {
                words.push(OsString::new());
            }
            words.last_mut().unwrap().push(word);
        }
    }
    words.retain(|word| !word.is_empty());
    let json = line.contains("--json");
    let around = Surroundings {
        variables: vec![("NO_COLOR".to_owned(), "1".to_owned())],
        terminal_width: Some(80),
        stdin_is_terminal: false,
        stdout_is_terminal: !json,
        stderr_is_terminal: true,
        usual_folder: None,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    run(&words, &around, &mut out, &mut err).unwrap();
    String::from_utf8(err).unwrap() + &String::from_utf8(out).unwrap()
}

/// Returns the README with the output of every example replaced by the real one.
fn renewed(readme: &str) -> String {
    let mut text = String::new();
    let mut in_block = false;
    let mut first = true;
    for line in readme.lines() {
        let fence = line.starts_with("```");
        if fence {
            in_block = line == "```console";
            first = true;
        }
        match line.strip_prefix("$ ").filter(|_| in_block) {
            Some(command) => {
                if !first {
                    text.push('\n');
                }
                first = false;
                text.extend([line, "\n", &output(command)]);
            }
            None if in_block && !fence => {}
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

#[test]
fn every_example_prints_what_the_readme_shows() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let renewed = renewed(&readme);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &renewed).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), renewed);
}

#[test]
fn the_two_set_up_commands_stand_in_the_readme() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let block = "```sh\ncargo run --release -- salary --years 5 --city chicago\ncargo test\n```";
    assert!(readme.contains(block));
}
