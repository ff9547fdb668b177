//! Search: what people type finds what they mean, slips included.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};
use pycareer::dataset::Dataset;
use serde_json::Value;

/// Queries with the first hit each is to find.
const QUERIES: &str = include_str!("queries.txt");

/// Returns kind and id of the first hits.
#[track_caller]
fn hits(words: &str, top: &str) -> Vec<(String, String)> {
    let ran = piped(&["search", "--json", "--top", top, "--", words]);
    assert_eq!(ran.code, 0, "{words}: {}", ran.err);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let hits = answer["data"].as_array().unwrap().iter();
    let text = |hit: &Value, key: &str| hit[key].as_str().unwrap().to_owned();
    hits.map(|hit| (text(hit, "kind"), text(hit, "id"))).collect()
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let mut wrong = Vec::new();
    let rows: Vec<&str> = QUERIES.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(rows.len() >= 60, "{} queries", rows.len());
    for row in rows {
        let (query, expected) = row.split_once(" => ").unwrap();
        let (kind, ids) = expected.split_once(' ').unwrap();
        let found = hits(query, "1");
        let is_right =
            |(its, id): &(String, String)| its == kind && ids.split('|').any(|it| it == id);
        if !found.first().is_some_and(is_right) {
            wrong.push((row, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Returns a name with one slip: letter `at` left out, doubled, changed or swapped with the next.
fn slip(name: &str, at: usize, kind: usize) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    match kind % 4 {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, 'q'),
        2 => letters[at] = if letters[at] == 'e' { 'a' } else { 'e' },
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

#[test]
fn a_slip_in_a_name_still_finds_it_among_the_first_three() {
    let dataset = Dataset::bundled().unwrap();
    let roles = dataset.role_entries().unwrap().iter().map(|role| ("role", role.id, role.title));
    let heads = dataset.skill_heads().unwrap();
    let skills = heads.iter().map(|skill| ("skill", skill.id, skill.name));
    let (mut tried, mut wrong) = (0, Vec::new());
    for (number, (kind, id, name)) in roles.chain(skills).enumerate() {
        let letters = name.chars().count();
        // Where one of a few letters differs, anything might have been meant.
        if letters < 5 || !name.is_ascii() {
            continue;
        }
        // A letter inside a word, another one for each name; the first is rarely missed.
        let at = 1 + (number * 7) % (letters - 2);
        let around: Vec<char> = name.chars().skip(at).take(2).collect();
        if around.iter().any(|letter| !letter.is_ascii_alphabetic()) || around[0] == around[1] {
            continue;
        }
        let typed = slip(name, at, number);
        tried += 1;
        let found = hits(&typed, "3");
        if !found.iter().any(|(its, it)| its == kind && it == id) {
            wrong.push((typed, id, found));
        }
    }
    assert!(tried >= 200, "{tried} slips");
    assert!(wrong.is_empty(), "{} of {tried}: {wrong:#?}", wrong.len());
}

#[test]
fn a_hit_shows_the_command_that_opens_it() {
    for (query, command) in [
        ("how much does a ml engineer make", "pycareer salary ml-engineer"),
        ("data engineer salary chicago", "pycareer salary data-engineer --city chicago"),
        ("palo alto", "pycareer city palo-alto-ca"),
        ("salary in palo alto", "pycareer salary --city palo-alto-ca"),
        ("gil", "pycareer skill gil"),
        ("remote", "pycareer market remote-work"),
        ("interview letter", "pycareer guide letter-template"),
    ] {
        let ran = piped(&["search", query, "--get", "0.command"]);
        assert_eq!((ran.out.trim_end(), ran.code), (command, 0), "{query}");
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        assert_eq!(piped(&words).code, 0, "{command}");
    }
}

#[test]
fn every_hit_of_every_query_can_be_opened() {
    for row in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        let (query, _) = row.split_once(" => ").unwrap();
        let ran = piped(&["search", "--get", "command", "--", query]);
        for command in ran.out.lines() {
            let words: Vec<&str> = command.split(' ').skip(1).collect();
            assert_eq!(piped(&words).code, 0, "{query}: {command}");
        }
    }
}

#[test]
fn what_was_taken_for_something_else_is_said() {
    let Ran { out, err, code } = piped(&["search", "kuberentes", "--top", "1"]);
    let told = "note: nothing is called `kuberentes`; taken for `kubernetes`\n";
    assert_eq!((err.as_str(), code), (told, 0));
    assert!(out.starts_with("Kubernetes  skill\n"), "{out}");
}

#[test]
fn nothing_found_is_an_answer() {
    let ran = piped(&["search", "zzzzzzzzz"]);
    let told = "  Nothing here is about `zzzzzzzzz`.\n  `pycareer role`, `skill`, `market` and `guide` list what there is.\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), (told, "", 0));
    let empty = piped(&["search", "..."]);
    let told = "error: there is no word to look for\nhint: as in `pycareer search remote work`\n";
    assert_eq!((empty.out.as_str(), empty.err.as_str(), empty.code), ("", told, 2));
}
