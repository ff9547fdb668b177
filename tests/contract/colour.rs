//! Who decides of colour: every combination, against the order that is promised.

use pycareer::run::Surroundings;

use crate::common::{Ran, within};

/// Lines that have colour where it is on: a page, an error of ours, help, a usage error, a topic.
const LINES: [&str; 5] = ["data", "role zzz", "--help", "role --zzz", "help formats"];

/// Variables that may be set, in the order they are asked.
const VARIABLES: [(&str, &str); 5] = [
    ("NO_COLOR", "1"),
    ("CLICOLOR_FORCE", "1"),
    ("FORCE_COLOR", "1"),
    ("CLICOLOR", "0"),
    ("TERM", "dumb"),
];

/// What is promised: the first that says something decides.
fn promised(flag: &str, configured: &str, set: &[&str], is_terminal: bool) -> bool {
    let is_set = |name| set.contains(&name);
    // `auto` on the flag takes the place of what is configured, and leaves it to the rest.
    match if flag.is_empty() { configured } else { flag } {
        "always" => true,
        "never" => false,
        _ if is_set("NO_COLOR") => false,
        _ if is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR") => true,
        _ if is_set("CLICOLOR") || is_set("TERM") => false,
        _ => is_terminal,
    }
}

fn has_colour(at: usize, flag: &str, configured: &str, set: &[usize], is_terminal: bool) -> bool {
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let mut variables: Vec<(String, String)> = set.iter().map(|at| own(VARIABLES[*at])).collect();
    if !configured.is_empty() {
        variables.push(own(("PYCAREER_COLOR", configured)));
    }
    let around = Surroundings {
        variables,
        stdout_is_terminal: is_terminal,
        stderr_is_terminal: is_terminal,
        ..Surroundings::default()
    };
    let mut words: Vec<&str> = LINES[at % LINES.len()].split(' ').collect();
    words.extend((!flag.is_empty()).then_some(["--color", flag]).into_iter().flatten());
    let Ran { out, err, .. } = within(&words, &around);
    format!("{out}{err}").contains('\u{1b}')
}

#[test]
fn the_first_that_says_something_of_colour_decides() {
    // Promise: the order of what decides on colour; off means no escape byte.
    let words = ["", "auto", "always", "never"];
    let mut at = 0;
    for flag in words {
        for configured in words {
            for bits in 0..32_usize {
                let set: Vec<usize> = (0..5).filter(|bit| bits >> bit & 1 == 1).collect();
                let names: Vec<&str> = set.iter().map(|at| VARIABLES[*at].0).collect();
                for is_terminal in [true, false] {
                    // Five lines and two, four, thirty-two of the rest: each meets each.
                    at += 1;
                    assert_eq!(
                        has_colour(at, flag, configured, &set, is_terminal),
                        promised(flag, configured, &names, is_terminal),
                        "{:?}: {flag}, {configured}, {names:?}, {is_terminal}",
                        LINES[at % LINES.len()]
                    );
                }
            }
        }
    }
}

#[test]
fn the_twelve_of_flag_and_terminal_hold_for_every_line() {
    // Promise: the combinations of flag, NO_COLOR and terminal, for every line.
    for (at, line) in LINES.iter().enumerate() {
        for flag in ["auto", "always", "never"] {
            for no_color in [&[][..], &[0]] {
                for is_terminal in [true, false] {
                    let names: &[&str] = if no_color.is_empty() { &[] } else { &["NO_COLOR"] };
                    assert_eq!(
                        has_colour(at, flag, "", no_color, is_terminal),
                        promised(flag, "", names, is_terminal),
                        "{line}: {flag}, {names:?}, {is_terminal}"
                    );
                }
            }
        }
    }
}
