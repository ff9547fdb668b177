//! One run of the program: from a command line and its surroundings to what is written and the
//! exit code. Nothing here reads the process: surroundings come in, text goes out.

mod ask;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::error::ErrorKind;

use crate::answer::Reply;
use crate::cli::{Cli, FormatArg, Task, Text, command, parse};
use crate::complete::{VARIABLE, answer as complete, script};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::help::{TOPICS, topic};
use crate::look::Look;
pub use crate::look::Surroundings;
use crate::man::man_page;
use crate::query::answer;
use crate::render;
use crate::request::Request;
use crate::schema::schema;
use ask::{Desk, Opener, Question, ask};

/// Runs a command line without asking anything; returns the exit code.
///
/// # Errors
///
/// Only those of writing, a closed pipe among them.
pub fn run(
    arguments: &[OsString],
    around: &Surroundings,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let nobody = &mut |_| Err(io::ErrorKind::Unsupported.into());
    run_asking(arguments, around, out, err, nobody)
}

/// Runs a command line that may ask the person; returns the exit code.
///
/// # Errors
///
/// Those of writing and of the terminal.
pub fn run_asking(
    arguments: &[OsString],
    around: &Surroundings,
    out: &mut dyn Write,
    err: &mut dyn Write,
    open: Opener<'_>,
) -> io::Result<u8> {
    let look = Look::guess(arguments, around);
    if let Some(shell) = around.variable(VARIABLE).filter(|shell| *shell != "0") {
        return match complete(shell, arguments)? {
            Ok(answer) => out.write_all(&answer).map(|()| 0),
            Err(error) => failure(&error, &look, err),
        };
    }
    let cli = match parse(arguments, look.help_width()) {
        Ok(cli) => cli,
        Err(error) => return clap_error(&error, &look, out, err),
    };
    match Question::of(&cli, around) {
        Ok(None) => {}
        Ok(Some((question, look))) => {
            let mut desk = Desk { arguments, around, look, out, err };
            return ask(question, &cli, &mut desk, open);
        }
        Err(error) => return failure(&error, &look, err),
    }
    let done = Look::decide(&cli.output, around).and_then(|look| produce(cli, &look));
    match done {
        Ok(Produced { answer, notes }) => {
            err.write_all(notes.as_bytes())?;
            out.write_all(answer.as_bytes())?;
            Ok(0)
        }
        Err(error) => failure(&error, &look, err),
    }
}

/// What a run writes.
struct Produced {
    answer: String,
    notes: String,
}

impl Produced {
    fn text(answer: String) -> Produced {
        Produced { answer, notes: String::new() }
    }
}

fn produce(cli: Cli, look: &Look) -> Result<Produced, Error> {
    if cli.output.version {
        let dataset = Dataset::bundled()?;
        return Ok(Produced::text(render::version(dataset.dated(), &dataset.sources()?)));
    }
    let command = match cli.task {
        Some(Task::Answer(command)) => command,
        Some(Task::Print(text)) => return print(&text, look).map(Produced::text),
        None => return Ok(Produced::text(render::landing(look.screen))),
    };
    let request = Request::try_from(command)?;
    let dataset = Dataset::bundled()?;
    let reply = answer(&dataset, &request)?;
    write(&reply, cli.output.get.as_deref(), look)
}

/// Returns a text of the program's own.
fn print(text: &Text, look: &Look) -> Result<String, Error> {
    match text {
        Text::Schema(args) => {
            let command = (!args.command.is_empty()).then(|| args.command.join(" "));
            render::json(&schema(command.as_deref())?, look.pretty)
        }
        Text::Completions(args) => script(&args.shell),
        Text::Man(args) => man_page(&args.command, Dataset::bundled()?.dated().as_of),
        Text::Help(args) => help(&args.words, look),
    }
}

