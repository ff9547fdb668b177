//! The configuration through the program: where values come from, what a broken file does, and that
//! a write leaves the old or the new file whatever happens.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// A folder for a configuration, empty at first.
struct Home {
    folder: PathBuf,
}

impl Home {
    fn new(name: &str) -> Home {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("config-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Home { folder }
    }

    fn with(name: &str, text: &str) -> Home {
        let home = Home::new(name);
        home.write(text);
        home
    }

    fn file(&self) -> PathBuf {
        self.folder.join("config.toml")
    }

    fn write(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.file()).unwrap()
    }

    /// Returns the program with this configuration and nothing else around it.
    fn program(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pycareer"));
        command.args(words).env_clear().stdin(Stdio::null());
        command.env("PYCAREER_CONFIG_DIR", &self.folder);
        command
    }

    /// Runs words with variables: exit code, stdout and stderr; the folder stands as `HOME`.
    fn within(&self, line: &str, variables: &[(&str, &str)]) -> (i32, String, String) {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let done = self.program(&words).envs(variables.iter().copied()).output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(self.folder.to_str().unwrap(), "HOME")
        };
        (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
    }

    fn run(&self, line: &str) -> (i32, String, String) {
        self.within(line, &[])
    }

    #[track_caller]
    fn case(&self, line: &str, code: i32, out: &str, err: &str) {
        assert_eq!(self.run(line), (code, out.to_owned(), err.to_owned()), "{line}");
    }

