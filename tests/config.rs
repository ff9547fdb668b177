//! The configuration through the program: where values come from, what a broken file does, and that
//! a write leaves the old or the new file whatever happens.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "config/broken.rs"]
mod broken;
#[path = "config/home.rs"]
mod home;
#[path = "config/origins.rs"]
mod origins;
#[path = "config/set.rs"]
mod set;
#[cfg(unix)]
#[path = "config/written.rs"]
mod written;

use std::fs;
use std::path::PathBuf;

use home::Home;

#[test]
fn the_file_is_written_by_set_and_unset_alone() {
    let home = Home::with("untouched", "years = 5\n# mine\nrole=\"backend\"\nrates.EUR = 0.9");
    let about = || fs::metadata(home.file()).unwrap().modified().unwrap();
    let (before, text) = (about(), home.text());
    let lines = [
        "salary",
        "salary --json",
        "city",
        "city boise",
        "compare qa sre",
        "worth €90k",
        "role",
        "role qa",
        "move 90k --from austin --to reno",
        "skill",
        "market industries",
        "guide",
        "search sql",
        "data",
        "config",
        "config list",
        "config get role",
        "config path",
        "config set years 5",
        "config unset city",
        "config set color red",
        "config set rates.EUR 0.9",
        "--version",
        "--help",
        "",
    ];
    for line in lines.iter().chain(&lines) {
        home.run(line);
    }
    assert_eq!((about(), home.text(), home.names().len()), (before, text, 1));
}

#[test]
fn where_the_file_is_found() {
    // Promise: the file is where XDG says.
    let home = Home::new("found");
    let place = |variables: &[(&str, &str)]| {
        let mut program = home.program(&["config", "path"]);
        program.env_remove("PYCAREER_CONFIG_DIR").envs(variables.iter().copied());
        String::from_utf8(program.output().unwrap().stdout).unwrap()
    };
    let all = [("XDG_CONFIG_HOME", "/xdg"), ("HOME", "/home/me"), ("PYCAREER_CONFIG_DIR", "/own")];
    let file = |folder: &[&str]| {
        let path: PathBuf = folder.iter().chain(&["config.toml"]).collect();
        format!("{}\n", path.display())
    };
    if cfg!(unix) {
        assert_eq!(place(&all), file(&["/own"]));
        assert_eq!(place(&all[..2]), file(&["/xdg", "pycareer"]));
        let relative = place(&[("XDG_CONFIG_HOME", "xdg"), ("HOME", "/home/me")]);
        assert!(relative.starts_with("/home/me/"), "{relative}");
        assert_eq!(relative, place(&[("HOME", "/home/me")]));
    }
    let nowhere = home.within("salary --get pay.p50", &[("PYCAREER_CONFIG_DIR", "/dev/null")]);
    assert_eq!(nowhere, (0, "135980\n".to_owned(), String::new()));
}
