//! A write leaves the old or the new file whatever happens.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::home::Home;

/// Numbers that look random and are the same in every run (Knuth's multiplier).
fn scattered(count: u64) -> impl Iterator<Item = u64> {
    let mut state = 20_261_121_u64;
    (0..count).map(move |_| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    })
}

/// How long a whole write takes here.
fn whole(home: &Home) -> Duration {
    let begun = std::time::Instant::now();
    assert_eq!(home.run("config set years 1").0, 0);
    begun.elapsed()
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_or_the_new_file() {
    // Promise: a kill at any moment leaves the old or the new file.
    let home = Home::with("killed", "# mine\nyears = 0\ncity = \"boise\"\n");
    let file_with = |years: u64| format!("# mine\nyears = {years}\ncity = \"boise\"\n");
    let longest = u64::try_from(whole(&home).as_micros()).unwrap() * 3 / 2;
    let (mut years, mut changed) = (1, 0);
    for (round, moment) in scattered(100).enumerate() {
        let next = u64::try_from(round).unwrap() % 50 + 2;
        let mut child = home
            .program(&["config", "set", "years", &next.to_string()])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_micros(moment % longest));
        child.kill().unwrap();
        child.wait().unwrap();
        let text = home.text();
        if text == file_with(next) {
            (years, changed) = (next, changed + 1);
        }
        assert_eq!(text, file_with(years), "round {round}");
        assert_eq!(home.run("salary --get person.years").1, format!("{years}\n"));
    }
    // Else the moments were all before or all after the write.
    assert!((1..100).contains(&changed), "{changed} of 100 came through");
    assert_eq!(home.run("config set years 60").0, 0);
    assert_eq!((home.text(), home.names()), (file_with(60), vec!["config.toml".to_owned()]));
}

#[test]
fn what_a_killed_run_left_is_taken_away_by_the_next() {
    let home = Home::with("leftover", "years = 1\n");
    fs::write(home.folder.join(".config.toml.4711.new"), "years = ").unwrap();
    fs::write(home.folder.join(".config.toml.mine"), "").unwrap();
    assert_eq!(home.run("config set years 2").0, 0);
    let mut names = home.names();
    names.sort();
    assert_eq!(names, [".config.toml.mine", "config.toml"]);
}

#[test]
fn several_at_once_lose_nothing_that_was_written_before_they_began() {
    let home = Home::with("several", "# mine\nrole = \"qa-automation\"\n");
    let keys =
        ["years 3", "city boise", "period hour", "color never", "currency eur", "rates.GBP 1"];
    let children = keys.map(|key| {
        let words: Vec<&str> = ["config", "set"].into_iter().chain(key.split(' ')).collect();
        home.program(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    });
    for mut child in children {
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    assert!(home.text().starts_with("# mine\nrole = \"qa-automation\"\n"), "{}", home.text());
    assert_eq!((home.run("config list").0, home.names().len()), (0, 1));
}

#[test]
fn a_folder_that_cannot_be_written_leaves_everything_as_it_was() {
    let home = Home::with("read-only", "years = 1\n");
    let mode = |mode| fs::set_permissions(&home.folder, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    // Nobody can write here, the superuser neither.
    let nowhere = if fs::write(home.folder.join("try"), "").is_ok() { "/proc" } else { "" };
    let set = [("PYCAREER_CONFIG_DIR", nowhere)];
    let (code, out, err) =
        home.within("config set years 2", &set[..usize::from(!nowhere.is_empty())]);
    mode(0o755);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.starts_with("error: cannot write ") && err.lines().count() == 1, "{err}");
    assert_eq!(home.text(), "years = 1\n");
}

#[test]
fn a_file_that_is_read_only_is_not_replaced() {
    let home = Home::with("locked", "years = 1\n");
    fs::set_permissions(home.file(), fs::Permissions::from_mode(0o444)).unwrap();
    let err = "error: cannot write HOME/config.toml: permission denied\n";
    home.case("config set years 2", 1, "", err);
    assert_eq!((home.text().as_str(), home.names().len()), ("years = 1\n", 1));
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    let home = Home::with("full", "years = 1\n");
    // A limit of no byte a file stands for a disk without room; the signal is left out.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" config set years 2";
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_pycareer")]).env_clear();
    shell.env("PYCAREER_CONFIG_DIR", &home.folder).stdin(Stdio::null());
    let done = shell.output().unwrap();
    let err = String::from_utf8(done.stderr).unwrap();
    assert_eq!((done.status.code(), done.stdout.len()), (Some(1), 0), "{err}");
    assert!(err.contains("config.toml: File too large"), "{err}");
    assert_eq!((home.text().as_str(), home.names().len()), ("years = 1\n", 1));
    // A device is no place for a file: it is neither written nor replaced.
    fs::remove_file(home.file()).unwrap();
    symlink("/dev/full", home.file()).unwrap();
    let err = "error: cannot write HOME/config.toml: it is no file\n";
    let set = home.run("config set years 2 --no-input");
    assert!(set == (1, String::new(), err.to_owned()) || set.0 == 4, "{set:?}");
}

#[test]
fn a_link_stays_one_and_permissions_stay_what_they_are() {
    let home = Home::new("linked");
    let (own, dangling) = (home.folder.join("dotfiles/own.toml"), home.folder.join("later"));
    fs::create_dir(home.folder.join("dotfiles")).unwrap();
    fs::write(&own, "years = 1\n").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("dotfiles/own.toml", home.file()).unwrap();
    assert_eq!(home.run("config set years 2").0, 0);
    assert_eq!(fs::read_to_string(&own).unwrap(), "years = 2\n");
    assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(home.file()).unwrap().is_symlink());
    fs::remove_file(home.file()).unwrap();
    symlink(&dangling, home.file()).unwrap();
    assert_eq!(home.run("config set years 3").0, 0);
    assert_eq!(fs::read_to_string(&dangling).unwrap(), "years = 3\n");
    fs::remove_file(home.file()).unwrap();
    symlink("config.toml", home.file()).unwrap();
    assert_eq!(home.run("config set years 4").0, if home.run("salary").0 == 4 { 4 } else { 1 });
}

#[test]
fn the_first_run_works_in_an_empty_home_that_cannot_be_written() {
    // Promise: the first run works in an empty, read-only home.
    let home = Home::new("empty");
    fs::set_permissions(&home.folder, fs::Permissions::from_mode(0o555)).unwrap();
    let set = [("PYCAREER_CONFIG_DIR", ""), ("HOME", home.folder.to_str().unwrap())];
    let ran = home.within("salary --get pay.p50", &set);
    fs::set_permissions(&home.folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(ran, (0, "135980\n".to_owned(), String::new()));
    assert_eq!(home.names(), Vec::<String>::new());
    // The folders are made where a key is set for the first time.
    assert_eq!(home.within("config set years 5", &set).0, 0);
    assert_eq!(home.within("config get years", &set).1, "5\n");
}
