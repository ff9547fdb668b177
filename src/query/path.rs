mod ends;
mod route;
mod step;

use super::known::Known;
use super::pay::{CAUTION_RSE, WITHHELD_RSE, sources_behind};
use super::place::{place_answer, place_of};
use super::role::{levels, similar};
use super::{level_not_used, person, reply, standing_of};
use crate::answer::{CountedToo, Data, DirectStep, PathAnswer, PlaceAnswer, Query, Reply, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Standing, Wagebook};
use crate::lookup::Place;
use crate::model::Role;
use crate::request::{MOST_STEPS, PathRequest, PlaceRequest, USUAL_STEPS};
use crate::text::{count, in_sentence, join_and};

use ends::{Ends, ends};
use route::{Limits, Map, Route};
use step::{Paid, Steps};

/// Answers `path`.
pub(super) fn answer<'d>(dataset: &Dataset<'d>, request: &PathRequest) -> Result<Reply<'d>, Error> {
    let ends = ends(dataset, &request.ends)?;
    let limits = limits(request, &ends)?;
    let (standing, unused) = standing(request, &ends)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;
    warnings.extend(unused);
    let (known, left_out) = known(dataset, &request.have)?;
    warnings.extend(left_out);
    let map = Map::open(dataset, known.all().collect())?;
    let mut steps = Steps::new(dataset, &wages, &map, place, standing);
    let from = ends.from.found.role;
    let role = dataset.role(from)?;
    let mut answer = blank(&role, place_answer(dataset, place)?, standing);
    answer.similar = similar(dataset, &role)?;
    let target = ends.to.as_ref().map(|to| to.found.role);
    warnings.extend(match target {
        Some(to) if to != from => {
            let target = dataset.role(to)?;
            (answer.to, answer.to_title) = (Some(target.id), Some(target.title));
            answer.similar = similar(dataset, &target)?;
            way(&map, &mut steps, (from, to), limits, &mut answer)?
        }
        _ => {
            answer.neighbours = steps.neighbours(from)?;
            let paid = steps.pay(from)?;
            answer.ladder = levels(&role, paid.market.as_ref().filter(|_| paid.pay.is_some()));
            target.map(|_| same_role(&mut answer))
        }
    });
    warnings.extend(said_of_pay(dataset, &steps, place, &answer)?);
    let used = sources(dataset, &steps, &answer)?;
    let query = query(request, &answer, limits, told(dataset, &known)?);
    Ok(reply(dataset, "path", query, Data::Path(Box::new(answer)), &used, warnings)?)
}

/// Returns an answer without a way.
fn blank<'d>(role: &Role<'d>, place: PlaceAnswer<'d>, standing: Standing) -> PathAnswer<'d> {
    PathAnswer {
        from: role.id,
        from_title: role.title,
        to: None,
        to_title: None,
        place,
        person: person(standing),
        found: None,
        cost: None,
        direct: None,
        steps: Vec::new(),
        ladder: Vec::new(),
        neighbours: Vec::new(),
        similar: Vec::new(),
    }
}

/// Finds what is known beside what the role asks for.
fn known(dataset: &Dataset<'_>, have: &[String]) -> Result<(Known, Vec<Warning>), Error> {
    if have.is_empty() {
        return Ok(Default::default());
    }
    let needs = dataset.needs()?;
    let (mut known, left_out) = Known::find(dataset, &needs, have)?;
    known.tell_only(|skill| needs.has(skill));
    Ok((known, left_out))
}

/// The skills that were named, by id and name, and those that count besides.
type Told = ((Vec<String>, Vec<String>), Vec<CountedToo>);

fn told(dataset: &Dataset<'_>, known: &Known) -> Result<Told, Damaged> {
    if known.named.is_empty() {
        return Ok(Default::default());
    }
    let heads = dataset.skill_heads()?;
    Ok((known.ids_and_names(heads)?, known.counted_too(heads)?))
}

