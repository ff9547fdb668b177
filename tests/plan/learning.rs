//! `learn`: what is missing, in order.

use crate::common::{json, piped};
use crate::each;

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
