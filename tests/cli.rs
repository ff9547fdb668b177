//! The program as a process: streams, exit codes, surroundings.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::{Command, Output, Stdio};

/// A folder that does not exist: no test depends on the home of whoever runs it.
const NO_CONFIG: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-config");

/// Returns the program with an empty environment and nothing on stdin.
fn program(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pycareer"));
    command.args(words).env_clear().env("PYCAREER_CONFIG_DIR", NO_CONFIG).stdin(Stdio::null());
    command
}

fn run(words: &[&str]) -> Output {
    program(words).output().unwrap()
}

#[track_caller]
fn case(words: &[&str], code: i32, out: &str, err: &str) {
    let ran = run(words);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    assert_eq!(
        (ran.status.code(), text(ran.stdout).as_str(), text(ran.stderr).as_str()),
        (Some(code), out, err)
    );
}

#[test]
fn nothing_asked_shows_where_to_begin() {
    let landing = "\
pycareer tells what Python careers exist, what they ask for and what they pay, offline.

  pycareer search data engineering             anything, in your own words
  pycareer role backend                        one role: pay, skills, ways in
  pycareer salary --years 5 --city chicago     what you could be paid
  pycareer worth 120k --years 5 --city austin  what an offer is worth
  pycareer compare backend data-engineer       two roles side by side
  pycareer match python sql airflow            roles that fit what you know

Lists: `pycareer role`, `city`, `skill`, `market`, `guide`. To plan: `learn`, `path`, `move`. `pycareer config set city chicago` keeps your defaults, `pycareer -h` shows all. Every command has --json.
";
    case(&[], 0, landing, "");
}

#[test]
fn the_version_names_the_data_and_its_releases() {
    let version = "\
pycareer 0.1.0
data 2026.11 as of 2026-10-30
  BLS OEWS: May 2025, published 2026-05-15
  BEA: 2023
  Stack Overflow: 2023, 2024 and 2025, in part
  aijobs.net: 2024 rows of the 2025-01-19 snapshot
  AiPathly: salary section 2024, trends section 2025
  Six paths: undated
  Job profile: undated; names 2023 to 2030
  O*NET: 29.2
  GeoNames: places of 10,000 people or more
  ECB: 2026-10-30, and yearly averages 2022 to 2025
  World Bank: 2022 to 2024
";
    case(&["--version"], 0, version, "");
    case(&["-V"], 0, version, "");
}

#[test]
fn exit_codes_are_told_apart() {
    // Promise: 0, 2 and 3 are answered, a wrong command line, a name unknown.
    let unknown = "error: unknown role `zzz`\nhint: `pycareer role` lists all roles; `pycareer match YOUR SKILLS` finds roles by what you know\n";
    case(&["role", "zzz"], 3, "", unknown);
    let json = "{\"schema_version\":1,\"error\":{\"code\":\"unknown_role\",\"exit_code\":3,\
                \"message\":\"unknown role `zzz`\",\"input\":\"zzz\",\"suggestions\":[],\
                \"hint\":\"`pycareer role` lists all roles; `pycareer match YOUR SKILLS` finds roles by what you know\"}}\n";
    case(&["role", "zzz", "--json"], 3, "", json);
    let width = "error: `--width` takes 20 to 500 columns, not `9`\n";
    case(&["salary", "--width", "9"], 2, "", width);
    case(&["salary", "--get", "pay.p50", "--years", "5"], 0, "128804\n", "");
}

#[test]
fn the_last_of_a_repeated_flag_wins() {
    // Promise: the last of a repeated flag wins.
    let words = ["salary", "--years", "1", "--years", "5", "--city", "chi", "--city", "us"];
    case(&[&words[..], &["--get", "pay.p50"]].concat(), 0, "128804\n", "");
}

#[test]
fn usage_errors_are_json_where_json_was_asked_for() {
    // Promise: usage errors too.
    let json = "{\"schema_version\":1,\"error\":{\"code\":\"usage\",\"exit_code\":2,\
                \"message\":\"unknown flag `--yeers`\",\"input\":\"--yeers\",\
                \"suggestions\":[\"--years\"],\"hint\":null}}\n";
    case(&["salary", "--json", "--yeers", "5"], 2, "", json);
    case(&["salary", "--format", "json", "--yeers", "5"], 2, "", json);
    case(&["salary", "--format=json", "--yeers", "5"], 2, "", json);
}

#[test]
fn the_format_may_come_from_the_environment() {
    let ran = program(&["salary", "--years", "x"]).env("PYCAREER_FORMAT", "json").output().unwrap();
    assert!(ran.stderr.starts_with(b"{\"schema_version\":1,\"error\""));
    let ran = program(&["salary"]).env("PYCAREER_FORMAT", "yaml").output().unwrap();
    let told = "error: PYCAREER_FORMAT is `yaml`; it takes table, json, csv or markdown\n";
    assert_eq!(
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap().as_str()),
        (Some(2), told)
    );
    let flag = program(&["salary", "--format", "table"]).env("PYCAREER_FORMAT", "json").output();
    assert!(flag.unwrap().stdout.starts_with(b"Python Developer"));
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_a_usage_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let mut command = program(&["role"]);
    let ran = command.arg(OsStr::from_bytes(b"\xff\xfe")).output().unwrap();
    assert_eq!((ran.status.code(), ran.stdout.len()), (Some(2), 0));
}
