use super::{LookupError, Sought, nearest};
use crate::dataset::{Damaged, Dataset};
use crate::model::{AreaKind, PlaceRank, Target, place_key, slug};

/// How many times larger a city must be than the next of its name to be meant by it.
const CLEARLY_LARGER: u32 = 3;

/// How many times larger a city abroad must be than one of its name in the United States.
const ABROAD_LARGER: u32 = 10;

/// A place found by name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place<'d> {
    /// One of the areas official wages are published for.
    Area {
        /// Position of the area.
        area: u16,
        /// The city that was named, with its state, where it was a city inside the area.
        city: Option<(&'d str, &'d str)>,
    },
    /// A country without official wages here.
    Abroad {
        /// Its two letters.
        country: &'d str,
        /// The city that was named.
        city: Option<&'d str>,
    },
}

/// What must be said beside a place that was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PlaceNote {
    /// Another place has that name; the larger one was taken.
    Other {
        /// How to name the other one.
        other: String,
    },
    /// The nickname is used of another area too.
    Also {
        /// Position of the other area.
        area: u16,
    },
    /// Work from anywhere: the nation's figures.
    Remote,
}

/// A place, and what must be said beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPlace<'d> {
    /// The place.
    pub place: Place<'d>,
    /// What must be said beside it.
    pub note: Option<PlaceNote>,
}

/// Finds a place by name: a city, an area's id, code, title or nickname, a state's name, a city or
/// country abroad; `arlington, va` and `arlington-va` say the state.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the names to choose from.
pub fn find_place<'d>(dataset: &Dataset<'d>, given: &str) -> Result<FoundPlace<'d>, LookupError> {
    let key = place_key(given);
    if let Some(name) = dataset.place_name(&key)? {
        return choose(dataset, given, &name.targets);
    }
    for (at, _space) in key.match_indices(' ') {
        let (name, region) = key.split_at(at);
        let targets = targets_within(dataset, name, region.trim_start())?;
        if !targets.is_empty() {
            return choose(dataset, given, &targets);
        }
    }
    unknown(dataset, Sought::Place, given, &key)
}

/// Finds a state by its postal letters, its name or its id.
///
/// # Errors
///
/// Unknown with suggestions.
pub fn find_state(dataset: &Dataset<'_>, given: &str) -> Result<u16, LookupError> {
    let key = place_key(given);
    match state_area(dataset, &key)? {
        Some(area) => Ok(area),
        None => unknown(dataset, Sought::State, given, &key),
    }
}

/// Returns the area of the state with these letters, this name or this id.
fn state_area(dataset: &Dataset<'_>, key: &str) -> Result<Option<u16>, Damaged> {
    let found = dataset.areas()?.iter().position(|area| {
        area.kind == AreaKind::State
            && (area.state.is_some_and(|letters| letters.eq_ignore_ascii_case(key))
                || place_key(area.name) == key
                || place_key(area.id) == key)
    });
    Ok(found.and_then(|at| u16::try_from(at).ok()))
}

/// Returns what a name can stand for inside a state or country named after it.
fn targets_within<'d>(
    dataset: &Dataset<'d>,
    name: &str,
    region: &str,
) -> Result<Vec<Target<'d>>, Damaged> {
    let Some(found) = dataset.place_name(name)? else {
        return Ok(Vec::new());
    };
    let state = match state_area(dataset, region)? {
        Some(area) => dataset.area(area)?.state,
        None => None,
    };
    let country = dataset.countries()?.into_iter().find(|country| {
        country.letters.eq_ignore_ascii_case(region) || place_key(country.name) == region
    });
    let mut within = Vec::new();
    for target in found.targets {
        let inside = match target {
            Target::City { state: letters, .. } => state == Some(letters),
            Target::Area { area, rank, .. } => {
                let area = dataset.area(area)?;
                let states = area.name.rsplit_once(", ").map_or("", |(_, states)| states);
                let named = state.is_some_and(|letters| states.split('-').any(|s| s == letters));
                rank == PlaceRank::TitleCity && named
            }
            Target::CityAbroad { country: letters, .. } => {
                country.is_some_and(|country| country.letters == letters)
            }
            Target::Country { .. } | Target::Remote => false,
        };
        if inside {
            within.push(target);
        }
    }
    Ok(within)
}

/// A city among the candidates: how many live there, where it is, how to name it alone.
#[derive(Clone, Debug)]
struct Candidate<'d> {
    population: u32,
    place: Place<'d>,
    name: String,
}

fn choose<'d>(
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

fn unknown<T>(
    dataset: &Dataset<'_>,
    sought: Sought,
    given: &str,
    key: &str,
) -> Result<T, LookupError> {
    let suggestions = if sought == Sought::State {
        let states = dataset.areas()?.iter().filter(|area| area.kind == AreaKind::State);
        let states: Vec<_> = states.collect();
        let keys: Vec<String> = states.iter().map(|state| place_key(state.name)).collect();
        let names = states.iter().map(|state| state.name);
        nearest(key, keys.iter().map(String::as_str).zip(names))
    } else {
        let mut names = dataset.place_names()?;
        names.sort_by_key(|name| std::cmp::Reverse(weight(&name.targets)));
        let ids: Vec<String> = names.iter().map(|name| name.key.replace(' ', "-")).collect();
        nearest(key, names.iter().map(|name| name.key).zip(ids.iter().map(String::as_str)))
    };
    Err(LookupError::Unknown { sought, given: given.to_owned(), suggestions })
}

/// Returns how likely a name is meant: areas by their own names first, then by population.
fn weight(targets: &[Target<'_>]) -> u32 {
    let weights = targets.iter().map(|target| match *target {
        Target::Area { .. } | Target::Country { .. } | Target::Remote => u32::MAX,
        Target::City { population, .. } => population,
        Target::CityAbroad { population, .. } => population / ABROAD_LARGER,
    });
    weights.max().unwrap_or_default()
}
