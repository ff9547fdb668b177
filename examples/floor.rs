//! The least a run can cost: the same command line, read by the same `clap`, and one constant line.
//!
//! What `pycareer` costs is measured against this; see `docs/performance.md`.

use std::io::{self, Write as _};

fn main() -> io::Result<()> {
    let arguments: Vec<_> = std::env::args_os().collect();
    // Whatever was asked, and whether it could be read: the line is the same.
    let _cli = pycareer::cli::parse(arguments, 80);
    writeln!(io::stdout(), "pycareer")
}
