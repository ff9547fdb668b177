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
use crate::cli::{Cli, ColorArg, Command, FormatArg, OutputArgs, Task, parse};
use crate::complete::{VARIABLE, answer as complete};
use crate::config::{Key, Settings, blame};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::look::Look;
pub use crate::look::Surroundings;
use crate::query::answer;
use crate::render;
use crate::request::Request;
use ask::{Desk, Opener, Question, ask};
use texts::text;
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
            let look = Look::guess(arguments, peek(arguments, around), around);
            return clap_error(&error, &look, out, err);
        }
    };
    let settings = match settings(&cli, arguments, around) {
        Ok(settings) => settings,
        Err(error) => return failure(&error, &look, err),
    };
    let look = Look::guess(arguments, color(&settings), around);
    match Question::of(&cli, &settings, around) {
        Ok(None) => {}
        Ok(Some((question, look))) => {
            let mut desk = Desk { arguments, around, settings: &settings, look, out, err };
            return ask(question, &cli, &mut desk, open);
        }
        Err(error) => return failure(&error, &look, err),
    }
    let done = Look::decide(&cli.output, color(&settings), around)
        .and_then(|look| produce(cli, &settings, around, &look));
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
    let look = Look::guess(arguments, peek(arguments, around), around);
    failure(&Error::io(why), &look, err)
}

/// Returns the settings of a run. What answers without them must not fail for them: the version,
/// where to begin, and `config`, which reads them itself.
fn settings(cli: &Cli, arguments: &[OsString], around: &Surroundings) -> Result<Settings, Error> {
    if cli.output.version {
        return Ok(Settings::default());
    }
    match &cli.task {
        Some(Task::Answer(Command::Config(_)) | Task::Print(_)) | None => {
            Ok(peeked(arguments, around).unwrap_or_default())
        }
        Some(_) => Settings::of(around, !cli.output.no_config),
    }
}

/// Returns the settings, where they can be read and are not to be left out.
fn peeked(arguments: &[OsString], around: &Surroundings) -> Option<Settings> {
    let no_config = arguments.iter().any(|word| word == "--no-config");
    let mut settings = Settings::of(around, !no_config).ok()?;
    // Told where they are read in earnest.
    settings.warnings.clear();
    Some(settings)
}

/// Returns the configured colour, where it can be read.
fn peek(arguments: &[OsString], around: &Surroundings) -> Option<ColorArg> {
    color(&peeked(arguments, around)?)
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
    let command = match cli.task {
        Some(Task::Answer(command)) => command,
        Some(Task::Print(asked)) => return text(&asked, look).map(Produced::text),
        None => return Ok(Produced::text(render::landing(look.screen))),
    };
    let dataset = Dataset::bundled()?;
    let reply = replied(&dataset, command, settings, (around, &cli.output))?;
    write(&reply, cli.output.get.as_deref(), look)
}

/// Answers a command, with the defaults it left open filled in.
fn replied<'d>(
    dataset: &Dataset<'d>,
    mut command: Command,
    settings: &Settings,
    (around, output): (&Surroundings, &OutputArgs),
) -> Result<Reply<'d>, Error> {
    let used = defaults::fill(&mut command, settings, dataset)?;
    let reply = Request::try_from(command).and_then(|request| match request {
        Request::Config(request) => {
            let (color, no_config) = (output.color, output.no_config);
            config::Desk { dataset, around, color, no_config }.answer(&request)
        }
        request => answer(dataset, &request),
    });
    let mut reply = reply.map_err(|error| blame(dataset, settings, &used, error))?;
    reply.meta.defaults = used.iter().map(crate::config::Setting::answer).collect();
    reply.warnings.extend(settings.warnings.iter().cloned());
    Ok(reply)
}

fn write(reply: &Reply<'_>, get: Option<&str>, look: &Look) -> Result<Produced, Error> {
    if let Some(path) = get {
        let notes = render::notes(reply, look.err_screen, true);
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
            let is_csv = format == FormatArg::Csv;
            Ok(Produced { answer, notes: render::notes(reply, look.err_screen, is_csv) })
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
    if !matches!(error.kind(), ErrorKind::DisplayHelp) {
        return failure(&usage_error(error), look, err);
    }
    let text = error.render();
    let text = if look.screen.colour { text.ansi().to_string() } else { text.to_string() };
    out.write_all(text.as_bytes())?;
    Ok(0)
}
