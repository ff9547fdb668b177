//! Homes and locales: where it runs changes no byte of the answer.

use std::process::{Command, Stdio};

use pycareer::run::Surroundings;

use crate::common::{Ran, within};

fn located(line: &str, variables: &[(&str, &str)]) -> Ran {
    let words: Vec<&str> = line.split(' ').collect();
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let variables = variables.iter().map(own).collect();
    within(&words, &Surroundings { variables, ..Surroundings::default() })
}

#[test]
fn a_locale_changes_no_byte_but_signs_outside_its_encoding() {
    // Promise: Same binary, same arguments, same files: the same bytes.
    let utf_8: [&[(&str, &str)]; 4] = [
        &[("LANG", "en_US.UTF-8")],
        &[("LC_ALL", "tr_TR.UTF-8"), ("LANG", "C")],
        &[("LC_NUMERIC", "de_DE.UTF-8"), ("LC_COLLATE", "et_EE.UTF-8"), ("LC_CTYPE", "C.utf8")],
        &[("LANGUAGE", "fa"), ("TZ", "Pacific/Apia")],
    ];
    let others: [&[(&str, &str)]; 3] =
        [&[("LANG", "C")], &[("LC_ALL", "de_DE@euro")], &[("LC_CTYPE", "ja_JP.eucJP")]];
    for line in [
        "salary --city chicago --years 5 --real",
        "role",
        "city --top 30",
        "salary --city istanbul",
        "role IOS-DEVELOPER",
    ] {
        let (plain, ascii) = (located(line, &[]), located(&format!("{line} --ascii"), &[]));
        let json = located(&format!("{line} --json"), &[]);
        for variables in utf_8 {
            assert_eq!(located(line, variables), plain, "{line}: {variables:?}");
        }
        for variables in others {
            assert_eq!(located(line, variables), ascii, "{line}: {variables:?}");
        }
        for variables in utf_8.into_iter().chain(others) {
            assert_eq!(
                located(&format!("{line} --json"), variables),
                json,
                "{line}: {variables:?}"
            );
        }
    }
}

#[test]
fn without_a_home_the_answer_is_the_same() {
    // Promise: The first run works in an empty, read-only home.
    let run = |variables: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pycareer"));
        command.args(["salary", "--years", "5", "--city", "chicago"]).env_clear();
        let ran = command.envs(variables.iter().copied()).stdin(Stdio::null()).output().unwrap();
        (ran.status.code(), ran.stdout, String::from_utf8(ran.stderr).unwrap())
    };
    let expected = run(&[("HOME", "/nonexistent")]);
    assert_eq!((expected.0, expected.2.as_str()), (Some(0), ""));
    let others: [&[(&str, &str)]; 4] = [
        &[("HOME", "/proc")],
        &[("HOME", "/dev/null")],
        &[("HOME", "/nonexistent"), ("XDG_CONFIG_HOME", "not/absolute")],
        &[("PYCAREER_CONFIG_DIR", "/nonexistent")],
    ];
    for variables in others {
        assert_eq!(run(variables), expected, "{variables:?}");
    }
}
