//! Planning: which roles a person's skills come close to, and what to learn in which order.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use common::piped;
use proptest::prelude::*;
use pycareer::dataset::Dataset;
use pycareer::model::SkillKind;
use serde_json::Value;

/// What people know, with the role one would name.
const SETS: &str = include_str!("skill-sets.txt");

/// Runs a command line and reads the JSON; notes are in it.
#[track_caller]
fn json(words: &[&str]) -> Value {
    let ran = piped(&[words, &["--json"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{words:?}");
    serde_json::from_str(&ran.out).unwrap()
}

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
fn realistic_skill_sets_rank_the_role_one_would_name_among_the_first_two() {
    let rows: Vec<&str> =
        SETS.lines().filter(|row| !row.is_empty() && !row.starts_with('#')).collect();
    assert_eq!(rows.len(), 40);
    let mut wrong = Vec::new();
    for row in rows {
        let (role, skills) = row.split_once(": ").unwrap();
        let answer = json(&["match", skills, "--top", "2"]);
        // A skill that no role asks for is known all the same.
        assert!(codes(&answer).iter().all(|code| *code == "in_no_role"), "{row}");
        let first = each(&answer["data"], "id");
        if !first.contains(&role) {
            wrong.push((row, first.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Returns the closest roles by id, best first.
fn closest(skills: &str) -> Vec<String> {
    let answer = json(&["match", skills]);
    each(&answer["data"], "id").into_iter().map(str::to_owned).collect()
}

#[test]
fn roles_stand_by_coverage_less_what_they_are_not_done_without_then_by_id() {
    for skills in ["python", "git", "python,sql,git,linux,docker", "java", "pytorch"] {
        let answer = json(&["match", "--top", "99", skills]);
        let mut ranks = Vec::new();
        for role in answer["data"].as_array().unwrap() {
            let indispensable = |key: &str| {
                let skills = role[key].as_array().unwrap().iter();
                u32::try_from(skills.filter(|skill| skill["importance"] == 100).count()).unwrap()
            };
            let (had, lacking) = (indispensable("have"), indispensable("missing"));
            assert_eq!(role["lacks_indispensable"], lacking > 0, "{}", text(role, "id"));
            let left = f64::from(had + 1) / f64::from(had + lacking + 1);
            ranks.push((
                role["coverage_ratio"].as_f64().unwrap() * left,
                text(role, "id").to_owned(),
            ));
        }
        // Shares that differ by less than this are one: they are of three decimals.
        let is_before = |a: &(f64, String), b: &(f64, String)| {
            a.0 > b.0 + 1e-6 || ((a.0 - b.0).abs() <= 1e-6 && a.1 < b.1)
        };
        assert!(ranks.len() > 5 && ranks.is_sorted_by(is_before), "{skills}: {ranks:?}");
    }
}

#[test]
fn a_role_stands_lower_without_what_it_is_not_done_without() {
    let devops = closest("linux,bash,ansible,docker,python");
    assert!(!devops.contains(&"bioinformatician".to_owned()), "{devops:?}");
    assert!(devops[..3].contains(&"devops".to_owned()), "{devops:?}");
    for skill in ["git", "java", "c#"] {
        let roles = closest(skill);
        assert!(roles[0] != "ios-developer", "{skill}: {roles:?}");
    }
    assert_eq!(closest("swift")[0], "ios-developer");
    assert_eq!(closest("pytorch")[..2], ["ml-engineer", "ai-researcher"]);
    let page = piped(&["match", "python", "linux", "bash", "--width", "100"]).out;
    let told = "A role stands lower where you lack a skill it is not done without.";
    assert!(page.contains(told) && page.contains("(not done without)"), "{page}");
    assert!(!piped(&["match", "python", "--top", "1"]).out.contains(told));
}

#[test]
fn five_roles_are_shown_unless_more_are_asked_for() {
    assert_eq!(closest("python,sql").len(), 5);
}

#[test]
fn the_page_names_the_command_that_goes_on() {
    let page = piped(&["match", "python", "sql", "apache airflow", "--width", "100"]).out;
    assert!(page.contains("`pycareer learn data-engineer --have python sql airflow`"), "{page}");
    let page = piped(&["learn", "backend", "--width", "100"]).out;
    assert!(page.contains("`pycareer salary backend`") && page.contains("`pycareer path backend`"));
}

#[test]
fn coverage_is_the_importance_of_what_one_has_of_that_of_all() {
    let answer = json(&["match", "pandas", "sql", "--family", "data"]);
    for role in answer["data"].as_array().unwrap() {
        let weights = |key: &str| {
            let skills = role[key].as_array().unwrap().iter();
            skills.map(|skill| skill["importance"].as_f64().unwrap()).sum::<f64>()
        };
        let (have, missing) = (weights("have"), weights("missing"));
        let ratio = (have / (have + missing) * 1000.0).round() / 1000.0;
        assert_eq!(role["coverage_ratio"].as_f64(), Some(ratio), "{}", text(role, "id"));
        let importance = |skill: &Value| skill["importance"].as_u64().unwrap();
        let all: Vec<u64> = role["missing"].as_array().unwrap().iter().map(importance).collect();
        assert!(all.is_sorted_by(|a, b| a >= b) && all.iter().all(|it| *it >= 40), "{all:?}");
    }
}

#[test]
fn all_skills_of_a_role_cover_it_whole() {
    let dataset = Dataset::bundled().unwrap();
    for (at, entry) in (0..).zip(dataset.role_entries().unwrap()) {
        let role = dataset.role(at).unwrap();
        let counted = role.skills.iter().filter(|skill| skill.kind != SkillKind::Emerging);
        let skills: Vec<&str> = counted.map(|skill| skill.id).collect();
        let ranked = coverage(&skills);
        let place = ranked.iter().position(|(id, _)| id == entry.id).unwrap();
        // Only others that are covered whole, and come first by id, may stand before it.
        for (id, covered) in &ranked[..=place] {
            assert!((*covered - 1.0).abs() < f64::EPSILON && id.as_str() <= entry.id, "{id}");
        }
        let answer = json(&[&["learn", entry.id, "--have"], &skills[..]].concat());
        assert_eq!(answer["data"]["coverage_ratio"], 1.0, "{}", entry.id);
        let steps = answer["data"]["steps"].as_array().unwrap();
        assert!(steps.iter().all(|step| step["kind"] != "core" && step["kind"] != "supporting"));
    }
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
fn pay_is_that_of_such_a_person_in_the_role_there() {
    for who in
        [&["--years", "3", "--city", "chicago"][..], &["--level", "senior", "--state", "tx"], &[]]
    {
        let answer = json(&[&["match", "python", "sql"], who].concat());
        for role in answer["data"].as_array().unwrap() {
            let salary = json(&[&["salary", text(role, "id")], who].concat());
            assert_eq!(role["pay"], salary["data"]["pay"]);
            assert_eq!(role["place"], salary["data"]["place"]);
        }
    }
    let abroad = json(&["match", "python", "--city", "berlin", "--top", "2"]);
    assert_eq!(abroad["data"][1]["pay"], Value::Null);
    let told = "no official wages are held for Germany, so no pay is shown";
    assert!(each(&abroad["warnings"], "message").contains(&told));
    // No estimate is made for some roles.
    assert_eq!(json(&["match", "project-management"])["data"][0]["pay"], Value::Null);
}

/// The coverage a role is to be lifted over.
const MARK: f64 = 0.6;

#[test]
fn the_next_skill_lifts_as_many_roles_as_adding_it_does() {
    let known = [
        "python",
        "sql",
        "git",
        "linux",
        "docker",
        "aws",
        "airflow",
        "dbt",
        "snowflake",
        "postgresql",
        "spark",
        "terraform",
        "data-modelling",
        "ci-cd",
        "data-quality",
        "pandas",
        "fastapi",
        "rest-apis",
        "pytest",
        "authentication",
    ];
    let answer = json(&[&["match", "--next", "--top", "999"], &known[..]].concat());
    assert_eq!(text(&answer, "command"), "match --next");
    let ranked = coverage(&known);
    let over: Vec<&str> = each(&answer["data"]["over"], "id");
    let expected = ranked.iter().filter(|(_, ratio)| *ratio > MARK).map(|(id, _)| id.as_str());
    assert_eq!(over, expected.collect::<Vec<_>>());
    let before: BTreeMap<String, f64> = ranked.clone().into_iter().collect();
    assert!(!over.is_empty());
    let skills = answer["data"]["skills"].as_array().unwrap();
    let mut lifting = 0;
    for skill in skills {
        let mut more = known.to_vec();
        more.push(text(skill, "id"));
        let after = coverage(&more);
        let lifted = after.iter().filter(|(id, ratio)| *ratio > MARK && before[id] <= MARK);
        let lifted: BTreeMap<&str, f64> = lifted.map(|(id, ratio)| (id.as_str(), *ratio)).collect();
        let told = skill["lifts"].as_array().unwrap();
        let told: BTreeMap<&str, f64> =
            told.iter().map(|it| (text(it, "id"), it["after_ratio"].as_f64().unwrap())).collect();
        assert_eq!(told, lifted, "{}", text(skill, "id"));
        lifting += usize::from(!lifted.is_empty());
    }
    assert!(lifting > 1, "{lifting} skills lift a role");
    let rank = |skill: &Value| {
        let roles = skill["lifts"].as_array().unwrap().len();
        (roles, skill["total_rise_ratio"].as_f64().unwrap(), text(skill, "id").to_owned())
    };
    let ranks: Vec<(usize, f64, String)> = skills.iter().map(rank).collect();
    let sorted = ranks
        .is_sorted_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)).is_le());
    assert!(sorted, "{ranks:?}");
}

#[test]
fn a_skill_that_brings_others_along_is_no_single_step() {
    let ids = |known: &str| {
        let answer = json(&["match", "--next", "--top", "999", known]);
        let ids = each(&answer["data"]["skills"], "id");
        ids.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let has = |ids: &[String], id: &str| ids.iter().any(|it| it == id);
    let first = ids("python");
    assert!(has(&first, "docker") && !has(&first, "kubernetes") && !has(&first, "python"));
    assert!(has(&ids("python,docker"), "kubernetes"));
}

#[test]
fn among_skills_that_lift_as_many_what_the_closest_roles_need_stands_first() {
    let first = |known: &[&str]| {
        let answer = json(&[&["match", "--next", "--top", "3"], known].concat());
        each(&answer["data"]["skills"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let web = first(&["html", "css", "javascript"]);
    let science = first(&["genomics", "r", "statistics"]);
    let ml = first(&["pytorch", "machine learning", "python"]);
    assert!(web != science && science != ml && web != ml, "{web:?} {science:?} {ml:?}");
    // The sum is that of the ten closest roles.
    let answer = json(&["match", "--next", "--top", "1", "python", "sql"]);
    let skill = &answer["data"]["skills"][0];
    let ten = json(&["match", "--top", "10", "python", "sql"]);
    let rise: f64 = ten["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|role| {
            let all = |key: &str| role[key].as_array().unwrap().clone();
            let weight = |need: &Value| need["importance"].as_f64().unwrap();
            let total: f64 = all("have").iter().chain(&all("missing")).map(weight).sum();
            let own: f64 =
                all("missing").iter().filter(|it| it["id"] == skill["id"]).map(weight).sum();
            own / total
        })
        .sum();
    assert!((skill["total_rise_ratio"].as_f64().unwrap() - rise).abs() < 0.001, "{rise}");
}

#[test]
fn what_is_not_over_the_mark_is_not_shown_as_if_it_was() {
    for known in [
        "python,sql,git,docker,linux,aws,fastapi,pytest,postgres,ci/cd,pandas,oauth,debugging",
        "sql,excel,tableau,python,pandas,statistics,jupyter,git,seaborn,dashboards,ab-testing,communication",
    ] {
        let page = piped(&["match", "--next", "--width", "200", known]).out;
        let lines = |begin: &str| {
            let line = page.lines().find(|line| line.starts_with(begin)).unwrap_or_default();
            line.to_owned()
        };
        assert!(!lines("  closest").contains(" 60%"), "{page}");
        assert!(!lines("  over 60%     ").replacen("60%", "", 1).contains("60%"), "{page}");
        assert!(!page.contains("to 60%"), "{page}");
    }
}

#[test]
fn steps_are_those_an_expert_would_list() {
    let ids = |words: &[&str]| {
        let answer = json(&[&["learn"], words].concat());
        each(&answer["data"]["steps"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let has = |steps: &[String], id: &str| steps.iter().any(|it| it == id);
    for (role, foreign) in [
        ("devops", &["back-end-development", "authentication", "testing", "automation"][..]),
        ("data-analyst", &["probability", "experiment-design"]),
        ("analytics-engineer", &["html", "matplotlib", "big-data", "database-design"]),
        ("ios-developer", &["python-syntax", "comprehensions", "generators", "profiling"]),
        (
            "backend",
            &["python-syntax", "html", "networking", "system-design", "distributed-systems"],
        ),
    ] {
        let steps = ids(&[role]);
        let found: Vec<&&str> = foreign.iter().filter(|id| has(&steps, id)).collect();
        assert!(found.is_empty(), "{role}: {found:?}");
    }
    // What only a skill that is nice to have needs stands with it, at the end.
    let page = piped(&["learn", "ml-engineer", "--width", "80"]).out;
    let (core, nice) = page.split_once("\n  Nice to have\n").unwrap();
    assert!(nice.contains("CUDA") && nice.contains("needed by CUDA"), "{page}");
    assert!(!core.contains("nice to have 20"), "{page}");
    let known = json(&["learn", "data-scientist", "--have", "pandas"]);
    assert_eq!(each(&known["query"]["counted_too"], "id"), ["numpy", "python"]);
    let known = json(&["match", "ansible", "pyspark"]);
    let counted = each(&known["query"]["counted_too"], "id");
    assert!(["linux", "spark", "python"].iter().all(|id| counted.contains(id)), "{counted:?}");
}

#[test]
fn nothing_left_to_learn_is_said() {
    let needed = piped(&["role", "backend", "--get", "0.skills.id"]).out;
    let needed: Vec<&str> = needed.lines().collect();
    let ran = piped(&[&["learn", "backend", "--width", "80", "--have"], &needed[..]].concat());
    assert_eq!(ran.code, 0);
    let told = "  Nothing is missing: you know all that the role asks for here.\n";
    assert!(
        ran.out.contains(told) && ran.out.contains("████████████████████  100%"),
        "{}",
        ran.out
    );
}

#[test]
fn a_level_in_the_name_of_the_role_is_not_used_and_that_is_said() {
    let answer = json(&["learn", "senior", "data", "engineer", "--have", "python"]);
    assert_eq!(answer["data"]["role"]["id"], "data-engineer");
    let told = "`senior` is not used: skills are those of all levels of the role";
    assert_eq!(each(&answer["warnings"], "message"), [told]);
}

#[test]
fn a_checklist_has_every_step_once_and_what_is_known_is_ticked() {
    let line = ["learn", "iOS developer", "--have", "git", "--have", "ci/cd,python"];
    let text = piped(&[&line[..], &["--format", "markdown"]].concat()).out;
    let answer = json(&line);
    let steps = each(&answer["data"]["steps"], "name");
    let listed = text.lines().filter_map(|line| line.strip_prefix("- [ ] "));
    let listed: Vec<&str> = listed.map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(listed, steps);
    assert!(text.contains("- [x] Git: core 70\n- [x] CI/CD: supporting 40\n"), "{text}");
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
