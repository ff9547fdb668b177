//! What people see: golden pages, and rules that hold for every page.
//!
//! `UPDATE=1 cargo test --test render` rewrites `tests/rendered/`.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "render/questions.rs"]
mod questions;

use std::fs;
use std::path::Path;

use common::{piped, within};
use proptest::prelude::*;
use pycareer::run::Surroundings;
use questions::question;
use unicode_width::UnicodeWidthStr;

/// Name of the golden file and the words after the program's name.
const GOLDEN: &[(&str, &str)] = &[
    ("landing-80", "--width 80"),
    ("landing-60", "--width 60"),
    ("help-80", "--help --width 80"),
    ("salary-help-80", "salary --help --width 80"),
    ("salary-chicago-60", "salary --years 5 --city chicago --width 60"),
    ("salary-chicago-80", "salary --years 5 --city chicago --width 80"),
    ("salary-chicago-120", "salary --years 5 --city chicago --width 120"),
    ("salary-chicago-30", "salary --years 5 --city chicago --width 30"),
    ("salary-chicago-colour-80", "salary --years 5 --city chicago --width 80 --color always"),
    ("salary-chicago-pipe", "salary --years 5 --city chicago"),
    ("salary-us-80", "salary --width 80"),
    ("salary-blend-level-80", "salary ml-engineer --level lead --city boise --width 80"),
    ("salary-biased-80", "salary qa --years 3 --state tx --width 80"),
    ("salary-modelled-80", "salary --years 2 --city missoula --width 80"),
    ("salary-caution-80", "salary --city las-vegas --width 80"),
    ("salary-by-years-80", "salary --by years --city chicago --width 80"),
    ("salary-by-city-60", "salary ml-engineer --years 5 --by city --width 60"),
    ("salary-by-role-100", "salary --by role --city boise --level senior --width 100"),
    ("salary-by-level-40", "salary qa --by level --state tx --width 40"),
    ("salary-by-industry-80", "salary data-engineer --by industry --width 80"),
    ("salary-by-level-30", "salary --by level --period hour --currency eur --width 30"),
    ("salary-by-city-colour-80", "salary --by city --state mt --years 2 --width 80 --color always"),
    ("salary-abroad-80", "salary --city berlin --years 5 --width 80"),
    ("salary-no-estimate-80", "salary principal-ai-researcher --width 80"),
    ("salary-no-figure-80", "salary vp-ai-research --width 80"),
    (
        "salary-euro-month-80",
        "salary --years 5 --city chicago --currency eur --period month --width 80",
    ),
    ("salary-hour-40", "salary --city chicago --period hour --currency inr --rate 90 --width 40"),
    ("salary-real-80", "salary --years 3 --city missoula --real --width 80"),
    ("salary-country-80", "salary --country de --currency eur --width 80"),
    ("salary-aipathly-80", "salary --source aipathly --years 1 --city boston --width 80"),
    (
        "salary-official-60",
        "salary data-engineer --source official --city austin --years 5 --width 60",
    ),
    ("salary-source-empty-80", "salary backend --source aipathly --width 80"),
    ("salary-country-unknown-80", "salary --country japan --width 80"),
    ("role-list-80", "role --width 80"),
    ("role-list-family-60", "role --family ai --width 60"),
    ("role-backend-80", "role backend --width 80"),
    ("role-backend-60", "role backend --width 60"),
    ("role-backend-colour-100", "role backend --width 100 --color always"),
    ("role-without-estimate-80", "role project-manager --width 80"),
    ("city-seattle-80", "city seattle --role data-engineer --years 4 --width 80"),
    ("city-ranking-80", "city --top 8 --role ml-engineer --years 5 --width 80"),
    ("city-nonmetro-60", "city --nonmetro --sort jobs --state tx --width 60"),
    ("city-ranking-30", "city --top 2 --width 30"),
    (
        "compare-roles-60",
        "compare backend data-engineer ml-engineer --years 5 --city chicago --width 60",
    ),
    (
        "compare-roles-80",
        "compare backend data-engineer ml-engineer --years 5 --city chicago --width 80",
    ),
    (
        "compare-roles-colour-100",
        "compare backend data-engineer ml-engineer --years 5 --city chicago --width 100 --color always",
    ),
    ("compare-roles-40", "compare backend data-engineer --level senior --width 40"),
    (
        "compare-roles-100",
        "compare backend data-engineer ml-engineer --years 5 --city chicago --width 100",
    ),
    (
        "compare-roles-colour-60",
        "compare backend data-engineer ml-engineer --years 5 --city chicago --width 60 --color always",
    ),
    ("compare-ascii-80", "compare backend qa --years 5 --width 80 --ascii"),
    ("compare-same-80", "compare software-developer application-developer --width 80"),
    (
        "compare-cities-80",
        "compare chicago austin seattle --role data-engineer --years 5 --width 80",
    ),
    ("compare-levels-80", "compare junior mid senior lead --role backend --width 80"),
    ("compare-mixed-80", "compare backend@chicago backend@austin:3 qa@boston:senior --width 80"),
    ("worth-80", "worth 115k --years 5 --city chicago --width 80"),
    ("worth-several-60", "worth 150k --city austin --city sf --city boise --years 3 --width 60"),
    ("worth-top-100", "worth 59.10/h --top 6 --role data-engineer --width 100"),
    ("worth-euro-60", "worth €90k --years 8 --city denver --width 60"),
    ("worth-low-40", "worth 60k --level senior --city san-jose --width 40"),
    (
        "worth-explain-80",
        "worth 120k --years 2 --city boise --role web-developer --explain --width 80",
    ),
    ("path-40", "path data-analyst ml-engineer --width 40"),
    ("path-60", "path senior backend engineering manager --city austin --width 60"),
    ("path-80", "path data-analyst to ml-engineer --years 3 --city chicago --width 80"),
    ("path-100", "path ios-developer ml-engineer --width 100"),
    ("path-ascii-80", "path web-developer ml-engineer --stretch --width 80 --ascii"),
    ("path-colour-80", "path backend web-developer --width 80 --color always"),
    ("path-none-80", "path web-developer ml-engineer --max-steps 1 --width 80"),
    ("path-ladder-60", "path ml-engineer --width 60"),
    ("path-ladder-80", "path backend --years 5 --city chicago --width 80"),
    ("path-markdown", "path data-analyst ml-engineer --format markdown"),
    ("role-similar-60", "role data-engineer --section similar,next --width 60"),
    ("move-80", "move 150k --from austin --to sf seattle --width 80"),
    ("move-40", "move $62.50/h --from chicago --to guam --role qa --width 40"),
    ("move-explain-100", "move 120k --from boise --to missoula --explain --width 100"),
    ("salary-explain-80", "salary ml-engineer --years 5 --city boise --explain --width 80"),
    ("role-sections-80", "role data-engineer --section requirements,reading --width 80"),
    ("skill-list-80", "skill --width 80"),
    ("skill-list-web-40", "skill --category web --stage intermediate --width 40"),
    ("skill-role-60", "skill --role data-engineer --width 60"),
    ("skill-two-80", "skill kubernetes gil --width 80"),
    ("skill-colour-100", "skill sql --width 100 --color always"),
    ("match-80", "match python sql airflow --width 80"),
    ("match-60", "match python,django,react --years 3 --city chicago --top 3 --width 60"),
    ("match-40", "match k8s tf kuberntes --level senior --family infra --width 40"),
    ("match-colour-100", "match machine learning python --top 3 --width 100 --color always"),
    (
        "match-next-80",
        "match python,sql,git,linux,docker,aws,fastapi,pytest,postgres,ci/cd,pandas,oauth,airflow --next --width 80",
    ),
    ("match-next-60", "match python sql --next --top 4 --width 60"),
    ("match-next-30", "match python sql git dbt airflow snowflake --next --top 2 --width 30"),
    ("learn-80", "learn data-engineer --have python sql airflow --width 80"),
    ("learn-60", "learn senior devops --have linux,bash,docker --width 60"),
    ("learn-40", "learn qa --have python --width 40"),
    ("learn-colour-100", "learn web-developer --have django,css --width 100 --color always"),
    ("learn-markdown", "learn analytics-engineer --have python,sql --format markdown"),
    ("market-80", "market --width 80"),
    ("market-demand-60", "market demand --width 60"),
    ("market-growth-80", "market growth --width 80"),
    ("market-industries-80", "market industries --role ml-engineer --width 80"),
    ("market-industries-40", "market industries --sort jobs --width 40"),
    ("guide-60", "guide --width 60"),
    ("guide-challenges-80", "guide threads-and-cores dependency-management --width 80"),
    ("guide-letter-80", "guide letter-template --width 80"),
    ("guide-route-markdown", "guide fastapi-route --format markdown"),
    ("data-80", "data --width 80"),
    ("data-accuracy-80", "data accuracy --width 80"),
    ("data-accuracy-30", "data accuracy --width 30"),
    ("data-accuracy-colour-100", "data accuracy --width 100 --color always"),
    ("data-sources-80", "data sources --width 80"),
    ("data-sources-two-60", "data sources stackoverflow bea --width 60"),
    ("config-40", "config --width 40"),
    ("config-60", "config list --width 60"),
    ("config-80", "config list --width 80"),
    ("config-colour-100", "config list --width 100 --color always"),
    ("config-key-unknown-60", "config get yeers --width 60"),
    ("search-80", "search what should i learn first for data engineering --width 80"),
    ("search-taken-for-60", "search mahcine lerning --top 3 --width 60"),
    ("help-exit-codes-60", "help exit-codes --width 60"),
    ("help-formats-80", "help formats --width 80"),
    ("help-environment-80", "help environment --width 80"),
    ("help-method-80", "help method --width 80"),
    ("help-accessibility-40", "help accessibility --width 40"),
    ("compare-markdown", "compare backend data-engineer --years 5 --format markdown"),
];

