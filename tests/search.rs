//! Search: what people type finds what they mean, slips included.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};
use pycareer::dataset::Dataset;
use pycareer::model::Takes;
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
    assert!(rows.len() >= 130, "{} queries", rows.len());
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
        ("ny", "pycareer city new-york"),
        ("germany", "pycareer city germany"),
        ("salary in berlin", "pycareer salary --city berlin"),
        ("london canada", "pycareer city london-canada"),
        ("data engineer salary in berlin", "pycareer salary data-engineer --city berlin"),
        ("data engineer salary portland", "pycareer salary data-engineer --city portland-or"),
        (
            "python developer in los angeles ca",
            "pycareer salary python-developer --city los-angeles-ca",
        ),
        ("data engineer pay in fort worth", "pycareer salary data-engineer --city fort-worth-tx"),
        ("salary in the hague", "pycareer salary --city the-hague"),
        ("best cities", "pycareer city --sort pay"),
        ("best cities for data engineers", "pycareer city --sort pay --role data-engineer"),
        ("cities in texas", "pycareer city --sort pay --state texas"),
        ("highest paying job", "pycareer salary --by role"),
        ("salary", "pycareer salary"),
    ] {
        let ran = piped(&["search", query, "--get", "0.command"]);
        assert_eq!((ran.out.trim_end(), ran.code), (command, 0), "{query}");
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        assert_eq!(piped(&words).code, 0, "{command}");
    }
}

#[test]
fn questions_of_plans_lead_to_a_command_that_answers_them() {
    for (query, command) in [
        (
            "how do i become an ml engineer from data analyst",
            "pycareer path --from data-analyst --to ml-engineer",
        ),
        ("how do i get from qa to devops", "pycareer path --from qa-automation --to devops"),
        ("how do i get to devops from qa", "pycareer path --from qa-automation --to devops"),
        ("become data scientist", "pycareer path --to data-scientist"),
        ("what should i learn", "pycareer match --next python sql"),
        ("learning path data engineer", "pycareer learn data-engineer"),
        ("what skills do i need for devops", "pycareer learn devops"),
        ("what jobs can i get with python and sql", "pycareer match python sql"),
        ("what jobs can i get with java and react", "pycareer match java react"),
        ("how do i set my city", "pycareer config list"),
        ("save my skills", "pycareer config list"),
        ("sysadmin", "pycareer role devops"),
    ] {
        let ran = piped(&["search", query, "--get", "command", "--top", "3"]);
        assert!(ran.out.lines().any(|line| line == command), "{query}: {}", ran.out);
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        assert_eq!(piped(&words).code, 0, "{command}");
    }
}

/// Returns id and command of the places found.
#[track_caller]
fn places(words: &str) -> Vec<(String, String)> {
    let ran = piped(&["search", "--json", "--top", "20", "--", words]);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let text = |hit: &Value, key: &str| hit[key].as_str().unwrap().to_owned();
    let hits = answer["data"].as_array().unwrap().iter().filter(|hit| hit["kind"] == "city");
    hits.map(|hit| (text(hit, "id"), text(hit, "command"))).collect()
}

#[test]
fn only_the_area_of_the_place_named_goes_by_that_name() {
    for query in ["kansas", "ny", "washington dc", "texas", "new york", "portland", "columbus"] {
        let found = places(query);
        assert!(found.len() > 1, "{query}: {found:?}");
        for (id, command) in found {
            let own = format!("pycareer city {id}");
            assert_eq!(command, own, "{query}");
        }
    }
    let paid: Vec<String> = places("salary kansas").into_iter().map(|(_, it)| it).collect();
    assert_eq!(paid[..2], ["pycareer salary --city kansas", "pycareer salary --city kansas-city"]);
    let two = [("dallas", "arlington-tx"), ("washington", "arlington-va")];
    let two = two.map(|(id, word)| (id.to_owned(), format!("pycareer city {word}")));
    assert_eq!(places("arlington")[..2], two);
}

#[test]
fn of_places_of_one_name_the_larger_stands_first() {
    for (query, expected) in [
        ("columbus", "columbus-oh columbus-ga columbus-in"),
        ("albany", "albany-ny albany-ga albany-or"),
        ("portland", "portland-or portland-me"),
        ("springfield", "springfield-mo springfield-ma springfield-il"),
        ("tx", "texas dallas houston austin san-antonio"),
        ("data engineer salary portland", "portland-or portland-me"),
    ] {
        let found: Vec<String> = places(query).into_iter().map(|(id, _)| id).collect();
        let expected: Vec<&str> = expected.split(' ').collect();
        assert_eq!(found[..expected.len()], expected, "{query}");
    }
}

