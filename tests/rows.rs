//! Answers as rows: CSV and Markdown give all of what the page and the JSON give.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use common::piped;

/// A row of CSV, by column.
type Row = BTreeMap<String, String>;

/// Runs a command line and reads its CSV.
#[track_caller]
fn csv(line: &str) -> Vec<Row> {
    let words: Vec<&str> = line.split(' ').chain(["--format", "csv"]).collect();
    let ran = piped(&words);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// Returns the one row in which a column has a value.
#[track_caller]
fn row<'r>(rows: &'r [Row], column: &str, value: &str) -> &'r Row {
    let found: Vec<&Row> = rows.iter().filter(|row| row[column] == value).collect();
    assert_eq!(found.len(), 1, "rows with {column} = {value}");
    found[0]
}

#[test]
fn a_range_in_the_csv_of_a_topic_keeps_both_ends() {
    let rows = csv("market europe");
    let range = row(&rows, "id", "aipathly-europe-range");
    let said = ["low", "high", "value", "currency", "period", "class", "bound"];
    let said = said.map(|column| range[column].as_str());
    assert_eq!(said, ["40000", "80000", "", "EUR", "unstated", "guide", "range"]);
    assert_eq!(range["note"], "printed as the far end of a span that starts in dollars");
    let official = csv("market industries");
    let information = row(&official, "id", "oews-15-1252-naics-51--52");
    let said = ["p10", "p25", "p50", "p75", "p90", "jobs"];
    let said = said.map(|column| information[column].as_str());
    assert_eq!(said, ["87740", "128260", "166400", "209850", "226700", "347380"]);
}

#[test]
fn a_letter_in_the_csv_of_a_topic_is_whole() {
    let rows = csv("guide letter-template");
    let sample = &rows[0]["sample"];
    assert!(sample.starts_with("Dear [name of the hiring manager],\n\n"), "{sample}");
    assert!(sample.ends_with("\n[telephone, email, link to your code]"), "{sample}");
    assert_eq!(
        format!("{sample}\n"),
        piped(&["guide", "letter-template", "--get", "0.sample"]).out
    );
}

/// Says which columns the CSV of a section has, and some cells of its first row.
#[track_caller]
fn section(line: &str, columns: &str, first: &[(&str, &str)]) -> Vec<Row> {
    let words: Vec<&str> = line.split(' ').chain(["--format", "csv"]).collect();
    assert_eq!(piped(&words).out.lines().next(), Some(columns), "{line}");
    let rows = csv(line);
    for (column, value) in first {
        assert_eq!(rows[0][*column], *value, "{line}: {column}");
    }
    rows
}

#[test]
fn one_section_of_a_role_gives_its_rows() {
    let rows = section(
        "role backend data-engineer --section skills",
        "role,id,name,importance,kind,category,stage,source",
        &[("role", "backend"), ("id", "python"), ("importance", "100"), ("kind", "core")],
    );
    assert!(rows.iter().any(|row| row["role"] == "data-engineer" && row["id"] == "airflow"));
    section("role backend --section duties", "role,text,source", &[("source", "paths")]);
    let rows = section(
        "role backend --section levels",
        "role,level,title,p25,p50,p75,percentile,years_min,years_max,text,source,derived,place_basis,confidence",
        &[("level", "junior"), ("title", "Junior Backend Developer"), ("years_max", "2")],
    );
    assert_eq!(rows.len(), 6);
    let rows = section(
        "role data-engineer --section codes",
        "role,part,code,title,weight,ratio,n,confidence,text,source",
        &[("part", "occupation"), ("code", "15-1243"), ("weight", "0.5")],
    );
    let survey = row(&rows, "source", "stackoverflow");
    assert_eq!((survey["part"].as_str(), survey["n"].as_str()), ("witness", "336"));
    let rows = section("role backend --section education", "role,part,text,source", &[]);
    assert!(rows.iter().any(|row| row["part"] == "entry" && row["source"] == "aipathly"));
    let rows = section("role backend --section outlook", "role,part,text,source", &[]);
    assert!(rows.iter().any(|row| row["part"] == "ai_impact"));
    let next = [("part", "next"), ("id", "devops"), ("title", "DevOps Engineer")];
    section("role backend --section next", "role,part,id,title,text,source", &next);
    let guide = [("command", "market"), ("id", "demand-for-web-work")];
    section("role backend --section reading", "role,command,topic,id,title,text", &guide);
    let columns = "role,group,id,text,importance,kind,source";
    let rows = section("role backend --section requirements", columns, &[("id", "python")]);
    assert!(rows.iter().any(|row| row["group"] == "education"));
}

#[test]
fn the_pay_section_of_a_role_gives_its_published_figures() {
    let rows = csv("role backend --section pay");
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str()).collect();
    let published = piped(&["role", "backend", "--get", "0.published.id"]).out;
    assert_eq!(ids[1..], published.lines().collect::<Vec<_>>());
    let p50 = piped(&["role", "backend", "--get", "0.pay.p50"]).out;
    assert_eq!((ids[0], rows[0]["p50"].as_str()), ("estimate", p50.trim_end()));
    let range = row(&rows, "id", "paths-backend");
    assert_eq!((range["low"].as_str(), range["high"].as_str()), ("90000", "140000"));
}

#[test]
fn a_role_whole_or_several_sections_of_it_stay_one_row() {
    let columns = "id,title,family,p10,p25,p50,p75,p90,derived,summary,place_basis,confidence";
    for line in ["role", "role backend", "role backend --section skills,levels"] {
        section(line, columns, &[]);
    }
    let twice =
        section("role backend --section next,related", "role,part,id,title,text,source", &[]);
    assert!(twice.iter().any(|row| row["part"] == "related"));
    let markdown = piped(&["role", "backend", "--section", "levels", "--format", "markdown"]).out;
    assert!(markdown.contains("| backend | mid | Backend Developer |"), "{markdown}");
}

