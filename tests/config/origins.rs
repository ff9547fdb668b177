//! Where values come from, and what an answer says of it.

use serde_json::{Value, json};

use crate::home::Home;

/// A key and its variable; what it is in the file, in the environment and as a flag; a command that
/// takes it and where its query tells it; what stands there then, with nothing set at last.
type KeyCase =
    (&'static str, &'static str, [&'static str; 3], &'static str, &'static str, [&'static str; 4]);

const KEYS: [KeyCase; 7] = [
    (
        "role",
        "PYCAREER_ROLE",
        ["\"backend\"", "sre", "--role qa"],
        "salary",
        "role",
        ["\"backend\"", "\"devops\"", "\"qa-automation\"", "\"python-developer\""],
    ),
    (
        "years",
        "PYCAREER_YEARS",
        ["5", "2.5", "--years 9"],
        "salary",
        "years",
        ["5", "2.5", "9", "null"],
    ),
    (
        "level",
        "PYCAREER_LEVEL",
        ["\"senior\"", "jr", "--level lead"],
        "city boise",
        "level",
        ["\"senior\"", "\"junior\"", "\"lead\"", "null"],
    ),
    (
        "city",
        "PYCAREER_CITY",
        ["\"chi\"", "austin", "--city boise"],
        "salary",
        "city",
        ["\"chicago\"", "\"austin\"", "\"boise-city\"", "null"],
    ),
    (
        "currency",
        "PYCAREER_CURRENCY",
        ["\"EUR\"", "gbp", "--currency inr"],
        "salary",
        "currency",
        ["\"EUR\"", "\"GBP\"", "\"INR\"", "null"],
    ),
    (
        "period",
        "PYCAREER_PERIOD",
        ["\"month\"", "Hour", "--period year"],
        "salary",
        "period",
        ["\"month\"", "\"hour\"", "\"year\"", "null"],
    ),
    (
        "rates.EUR",
        "PYCAREER_RATES",
        ["0.5", "GBP=0.7,EUR=0.8", "--rate 0.9"],
        "worth €90k",
        "rate",
        ["0.5", "0.8", "0.9", "null"],
    ),
];

#[test]
fn a_flag_counts_before_the_environment_before_the_file() {
    // Promise: flag, then variable, then file, then built in.
    let home = Home::new("precedence");
    for (key, variable, [in_file, in_variable, flag], command, asked, expected) in KEYS {
        home.write(&format!("{key} = {in_file}\n"));
        let set = [(variable, in_variable)];
        let runs = [
            (command.to_owned(), &[][..], expected[0], Some("file")),
            (command.to_owned(), &set[..], expected[1], Some("environment")),
            (format!("{command} {flag}"), &set[..], expected[2], None),
            (format!("{command} --no-config"), &[][..], expected[3], None),
            (format!("{command} --no-config"), &set[..], expected[1], Some("environment")),
        ];
        for (line, variables, expected, origin) in runs {
            let answer = home.json(&line, variables);
            assert_eq!(answer["query"][asked].to_string(), expected, "{key}: {line}");
            let filled: Vec<&Value> =
                answer["meta"]["defaults"].as_array().unwrap().iter().collect();
            let origins: Vec<&str> =
                filled.iter().map(|it| it["origin"].as_str().unwrap()).collect();
            assert_eq!(origins, origin.into_iter().collect::<Vec<_>>(), "{key}: {line}");
            assert!(filled.iter().all(|it| it["key"] == key), "{key}: {line}");
        }
    }
}

#[test]
fn config_list_says_where_each_value_came_from() {
    // Promise: `config list` says where each value came from.
    let text = "skills = [\"python\", \"sql\"]\n# mine\ncolor = \"never\"\naccessible = true\nrates.CHF = 0.8\n";
    let home = Home::with("origins", text);
    let set = [("PYCAREER_YEARS", "3"), ("PYCAREER_SKILLS", "k8s, git")];
    let list = home.json("config list --color always", &set);
    let rows = list["data"].as_array().unwrap().iter();
    let told: Vec<Value> =
        rows.map(|row| json!([row["key"], row["value"], row["origin"], row["line"]])).collect();
    let expected = json!([
        ["role", "python-developer", "built_in", null],
        ["years", 3, "environment", null],
        ["level", null, "built_in", null],
        ["city", null, "built_in", null],
        ["skills", ["k8s", "git"], "environment", null],
        ["currency", null, "built_in", null],
        ["period", null, "built_in", null],
        ["color", "always", "flag", null],
        ["accessible", true, "file", 4],
        ["rates.CHF", 0.8, "file", 5],
    ]);
    assert_eq!(Value::from(told), expected);
    let csv = "key,value,origin,line,variable,takes,used_by\nskills,python sql,file,1,PYCAREER_SKILLS,\
               \"skills, with commas between them\",\"match, learn, path\"\n";
    home.case("config get skills --format csv", 0, csv, "");
    home.case("config get skills", 0, "python\nsql\n", "");
    home.case("config get accessible", 0, "true\n", "");
    home.case("config get rates.chf --get value", 0, "0.8\n", "");
    home.case("config get years", 0, "", "note: `years` is not set\n");
    let raw = "python-developer\nnull\nnull\nnull\npython\nsql\nnull\nnull\nnever\ntrue\n0.8\n";
    home.case("config list --get value", 0, raw, "");
}

