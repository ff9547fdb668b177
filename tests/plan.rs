//! Planning: which roles a person's skills come close to, and what to learn in which order.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "plan/learning.rs"]
mod learning;
#[path = "plan/matching.rs"]
mod matching;

use std::collections::BTreeMap;

use common::{json, piped};
use proptest::prelude::*;
use pycareer::dataset::Dataset;
use serde_json::Value;

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

/// Returns all of a key in an array of objects.
fn each<'v>(array: &'v Value, key: &str) -> Vec<&'v str> {
    array.as_array().unwrap().iter().map(|item| text(item, key)).collect()
}

/// Returns every role with its coverage, best first; skills by their ids.
fn coverage(skills: &[&str]) -> Vec<(String, f64)> {
    let words = [&["match", "--top", "99"], skills].concat();
    let answer = json(&words);
    let roles = answer["data"].as_array().unwrap().iter();
    roles
        .map(|role| (text(role, "id").to_owned(), role["coverage_ratio"].as_f64().unwrap()))
        .collect()
}

/// Returns the codes of an answer's warnings.
fn codes(answer: &Value) -> Vec<&str> {
    each(&answer["warnings"], "code")
}

fn skill_ids() -> Vec<&'static str> {
    let dataset = Dataset::bundled().unwrap();
    dataset.skill_heads().unwrap().iter().map(|skill| skill.id).collect()
}

fn role_ids() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    dataset.role_entries().unwrap().iter().map(|role| role.id.to_owned()).collect()
}

#[test]
fn names_are_read_as_people_type_them() {
    let skills = |words: &[&str]| {
        let answer = json(words);
        let ids = answer["query"]["skills"].as_array().unwrap().iter();
        ids.map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    };
    let three = "python sql airflow";
    assert_eq!(skills(&["match", "python", "sql", "apache airflow"]), three);
    assert_eq!(skills(&["match", "python", "sql", "apache", "airflow"]), three);
    assert_eq!(skills(&["match", "Python,SQL,Airflow,python"]), three);
    assert_eq!(skills(&["match", "python,", "sql,", "apache", "airflow"]), three);
    let aliases = ["match", "machine", "learning", "k8s", "sklearn", "postgres"];
    assert_eq!(skills(&aliases), "machine-learning kubernetes scikit-learn postgresql");
}

#[test]
fn a_skill_counts_what_nobody_has_it_without() {
    let answer = json(&["match", "django", "postgres", "react", "--top", "1"]);
    let counted = answer["query"]["counted_too"].as_array().unwrap().iter();
    let counted: Vec<String> =
        counted.map(|it| format!("{} by {}", text(it, "id"), text(it, "with"))).collect();
    let expected = "back-end-development by django, python by django, sql by postgresql, \
                    html by react, javascript by react";
    assert_eq!(counted.join(", "), expected);
    assert!(each(&answer["data"][0]["have"], "id").contains(&"python"));
    // Testing is learned after Python, and yet done in other languages.
    assert_eq!(json(&["match", "testing"])["query"]["counted_too"], Value::Array(Vec::new()));
}

#[test]
fn what_is_not_one_known_skill_is_left_out_and_told() {
    let answer = json(&["match", "python", "kuberntes", "tf", "xyzzy", "fortran"]);
    let messages = each(&answer["warnings"], "message");
    assert_eq!(
        messages,
        [
            "`kuberntes` is no skill known here and is left out; did you mean `kubernetes`?",
            "`tf` is left out: it can mean `tensorflow` or `terraform`; say which",
            "`xyzzy` is no skill known here and is left out; `pycareer skill` lists all skills",
            "Fortran counts for no role: none here has it as core or supporting",
        ]
    );
    assert_eq!(codes(&answer), ["unknown_skill", "ambiguous_skill", "unknown_skill", "in_no_role"]);
    let told = json(&["learn", "backend", "--have", "pyton", "sql"]);
    assert_eq!(codes(&told), ["unknown_skill"]);
    let unknown = |answer: &Value| answer["query"]["unknown"].to_string();
    assert_eq!(unknown(&told), r#"[{"input":"pyton","suggestions":["python"]}]"#);
    assert_eq!(
        unknown(&answer),
        "[{\"input\":\"kuberntes\",\"suggestions\":[\"kubernetes\"]},{\"input\":\"tf\",\"suggestions\":\
         [\"tensorflow\",\"terraform\"]},{\"input\":\"xyzzy\",\"suggestions\":[]}]"
    );
    assert_eq!(unknown(&json(&["match", "python", "--next"])), "[]");
}

#[track_caller]
fn refused(words: &[&str], code: u8, err: &str) {
    let ran = piped(words);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (code, "", err), "{words:?}");
}

