use super::choose::{ABROAD_LARGER, choose};
use super::{LookupError, Sought, nearest};
use crate::dataset::{Damaged, Dataset};
use crate::model::{AreaKind, PlaceRank, Target, place_key};

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
