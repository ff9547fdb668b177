//! Command lines that are not understood, and all that is said about them.

use crate::common::piped;

/// A command line without an answer, and all that is written about it.
struct Refused {
    line: &'static [&'static str],
    code: u8,
    table: &'static str,
    json: &'static str,
}

const REFUSED: &[Refused] = &[
    Refused {
        line: &["salary", "--years", "-3"],
        code: 2,
        table: "error: years cannot be negative: `-3`; give 0 to 60\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"years cannot be negative: `-3`; give 0 to 60","input":"-3","#,
            r#""suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "nan"],
        code: 2,
        table: "error: `nan` is no number of years; give 0 to 60, as in 5 or 2.5\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`nan` is no number of years; give 0 to 60, as in 5 or 2.5","#,
            r#""input":"nan","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "1e9"],
        code: 2,
        table: "error: `1e9` years is too many; give 0 to 60\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`1e9` years is too many; give 0 to 60","input":"1e9","suggestions":"#,
            r#"[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "five"],
        code: 2,
        table: "error: `five` is no number of years; give 0 to 60, as in 5 or 2.5\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`five` is no number of years; give 0 to 60, as in 5 or 2.5","#,
            r#""input":"five","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--level", "junior", "--years", "4"],
        code: 2,
        table: "error: `--years` and `--level` are two ways to say the same thing; give one of \
                them\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`--years` and `--level` are two ways to say the same thing; give one "#,
            r#"of them","input":"junior","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--city", "chicgo"],
        code: 3,
        table: "error: unknown place `chicgo`\n\
                hint: did you mean `chicago`, `chico` or `chino`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_place","exit_code":3,"#,
            r#""message":"unknown place `chicgo`","input":"chicgo","suggestions":["chicago","#,
            r#""chico","chino"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["role", "data scintist"],
        code: 3,
        table: "error: unknown role `data scintist`\n\
                hint: did you mean `data-scientist`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_role","exit_code":3,"#,
            r#""message":"unknown role `data scintist`","input":"data scintist","suggestions":"#,
            r#"["data-scientist"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["city", "springfield"],
        code: 3,
        table: "error: `springfield` is the name of 9 places\n\
                hint: say which one: `springfield-mo`, `springfield-ma`, `springfield-il`, \
                `springfield-or`, `springfield-oh`, `springfield-va`, `springfield-pa`, \
                `springfield-tn` or `springfield-nj`\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"ambiguous_place","exit_code":3,"#,
            r#""message":"`springfield` is the name of 9 places","input":"springfield","#,
            r#""suggestions":["springfield-mo","springfield-ma","springfield-il","#,
            r#""springfield-or","springfield-oh","springfield-va","springfield-pa","#,
            r#""springfield-tn","springfield-nj"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["data", "sources", "aijob"],
        code: 3,
        table: "error: unknown source `aijob`\nhint: did you mean `aijobs`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_source","exit_code":3,"#,
            r#""message":"unknown source `aijob`","input":"aijob","suggestions":["aijobs"],"#,
            r#""hint":null}}"#,
        ),
    },
    Refused {
        line: &["data", "sources", "glassdoor"],
        code: 3,
        table: "error: unknown source `glassdoor`\n\
                hint: `pycareer data sources` lists all sources\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_source","exit_code":3,"#,
            r#""message":"unknown source `glassdoor`","input":"glassdoor","suggestions":[],"#,
            r#""hint":"`pycareer data sources` lists all sources"}}"#,
        ),
    },
    Refused {
        line: &["salary", "senior", "backend", "--years", "3"],
        code: 2,
        table: "error: `senior backend` says senior already; leave `--years` out, or the word\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`senior backend` says senior already; leave `--years` out, or the "#,
            r#"word","input":"senior backend","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--city", "tokyo"],
        code: 3,
        table: "error: no data for Japan\n\
                hint: reported pay is held for Australia, Canada, France, Germany, India, the \
                Netherlands, Poland, Spain and the United Kingdom\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"no_figure","exit_code":3,"#,
            r#""message":"no data for Japan","input":null,"suggestions":[],"#,
            r#""hint":"reported pay is held for Australia, Canada, France, Germany, India, the "#,
            r#"Netherlands, Poland, Spain and the United Kingdom"}}"#,
        ),
    },
];