/// Returns the help of a topic or a command; of the whole without one.
fn help(words: &[String], look: &Look) -> Result<String, Error> {
    if let [word] = words
        && let Some(topic) = topic(word)?
    {
        return Ok(render::help_topic(&topic, look.screen));
    }
    let mut tree = command().term_width(look.help_width().min(100));
    tree.build();
    let text = below(&mut tree, words)?.render_long_help();
    Ok(if look.screen.colour { text.ansi().to_string() } else { text.to_string() })
}

/// Returns the command that words name, one below the other.
fn below<'t>(
    tree: &'t mut clap::Command,
    words: &[String],
) -> Result<&'t mut clap::Command, Error> {
    let Some((word, rest)) = words.split_first() else { return Ok(tree) };
    let names: Vec<String> = tree.get_subcommands().map(|its| its.get_name().to_owned()).collect();
    if let Some(found) = tree.find_subcommand_mut(word) {
        return below(found, rest);
    }
    let names = names.iter().map(String::as_str).chain(TOPICS);
    Err(Error::not_one_of("command or topic", word, &names.collect::<Vec<_>>()))
}

fn write(reply: &Reply<'_>, get: Option<&str>, look: &Look) -> Result<Produced, Error> {
    if let Some(path) = get {
        let notes = render::notes(reply, look.err_screen);
        return Ok(Produced { answer: render::get(reply, path)?, notes });
    }
    match look.format {
        FormatArg::Json => Ok(Produced::text(render::json(reply, look.pretty)?)),
        format => {
            let answer = match format {
                FormatArg::Csv => render::csv(reply)?,
                FormatArg::Markdown => render::markdown(reply),
                _ => render::page(reply, look.screen),
            };
            Ok(Produced { answer, notes: render::notes(reply, look.err_screen) })
        }
    }
}

fn failure(error: &Error, look: &Look, err: &mut dyn Write) -> io::Result<u8> {
    let text = match look.format {
        FormatArg::Json | FormatArg::Csv => render::error_json(error),
        FormatArg::Table | FormatArg::Markdown => render::error(error, look.err_screen),
    };
    err.write_all(text.as_bytes())?;
    Ok(error.code.exit_code())
}

/// Writes what `clap` has to say: help on stdout, usage errors on stderr in the form asked for.
fn clap_error(
    error: &clap::Error,
    look: &Look,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let rendered = error.render();
    let (text, plain) = (rendered.ansi().to_string(), rendered.to_string());
    if matches!(error.kind(), ErrorKind::DisplayHelp) {
        out.write_all(if look.screen.colour { &text } else { &plain }.as_bytes())?;
        return Ok(0);
    }
    if matches!(look.format, FormatArg::Json | FormatArg::Csv) {
        return failure(&usage_error(error, &plain), look, err);
    }
    err.write_all(if look.err_screen.colour { &text } else { &plain }.as_bytes())?;
    Ok(2)
}

/// Turns a usage error of `clap` into one of ours.
fn usage_error(error: &clap::Error, plain: &str) -> Error {
    use clap::error::{ContextKind, ContextValue};
    let message = plain.lines().next().unwrap_or_default();
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let mut usage = Error::usage(message).with_hint("`pycareer --help` explains the command line");
    for (kind, value) in error.context() {
        match (kind, value) {
            (
                ContextKind::InvalidArg | ContextKind::InvalidSubcommand,
                ContextValue::String(given),
            ) => {
                usage = usage.with_input(given);
            }
            (
                ContextKind::SuggestedArg
                | ContextKind::SuggestedSubcommand
                | ContextKind::SuggestedValue,
                value,
            ) => {
                let names = match value {
                    ContextValue::String(name) => vec![name.clone()],
                    // The nearest comes last.
                    ContextValue::Strings(names) => names.iter().rev().cloned().collect(),
                    _ => Vec::new(),
                };
                usage = usage.with_suggestions(names);
            }
            _ => {}
        }
    }
    usage
}
