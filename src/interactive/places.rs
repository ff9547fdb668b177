//! The cities that can be chosen, and the word that names one of them on the command line.

use std::collections::BTreeSet;

use crate::dataset::{Damaged, Dataset};
use crate::lookup::{LookupError, Place, find_place, find_role};
use crate::model::{Level, Target, name_key, slug};
use crate::order::sort_by;

/// A city of the United States.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct City<'d> {
    name: &'d str,
    state: &'d str,
    population: u32,
    area: u16,
}

impl City<'_> {
    /// Returns the city as it is listed: `Chicago, IL`.
    pub(super) fn label(&self) -> String {
        format!("{}, {}", self.name, self.state)
    }

    /// Returns the shortest name that means this city alone.
    pub(super) fn word(&self, dataset: &Dataset<'_>) -> Result<String, Damaged> {
        let short = slug(self.name);
        let long = format!("{short}-{}", self.state.to_lowercase());
        for word in [short, long] {
            if self.answers_to(dataset, &word)? {
                return Ok(word);
            }
        }
        Ok(dataset.area(self.area)?.id.to_owned())
    }

    /// Whether a word means this city's wage area and nothing else: no role, no level, no note.
    fn answers_to(&self, dataset: &Dataset<'_>, word: &str) -> Result<bool, Damaged> {
        if Level::from_word(&name_key(word)).is_some() {
            return Ok(false);
        }
        match find_role(dataset, word) {
            Err(LookupError::Unknown { .. }) => {}
            Err(LookupError::Damaged) => return Err(Damaged),
            _ => return Ok(false),
        }
        match find_place(dataset, word) {
            Ok(found) => Ok(found.note.is_none()
                && matches!(found.place, Place::Area { area, .. } if area == self.area)),
            Err(LookupError::Damaged) => Err(Damaged),
            Err(_) => Ok(false),
        }
    }
}

/// Returns the cities of the United States, largest first; the larger one of a name in a state.
pub(super) fn cities<'d>(dataset: &Dataset<'d>) -> Result<Vec<City<'d>>, Damaged> {
    let names = dataset.place_names()?;
    let targets = names.iter().flat_map(|name| &name.targets);
    let mut cities: Vec<City<'d>> = targets
        .filter_map(|target| match *target {
            Target::City { name, state, population, area } => {
                Some(City { name, state, population, area })
            }
            _ => None,
        })
        .collect();
    sort_by(&mut cities, |a, b| {
        b.population.cmp(&a.population).then_with(|| (a.name, a.state).cmp(&(b.name, b.state)))
    });
    let mut seen = BTreeSet::new();
    cities.retain(|city| seen.insert((city.name, city.state)));
    Ok(cities)
}

#[cfg(test)]
mod tests {
    use super::cities;
    use crate::dataset::Dataset;
    use crate::lookup::{Place, find_place};

    #[test]
    fn each_city_has_a_word_of_its_own() -> Result<(), crate::dataset::Damaged> {
        let dataset = Dataset::bundled()?;
        let cities = cities(&dataset)?;
        let word = |label: &str| -> Option<String> {
            cities.iter().find(|city| city.label() == label)?.word(&dataset).ok()
        };
        let cases = [
            ("New York, NY", "new-york"),
            ("Chicago, IL", "chicago"),
            ("Arlington, VA", "arlington-va"),
            ("Portland, ME", "portland-me"),
            ("Springfield, MO", "springfield-mo"),
            ("St. Louis, MO", "st-louis"),
        ];
        for (label, expected) in cases {
            assert_eq!(word(label).as_deref(), Some(expected), "{label}");
        }
        Ok(())
    }

    #[test]
    fn each_word_finds_the_wage_area_of_its_city() -> Result<(), crate::dataset::Damaged> {
        let dataset = Dataset::bundled()?;
        // Every so many: all of them take seconds in a build without optimisation.
        for city in cities(&dataset)?.iter().step_by(37) {
            let word = city.word(&dataset)?;
            let found = find_place(&dataset, &word).map(|found| found.place);
            let is_there = matches!(found, Ok(Place::Area { area, .. }) if area == city.area);
            assert!(is_there, "{} is not {word}", city.label());
        }
        Ok(())
    }
}