#[test]
fn pages_look_as_they_were_approved() {
    // Promise: `help exit-codes` prints the exit codes.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rendered");
    let mut changed = Vec::new();
    for (name, line) in GOLDEN {
        let words: Vec<&str> = line.split(' ').collect();
        let ran = piped(&words);
        let page = format!("$ pycareer {line}\n{}{}", ran.err, ran.out);
        let file = folder.join(format!("{name}.txt"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &page).unwrap();
        }
        if fs::read_to_string(&file).ok().as_ref() != Some(&page) {
            changed.push(*name);
        }
    }
    assert_eq!(changed, Vec::<&str>::new(), "UPDATE=1 rewrites them; then look at the difference");
}

#[test]
fn every_golden_file_is_of_a_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rendered");
    let mut files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().replace(".txt", ""))
        .collect();
    files.sort();
    let mut names: Vec<String> = GOLDEN.iter().map(|(name, _)| (*name).to_owned()).collect();
    names.sort();
    // A page that is new is being written right now, beside this test.
    if std::env::var_os("UPDATE").is_some() {
        names.retain(|name| files.contains(name));
    }
    assert_eq!(files, names);
}

/// What every colour begins with.
const ESCAPE: char = '\u{1b}';

fn config() -> ProptestConfig {
    ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() }
}

