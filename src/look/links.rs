//! Whether a terminal shows links (OSC 8); those that do not may print the address as rubbish.

use crate::surroundings::Surroundings;

/// Names that terminals with links give themselves in `TERM`.
const TERMS: [&str; 9] = [
    "alacritty",
    "alacritty-direct",
    "contour",
    "foot",
    "foot-direct",
    "foot-extra",
    "wezterm",
    "xterm-ghostty",
    "xterm-kitty",
];

/// Names that terminals with links give themselves in `TERM_PROGRAM`.
const PROGRAMS: [&str; 7] = ["ghostty", "Hyper", "iTerm.app", "mintty", "rio", "vscode", "WezTerm"];

/// Variables that only terminals with links set.
const MARKS: [&str; 5] =
    ["ALACRITTY_WINDOW_ID", "DOMTERM", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION"];

/// The first version of VTE with links, 0.50, as VTE tells it; it crashed on some.
const VTE_THAT_CRASHES: u32 = 5000;

/// Whether links may be written. Where there is no colour there is no escape byte at all;
/// `FORCE_HYPERLINK` says more than what the terminal is.
pub(super) fn has_links(around: &Surroundings, is_terminal: bool, has_colour: bool) -> bool {
    has_colour
        && match around.variable("FORCE_HYPERLINK") {
            Some(forced) => forced != "0",
            None => is_terminal && knows_links(around),
        }
}

fn knows_links(around: &Surroundings) -> bool {
    let set = |name| around.variable(name).is_some();
    let term = around.variable("TERM").unwrap_or_default();
    let program = around.variable("TERM_PROGRAM").unwrap_or_default();
    if term == "dumb" {
        return false;
    }
    // What stands around a multiplexer cannot be reached through it, though its variables can.
    if set("TMUX") || program == "tmux" {
        let version = around.variable("TERM_PROGRAM_VERSION").unwrap_or_default();
        return program == "tmux" && at_least(version, (3, 4));
    }
    if set("STY") || term.starts_with("screen") || term.starts_with("tmux") {
        return false;
    }
    let vte = around.variable("VTE_VERSION").and_then(|version| version.parse::<u32>().ok());
    TERMS.contains(&term)
        || PROGRAMS.contains(&program)
        || MARKS.into_iter().any(set)
        || vte.is_some_and(|version| version > VTE_THAT_CRASHES)
}

/// Whether a version such as `3.5a` is another or a later one.
fn at_least(version: &str, least: (u32, u32)) -> bool {
    let mut parts = version.split('.').map(|part| {
        let end = part.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(part.len());
        part.get(..end).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or(0)
    });
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= least
}

#[cfg(test)]
mod tests {
    use super::has_links;
    use crate::surroundings::Surroundings;

    /// Variables as `NAME=value`, blanks between them.
    #[track_caller]
    fn case(variables: &str, expected: bool) {
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let variables = variables.split(' ').filter_map(|set| set.split_once('=')).map(own);
        let around = Surroundings { variables: variables.collect(), ..Surroundings::default() };
        assert_eq!(has_links(&around, true, true), expected, "on a terminal");
        let is_forced = expected && around.variable("FORCE_HYPERLINK").is_some();
        assert_eq!(has_links(&around, false, true), is_forced, "in a pipe");
        assert!(!has_links(&around, true, false), "without colour");
    }

    #[test]
    fn links_are_written_to_terminals_known_for_them() {
        case("", false);
        case("TERM=xterm-256color", false);
        case("TERM=xterm-kitty", true);
        case("TERM=foot", true);
        case("TERM_PROGRAM=WezTerm TERM=xterm-256color", true);
        case("TERM_PROGRAM=Apple_Terminal TERM=xterm-256color", false);
        case("WT_SESSION=1", true);
        case("KONSOLE_VERSION=220401", true);
        case("VTE_VERSION=4999", false);
        case("VTE_VERSION=5000", false);
        case("VTE_VERSION=5001", true);
        case("VTE_VERSION=new", false);
        case("TERM=dumb WT_SESSION=1", false);
        case("TERM=screen-256color VTE_VERSION=7000", false);
        case("STY=1.pts TERM=xterm-256color VTE_VERSION=7000", false);
        case("TMUX=/tmp/x TERM=screen-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.3a", false);
        case("TMUX=/tmp/x TERM=tmux-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.4", true);
        case("TMUX=/tmp/x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=next-3.5", false);
        case("TMUX=/tmp/x VTE_VERSION=7000", false);
        case("FORCE_HYPERLINK=1", true);
        case("FORCE_HYPERLINK=1 TERM=dumb", true);
        case("FORCE_HYPERLINK=0 TERM=xterm-kitty", false);
    }
}
