//! What is wrong with a command line, in our words: as the requests say it themselves.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli;
use crate::error::Error;
use crate::lookup::nearest;
use crate::text::{join_and, join_or, visible};

/// Most names that are suggested.
const SUGGESTIONS: usize = 3;

/// Turns a usage error of `clap` into one of ours.
pub(super) fn usage_error(error: &clap::Error, arguments: &[OsString]) -> Error {
    let given = match error.kind() {
        ErrorKind::InvalidSubcommand => first(error, ContextKind::InvalidSubcommand),
        ErrorKind::InvalidValue => first(error, ContextKind::InvalidValue),
        _ => first(error, ContextKind::InvalidArg),
    };
    let mut suggestions = Vec::new();
    for kind in
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
    {
        // The nearest comes last.
        suggestions.extend(all(error, kind).into_iter().rev());
    }
    let near = nearest(&given, suggestions.iter().map(|name| (name.as_str(), name.as_str())));
    // Beside one that is a slip away the others are noise.
    if !near.is_empty() {
        suggestions = near;
    }
    suggestions.truncate(SUGGESTIONS);
    let mut usage = Error::usage(message(error, &given));
    if suggestions.is_empty() {
        let explains = || format!("`{} -h` explains the command line", command(error));
        usage = usage.with_hint(quoted_name(error, &given, arguments).unwrap_or_else(explains));
    }
    if !given.is_empty() {
        usage = usage.with_input(&given);
    }
    usage.with_suggestions(suggestions)
}

/// Returns the hint for a word that nothing takes, where it goes on after the value of a flag: a name
/// of several words without quotes.
fn quoted_name(error: &clap::Error, given: &str, arguments: &[OsString]) -> Option<String> {
    if error.kind() != ErrorKind::UnknownArgument || given.starts_with('-') {
        return None;
    }
    let words: Vec<&str> = arguments.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let (flag, rest) = words.windows(3).enumerate().find_map(|(at, three)| match three {
        [flag, value, word] if *word == given && !value.starts_with('-') && takes_value(flag) => {
            Some((flag, words.get(at + 1..)?))
        }
        _ => None,
    })?;
    let name: Vec<&str> = rest.iter().copied().take_while(|word| !word.starts_with('-')).collect();
    let name = visible(&name.join(" "));
    Some(format!("a name of several words stands in quotes: `{flag} \"{name}\"`"))
}

/// Whether a flag of any command takes a value.
fn takes_value(flag: &str) -> bool {
    let Some(name) = flag.strip_prefix("--") else { return false };
    let tree = cli::command();
    let takes = |command: &clap::Command| {
        command
            .get_arguments()
            .any(|its| its.get_long() == Some(name) && its.get_action().takes_values())
    };
    takes(&tree) || tree.get_subcommands().any(takes)
}

fn message(error: &clap::Error, given: &str) -> String {
    let shown = visible(given);
    let flag = first(error, ContextKind::InvalidArg);
    let flag = visible(flag.split(' ').next().unwrap_or_default());
    match error.kind() {
        ErrorKind::InvalidSubcommand => format!("unknown command `{shown}`"),
        ErrorKind::UnknownArgument if given.starts_with('-') => format!("unknown flag `{shown}`"),
        ErrorKind::UnknownArgument => format!("nothing here takes `{shown}`"),
        ErrorKind::InvalidValue => {
            let accepted = all(error, ContextKind::ValidValue);
            match (given.is_empty(), accepted.is_empty()) {
                (true, true) => format!("`{flag}` needs a value"),
                (true, false) => format!("`{flag}` needs a value: {}", join_or(&accepted)),
                (false, _) => {
                    format!("`{shown}` is no value of `{flag}`; give {}", join_or(&accepted))
                }
            }
        }
        ErrorKind::ArgumentConflict => {
            let prior: Vec<String> =
                all(error, ContextKind::PriorArg).iter().map(|it| format!("`{it}`")).collect();
            format!("`{flag}` and {} say the same thing; give one of them", join_or(&prior))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing: Vec<String> =
                all(error, ContextKind::InvalidArg).iter().map(|it| format!("`{it}`")).collect();
            let verb = if missing.len() > 1 { "are" } else { "is" };
            format!("{} {verb} missing", join_and(&missing))
        }
        ErrorKind::TooManyValues => format!("`{flag}` takes no value"),
        ErrorKind::InvalidUtf8 => "an argument is no text in UTF-8".to_owned(),
        _ => {
            let plain = error.render().to_string();
            let line = plain.lines().next().unwrap_or_default();
            visible(line.strip_prefix("error: ").unwrap_or(line)).replace('\'', "`")
        }
    }
}

fn first(error: &clap::Error, kind: ContextKind) -> String {
    all(error, kind).into_iter().next().unwrap_or_default()
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(several)) => several.clone(),
        _ => Vec::new(),
    }
}

/// Returns the command that was typed, as far as it was understood.
fn command(error: &clap::Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let words = usage.split_whitespace().skip_while(|word| *word != "pycareer");
    let words: Vec<&str> = words.take_while(|word| !word.starts_with(['[', '<', '-'])).collect();
    if words.is_empty() { "pycareer".to_owned() } else { words.join(" ") }
}
