//! `match`: which roles come close, and which skill next.

use std::collections::BTreeMap;

use pycareer::dataset::Dataset;
use pycareer::model::SkillKind;
use serde_json::Value;

use crate::common::{json, piped};
use crate::{codes, coverage, each, text};

/// What people know, with the role one would name.
const SETS: &str = include_str!("../skill-sets.txt");

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
