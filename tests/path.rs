//! `path`: the ways it finds against brute force over the role files, what it says of each step, and
//! how it reads the names of two roles.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "path/brute.rs"]
mod brute;
mod common;

use std::collections::BTreeSet;

use brute::{Roles, Walk};
use common::{Ran, piped};
use proptest::prelude::*;
use pycareer::dataset::Dataset;
use serde_json::Value;

/// Paths worked out apart from the program, and judged.
const WALKED: &str = include_str!("path/walked.txt");

#[track_caller]
fn data(line: &str) -> Value {
    common::data(&line.split(' ').collect::<Vec<_>>())
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
}

/// Returns the roles of a path after the first.
fn walk(path: &Value) -> Vec<String> {
    let steps = path["steps"].as_array().unwrap().iter();
    steps.map(|step| step["to"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_paths_that_were_judged_stand_whole() {
    let told = |head: &str| {
        let mut words = head.split(' ');
        let (from, to) = (words.next().unwrap(), words.next().unwrap());
        let path = data(&format!("path {from} {to}"));
        let mut lines = vec![format!("{from} {to} {}", path["cost"])];
        for step in path["steps"].as_array().unwrap() {
            let (to, cost) = (step["to"].as_str().unwrap(), &step["cost"]);
            lines.push(format!("  {to} {cost}: {}", ids(&step["skills_to_add"]).join(" ")));
        }
        lines
    };
    let expected: Vec<&str> = WALKED.lines().filter(|line| !line.starts_with('#')).collect();
    let heads = expected.iter().filter(|line| !line.starts_with(' '));
    let found: Vec<String> = heads.flat_map(|head| told(head)).collect();
    assert_eq!(found, expected);
}

#[test]
fn no_path_of_up_to_four_steps_costs_less_between_any_two_roles() {
    let dataset = Dataset::bundled().unwrap();
    let roles = Roles::of(&dataset);
    let mut without = Vec::new();
    for from in 0..roles.ids.len() {
        for (to, best) in roles.walks(from, 4).into_iter().enumerate().filter(|(to, _)| *to != from)
        {
            let (cost, skills) = roles.straight(from, to);
            let (from, to) = (roles.ids[from], roles.ids[to]);
            let path = data(&format!("path {from} {to}"));
            let found = path["cost"].as_u64().map(|cost| Walk { cost, roles: walk(&path) });
            assert_eq!(found, best, "{from} {to}");
            let is_less = best.as_ref().is_some_and(|best| cost < best.cost);
            let direct = is_less.then(|| serde_json::json!({ "cost": cost, "skills": skills }));
            assert_eq!(path["direct"], direct.unwrap_or_default(), "{from} {to}");
            without.extend(best.is_none().then_some((from, to)));
        }
    }
    // Few walk away from research and leadership to a desk beyond Python.
    let of = |to: &str| without.iter().filter(|(_, end)| *end == to).count();
    let ends = ["sharepoint-developer", "ios-developer", "research-software-engineer"];
    assert_eq!((ends.map(of), without.len()), ([5, 3, 1], 10));
}

#[test]
fn similar_roles_are_those_of_the_highest_weighted_jaccard() {
    let dataset = Dataset::bundled().unwrap();
    let roles = Roles::of(&dataset);
    for (at, id) in roles.ids.iter().enumerate() {
        let of_role = data(&format!("role {id}"))[0]["similar"].clone();
        assert_eq!(data(&format!("path {id}"))["similar"], of_role);
        let found: Vec<(String, f64, Vec<&str>)> = of_role
            .as_array()
            .unwrap()
            .iter()
            .map(|it| {
                let ratio = it["similarity_ratio"].as_f64().unwrap();
                (it["id"].as_str().unwrap().to_owned(), ratio, ids(&it["reasons"]))
            })
            .collect();
        assert_eq!(found, roles.similar(at), "{id}");
    }
}

#[test]
fn a_step_over_two_zones_needs_stretch_and_says_so() {
    let usual = data("path data-analyst ai-researcher");
    assert_eq!(walk(&usual), ["data-scientist", "ai-researcher"]);
    let leap = data("path data-analyst ai-researcher --stretch");
    assert_eq!(walk(&leap), ["ai-researcher"]);
    let step = &leap["steps"][0];
    assert_eq!(step["marks"], serde_json::json!(["stretch", "two_zones"]));
    assert_eq!((step["via"].as_str(), &step["why"]), (Some("stretch"), &Value::Null));
    assert_eq!(leap["cost"], 1080);
}

#[test]
fn what_one_has_is_known_beside_what_the_role_asks_for() {
    let bare = data("path data-analyst ml-engineer");
    let have = "path data-analyst ml-engineer --have pytorch k8s, spark";
    let known = data(have);
    let all = |path: &Value| -> BTreeSet<String> {
        let steps = path["steps"].as_array().unwrap().iter();
        steps.flat_map(|step| ids(&step["skills_to_add"])).map(str::to_owned).collect()
    };
    for had in ["pytorch", "kubernetes", "spark"] {
        assert!(all(&bare).contains(had) && !all(&known).contains(had), "{had}");
    }
    assert!(known["cost"].as_u64() < bare["cost"].as_u64());
    let whole = piped(&["path", "backend", "--have", "pytorch", "k8s", "--json"]);
    let whole: Value = serde_json::from_str(&whole.out).unwrap();
    assert_eq!(whole["query"]["have"], serde_json::json!(["pytorch", "kubernetes"]));
    assert!(
        whole["query"]["counted_too"].as_array().unwrap().iter().all(|it| it["id"].is_string())
    );
    let page = piped(&["path", "da", "mle", "--have", "pytorch"]).out;
    assert!(page.contains("Taken as known: all that a Data Analyst is asked for."), "{page}");
    assert!(page.contains("you know     PyTorch"), "{page}");
    let page = piped(&["path", "ai-researcher"]).out;
    assert!(page.contains("all that an AI Researcher is asked for."), "{page}");
    let slip = piped(&["path", "da", "mle", "--have", "pytorhc"]);
    assert_eq!((slip.code, slip.out.as_str()), (3, ""));
}

#[test]
fn a_page_says_whose_pay_it_is_what_is_doubtful_and_what_to_ask_next() {
    let page = piped(&["path", "quant-developer"]).out;
    for said in [
        "Quantitative Developer  quant-developer  $108,000? all levels",
        "? no official occupation fits the role well: `pycareer salary NAME` says what to keep in mind",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = piped(&["path", "backend", "web-developer", "--years", "5"]).out;
    assert!(!page.contains("all levels") && !page.contains('?'), "{page}");
    let next =
        "See also `pycareer learn web-developer` and `pycareer compare backend web-developer`.";
    assert!(page.contains(next), "{page}");
    // Of a published middle nobody says that it is ours.
    let page = piped(&["path", "ml-engineer", "tech-lead"]).out;
    assert!(page.contains("tech-lead  $135,980 (−11%)"), "{page}");
    assert!(page.contains("Amounts to the dollar ($105,210) are published"), "{page}");
    let none = piped(&["path", "web-developer", "mle", "--max-steps", "1"]);
    let help = "No path of at most 1 step leads from Web Developer to Machine Learning Engineer; \
                `--max-steps 3` has one, `--stretch` the direct step.";
    assert!(none.out.contains(help), "{}", none.out);
    assert_eq!(none.err, "");
}

#[test]
fn nobody_is_led_through_a_leading_role_to_one_that_does_not_lead() {
    for from in ["qa", "web-developer", "data-analyst"] {
        let between = walk(&data(&format!("path {from} ai-researcher")));
        let leading = ["engineering-manager", "vp-ai-research", "tech-lead", "architect"];
        assert!(!between.iter().any(|role| leading.contains(&role.as_str())), "{between:?}");
        assert_eq!(between.last().map(String::as_str), Some("ai-researcher"), "{from}");
    }
    let back = data("path engineering-manager backend");
    assert_eq!(back["found"], true, "one who leads may come down over roles that do");
    let to_lead = walk(&data("path python-developer vp-ai-engineering"));
    assert_eq!(to_lead, ["tech-lead", "engineering-manager", "vp-ai-engineering"]);
}

#[test]
fn nobody_is_led_through_a_role_beyond_python_between_two_that_are_not() {
    let between = walk(&data("path web-developer tech-lead"));
    let beyond = ["ios-developer", "sharepoint-developer"];
    assert!(!between.iter().any(|role| beyond.contains(&role.as_str())), "{between:?}");
    assert_eq!(between.last().map(String::as_str), Some("tech-lead"));
}

#[test]
fn a_path_says_where_the_step_straight_there_takes_less() {
    let path = data("path backend tech-lead");
    assert_eq!(path["direct"], serde_json::json!({ "cost": 930, "skills": 18 }));
    let line = "Straight from Backend Developer to Tech Lead: 18 skills, cost 930; not among the \
                known steps (`--stretch` takes it)";
    let page = |line: &str| piped(&line.split(' ').collect::<Vec<_>>()).out;
    let said = page("path backend tech-lead");
    assert!(said.contains(line), "{said}");
    for without in
        ["path backend tech-lead --stretch", "path backend web-developer", "path backend"]
    {
        assert_eq!(data(without)["direct"], Value::Null, "{without}");
        assert!(!page(without).contains("Straight from"), "{without}");
    }
}

#[test]
fn a_step_that_pays_less_than_three_quarters_is_marked() {
    let path = data("path backend web-developer --years 5 --city chicago");
    let step = &path["steps"][0];
    let middle = |pay: &str| step[pay]["p50"].as_u64().unwrap();
    assert!(middle("pay_after") * 4 < middle("pay_before") * 3);
    assert_eq!(step["marks"], serde_json::json!(["pays_less"]));
    let ran = piped(&["path", "backend", "web-developer", "--years", "5", "--city", "chicago"]);
    let said = "! Web Developer pays less than three quarters of the role before";
    assert!(ran.out.contains(said), "{}", ran.out);
}

#[test]
fn without_a_role_to_get_to_it_is_the_ladder_and_the_steps_around() {
    let path = data("path ml-engineer");
    assert_eq!((&path["to"], &path["cost"]), (&Value::Null, &Value::Null));
    assert_eq!(path["steps"], serde_json::json!([]));
    assert_eq!(path["ladder"], data("role ml-engineer")[0]["levels"]);
    let around = path["neighbours"].as_array().unwrap();
    let said: Vec<String> = around
        .iter()
        .map(|step| format!("{} {} {}", step["to"].as_str().unwrap(), step["cost"], step["via"]))
        .collect();
    let expected = [
        r#"mlops-engineer 590 "next""#,
        r#"data-scientist 660 "related""#,
        r#"ai-researcher 770 "next""#,
        r#"data-engineer 860 "related""#,
        r#"tech-lead 890 "next""#,
        r#"ai-engineer 1010 "next""#,
        r#"architect 1030 "next""#,
    ];
    assert_eq!(said, expected);
}

#[test]
fn two_names_of_one_role_are_its_ladder() {
    let ran = piped(&["path", "sre", "devops", "--get", "cost"]);
    let note = "note: both names mean DevOps Engineer; this is its ladder\n";
    assert_eq!(ran, Ran { out: "0\n".to_owned(), err: note.to_owned(), code: 0 });
}

#[test]
fn where_no_path_leads_what_would_help_is_said() {
    let said = |line: &str| {
        let words: Vec<&str> = line.split(' ').chain(["--get", "steps"]).collect();
        let ran = piped(&words);
        (ran.code, ran.out, ran.err)
    };
    let empty = "\n".to_owned();
    let note = "note: no path of at most 1 step leads from Web Developer to Machine Learning \
                Engineer; `--max-steps 3` has one, `--stretch` the direct step\n";
    let found = said("path web-developer mle --max-steps 1");
    assert_eq!(found, (0, empty, note.to_owned()));
    let (code, out, err) = said("path principal-ai-researcher sharepoint-developer --stretch");
    assert_eq!((code, err.contains("no path")), (0, false));
    assert_ne!(out, "\n");
}

/// Command lines with the ids they are read as.
const READ: &[(&str, &str)] = &[
    ("data-analyst ml-engineer", "data-analyst ml-engineer null"),
    ("data analyst ml engineer", "data-analyst ml-engineer null"),
    ("data analyst to ml engineer", "data-analyst ml-engineer null"),
    ("from data analyst into mle", "data-analyst ml-engineer null"),
    ("data-analyst --to ml-engineer", "data-analyst ml-engineer null"),
    ("data analyst --to mle", "data-analyst ml-engineer null"),
    ("--from da --to mle", "data-analyst ml-engineer null"),
    ("--from da", "data-analyst null null"),
    ("--from da backend", "error 3"),
    ("backend --from da", "error 2"),
    ("--from ml engineer", "ml-engineer null null"),
    ("--to data engineer", "python-developer data-engineer null"),
    ("--to data engineer --from qa engineer", "qa-automation data-engineer null"),
    ("--to backend --to data engineer", "python-developer data-engineer null"),
    ("ml engineer", "ml-engineer null null"),
    ("quant developer", "quant-developer null null"),
    ("devops engineer", "devops null null"),
    ("qa engineer", "qa-automation null null"),
    ("backend developer", "backend null null"),
    ("mlops engineer", "mlops-engineer null null"),
    ("sre engineer", "devops null null"),
    ("embedded developer", "embedded-python null null"),
    ("backend devops", "backend devops null"),
    ("full-stack python-developer", "full-stack python-developer null"),
    ("full stack python developer", "full-stack null null"),
    ("--to mle", "python-developer ml-engineer null"),
    ("to mle", "python-developer ml-engineer null"),
    ("senior backend engineering manager", "backend engineering-manager senior"),
    ("backend senior ml engineer", "backend ml-engineer senior"),
    ("devops architect", "devops architect null"),
    ("tech lead data engineer", "tech-lead data-engineer null"),
    ("python developer", "python-developer null null"),
    ("senior data engineer", "data-engineer null senior"),
    ("k8s engineer", "error 3"),
    ("qa lead backend", "qa-automation backend lead"),
    ("backend principal ai researcher", "backend principal-ai-researcher null"),
    ("python backend developer", "backend null null"),
    ("python backend", "python-developer backend null"),
    ("embedded python engineer", "error 2"),
    ("backend --stretch", "error 2"),
    ("backend --max-steps 2", "error 2"),
    ("backend mle --max-steps 0", "error 2"),
    ("backend mle --max-steps 6", "error 2"),
    ("backend mle --max-steps two", "error 2"),
    ("backend to", "error 2"),
    ("backend mle --city springfield", "error 3"),
    ("senior backend mle --years 5", "error 2"),
    ("django developer mle", "error 3"),
];

#[test]
fn names_are_read_as_people_type_them() {
    let read = |line: &str| {
        let words: Vec<&str> = std::iter::once("path").chain(line.split(' ')).collect();
        let ran = piped(&[&words[..], &["--json"]].concat());
        if ran.code != 0 {
            return format!("error {}", ran.code);
        }
        let whole: Value = serde_json::from_str(&ran.out).unwrap();
        let query = ["from", "to", "level"].map(|key| whole["query"][key].to_string());
        query.join(" ").replace('"', "")
    };
    let found: Vec<(&str, String)> = READ.iter().map(|(line, _)| (*line, read(line))).collect();
    let expected: Vec<(&str, String)> =
        READ.iter().map(|(line, read)| (*line, (*read).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn words_that_can_be_read_in_two_ways_are_told_apart() {
    let said = |words: &[&str]| {
        let ran = piped(words);
        (ran.code, ran.out, ran.err)
    };
    let message = "error: `embedded python engineer` can be read as `embedded` to `python engineer` \
                   or `embedded python` to `engineer`\nhint: put `to` between the two roles, or \
                   each in quotation marks\n";
    let words = ["path", "embedded", "python", "engineer"];
    assert_eq!(said(&words), (2, String::new(), message.to_owned()));
    let quoted = said(&["path", "embedded python", "engineer", "--get", "to"]);
    assert_eq!((quoted.0, quoted.1.as_str()), (0, "software-engineer\n"));
    let message = "error: unknown role `ml enginer`\nhint: did you mean `ml-engineer`?\n";
    let slip = said(&["path", "data", "analyst", "ml", "enginer"]);
    assert_eq!(slip, (3, String::new(), message.to_owned()));
    assert_eq!(piped(&["path"]), piped(&["path", "python-developer"]));
}

#[test]
fn pay_that_cannot_be_given_is_null_and_said() {
    let ran = piped(&["path", "ios", "backend", "--get", "steps.0.pay_before"]);
    let note = "note: no estimate is made for iOS Developer, so pay is left out there\n";
    assert_eq!(ran, Ran { out: "null\n".to_owned(), err: note.to_owned(), code: 0 });
    let ran = piped(&["path", "backend", "mle", "--city", "berlin", "--get", "steps.0.pay_after"]);
    let note = "note: no official wages are held for Germany, so pay is left out\n";
    assert_eq!(ran, Ran { out: "null\n".to_owned(), err: note.to_owned(), code: 0 });
}

fn role() -> impl Strategy<Value = String> {
    let dataset = Dataset::bundled().unwrap();
    let ids: Vec<String> =
        dataset.role_entries().unwrap().iter().map(|entry| entry.id.to_owned()).collect();
    prop::sample::select(ids)
}

fn person() -> impl Strategy<Value = String> {
    let level = prop::sample::select(vec!["", " --level junior", " --level staff"]);
    prop_oneof![
        level.prop_map(str::to_owned),
        (0..=60_u32).prop_map(|years| format!(" --years {years}"))
    ]
}

fn place() -> impl Strategy<Value = String> {
    let places = ["", " --city chicago", " --city missoula", " --state wy", " --city guam"];
    prop::sample::select(places.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_path_hangs_together(
        from in role(),
        to in role(),
        who in person(),
        place in place(),
        stretch in any::<bool>(),
        most in 1..=5_usize,
    ) {
        prop_assume!(from != to);
        let flags = if stretch { " --stretch" } else { "" };
        let path = data(&format!("path {from} {to}{who}{place}{flags} --max-steps {most}"));
        let steps = path["steps"].as_array().unwrap();
        prop_assert!(steps.len() <= most);
        prop_assert!(!steps.is_empty() || !stretch);
        let costs: u64 = steps.iter().map(|step| step["cost"].as_u64().unwrap()).sum();
        prop_assert_eq!(path["cost"].as_u64().unwrap_or_default(), costs);
        let (mut at, mut learnt) = (from, BTreeSet::new());
        for step in steps {
            prop_assert_eq!(step["from"].as_str().unwrap(), &at);
            at = step["to"].as_str().unwrap().to_owned();
            for skill in ids(&step["skills_to_add"]) {
                prop_assert!(learnt.insert(skill.to_owned()), "{} is learnt twice", skill);
            }
            let marks: Vec<&str> =
                step["marks"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
            let middle = |key: &str| step[key]["p50"].as_u64();
            let pays_less = middle("pay_before").zip(middle("pay_after"));
            let pays_less = pays_less.is_some_and(|(before, after)| after * 4 < before * 3);
            prop_assert_eq!(marks.contains(&"pays_less"), pays_less);
            prop_assert!(stretch || !(marks.contains(&"stretch") || marks.contains(&"two_zones")));
        }
        prop_assert!(steps.is_empty() || at == to);
    }

    #[test]
    fn pay_at_a_step_is_what_salary_gives(
        from in role(),
        to in role(),
        who in person(),
        place in place(),
    ) {
        let path = data(&format!("path {from} {to} --stretch --max-steps 1{who}{place}"));
        let Some(step) = path["steps"].get(0) else { return Ok(()) };
        for (role, key) in [(&from, "pay_before"), (&to, "pay_after")] {
            let whole = piped(&format!("salary {role}{who}{place} --json").split(' ').collect::<Vec<_>>());
            if whole.code == 0 {
                let whole: Value = serde_json::from_str(&whole.out).unwrap();
                prop_assert_eq!(&whole["data"]["pay"], &step[key]);
            } else {
                prop_assert_eq!(&step[key], &Value::Null);
            }
        }
    }

    #[test]
    fn more_steps_and_stretch_never_cost_more(from in role(), to in role()) {
        prop_assume!(from != to);
        let cost = |flags: &str| data(&format!("path {from} {to}{flags}"))["cost"].as_u64();
        let costs: Vec<u64> = (1..=5)
            .map(|most| cost(&format!(" --max-steps {most}")).unwrap_or(u64::MAX))
            .collect();
        prop_assert!(costs.is_sorted_by(|a, b| a >= b), "{:?}", costs);
        prop_assert!(cost(" --stretch").unwrap() <= costs[3]);
    }
}
