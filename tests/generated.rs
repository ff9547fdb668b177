//! Everything that is generated is committed and current: completions, man pages.
//!
//! `UPDATE=1 cargo test --test generated` rewrites the files.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap_complete::Shell;

/// Returns what is generated: text by file name.
type Generated = BTreeMap<String, String>;

fn completions() -> Generated {
    let shells = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell, Shell::Elvish];
    let files = shells.map(|shell| {
        let mut text = Vec::new();
        let mut command = pycareer::cli::command();
        clap_complete::generate(shell, &mut command, "pycareer", &mut text);
        (file_of(shell).to_owned(), String::from_utf8(text).unwrap())
    });
    files.into()
}

fn file_of(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "pycareer.bash",
        Shell::Zsh => "_pycareer",
        Shell::Fish => "pycareer.fish",
        Shell::PowerShell => "_pycareer.ps1",
        _ => "pycareer.elv",
    }
}

fn man_pages() -> Generated {
    let mut root = pycareer::cli::command().disable_help_subcommand(true);
    root.build();
    let mut pages = Generated::new();
    pages.insert("pycareer.1".to_owned(), man_page(&root));
    man_pages_below("pycareer", &root, &mut pages);
    pages
}

/// Adds a page for each command below a command.
fn man_pages_below(above: &str, command: &clap::Command, pages: &mut Generated) {
    for command in command.get_subcommands() {
        // Names live as long as the command tree, which is as long as the test.
        let name: &'static str = format!("{above}-{}", command.get_name()).leak();
        let page = command.clone().name(name).display_name(name);
        pages.insert(format!("{name}.1"), man_page(&page));
        man_pages_below(name, command, pages);
    }
}

fn man_page(command: &clap::Command) -> String {
    let mut text = Vec::new();
    let version = concat!("pycareer ", env!("CARGO_PKG_VERSION"));
    let page = clap_mangen::Man::new(command.clone()).source(version).date("");
    page.render(&mut text).unwrap();
    // Escape codes are for terminals; roff has its own.
    assert!(!text.contains(&0x1b), "{} has escape codes", command.get_name());
    String::from_utf8(text).unwrap()
}

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
    current("completions", &completions());
}

#[test]
fn man_pages_are_current() {
    current("man", &man_pages());
}
