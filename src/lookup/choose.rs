//! Which of the places of one name is meant.

use super::place::{FoundPlace, Place, PlaceNote};
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{AreaKind, PlaceRank, Target, slug};
use crate::order::{sort_by, sort_by_key};

/// How many times larger a city must be than the next of its name to be meant by it.
const CLEARLY_LARGER: u32 = 3;

/// How many times larger a city abroad must be than one of its name in the United States.
pub(super) const ABROAD_LARGER: u32 = 10;

/// A city or country among the candidates: how many live there, where it is, how to name it alone.
#[derive(Clone, Debug)]
struct Candidate<'d> {
    population: u32,
    place: Place<'d>,
    name: String,
}

impl<'d> Candidate<'d> {
    /// Returns the candidate as the place found, with a note that names another.
    fn beside(&self, other: Option<&Candidate<'d>>) -> FoundPlace<'d> {
        FoundPlace { place: self.place, note: other.map(Candidate::note) }
    }

    fn note(&self) -> PlaceNote {
        match self.place {
            Place::Abroad { country, city: None } => {
                PlaceNote::Country { country: country.to_owned() }
            }
            _ => PlaceNote::Other { other: self.name.clone() },
        }
    }
}

/// Chooses by rank, then by population; never between places of like size.
pub(super) fn choose<'d>(
    dataset: &Dataset<'d>,
    given: &str,
    targets: &[Target<'d>],
) -> Result<FoundPlace<'d>, LookupError> {
    if targets.contains(&Target::Remote) {
        let area = dataset.occupations()?.first().ok_or(Damaged)?.nation.area;
        let place = Place::Area { area, city: None };
        return Ok(FoundPlace { place, note: Some(PlaceNote::Remote) });
    }
    let cities = us_cities(dataset, targets)?;
    let abroad = abroad(dataset, targets)?;
    let own_names = [PlaceRank::Code, PlaceRank::Id, PlaceRank::Nickname];
    if let Some((area, also)) = own_names.iter().find_map(|rank| area_of_rank(targets, *rank)) {
        let note = match also {
            Some(area) => Some(PlaceNote::Also { area }),
            None => larger_elsewhere(dataset, area, &cities, &abroad)?,
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
    choose_abroad(given, &abroad, None)
}

fn choose_abroad<'d>(
    given: &str,
    abroad: &[Candidate<'d>],
    beside: Option<&Candidate<'d>>,
) -> Result<FoundPlace<'d>, LookupError> {
    let first = abroad.first().ok_or(LookupError::Damaged)?;
    match abroad.get(1) {
        Some(next) if next.population > first.population / CLEARLY_LARGER => {
            ambiguous(given, abroad.iter().map(|city| city.name.clone()).collect())
        }
        next => Ok(first.beside(beside.or(next))),
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
        let is_country = matches!(foreign.place, Place::Abroad { city: None, .. });
        return choose_abroad(given, abroad, Some(first).filter(|_| !is_country));
    }
    match cities.get(1) {
        Some(next) if next.population > first.population / CLEARLY_LARGER => {
            ambiguous(given, cities.iter().map(|city| city.name.clone()).collect())
        }
        next => {
            // Of the two that were passed over, the larger one is named.
            let others = next.into_iter().chain(foreign);
            Ok(first.beside(others.max_by_key(|other| other.population)))
        }
    }
}

/// Names a larger place elsewhere, for a name that is a metropolitan area's own.
fn larger_elsewhere(
    dataset: &Dataset<'_>,
    area: u16,
    cities: &[Candidate<'_>],
    abroad: &[Candidate<'_>],
) -> Result<Option<PlaceNote>, Damaged> {
    if dataset.area(area)?.kind != AreaKind::Metro {
        return Ok(None);
    }
    let is_here =
        |city: &&Candidate<'_>| matches!(city.place, Place::Area { area: its, .. } if its == area);
    let here = cities.iter().find(is_here).map_or(0, |city| city.population);
    let foreign = abroad.first().filter(|city| city.population > here);
    let elsewhere = cities.iter().find(|city| !is_here(city));
    let elsewhere = elsewhere.filter(|city| city.population > here / CLEARLY_LARGER);
    Ok(foreign.or(elsewhere).map(Candidate::note))
}

/// Returns the largest city of that name in each wage area, largest first.
///
/// A city is named with its state; where two of one name share a state, by their wage areas.
fn us_cities<'d>(
    dataset: &Dataset<'d>,
    targets: &[Target<'d>],
) -> Result<Vec<Candidate<'d>>, Damaged> {
    let mut cities: Vec<(u32, u16, &'d str, &'d str)> = targets
        .iter()
        .filter_map(|target| match *target {
            Target::City { name, state, population, area } => Some((population, area, name, state)),
            _ => None,
        })
        .collect();
    sort_by(&mut cities, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut found: Vec<(u16, Candidate<'d>)> = Vec::new();
    for (population, area, name, state) in cities {
        if found.iter().all(|(its, _)| *its != area) {
            let place = Place::Area { area, city: Some((name, state)) };
            let name = format!("{}-{}", slug(name), state.to_lowercase());
            found.push((area, Candidate { population, place, name }));
        }
    }
    let names: Vec<String> = found.iter().map(|(_, city)| city.name.clone()).collect();
    for (area, city) in &mut found {
        if names.iter().filter(|name| **name == city.name).count() > 1 {
            dataset.area(*area)?.id.clone_into(&mut city.name);
        }
    }
    Ok(found.into_iter().map(|(_, city)| city).collect())
}

/// Returns the cities abroad of that name, largest first; a country counts as larger than any.
fn abroad<'d>(
    dataset: &Dataset<'d>,
    targets: &[Target<'d>],
) -> Result<Vec<Candidate<'d>>, Damaged> {
    let mut places: Vec<(u32, Option<&'d str>, &'d str)> = targets
        .iter()
        .filter_map(|target| match *target {
            Target::CityAbroad { name, country, population } => {
                Some((population, Some(name), country))
            }
            Target::Country { country } => Some((u32::MAX, None, country)),
            _ => None,
        })
        .collect();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    sort_by_key(&mut places, |(population, ..)| std::cmp::Reverse(*population));
    let countries = dataset.countries()?;
    let mut found: Vec<Candidate<'d>> = Vec::new();
    for (population, city, country) in places {
        let its = |place: &Candidate<'_>| matches!(place.place, Place::Abroad { country: its, .. } if its == country);
        if found.iter().any(its) {
            continue;
        }
        let known = countries.iter().find(|known| known.letters == country);
        let country_name = slug(known.map_or(country, |known| known.name));
        let name = match city {
            Some(city) => format!("{}-{country_name}", slug(city)),
            None => country_name,
        };
        found.push(Candidate { population, place: Place::Abroad { country, city }, name });
    }
    Ok(found)
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
