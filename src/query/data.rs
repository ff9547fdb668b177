use super::reply;
use crate::answer::{
    AccuracyAnswer, ByRoleAnswer, Data, DataPartAnswer, OnePersonAnswer, OtherWayAnswer, Query,
    Reply, RoleCheckAnswer, RoleName, SetAnswer, SourceWhole,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{find_each_once, find_source};
use crate::model::{AccuracySet, OtherWay, RoleCheck, Scores, Source};
use crate::request::DataRequest;

/// What of the data can be asked for.
const PARTS: [DataPartAnswer; 2] = [
    DataPartAnswer {
        id: "sources",
        text: "Where figures and facts come from: publisher, release, terms, notes",
        command: "pycareer data sources",
    },
    DataPartAnswer {
        id: "accuracy",
        text: "How good the estimate is: what it scored against pay that people reported",
        command: "pycareer data accuracy",
    },
];

/// Sources an account of the scores always names: what the estimate is made of, and who measured.
const ALWAYS: [&str; 2] = ["oews", "editorial"];

/// Answers `data`.
pub(super) fn answer<'d>(dataset: &Dataset<'d>, request: &DataRequest) -> Result<Reply<'d>, Error> {
    match request {
        DataRequest::Parts => {
            let data = Data::Parts(PARTS.to_vec());
            Ok(reply(dataset, "data", Query::Data {}, data, &[], Vec::new())?)
        }
        DataRequest::Sources(names) => sources(dataset, names),
        DataRequest::Accuracy => Ok(accuracy(dataset)?),
    }
}

fn sources<'d>(dataset: &Dataset<'d>, names: &[String]) -> Result<Reply<'d>, Error> {
    let all = dataset.sources()?;
    let mut wanted = find_each_once(names, |name| find_source(dataset, name))?;
    let query = wanted.iter().filter_map(|at| all.get(*at));
    let query = Query::Sources { sources: query.map(|source| source.id.to_owned()).collect() };
    if names.is_empty() {
        wanted.extend(0..all.len());
    }
    let shown = wanted.iter().filter_map(|at| all.get(*at)).map(source_whole);
    let shown: Vec<SourceWhole<'d>> = shown.collect();
    let ids: Vec<&str> = shown.iter().map(|source| source.id).collect();
    Ok(reply(dataset, "data sources", query, Data::Sources(shown), &ids, Vec::new())?)
}

fn source_whole<'d>(source: &Source<'d>) -> SourceWhole<'d> {
    SourceWhole {
        id: source.id,
        name: source.name,
        title: source.title,
        publisher: source.publisher,
        class: source.class,
        release: source.release,
        retrieved: source.retrieved,
        terms: source.terms,
        address: source.address,
        gives: source.gives,
        notes: source.notes,
    }
}

fn accuracy<'d>(dataset: &Dataset<'d>) -> Result<Reply<'d>, Damaged> {
    let scored = dataset.accuracy()?;
    let mut sources = ALWAYS.to_vec();
    sources.extend(scored.sets.iter().filter_map(|set| set.source));
    let ways = scored.sets.iter().flat_map(|set| &set.others);
    sources.extend(ways.flat_map(|way| way.sources.iter().copied()));
    let people = scored.by_role;
    let answer = AccuracyAnswer {
        one_person: OnePersonAnswer {
            error_low_ratio: scored.one_person.error.0,
            error_high_ratio: scored.one_person.error.1,
            note: scored.one_person.note,
        },
        sets: scored.sets.iter().map(set_answer).collect(),
        by_role: ByRoleAnswer {
            set: people.set,
            years: people.years,
            compared: people.compared,
            kind: people.kind,
            age_years_min: people.age_years.0,
            age_years_max: people.age_years.1,
            expected_level_ratio: people.expected_level_ratio,
            note: people.note,
        },
        roles: scored.roles.iter().map(role_answer).collect(),
        notes: scored.notes,
    };
    let data = Data::Accuracy(Box::new(answer));
    reply(dataset, "data accuracy", Query::Accuracy {}, data, &sources, Vec::new())
}

fn set_answer<'d>(set: &AccuracySet<'d>) -> SetAnswer<'d> {
    let other_ways: Vec<OtherWayAnswer<'d>> =
        set.others.iter().map(|way| other_way(way, set.scores)).collect();
    SetAnswer {
        id: set.id,
        set: set.set,
        year: set.year,
        source: set.source,
        compared: set.compared,
        kind: set.kind,
        people: set.people,
        groups: set.groups,
        group_people_min: set.group_least,
        error_ratio: set.scores.error,
        error_aligned_ratio: set.scores.aligned,
        level_ratio: set.level_ratio,
        half_ratio: set.inside.map(|(half, _)| half),
        eight_of_ten_ratio: set.inside.map(|(_, eight)| eight),
        beaten: other_ways.iter().any(|way| way.better),
        note: set.note,
        result: result(set, &other_ways),
        other_ways,
    }
}

fn other_way<'d>(way: &OtherWay<'d>, ours: Scores) -> OtherWayAnswer<'d> {
    let less =
        |its: Option<f64>, ours: Option<f64>| its.zip(ours).is_some_and(|(its, ours)| its < ours);
    OtherWayAnswer {
        id: way.id,
        way: way.way,
        error_ratio: way.scores.error,
        error_aligned_ratio: way.scores.aligned,
        better: less(way.scores.error, ours.error) || less(way.scores.aligned, ours.aligned),
        sources: way.sources.clone(),
    }
}

fn role_answer<'d>(role: &RoleCheck<'d>) -> RoleCheckAnswer<'d> {
    RoleCheckAnswer {
        role: RoleName { id: role.id, title: role.title },
        titles: role.titles,
        people: role.check.people,
        level_ratio: role.check.level_ratio,
        half_ratio: role.check.half_ratio,
        eight_of_ten_ratio: role.check.eight_of_ten_ratio,
        bias_ratio: role.bias.map(|bias| bias.ratio),
    }
}

/// Says the scores of a set in words: the estimate's first, then those of other ways.
fn result(set: &AccuracySet<'_>, others: &[OtherWayAnswer<'_>]) -> String {
    let off = set.scores.error.map(|error| format!("{} off", percent(error)));
    let aligned = match (set.scores.error, set.scores.aligned) {
        (_, None) => None,
        (None, Some(error)) => Some(format!("{} off, aligned", percent(error))),
        (Some(_), Some(error)) => Some(format!("{} aligned", percent(error))),
    };
    let level = set.level_ratio.map(|level| format!("their pay {level} of the estimate"));
    let inside = set.inside.map(|(half, eight)| {
        let (half, eight) = (percent(half), percent(eight));
        format!("{half} inside the middle half, {eight} inside the middle 8 of 10")
    });
    let ours = [off, aligned, level, inside];
    let ours: Vec<String> = ours.into_iter().flatten().collect();
    let others = others.iter().map(|other| {
        let error = other.error_ratio.or(other.error_aligned_ratio).unwrap_or_default();
        let better = if other.better { " does better" } else { "" };
        format!("{}{better}: {}", other.way, percent(error))
    });
    let sentences: Vec<String> = std::iter::once(ours.join(", ")).chain(others).collect();
    sentences.join("; ")
}

/// Returns a share as a percentage with the decimal it was measured to.
fn percent(ratio: f64) -> String {
    format!("{:.1}%", ratio * 100.0)
}