/// Command lines that `clap` refuses, and the JSON about them.
const REFUSED_AS_JSON: &[(&[&str], &str)] = &[
    (
        &["salary", "--yeers", "3", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown flag `--yeers`","input":"--yeers","suggestions":"#,
            r#"["--years"],"hint":null}}"#,
        ),
    ),
    (
        &["role", "--citty", "x", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown flag `--citty`","input":"--citty","suggestions":"#,
            r#"[],"hint":"`pycareer role -h` explains the command line"}}"#,
        ),
    ),
    (
        &["data", "acuracy", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown command `acuracy`","input":"acuracy","suggestions":"#,
            r#"["accuracy"],"hint":null}}"#,
        ),
    ),
    (
        &["salry", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown command `salry`","input":"salry","suggestions":"#,
            r#"["salary"],"hint":null}}"#,
        ),
    ),
];

const VP_TABLE: &str = "\
VP of AI Research · United States

  No estimate is made, and its sources print no figure.

  Keep in mind
  • No estimate is given: the guide prints neither pay nor years of experience
    for this post, and no occupation code isolates it.
  • The description draws on named leaders, Joelle Pineau (Meta) and the AI
    research leadership at J.P. Morgan, so it mirrors very large employers.

  Data 2026.11 as of 2026-10-30; 1 source: AiPathly.
  See also `pycareer role vp-ai-research`.
";

/// The answer without `meta`, which changes with the data, and the warnings.
const VP_JSON: &str = concat!(
    r#"{"schema_version":1,"command":"salary","query":{"role":"vp-ai-research","years":null,"#,
    r#""level":null,"city":null,"state":null,"country":null,"currency":null,"rate":null,"period":null,"real":false,"source":null,"allow_unreliable":false,"explain":false,"by":null,"top":null},"data":{"role":{"id":"vp-ai-research","#,
    r#""title":"VP of AI Research"},"place":{"id":"us","name":"United States","code":"US","#,
    r#""area_type":"nation","state":null,"city":null},"person":{"years":null,"level":null},"#,
    r#""pay":null,"basis":null,"checked":null,"bias_ratio":null,"sampling":null,"modelled":null,"#,
    r#""real":null,"converted":null,"#,
    r#""published":[],"caveats":[{"text":"No estimate is given: the guide prints neither pay "#,
    r#"nor years of experience for this post, and no occupation code isolates it.","#,
    r#""source":"editorial","facts":[]}"#,
    r#",{"text":"The description draws on named leaders, Joelle Pineau (Meta) and the AI "#,
    r#"research leadership at J.P. Morgan, so it mirrors very large employers.","#,
    r#""source":"aipathly","facts":["aipathly.vp-research.sources"]}],"steps":null,"rows":null}"#,
);

const VP_WARNINGS: &str = concat!(
    r#","warnings":[{"code":"no_figure","#,
    r#""message":"no estimate is made for VP of AI Research, and its sources print no figure"}]}"#,
);

#[test]
fn refusals_are_whole_in_both_forms() {
    for refused in REFUSED {
        let table = (refused.code, String::new(), refused.table.to_owned());
        assert_eq!(outcome(refused.line), table, "{:?}", refused.line);
        let line = [refused.line, &["--json"]].concat();
        let json = (refused.code, String::new(), format!("{}\n", refused.json));
        assert_eq!(outcome(&line), json, "{:?}", refused.line);
    }
}

