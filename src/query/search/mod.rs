mod names;
mod page;
mod place;
mod rank;
mod sense;
mod shown;
mod slip;
mod words;

use super::reply;
use crate::answer::{Data, Query, Reply, Warning};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::model::{Found, Shelf, TopicHead};
use crate::request::{HitKind, SearchRequest};
use crate::text::{in_sentence, visible};

use rank::{Hit, Lead};
use sense::sense;
use shown::Shown;

/// How many times better the words of a hit may fit than those of another that is still shown.
const NOISE: u32 = 4;

/// Answers `search`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SearchRequest,
) -> Result<Reply<'d>, Error> {
    let sense = sense(dataset, &request.words)?;
    let topics = dataset.topics()?;
    let is_wanted =
        |hit: &&Hit<'d>| request.kind.is_none_or(|kind| kind == kind_of(hit.lead, &topics));
    let wanted: Vec<&Hit<'d>> = sense.hits.iter().filter(is_wanted).collect();
    // What fits that much worse than the best is noise beside it. What has the name that was said
    // fits anyhow, and is no measure for the others.
    let least = wanted.iter().map(|hit| hit.words).max().unwrap_or_default() / NOISE;
    let best = wanted.iter().filter(|hit| hit.is_named || hit.words >= least);
    let mut shown = Shown::new(dataset, &sense, &topics);
    let hits = best.take(request.top).map(|hit| shown.hit(hit));
    let hits = hits.collect::<Result<Vec<_>, _>>()?;
    let sources = shown.sources();
    let mut warnings: Vec<Warning> = sense.taken_for.iter().map(taken_for).collect();
    warnings.extend(sense.without_pay.map(|country| {
        let message = format!("no source here prints pay in {}", in_sentence(country.name));
        Warning::new("no_pay_there", message)
    }));
    if let Some(kind) = request.kind.filter(|_| hits.is_empty() && !sense.hits.is_empty()) {
        let message = format!("no {} fits; other kinds do: leave out `--kind`", kind.in_sentence());
        warnings.push(Warning::new(Warning::OTHER_KINDS, message));
    }
    let query = Query::Search {
        words: request.words.clone(),
        kind: request.kind.map(HitKind::word),
        top: request.top,
    };
    Ok(reply(dataset, "search", query, Data::Search(hits), &sources, warnings)?)
}

fn taken_for((given, name): &(String, Option<String>)) -> Warning {
    let given = visible(given);
    let message = match name {
        Some(name) => format!("nothing is called `{given}`; taken for `{name}`"),
        None => format!("no word `{given}` here; words close to it were taken"),
    };
    Warning::new("taken_for", message)
}

fn kind_of(lead: Lead<'_>, topics: &[TopicHead<'_>]) -> HitKind {
    match lead {
        Lead::Abroad { .. } | Lead::Found(Found::Area(_)) => HitKind::City,
        Lead::Found(Found::Role(_)) => HitKind::Role,
        Lead::Found(Found::Skill(_)) => HitKind::Skill,
        Lead::Found(Found::Page(_)) => HitKind::Command,
        Lead::Found(Found::Topic(topic) | Found::Entry(topic, _)) => {
            match topics.get(usize::from(topic)).map(|topic| topic.shelf) {
                Some(Shelf::Market) => HitKind::Market,
                _ => HitKind::Guide,
            }
        }
    }
}
