//! The single questions, and how their answers read on the command line.

use std::cell::OnceCell;
use std::fmt;
use std::ops::RangeInclusive;

use super::places::{City, cities};
use super::words::flag;
use super::{Ended, Host, Prompter};
use crate::dataset::{Damaged, Dataset};
use crate::lookup::find_role;
use crate::model::Level;
use crate::order::{sort, sort_by_key};

/// Years that are offered where none are typed.
const USUAL_YEARS: &str = "5";

/// Amount that is offered where none is typed.
const USUAL_AMOUNT: &str = "120k";

/// The word for the United States.
const NATION: &str = "us";

/// What is asked with, and about what.
pub struct Asking<'a, 'd> {
    /// The dataset.
    pub dataset: &'a Dataset<'d>,
    /// Who asks.
    pub prompter: &'a mut dyn Prompter,
    /// Who answers.
    pub host: &'a mut dyn Host,
    /// How many subjects can stand side by side.
    pub subjects: RangeInclusive<usize>,
    usual_years: String,
    cities: OnceCell<Vec<City<'d>>>,
}

impl fmt::Debug for Asking<'_, '_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Asking").finish_non_exhaustive()
    }
}

/// Who the pay is for.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum Person {
    /// Everyone.
    #[default]
    Any,
    /// Years of work, as typed.
    Years(String),
    /// A level.
    Level(Level),
}

impl Person {
    /// Returns the flags that say the same.
    pub(super) fn flags(&self) -> Vec<String> {
        match self {
            Person::Any => Vec::new(),
            Person::Years(years) => flag("--years", years.clone()),
            Person::Level(level) => flag("--level", level.word().to_owned()),
        }
    }

    /// Returns what says the same behind a subject: `:5`.
    pub(super) fn suffix(&self) -> String {
        match self {
            Person::Any => String::new(),
            Person::Years(years) => format!(":{years}"),
            Person::Level(level) => format!(":{}", level.word()),
        }
    }
}

impl<'a, 'd> Asking<'a, 'd> {
    /// Asks about a dataset, for comparisons of so many subjects.
    pub fn new(
        dataset: &'a Dataset<'d>,
        prompter: &'a mut dyn Prompter,
        host: &'a mut dyn Host,
        subjects: RangeInclusive<usize>,
    ) -> Asking<'a, 'd> {
        let usual_years = USUAL_YEARS.to_owned();
        Asking { dataset, prompter, host, subjects, usual_years, cities: OnceCell::new() }
    }

    /// Offers other years where none are typed, if any are given.
    pub fn offer_years(&mut self, years: Option<&str>) {
        years.unwrap_or(USUAL_YEARS).clone_into(&mut self.usual_years);
    }

