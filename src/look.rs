//! How the output is to look: decided once, from flags, environment and terminal.

mod links;

use std::ffi::OsString;

use crate::cli::{ColorArg, FormatArg, OutputArgs};
use crate::error::Error;
use crate::render::Screen;
use crate::surroundings::Surroundings;
use crate::text::visible;
use links::has_links;

/// Narrowest and widest page that can be asked for, in columns.
const WIDTHS: std::ops::RangeInclusive<usize> = 20..=500;

/// Width of a terminal that does not say how wide it is.
const USUAL_WIDTH: usize = 80;

/// How the output is to look; decided once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Look {
    /// The form of the answer.
    pub format: FormatArg,
    /// Whether JSON is laid out for people.
    pub pretty: bool,
    /// What stdout is laid out for.
    pub screen: Screen,
    /// What stderr is laid out for.
    pub err_screen: Screen,
}

impl Look {
    /// Decides from flags, then the configured colour, then the environment, then the terminal.
    pub(crate) fn decide(
        flags: &OutputArgs,
        configured: Option<ColorArg>,
        around: &Surroundings,
    ) -> Result<Look, Error> {
        let format = match (flags.json, flags.format) {
            (true, _) => FormatArg::Json,
            (false, Some(format)) => format,
            (false, None) => format_variable(around)?,
        };
        let width = flags.width.as_deref().map(parse_width).transpose()?;
        Ok(Look::of(format, flags.color.or(configured), width, flags.ascii, around))
    }

    /// Guesses from the raw arguments and the configured colour, for what is written before they
    /// could be read, or without them.
    pub(crate) fn guess(
        arguments: &[OsString],
        configured: Option<ColorArg>,
        around: &Surroundings,
    ) -> Look {
        // Behind `--` there are no flags.
        let flags = arguments.iter().take_while(|word| *word != "--");
        let words: Vec<&str> = flags.filter_map(|word| word.to_str()).collect();
        let value_of = |flag: &str| {
            words.iter().enumerate().rev().find_map(|(at, word)| {
                let after = word.strip_prefix(flag)?;
                match after.strip_prefix('=') {
                    Some(value) => Some(value),
                    None if after.is_empty() => words.get(at + 1).copied(),
                    None => None,
                }
            })
        };
        let named = value_of("--format").or_else(|| around.variable("PYCAREER_FORMAT"));
        let format = match named.and_then(FormatArg::from_word) {
            _ if words.contains(&"--json") => FormatArg::Json,
            named => named.unwrap_or(FormatArg::Table),
        };
        let colour = value_of("--color").and_then(ColorArg::from_word).or(configured);
        let width = value_of("--width").and_then(|given| parse_width(given).ok());
        Look::of(format, colour, width, words.contains(&"--ascii"), around)
    }

    fn of(
        format: FormatArg,
        colour: Option<ColorArg>,
        width: Option<usize>,
        ascii: bool,
        around: &Surroundings,
    ) -> Look {
        let colour = colour.unwrap_or(ColorArg::Auto);
        let unicode = !ascii && has_unicode(around);
        let screen = |is_terminal| {
            let width = width.or_else(|| page_width(around, is_terminal));
            let colour = has_colour(colour, around, is_terminal);
            Screen { width, colour, links: has_links(around, is_terminal, colour), unicode }
        };
        Look {
            format,
            pretty: around.stdout_is_terminal,
            screen: screen(around.stdout_is_terminal),
            err_screen: screen(around.stderr_is_terminal),
        }
    }

    /// Returns the columns help is laid out for.
    pub(crate) fn help_width(&self) -> usize {
        self.screen.width.unwrap_or(USUAL_WIDTH)
    }
}

fn format_variable(around: &Surroundings) -> Result<FormatArg, Error> {
    let Some(word) = around.variable("PYCAREER_FORMAT") else { return Ok(FormatArg::Table) };
    FormatArg::from_word(word).ok_or_else(|| {
        let shown = visible(word);
        let message =
            format!("PYCAREER_FORMAT is `{shown}`; it takes table, json, csv or markdown");
        Error::usage(message).with_input(word)
    })
}

fn parse_width(given: &str) -> Result<usize, Error> {
    given.parse().ok().filter(|width| WIDTHS.contains(width)).ok_or_else(|| {
        let message = format!("`--width` takes 20 to 500 columns, not `{}`", visible(given));
        Error::usage(message).with_input(given)
    })
}

