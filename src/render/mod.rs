//! Looks only: answers laid out for people, or written for scripts. Nothing here computes a figure
//! or looks one up.

mod by;
mod chart;
mod city;
mod compare;
mod config;
mod converted;
mod csv;
mod data;
mod estimate;
mod figures;
mod get;
mod help;
mod json;
mod landing;
mod learn;
mod levels;
mod markdown;
mod marks;
mod matching;
mod number;
mod page;
mod parts;
mod path;
mod role;
mod rows;
mod salary;
mod sample;
mod screen;
mod search;
mod similar;
mod skill;
mod steps;
mod table;
mod topic;
mod version;
mod worth;

pub use csv::csv;
pub use get::get;
pub use help::help_topic;
#[cfg(test)]
pub(crate) use json::Failure;
pub use json::{error_json, json};
pub use landing::landing;
pub use markdown::markdown;
pub use page::Page;
pub use screen::{Screen, Tone};
pub use version::version;

use crate::answer::{Data, Meta, Reply, Warning};
use crate::error::Error;
use crate::model::Statement;
use crate::text::{count, join_and, visible};

/// Lays an answer out for people; ends with a line break.
#[must_use]
pub fn page(reply: &Reply<'_>, screen: Screen) -> String {
    let mut page = Page::new(screen);
    match &reply.data {
        Data::Role(roles) => role::roles(&mut page, roles, &reply.meta, &reply.query),
        Data::Salary(salary) => salary::salary(&mut page, salary, &reply.meta, &reply.query),
        Data::City(cities) => city::cities(&mut page, cities, &reply.query, &reply.meta),
        Data::Compare(subjects) => compare::compare(&mut page, subjects, &reply.meta),
        Data::Match(roles) => matching::roles(&mut page, roles, &reply.query, &reply.meta),
        Data::Next(next) => matching::next(&mut page, next, &reply.query, &reply.meta),
        Data::Learn(answer) => learn::learn(&mut page, answer, &reply.query, &reply.meta),
        Data::Skill(skills) => skill::skills(&mut page, skills, &reply.query, &reply.meta),
        Data::Worth(answers) => worth::worth(&mut page, answers, &reply.meta),
        Data::Move(answers) => worth::moving(&mut page, answers, &reply.meta),
        Data::Path(answer) => path::path(&mut page, answer, reply),
        Data::Search(hits) => {
            search::hits(&mut page, hits, &reply.query, &reply.meta, &reply.warnings);
        }
        Data::Topic(entries) => topic::entries(&mut page, entries, &reply.query, &reply.meta),
        Data::Parts(parts) => data::parts(&mut page, parts, &reply.meta),
        Data::Sources(sources) => data::sources(&mut page, sources, &reply.meta),
        Data::Accuracy(scored) => data::accuracy(&mut page, scored, &reply.meta),
        Data::Settings(settings) => config::list(&mut page, settings),
        Data::Setting(setting) => config::one(&mut page, setting),
        Data::Changes(changes) => config::changes(&mut page, changes),
        Data::ConfigPath(answer) => config::path(&mut page, answer),
    }
    if let Some(line) = defaults_line(&reply.meta) {
        page.muted(&format!("Filled in: {line}."));
    }
    page.finish()
}

/// Lays the warnings of an answer out for stderr, one line each; `all` where the answer itself has no
/// room for what it took from the configuration.
#[must_use]
pub fn notes(reply: &Reply<'_>, screen: Screen, all: bool) -> String {
    let mut page = Page::new(screen);
    // A page that has nothing else to say says itself what other kinds there are.
    let is_told = |warning: &&Warning| !is_said(warning, all) && is_of_shown(reply, warning);
    for warning in reply.warnings.iter().filter(is_told) {
        page.labelled("note: ", Tone::Warning, &warning.message);
    }
    if let Some(line) = defaults_line(&reply.meta).filter(|_| all) {
        page.labelled("note: ", Tone::Warning, &line);
    }
    page.finish()
}

/// Whether the page says a warning itself; `all` where there is none.
fn is_said(warning: &Warning, all: bool) -> bool {
    warning.code == Warning::OTHER_KINDS || (!all && warning.code == Warning::NO_PATH)
}

/// What is said of published figures, which do not stand beside rows.
const OF_FIGURES: [&str; 4] = ["bands_overlap", "completed_years", "no_estimate", "no_figure"];

/// Whether a warning is of what is shown.
fn is_of_shown(reply: &Reply<'_>, warning: &Warning) -> bool {
    let has_rows = match &reply.data {
        Data::Salary(salary) => salary.rows.as_ref().is_some_and(|rows| !rows.is_empty()),
        _ => false,
    };
    !(has_rows && OF_FIGURES.contains(&warning.code))
}

/// Lays an error out for stderr: what is wrong, then what to do.
#[must_use]
pub fn error(error: &Error, screen: Screen) -> String {
    let mut page = Page::new(screen);
    page.labelled("error: ", Tone::Error, &error.message);
    for hint in error.hints() {
        page.labelled("hint: ", Tone::Hint, &hint);
    }
    page.finish()
}

/// Returns a statement with the name of the source that makes it; our own have none.
fn with_source(statement: &Statement<'_>, meta: &Meta<'_>) -> String {
    match meta.source(statement.source).filter(|source| source.id != "editorial") {
        Some(source) => format!("{} ({})", statement.text, source.name),
        None => statement.text.to_owned(),
    }
}

/// Returns whose price parities they are, and of which year.
fn prices_of(meta: &Meta<'_>) -> String {
    meta.source("bea").map_or(String::new(), |bea| format!("{} {}", bea.name, bea.release))
}

/// Adds of which release the data are and their sources; in a pipe, where nothing can be a link, with
/// the address of each that has one.
fn data_note(page: &mut Page, meta: &Meta<'_>) {
    page.muted(&data_line(meta, Some(page.screen())));
    if page.screen().width.is_none() {
        for source in meta.sources.iter().filter(|source| source.id != "editorial") {
            if let Some(address) = source.address {
                page.muted(&format!("{}: {address}", source.name));
            }
        }
    }
}

/// Returns what of the question was not typed, and where it is from: `years 5, from your
/// configuration`.
fn defaults_line(meta: &Meta<'_>) -> Option<String> {
    let mut origins: Vec<Option<&str>> = Vec::new();
    for default in &meta.defaults {
        if !origins.contains(&default.variable) {
            origins.push(default.variable);
        }
    }
    let told = origins.into_iter().map(|origin| {
        let own = meta.defaults.iter().filter(|default| default.variable == origin);
        let own: Vec<String> =
            own.map(|it| visible(&format!("{} {}", it.key, it.value.line()))).collect();
        format!("{}, from {}", join_and(&own), origin.unwrap_or("your configuration"))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// Returns the release of the data and the names of their sources, links where there is a
/// screen that shows them, for the line under an answer.
fn data_line(meta: &Meta<'_>, screen: Option<Screen>) -> String {
    let sources: Vec<String> = meta
        .sources
        .iter()
        .filter(|source| source.id != "editorial")
        .map(|source| match (screen, source.address) {
            (Some(screen), Some(address)) => screen.link(source.id, address, source.name),
            _ => source.name.to_owned(),
        })
        .collect();
    let data = format!("Data {} as of {}", meta.data_version, meta.as_of);
    if sources.is_empty() {
        return format!("{data}.");
    }
    format!("{data}; {}: {}.", count(sources.len(), "source", "sources"), sources.join(", "))
}
