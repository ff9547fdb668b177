//! What is said where a line was nearly right: every hint is one that works.

// A test stops at the first thing that is not as it should be; that is what these are for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::piped;

#[track_caller]
fn refused(words: &[&str], code: u8, told: &str) {
    let ran = piped(words);
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), ("", told, code), "{words:?}");
}

#[track_caller]
fn refused_line(line: &str, code: u8, told: &str) {
    refused(&line.split(' ').collect::<Vec<_>>(), code, told);
}

#[track_caller]
fn answered(line: &str) {
    let ran = piped(&line.split(' ').collect::<Vec<_>>());
    assert!(!ran.out.is_empty() && ran.code == 0, "{line}: {ran:?}");
}

#[test]
fn an_amount_that_can_be_read_two_ways_is_refused() {
    let told = "error: `€62.500` can mean thousands or decimals; write `€62500` or `€62.50`\n";
    refused_line("worth €62.500", 2, told);
    let told = "error: `120.000` can mean thousands or decimals; write `120000` or `120.00`\n";
    refused_line("move 120.000 --from austin --to denver", 2, told);
}

#[test]
fn places_abroad_are_hinted_by_a_name_that_is_taken() {
    let hint = "hint: `pycareer salary --country gb` shows what people report there\n";
    let told = format!(
        "error: no official wages are held for the United Kingdom, so nothing can be held against \
         them\n{hint}"
    );
    refused_line("worth 150k --city london-united-kingdom", 3, &told);
    refused_line("move 120k --from austin --to london-united-kingdom", 3, &told);
    let told = format!(
        "error: no official wages are held for the United Kingdom, so it cannot be compared\n{hint}"
    );
    refused_line("compare london berlin", 3, &told);
    answered("salary --country gb");
    answered("salary --city gb");
    answered("city gb");
}

#[test]
fn letters_that_a_state_has_too_name_both() {
    let told =
        "error: unknown place `de`\nhint: for Delaware: `--state de`; for Germany: `germany`\n";
    refused_line("city de", 3, told);
    refused_line("salary --city de", 3, told);
    let told = "error: unknown place `tx`\nhint: for Texas: `--state tx`\n";
    refused_line("city tx", 3, told);
}

#[test]
fn a_path_that_is_not_there_says_what_is_where() {
    let pay = "p10, p25, p50, p75, p90, currency, period, derived, place_basis, \
               confidence, bias_ratio or extrapolated";
    let top = "role, place, person, pay, basis, checked, bias_ratio, sampling, modelled, real, \
               converted, published, caveats, steps or rows";
    for (path, hint) in [
        ("meta.as_of", format!("at the top there are {top}")),
        ("", format!("at the top there are {top}")),
        ("pay..p50", format!("at `pay` there are {pay}")),
        ("data.pay.p50", "a path begins inside `data`: `pay.p50`".to_owned()),
        ("pay.curency", "did you mean `pay.currency`?".to_owned()),
    ] {
        let told = format!("error: the answer has no `{path}`\nhint: {hint}\n");
        refused(&["salary", "--get", path], 2, &told);
    }
}

#[test]
fn no_change_is_no_negative_zero() {
    let line = ["move", "150k", "--from", "sf", "--to", "oakland-ca"];
    let ran = piped(&[&line[..], &["--get", "0.market_rank_ratio"]].concat());
    assert_eq!((ran.out.as_str(), ran.code), ("0.0\n", 0));
    let page = piped(&line).out;
    assert!(page.contains("(+0%)") && !page.contains("−0%"), "{page}");
    let path =
        ["path", "python-developer", "devops", "--stretch", "--get", "steps.pay_change_ratio"];
    assert_eq!(piped(&path).out, "0.0\n");
}

#[test]
fn names_of_several_words_without_quotes_are_put_into_them() {
    let role = |role: &str| format!("unknown role `{role}`");
    for (line, code, told, hint) in [
        ("salary --city new york", 3, role("york"), "--city \"new york\""),
        (
            "salary backend --city salt lake city",
            3,
            role("backend lake city"),
            "--city \"salt lake city\"",
        ),
        (
            "move 120k --from austin --to denver new york",
            3,
            "unknown place `new`".to_owned(),
            "--to \"new york\"",
        ),
        (
            "move 120k --from new york --to austin",
            2,
            "nothing here takes `york`".to_owned(),
            "--from \"new york\"",
        ),
        (
            "worth 150k --city new york --years 5",
            2,
            "nothing here takes `york`".to_owned(),
            "--city \"new york\"",
        ),
        (
            "worth 165k --role senior data engineer",
            2,
            "nothing here takes `data`".to_owned(),
            "--role \"senior data engineer\"",
        ),
        (
            "compare data engineer ml engineer",
            3,
            role("data"),
            "compare \"data engineer\" \"ml engineer\"",
        ),
        (
            "compare chicago new york",
            3,
            "unknown place `new`".to_owned(),
            "compare chicago \"new york\"",
        ),
    ] {
        let told =
            format!("error: {told}\nhint: a name of several words stands in quotes: `{hint}`\n");
        refused_line(line, code, &told);
    }
    refused(
        &["compare", "data engineer", "bakend", "ml engineer"],
        3,
        "error: unknown role `bakend`\nhint: did you mean `backend`?\n",
    );
    let told =
        "error: nothing here takes `4`\nhint: `pycareer worth -h` explains the command line\n";
    refused_line("worth --explain 3 4", 2, told);
    let told = "error: unknown role `san francisco`\nhint: `san francisco` is a place: `--city \"san \
                francisco\"`\n";
    refused_line("salary san francisco", 3, told);
    let told = "error: unknown country `new york`\nhint: `new york` is no country: `--city \"new york\"`\n";
    refused(&["salary", "--country", "new york"], 3, told);
    let told = "error: unknown role `york`\nhint: `york` is a place: `--city york`\n";
    refused_line("salary york --city chicago", 3, told);
}