    #[track_caller]
    fn json(&self, line: &str, variables: &[(&str, &str)]) -> Value {
        let (code, out, err) = self.within(&format!("{line} --json"), variables);
        assert_eq!((code, err.as_str()), (0, ""), "{line}");
        serde_json::from_str(&out).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

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
fn filled(home: &Home, line: &str, keys: &str) {
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

#[test]
fn a_broken_file_is_exit_4_with_line_and_column() {
    // Promise: 4 is bad configuration, told with file, line and column.
    let home = Home::new("broken");
    let without = "`--no-config` answers without the file\n";
    for (text, told, hint) in [
        (
            "years = \n",
            "line 1, column 9: is no TOML: string values must be quoted, expected literal string",
            "mend it in an editor",
        ),
        (
            "role = \"qa\"\n  years = \"5\"\n",
            "line 2, column 11: `years` takes a number, not text",
            "years",
        ),
        (
            "# ä\nyears = 61",
            "line 2, column 9: `years` is wrong: `61` years is too many; give 0 to 60",
            "years",
        ),
        (
            "level = \"snior\"",
            "line 1, column 9: `level` is wrong: `snior` is no level; give junior, mid, senior, lead, staff or principal; did you mean `senior`?",
            "level",
        ),
        ("level = 3", "line 1, column 9: `level` takes text in quotes, not a number", "level"),
        (
            "skills = \"python\"",
            "line 1, column 10: `skills` takes a list of names, as in [\"python\", \"sql\"], not text",
            "skills",
        ),
        (
            "accessible = 1",
            "line 1, column 14: `accessible` takes true or false, not a number",
            "accessible",
        ),
        (
            "color = \"red\\u001b\"",
            "line 1, column 9: `color` is wrong: `red\\u{1b}` is no use of colour; give auto, always or never",
            "color",
        ),
        (
            "[rates]\nEUR = -1",
            "line 2, column 7: `rates.EUR` is wrong: `-1` is no rate; give the units of the currency for one US dollar, a number above 0",
            "rates.EUR",
        ),
    ] {
        home.write(text);
        let hint = if hint.contains(' ') {
            hint.to_owned()
        } else {
            format!("`pycareer config set {hint} …` or `config unset {hint}` mends it")
        };
        let err = format!("error: HOME/config.toml, {told}\nhint: {hint}; {without}");
        home.case("salary", 4, "", &err);
        home.case("config list", 4, "", &err);
        home.case("role backend", 4, "", &err);
        home.case("salary --no-config --get pay.p50", 0, "135980\n", "");
        home.case("config path", 0, "HOME/config.toml\n", "");
        assert_eq!((home.run("--version").0, home.run("--help").0, home.run("").0), (0, 0, 0));
        assert_eq!(home.text(), text);
    }
    fs::write(home.file(), b"years = 5\n\xff").unwrap();
    let err = "error: HOME/config.toml, line 2, column 1: is no UTF-8\nhint: save it as UTF-8; ";
    home.case("salary", 4, "", &format!("{err}{without}"));
}

#[test]
fn years_and_level_in_one_file_are_an_error_and_in_two_places_are_not() {
    let home = Home::with("both", "years = 5\nlevel = \"senior\"\n");
    let err = "error: HOME/config.toml, line 2, column 9: `years` and `level` are two ways to say the \
               same thing; keep one of them\nhint: `pycareer config unset level` mends it; \
               `--no-config` answers without the file\n";
    home.case("salary", 4, "", err);
    assert_eq!(home.run("config unset level").0, 0);
    let level = home.json("salary", &[("PYCAREER_LEVEL", "lead")]);
    assert_eq!(json!([level["query"]["years"], level["query"]["level"]]), json!([null, "lead"]));
    let both = home.within("salary", &[("PYCAREER_LEVEL", "lead"), ("PYCAREER_YEARS", "1")]);
    let err = "error: PYCAREER_YEARS and PYCAREER_LEVEL are two ways to say the same thing; set one of \
               them\n";
    assert_eq!(both, (2, String::new(), err.to_owned()));
}

#[test]
fn a_name_nobody_knows_is_exit_4_where_it_is_used() {
    let home = Home::with("names", "city = \"chicgo\"\n");
    let err = "error: HOME/config.toml, line 1, column 8: `city`: unknown place `chicgo`\nhint: did you \
               mean `chicago`, `chico` or `chino`?\nhint: `pycareer config set city …` or `config unset \
               city` mends it; `--no-config` answers without the file\n";
    home.case("salary", 4, "", err);
    home.case("config list", 4, "", err);
    home.case("salary --city austin --get place.id", 0, "austin\n", "");
    let err = "error: PYCAREER_ROLE: unknown role `bakcend`\nhint: did you mean `backend`?\n";
    let set = [("PYCAREER_ROLE", "bakcend")];
    assert_eq!(home.within("salary --city austin", &set), (3, String::new(), err.to_owned()));
    home.write("city = \"berlin\"\n");
    let err = "error: no official wages are held for Germany, so nothing can be held against them\nhint: \
               `pycareer salary --city de` shows what people report there; asked with city berlin from \
               your configuration\n";
    home.case("worth 90k", 3, "", err);
    home.write("currency = \"CHF\"\n");
    assert_eq!(home.run("salary").0, 4);
    home.write("currency = \"CHF\"\nrates = { CHF = 0.8 }\n");
    assert_eq!(home.json("salary", &[])["data"]["converted"]["rate"], 0.8);
}

#[test]
fn an_unknown_key_is_a_note_with_a_suggestion() {
    // Promise: did you mean, for keys of the configuration.
    let home = Home::with("unknown", "yeers = 5\n[rates]\nEURO = 1\n\"\\u001b\" = 1\n");
    let of_rate = "a rate is that of three letters, as in `rates.EUR`";
    let notes = format!(
        "note: unknown key `yeers` in HOME/config.toml, line 1; did you mean `years`?\n\
         note: unknown key `rates.EURO` in HOME/config.toml, line 3; {of_rate}\n\
         note: unknown key `rates.\\u{{1b}}` in HOME/config.toml, line 4; {of_rate}\n"
    );
    home.case("salary --get pay.p50", 0, "135980\n", &notes);
    let warnings = home.json("config list", &[])["warnings"].clone();
    assert_eq!(
        (warnings[0]["code"].clone(), warnings.as_array().unwrap().len()),
        (json!("unknown_config_key"), 3)
    );
}

#[test]
fn what_is_set_is_checked_and_kept_as_ids() {
    let home = Home::new("set");
    for (line, line_of_file) in [
        ("role SRE", "role = \"devops\""),
        ("years 2.50", "years = 2.5"),
        ("city palo alto", "city = \"palo-alto\""),
        ("city Portland, ME", "city = \"portland-me\""),
        ("city 16980", "city = \"chicago\""),
        ("city berlin", "city = \"berlin\""),
        ("city london", "city = \"london-united-kingdom\""),
        ("city india", "city = \"india\""),
        ("city germany", "city = \"germany\""),
        ("city canada", "city = \"canada\""),
        ("city uk", "city = \"united-kingdom\""),
        ("city us", "city = \"us\""),
        ("city texas", "city = \"texas\""),
        ("city bay area", "city = \"san-francisco\""),
        ("skills python sql apache airflow", "skills = [\"python\", \"sql\", \"airflow\"]"),
        ("city remote", "city = \"remote\""),
        ("city nyc", "city = \"new-york\""),
        ("skills postgres,k8s python", "skills = [\"postgresql\", \"kubernetes\", \"python\"]"),
        ("currency eur", "currency = \"EUR\""),
        ("period HOUR", "period = \"hour\""),
        ("color never", "color = \"never\""),
        ("accessible yes", "accessible = true"),
        ("rates.eur 0.92", "rates.EUR = 0.92"),
    ] {
        let _ = fs::remove_file(home.file());
        let (code, out, err) = home.run(&format!("config set {line}"));
        assert_eq!(
            (code, err.as_str(), home.text()),
            (0, "", format!("{line_of_file}\n")),
            "{line}"
        );
        assert!(out.ends_with(" now, in HOME/config.toml\n"), "{out}");
        // Read back, a value is the one that was kept.
        assert_eq!(home.run("config list").0, 0, "{line}");
        let key = line.split(' ').next().unwrap();
        let value = home.run(&format!("config get {key}")).1.replace('\n', ",");
        let again = home.run(&format!("config set {key} {}", value.trim_end_matches(',')));
        assert!(again.1.contains(" already, in "), "{line}: {again:?}");
    }
    let text = home.text();
    for (line, code) in [
        ("set role bakcend", 3),
        ("set role senior backend", 2),
        ("set years 61", 2),
        ("set years -3", 2),
        ("set level boss", 2),
        ("set city chicgo", 3),
        ("set city springfield", 3),
        ("set skills python,pyhton", 3),
        ("set skills ,", 2),
        ("set currency chf", 2),
        ("set period week", 2),
        ("set color red", 2),
        ("set accessible perhaps", 2),
        ("set rates.usd 1", 2),
        ("set rates 1", 2),
        ("set rates.euro 1", 2),
        ("set format json", 2),
        ("set years", 2),
        ("set years=5", 2),
        ("set city tx", 3),
        ("unset yeers", 2),
        ("set years 5 --no-config", 2),
    ] {
        let (exit, out, _) = home.run(&format!("config {line}"));
        assert_eq!((exit, out.as_str(), home.text()), (code, "", text.clone()), "{line}");
    }
}

#[test]
fn what_is_typed_wrongly_is_told_in_words_of_config() {
    let home = Home::with("typed", "yeers = 5 # mine\ncity = \"boise\"\n");
    let err = "error: key and value stand apart: `years=5` is one word\nhint: `pycareer config set \
               years 5`\n";
    home.case("config set years=5", 2, "", err);
    let err = "error: no value is given for `level`\nhint: `level` takes junior, mid, senior, lead, \
               staff or principal\n";
    home.case("config set level", 2, "", err);
    let err = "error: unknown place `tx`\nhint: did you mean `texas`?\n";
    home.case("config set city tx", 3, "", err);
    let err = "error: unknown place `in`\nhint: did you mean `indiana` or `india`?\n";
    home.case("config set city in", 3, "", err);
    let out = "yeers is not set any more, in HOME/config.toml\n";
    home.case("config unset yeers", 0, out, "");
    assert_eq!(home.text(), "city = \"boise\"\n");
    let out = "skills are python, sql now, in HOME/config.toml\n";
    home.case("config set skills python sql", 0, out, "");
    let list = home.run("config list --width 40").1;
    assert!(list.contains("takes: 0 to 60, in place of a\n      level\n"), "{list}");
    home.write("years = 5\nskills = [\"pytorch\"]\n");
    assert_eq!(home.run("path senior backend").0, 0);
    assert_eq!(home.run("path backend to senior mle").0, 0);
    filled(&home, "path backend", "skills years");
    filled(&home, "path backend --have sql", "years");
    filled(&home, "path senior backend", "skills");
}

#[test]
fn comments_and_order_stay_where_a_key_is_set() {
    let text = "# top\r\nyears = 3 # three\r\n\r\n  skills = [ # mine\r\n    \"python\",\r\n  ]\r\n\r\n[rates] # own\r\nEUR = 0.9\r\n";
    let home = Home::with("comments", text);
    assert_eq!(home.run("config set years 4").1, "years is 4 now, in HOME/config.toml; it was 3\n");
    assert_eq!(home.text(), text.replace("= 3", "= 4"));
    assert_eq!(home.run("config set years 3").0, 0);
    assert_eq!(home.run("config set rates.gbp 0.7").0, 0);
    assert_eq!(home.text(), format!("{text}GBP = 0.7\r\n"));
    assert_eq!(home.run("config set city austin").0, 0);
    let with_city =
        format!("{text}GBP = 0.7\r\n").replace("  ]\r\n", "  ]\r\ncity = \"austin\"\r\n");
    assert_eq!(home.text(), with_city);
    assert_eq!(home.run("config unset rates.gbp city").0, 0);
    assert_eq!(home.text(), text);
    let told = "note: `years` is taken out: it says the same thing as `level`\n";
    assert_eq!(home.run("config set level mid").2, told);
    assert_eq!(home.run("config unset skills level rates.eur").0, 0);
    assert_eq!(home.text(), "# top\r\n\r\n\r\n[rates] # own\r\n");
    home.case("config unset years", 0, "years is not set, in HOME/config.toml\n", "");
    home.case("config set rates.eur 1", 0, "rates.EUR is 1 now, in HOME/config.toml\n", "");
    assert_eq!(home.text(), "# top\r\n\r\n\r\n[rates] # own\r\nEUR = 1\r\n");
}

#[test]
fn a_wrong_value_is_mended_and_a_file_that_is_no_toml_is_left_alone() {
    let home = Home::with("mended", "years = \"x\"\nlevel = 3\n");
    home.case("config unset level", 0, "level is not set any more, in HOME/config.toml\n", "");
    home.case("config set years 5", 0, "years is 5 now, in HOME/config.toml\n", "");
    assert_eq!(home.text(), "years = 5\n");
    home.write("years = 5\nyears = 6\n");
    assert_eq!(
        (home.run("config set years 7").0, home.text()),
        (4, "years = 5\nyears = 6\n".to_owned())
    );
    assert_eq!(home.run("config unset years").0, 4);
}

#[test]
fn the_file_is_written_by_set_and_unset_alone() {
    let home = Home::with("untouched", "years = 5\n# mine\nrole=\"backend\"\nrates.EUR = 0.9");
    let about = || fs::metadata(home.file()).unwrap().modified().unwrap();
    let (before, text) = (about(), home.text());
    let lines = [
        "salary",
        "salary --json",
        "city",
        "city boise",
        "compare qa sre",
        "worth €90k",
        "role",
        "role qa",
        "move 90k --from austin --to reno",
        "skill",
        "market industries",
        "guide",
        "search sql",
        "data",
        "config",
        "config list",
        "config get role",
        "config path",
        "config set years 5",
        "config unset city",
        "config set color red",
        "config set rates.EUR 0.9",
        "--version",
        "--help",
        "",
    ];
    for line in lines.iter().chain(&lines) {
        home.run(line);
    }
    assert_eq!((about(), home.text(), home.names().len()), (before, text, 1));
}

#[test]
fn where_the_file_is_found() {
    // Promise: the file is where XDG says.
    let home = Home::new("found");
    let place = |variables: &[(&str, &str)]| {
        let mut program = home.program(&["config", "path"]);
        program.env_remove("PYCAREER_CONFIG_DIR").envs(variables.iter().copied());
        String::from_utf8(program.output().unwrap().stdout).unwrap()
    };
    let all = [("XDG_CONFIG_HOME", "/xdg"), ("HOME", "/home/me"), ("PYCAREER_CONFIG_DIR", "/own")];
    let file = |folder: &[&str]| {
        let path: PathBuf = folder.iter().chain(&["config.toml"]).collect();
        format!("{}\n", path.display())
    };
    if cfg!(unix) {
        assert_eq!(place(&all), file(&["/own"]));
        assert_eq!(place(&all[..2]), file(&["/xdg", "pycareer"]));
        let relative = place(&[("XDG_CONFIG_HOME", "xdg"), ("HOME", "/home/me")]);
        assert!(relative.starts_with("/home/me/"), "{relative}");
        assert_eq!(relative, place(&[("HOME", "/home/me")]));
    }
    let nowhere = home.within("salary --get pay.p50", &[("PYCAREER_CONFIG_DIR", "/dev/null")]);
    assert_eq!(nowhere, (0, "135980\n".to_owned(), String::new()));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::thread::sleep;
    use std::time::Duration;

    use super::*;

    /// Numbers that look random and are the same in every run (Knuth's multiplier).
    fn scattered(count: u64) -> impl Iterator<Item = u64> {
        let mut state = 20_261_121_u64;
        (0..count).map(move |_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        })
    }

    /// How long a whole write takes here.
    fn whole(home: &Home) -> Duration {
        let begun = std::time::Instant::now();
        assert_eq!(home.run("config set years 1").0, 0);
        begun.elapsed()
    }

    #[test]
    fn a_kill_at_any_moment_leaves_the_old_or_the_new_file() {
        // Promise: a kill at any moment leaves the old or the new file.
        let home = Home::with("killed", "# mine\nyears = 0\ncity = \"boise\"\n");
        let file_with = |years: u64| format!("# mine\nyears = {years}\ncity = \"boise\"\n");
        let longest = u64::try_from(whole(&home).as_micros()).unwrap() * 3 / 2;
        let (mut years, mut changed) = (1, 0);
        for (round, moment) in scattered(100).enumerate() {
            let next = u64::try_from(round).unwrap() % 50 + 2;
            let mut child = home
                .program(&["config", "set", "years", &next.to_string()])
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            sleep(Duration::from_micros(moment % longest));
            child.kill().unwrap();
            child.wait().unwrap();
            let text = home.text();
            if text == file_with(next) {
                (years, changed) = (next, changed + 1);
            }
            assert_eq!(text, file_with(years), "round {round}");
            assert_eq!(home.run("salary --get person.years").1, format!("{years}\n"));
        }
        // Else the moments were all before or all after the write.
        assert!((1..100).contains(&changed), "{changed} of 100 came through");
        assert_eq!(home.run("config set years 60").0, 0);
        assert_eq!((home.text(), home.names()), (file_with(60), vec!["config.toml".to_owned()]));
    }

    #[test]
    fn what_a_killed_run_left_is_taken_away_by_the_next() {
        let home = Home::with("leftover", "years = 1\n");
        fs::write(home.folder.join(".config.toml.4711.new"), "years = ").unwrap();
        fs::write(home.folder.join(".config.toml.mine"), "").unwrap();
        assert_eq!(home.run("config set years 2").0, 0);
        let mut names = home.names();
        names.sort();
        assert_eq!(names, [".config.toml.mine", "config.toml"]);
    }

    #[test]
    fn several_at_once_lose_nothing_that_was_written_before_they_began() {
        let home = Home::with("several", "# mine\nrole = \"qa-automation\"\n");
        let keys =
            ["years 3", "city boise", "period hour", "color never", "currency eur", "rates.GBP 1"];
        let children = keys.map(|key| {
            let words: Vec<&str> = ["config", "set"].into_iter().chain(key.split(' ')).collect();
            home.program(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        });
        for mut child in children {
            assert_eq!(child.wait().unwrap().code(), Some(0));
        }
        assert!(home.text().starts_with("# mine\nrole = \"qa-automation\"\n"), "{}", home.text());
        assert_eq!((home.run("config list").0, home.names().len()), (0, 1));
    }

    #[test]
    fn a_folder_that_cannot_be_written_leaves_everything_as_it_was() {
        let home = Home::with("read-only", "years = 1\n");
        let mode =
            |mode| fs::set_permissions(&home.folder, fs::Permissions::from_mode(mode)).unwrap();
        mode(0o555);
        // Nobody can write here, the superuser neither.
        let nowhere = if fs::write(home.folder.join("try"), "").is_ok() { "/proc" } else { "" };
        let set = [("PYCAREER_CONFIG_DIR", nowhere)];
        let (code, out, err) =
            home.within("config set years 2", &set[..usize::from(!nowhere.is_empty())]);
        mode(0o755);
        assert_eq!((code, out.as_str()), (1, ""), "{err}");
        assert!(err.starts_with("error: cannot write ") && err.lines().count() == 1, "{err}");
        assert_eq!(home.text(), "years = 1\n");
    }

    #[test]
    fn a_file_that_is_read_only_is_not_replaced() {
        let home = Home::with("locked", "years = 1\n");
        fs::set_permissions(home.file(), fs::Permissions::from_mode(0o444)).unwrap();
        let err = "error: cannot write HOME/config.toml: permission denied\n";
        home.case("config set years 2", 1, "", err);
        assert_eq!((home.text().as_str(), home.names().len()), ("years = 1\n", 1));
    }

    #[test]
    fn a_full_disk_leaves_the_old_file() {
        let home = Home::with("full", "years = 1\n");
        // A limit of no byte a file stands for a disk without room; the signal is left out.
        let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" config set years 2";
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", script, env!("CARGO_BIN_EXE_pycareer")]).env_clear();
        shell.env("PYCAREER_CONFIG_DIR", &home.folder).stdin(Stdio::null());
        let done = shell.output().unwrap();
        let err = String::from_utf8(done.stderr).unwrap();
        assert_eq!((done.status.code(), done.stdout.len()), (Some(1), 0), "{err}");
        assert!(err.contains("config.toml: File too large"), "{err}");
        assert_eq!((home.text().as_str(), home.names().len()), ("years = 1\n", 1));
        // A device is no place for a file: it is neither written nor replaced.
        fs::remove_file(home.file()).unwrap();
        symlink("/dev/full", home.file()).unwrap();
        let err = "error: cannot write HOME/config.toml: it is no file\n";
        let set = home.run("config set years 2 --no-input");
        assert!(set == (1, String::new(), err.to_owned()) || set.0 == 4, "{set:?}");
    }

    #[test]
    fn a_link_stays_one_and_permissions_stay_what_they_are() {
        let home = Home::new("linked");
        let (own, dangling) = (home.folder.join("dotfiles/own.toml"), home.folder.join("later"));
        fs::create_dir(home.folder.join("dotfiles")).unwrap();
        fs::write(&own, "years = 1\n").unwrap();
        fs::set_permissions(&own, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("dotfiles/own.toml", home.file()).unwrap();
        assert_eq!(home.run("config set years 2").0, 0);
        assert_eq!(fs::read_to_string(&own).unwrap(), "years = 2\n");
        assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(home.file()).unwrap().is_symlink());
        fs::remove_file(home.file()).unwrap();
        symlink(&dangling, home.file()).unwrap();
        assert_eq!(home.run("config set years 3").0, 0);
        assert_eq!(fs::read_to_string(&dangling).unwrap(), "years = 3\n");
        fs::remove_file(home.file()).unwrap();
        symlink("config.toml", home.file()).unwrap();
        assert_eq!(home.run("config set years 4").0, if home.run("salary").0 == 4 { 4 } else { 1 });
    }

    #[test]
    fn the_first_run_works_in_an_empty_home_that_cannot_be_written() {
        // Promise: the first run works in an empty, read-only home.
        let home = Home::new("empty");
        fs::set_permissions(&home.folder, fs::Permissions::from_mode(0o555)).unwrap();
        let set = [("PYCAREER_CONFIG_DIR", ""), ("HOME", home.folder.to_str().unwrap())];
        let ran = home.within("salary --get pay.p50", &set);
        fs::set_permissions(&home.folder, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(ran, (0, "135980\n".to_owned(), String::new()));
        assert_eq!(home.names(), Vec::<String>::new());
        // The folders are made where a key is set for the first time.
        assert_eq!(home.within("config set years 5", &set).0, 0);
        assert_eq!(home.within("config get years", &set).1, "5\n");
    }
}
