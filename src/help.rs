//! What `pycareer help TOPIC` explains.

use crate::dataset::{Damaged, Dataset};
use crate::error::Code;

/// A topic of the help: its parts in order.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpTopic {
    /// What it is about.
    pub title: &'static str,
    /// Its parts.
    pub parts: Vec<HelpPart>,
}

/// A part of a topic.
#[derive(Clone, Debug, PartialEq)]
pub enum HelpPart {
    /// A paragraph.
    Text(String),
    /// Words and what each means.
    Terms(Vec<(String, &'static str)>),
}

/// The topics, by the word that asks for each.
pub const TOPICS: [&str; 5] = ["exit-codes", "formats", "environment", "method", "accessibility"];

/// Returns a topic; `None` where the word is none.
///
/// # Errors
///
/// [`Damaged`].
pub fn topic(word: &str) -> Result<Option<HelpTopic>, Damaged> {
    Ok(Some(match word {
        "exit-codes" => exit_codes(),
        "formats" => formats(),
        "environment" => environment(),
        "method" => method()?,
        "accessibility" => accessibility(),
        _ => return Ok(None),
    }))
}

fn text(text: &str) -> HelpPart {
    HelpPart::Text(text.to_owned())
}

fn terms(pairs: &[(&str, &'static str)]) -> HelpPart {
    HelpPart::Terms(pairs.iter().map(|(word, meaning)| ((*word).to_owned(), *meaning)).collect())
}

fn exit_codes() -> HelpTopic {
    let codes = Code::MEANINGS.iter().map(|(code, meaning)| (code.to_string(), *meaning)).collect();
    let parts = vec![
        HelpPart::Terms(codes),
        text(
            "With a machine format a failure prints nothing on stdout and one line of JSON on stderr, \
              with a stable `error.code`: see `pycareer schema error`.",
        ),
    ];
    HelpTopic { title: "Exit codes", parts }
}

fn formats() -> HelpTopic {
    let parts = vec![
        text("Every command that answers does so in four forms."),
        terms(&[
            ("table", "for people, laid out for the width of the terminal; never cut in a pipe"),
            (
                "json",
                "one object: `schema_version`, `command`, `query`, `data`, `meta`, `warnings`",
            ),
            ("csv", "the answer's rows, with a head line"),
            ("markdown", "the answer's rows as a table, or a document where it is one"),
        ]),
        text(
            "`--format FORM` chooses, `--json` is short for `--format json`, and `PYCAREER_FORMAT` is \
              asked where neither is given. `--get PATH` prints one value of `data`, raw: \
              `pycareer salary --city chicago --get pay.p50`. A key asked of a list is asked of each \
              element.",
        ),
        text(
            "JSON is laid out on a terminal and one line in a pipe. Money is in whole units beside \
              `currency` and `period`, shares are fractions in `…_ratio`, percentiles 0 to 100. What is \
              unknown is `null`. New keys may come; a key that goes, or changes its type, changes \
              `schema_version`. `pycareer schema COMMAND` prints the schema.",
        ),
    ];
    HelpTopic { title: "Formats", parts }
}

fn environment() -> HelpTopic {
    let parts = vec![
        text(
            "A flag counts first, then a variable, then the configuration file (`pycareer config list`), \
             then what is built in.",
        ),
        terms(&[
            ("PYCAREER_ROLE", "your role, where a command is told none"),
            ("PYCAREER_YEARS", "your years of work; `PYCAREER_LEVEL` is your level"),
            ("PYCAREER_CITY", "where you are"),
            ("PYCAREER_SKILLS", "what you know, with commas"),
            (
                "PYCAREER_CURRENCY",
                "the currency pay is told in too; `PYCAREER_RATES` your own rates",
            ),
            ("PYCAREER_PERIOD", "hour, month or year: what pay is told for too"),
            ("PYCAREER_COLOR", "auto, always or never"),
            ("PYCAREER_ACCESSIBLE", "1 asks in numbered lines, without redrawing"),
            ("PYCAREER_FORMAT", "form of the answer: table, json, csv or markdown"),
            ("PYCAREER_NO_INPUT", "when set, nothing is ever asked"),
            ("PYCAREER_CONFIG_DIR", "the folder of the configuration file"),
            ("XDG_CONFIG_HOME", "the folder above it, on every system, where it is absolute"),
            ("HOME", "where it is else, below `.config` or where the system keeps such files"),
            ("CI", "when set, nothing is ever asked"),
            ("NO_COLOR", "when set, no colour"),
            ("CLICOLOR_FORCE", "when set and not 0, colour also in a pipe; `FORCE_COLOR` too"),
            ("CLICOLOR", "0 turns colour off"),
            ("TERM", "`dumb` turns colour off"),
            ("FORCE_HYPERLINK", "0 turns links off, anything else on, where there is colour"),
            ("COLUMNS", "width of a terminal that does not tell its own"),
            ("LC_ALL, LC_CTYPE, LANG", "an encoding other than UTF-8 turns to ASCII signs"),
            ("COMPLETE", "names the shell that asks for completions"),
        ]),
        text("Variables that are empty do not count. Nothing else is read: no clock, no network."),
    ];
    HelpTopic { title: "Environment", parts }
}

fn method() -> Result<HelpTopic, Damaged> {
    let dataset = Dataset::bundled()?;
    let (accuracy, dated) = (dataset.accuracy()?, dataset.dated());
    let (least, most) = accuracy.one_person.error;
    let parts = vec![
        HelpPart::Text(format!(
            "No official figure is about Python alone. A role is one occupation code or several with \
             weights (`pycareer role NAME --section codes`); their official wages ({}) give the range \
             of everyone in such work in a place.",
            dated.wages
        )),
        text(
            "Years or a level say where in that range a person stands, and how wide people like that \
              spread around it. What lies beyond the outer published percentiles is said to be \
              extrapolated.",
        ),
        text(
            "Where an area has few jobs in a code, its figure is pulled towards what software \
              developers earn there; where none is published, it is modelled from the area's other \
              wages, or the state's, and said so. Roles without a code of their own stand as high \
              above or below theirs as surveys and postings have them.",
        ),
        HelpPart::Text(format!(
            "Held against salaries that people reported, the median error for one person is {} to {}%: \
             most of it is spread that role, city and years cannot see. So the answer is a range. \
             `pycareer data accuracy` shows all that was measured, where the estimate loses too.",
            percent(least),
            percent(most)
        )),
        text(
            "Amounts to the dollar are published; rounded ones are computed. Published figures of \
              other sources stand beside the estimate, never in it. `--explain` shows each step.",
        ),
    ];
    Ok(HelpTopic { title: "How pay is estimated", parts })
}

fn percent(ratio: f64) -> String {
    format!("{:.0}", ratio * 100.0)
}

fn accessibility() -> HelpTopic {
    let parts = vec![
        text(
            "Nothing is said by colour or position alone: every mark has a word, every bar its numbers.",
        ),
        terms(&[
            (
                "PYCAREER_ACCESSIBLE=1",
                "questions as numbered lines with typed answers, nothing redrawn",
            ),
            ("--ascii", "lines and marks from plain ASCII"),
            ("--color never", "no colour; `NO_COLOR=1` does it for every command"),
            ("--width 40", "short lines: tables turn into `name: value` where they have no room"),
            ("--format markdown", "headings and tables a screen reader can walk through"),
        ]),
        text(
            "Colours are the terminal's own sixteen, so its theme decides how strong they are. There is \
              no pager, and nothing moves or blinks.",
        ),
    ];
    HelpTopic { title: "Accessibility", parts }
}
