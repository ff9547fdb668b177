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