#[test]
fn no_line_of_config_is_wider_than_asked() {
    let text = "years = 5\nskills = [\"python\", \"sql\", \"kubernetes\"]\ncolor = \"never\"\nrates.EUR = 0.92\n";
    let home = Home::with("width", text);
    for width in (20..=100).chain([200]) {
        for line in
            ["config list", "config get skills", "config path", "config set years 5", "salary"]
        {
            let (code, out, err) = home.run(&format!("{line} --width {width}"));
            assert_eq!(code, 0, "{line} {width}");
            for line in out.lines().chain(err.lines()) {
                assert!(line.chars().count() <= width, "{width}: {line:?}");
            }
        }
    }
}

#[test]
fn an_answer_says_what_was_filled_in_on_the_page_and_beside_rows() {
    // Promise: an answer says what it took from the configuration.
    let home = Home::with("told", "years = 5\ncity = \"chicago\"\nskills = [\"python\"]\n");
    let (code, page, notes) = home.run("salary --width 80");
    assert_eq!((code, notes.as_str()), (0, ""));
    let last = page.lines().last().unwrap();
    assert_eq!(last, "  Filled in: years 5 and city chicago, from your configuration.");
    let typed = home.run("salary --no-config --years 5 --city chicago --width 80").1;
    assert_eq!(page.strip_suffix(&format!("{last}\n")), Some(typed.as_str()));
    let note = "note: years 5 and city chicago, from your configuration\n";
    home.case("salary --get pay.p50", 0, "127432\n", note);
    assert_eq!(home.run("salary --format csv").2, note);
    let markdown = home.run("salary --format markdown").1;
    assert!(
        markdown.ends_with("\n\nFilled in: years 5 and city chicago, from your configuration.\n")
    );
    let both = home.within("salary --width 100", &[("PYCAREER_YEARS", "7")]).1;
    let told = "  Filled in: years 7, from PYCAREER_YEARS; city chicago, from your configuration.";
    assert_eq!(both.lines().last(), Some(told));
    let checklist = home.run("learn backend --format markdown").1;
    assert!(checklist.ends_with("\n\nFilled in: skills python, from your configuration.\n"));
}

/// Which keys a command line fills in from a file that sets everything.
#[track_caller]
pub fn filled(home: &Home, line: &str, keys: &str) {
    let answer = home.json(line, &[]);
    let filled = answer["meta"]["defaults"].as_array().unwrap().iter();
    let filled: Vec<&str> = filled.map(|it| it["key"].as_str().unwrap()).collect();
    assert_eq!(filled.join(" "), keys, "{line}");
}

#[test]
fn a_default_stands_for_a_flag_that_is_there_and_contradicts_nothing() {
    let text = "role = \"backend\"\nyears = 5\ncity = \"boise\"\nskills = [\"python\"]\n\
                currency = \"EUR\"\nperiod = \"month\"\n[rates]\nEUR = 0.9\nINR = 90\n";
    let home = Home::with("fills", text);
    let money = "currency period rates.EUR";
    for (line, keys) in [
        ("salary", format!("role years city {money}")),
        ("salary qa", format!("years city {money}")),
        ("salary senior-qa", format!("city {money}")),
        ("salary --level senior", format!("role city {money}")),
        ("salary --state tx", format!("role years {money}")),
        ("salary --country gb", format!("role years {money}")),
        ("salary --city remote", format!("role years {money}")),
        ("salary --currency inr", "role years city period rates.INR".to_owned()),
        ("salary --currency gbp", "role years city period".to_owned()),
        ("salary --rate 0.7", "role years city currency period".to_owned()),
        ("salary --source official", "role years city".to_owned()),
        ("salary --by years", format!("role city {money}")),
        ("salary --by level", format!("role city {money}")),
        ("salary --by city", format!("role years {money}")),
        ("salary --by role", format!("years city {money}")),
        ("salary --by industry", format!("role {money}")),
        ("role", String::new()),
        ("role backend", String::new()),
        ("skill", String::new()),
        ("city", "role years".to_owned()),
        ("city austin", "role years".to_owned()),
        ("city --role junior-qa", String::new()),
        ("compare qa sre", "city years".to_owned()),
        ("compare austin boston", "role years".to_owned()),
        ("compare junior senior", "role city".to_owned()),
        ("compare qa@austin sre@boston:3", "years".to_owned()),
        ("compare qa@austin:2 sre@boston:3", String::new()),
        ("compare qa@austin sre", "city years".to_owned()),
        ("compare senior-qa junior-qa", "city".to_owned()),
        ("compare qa sre --state tx --level mid", String::new()),
        ("worth 90k", "role years city".to_owned()),
        ("worth €90k --state tx", "role years rates.EUR".to_owned()),
        ("worth €90k --rate 0.8 --top 3", "role years".to_owned()),
        ("worth 90k --city austin", "role years".to_owned()),
        ("move €90k --to austin", "role city rates.EUR".to_owned()),
        ("move 90k --to austin --from reno", "role".to_owned()),
        ("market", String::new()),
        ("market demand", String::new()),
        ("market industries", "role".to_owned()),
        ("guide faq", String::new()),
        ("search python", String::new()),
        ("data", String::new()),
    ] {
        filled(&home, line, &keys);
    }
    home.write("currency = \"USD\"\nperiod = \"year\"\n");
    filled(&home, "salary", "");
}