#[test]
fn every_row_of_pay_says_how_it_came_about() {
    for (line, at, expected) in [
        ("role --family ai", 0, ["true", "published", "low"]),
        ("role", 0, ["false", "published", "high"]),
        ("role ios-developer", 0, ["", "", ""]),
        ("role backend --section levels", 0, ["true", "published", "high"]),
        ("salary --by role --city missoula", 0, ["true", "modelled", "high"]),
        ("salary qa --by level --currency eur", 0, ["true", "published", "high"]),
        ("city missoula", 0, ["true", "modelled", "high"]),
        ("city --top 393", 0, ["false", "published", "high"]),
        ("compare qa ml-engineer --city chicago", 1, ["true", "pulled", "low"]),
        ("worth 120k --city austin", 0, ["false", "published", "high"]),
        ("match pytorch --city chicago", 0, ["true", "pulled", "low"]),
        ("path data-analyst ml-engineer", 0, ["true", "published", "high"]),
        ("path ml-engineer", 0, ["true", "published", "low"]),
    ] {
        let row = &csv(line)[at];
        let said = ["derived", "place_basis", "confidence"].map(|column| row[column].as_str());
        assert_eq!(said, expected, "{line}");
    }
    assert!(csv("move 120k --from austin --to boise").iter().all(|row| row["derived"] == "true"));
}

#[test]
fn the_csv_of_a_path_has_its_steps_and_that_of_a_role_its_levels_and_neighbours() {
    let steps = csv("path data-analyst ml-engineer --years 3");
    assert_eq!(
        steps.iter().map(|row| row["id"].as_str()).collect::<Vec<_>>(),
        ["data-scientist", "ml-engineer"]
    );
    let first = row(&steps, "id", "data-scientist");
    let said = ["part", "from", "cost", "covered_ratio", "via", "marks"];
    let said = said.map(|column| first[column].as_str());
    assert_eq!(said, ["step", "data-analyst", "440", "0.639", "next", ""]);
    let before = piped(&["salary", "data-analyst", "--years", "3", "--get", "pay.p50"]).out;
    assert_eq!(format!("{}\n", first["before_p50"]), before);
    let around = csv("path ml-engineer");
    let parts: Vec<&str> = around.iter().map(|row| row["part"].as_str()).collect();
    assert_eq!(parts, [["level"; 6].as_slice(), ["neighbour"; 7].as_slice()].concat());
    let similar = csv("role devops --section similar");
    assert_eq!(similar.len(), 5);
    assert_eq!(similar[0]["similarity_ratio"], "0.222");
}

/// Command lines with the number of their rows.
const COUNTED: [(&str, usize); 8] = [
    ("role", 33),
    ("role backend devops", 2),
    ("salary --years 5 --city chicago", 6),
    ("salary --by years", 9),
    ("salary --by city --top 25", 25),
    ("city chicago", 1),
    ("city --top 7", 7),
    ("compare backend qa devops", 3),
];

#[test]
fn csv_and_markdown_have_the_same_rows() {
    for (line, rows) in COUNTED {
        let words: Vec<&str> = line.split(' ').collect();
        let format = |format| piped(&[&words[..], &["--format", format]].concat());
        let csv = format("csv");
        assert_eq!(csv.code, 0, "{line}");
        let mut reader = csv::Reader::from_reader(csv.out.as_bytes());
        let columns = reader.headers().unwrap().len();
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows, "{line}");
        let markdown = format("markdown");
        assert_eq!((markdown.code, &markdown.err), (0, &csv.err), "{line}");
        let table: Vec<&str> = markdown.out.lines().filter(|row| row.starts_with("| ")).collect();
        assert_eq!(table.len(), rows + 2, "{line}");
        let bars = |row: &&str| row.replace("\\|", "").matches('|').count();
        assert!(table.iter().all(|row| bars(row) == columns + 1), "{line}");
    }
}

#[test]
fn csv_holds_the_figures_of_json() {
    let csv = piped(&["salary", "--city", "chicago", "--format", "csv"]).out;
    let first = csv.lines().nth(1).unwrap();
    let estimate = "estimate,\"Python Developer, Chicago-Naperville-Elgin, IL-IN\",estimate,oews,2025,\
                    base,percentiles,,,,83820,104530,134380,167650,203410,USD,year,,false,published,high";
    assert_eq!(first, estimate);
    let second = csv.lines().nth(2).unwrap();
    let expected = "oews-15-1252-16980,\"Software Developers, Chicago, IL\",official,oews,2025,base,\
                    percentiles,,,,83820,104530,134380,167650,203410,USD,year,,false,,";
    assert_eq!(second, expected);
}

#[test]
fn errors_of_csv_are_json_and_notes_stand_beside_the_rows() {
    let error = "{\"schema_version\":1,\"error\":{\"code\":\"unknown_role\",\"exit_code\":3,\
                 \"message\":\"unknown role `zzz`\",\"input\":\"zzz\",\"suggestions\":[],\
                 \"hint\":\"`pycareer role` lists all roles; `pycareer match YOUR SKILLS` finds roles by what you know\"}}\n";
    let unknown = piped(&["role", "zzz", "--format", "csv"]);
    assert_eq!((unknown.out.as_str(), unknown.err.as_str(), unknown.code), ("", error, 3));
    let note = "note: `portland` is taken as Portland, OR; there is also `portland-me`\n";
    assert_eq!(piped(&["city", "portland", "--format", "csv"]).err, note);
}
