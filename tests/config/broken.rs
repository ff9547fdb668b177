//! What a file that is wrong does.

use std::fs;

use serde_json::json;

use crate::home::Home;

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
               `pycareer salary --country de` shows what people report there; asked with city berlin from \
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
