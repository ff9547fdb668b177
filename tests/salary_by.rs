//! `salary --by`: its rows are what the questions one by one answer.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};
use serde_json::{Value, json};

/// Runs a command line; `_` stands for a space inside a name.
fn ran(line: &str) -> Ran {
    let words: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
    piped(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

fn answer(line: &str) -> Value {
    let ran = ran(&format!("{line} --json"));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    serde_json::from_str(&ran.out).unwrap()
}

fn rows(line: &str) -> Vec<Value> {
    answer(line)["data"]["rows"].as_array().unwrap_or_else(|| panic!("{line} has no rows")).clone()
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["id"].as_str().unwrap()).collect()
}

fn labels(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["label"].as_str().unwrap()).collect()
}

/// The warnings of an answer: `code: message`.
fn warnings(line: &str) -> Vec<String> {
    let all = answer(line)["warnings"].take();
    let said = all.as_array().unwrap().iter();
    said.map(|it| format!("{}: {}", it["code"].as_str().unwrap(), it["message"].as_str().unwrap()))
        .collect()
}

#[track_caller]
fn refused(line: &str, told: &str) {
    let ran = ran(line);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", told), "{line}");
}

/// Says that a row is what a question alone answers.
#[track_caller]
fn same(row: &Value, line: &str) {
    let alone = answer(line)["data"].take();
    assert_eq!(row["pay"], alone["pay"], "{line}");
    assert_eq!(row["converted"], alone["converted"], "{line}");
    let reliability = alone["sampling"].get("reliability").cloned().unwrap_or(Value::Null);
    assert_eq!(row["reliability"], reliability, "{line}");
}

#[track_caller]
fn falling(rows: &[Value]) {
    let middles = rows.iter().map(|row| row["pay"]["p50"].as_u64().unwrap());
    assert!(middles.is_sorted_by(|a, b| a >= b), "highest middle first");
}

// What the rows are.

#[test]
fn years_are_the_answers_for_these_years() {
    for question in ["--city chicago", "ml-engineer --state wy", "qa --city missoula"] {
        let rows = rows(&format!("salary {question} --by years"));
        assert_eq!(ids(&rows), ["0", "1", "2", "3", "5", "7", "10", "15", "20"]);
        assert_eq!(labels(&rows)[..3], ["0 years", "1 year", "2 years"]);
        for row in &rows {
            same(row, &format!("salary {question} --years {}", row["id"].as_str().unwrap()));
        }
    }
}

#[test]
fn levels_are_the_answers_for_these_levels() {
    for question in ["--city las-vegas", "devops"] {
        let rows = rows(&format!("salary {question} --by level"));
        assert_eq!(ids(&rows), ["junior", "mid", "senior", "lead", "staff", "principal"]);
        assert_eq!(labels(&rows), ids(&rows));
        for row in &rows {
            same(row, &format!("salary {question} --level {}", row["id"].as_str().unwrap()));
        }
    }
}

#[test]
fn roles_are_the_answers_for_these_roles() {
    for question in ["--city boise --years 3", "--level lead", "--city topeka"] {
        let rows = rows(&format!("salary {question} --by role"));
        assert_eq!(rows.len(), 27, "every role with an estimate");
        falling(&rows);
        for row in &rows {
            same(row, &format!("salary {} {question}", row["id"].as_str().unwrap()));
        }
    }
    let line = "salary --city chicago --by role";
    assert_eq!(labels(&rows(line))[..2], ["Engineering Manager", "Machine Learning Engineer"]);
    let used = answer(line)["meta"]["sources"].take();
    let used: Vec<&str> =
        used.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert!(["oews", "stackoverflow", "aijobs"].iter().all(|id| used.contains(id)), "{used:?}");
}

#[test]
fn cities_are_the_ranking_and_the_answers_for_these_cities() {
    for question in ["ml-engineer --years 5", "quant-developer", "data-analyst --level principal"] {
        let rows = rows(&format!("salary {question} --by city"));
        assert_eq!(rows.len(), 20);
        falling(&rows);
        let ranking = answer(&format!("city --top 20 --role {question}"))["data"].take();
        assert_eq!(ids(&rows), ids(ranking.as_array().unwrap()), "{question}");
        for row in rows.iter().take(4) {
            same(row, &format!("salary {question} --city {}", row["id"].as_str().unwrap()));
        }
    }
    let rows = rows("salary --by city --top 2");
    assert_eq!(labels(&rows), ["San Jose, CA", "San Francisco, CA"]);
}

#[test]
fn cities_of_a_state_are_its_own_and_the_rest_is_the_state() {
    let line = "salary --by city --state tx --years 5";
    let whole = answer(line);
    let texas = answer("salary --state tx --years 5");
    assert_eq!(whole["data"]["pay"], texas["data"]["pay"]);
    assert_eq!((&whole["query"]["state"], &whole["query"]["top"]), (&json!("texas"), &json!(20)));
    let rows = whole["data"]["rows"].as_array().unwrap();
    assert!(labels(rows).iter().all(|label| label.ends_with(", TX")));
    assert_eq!(warnings(line), ["more_areas: 6 more areas; `--top 26` shows all"]);
    let all = "salary --by city --state tx --years 5 --top 26";
    assert_eq!((self::rows(all).len(), warnings(all)), (26, vec![]));
    assert_eq!(self::rows(all)[..20], rows[..]);
}