/// Takes escape codes out of text: `ESC [ … letter`.
fn without_colour(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character == ESCAPE {
            rest.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_line_is_wider_than_asked(
        words in question(),
        width in 20..=200_usize,
        ascii in any::<bool>(),
    ) {
        // Promise: no line is wider than asked.
        let width_text = width.to_string();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.extend(["--width", &width_text]);
        words.extend(ascii.then_some("--ascii"));
        let ran = piped(&words);
        prop_assert_eq!(ran.code, 0, "{:?}: {}", words, ran.err);
        for line in ran.out.lines().chain(ran.err.lines()) {
            prop_assert!(line.width() <= width, "{} columns in {:?}: {:?}", line.width(), words, line);
            prop_assert_eq!(line, line.trim_end());
        }
    }

    #[test]
    fn colour_adds_nothing_but_colour(words in question()) {
        // Promise: nothing is said by colour alone.
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.extend(["--width", "80"]);
        let plain = piped(&words);
        words.extend(["--color", "always"]);
        let coloured = piped(&words);
        prop_assert!(!plain.out.contains(ESCAPE) && !plain.err.contains(ESCAPE), "colour");
        prop_assert!(coloured.out.contains(ESCAPE), "no colour");
        prop_assert_eq!(without_colour(&coloured.out), plain.out);
        prop_assert_eq!(without_colour(&coloured.err), plain.err);
    }

    #[test]
    fn an_ascii_locale_gets_ascii_signs(words in question()) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let around = Surroundings {
            variables: vec![("LC_ALL".to_owned(), "C".to_owned())],
            ..Surroundings::default()
        };
        let ran = within(&words, &around);
        // Names of cities keep their letters.
        let odd = ran.out.chars().find(|it| !it.is_ascii() && !it.is_alphabetic());
        prop_assert_eq!(odd, None);
        let asked = piped(&[&words[..], &["--ascii"]].concat());
        prop_assert_eq!(asked.out, ran.out);
    }

    #[test]
    fn the_same_question_gives_the_same_bytes(words in question()) {
        // Promise: the same bytes each time.
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        prop_assert_eq!(piped(&words), piped(&words));
    }
}
