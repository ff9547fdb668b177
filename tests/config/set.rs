//! `config set` and `unset`: what is kept, and what is left as it was.

use std::fs;

use crate::home::Home;
use crate::origins::filled;

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