#[test]
fn industries_are_the_official_table_of_the_main_occupation() {
    for role in ["python-developer", "ml-engineer", "data-scientist"] {
        let rows = rows(&format!("salary {role} --by industry"));
        let tables = answer(&format!("market industries --role {role}"))["data"].take();
        let figures = tables[0]["figures"].as_array().unwrap();
        let given: Vec<&Value> = figures.iter().filter(|it| !it["p50"].is_null()).collect();
        assert_eq!(rows.len(), given.len(), "{role}");
        falling(&rows);
        for row in &rows {
            let figure = given.iter().find(|it| it["id"] == row["id"]).unwrap();
            for key in ["p10", "p25", "p50", "p75", "p90"] {
                assert_eq!(row["pay"][key], figure[key], "{role}: {key} of {}", row["label"]);
            }
            assert_eq!(row["label"], figure["label"]);
            assert_eq!(row["pay"]["derived"], false);
        }
    }
    let unpublished =
        "industries_left_out: 2 industries are left out: wages there are not published";
    assert_eq!(warnings("salary --by industry"), [unpublished]);
    let others = "main_occupation: of the blend of Machine Learning Engineer the table is of \
                  Software Developers (50%) alone, not of Computer and Information Research \
                  Scientists (50%)";
    assert_eq!(warnings("salary ml-engineer --by industry"), [others, unpublished]);
}

#[test]
fn the_main_occupation_is_that_with_the_largest_share() {
    let line = "salary mlops-engineer --by industry";
    let whole = answer(line);
    let parts = whole["data"]["basis"]["occupations"].as_array().unwrap();
    let weight = |part: &Value| part["weight"].as_f64().unwrap();
    let most = parts.iter().map(weight).fold(0.0, f64::max);
    let main = parts.iter().find(|part| weight(part) >= most).unwrap();
    let code = main["code"].as_str().unwrap();
    let rows = whole["data"]["rows"].as_array().unwrap();
    assert!(ids(rows).iter().all(|id| id.starts_with(&format!("oews-{code}-naics-"))));
    let title = main["title"].as_str().unwrap();
    assert!(ran(line).out.starts_with(&format!("Pay by industry: {title} · United States\n")));
}

// Beside the rows.

#[test]
fn without_by_there_are_no_rows_and_with_it_the_rest_stays() {
    let plain = answer("salary backend --city boston --years 4");
    assert_eq!((&plain["data"]["rows"], &plain["query"]["by"]), (&Value::Null, &Value::Null));
    let whole = answer("salary backend --city boston --years 4 --by role");
    let mut data = whole["data"].clone();
    assert!(data["rows"].as_array().is_some_and(|rows| !rows.is_empty()));
    data["rows"] = Value::Null;
    assert_eq!(data, plain["data"]);
    assert_eq!((&whole["query"]["by"], &whole["query"]["top"]), (&json!("role"), &Value::Null));
}

#[test]
fn what_has_no_estimate_has_no_rows_but_by_role() {
    for line in [
        "salary ios-developer --by years",
        "salary ios-developer --by city",
        "salary vp-ai-research --by industry",
        "salary --city berlin --by level",
        "salary --country gb --by role",
    ] {
        let whole = answer(line);
        assert_eq!((&whole["data"]["rows"], &whole["data"]["pay"]), (&json!([]), &Value::Null));
        assert!(!warnings(line).is_empty(), "{line}");
        let page = ran(line).out;
        assert!(page.contains("No estimate is made"), "{line} shows {page}");
        let csv = ran(&format!("{line} --format csv")).out;
        assert_eq!(
            csv,
            "id,label,p10,p25,p50,p75,p90,derived,currency,period,place_basis,confidence\n"
        );
    }
    let line = "salary ios-developer --by role";
    assert_eq!((rows(line).len(), ran(line).err.as_str(), warnings(line).len()), (27, "", 1));
    let guam = warnings("salary --by city --state gu");
    assert_eq!(guam, ["no_rows: no metropolitan area lies in Guam"]);
}

#[test]
fn rows_are_told_in_the_currency_and_for_the_time_asked_for() {
    let line = "salary qa --by level --currency eur --period month";
    let rows = rows(line);
    same(&rows[3], "salary qa --level lead --currency eur --period month");
    let page = ran(&format!("{line} --width 80")).out;
    assert!(
        page.contains("  Base a month, in EUR: computed at 0.89509 EUR for one US dollar: ECB")
    );
    assert!(page.contains('€') && !page.contains('$'), "{page}");
    let csv = ran(&format!("{line} --format csv")).out;
    let told = &rows[0]["converted"];
    let first = format!(
        "junior,junior,{},{},{},{},{},true,EUR,month,published,high",
        told["p10"], told["p25"], told["p50"], told["p75"], told["p90"]
    );
    assert_eq!(csv.lines().nth(1), Some(first.as_str()));
}

