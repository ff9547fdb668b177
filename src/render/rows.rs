//! Answers as rows, for CSV and Markdown: every format of rows comes from here.

mod city;
mod compare;
mod config;
mod data;
mod learn;
mod matching;
mod path;
mod role;
mod salary;
mod search;
mod skill;
mod topic;
mod worth;

use crate::answer::{Data, FigureAnswer, Number, PayAnswer, Reply};
use crate::model::Confidence;

/// A table of plain values: text as it is, numbers unformatted, unknown empty.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    /// Names of the columns, as JSON names them.
    pub header: Vec<&'static str>,
    /// One cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// Returns the rows of an answer.
pub(super) fn rows(reply: &Reply<'_>) -> Rows {
    match &reply.data {
        Data::Role(roles) => role::rows(roles, &reply.query, reply.meta.wages),
        Data::Salary(answer) => salary::salary(answer, reply.meta.wages),
        Data::City(cities) => city::cities(cities),
        Data::Compare(subjects) => compare::subjects(subjects),
        Data::Match(roles) => matching::matches(roles),
        Data::Next(next) => matching::next(next),
        Data::Learn(answer) => learn::learn(answer),
        Data::Skill(skills) => skill::skills(skills),
        Data::Worth(answers) => worth::worth(answers),
        Data::Move(answers) => worth::moves(answers),
        Data::Path(answer) => path::rows(answer),
        Data::Search(hits) => search::hits(hits),
        Data::Topic(topics) => topic::rows(topics),
        Data::Parts(parts) => data::parts(parts),
        Data::Sources(sources) => data::sources(sources),
        Data::Accuracy(scored) => data::accuracy(scored),
        Data::Settings(settings) => config::settings(settings),
        Data::Setting(setting) => config::settings(std::slice::from_ref(setting)),
        Data::Changes(changes) => config::changes(changes),
        Data::ConfigPath(answer) => config::path(answer),
    }
}

/// Returns the number of a figure that is one: of ranges, the ends.
fn value(figure: &FigureAnswer<'_>) -> String {
    figure.value.map_or(String::new(), plain)
}

/// Returns a number without anything but its digits.
pub(super) fn plain(number: Number) -> String {
    match number {
        Number::Whole(value) => value.to_string(),
        Number::Cents(value) => format!("{value:.2}"),
    }
}

/// Returns the five amounts of a pay, and what must be known of them: `derived`, `place_basis` and
/// `confidence`, as JSON has them.
fn paid(pay: Option<&PayAnswer>) -> ([String; 5], [String; 3]) {
    let Some(pay) = pay else { return Default::default() };
    let confidence = pay.confidence.map_or("", Confidence::word).to_owned();
    let how = [pay.derived.to_string(), pay.place_basis.to_owned(), confidence];
    (pay.percentiles().map(|wage| wage.to_string()), how)
}

/// Returns what is known as text; nothing where it is not.
fn text<T: ToString>(known: Option<T>) -> String {
    known.map_or(String::new(), |known| known.to_string())
}

/// Returns the word JSON uses for a value of a plain enum.
fn word<T: serde::Serialize>(value: &T) -> String {
    let written = serde_json::to_string(value).ok();
    written.and_then(|word| serde_json::from_str(&word).ok()).unwrap_or_default()
}
