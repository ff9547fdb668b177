//! Checks `data/` and compiles it into the pack that the program carries; packs the schemas
//! it carries too.
//!
//! Bad data does not compile: every problem is printed with file, line and record.

#[path = "build/mod.rs"]
mod compile;
#[path = "src/model/mod.rs"]
#[allow(dead_code, unused_imports)] // shared with the program, which uses the rest
mod model;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let mut out = io::stdout();
    for watched in ["build", "build.rs", "data", "src/model", "src/schema"] {
        writeln!(out, "cargo::rerun-if-changed={watched}")?;
    }
    let out_folder = PathBuf::from(variable("OUT_DIR")?);
    let schemas = fs::read_to_string(root.join("src/schema/schema.json"))?;
    let schemas = lz4_flex::compress_prepend_size(without_layout(&schemas).as_bytes());
    fs::write(out_folder.join("schema.lz4"), schemas)?;
    let mut files = compile::Files::new();
    gather(&root.join("data"), "", &mut files)?;
    match compile::compile(&files) {
        Ok(pack) => fs::write(out_folder.join("dataset.pack"), pack),
        Err(problems) => {
            for problem in &problems {
                writeln!(out, "cargo::error={problem}")?;
            }
            Err(io::Error::other(format!("data/ has {} problems", problems.len())))
        }
    }
}

/// Joins the lines of laid-out JSON, in whose texts a line break is written `\n`.
fn without_layout(json: &str) -> String {
    json.lines().map(str::trim_start).collect()
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}

/// Reads the TOML files below a folder, by their path below `data/`.
fn gather(folder: &Path, below: &str, files: &mut compile::Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &path, files)?;
        } else if Path::new(&name).extension().is_some_and(|extension| extension == "toml") {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
