//! `pycareer`: reads the command line and its surroundings, runs, sets the exit code.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use pycareer::config::usual_folder;
use pycareer::interactive::open;
use pycareer::run::{Surroundings, run_asking, unwritten};

/// Bytes gathered before they are written: an answer in one call.
const BUFFER: usize = 64 * 1024;

/// stderr, which nobody may be reading: what it does not take changes neither the answer nor the exit
/// code.
struct Aside<W>(W);

impl<W: Write> Write for Aside<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Nothing is left to tell it to.
        let _ = self.0.write_all(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let _ = self.0.flush();
        Ok(())
    }
}

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
    let mut err = Aside(io::stderr().lock());
    let written = run_asking(&arguments, &around, &mut out, &mut err, &mut open)
        .and_then(|code| out.flush().map(|()| code));
    match written {
        Ok(code) => ExitCode::from(code),
        // Whoever read the answer has had enough of it.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let told = anyhow::Error::from(error).context("cannot write the answer");
            let told = unwritten(&arguments, &around, &format!("{told:#}"), &mut err);
            told.map_or(ExitCode::FAILURE, ExitCode::from)
        }
    }
}
