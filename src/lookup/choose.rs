//! Which of the places of one name is meant.

use super::place::{FoundPlace, Place, PlaceNote};
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{PlaceRank, Target, slug};

/// How many times larger a city must be than the next of its name to be meant by it.
const CLEARLY_LARGER: u32 = 3;

/// How many times larger a city abroad must be than one of its name in the United States.
pub(super) const ABROAD_LARGER: u32 = 10;

/// A city among the candidates: how many live there, where it is, how to name it alone.
#[derive(Clone, Debug)]
struct Candidate<'d> {
    population: u32,
    place: Place<'d>,
    name: String,
}

/// Chooses by rank, then by population; never between places of like size.
pub(super) fn choose<'d>(
    dataset: &Dataset<'d>,
    given: &str,
    targets: &[Target<'d>],
) -> Result<FoundPlace<'d>, LookupError> {
    if targets.contains(&Target::Remote) {
        let area = dataset.occupations()?.first().ok_or(Damaged)?.nation.area;
        return Ok(FoundPlace {
            place: Place::Area { area, city: None },
            note: Some(PlaceNote::Remote),
        });
    }
    let cities = us_cities(targets);
    let abroad = abroad(targets);
    let own_names = [PlaceRank::Code, PlaceRank::Id, PlaceRank::Nickname];
    if let Some((area, also)) = own_names.iter().find_map(|rank| area_of_rank(targets, *rank)) {
        let note = match also {
            Some(area) => Some(PlaceNote::Also { area }),
            None => larger_elsewhere(area, &cities, &abroad),
        };
        return Ok(FoundPlace { place: Place::Area { area, city: None }, note });
    }
    if let Some(first) = cities.first() {
        return choose_city(given, first, &cities, &abroad);
    }
    for rank in [PlaceRank::TitleCity, PlaceRank::Name] {
        let areas = areas_of_rank(targets, rank);
        if let [area] = areas.as_slice() {
            return Ok(FoundPlace { place: Place::Area { area: *area, city: None }, note: None });
        }
        if !areas.is_empty() {
            let ids = areas.iter().map(|area| dataset.area(*area).map(|area| area.id.to_owned()));
            return ambiguous(given, ids.collect::<Result<_, _>>()?);
        }
    }
    match abroad.as_slice() {
        [first, rest @ ..] => match rest.first() {
            Some(next) if next.population > first.population / CLEARLY_LARGER => {
                ambiguous(given, abroad.iter().map(|city| city.name.clone()).collect())
            }
            next => {
                let note = next.map(|next| PlaceNote::Other { other: next.name.clone() });
                Ok(FoundPlace { place: first.place, note })
            }
        },
        [] => Err(LookupError::Damaged),
    }
}

fn choose_city<'d>(
    given: &str,
    first: &Candidate<'d>,
    cities: &[Candidate<'d>],
    abroad: &[Candidate<'d>],
) -> Result<FoundPlace<'d>, LookupError> {
    let foreign = abroad.first();
    if let Some(foreign) = foreign
        && foreign.population >= first.population.saturating_mul(ABROAD_LARGER)
    {
        let note = Some(PlaceNote::Other { other: first.name.clone() });
        return Ok(FoundPlace { place: foreign.place, note });
    }
    match cities.get(1) {
        Some(next) if next.population > first.population / CLEARLY_LARGER => {
            ambiguous(given, cities.iter().map(|city| city.name.clone()).collect())
        }
        next => {
            let other = match (next, foreign) {
                (Some(next), Some(foreign)) if foreign.population > next.population => {
                    Some(foreign)
                }
                (None, foreign) => foreign,
                (next, _) => next,
            };
            let note = other.map(|other| PlaceNote::Other { other: other.name.clone() });
            Ok(FoundPlace { place: first.place, note })
        }
    }
}

/// Names a clearly larger city elsewhere, for a name that is an area's own.
fn larger_elsewhere(
    area: u16,
    cities: &[Candidate<'_>],
    abroad: &[Candidate<'_>],
) -> Option<PlaceNote> {
    let is_here =
        |city: &&Candidate<'_>| matches!(city.place, Place::Area { area: its, .. } if its == area);
    let here = cities.iter().find(is_here).map_or(0, |city| city.population);
    let elsewhere = cities.iter().find(|city| !is_here(city));
    let foreign = abroad.first().filter(|city| city.population / ABROAD_LARGER >= here);
    let other = elsewhere.filter(|city| city.population > here / CLEARLY_LARGER).or(foreign)?;
    Some(PlaceNote::Other { other: other.name.clone() })
}

/// Returns the largest city of that name in each wage area, largest first.
fn us_cities<'d>(targets: &[Target<'d>]) -> Vec<Candidate<'d>> {
    let mut cities: Vec<(u32, u16, &str, &str)> = targets
        .iter()
        .filter_map(|target| match *target {
            Target::City { name, state, population, area } => Some((population, area, name, state)),
            _ => None,
        })
        .collect();
    cities.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut seen = Vec::new();
    cities.retain(|city| {
        !seen.contains(&city.1) && {
            seen.push(city.1);
            true
        }
    });
    cities
        .into_iter()
        .map(|(population, area, name, state)| Candidate {
            population,
            place: Place::Area { area, city: Some((name, state)) },
            name: format!("{}-{}", slug(name), state.to_lowercase()),
        })
        .collect()
}

/// Returns the cities abroad of that name, largest first; a country counts as larger than any.
fn abroad<'d>(targets: &[Target<'d>]) -> Vec<Candidate<'d>> {
    let mut places: Vec<Candidate<'d>> = targets
        .iter()
        .filter_map(|target| match *target {
            Target::CityAbroad { name, country, population } => Some(Candidate {
                population,
                place: Place::Abroad { country, city: Some(name) },
                name: format!("{}-{}", slug(name), country.to_lowercase()),
            }),
            Target::Country { country } => Some(Candidate {
                population: u32::MAX,
                place: Place::Abroad { country, city: None },
                name: country.to_owned(),
            }),
            _ => None,
        })
        .collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.population));
    let mut seen = Vec::new();
    places.retain(|place| {
        let Place::Abroad { country, .. } = place.place else {
            return false;
        };
        !seen.contains(&country) && {
            seen.push(country);
            true
        }
    });
    places
}

fn area_of_rank(targets: &[Target<'_>], rank: PlaceRank) -> Option<(u16, Option<u16>)> {
    targets.iter().find_map(|target| match *target {
        Target::Area { area, rank: its, also } if its == rank => Some((area, also)),
        _ => None,
    })
}

fn areas_of_rank(targets: &[Target<'_>], rank: PlaceRank) -> Vec<u16> {
    targets
        .iter()
        .filter_map(|target| match *target {
            Target::Area { area, rank: its, .. } if its == rank => Some(area),
            _ => None,
        })
        .collect()
}

fn ambiguous<T>(given: &str, choices: Vec<String>) -> Result<T, LookupError> {
    Err(LookupError::Ambiguous { sought: Sought::Place, given: given.to_owned(), choices })
}