#[test]
fn csv_and_markdown_hold_the_rows() {
    let csv = ran("salary --by industry --format csv").out;
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some("id,label,p10,p25,p50,p75,p90,derived,currency,period,place_basis,confidence")
    );
    let first = "oews-15-1252-naics-51,Information,87740,128260,166400,209850,226700,false,USD,year,published,";
    assert_eq!(lines.next().map(|line| line.replace("51--52", "51")), Some(first.to_owned()));
    let markdown = ran("salary --by level --format markdown").out;
    let table: Vec<&str> = markdown.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(table.len(), 8);
    let junior = "| junior | junior | 62,321 | 75,733 | 94,045 | 116,150 | 139,396 | true | USD | year | published | high |";
    assert_eq!(table[2], junior);
}

#[test]
fn notes_of_figures_that_are_not_shown_stay_in_json() {
    let line = "salary --by role --years 2.5";
    let told = "completed_years: figures by years go by completed ones: 2.5 are read as 2";
    assert_eq!(warnings(line), [told]);
    assert_eq!(ran(line).err, "");
    assert!(ran("salary --years 2.5").err.contains("completed ones"));
}

#[test]
fn more_than_twelve_rows_are_not_drawn() {
    let drawn = |line: &str| ran(&format!("{line} --width 80")).out.matches('┃').count();
    // One sign a row, and one in the key.
    assert_eq!(drawn("salary --by city --top 12"), 13);
    assert_eq!(drawn("salary --by city --top 13"), 0);
    assert_eq!(drawn("salary --by years"), 10);
}

// What is refused.

#[test]
fn rows_over_years_or_levels_are_for_nobody_in_particular() {
    let years = "`--by years` shows pay year by year";
    let level = "`--by level` shows every level";
    let industry = "wages by industry stand as published, for people of all years";
    for (by, why) in [("years", years), ("level", level), ("industry", industry)] {
        let flags = format!("error: {why}; leave `--years` and `--level` out\n");
        refused(&format!("salary --by {by} --years 5"), &flags);
        refused(&format!("salary --by {by} --level mid"), &flags);
        let word = format!("error: {why}, and `sr backend` says senior; leave the word out\n");
        refused(&format!("salary sr_backend --by {by}"), &word);
    }
    assert_eq!(rows("salary sr_backend --by role").len(), 27);
}

#[test]
fn ranked_areas_and_industries_take_no_city() {
    let city = "error: `--by city` ranks the areas of the United States or of a `--state`; leave \
                `--city` and `--country` out\n";
    refused("salary --by city --city chicago", city);
    refused("salary --by city --country us", city);
    refused("salary --by city --city aurora --state il", city);
    let industry = "error: wages by industry are published for the whole United States; leave \
                    `--city`, `--state` and `--country` out\n";
    for place in ["--city chicago", "--state tx", "--country us"] {
        refused(&format!("salary --by industry {place}"), industry);
    }
}

#[test]
fn other_wrong_uses_are_told() {
    assert_eq!(rows("salary --by Cities --top 3"), rows("salary --by city --top 3"));
    refused(
        "salary --by citty",
        "error: `citty` is no way to break pay down; give years, city, role, level or industry\n\
         hint: did you mean `city`?\n",
    );
    let top = "error: `--top` says how many areas `--by city` shows; it goes with nothing else\n";
    refused("salary --top 5", top);
    refused("salary --by role --top 5", top);
    refused("salary --by city --top 0", "error: `--top` takes a whole number from 1, not `0`\n");
    refused(
        "salary --by role --source official",
        "error: `--by` sets our estimates side by side, and `--source` asks one source alone; give \
         one of them\n",
    );
    refused(
        "salary --by role --real",
        "error: `--by` shows pay at the prices of each place; leave `--real` out\n\
         hint: `pycareer city --sort real-pay` ranks places by what pay buys there\n",
    );
}

#[test]
fn nonmetropolitan_areas_are_ranked_apart() {
    let ranked = |words: &[&str]| {
        let ran = piped(&[&["city", "--top", "1000", "--json"], words].concat());
        let answer: Value = serde_json::from_str(&ran.out).unwrap();
        let cities = answer["data"].as_array().unwrap().clone();
        let asked = answer["query"]["area_type"].clone();
        (cities.iter().all(|city| city["area_type"] == asked), asked, cities.len())
    };
    assert_eq!(ranked(&[]), (true, json!("metro"), 393));
    assert_eq!(ranked(&["--nonmetro"]), (true, json!("nonmetro"), 135));
    let refused = "error: `--sort`, `--state`, `--nonmetro`, `--min-jobs` and `--top` rank all areas; \
                   leave the names out\n";
    let ran = piped(&["city", "boise", "--nonmetro"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", refused));
}
