mod ends;
mod route;
mod step;

use super::pay::{CAUTION_RSE, WITHHELD_RSE, sources_behind};
use super::place::{place_answer, place_of};
use super::role::levels;
use super::{level_not_used, person, reply, standing_of};
use crate::answer::{Data, PathAnswer, Query, Reply, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Wagebook;
use crate::lookup::{FoundRole, Place};
use crate::request::{MOST_STEPS, PathRequest, PlaceRequest};
use crate::text::{count, in_sentence, join_and};

use ends::{Ends, ends};
use route::{Limits, Map, Route};
use step::{Paid, Steps};

/// Answers `path`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &PathRequest,
) -> Result<Reply<'d>, Error> {
    let Ends { from, to } = ends(dataset, &request.ends)?;
    let standing = standing_of(from.found.level, request.standing, &from.given)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;
    let there = place_answer(dataset, place)?;
    let map = Map::open(dataset)?;
    let mut steps = Steps::new(dataset, &wages, &map, place, standing);

    let role = dataset.role(from.found.role)?;
    let mut answer = PathAnswer {
        from: role.id,
        from_title: role.title,
        to: None,
        to_title: None,
        place: there,
        person: person(standing),
        cost: None,
        steps: Vec::new(),
        ladder: Vec::new(),
        neighbours: Vec::new(),
        similar: role.similar.clone(),
    };
    let target = to.as_ref().map(|to| to.found.role);
    if let Some(to) = &to {
        let target = dataset.role(to.found.role)?;
        (answer.to, answer.to_title) = (Some(target.id), Some(target.title));
        answer.similar.clone_from(&target.similar);
        let level = to.found.level.filter(|level| from.found.level != Some(*level));
        warnings.extend(level_not_used(level, "pay at each step is that of one standing"));
    }
    match target.filter(|target| *target != from.found.role) {
        Some(target) => {
            let limits = Limits { steps: request.max_steps, stretch: request.stretch };
            match map.route(from.found.role, target, limits)? {
                Some(Route { cost, roles }) => {
                    answer.cost = Some(cost);
                    answer.steps = steps.along(&roles)?;
                }
                None => warnings.push(no_path(&map, from.found, target, &answer, limits)?),
            }
        }
        None => {
            answer.cost = target.map(|_| 0);
            answer.neighbours = steps.neighbours(from.found.role)?;
            let paid = steps.pay(from.found.role)?;
            let market = paid.market.as_ref().filter(|_| paid.pay.is_some());
            answer.ladder = levels(&role, market);
        }
    }
    warnings.extend(said_of_pay(dataset, &steps, place, &answer)?);
    let query = query(request, &answer);
    let mut used = vec!["editorial"];
    used.extend(answer.ladder.iter().map(|level| level.source));
    used.extend(steps.sources());
    for (role, _) in steps.paid().filter(|(_, paid)| paid.pay.is_some()) {
        used.extend(sources_behind(dataset.role_entry(role)?));
    }
    used.extend(answer.place.city.as_ref().map(|_| "geonames"));
    Ok(reply(dataset, "path", query, Data::Path(Box::new(answer)), &used, warnings)?)
}

fn query(request: &PathRequest, answer: &PathAnswer<'_>) -> Query {
    let of = |is_asked: bool| is_asked.then(|| answer.place.id.clone());
    Query::Path {
        from: answer.from.to_owned(),
        to: answer.to.map(str::to_owned),
        years: answer.person.years,
        level: answer.person.level,
        city: of(matches!(request.place, PlaceRequest::City(_) | PlaceRequest::CityIn(..))),
        state: of(matches!(request.place, PlaceRequest::State(_))),
        max_steps: request.max_steps,
        stretch: request.stretch,
    }
}

/// Says that there is no path, and what would give one.
fn no_path(
    map: &Map,
    from: FoundRole,
    to: u8,
    answer: &PathAnswer<'_>,
    limits: Limits,
) -> Result<Warning, Damaged> {
    let mut more = None;
    for steps in limits.steps + 1..=MOST_STEPS {
        if map.route(from.role, to, Limits { steps, ..limits })?.is_some() {
            more = Some(steps);
            break;
        }
    }
    let (from, to) = (answer.from_title, answer.to_title.unwrap_or_default());
    let help = match more {
        Some(steps) => format!("`--max-steps {steps}` has one, `--stretch` the direct step"),
        None => "`--stretch` allows the direct step".to_owned(),
    };
    let steps = count(limits.steps, "step", "steps");
    let message = format!("no path of at most {steps} leads from {from} to {to}; {help}");
    Ok(Warning::new("no_path", message))
}

/// Says where pay is left out, and where it rests on little.
fn said_of_pay(
    dataset: &Dataset<'_>,
    steps: &Steps<'_, '_>,
    place: Place<'_>,
    answer: &PathAnswer<'_>,
) -> Result<Vec<Warning>, Damaged> {
    let there = in_sentence(answer.place.name);
    if matches!(place, Place::Abroad { .. }) {
        let message = format!("no official wages are held for {there}, so pay is left out");
        return Ok(vec![Warning::new("no_estimate_abroad", message)]);
    }
    let titles = |is_so: fn(&Paid) -> bool| -> Result<Option<String>, Damaged> {
        let roles = steps.paid().filter(|(_, paid)| is_so(paid));
        let titles: Vec<&str> = roles
            .map(|(role, _)| dataset.role_entry(role).map(|entry| entry.title))
            .collect::<Result<_, _>>()?;
        Ok((!titles.is_empty()).then(|| join_and(&titles)))
    };
    let mut warnings = Vec::new();
    if let Some(roles) = titles(|paid| paid.market.is_none())? {
        let message = format!("no estimate is made for {roles}, so pay is left out there");
        warnings.push(Warning::new("no_estimate", message));
    }
    if let Some(roles) = titles(Paid::is_withheld)? {
        let message = format!(
            "the official figures for {roles} in {there} have a relative standard error above \
             {WITHHELD_RSE}%; no pay is given"
        );
        warnings.push(Warning::new("unreliable", message));
    }
    if let Some(roles) = titles(Paid::is_cautious)? {
        let message = format!(
            "the official figures for {roles} in {there} have a relative standard error above \
             {CAUTION_RSE}%; use them with caution"
        );
        warnings.push(Warning::new("use_with_caution", message));
    }
    Ok(warnings)
}
