use super::choose::{ABROAD_LARGER, choose};
use super::suggest::nearest_name;
use super::{LookupError, Sought};
use crate::dataset::{Damaged, Dataset};
use crate::model::{Area, AreaKind, Country, PlaceRank, Target, place_key};
use crate::order::sort_by_key;

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
    /// A country has that name too.
    Country {
        /// Its two letters.
        country: String,
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
/// country abroad; `arlington, va` and `arlington-va` say the state. What has no such name can be the
/// two letters of a country, unless a state has them too.
///
/// # Errors
///
/// Unknown with suggestions, or ambiguous with the names to choose from.
pub fn find_place<'d>(dataset: &Dataset<'d>, given: &str) -> Result<FoundPlace<'d>, LookupError> {
    if let Some(found) = known_place(dataset, given)? {
        return Ok(found);
    }
    let key = place_key(given);
    match country_of_letters(dataset, &key)? {
        Some(country) if state_area(dataset, &key)?.is_none() => {
            let place = Place::Abroad { country: country.letters, city: None };
            Ok(FoundPlace { place, note: None })
        }
        _ => unknown(dataset, Sought::Place, given, &key),
    }
}

/// Returns the country with these two letters, whatever their case.
fn country_of_letters<'d>(
    dataset: &Dataset<'d>,
    key: &str,
) -> Result<Option<Country<'d>>, Damaged> {
    if key.len() != 2 {
        return Ok(None);
    }
    Ok(dataset.countries()?.into_iter().find(|its| its.letters.eq_ignore_ascii_case(key)))
}

/// Finds a place by name, where there is one: without a look for names that are close, which costs
/// more than the rest, and without the letters of countries, which are words of other things too.
///
/// # Errors
///
/// Ambiguous with the names to choose from.
pub fn known_place<'d>(
    dataset: &Dataset<'d>,
    given: &str,
) -> Result<Option<FoundPlace<'d>>, LookupError> {
    let key = place_key(given);
    if let Some(name) = dataset.place_name(&key)? {
        return choose(dataset, given, &name.targets).map(Some);
    }
    for (at, _space) in key.match_indices(' ') {
        let (name, region) = key.split_at(at);
        for region in Region::named(dataset, region.trim_start())? {
            let targets = region.targets(dataset, name)?;
            if !targets.is_empty() {
                return choose(dataset, given, &targets).map(Some);
            }
        }
    }
    Ok(None)
}

/// Finds a place by name inside a state.
///
/// # Errors
///
/// As [`find_place`] and [`find_state`]; unknown, where the place lies in another state.
pub fn find_place_in<'d>(
    dataset: &Dataset<'d>,
    given: &str,
    state: &str,
) -> Result<FoundPlace<'d>, LookupError> {
    let within = dataset.area(find_state(dataset, state)?)?;
    let letters = within.state.ok_or(Damaged)?;
    let targets = Region::State(letters).targets(dataset, &place_key(given))?;
    if !targets.is_empty() {
        return choose(dataset, given, &targets);
    }
    let found = find_place(dataset, given)?;
    match found.place {
        Place::Area { area, city: None } if states_of(&dataset.area(area)?).contains(&letters) => {
            Ok(found)
        }
        Place::Area { city: Some((_, its)), .. } if its == letters => Ok(found),
        _ => {
            Err(LookupError::Elsewhere { given: given.to_owned(), region: within.name.to_owned() })
        }
    }
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
    if key.len() == 2 {
        let has_letters = |area: &&Area<'_>| {
            area.kind == AreaKind::State
                && area.state.is_some_and(|letters| letters.eq_ignore_ascii_case(key))
        };
        let found = dataset.areas()?.iter().position(|area| has_letters(&area));
        return Ok(found.and_then(|at| u16::try_from(at).ok()));
    }
    for target in dataset.place_name(key)?.iter().flat_map(|name| &name.targets) {
        if let Target::Area { area, .. } = *target
            && dataset.area(area)?.kind == AreaKind::State
        {
            return Ok(Some(area));
        }
    }
    Ok(None)
}

