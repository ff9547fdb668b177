//! `pycareer`: reads the command line and its surroundings, runs, sets the exit code.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use pycareer::config::usual_folder;
use pycareer::interactive::open;
use pycareer::run::{Surroundings, run_asking};

/// Bytes gathered before they are written: an answer in one call.
const BUFFER: usize = 64 * 1024;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let around = Surroundings {
        variables: std::env::vars_os()
            .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
            .collect(),
        terminal_width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
        stdin_is_terminal: io::stdin().is_terminal(),
        stdout_is_terminal: io::stdout().is_terminal(),
        stderr_is_terminal: io::stderr().is_terminal(),
        usual_folder: Some(usual_folder),
    };
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let mut err = io::stderr().lock();
    let written = run_asking(&arguments, &around, &mut out, &mut err, &mut open)
        .and_then(|code| out.flush().map(|()| code));
    match written {
        Ok(code) => ExitCode::from(code),
        // Whoever read the answer has had enough of it.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let told = anyhow::Error::from(error).context("cannot write the answer");
            // Nothing is left to do where stderr fails too.
            let _ = writeln!(err, "error: {told:#}");
            ExitCode::FAILURE
        }
    }
}
