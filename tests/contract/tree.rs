//! Random command lines of the whole command tree: sound ones, wrong ones, hostile ones.

use clap::{Arg, Command};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A flag or a value in the making: which of the command's arguments, how it is spelt, its value.
type Piece = (Index, u8, Index, String);

/// Values that some argument takes.
const SOUND: &[&str] = &[
    "backend",
    "data-engineer",
    "ml-engineer",
    "senior data engineer",
    "ios-developer",
    "quant-developer",
    "chicago",
    "boise",
    "berlin",
    "são paulo",
    "springfield",
    "16980",
    "tx",
    "germany",
    "us",
    "senior",
    "junior",
    "5",
    "0",
    "60",
    "2.5",
    "120k",
    "$120,000",
    "€62.5k",
    "59.10/h",
    "eur",
    "inr",
    "month",
    "hour",
    "years",
    "city",
    "role",
    "industry",
    "jobs",
    "real-pay",
    "python,sql",
    "python",
    "airflow",
    "k8s",
    "demand",
    "industries",
    "faq",
    "cover-letter",
    "oews",
    "aipathly",
    "official",
    "pay",
    "skills",
    "similar",
    "data",
    "web",
    "intermediate",
    "backend@chicago:3",
    "qa@boston",
    "pay.p50",
    "id",
    "0.id",
    "skills.id",
    "json",
    "csv",
    "markdown",
    "table",
    "never",
    "auto",
    "20",
    "80",
    "500",
    "bash",
    "fish",
    "salary",
    "exit-codes",
    "how much does a ml engineer make",
];

/// Values that nothing takes, or hardly anything.
const WRONG: &[&str] = &[
    "",
    " ",
    "-",
    "--",
    "-1",
    "-3",
    "61",
    "NaN",
    "nan",
    "inf",
    "-inf",
    "1e999",
    "1e-999",
    "-0",
    "0x10",
    "99999999999999999999999999",
    "0.0000000000000000001",
    "1,2,,3",
    "k",
    "$",
    "€",
    "$-5",
    "12kk",
    "120k/h",
    "/h",
    "@",
    "@:",
    "backend@",
    "@chicago",
    "backend@chicago:99",
    ":::",
    ",",
    ",,",
    ".",
    "..",
    "pay.",
    "zzzz",
    "bakend",
    "chicgo",
    "phyton",
    "\u{1b}[31mred",
    "\u{9b}31m",
    "a\u{202e}b\u{2066}c\u{200f}",
    "\u{7}\u{8}\u{7f}",
    "line\nbreak\ttab\r",
    "\u{0}",
    "\u{feff}\u{200b}",
    "e\u{301}\u{301}\u{301}",
    "👩\u{200d}💻",
    "İstanbul ıŞğ ß ŉ",
    "中文職位薪水",
    "مهندس",
    "`x`",
    "'\"\\",
    "%s%n{}",
    "../../etc",
];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => select(SOUND).prop_map(str::to_owned),
        6 => select(WRONG).prop_map(str::to_owned),
        1 => any::<f64>().prop_map(|number| number.to_string()),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => "\\PC{0,12}",
        1 => proptest::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
        1 => (select(&["a", "é", "9", "\u{202e}", "w "][..]), 1..4000_usize)
            .prop_map(|(sign, times)| sign.repeat(times)),
    ]
}

/// Returns the words that lead to each command, aliases too, with the command.
fn commands(tree: &Command) -> Vec<(Vec<String>, Command)> {
    let mut found = vec![(Vec::new(), tree.clone())];
    for below in tree.get_subcommands() {
        for (words, command) in commands(below) {
            for name in std::iter::once(below.get_name()).chain(below.get_all_aliases()) {
                let words = std::iter::once(name.to_owned()).chain(words.iter().cloned());
                found.push((words.collect(), command.clone()));
            }
        }
    }
    found
}

/// Returns the words of an argument; a value that is one of a few is mostly one of them.
fn spelt(argument: &Arg, spelling: u8, pick: Index, value: String) -> Vec<String> {
    let possible = argument.get_possible_values();
    let value = if possible.is_empty() || spelling.is_multiple_of(4) {
        value
    } else {
        possible[pick.index(possible.len())].get_name().to_owned()
    };
    let short = argument.get_short().map(|letter| format!("-{letter}"));
    let long = argument.get_long().map(|name| format!("--{name}"));
    let flag = if spelling.is_multiple_of(2) { short.or(long) } else { long.or(short) };
    match flag {
        None => vec![value],
        // A flag without a value, now and then with one; and the other way round.
        Some(flag) if argument.get_action().takes_values() != (spelling.is_multiple_of(31)) => {
            if spelling.is_multiple_of(3) {
                vec![format!("{flag}={value}")]
            } else {
                vec![flag, value]
            }
        }
        Some(flag) => vec![flag],
    }
}

/// Returns the words after the program's name.
fn line(
    (words, command): &(Vec<String>, Command),
    pieces: Vec<Piece>,
    noise: Option<(Index, String)>,
) -> Vec<String> {
    let mut words = words.clone();
    let arguments: Vec<&Arg> = command.get_arguments().collect();
    for (which, spelling, pick, value) in pieces {
        let argument = arguments[which.index(arguments.len())];
        let asks_for_help = matches!(argument.get_id().as_str(), "help" | "version");
        // Help is an answer of its own, and would be that of every other line.
        if !asks_for_help || spelling < 32 {
            words.extend(spelt(argument, spelling, pick, value));
        }
    }
    if let Some((place, word)) = noise {
        words.insert(place.index(words.len() + 1), word);
    }
    words
}

/// Command lines: words after the program's name.
pub fn lines() -> impl Strategy<Value = Vec<String>> {
    let piece = (any::<Index>(), any::<u8>(), any::<Index>(), value());
    let pieces = proptest::collection::vec(piece, 0..7);
    let noise = proptest::option::weighted(0.05, (any::<Index>(), value()));
    let mut tree = pycareer::cli::command();
    tree.build();
    let commands = commands(&tree);
    (any::<Index>(), pieces, noise)
        .prop_map(move |(at, pieces, noise)| line(at.get(&commands), pieces, noise))
}
