//! What the estimate scored, in the mini data.

use super::{compile, files_of};
use pycareer::dataset::Dataset;
use pycareer::model::{
    Accuracy, AccuracyNote, AccuracySet, Bias, ByRole, Check, FigureKind, OnePerson, OtherWay,
    RoleCheck, Scores,
};

#[test]
fn scores_of_the_mini_data_keep_their_numbers() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let expected = Accuracy {
        notes: vec![AccuracyNote {
            id: "all-shown",
            text: "All that was measured is shown, what speaks against the estimate too.",
        }],
        sets: vec![big_tech_people(), stackoverflow_people(), career_advice_groups()],
        by_role: ByRole {
            set: "US career-advice survey, 2021 and 2023 together",
            years: vec!["2021", "2023"],
            compared: "people one by one, in their own metro area and with their own years",
            kind: FigureKind::Base,
            age_years: (2, 4),
            expected_level_ratio: 0.9,
            note: "ranges of other roles are not checked",
        },
        roles: vec![python_developer(), data_engineer()],
        one_person: OnePerson {
            error: (0.18, 0.19),
            note: "most of it is spread that role, city and years cannot see",
        },
    };
    assert_eq!(dataset.accuracy().unwrap(), expected);
}

#[test]
fn a_role_of_the_mini_data_has_its_own_scores() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let of = [0, 1, 2].map(|at| dataset.role(at).unwrap());
    let (python, data) = (python_developer(), data_engineer());
    assert_eq!(of.each_ref().map(|role| role.check), [Some(python.check), None, Some(data.check)]);
    assert_eq!(of.each_ref().map(|role| role.bias), [None, None, data.bias]);
}

fn python_developer() -> RoleCheck<'static> {
    RoleCheck {
        id: "python-developer",
        title: "Python Developer",
        titles: Some("software titles"),
        check: Check {
            people: 1498,
            level_ratio: 0.905,
            half_ratio: 0.53,
            eight_of_ten_ratio: 0.80,
        },
        bias: None,
    }
}

fn data_engineer() -> RoleCheck<'static> {
    RoleCheck {
        id: "data-engineer",
        title: "Data Engineer",
        titles: None,
        check: Check { people: 38, level_ratio: 0.851, half_ratio: 0.58, eight_of_ten_ratio: 0.79 },
        bias: Some(Bias { ratio: -0.06 }),
    }
}

fn big_tech_people() -> AccuracySet<'static> {
    AccuracySet {
        id: "big-tech-people",
        set: "Big-tech pay, crowd-sourced, 2019–21",
        year: "2019–21",
        source: None,
        compared: "people one by one, the median error",
        kind: FigureKind::Base,
        people: Some(32336),
        groups: None,
        group_least: None,
        scores: Scores { error: None, aligned: Some(0.13) },
        inside: None,
        level_ratio: None,
        note: Some("big-tech base pay is flatter with years"),
        others: vec![OtherWay {
            id: "guide-table",
            way: "the guide's experience table",
            scores: Scores { error: None, aligned: Some(0.118) },
            sources: vec!["aipathly", "oews"],
        }],
    }
}

fn stackoverflow_people() -> AccuracySet<'static> {
    AccuracySet {
        id: "stackoverflow-people",
        set: "Stack Overflow survey 2024–25",
        year: "2024–25",
        source: Some("stackoverflow"),
        compared: "people one by one, how many lie inside the two ranges",
        kind: FigureKind::Total,
        people: Some(1017),
        groups: None,
        group_least: None,
        scores: Scores::default(),
        inside: Some((0.468, 0.757)),
        level_ratio: None,
        note: None,
        others: vec![],
    }
}

fn career_advice_groups() -> AccuracySet<'static> {
    AccuracySet {
        id: "career-advice-2023-groups",
        set: "US career-advice survey 2023",
        year: "2023",
        source: None,
        compared: "medians of groups",
        kind: FigureKind::Base,
        people: None,
        groups: Some(11),
        group_least: Some(20),
        scores: Scores { error: Some(0.026), aligned: None },
        inside: None,
        level_ratio: Some(0.999),
        note: None,
        others: vec![],
    }
}
