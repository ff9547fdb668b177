//! One run of the program: from a command line and its surroundings to what is written and the
//! exit code. Nothing here reads the process: surroundings come in, text goes out.

mod ask;
mod config;
mod defaults;
mod texts;
mod usage;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::error::ErrorKind;

use crate::answer::Reply;
use crate::cli::{Cli, ColorArg, Command, FormatArg, Task, parse};
use crate::complete::{VARIABLE, answer as complete};
use crate::config::{Key, Setting, Settings, blame};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::look::Look;
use crate::query::answer;
use crate::render;
use crate::request::Request;
pub use crate::surroundings::Surroundings;
use ask::{AskingRun, Opener, Question, ask};
use config::ConfigRun;
use texts::{styled, text};
use usage::usage_error;

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
    let look = Look::guess(arguments, None, around);
    if let Some(shell) = around.variable(VARIABLE).filter(|shell| *shell != "0") {
        return match complete(shell, arguments)? {
            Ok(answer) => out.write_all(&answer).map(|()| 0),
            Err(error) => failure(&error, &look, err),
        };
    }
    let cli = match parse(arguments, look.help_width()) {
        Ok(cli) => cli,
        Err(error) => {
            let look = Look::guess(arguments, readable_color(arguments, around), around);
            return clap_error(&error, arguments, &look, out, err);
        }
    };
    let settings = match settings(&cli, arguments, around) {
        Ok(settings) => settings,
        Err(error) => return failure(&error, &look, err),
    };
    let look = Look::guess(arguments, color(&settings), around);
    let done = match Question::of(&cli, &settings, around) {
        Ok(Some((question, look))) => {
            let settings = &settings;
            let mut host = AskingRun { arguments, around, settings, look, out, err };
            return ask(question, &cli, &mut host, open);
        }
        Ok(None) => Look::decide(&cli.output, color(&settings), around)
            .and_then(|look| produce(cli, &settings, around, &look)),
        Err(error) => Err(error),
    };
    match done {
        Ok(Produced { answer, notes }) => {
            err.write_all(notes.as_bytes())?;
            out.write_all(answer.as_bytes())?;
            Ok(0)
        }
        Err(error) => failure(&error, &look, err),
    }
}

/// Tells on stderr, in the form asked for, that the answer could not be written and why; returns the
/// exit code.
///
/// # Errors
///
/// Only those of writing.
pub fn unwritten(
    arguments: &[OsString],
    around: &Surroundings,
    why: &str,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let look = Look::guess(arguments, readable_color(arguments, around), around);
    failure(&Error::io(why), &look, err)
}

/// Returns the settings of a run. What answers without them must not fail for them: the version,
/// where to begin, and `config`, which reads them itself.
fn settings(cli: &Cli, arguments: &[OsString], around: &Surroundings) -> Result<Settings, Error> {
    if cli.output.version {
        return Ok(Settings::default());
    }
    match &cli.task {
        Some(Task::Config(_) | Task::Print(_)) | None => {
            Ok(readable_settings(arguments, around).unwrap_or_default())
        }
        Some(Task::Answer(_)) => Settings::of(around, !cli.output.no_config),
    }
}

/// Returns the settings, where they can be read and are not to be left out.
fn readable_settings(arguments: &[OsString], around: &Surroundings) -> Option<Settings> {
    let no_config = arguments.iter().any(|word| word == "--no-config");
    let mut settings = Settings::of(around, !no_config).ok()?;
    // Told where they are read in earnest.
    settings.warnings.clear();
    Some(settings)
}

/// Returns the configured colour, where it can be read.
fn readable_color(arguments: &[OsString], around: &Surroundings) -> Option<ColorArg> {
    color(&readable_settings(arguments, around)?)
}

/// Returns when colour is to be used, where that is configured.
fn color(settings: &Settings) -> Option<ColorArg> {
    let words = settings.get(Key::Color)?.value.words();
    words.first().and_then(|word| ColorArg::from_word(word))
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

fn produce(
    cli: Cli,
    settings: &Settings,
    around: &Surroundings,
    look: &Look,
) -> Result<Produced, Error> {
    if cli.output.version {
        let dataset = Dataset::bundled()?;
        return Ok(Produced::text(render::version(dataset.dated(), &dataset.sources()?)));
    }
    let reply = match cli.task {
        Some(Task::Answer(command)) => replied(&Dataset::bundled()?, command, settings)?,
        Some(Task::Config(args)) => {
            let dataset = &Dataset::bundled()?;
            let (color, no_config) = (cli.output.color, cli.output.no_config);
            ConfigRun { dataset, around, color, no_config }.answer(&args.into())?
        }
        Some(Task::Print(asked)) => return text(&asked, look).map(Produced::text),
        None => return Ok(Produced::text(render::landing(look.screen))),
    };
    write(&reply, cli.output.get.as_deref(), look)
}

/// Answers a command, with the defaults it left open filled in.
fn replied<'d>(
    dataset: &Dataset<'d>,
    mut command: Command,
    settings: &Settings,
) -> Result<Reply<'d>, Error> {
    let used = defaults::fill(&mut command, settings, dataset)?;
    let reply = Request::try_from(command).and_then(|request| answer(dataset, &request));
    let mut reply = reply.map_err(|error| blame(dataset, settings, &used, error))?;
    reply.meta.defaults = used.iter().map(Setting::answer).collect();
    reply.warnings.extend(settings.warnings.iter().cloned());
    Ok(reply)
}

fn write(reply: &Reply<'_>, get: Option<&str>, look: &Look) -> Result<Produced, Error> {
    let notes = |all: bool| render::notes(reply, look.err_screen, all);
    Ok(match (get, look.format) {
        (Some(path), _) => Produced { answer: render::get(reply, path)?, notes: notes(true) },
        // Its warnings stand in the answer.
        (None, FormatArg::Json) => Produced::text(render::json(reply, look.pretty)?),
        (None, FormatArg::Csv) => Produced { answer: render::csv(reply)?, notes: notes(true) },
        (None, FormatArg::Markdown) => {
            Produced { answer: render::markdown(reply), notes: notes(false) }
        }
        (None, FormatArg::Table) => {
            Produced { answer: render::page(reply, look.screen), notes: notes(false) }
        }
    })
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
    arguments: &[OsString],
    look: &Look,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if error.kind() != ErrorKind::DisplayHelp {
        return failure(&usage_error(error, arguments), look, err);
    }
    out.write_all(styled(&error.render(), look).as_bytes())?;
    Ok(0)
}
