//! Completions: the files for five shells, and the answers to a shell that asks what may follow.

mod values;

use std::ffi::OsString;
use std::io;

use clap_complete::Shell;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::Shells;

use crate::cli::{ShellArg, command};
use crate::error::Error;
use values::{Kind, matching};

/// The variable by which a shell asks, and which names it.
pub const VARIABLE: &str = "COMPLETE";

/// Returns the static completions of a shell: commands, flags and fixed values.
#[must_use]
pub fn script(shell: ShellArg) -> String {
    let shell = match shell {
        ShellArg::Bash => Shell::Bash,
        ShellArg::Elvish => Shell::Elvish,
        ShellArg::Fish => Shell::Fish,
        ShellArg::Powershell => Shell::PowerShell,
        ShellArg::Zsh => Shell::Zsh,
    };
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command(), "pycareer", &mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// Answers a shell: what may follow the words after `--`, or, where there is no `--`, the lines
/// that make the shell ask.
///
/// # Errors
///
/// Usage, for a shell that cannot ask; otherwise only those of writing.
pub fn answer(shell: &str, arguments: &[OsString]) -> io::Result<Result<Vec<u8>, Error>> {
    // A path to a shell, as `$SHELL` has it, names it too.
    let name = shell.rsplit('/').next().unwrap_or(shell);
    let shells = Shells::builtins();
    let Some(asks) = shells.completer(name) else {
        let words: Vec<&str> = shells.names().collect();
        return Ok(Err(Error::not_one_of("shell that can ask", shell, &words)));
    };
    let mut answer = Vec::new();
    let words = arguments.iter().position(|word| word == "--").map(|at| at + 1);
    if let Some(words) = words.and_then(|at| arguments.get(at..)) {
        asks.write_complete(&mut tree(words), words.to_vec(), None, &mut answer)?;
    } else {
        asks.write_registration(VARIABLE, "pycareer", "pycareer", "pycareer", &mut answer)?;
    }
    Ok(Ok(answer))
}

/// Returns the command tree with what each value can be: where the first of the words after the
/// program's name is a command, this one alone, as building all of them is most of the work.
fn tree(words: &[OsString]) -> clap::Command {
    let whole = command();
    let named = words.get(1).and_then(|word| whole.find_subcommand(word)).cloned();
    with_values(match named {
        Some(named) => {
            let program = clap::Command::new("pycareer");
            let program = program.disable_version_flag(true).disable_help_subcommand(true);
            program.args(whole.get_arguments().cloned()).subcommand(named)
        }
        None => whole,
    })
}

fn with_values(command: clap::Command) -> clap::Command {
    let name = command.get_name().to_owned();
    let command = command.mut_args(|argument| {
        let value = argument.get_value_names().and_then(<[_]>::first).map(ToString::to_string);
        match value.and_then(|value| Kind::of(&name, &value)) {
            Some(kind) => argument.add(ArgValueCompleter::new(move |typed: &std::ffi::OsStr| {
                let typed = typed.to_string_lossy();
                let found = matching(kind, &typed).unwrap_or_default();
                let candidate = |(value, help): (String, String)| {
                    let help = (!help.is_empty()).then(|| help.into());
                    CompletionCandidate::new(value).help(help)
                };
                found.into_iter().map(candidate).collect()
            })),
            None => argument,
        }
    });
    command.mut_subcommands(with_values)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap_complete::env::Shells;

    use super::{command, tree, with_values};

    fn offered(tree: &mut clap::Command, words: &[OsString]) -> Option<Vec<u8>> {
        let mut offered = Vec::new();
        let shells = Shells::builtins();
        let asks = shells.completer("fish")?;
        asks.write_complete(tree, words.to_vec(), None, &mut offered).ok()?;
        Some(offered)
    }

    #[test]
    fn one_command_offers_what_the_whole_tree_does() {
        let whole = with_values(command());
        for named in whole.get_subcommands() {
            for last in ["", "-", "--c", "s"] {
                let words = ["pycareer", named.get_name(), last].map(OsString::from);
                let expected = offered(&mut whole.clone(), &words);
                assert!(expected.is_some());
                assert_eq!(offered(&mut tree(&words), &words), expected, "{words:?}");
            }
            let words = ["pycareer", named.get_name()].map(OsString::from);
            assert_eq!(offered(&mut tree(&words), &words), offered(&mut whole.clone(), &words));
        }
    }
}
