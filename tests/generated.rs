//! Everything that is generated is committed and current: completions, man pages.
//!
//! `UPDATE=1 cargo test --test generated` rewrites the files.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pycareer::cli::ShellArg;
use pycareer::complete::script;
use pycareer::dataset::Dataset;
use pycareer::man::man_pages;

/// Returns what is generated: text by file name.
type Generated = BTreeMap<String, String>;

/// Shells, and the files their completions are looked for in.
const SHELLS: [(ShellArg, &str); 5] = [
    (ShellArg::Bash, "pycareer.bash"),
    (ShellArg::Zsh, "_pycareer"),
    (ShellArg::Fish, "pycareer.fish"),
    (ShellArg::Powershell, "_pycareer.ps1"),
    (ShellArg::Elvish, "pycareer.elv"),
];

#[track_caller]
fn current(folder: &str, generated: &Generated) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in generated {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let entries: Vec<PathBuf> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let committed: Generated = entries
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    let names = |files: &Generated| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&committed), names(generated), "files of {}", folder.display());
    for (name, text) in generated {
        assert!(committed.get(name) == Some(text), "{name} is not current: UPDATE=1 rewrites it");
    }
}

#[test]
fn completions_are_current() {
    // Promise: completions are generated, committed and current.
    let files = SHELLS.map(|(shell, file)| (file.to_owned(), script(shell)));
    current("completions", &files.into());
}

#[test]
fn man_pages_are_current() {
    // Promise: man pages are generated, committed and current.
    let dataset = Dataset::bundled().unwrap();
    let pages: Generated = man_pages(dataset.dated().as_of).unwrap().into_iter().collect();
    // Escape codes are for terminals; roff has its own.
    assert!(pages.values().all(|page| !page.contains('\x1b')));
    current("man", &pages);
}
