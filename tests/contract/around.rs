//! Homes and locales: where it runs changes no byte of the answer.

use std::fs;
use std::path::Path;
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
    // Promise: the same bytes in every locale of an encoding.
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
    // Promise: no home is needed.
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

#[test]
fn no_source_names_the_network_a_clock_or_another_program() {
    // Promise: no network code at all, no clock, no pager.
    const NONE: [&str; 7] = [
        "std::net",
        "os::unix::net",
        "rustix::net",
        "SystemTime",
        "Instant::now",
        "process::Command",
        "\"PAGER\"",
    ];
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let named = NONE.into_iter().find(|name| text.contains(name));
                assert_eq!(named, None, "{}", path.display());
                read += 1;
            }
        }
    }
    assert!(read > 100);
}

#[test]
fn years_out_of_range_get_a_sentence_of_ours() {
    // Promise: --years takes 0 to 60; what else is given gets our own sentence.
    let refused = [
        ("61", "`61` years is too many; give 0 to 60"),
        ("-3", "years cannot be negative: `-3`; give 0 to 60"),
        ("NaN", "`NaN` is no number of years; give 0 to 60, as in 5 or 2.5"),
        ("five", "`five` is no number of years; give 0 to 60, as in 5 or 2.5"),
    ];
    for (years, told) in refused {
        let ran = located(&format!("salary --years {years}"), &[]);
        assert_eq!((ran.code, ran.out, ran.err), (2, String::new(), format!("error: {told}\n")));
    }
    for years in ["0", "2.5", "60"] {
        assert_eq!(located(&format!("salary --years {years}"), &[]).code, 0, "{years}");
    }
}
