//! Text that would move the cursor or turn the reading direction, through every value of every
//! command.

use clap::Command;
use pycareer::run::Surroundings;

use crate::common::{piped, within};

/// A colour, a title, a bell, an eight-bit escape, and signs that turn the reading direction.
const HOSTILE: &str = "\u{1b}[31m\u{1b}]0;x\u{7}\u{9b}32m\u{202e}\u{2066}\u{200f}\u{61c}\r\nx";

/// The same, visible.
const VISIBLE: &str =
    "\\u{1b}[31m\\u{1b}]0;x\\u{7}\\u{9b}32m\\u{202e}\\u{2066}\\u{200f}\\u{61c}\\u{d}\\u{a}x";

/// Whether a sign moves the cursor, sets a colour or turns the reading direction.
pub fn acts(sign: char) -> bool {
    let turns = matches!(
        sign,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    turns || (sign.is_control() && sign != '\n')
}

/// Command lines with hostile text in place of each value, flag and command.
fn lines(words: &[String], tree: &Command) -> Vec<Vec<String>> {
    let with = |more: &[&str]| {
        words.iter().cloned().chain(more.iter().map(|it| (*it).to_owned())).collect::<Vec<_>>()
    };
    let mut found = vec![with(&[HOSTILE]), with(&[&format!("--{HOSTILE}")])];
    for argument in tree.get_arguments().filter(|it| it.get_action().takes_values()) {
        if let Some(long) = argument.get_long() {
            found.push(with(&[&format!("--{long}"), HOSTILE]));
            found.push(with(&[&format!("--{long}={HOSTILE}")]));
            found.push(with(&[&format!("--{long}{HOSTILE}=1")]));
        }
    }
    for below in tree.get_subcommands() {
        found.extend(lines(&with(&[below.get_name()]), below));
    }
    found
}

#[test]
fn hostile_text_is_visible_in_every_error_of_every_command() {
    // Promise: control and bidirectional characters are made visible.
    let mut tree = pycareer::cli::command();
    tree.build();
    let terminal = Surroundings {
        stdout_is_terminal: true,
        stderr_is_terminal: true,
        terminal_width: Some(500),
        variables: vec![("PYCAREER_FORMAT".to_owned(), "table".to_owned())],
        ..Surroundings::default()
    };
    let lines = lines(&[], &tree);
    let (all, mut told) = (lines.len(), 0);
    for words in lines {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let plain = piped(&words);
        assert!(!plain.err.contains(acts) && !plain.out.contains(acts), "{words:?}: {}", plain.err);
        told += usize::from(plain.err.contains(VISIBLE));
        // Our own colours are all that is left of a terminal's.
        let coloured = within(&words, &terminal);
        for text in [coloured.out, coloured.err] {
            let text =
                text.split("\u{1b}[").map(|part| part.split_once('m').map_or(part, |it| it.1));
            let text: String = text.collect();
            assert!(!text.contains(acts), "{words:?}: {text:?}");
        }
        let json = piped(&[&words[..], &["--json"]].concat());
        assert!(!json.err.contains('\u{1b}'), "{words:?}");
    }
    // The others are refused for something else first, such as a flag without its role.
    assert!(told * 10 > all * 7, "{told} of {all} errors name what was given");
}