/// Returns the limits of the path.
///
/// # Errors
///
/// Usage, where limits are given and no role to get to is.
fn limits(request: &PathRequest, ends: &Ends) -> Result<Limits, Error> {
    if ends.to.is_none() && (request.stretch || request.max_steps.is_some()) {
        let message = "`--stretch` and `--max-steps` are about the way to another role; name it";
        let hint = "as in `pycareer path data-analyst ml-engineer --stretch`";
        return Err(Error::usage(message).with_hint(hint));
    }
    let steps = request.max_steps.unwrap_or(USUAL_STEPS);
    Ok(Limits { steps, stretch: request.stretch })
}

/// Returns whom the pay at every step is for: names may say a level, the first counts.
fn standing(request: &PathRequest, ends: &Ends) -> Result<(Standing, Option<Warning>), Error> {
    let of_to = ends.to.as_ref().and_then(|to| Some((to.found.level?, to.given.as_str())));
    let of_from = ends.from.found.level.map(|level| (level, ends.from.given.as_str()));
    let (level, given) = of_from.or(of_to).unzip();
    let standing = standing_of(level, request.standing, given.unwrap_or_default())?;
    let unused = of_to.map(|(level, _)| level).filter(|other| level != Some(*other));
    Ok((standing, level_not_used(unused, "every step shows pay at one and the same level")))
}

/// Fills in the way to another role; returns what must be said where there is none.
fn way<'d>(
    map: &Map,
    steps: &mut Steps<'_, 'd>,
    (from, to): (u8, u8),
    limits: Limits,
    answer: &mut PathAnswer<'d>,
) -> Result<Option<Warning>, Damaged> {
    let route = map.route(from, to, limits)?;
    answer.found = Some(route.is_some());
    let Some(Route { cost, roles }) = route else {
        return no_path(map, (from, to), answer, limits).map(Some);
    };
    (answer.cost, answer.steps) = (Some(cost), steps.along(&roles)?);
    let (straight, skills) = map.straight(from, to)?;
    let is_less = straight < cost && !limits.stretch;
    answer.direct = is_less.then_some(DirectStep { cost: straight, skills });
    Ok(None)
}

/// Fills in that the role to get to is the one it is; returns what must be said of that.
fn same_role(answer: &mut PathAnswer<'_>) -> Warning {
    (answer.to, answer.to_title) = (Some(answer.from), Some(answer.from_title));
    (answer.found, answer.cost) = (Some(true), Some(0));
    let message = format!("both names mean {}; this is its ladder", answer.from_title);
    Warning::new("same_role", message)
}

fn sources<'d>(
    dataset: &Dataset<'d>,
    steps: &Steps<'_, 'd>,
    answer: &PathAnswer<'d>,
) -> Result<Vec<&'d str>, Damaged> {
    // The map of the roles is ours.
    let mut used = vec!["editorial"];
    used.extend(steps.sources());
    used.extend(answer.ladder.iter().map(|level| level.source));
    for (role, _) in steps.paid().filter(|(_, paid)| paid.pay.is_some()) {
        used.extend(sources_behind(dataset.role_entry(role)?));
    }
    used.extend(answer.place.city.as_ref().map(|_| "geonames"));
    Ok(used)
}

fn query(
    request: &PathRequest,
    answer: &PathAnswer<'_>,
    limits: Limits,
    ((have, names), counted_too): Told,
) -> Query {
    let of = |is_asked: bool| is_asked.then(|| answer.place.id.clone());
    Query::Path {
        from: answer.from.to_owned(),
        to: answer.to.map(str::to_owned),
        have,
        counted_too,
        years: answer.person.years,
        level: answer.person.level,
        city: of(matches!(request.place, PlaceRequest::City(_) | PlaceRequest::CityIn(..))),
        state: of(matches!(request.place, PlaceRequest::State(_))),
        max_steps: answer.to.map(|_| limits.steps),
        stretch: request.stretch,
        names,
    }
}

/// Says that there is no path, and what would give one.
fn no_path(
    map: &Map,
    (from, to): (u8, u8),
    answer: &PathAnswer<'_>,
    limits: Limits,
) -> Result<Warning, Damaged> {
    let mut more = None;
    for steps in limits.steps + 1..=MOST_STEPS {
        if map.route(from, to, Limits { steps, ..limits })?.is_some() {
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
    Ok(Warning::new(Warning::NO_PATH, message))
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