/// What a place can be said to lie in.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Region<'d> {
    /// The United States.
    Nation,
    /// A state by its postal letters.
    State(&'d str),
    /// A country by its two letters.
    Country(&'d str),
}

impl<'d> Region<'d> {
    /// Returns the regions with this name or these letters: a state before a country.
    fn named(dataset: &Dataset<'d>, key: &str) -> Result<Vec<Region<'d>>, Damaged> {
        let mut regions = Vec::new();
        if let Some(area) = state_area(dataset, key)? {
            regions.extend(dataset.area(area)?.state.map(Region::State));
        }
        for target in dataset.place_name(key)?.iter().flat_map(|name| &name.targets) {
            match *target {
                Target::Country { country } => regions.push(Region::Country(country)),
                Target::Area { area, .. } if dataset.area(area)?.kind == AreaKind::Nation => {
                    regions.push(Region::Nation);
                }
                _ => {}
            }
        }
        let by_letters = country_of_letters(dataset, key)?;
        regions.extend(by_letters.map(|country| Region::Country(country.letters)));
        Ok(regions)
    }

    /// Returns what a name can stand for inside the region.
    fn targets(self, dataset: &Dataset<'d>, key: &str) -> Result<Vec<Target<'d>>, Damaged> {
        let mut within = Vec::new();
        for target in dataset.place_name(key)?.map(|name| name.targets).unwrap_or_default() {
            if self.holds(dataset, &target)? {
                within.push(target);
            }
        }
        Ok(within)
    }

    fn holds(self, dataset: &Dataset<'d>, target: &Target<'d>) -> Result<bool, Damaged> {
        Ok(match (self, *target) {
            (Region::Nation, Target::City { .. } | Target::Area { .. } | Target::Remote) => true,
            (Region::State(letters), Target::City { state, .. }) => state == letters,
            (Region::State(letters), Target::Area { area, rank, .. }) => {
                let area = dataset.area(area)?;
                let named = [PlaceRank::Nickname, PlaceRank::TitleCity];
                area.kind != AreaKind::State
                    && named.contains(&rank)
                    && states_of(&area).contains(&letters)
            }
            (Region::Country(letters), Target::CityAbroad { country, .. }) => country == letters,
            _ => false,
        })
    }
}

/// Returns the postal letters of the states an area reaches into.
fn states_of<'d>(area: &Area<'d>) -> Vec<&'d str> {
    let titled = area.name.rsplit_once(", ").map(|(_cities, states)| states.split('-'));
    match titled {
        Some(states) if area.kind == AreaKind::Metro => states.collect(),
        _ => area.state.into_iter().collect(),
    }
}

fn unknown<T>(
    dataset: &Dataset<'_>,
    sought: Sought,
    given: &str,
    key: &str,
) -> Result<T, LookupError> {
    if let (Sought::Place, 2, Some(area)) = (sought, key.len(), state_area(dataset, key)?) {
        let state = dataset.area(area)?.name.to_owned();
        let country = country_of_letters(dataset, key)?.map(|its| its.name.to_owned());
        return Err(LookupError::Letters { given: given.to_owned(), state, country });
    }
    let suggestions = if sought == Sought::State {
        let states = dataset.areas()?.iter().filter(|area| area.kind == AreaKind::State);
        let states: Vec<_> = states.collect();
        let keys: Vec<String> = states.iter().map(|state| place_key(state.name)).collect();
        let names = states.iter().map(|state| state.name);
        nearest_name(key, keys.iter().map(String::as_str).zip(names))
    } else {
        let mut names = dataset.place_names()?;
        sort_by_key(&mut names, |name| std::cmp::Reverse(weight(&name.targets)));
        let ids: Vec<String> = names.iter().map(|name| name.key.replace(' ', "-")).collect();
        nearest_name(key, names.iter().map(|name| name.key).zip(ids.iter().map(String::as_str)))
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