/// Returns the columns of a page: the terminal's, else a positive `COLUMNS`, else 80 on a terminal
/// that does not say; none in a pipe, which is never wrapped.
fn page_width(around: &Surroundings, is_terminal: bool) -> Option<usize> {
    let stated = around.variable("COLUMNS").and_then(|columns| columns.parse().ok());
    let stated = stated.filter(|columns| *columns > 0);
    if !is_terminal {
        return None;
    }
    // A terminal that says 0 or 1 columns does not know.
    let terminal = around.terminal_width.filter(|columns| *columns > 1);
    let width = terminal.or(stated).unwrap_or(USUAL_WIDTH);
    Some(width.clamp(*WIDTHS.start(), *WIDTHS.end()))
}

/// Flag, then `NO_COLOR`, `CLICOLOR_FORCE` or `FORCE_COLOR`, `CLICOLOR=0`, `TERM=dumb`, then
/// whether it is a terminal. Empty variables do not count.
fn has_colour(flag: ColorArg, around: &Surroundings, is_terminal: bool) -> bool {
    let forced = |name| around.variable(name).is_some_and(|value| value != "0");
    match flag {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto if around.variable("NO_COLOR").is_some() => false,
        ColorArg::Auto if forced("CLICOLOR_FORCE") || forced("FORCE_COLOR") => true,
        ColorArg::Auto => {
            is_terminal
                && around.variable("CLICOLOR") != Some("0")
                && around.variable("TERM") != Some("dumb")
        }
    }
}

/// Whether the locale names an encoding other than UTF-8; none named counts as UTF-8.
fn has_unicode(around: &Surroundings) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| around.variable(name));
    locale.is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::{has_colour, has_unicode, page_width, parse_width};
    use crate::cli::ColorArg;
    use crate::surroundings::Surroundings;

    fn around(variables: &[(&str, &str)]) -> Surroundings {
        let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Surroundings { variables: variables.iter().map(own).collect(), ..Surroundings::default() }
    }

    #[track_caller]
    fn colour(variables: &[(&str, &str)], on_terminal: bool, in_pipe: bool) {
        let around = around(variables);
        assert_eq!(has_colour(ColorArg::Auto, &around, true), on_terminal, "on a terminal");
        assert_eq!(has_colour(ColorArg::Auto, &around, false), in_pipe, "in a pipe");
        assert!(has_colour(ColorArg::Always, &around, false));
        assert!(!has_colour(ColorArg::Never, &around, true));
    }

    #[test]
    fn colour_is_decided_in_one_order() {
        colour(&[], true, false);
        colour(&[("NO_COLOR", "1")], false, false);
        colour(&[("NO_COLOR", "")], true, false);
        colour(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false, false);
        colour(&[("CLICOLOR_FORCE", "1")], true, true);
        colour(&[("CLICOLOR_FORCE", "0")], true, false);
        colour(&[("FORCE_COLOR", "1"), ("TERM", "dumb")], true, true);
        colour(&[("CLICOLOR", "0")], false, false);
        colour(&[("TERM", "dumb")], false, false);
    }

    #[test]
    fn the_width_is_the_terminals_then_columns_then_80() {
        // Promise: --width, else the terminal, else COLUMNS, else 80; a pipe is never wrapped.
        let mut terminal = around(&[("COLUMNS", "100")]);
        assert_eq!(page_width(&terminal, true), Some(100));
        assert_eq!(page_width(&terminal, false), None);
        terminal.terminal_width = Some(60);
        assert_eq!(page_width(&terminal, true), Some(60));
        terminal.terminal_width = Some(1);
        assert_eq!(page_width(&terminal, true), Some(100));
        assert_eq!(page_width(&around(&[("COLUMNS", "0")]), true), Some(80));
        assert_eq!(page_width(&around(&[("COLUMNS", "wide")]), true), Some(80));
    }

    #[test]
    fn widths_are_20_to_500() {
        // Promise: --width takes 20 to 500.
        assert_eq!(parse_width("20"), Ok(20));
        for given in ["19", "501", "-1", "wide", ""] {
            let message = format!("`--width` takes 20 to 500 columns, not `{given}`");
            assert_eq!(parse_width(given).map_err(|error| error.message), Err(message));
        }
    }

    #[test]
    fn only_a_locale_that_says_otherwise_turns_unicode_off() {
        assert!(has_unicode(&around(&[])));
        assert!(has_unicode(&around(&[("LANG", "en_US.UTF-8")])));
        assert!(!has_unicode(&around(&[("LANG", "C")])));
        assert!(!has_unicode(&around(&[("LC_ALL", "C"), ("LANG", "en_US.UTF-8")])));
    }
}