/// Command lines whose names mean nothing: what is called unknown, and the hint.
const MEANT: &[(&str, &str, &str)] = &[
    // The word is one of several in names of roles.
    ("role data", "role `data`", "`data-analyst`, `data-scientist` or `data-engineer`"),
    (
        "role machine learning",
        "role `machine learning`",
        "`ml-engineer`, `mlops-engineer` or `ai-researcher`",
    ),
    ("role ai", "role `ai`", "`ai-engineer`, `ai-researcher` or `principal-ai-researcher`"),
    // Several words are one name where that is known better than the first of them.
    ("role djnago developer", "role `djnago developer`", "`django developer`"),
    ("role backend devps", "role `devps`", "`devops`"),
    ("role foo bar", "role `foo bar`", ""),
    ("city new yrok", "place `new yrok`", "`new-york`"),
    ("skill kuberntes dokcer", "skill `kuberntes`", "`kubernetes`"),
    // Of three letters one is a third.
    ("skill foo", "skill `foo`", ""),
    ("skill slq", "skill `slq`", "`sql`"),
    // Topics of both commands, by slip, by word and by keyword.
    ("market guide", "topic `guide`", "`pycareer guide`"),
    ("guide market", "topic `market`", "`pycareer market`"),
    ("guide demand", "topic `demand`", "`pycareer market demand`"),
    ("guide demnd", "topic `demnd`", "`pycareer market demand`"),
    (
        "guide remote",
        "topic `remote`",
        "`pycareer market remote-across-borders`, `pycareer market remote-work` or \
         `outsourced-projects`",
    ),
    (
        "market industry",
        "topic `industry`",
        "`industries`, `industries-with-high-demand` or `industries-that-adopted-python`",
    ),
    (
        "guide interview",
        "topic `interview`",
        "`letter-shape`, `letter-template` or `junior-stand-out`",
    ),
    ("guide zzz", "topic `zzz`", ""),
];

#[test]
fn what_could_have_been_meant_is_named() {
    // Promise: 3 is also a name of several things.
    for (line, unknown, meant) in MEANT {
        let words: Vec<&str> = line.split(' ').collect();
        let (code, answer, told) = outcome(&words);
        let (error, hint) = told.split_once("\nhint: ").unwrap();
        assert_eq!((code, answer.as_str()), (3, ""), "{line}");
        assert_eq!(error, format!("error: unknown {unknown}"), "{line}");
        let named = hint.strip_prefix("did you mean ").unwrap_or("?\n");
        assert_eq!(named, format!("{meant}?\n"), "{line}");
    }
}

#[test]
fn a_command_that_is_suggested_runs() {
    for (_, _, meant) in MEANT {
        let commands = meant.split('`').filter_map(|it| it.strip_prefix("pycareer "));
        for command in commands {
            let words: Vec<&str> = command.split(' ').collect();
            assert_eq!(outcome(&words).0, 0, "{command}");
        }
    }
}

#[test]
fn wrong_flags_and_commands_are_json_too() {
    // Promise: did you mean, for commands and flags.
    for (line, json) in REFUSED_AS_JSON {
        assert_eq!(outcome(line), (2, String::new(), format!("{json}\n")), "{line:?}");
    }
}

#[test]
fn a_role_without_any_figure_is_an_answer() {
    let line = ["salary", "vp-ai-research", "--width", "80"];
    let note = "note: no estimate is made for VP of AI Research, and its sources print no figure\n";
    assert_eq!(outcome(&line), (0, VP_TABLE.to_owned(), note.to_owned()));
    let line = ["salary", "vp-ai-research", "--json"];
    let (code, json, notes) = outcome(&line);
    let (answer, meta) = json.split_once(r#","meta":"#).unwrap();
    assert_eq!((code, answer, notes.as_str()), (0, VP_JSON, ""));
    assert!(meta.ends_with(&format!("{VP_WARNINGS}\n")), "{meta}");
}

#[test]
fn portland_is_oregons_and_the_note_names_maines() {
    let (code, answer, notes) = outcome(&["city", "portland"]);
    let note = "note: `portland` is taken as Portland, OR; there is also `portland-me`\n";
    assert_eq!((code, notes.as_str()), (0, note));
    let title = "Portland-Vancouver-Hillsboro, OR-WA  portland-or · metro 38900";
    assert_eq!(answer.lines().next(), Some(title));
}

/// Runs a command line in a pipe: exit code, stdout, stderr.
fn outcome(line: &[&str]) -> (u8, String, String) {
    let ran = piped(line);
    (ran.code, ran.out, ran.err)
}
