//! What a shell is answered when it asks what may follow.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::Command;

/// Asks as fish does: the last word is the one in the making.
#[track_caller]
fn case(line: &str, expected: &str) {
    let words = line.split(' ').collect::<Vec<_>>();
    let ran = Command::new(env!("CARGO_BIN_EXE_pycareer"))
        .env_clear()
        .env("COMPLETE", "fish")
        .args(["--", "pycareer"])
        .args(words)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(ran.stderr).unwrap(), "", "{line}");
    let answer = String::from_utf8(ran.stdout).unwrap();
    assert_eq!(answer.replace('\t', " | ").trim_end(), expected, "{line}");
}

#[test]
fn values_of_every_kind_are_completed() {
    // Promise: roles, cities and skills are completed.
    case("role back", "backend | Backend Developer");
    case(
        "salary --role ml",
        "ml-engineer | Machine Learning Engineer\nmlops-engineer | MLOps Engineer",
    );
    case("salary --city palo-", "palo-alto | Palo Alto, CA");
    case(
        "city springfield-m",
        "springfield-ma | Springfield, MA\nspringfield-mo | Springfield, MO",
    );
    case("city são-p", "são-paulo | São Paulo, BR");
    case("city sao-pa", "sao-paulo | São Paulo, BR");
    case("salary --state new-h", "new-hampshire | New Hampshire");
    case("salary --country ger", "germany | Germany");
    case("salary --level s", "senior\nstaff");
    case("salary --by i", "industry");
    case("salary --currency eu", "EUR");
    case("salary --period m", "month");
    case("salary --source pa", "paths");
    case("compare backend@boi", "backend@boise | Boise, ID\nbackend@boise-city | Boise City, ID");
    case(
        "skill pyt",
        concat!(
            "pytest | pytest\npytest-fixtures | pytest fixtures\npython | Python\n",
            "python-syntax | Python syntax\npytorch | PyTorch"
        ),
    );
    case("role --section req", "requirements");
    case("role --family d", "data");
    case("market ind", "industries | Industries");
    case("guide cov", "cover-letter | Cover letter");
    case("data sources oe", "oews | BLS OEWS");
    case("city --sort real", "real-pay");
    case("search --kind sk", "skill");
    case("config get ye", "years");
    case("config set city boi", "boise | Boise, ID\nboise-city | Boise City, ID");
    case("help e", "exit-codes | a topic\nenvironment | a topic");
    case("schema wo", "worth | Tell what an offer or a present pay is worth");
    case("completions z", "zsh | zsh");
    case("sal", "salary | Estimate what a role pays a person, with the published figures that fit");
    case("salary --format m", "markdown | For documents: the answer's rows as a table");
}

#[test]
fn every_shell_is_told_how_to_ask() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh", "/usr/bin/zsh"] {
        let mut asked = Command::new(env!("CARGO_BIN_EXE_pycareer"));
        let ran = asked.env_clear().env("COMPLETE", shell).output().unwrap();
        let lines = String::from_utf8(ran.stdout).unwrap();
        assert_eq!((ran.status.code(), ran.stderr), (Some(0), Vec::new()), "{shell}");
        assert!(lines.contains("COMPLETE") && lines.contains("pycareer"), "{shell}: {lines}");
    }
}

#[test]
fn a_shell_that_cannot_ask_is_refused_and_0_asks_nothing() {
    let run = |shell: &str| {
        let mut asked = Command::new(env!("CARGO_BIN_EXE_pycareer"));
        let ran = asked.env_clear().env("COMPLETE", shell).arg("--version").output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    let told =
        "error: `tcsh` is no shell that can ask; give bash, elvish, fish, powershell or zsh\n";
    assert_eq!(run("tcsh"), (Some(2), told.to_owned()));
    assert_eq!(run("0"), (Some(0), String::new()));
}
