//! The knowledge of the tool: pure functions from a request and the dataset to an answer.

mod alone;
mod area_jobs;
mod by;
mod city;
mod compare;
mod coverage;
mod data;
mod explain;
mod figures;
mod gap;
mod known;
mod learn;
mod matching;
mod missing;
mod money;
mod moving;
mod next;
mod path;
mod pay;
mod place;
mod rank;
mod role;
mod salary;
mod search;
mod several;
mod skill;
mod subject;
mod topic;
mod worth;

use crate::answer::{Meta, Person, Query, Reply, SCHEMA_VERSION, SourceAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Standing;
use crate::model::Level;
use crate::request::Request;

/// Answers a request.
///
/// # Errors
///
/// Unknown and ambiguous names, figures that cannot honestly be given, a damaged dataset.
pub fn answer<'d>(dataset: &Dataset<'d>, request: &Request) -> Result<Reply<'d>, Error> {
    match request {
        Request::Role(request) => role::answer(dataset, request),
        Request::Salary(request) => salary::answer(dataset, request),
        Request::City(request) => city::answer(dataset, request),
        Request::Compare(request) => compare::answer(dataset, request),
        Request::Match(request) => matching::answer(dataset, request),
        Request::Learn(request) => learn::answer(dataset, request),
        Request::Skill(request) => skill::answer(dataset, request),
        Request::Market(request) => topic::market(dataset, request),
        Request::Guide(request) => topic::guide(dataset, request),
        Request::Search(request) => search::answer(dataset, request),
        Request::Worth(request) => worth::answer(dataset, request),
        Request::Move(request) => moving::answer(dataset, request),
        Request::Path(request) => path::answer(dataset, request),
        Request::Data(request) => data::answer(dataset, request),
    }
}

/// Puts an answer into its envelope, with the sources it names.
pub(crate) fn reply<'d>(
    dataset: &Dataset<'d>,
    command: &'static str,
    query: Query,
    data: crate::answer::Data<'d>,
    sources: &[&str],
    warnings: Vec<Warning>,
) -> Result<Reply<'d>, Damaged> {
    let dated = dataset.dated();
    let sources = dataset.sources()?.into_iter().filter(|source| sources.contains(&source.id));
    let sources = sources
        .map(|source| SourceAnswer {
            id: source.id,
            name: source.name,
            title: source.title,
            publisher: source.publisher,
            release: source.release,
            terms: source.terms,
            address: source.address,
        })
        .collect();
    let meta = Meta {
        data_version: dated.version,
        as_of: dated.as_of,
        wages: dated.wages,
        currency: "USD",
        sources,
        defaults: Vec::new(),
    };
    Ok(Reply { schema_version: SCHEMA_VERSION, command, query, data, meta, warnings })
}

/// Returns the standing a role's name and the flags say together.
///
/// # Errors
///
/// Usage, where the name says a level and a flag says years or another level.
fn standing_of(named: Option<Level>, asked: Standing, given: &str) -> Result<Standing, Error> {
    match (named, asked) {
        (None, asked) => Ok(asked),
        (Some(level), Standing::Market) => Ok(Standing::Level(level)),
        (Some(level), Standing::Level(other)) if level == other => Ok(asked),
        (Some(level), other) => {
            let flag = if matches!(other, Standing::Years(_)) { "--years" } else { "--level" };
            let given_shown = crate::text::visible(given);
            Err(Error::usage(format!(
                "`{given_shown}` says {} already; leave `{flag}` out, or the word",
                level.word()
            ))
            .with_input(given))
        }
    }
}

/// Says that the level a role's name said was not used, and why.
fn level_not_used(named: Option<Level>, why: &str) -> Option<Warning> {
    let level = named?.word();
    Some(Warning::new("level_not_used", format!("`{level}` is not used: {why}")))
}

fn person(standing: Standing) -> Person {
    match standing {
        Standing::Market => Person { years: None, level: None },
        Standing::Years(years) => Person { years: Some(years), level: None },
        Standing::Level(level) => Person { years: None, level: Some(level.word()) },
    }
}
