//! What people see: golden pages, and rules that hold for every page.
//!
//! `UPDATE=1 cargo test --test render` rewrites `tests/rendered/`.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::path::Path;

use common::{piped, within};
use proptest::prelude::*;
use pycareer::dataset::Dataset;
use pycareer::run::Surroundings;
use unicode_width::UnicodeWidthStr;

/// Name of the golden file and the words after the program's name.
const GOLDEN: [(&str, &str); 56] = [
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
    ("salary-abroad-80", "salary --city berlin --years 5 --width 80"),
    ("salary-no-estimate-80", "salary principal-ai-researcher --width 80"),
    ("salary-no-figure-80", "salary vp-ai-research --width 80"),
    ("role-list-80", "role --width 80"),
    ("role-list-family-60", "role --family ai --width 60"),
    ("role-backend-80", "role backend --width 80"),
    ("role-backend-60", "role backend --width 60"),
    ("role-backend-colour-100", "role backend --width 100 --color always"),
    ("role-without-estimate-80", "role project-manager --width 80"),
    ("city-seattle-80", "city seattle --role data-engineer --years 4 --width 80"),
    ("city-ranking-80", "city --top 8 --role ml-engineer --years 5 --width 80"),
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
    ("role-sections-80", "role data-engineer --section requirements,reading --width 80"),
    ("skill-list-80", "skill --width 80"),
    ("skill-list-web-40", "skill --category web --stage intermediate --width 40"),
    ("skill-role-60", "skill --role data-engineer --width 60"),
    ("skill-two-80", "skill kubernetes gil --width 80"),
    ("skill-colour-100", "skill sql --width 100 --color always"),
    ("market-80", "market --width 80"),
    ("market-demand-60", "market demand --width 60"),
    ("market-growth-80", "market growth --width 80"),
    ("market-industries-80", "market industries --role ml-engineer --width 80"),
    ("market-industries-40", "market industries --sort jobs --width 40"),
    ("guide-60", "guide --width 60"),
    ("guide-challenges-80", "guide threads-and-cores dependency-management --width 80"),
    ("guide-letter-80", "guide letter-template --width 80"),
    ("guide-route-markdown", "guide fastapi-route --format markdown"),
    ("search-80", "search what should i learn first for data engineering --width 80"),
    ("search-taken-for-60", "search mahcine lerning --top 3 --width 60"),
    ("compare-markdown", "compare backend data-engineer --years 5 --format markdown"),
];

#[test]
fn pages_look_as_they_were_approved() {
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
            changed.push(name);
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
    let mut names = GOLDEN.map(|(name, _)| name.to_owned());
    names.sort();
    assert_eq!(files, names);
}

fn role_ids() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    dataset.role_entries().unwrap().iter().map(|entry| entry.id.to_owned()).collect()
}

fn role_ids_with_estimate() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    let entries = dataset.role_entries().unwrap().iter();
    entries.filter(|entry| !entry.blend.is_empty()).map(|entry| entry.id.to_owned()).collect()
}

fn area_ids() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    dataset.areas().unwrap().iter().map(|area| area.id.to_owned()).collect()
}

fn standing() -> impl Strategy<Value = Vec<String>> {
    let years = (0..=60_u32).prop_map(|years| vec!["--years".to_owned(), years.to_string()]);
    let levels =
        prop::sample::select(vec!["junior", "mid", "senior", "lead", "staff", "principal"]);
    let level = levels.prop_map(|level| vec!["--level".to_owned(), level.to_owned()]);
    prop_oneof![Just(Vec::new()), years, level]
}

/// Random questions that have an answer, as words after the program's name.
fn question() -> impl Strategy<Value = Vec<String>> {
    let role = || prop::sample::select(role_ids());
    let area = || prop::sample::select(area_ids());
    let salary = (role(), area(), standing()).prop_map(|(role, area, standing)| {
        let mut words = vec!["salary".to_owned(), role, "--city".to_owned(), area];
        words.extend(standing);
        words
    });
    let card = role().prop_map(|role| vec!["role".to_owned(), role]);
    let city = (area(), standing()).prop_map(|(area, standing)| {
        let mut words = vec!["city".to_owned(), area];
        words.extend(standing);
        words
    });
    let sort = prop::sample::select(vec!["pay", "real-pay", "jobs", "concentration"]);
    let ranking = (sort, 1..30_u32).prop_map(|(sort, top)| {
        ["city", "--sort", sort, "--top", &top.to_string()].map(str::to_owned).to_vec()
    });
    let roles = prop::sample::subsequence(role_ids_with_estimate(), 2..=6);
    let compare = (roles, area(), standing()).prop_map(|(roles, area, standing)| {
        let mut words = vec!["compare".to_owned()];
        words.extend(roles);
        words.extend(["--city".to_owned(), area]);
        words.extend(standing);
        words
    });
    let cities = prop::sample::subsequence(area_ids(), 2..=6)
        .prop_map(|areas| std::iter::once("compare".to_owned()).chain(areas).collect());
    let heads = Dataset::bundled().unwrap().skill_heads().unwrap();
    let ids: Vec<String> = heads.iter().map(|skill| skill.id.to_owned()).collect();
    let skill = prop::sample::select(ids).prop_map(|id| vec!["skill".to_owned(), id]);
    let topics = Dataset::bundled().unwrap().topics().unwrap();
    let topics: Vec<Vec<String>> = topics
        .iter()
        .map(|topic| vec![topic.shelf.word().to_owned(), topic.id.to_owned()])
        .collect();
    let topic = prop::sample::select(topics);
    let search =
        "[a-z+#./ ][a-z+#./ -]{0,23}[a-z]".prop_map(|words| vec!["search".to_owned(), words]);
    let more = prop_oneof![2 => skill, 3 => topic, 1 => search];
    prop_oneof![4 => more, 4 => salary, 2 => card, 2 => city, 1 => ranking, 3 => compare, 1 => cities]
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
    fn no_line_is_wider_than_asked(words in question(), width in 20..=200_usize) {
        let width_text = width.to_string();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.extend(["--width", &width_text]);
        let ran = piped(&words);
        prop_assert_eq!(ran.code, 0, "{:?}: {}", words, ran.err);
        for line in ran.out.lines().chain(ran.err.lines()) {
            prop_assert!(line.width() <= width, "{} columns in {:?}: {:?}", line.width(), words, line);
            prop_assert_eq!(line, line.trim_end());
        }
    }

    #[test]
    fn colour_adds_nothing_but_colour(words in question()) {
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
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        prop_assert_eq!(piped(&words), piped(&words));
    }
}
