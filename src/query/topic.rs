use super::figures::{by_industry, count_answer, figure_answer};
use super::{level_not_used, reply};
use crate::answer::{Data, EntryAnswer, FigureAnswer, Query, Reply, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{FoundTopic, find_each_once, find_role, find_topic};
use crate::model::{Entry, IndustryKind, RoleEntry, Share, Shelf, TopicHead, release_year};
use crate::order::sort_by_key;
use crate::request::{DEFAULT_ROLE, GuideRequest, IndustrySort, MarketRequest};

/// The topic under which the official table by industry stands.
const INDUSTRIES: &str = "industries";

/// The source of what is our own.
const OURS: &str = "editorial";

/// Answers `market`.
pub(super) fn market<'d>(
    dataset: &Dataset<'d>,
    request: &MarketRequest,
) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, request.role.as_deref().unwrap_or(DEFAULT_ROLE))?;
    let role = dataset.role_entry(found.role)?;
    let (topics, mut entries) = entries(dataset, Shelf::Market, &request.topics)?;
    let mut warnings = Vec::new();
    // The official table stands before what the guides say, where its topic is asked for whole.
    if topics.iter().any(|topic| topic == INDUSTRIES) {
        let before = entries.iter().position(|entry| entry.topic == INDUSTRIES);
        let tables = industries(dataset, role, request)?;
        let at = before.unwrap_or(entries.len());
        if tables.is_empty() {
            let message = format!("no official table: {} has no occupation code here", role.title);
            warnings.push(Warning::new("no_official_table", message));
        }
        entries.splice(at..at, tables);
        warnings.extend(level_not_used(found.level, "pay by industry is that of all levels"));
    } else if let Some(flag) = request.flag {
        return Err(Error::usage(format!("`{flag}` is for the official table by industry"))
            .with_input(flag)
            .with_hint("as in `pycareer market industries --role backend --sort jobs`"));
    }
    let query = Query::Market {
        topics,
        role: role.id.to_owned(),
        sort: request.sort.word(),
        detail: request.detail,
    };
    whole(dataset, "market", query, entries, warnings)
}

/// Answers `guide`.
pub(super) fn guide<'d>(dataset: &Dataset<'d>, request: &GuideRequest) -> Result<Reply<'d>, Error> {
    let (topics, entries) = entries(dataset, Shelf::Guide, &request.topics)?;
    whole(dataset, "guide", Query::Guide { topics }, entries, Vec::new())
}

fn whole<'d>(
    dataset: &Dataset<'d>,
    command: &'static str,
    query: Query,
    entries: Vec<EntryAnswer<'d>>,
    warnings: Vec<Warning>,
) -> Result<Reply<'d>, Error> {
    let mut sources: Vec<&str> = entries.iter().map(|entry| entry.source).collect();
    sources.extend(entries.iter().flat_map(|entry| entry.items.iter().map(|item| item.source)));
    sources.extend(entries.iter().flat_map(|entry| super::figures::sources(&entry.figures)));
    let data = Data::Topic(entries);
    Ok(reply(dataset, command, query, data, &sources, warnings)?)
}

/// Returns the ids of what was named, and the entries of it; where nothing was, the topics.
fn entries<'d>(
    dataset: &Dataset<'d>,
    shelf: Shelf,
    names: &[String],
) -> Result<(Vec<String>, Vec<EntryAnswer<'d>>), Error> {
    let topics = dataset.topics()?;
    if names.is_empty() {
        let ours = topics.iter().filter(|topic| topic.shelf == shelf);
        return Ok((Vec::new(), ours.map(topic_answer).collect()));
    }
    let found = find_each_once(names, |name| find_topic(dataset, shelf, name))?;
    let (mut ids, mut answers) = (Vec::new(), Vec::new());
    for FoundTopic { topic, entry } in found {
        let head = topics.get(topic).ok_or(Damaged)?;
        let all = dataset.entries(head)?;
        let wanted = match entry {
            None => all.as_slice(),
            Some(at) => all.get(at..=at).ok_or(Damaged)?,
        };
        let one = wanted.first().filter(|_| entry.is_some()).map(|entry| entry.id);
        ids.push(one.unwrap_or(head.id).to_owned());
        answers.extend(wanted.iter().map(|entry| entry_answer(head.id, entry)));
    }
    Ok((ids, answers))
}

/// Returns a topic as it stands in the list, with its entries by name.
fn topic_answer<'d>(head: &TopicHead<'d>) -> EntryAnswer<'d> {
    EntryAnswer {
        topic: head.id,
        id: head.id.to_owned(),
        title: head.title.to_owned(),
        text: head.text.to_owned(),
        source: OURS,
        entries: Some(head.entries.clone()),
        ..EntryAnswer::default()
    }
}

fn entry_answer<'d>(topic: &'d str, entry: &Entry<'d>) -> EntryAnswer<'d> {
    let mut figures: Vec<FigureAnswer<'d>> = entry.counts.iter().map(count_answer).collect();
    figures.extend(entry.pay.iter().map(|figure| figure_answer(figure, Vec::new())));
    EntryAnswer {
        topic,
        id: entry.id.to_owned(),
        title: entry.title.to_owned(),
        text: entry.point.text.to_owned(),
        source: entry.point.source,
        year: entry.point.year,
        items: entry.items.clone(),
        figures,
        entries: None,
        sample: entry.sample,
        sample_kind: entry.sample_kind,
        roles: entry.roles.clone(),
        skills: entry.skills.clone(),
        facts: entry.point.facts.clone(),
    }
}

/// Returns the official table by industry: one entry for each of the role's occupations, verbatim.
fn industries<'d>(
    dataset: &Dataset<'d>,
    role: &RoleEntry<'d>,
    request: &MarketRequest,
) -> Result<Vec<EntryAnswer<'d>>, Damaged> {
    role.blend.iter().map(|share| industry_table(dataset, role, *share, request)).collect()
}

fn industry_table<'d>(
    dataset: &Dataset<'d>,
    role: &RoleEntry<'d>,
    share: Share,
    request: &MarketRequest,
) -> Result<EntryAnswer<'d>, Damaged> {
    let occupation = dataset.occupations()?.get(usize::from(share.occupation)).ok_or(Damaged)?;
    let mut figures = by_industry(dataset, share.occupation, |industry| {
        request.detail || industry.kind == IndustryKind::Sector
    })?;
    sort_by_key(&mut figures, |figure| {
        let key = match request.sort {
            IndustrySort::Pay => figure.p50,
            IndustrySort::Jobs => figure.jobs,
        };
        std::cmp::Reverse(key)
    });
    let part = if role.blend.len() > 1 {
        format!("{:.0}% of the blend of {}", share.weight * 100.0, role.title)
    } else {
        format!("the occupation of {}", role.title)
    };
    let code = occupation.code;
    Ok(EntryAnswer {
        topic: INDUSTRIES,
        id: format!("official-{code}"),
        title: format!("{} by industry", occupation.title),
        text: format!("{code}, {part}: base pay and jobs in the United States, as published"),
        source: "oews",
        year: Some(release_year(dataset.dated().wages)),
        figures,
        roles: vec![role.id],
        ..EntryAnswer::default()
    })
}
