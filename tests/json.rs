//! The JSON contract: shapes that refuse unknown keys, and rules that hold for every answer.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[allow(clippy::struct_field_names, dead_code)] // fields are read by serde alone
#[path = "json/shapes.rs"]
mod shapes;

use common::piped;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapes::{
    Accuracy, City, Compared, DataPart, Entry, Envelope, Figure, Hit, Learn, Matched, Meta, Moved,
    Next, Path, Role, Salary, Setting, SkillCard, SourceWhole, Worth,
};

/// Runs a command with `--json` and reads its answer strictly.
#[track_caller]
fn answer<T: DeserializeOwned>(words: &[&str]) -> Envelope<T> {
    let ran = piped(&[words, &["--json"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{words:?}");
    assert!(ran.out.ends_with("}\n") && ran.out.lines().count() == 1, "one line");
    let answer: Envelope<T> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(answer.schema_version, 1);
    answer
}

/// What a figure must say, and the envelope of it.
#[track_caller]
fn sound(figures: &[Figure], meta: &Meta) {
    let mut ids: Vec<&str> = figures.iter().map(|figure| figure.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), figures.len(), "ids are unique");
    for figure in figures {
        assert!(meta.sources.iter().any(|source| source.id == figure.source), "{figure:?}");
        assert!(!figure.year.is_empty() && !figure.matches.is_empty(), "{figure:?}");
        let numbers = [figure.value.is_some(), figure.low.is_some(), figure.p50.is_some()];
        let given = numbers.iter().filter(|given| **given).count();
        assert_eq!(given, usize::from(figure.bound != "missing"), "{figure:?}");
    }
}

#[test]
fn salary_is_an_object() {
    // Promise: names in JSON: salary and its published figures.
    for words in [
        "salary --years 5 --city chicago",
        "salary ml-engineer --level lead --state wy",
        "salary --city missoula",
        "salary --city berlin --years 5",
        "salary vp-ai-research",
        "salary sharepoint-developer",
        "salary --country gb --years 3",
        "salary --source aipathly --years 5 --city boston",
        "salary vp-ai-research --source official",
        "salary qa --by years --currency eur",
        "salary --by role --city missoula --explain",
        "salary --by city --top 393 --years 2",
        "salary ios-developer --by level",
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let answer: Envelope<Salary> = answer(&words);
        assert_eq!(answer.command, "salary");
        sound(&answer.data.published, &answer.meta);
        assert_eq!(answer.data.pay.is_none(), !answer.warnings.is_empty(), "{words:?}");
        let rows = answer.data.rows.as_deref();
        assert_eq!(rows.is_some(), words.contains(&"--by"), "{words:?}");
        let mut ids: Vec<&str> =
            rows.iter().flat_map(|it| it.iter()).map(|row| row.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "ids are unique: {words:?}");
    }
}

#[test]
fn converted_pay_says_its_rate_and_hours() {
    let line = "salary --city chicago --currency gbp --period hour --real --allow-unreliable";
    let words: Vec<&str> = line.split(' ').collect();
    let answer: Envelope<Salary> = answer(&words);
    let converted = answer.data.converted.unwrap();
    assert_eq!((converted.currency.as_str(), converted.period.as_str()), ("GBP", "hour"));
    assert!(converted.p10 < converted.p50 && converted.p50 < converted.p90);
    assert_eq!((converted.rate, converted.hours), (Some(0.74633), Some(2080)));
    assert_eq!(converted.rate_source.as_deref(), Some("ecb"));
    let asked = ["currency", "rate", "period", "real", "country", "source", "allow_unreliable"];
    let asked = asked.map(|key| answer.query[key].clone());
    let expected = serde_json::json!(["GBP", null, "hour", true, null, null, true]);
    assert_eq!(Value::from(asked.to_vec()), expected);
}

#[test]
fn city_is_an_array_also_of_one() {
    // Promise: names in JSON: city.
    let one: Envelope<Vec<City>> = answer(&["city", "chi"]);
    assert_eq!(one.query["cities"], serde_json::json!(["chicago"]));
    assert_eq!(one.data.len(), 1);
    sound(one.data[0].published.as_ref().unwrap(), &one.meta);
    assert_eq!(one.data[0].roles.as_ref().map(Vec::len), Some(27));
    let ranked: Envelope<Vec<City>> = answer(&["city", "--top", "3"]);
    let ids: Vec<&str> = ranked.data.iter().map(|city| city.id.as_str()).collect();
    assert_eq!(ids, ["san-jose", "san-francisco", "seattle"]);
}

#[test]
fn role_is_an_array_also_of_one() {
    // Promise: names in JSON: role.
    let list: Envelope<Vec<Role>> = answer(&["role"]);
    assert_eq!(list.data.len(), 33);
    assert!(list.data.iter().all(|role| role.summary.is_none()));
    for role in &list.data {
        let answer: Envelope<Vec<Role>> = answer(&["role", &role.id]);
        let [whole] = answer.data.as_slice() else { panic!("{} roles", answer.data.len()) };
        assert_eq!(whole.id, role.id);
        sound(whole.published.as_ref().unwrap(), &answer.meta);
        let weights: f64 = whole.occupations.as_ref().unwrap().iter().map(|part| part.weight).sum();
        let expected = if whole.witnesses.is_some() { 1.0 } else { 0.0 };
        assert!((weights - expected).abs() < 1e-9, "{}", role.id);
        let summary = whole.summary.as_ref().unwrap();
        assert!(!summary.text.is_empty() && !whole.skills.as_ref().unwrap().is_empty());
    }
}

#[test]
fn compare_is_an_array_of_its_subjects() {
    // Promise: names in JSON: compare.
    let words =
        ["compare", "backend", "sre", "senior ml engineer", "--years", "5", "--city", "chi"];
    let roles: Envelope<Vec<Compared>> = answer(&words);
    let ids: Vec<&str> = roles.data.iter().map(|subject| subject.id.as_str()).collect();
    assert_eq!(ids, ["backend", "devops", "senior-ml-engineer"]);
    assert_eq!(roles.query["subjects"], serde_json::json!(ids));
    for subject in &roles.data {
        assert_eq!(subject.place.id, "chicago");
        assert_eq!(subject.percentiles.len(), 2);
    }
    let middles: Vec<i64> =
        roles.data.iter().map(|one| i64::from(one.pay.as_ref().unwrap().p50)).collect();
    let differences: Vec<Option<i64>> =
        roles.data.iter().map(|one| one.against_first.as_ref().map(|it| it.amount)).collect();
    let expected = [None, Some(middles[1] - middles[0]), Some(middles[2] - middles[0])];
    assert_eq!(differences, expected);
    assert_eq!(roles.data[2].person.level.as_deref(), Some("senior"));
    let same: Envelope<Vec<Compared>> = answer(&["compare", "software-developer", "tech-lead"]);
    assert_eq!(same.data[0].same_as, ["tech-lead"]);
    let one_role: Envelope<Vec<Compared>> =
        answer(&["compare", "austin", "boston", "--role", "de"]);
    assert!(
        one_role.data.iter().all(|city| city.role.id == "data-engineer" && city.skills.is_none())
    );
}

#[test]
fn sections_leave_the_rest_null() {
    let answer: Envelope<Vec<Role>> = answer(&["role", "backend", "--section", "skills,pay"]);
    let [role] = answer.data.as_slice() else { panic!("one role") };
    assert!(role.skills.is_some() && role.pay.is_some() && role.published.is_some());
    assert!(role.duties.is_none() && role.next.is_none() && role.levels.is_none());
}

#[test]
fn worth_and_move_are_arrays_also_of_one() {
    // Promise: names in JSON: worth and move.
    let worth: Envelope<Vec<Worth>> = answer(&["offer", "120k", "--level", "senior"]);
    assert_eq!((worth.command.as_str(), worth.data.len()), ("worth", 1));
    assert_eq!(worth.query["cities"], serde_json::json!(["us"]));
    assert!(worth.data[0].steps.is_none() && worth.data[0].percentile_person.is_some());
    let words = ["worth", "120k", "--city", "austin", "--city", "palo alto", "--explain"];
    let places: Envelope<Vec<Worth>> = answer(&words);
    assert_eq!(places.data[1].place.city.as_deref(), Some("Palo Alto, CA"));
    assert!(places.data.iter().all(|place| place.steps.is_some()));
    let words = ["move", "120k", "--from", "austin", "--to", "seattle", "denver", "--explain"];
    let moved: Envelope<Vec<Moved>> = answer(&words);
    assert_eq!(moved.query["to"], serde_json::json!(["seattle", "denver"]));
    assert!(moved.data.iter().all(|target| target.from.id == "austin" && target.steps.is_some()));
}

#[test]
fn path_is_an_object_with_and_without_an_end() {
    // Promise: names in JSON: path.
    let path = answer::<Path>(&["path", "data-analyst", "ml-engineer"]);
    assert_eq!((path.command.as_str(), path.schema_version), ("path", 1));
    let (data, first) = (&path.data, &path.data.steps[0]);
    assert_eq!((data.to.as_deref(), data.cost), (Some("ml-engineer"), Some(1270)));
    assert_eq!(
        (first.to.as_str(), first.cost, first.covered_ratio),
        ("data-scientist", 440, 0.639)
    );
    assert_eq!((first.via.as_str(), first.skills_to_add[0].importance), ("next", 70));
    assert_eq!((data.ladder.len(), data.neighbours.len()), (0, 0));
    assert_eq!((data.found, path.query["max_steps"].as_u64()), (Some(true), Some(4)));
    let fit = [&first.confidence_before, &first.confidence_after].map(Option::as_deref);
    assert_eq!(fit, [Some("low"), Some("high")]);
    assert_eq!(path.query["have"], serde_json::json!([]));
    let none = answer::<Path>(&["path", "web-developer", "mle", "--max-steps", "1"]);
    assert_eq!((none.data.found, none.data.cost), (Some(false), None));
    let around = answer::<Path>(&["path", "project-manager", "--city", "chi"]);
    let data = &around.data;
    assert_eq!((data.to.as_deref(), data.found, data.cost), (None, None, None));
    assert!(data.ladder.iter().all(|level| level.pay.is_none()), "no estimate is made of it");
    assert!(data.neighbours.iter().all(|step| step.pay_before.is_none()));
    assert_eq!(around.query["city"], "chicago");
    assert_eq!(around.query["max_steps"], Value::Null);
}

#[test]
fn skill_is_an_array_also_of_one() {
    // Promise: names in JSON: skill.
    let list: Envelope<Vec<SkillCard>> = answer(&["skill"]);
    assert_eq!(list.data.len(), 386);
    assert!(list.data.iter().all(|skill| skill.roles.is_none() && skill.aliases.is_none()));
    for skill in &list.data {
        let answer: Envelope<Vec<SkillCard>> = answer(&["skill", &skill.id]);
        let [whole] = answer.data.as_slice() else { panic!("{} skills", answer.data.len()) };
        assert_eq!((&whole.id, &whole.text), (&skill.id, &skill.text));
        let listed = |id: &str| list.data.iter().find(|skill| skill.id == id);
        for next in whole.unlocks.as_ref().unwrap() {
            let requires = &listed(&next.id).unwrap().requires;
            assert!(requires.iter().any(|it| it.id == whole.id), "{} opens {}", skill.id, next.id);
        }
        let needs = whole.roles.as_ref().unwrap();
        assert!(needs.is_sorted_by(|a, b| a.importance >= b.importance), "{}", skill.id);
        let onet = whole.onet.as_ref().unwrap();
        assert!(onet.iter().all(|it| it.hot || !it.in_demand.is_empty()), "{}", skill.id);
        let named = answer.meta.sources.iter().any(|source| source.id == "onet");
        assert_eq!(named, !onet.is_empty(), "{}", skill.id);
    }
    let role: Envelope<Vec<SkillCard>> =
        answer(&["skill", "--role", "de", "--stage", "foundational"]);
    let ids: Vec<&str> = role.data.iter().map(|skill| skill.id.as_str()).collect();
    assert_eq!(ids, ["python", "sql", "cloud-platforms", "git", "linux", "postgresql"]);
    assert_eq!(role.query["role"], "data-engineer");
}

#[test]
fn match_is_an_array_of_roles_and_its_next_skills_an_object() {
    // Promise: names in JSON: match.
    let words = ["match", "django", "sql", "--years", "3", "--city", "chi", "--top", "3"];
    let matched: Envelope<Vec<Matched>> = answer(&words);
    assert_eq!(matched.data.len(), 3);
    let query = serde_json::to_string(&matched.query).unwrap();
    let expected = "{\"city\":\"chicago\",\"counted_too\":[{\"id\":\"back-end-development\",\"with\":\"django\"},\
                    {\"id\":\"python\",\"with\":\"django\"}],\"family\":null,\"level\":null,\"next\":false,\
                    \"skills\":[\"django\",\"sql\"],\"top\":3,\"unknown\":[],\"years\":3}";
    assert_eq!(query, expected);
    let named: Vec<&str> = matched.meta.sources.iter().map(|source| source.id.as_str()).collect();
    for role in &matched.data {
        assert!(role.have.iter().chain(&role.missing).all(|skill| skill.importance >= 40));
        let said = role.education.iter().chain(&role.entry);
        assert!(said.into_iter().all(|it| named.contains(&it.source.as_str())), "{named:?}");
    }
    assert!(named.contains(&"oews"));
    let none: Envelope<Vec<Matched>> = answer(&["match", "fortran"]);
    assert!(none.data.is_empty());
    let next: Envelope<Next> = answer(&["match", "python", "sql", "--next", "--top", "3"]);
    assert_eq!((next.command.as_str(), next.data.skills.len()), ("match --next", 3));
    assert!(next.data.over.is_empty() && next.data.closest.is_some());
}

#[test]
fn learn_is_an_object() {
    // Promise: names in JSON: learn.
    let learned: Envelope<Learn> = answer(&["learn", "de", "--have", "airflow", "sql"]);
    assert_eq!(learned.data.role.id, "data-engineer");
    let query = serde_json::to_string(&learned.query).unwrap();
    let expected = "{\"counted_too\":[{\"id\":\"python\",\"with\":\"airflow\"},{\"id\":\"data-pipelines\",\"with\":\"airflow\"}],\"have\":[\"airflow\",\
                    \"sql\"],\"role\":\"data-engineer\",\"unknown\":[]}";
    assert_eq!(query, expected);
    let all: Envelope<Learn> = answer(&["learn", "backend"]);
    assert!(all.data.have.is_empty() && all.data.coverage_ratio.abs() < f64::EPSILON);
}

#[test]
fn topics_are_arrays_of_entries() {
    // Promise: names in JSON: market and guide.
    for command in ["market", "guide"] {
        let topics: Envelope<Vec<Entry>> = answer(&[command]);
        for topic in &topics.data {
            assert_eq!(topic.topic, topic.id);
            let answer: Envelope<Vec<Entry>> = answer(&[command, &topic.id]);
            let listed = topic.entries.as_ref().unwrap().iter();
            let listed: Vec<_> = listed.map(|entry| (&entry.id, &entry.title)).collect();
            let entries = answer.data.iter().filter(|entry| entry.source != "oews");
            assert_eq!(listed, entries.map(|entry| (&entry.id, &entry.title)).collect::<Vec<_>>());
            assert!(topic.items.is_empty(), "titles of entries are no statements");
            for entry in &answer.data {
                assert!(entry.entries.is_none());
                assert_eq!(entry.sample.is_some(), entry.sample_kind.is_some(), "{}", entry.id);
                dated(&entry.source, entry.year.as_deref(), &answer.meta);
                for item in &entry.items {
                    dated(&item.source, item.year.as_deref(), &answer.meta);
                }
                for figure in &entry.figures {
                    dated(&figure.source, Some(&figure.year), &answer.meta);
                    assert_eq!(figure.period.is_none(), figure.unit.is_some(), "{figure:?}");
                }
            }
        }
    }
}

/// Who says something is in the envelope, and when stands beside it, except for what is ours.
#[track_caller]
fn dated(source: &str, year: Option<&str>, meta: &Meta) {
    assert!(meta.sources.iter().any(|known| known.id == source), "{source}");
    assert_eq!(year.is_none(), source == "editorial", "{source}");
}

#[test]
fn industries_are_official_figures_of_each_occupation() {
    let words = ["market", "industries", "--role", "ml-engineer", "--sort", "jobs", "--detail"];
    let answer: Envelope<Vec<Entry>> = answer(&words);
    let tables: Vec<&Entry> = answer.data.iter().filter(|entry| entry.source == "oews").collect();
    let ids: Vec<&str> = tables.iter().map(|table| table.id.as_str()).collect();
    assert_eq!(ids, ["official-15-1252", "official-15-1221"]);
    for table in tables {
        assert!(table.figures.is_sorted_by(|a, b| a.jobs >= b.jobs), "{}", table.id);
        let all = table.figures.iter().find(|figure| figure.id.ends_with("-naics-000000"));
        assert!(all.is_some_and(|all| all.p50.is_some()), "{}", table.id);
    }
    let first = &answer.data[0].figures[1];
    assert_eq!(first.id, "oews-15-1252-naics-000001");
    assert_eq!((first.p50, first.jobs), (Some(136_480), Some(1_656_520)));
}

#[test]
fn config_list_is_an_array_and_one_key_an_object() {
    let list: Envelope<Vec<Setting>> = answer(&["config", "list"]);
    let keys: Vec<&str> = list.data.iter().map(|setting| setting.key.as_str()).collect();
    let expected =
        ["role", "years", "level", "city", "skills", "currency", "period", "color", "accessible"];
    assert_eq!(keys, expected);
    assert!(list.data.iter().all(|it| it.origin == "built_in" && it.line.is_none()));
    assert_eq!(list.data[1].value, Value::Null);
    assert!(list.meta.defaults.is_empty() && list.meta.sources.is_empty());
    let one: Envelope<Setting> = answer(&["config", "get", "role"]);
    assert_eq!(one.query["keys"], serde_json::json!(["role"]));
    assert_eq!((one.data.key.as_str(), &one.data.value), ("role", &"python-developer".into()));
}

#[test]
fn an_answer_names_what_was_filled_in() {
    let set = [("PYCAREER_YEARS", "2.5"), ("PYCAREER_CITY", "chi")];
    let set = set.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let around = pycareer::run::Surroundings { variables: set.to_vec(), ..Default::default() };
    let ran = common::within(&["salary", "--json"], &around);
    let answer: Envelope<Salary> = serde_json::from_str(&ran.out).unwrap();
    let filled: Vec<_> =
        answer.meta.defaults.iter().map(|it| (it.key.as_str(), &it.value)).collect();
    assert_eq!(filled, [("years", &2.5.into()), ("city", &"chi".into())]);
    let origins =
        answer.meta.defaults.iter().map(|it| (it.origin.as_str(), it.variable.as_deref()));
    let expected =
        [("environment", Some("PYCAREER_YEARS")), ("environment", Some("PYCAREER_CITY"))];
    assert_eq!(origins.collect::<Vec<_>>(), expected);
    assert_eq!(answer.query["city"], "chicago");
}

#[test]
fn search_is_an_array_of_hits() {
    // Promise: names in JSON: search.
    let found: Envelope<Vec<Hit>> = answer(&["search", "data", "engineer", "salary", "chicago"]);
    assert_eq!((found.data.len(), found.query["top"].as_u64()), (8, Some(8)));
    assert!(found.data.is_sorted_by(|a, b| a.score >= b.score));
    let first = &found.data[0];
    assert_eq!((first.kind.as_str(), first.id.as_str()), ("role", "data-engineer"));
    assert_eq!(first.command, "pycareer salary data-engineer --city chicago");
    let nothing: Envelope<Vec<Hit>> = answer(&["search", "zzzzzzzzz"]);
    assert!(nothing.data.is_empty() && nothing.warnings.is_empty());
    let skills: Envelope<Vec<Hit>> =
        answer(&["search", "schedule", "workflows", "--kind", "skill", "--top", "3"]);
    assert!(skills.data.len() == 3 && skills.data.iter().all(|hit| hit.kind == "skill"));
}

#[test]
fn data_lists_its_parts() {
    let parts: Envelope<Vec<DataPart>> = answer(&["data"]);
    assert_eq!((parts.command.as_str(), parts.data.len()), ("data", 2));
    for part in &parts.data {
        let words: Vec<&str> = part.command.split(' ').skip(1).collect();
        let opened: Envelope<Value> = answer(&words);
        assert_eq!(opened.command, format!("data {}", part.id));
    }
}

#[test]
fn sources_are_an_array_also_of_one() {
    let all: Envelope<Vec<SourceWhole>> = answer(&["data", "sources"]);
    assert_eq!(all.query["sources"], serde_json::json!([]));
    for source in &all.data {
        let one: Envelope<Vec<SourceWhole>> = answer(&["data", "sources", &source.id]);
        let [whole] = one.data.as_slice() else { panic!("{} sources", one.data.len()) };
        assert_eq!((&whole.id, &whole.notes), (&source.id, &source.notes));
        assert_eq!(one.query["sources"], serde_json::json!([source.id]));
        let named: Vec<&str> = one.meta.sources.iter().map(|source| source.id.as_str()).collect();
        assert_eq!(named, [source.id.as_str()]);
    }
}

#[test]
fn accuracy_is_an_object() {
    let answer: Envelope<Accuracy> = answer(&["data", "accuracy"]);
    let person = &answer.data.one_person;
    assert!(person.error_low_ratio < person.error_high_ratio);
    let known = |id: &String| answer.meta.sources.iter().any(|source| source.id == *id);
    for set in &answer.data.sets {
        assert!(set.source.iter().all(known), "{}", set.id);
        assert_eq!(set.beaten, set.other_ways.iter().any(|way| way.better), "{}", set.id);
        for way in &set.other_ways {
            assert!(!way.sources.is_empty() && way.sources.iter().all(known), "{}", way.id);
            let held = [
                (way.error_ratio, set.error_ratio),
                (way.error_aligned_ratio, set.error_aligned_ratio),
            ];
            let held = held.iter().find_map(|(its, ours)| its.zip(*ours));
            assert!(held.is_some_and(|(its, ours)| way.better == (its < ours)), "{}", way.id);
        }
    }
    // What a role's own pages say of its check is the row here.
    for row in &answer.data.roles {
        let role: Envelope<Vec<Role>> = self::answer(&["role", &row.role.id]);
        let (role, checked) = (&role.data[0], role.data[0].checked.as_ref().unwrap());
        let shares = |half: f64, eight: f64, level: f64| [half, eight, level].map(f64::to_bits);
        assert_eq!((&role.title, checked.people), (&row.role.title, row.people));
        assert_eq!(
            shares(checked.half_ratio, checked.eight_of_ten_ratio, checked.level_ratio),
            shares(row.half_ratio, row.eight_of_ten_ratio, row.level_ratio)
        );
        assert_eq!(role.bias_ratio.map(f64::to_bits), row.bias_ratio.map(f64::to_bits));
    }
}

#[test]
fn json_is_pretty_on_a_terminal_only() {
    // Promise: JSON is pretty on a terminal, one line in a pipe.
    let around = pycareer::run::Surroundings { stdout_is_terminal: true, ..Default::default() };
    let pretty = common::within(&["salary", "--json"], &around).out;
    let compact = piped(&["salary", "--json"]).out;
    assert!(pretty.lines().count() > 50);
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(read(&pretty), read(&compact));
}

#[track_caller]
fn got(line: &str, expected: &str) {
    let words: Vec<&str> = line.split(' ').collect();
    let ran = piped(&words);
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), (expected, "", 0));
}

#[test]
fn get_prints_one_value_raw() {
    // Promise: --get prints one value of data, raw.
    got("salary --city chicago --get pay.p50", "134380\n");
    got("salary --city chicago --get place.name", "Chicago-Naperville-Elgin, IL-IN\n");
    got("salary --city chicago --get modelled", "null\n");
    got("role backend devops --get title", "Backend Developer\nDevOps Engineer\n");
    got("role backend --get 0.occupations.code", "15-1252\n");
    got("salary --get published.0.id", "oews-15-1252-us\n");
    got(
        "salary --get sampling",
        "{\"rse_percent\":0.4,\"median_low\":134897,\"median_high\":137063,\"margin_ratio\":0.008,\"reliability\":\"plain\"}\n",
    );
}

#[test]
fn get_of_an_unknown_path_names_the_nearest() {
    // Promise: an unknown path is exit 2 with the nearest name.
    let ran = piped(&["salary", "--get", "pay.p05"]);
    let told = "error: the answer has no `pay.p05`\nhint: did you mean `pay.p25`, `pay.p50` or `pay.p75`?\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), ("", told, 2));
}
