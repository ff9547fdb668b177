//! `compare`: which subjects stand side by side, and what is refused.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::piped;

#[track_caller]
fn refused(line: &str, code: u8, told: &str) {
    let words: Vec<&str> = line.split(' ').collect();
    let ran = piped(&words);
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), ("", told, code), "{line}");
}

const EXAMPLE: &str =
    "hint: as in `pycareer compare backend data-engineer ml-engineer --years 5`\n";

#[test]
fn two_to_six_subjects_are_compared() {
    let one = format!("error: one subject alone cannot be compared; name two to six\n{EXAMPLE}");
    refused("compare backend", 2, &one);
    let none =
        format!("error: nothing to compare; name two to six roles, cities or levels\n{EXAMPLE}");
    refused("compare", 2, &none);
    let many = format!("error: 7 subjects are too many; name two to six\n{EXAMPLE}");
    refused("compare a b c d e f g", 2, &many);
}

#[test]
fn subjects_are_of_one_sort() {
    let form = "hint: a role in a city is one subject: `backend@chicago`, `backend@chicago:5`\n";
    refused(
        "compare backend chicago",
        2,
        &format!(
            "error: `backend` is a role and `chicago` a city; compare one sort of thing\n{form}"
        ),
    );
    refused(
        "compare senior backend",
        2,
        &format!(
            "error: `senior` is a level and `backend` a role; compare one sort of thing\n{form}"
        ),
    );
}

#[test]
fn what_cannot_be_compared_is_said() {
    refused(
        "compare backend ios-developer",
        3,
        "error: no estimate is made for iOS Developer, so it cannot be compared\n\
         hint: `pycareer role ios-developer` shows what its sources print\n",
    );
    refused(
        "compare chicago berlin",
        3,
        "error: no official wages are held for Germany, so it cannot be compared\n\
         hint: `pycareer salary --country de` shows what people report there\n",
    );
    refused("compare backend backend", 2, "error: `backend` stands twice in the comparison\n");
    refused(
        "compare backend bakcned",
        3,
        "error: unknown role `bakcned`\nhint: did you mean `backend`?\n",
    );
    refused(
        "compare junior senior --years 5",
        2,
        "error: levels are compared with each other; leave `--years` and `--level` out\n",
    );
    refused(
        "compare backend@ qa",
        2,
        "error: `backend@` is not of the form role@city or role@city:years\n",
    );
    refused(
        "compare backend@chicago:99 qa@boston",
        2,
        "error: `99` years is too many; give 0 to 60\n",
    );
}

#[test]
fn what_a_subject_says_itself_counts_before_the_flags() {
    let line =
        ["compare", "backend@chicago:3", "qa@boston", "--years", "9", "--get", "person.years"];
    assert_eq!(piped(&line).out, "3\n9\n");
    let line = ["compare", "backend@chicago", "qa", "--city", "boston", "--get", "place.id"];
    assert_eq!(piped(&line).out, "chicago\nboston\n");
}

#[test]
fn compared_pay_is_that_of_salary() {
    let both = piped(&["compare", "backend@chicago:5", "ml@austin:senior", "--get", "pay.p50"]).out;
    let one =
        piped(&["salary", "backend", "--city", "chicago", "--years", "5", "--get", "pay.p50"]).out;
    let other =
        piped(&["salary", "ml", "--city", "austin", "--level", "senior", "--get", "pay.p50"]).out;
    assert_eq!(both, one + &other);
}

#[test]
fn what_is_to_be_minded_of_a_role_stands_beside_its_name() {
    let page = piped(&["compare", "backend", "tech-lead", "--years", "10"]).out;
    let at = page.find("  Keep in mind\n").unwrap();
    let end = page[at..].find("\n\n").unwrap();
    let expected = "  Keep in mind
  • Tech Lead: Code and ratio are those of a Python developer: only the level or the years given move the estimate. Without either it shows the market of all developers.
  • Tech Lead: Where \"team lead\" means hiring, reviews and pay decisions, look at the engineering manager, whose wages are counted under another code.
  • Tech Lead: A guide names Lead Python Developer as a rung and prints no pay figure for it.
  What guides print of a role is not compared: `pycareer salary NAME` shows it, apart.";
    assert_eq!(&page[at..at + end], expected);
    let line = ["compare", "backend@chicago", "tech-lead", "tech-lead@boston"];
    let said = piped(&line).out;
    assert_eq!(said.matches("• Tech Lead: A guide names").count(), 1, "{said}");
    let alone = piped(&["compare", "austin", "seattle", "--role", "tech-lead"]).out;
    assert_eq!(alone.matches("• Tech Lead: A guide names").count(), 1, "{alone}");
    let without = piped(&["compare", "austin", "seattle"]).out;
    assert!(!without.contains("Keep in mind"), "{without}");
    for role in ["backend", "tech-lead"] {
        let both = piped(&["compare", role, "qa", "--get", "0.caveats"]).out;
        assert_eq!(both, piped(&["salary", role, "--get", "caveats"]).out);
    }
}

#[test]
fn only_sources_of_what_is_shown_are_named() {
    let named = |line: &[&str]| {
        let page = piped(line).out;
        let line = page
            .lines()
            .find_map(|line| line.split_once("; ").filter(|_| line.starts_with("  Data 20")));
        line.unwrap().1.to_owned()
    };
    assert_eq!(named(&["compare", "austin", "seattle"]), "2 sources: BLS OEWS, BEA.");
    assert_eq!(
        named(&["compare", "backend", "tech-lead"]),
        "5 sources: BLS OEWS, BEA, Stack Overflow, AiPathly, Job profile."
    );
}

#[test]
fn only_columns_that_are_shown_are_explained() {
    let keys = |line: &str| {
        let page = piped(&line.split(' ').collect::<Vec<_>>()).out;
        let from = page.find("  real pay:").unwrap_or(page.len());
        let lines: Vec<&str> = page[from..].lines().map(str::trim).collect();
        let all = lines.join(" ");
        ["real pay:", "jobs:", "conc.:"].map(|key| all.contains(key))
    };
    for (line, shown) in [
        ("compare backend tech-lead --width 100", [true, true, true]),
        ("compare backend tech-lead --width 60", [true, false, false]),
        ("compare backend tech-lead --width 50", [false, false, false]),
        ("compare backend tech-lead --width 30", [true, true, true]),
        ("city --top 5 --width 60", [true, true, true]),
        ("city --top 5 --width 52", [true, true, false]),
    ] {
        assert_eq!(keys(line), shown, "{line}");
    }
}
