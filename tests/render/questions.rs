//! Random questions that have an answer.

use proptest::prelude::*;
use pycareer::dataset::Dataset;

fn role_ids() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    dataset.role_entries().unwrap().iter().map(|entry| entry.id.to_owned()).collect()
}

fn role_ids_with_estimate() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    let entries = dataset.role_entries().unwrap().iter();
    entries.filter(|entry| !entry.blend.is_empty()).map(|entry| entry.id.to_owned()).collect()
}

fn area_ids() -> Vec<String> {
    let dataset = Dataset::bundled().unwrap();
    dataset.areas().unwrap().iter().map(|area| area.id.to_owned()).collect()
}

fn standing() -> impl Strategy<Value = Vec<String>> {
    let years = (0..=60_u32).prop_map(|years| vec!["--years".to_owned(), years.to_string()]);
    let levels =
        prop::sample::select(vec!["junior", "mid", "senior", "lead", "staff", "principal"]);
    let level = levels.prop_map(|level| vec!["--level".to_owned(), level.to_owned()]);
    prop_oneof![Just(Vec::new()), years, level]
}

/// Random flags that `salary` takes whatever is asked.
fn flags() -> impl Strategy<Value = Vec<String>> {
    let flags = [
        "--currency inr",
        "--currency EUR --rate 0.92",
        "--period hour",
        "--period month",
        "--real",
        "--source official",
        "--source reported",
        "--source aipathly",
        "--allow-unreliable",
    ];
    let some = prop::sample::subsequence(flags.to_vec(), 0..=3);
    some.prop_map(|flags| flags.iter().flat_map(|it| it.split(' ')).map(str::to_owned).collect())
}

fn as_words(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

/// Random questions that have an answer, as words after the program's name.
pub fn question() -> impl Strategy<Value = Vec<String>> {
    let role = || prop::sample::select(role_ids());
    let role_with_estimate = || prop::sample::select(role_ids_with_estimate());
    let area = || prop::sample::select(area_ids());
    let salary = (role(), area(), standing()).prop_map(|(role, area, standing)| {
        let mut words = vec!["salary".to_owned(), role, "--city".to_owned(), area];
        words.extend(standing);
        words
    });
    let salary = (salary, flags()).prop_map(|(mut words, flags)| {
        words.extend(flags);
        words
    });
    let card = role().prop_map(|role| vec!["role".to_owned(), role]);
    let by =
        (role(), area(), standing(), 1..30_u32).prop_flat_map(|(role, area, standing, top)| {
            let ways = [
                ["--by years", "--city", &area].join(" "),
                ["--by level", "--city", &area].join(" "),
                [&["--by role", "--city", &area][..], &as_words(&standing)].concat().join(" "),
                [&["--by city", "--top", &top.to_string()][..], &as_words(&standing)]
                    .concat()
                    .join(" "),
                "--by industry".to_owned(),
            ];
            let money = ["", " --period hour", " --currency inr --period month"].map(str::to_owned);
            let words = (prop::sample::select(ways.to_vec()), prop::sample::select(money.to_vec()));
            words.prop_map(move |(way, money)| {
                let line = format!("salary {role} {way}{money}");
                line.split(' ').map(str::to_owned).collect::<Vec<_>>()
            })
        });
    let city = (area(), standing()).prop_map(|(area, standing)| {
        let mut words = vec!["city".to_owned(), area];
        words.extend(standing);
        words
    });
    let sort = prop::sample::select(vec!["pay", "real-pay", "jobs", "concentration"]);
    let kind = prop::sample::select(vec!["", "--nonmetro"]);
    let ranking = (sort, 1..30_u32, kind).prop_map(|(sort, top, kind)| {
        let line = format!("city --sort {sort} --top {top} {kind}");
        line.split_whitespace().map(str::to_owned).collect()
    });
    let roles = prop::sample::subsequence(role_ids_with_estimate(), 2..=6);
    let compare = (roles, area(), standing()).prop_map(|(roles, area, standing)| {
        let mut words = vec!["compare".to_owned()];
        words.extend(roles);
        words.extend(["--city".to_owned(), area]);
        words.extend(standing);
        words
    });
    let cities = prop::sample::subsequence(area_ids(), 2..=6)
        .prop_map(|areas| std::iter::once("compare".to_owned()).chain(areas).collect());
    let dataset = Dataset::bundled().unwrap();
    let heads = dataset.skill_heads().unwrap();
    let ids: Vec<String> = heads.iter().map(|skill| skill.id.to_owned()).collect();
    let skill = prop::sample::select(ids).prop_map(|id| vec!["skill".to_owned(), id]);
    let topics = Dataset::bundled().unwrap().topics().unwrap();
    let topics: Vec<Vec<String>> = topics
        .iter()
        .map(|topic| vec![topic.shelf.word().to_owned(), topic.id.to_owned()])
        .collect();
    let topic = prop::sample::select(topics);
    let search =
        "[a-z+#./ ][a-z+#./ -]{0,23}[a-z]".prop_map(|words| vec!["search".to_owned(), words]);
    let amount = 20_000..400_000_u32;
    let worth = (amount.clone(), role_with_estimate(), area(), standing()).prop_map(
        |(amount, role, area, standing)| {
            let words = ["worth", &amount.to_string(), "--role", &role, "--city", &area];
            let mut words = words.map(str::to_owned).to_vec();
            words.extend(standing);
            words
        },
    );
    let moved =
        (amount, role_with_estimate(), area(), area()).prop_map(|(amount, role, from, to)| {
            let words =
                ["move", &amount.to_string(), "--role", &role, "--from", &from, "--to", &to];
            words.map(str::to_owned).to_vec()
        });
    let data = prop::sample::select(vec!["data", "data sources", "data accuracy"])
        .prop_map(|words| words.split(' ').map(str::to_owned).collect());
    let more = prop_oneof![5 => plan(), 2 => worth, 2 => moved, 2 => skill, 3 => topic, 1 => search, 1 => data];
    prop_oneof![4 => more, 4 => salary, 3 => by, 2 => card, 2 => city, 1 => ranking, 3 => compare, 1 => cities]
}

/// Random questions that plan: `path`, `match`, `learn`.
fn plan() -> impl Strategy<Value = Vec<String>> {
    let role = || prop::sample::select(role_ids());
    let area = || prop::sample::select(area_ids());
    let path = (role(), prop::option::of(role()), area(), standing()).prop_map(
        |(from, to, area, standing)| {
            let mut words = ["path", &from, "--city", &area].map(str::to_owned).to_vec();
            words.extend(to.iter().flat_map(|to| ["--to".to_owned(), to.clone()]));
            words.extend(to.filter(|to| to.len() % 2 == 0).map(|_| "--stretch".to_owned()));
            words.extend(standing);
            words
        },
    );
    let dataset = Dataset::bundled().unwrap();
    let heads = dataset.skill_heads().unwrap();
    let ids: Vec<String> = heads.iter().map(|skill| skill.id.to_owned()).collect();
    let some = || prop::sample::subsequence(ids.clone(), 1..=30);
    let matched =
        (some(), area(), standing(), any::<bool>()).prop_map(|(skills, area, standing, next)| {
            let mut words = vec!["match".to_owned(), skills.join(",")];
            if next {
                words.push("--next".to_owned());
            } else {
                words.extend(["--city".to_owned(), area]);
                words.extend(standing);
            }
            words
        });
    let learned = (role(), some()).prop_map(|(role, skills)| {
        ["learn", &role, "--have", &skills.join(",")].map(str::to_owned).to_vec()
    });
    prop_oneof![2 => path, 3 => prop_oneof![matched, learned]]
}