#[test]
fn an_exact_name_hides_nothing_else_that_fits() {
    let all = hits("data engineering", "8");
    assert_eq!((all.len(), all[0].1.as_str()), (8, "data-engineer"));
    assert!(all.iter().any(|(_, id)| id == "demand-for-data-work"), "{all:?}");
    for (words, kind, expected) in [
        ("data engineering", "market", "demand-for-data-work"),
        ("python", "market", "companies-that-use-python"),
        ("python", "guide", "python-idioms"),
        ("kubernetes", "role", "devops"),
    ] {
        let ran = piped(&["search", words, "--kind", kind, "--get", "id"]);
        assert!(ran.out.lines().any(|id| id == expected), "{words} {kind}: {}", ran.out);
    }
}

#[test]
fn where_only_other_kinds_fit_the_page_says_so() {
    // Promise: an empty list is an answer.
    let ran = piped(&["search", "pyspark dask", "--kind", "city"]);
    let page =
        "  No city fits; other kinds do: leave out `--kind`.\n\n  Data 2026.11 as of 2026-10-30.\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), (page, "", 0));
    let ran = piped(&["search", "berlin", "--kind", "market", "--json"]);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let warning = &answer["warnings"][0];
    let told = "no market entry fits; other kinds do: leave out `--kind`";
    assert_eq!((&warning["code"], &warning["message"]), (&"other_kinds".into(), &told.into()));
    let ran = piped(&["search", "zzzzzzzzz", "--kind", "market"]);
    assert!(ran.out.starts_with("  Nothing here is about `zzzzzzzzz`."), "{}", ran.out);
}

#[test]
fn words_that_say_little_find_nothing_by_themselves() {
    let sorted = |words: &str| {
        let mut found = hits(words, "50");
        found.sort();
        found
    };
    for (asked, plain) in [
        ("how do i start to use kubernetes", "kubernetes"),
        ("where do i find the best pyspark", "pyspark"),
        ("i want to become good with docker", "docker"),
        ("how should i go about memory leaks", "memory leaks"),
    ] {
        assert_eq!(sorted(asked), sorted(plain), "{asked}");
    }
}

#[test]
fn every_command_is_found_by_its_keywords_and_runs() {
    let texts: Vec<&str> = include_str!("../data/pages.toml").split("[[page]]").skip(1).collect();
    let pages = Dataset::bundled().unwrap().pages().unwrap();
    assert_eq!(pages.len(), texts.len());
    let mut wrong = Vec::new();
    for (page, text) in pages.iter().zip(texts) {
        let options = page.takes.iter().map(|takes| match takes {
            Takes::Role => "--role data-engineer",
            Takes::State => "--state texas",
            Takes::From => "--from data-engineer",
            Takes::To => "--to data-engineer",
            Takes::Subject | Takes::Skills => "",
        });
        for more in std::iter::once("").chain(options) {
            let line = format!("{} {more}", page.command);
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(piped(&words).code, 0, "{line}");
        }
        let keywords = text.split_once("keywords = [").unwrap().1;
        for keyword in keywords.split('"').skip(1).step_by(2) {
            let first = hits(keyword, "1").pop();
            if first != Some(("command".to_owned(), page.id.to_owned())) {
                wrong.push((page.id, keyword, first));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_country_without_figures_is_said_to_have_none() {
    for (words, country) in [("são paulo", "Brazil"), ("salary in japan", "Japan")] {
        let ran = piped(&["search", words, "--kind", "city"]);
        assert_eq!(ran.err, format!("note: no source here prints pay in {country}\n"), "{words}");
    }
    let ran = piped(&["search", "data engineer salary in tokyo", "--get", "0.command"]);
    assert_eq!(ran.out, "pycareer salary data-engineer\n");
}

#[test]
fn pages_of_texts_have_the_date_of_the_data_once() {
    for line in ["search gil", "search zzzzzzzzz", "market", "guide", "guide faq", "market demand"]
    {
        let ran = piped(&line.split(' ').collect::<Vec<_>>());
        let is_date = |line: &&str| line.starts_with("  Data 2026.11 as of 2026-10-30");
        assert_eq!(ran.out.lines().filter(is_date).count(), 1, "{line}: {}", ran.out);
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
fn a_word_that_is_known_is_not_taken_for_another_name() {
    for (words, not) in [("rust", "rest-apis"), ("go developer", "ios-developer")] {
        let found = hits(words, "3");
        assert!(found.iter().all(|(_, id)| id != not), "{words}: {found:?}");
    }
}

#[test]
fn nothing_found_is_an_answer() {
    let ran = piped(&["search", "zzzzzzzzz"]);
    let told = "  Nothing here is about `zzzzzzzzz`.\n  `pycareer role`, `skill`, `market` and `guide` list what there is.\n\n  Data 2026.11 as of 2026-10-30.\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), (told, "", 0));
    let empty = piped(&["search", "..."]);
    let told = "error: there is no word to look for\nhint: as in `pycareer search remote work`\n";
    assert_eq!((empty.out.as_str(), empty.err.as_str(), empty.code), ("", told, 2));
}