#[test]
fn no_skill_at_all_is_an_error() {
    let lists = "hint: `pycareer skill` lists all skills\n";
    refused(&["match", "xyzzy"], 3, &format!("error: unknown skill `xyzzy`\n{lists}"));
    refused(
        &["match", "kuberntes", "python2000"],
        3,
        &format!(
            "error: none of these names one skill: `kuberntes`, `python2000`\n\
             hint: did you mean `kubernetes`?\n{lists}"
        ),
    );
    let two =
        "error: `tf` is the name of 2 skills\nhint: say which one: `tensorflow` or `terraform`\n";
    refused(&["match", "tf"], 3, two);
    refused(&["learn", "devops", "--have", "tf"], 3, two);
    let none = "error: no skill is given\nhint: as in `pycareer match python sql \"apache airflow\"`, or once \
         for all with `pycareer config set skills python,sql`\n";
    refused(&["match"], 2, none);
    refused(&["match", " , "], 2, none);
    let role =
        "error: no role is given\nhint: as in `pycareer learn data-engineer --have python sql`\n";
    refused(&["learn", "--have", "python"], 2, role);
    refused(
        &["learn", "zzz"],
        3,
        "error: unknown role `zzz`\nhint: `pycareer role` lists all roles; `pycareer match YOUR SKILLS` \
         finds roles by what you know\n",
    );
    refused(
        &["learn", "system", "administrator"],
        3,
        "error: unknown role `system administrator`\nhint: did you mean `database-engineer` or `architect`?\n",
    );
    let pay = "error: `--next` ranks skills, which pay changes nothing of; leave `--years`, `--level`, \
               `--city` and `--state` out\n";
    refused(&["match", "python", "--next", "--years", "3"], 2, pay);
}

#[test]
fn rows_have_one_line_for_each_role_skill_and_step() {
    let lines = |words: &[&str]| {
        let ran = piped(&[words, &["--format", "csv"]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{words:?}");
        ran.out.lines().take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        lines(&["match", "swift", "--city", "boise"]),
        [
            "id,title,family,coverage_ratio,lacks_indispensable,have,missing,place,p10,p25,p50,p75,p90,derived,place_basis,confidence",
            "ios-developer,iOS Developer,beyond,0.179,true,swift object-oriented-programming,\
             apple-frameworks app-store-release debugging git rest-apis async-programming \
             authentication ci-cd data-structures design-patterns front-end-design \
             memory-management performance-optimization teamwork testing,boise-city,,,,,,,,",
        ]
    );
    assert_eq!(
        lines(&["learn", "project-manager", "--have", "agile", "communication"]),
        [
            "step,id,name,stage,nice_to_have,importance,kind,requires,unlocks",
            "1,software-life-cycle,Software development life cycle,foundational,false,70,core,,",
        ]
    );
    assert_eq!(
        lines(&["match", "git", "--next", "--top", "1"])[0],
        "id,name,stage,roles,lifts,total_rise_ratio"
    );
}

fn some_skills() -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(skill_ids(), 1..=30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn coverage_never_falls_when_a_skill_is_added(
        known in some_skills(),
        more in prop::sample::select(skill_ids()),
    ) {
        let after: BTreeMap<String, f64> =
            coverage(&[&known[..], &[more]].concat()).into_iter().collect();
        for (role, before) in coverage(&known) {
            prop_assert!(after[&role] >= before, "{role}: {before}, with {more} {}", after[&role]);
        }
    }

    #[test]
    fn no_step_comes_before_what_it_needs(
        role in prop::sample::select(role_ids()),
        known in some_skills(),
    ) {
        let answer = json(&[&["learn", role.as_str(), "--have"], &known[..]].concat());
        let (data, query) = (&answer["data"], &answer["query"]);
        let mut learned: Vec<&str> = known.clone();
        learned.extend(each(&query["counted_too"], "id"));
        let steps = data["steps"].as_array().unwrap();
        let mut stages = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let id = text(step, "id");
            prop_assert!(!learned.contains(&id), "{id} is known");
            for needed in each(&step["requires"], "id") {
                prop_assert!(learned.contains(&needed), "{id} before {needed}");
            }
            learned.push(id);
            let needing = steps[at..].iter().filter(|it| each(&it["requires"], "id").contains(&id));
            let needing: Vec<&str> = needing.map(|later| text(later, "id")).collect();
            prop_assert_eq!(each(&step["unlocks"], "id"), needing);
            // What the role does not ask for is there because of another step.
            prop_assert!(!step["kind"].is_null() || step["unlocks"][0].is_object(), "{id}");
            let stage = ["foundational", "intermediate", "advanced"].iter().position(|it| *it == text(step, "stage"));
            let is_nice = step["nice_to_have"].as_bool().unwrap();
            let serves_only_nice = steps[at..].iter().all(|it| {
                it["nice_to_have"] == true || !each(&it["requires"], "id").contains(&id)
            });
            prop_assert!(!is_nice || serves_only_nice && step["kind"] != "core" && step["kind"] != "supporting", "{id}");
            prop_assert!(step["kind"] != "emerging" || is_nice || !serves_only_nice, "{id}");
            stages.push((is_nice, stage));
        }
        prop_assert!(stages.is_sorted(), "{stages:?}");
        let whole = json(&["role", &role]);
        for skill in each(&whole["data"][0]["skills"], "id") {
            prop_assert!(learned.contains(&skill), "{skill} is missing");
        }
    }
}