    /// Asks for one of a few things, each with the words it is listed by.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        prompt: &str,
        choices: &[(T, &str)],
    ) -> Result<T, Ended> {
        let items: Vec<String> = choices.iter().map(|(_, words)| (*words).to_owned()).collect();
        let at = self.prompter.one(prompt, &items)?;
        choices.get(at).map(|(choice, _)| *choice).ok_or(Ended::Cancelled)
    }

    /// Asks for several different things, each with the words it is listed by, in the order chosen.
    fn several_of<T: Copy>(
        &mut self,
        prompt: &str,
        choices: &[(T, &str)],
    ) -> Result<Vec<T>, Ended> {
        let items: Vec<String> = choices.iter().map(|(_, words)| (*words).to_owned()).collect();
        let chosen = self.prompter.several(prompt, &items, self.subjects.clone())?;
        Ok(chosen.iter().filter_map(|at| choices.get(*at)).map(|(choice, _)| *choice).collect())
    }

    /// Returns the roles' ids with the words they are listed by; `first` comes first.
    fn role_list(&self, first: &str, estimated: bool) -> Result<Vec<(&'d str, &'d str)>, Damaged> {
        let entries = self.dataset.role_entries()?.iter();
        let entries = entries.filter(|entry| !estimated || !entry.blend.is_empty());
        let mut roles: Vec<_> = entries.map(|entry| (entry.id, entry.title)).collect();
        sort_by_key(&mut roles, |(id, _)| *id != first);
        Ok(roles)
    }

    /// Asks for a role; `estimated` leaves out those without an estimate.
    pub(super) fn role(&mut self, first: &str, estimated: bool) -> Result<String, Ended> {
        let roles = self.role_list(first, estimated)?;
        Ok(self.one_of("Role", &roles)?.to_owned())
    }

    /// Asks for the roles of a comparison.
    pub(super) fn roles(&mut self, first: &str) -> Result<Vec<String>, Ended> {
        let roles = self.role_list(first, true)?;
        let ids = self.several_of("Roles", &roles)?;
        Ok(ids.into_iter().map(str::to_owned).collect())
    }

    /// Asks for the levels of a comparison; returns them lowest first.
    pub(super) fn levels(&mut self) -> Result<Vec<String>, Ended> {
        let mut levels = self.several_of("Levels", &levels())?;
        sort(&mut levels);
        Ok(levels.into_iter().map(|level| level.word().to_owned()).collect())
    }

    /// Asks who the pay is for: years, a level or neither.
    pub(super) fn person(&mut self) -> Result<Person, Ended> {
        #[derive(Clone, Copy)]
        enum How {
            Years,
            Level,
            Any,
        }
        let choices = [
            (How::Years, "Someone with so many years of work"),
            (How::Level, "Someone of a level"),
            (How::Any, "Everyone, whatever their years"),
        ];
        match self.one_of("Whose pay", &choices)? {
            How::Any => Ok(Person::Any),
            How::Level => Ok(Person::Level(self.one_of("Level", &levels())?)),
            How::Years => {
                let host = &*self.host;
                let check = |given: &str| host.check_years(given).map_err(|error| error.message);
                let years = self.prompter.text("Years", &self.usual_years, &check)?;
                Ok(Person::Years(years))
            }
        }
    }

    /// Asks for an amount of base pay.
    pub(super) fn amount(&mut self) -> Result<String, Ended> {
        let host = &*self.host;
        let check = |given: &str| host.check_amount(given).map_err(|error| error.message);
        Ok(self.prompter.text("Base pay", USUAL_AMOUNT, &check)?)
    }

    /// Asks for a place under a name of its own; the United States among them.
    pub(super) fn place(&mut self, prompt: &str) -> Result<String, Ended> {
        let items = self.city_items()?;
        let at = self.prompter.one(prompt, &items)?;
        Ok(self.city_word(at)?)
    }

    /// Asks for a city; `None` for the United States.
    pub(super) fn city(&mut self) -> Result<Option<String>, Ended> {
        let word = self.place("City")?;
        Ok((word != NATION).then_some(word))
    }

    /// Asks for the cities of a comparison, the United States among them.
    pub(super) fn several_cities(&mut self) -> Result<Vec<String>, Ended> {
        let items = self.city_items()?;
        let chosen = self.prompter.several("Cities", &items, self.subjects.clone())?;
        Ok(chosen.into_iter().map(|at| self.city_word(at)).collect::<Result<_, _>>()?)
    }

    fn city_items(&self) -> Result<Vec<String>, Damaged> {
        let nation = std::iter::once("United States, no city".to_owned());
        Ok(nation.chain(self.cities()?.iter().map(City::label)).collect())
    }

    /// Returns the word for a city by its position in the list.
    fn city_word(&self, at: usize) -> Result<String, Damaged> {
        match at.checked_sub(1).map(|at| Ok(self.cities()?.get(at))) {
            Some(city) => city?.ok_or(Damaged)?.word(self.dataset),
            None => Ok(NATION.to_owned()),
        }
    }

    fn cities(&self) -> Result<&[City<'d>], Damaged> {
        if self.cities.get().is_none() {
            // Set only here, and `self` is not shared between threads.
            let _already_set = self.cities.set(cities(self.dataset)?);
        }
        self.cities.get().map(Vec::as_slice).ok_or(Damaged)
    }

    /// Tells the command line that says the same.
    pub(super) fn tell_equal(&mut self, words: &[String]) -> Result<(), Ended> {
        Ok(self.host.note(&format!("the same again: {}", super::quoted(words)))?)
    }

    /// Sees to it that a role is known under that name.
    pub(super) fn check_role(&self, name: &str) -> Result<(), Ended> {
        find_role(self.dataset, name).map(|_| ()).map_err(|error| Ended::Failed(error.into()))
    }
}

/// Returns the levels with the words they are listed by.
fn levels() -> [(Level, &'static str); 6] {
    Level::ALL.map(|level| (level, level.word()))
}
