//! One source alone, by its own rules: its figures as published, and nothing beside them.

use super::figures::{Question, UMBRELLA, fitting_alone, official, places_of};
use super::pay::{ALLOWED_BY, WITHHELD_RSE, is_known};
use crate::answer::{FigureAnswer, Match, SalaryAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Standing, Wagebook};
use crate::lookup::{PaySource, Place, find_pay_source, pay_source_names};
use crate::model::{Class, short_title};
use crate::text::{in_sentence, join_and};

/// Returns whose figures alone are asked for.
///
/// # Errors
///
/// Usage, where no source of pay has that name; names those there are.
pub(super) fn pay_source<'d>(dataset: &Dataset<'d>, given: &str) -> Result<PaySource<'d>, Error> {
    match find_pay_source(dataset, given)? {
        Some(source) => Ok(source),
        None => Err(Error::not_one_of("source of pay", given, &pay_source_names(dataset)?)),
    }
}

/// What one source is asked.
pub(super) struct Alone<'a, 'd> {
    pub dataset: &'a Dataset<'d>,
    pub wages: &'a Wagebook<'a, 'd>,
    pub question: &'a Question<'a, 'd>,
    pub source: &'a PaySource<'d>,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
}

impl<'d> Alone<'_, 'd> {
    /// Fills in the figures; returns what must be said beside them.
    ///
    /// # Errors
    ///
    /// No figure, where those there are are known too badly to be given.
    pub(super) fn fill(&self, data: &mut SalaryAnswer<'d>) -> Result<Vec<Warning>, Error> {
        let (published, said) = match (self.source.class, self.question.place) {
            (Class::Official, Place::Area { area, .. }) => self.official(area)?,
            (Class::Official, Place::Abroad { .. }) => (Vec::new(), Vec::new()),
            _ => fitting_alone(self.dataset, self.question, self.source)?,
        };
        data.published = published;
        data.caveats.retain(|caveat| self.source.holds(caveat.source));
        let mut warnings = vec![self.only()];
        warnings.extend(said);
        if data.published.is_empty() {
            warnings.push(self.nothing(data)?);
        } else {
            warnings.extend(self.without_standing(&data.published));
            warnings.extend(self.without_place(data)?);
        }
        Ok(warnings)
    }

    /// Returns the official cells; those that are known too badly only where that is allowed.
    fn official(&self, area: u16) -> Result<(Vec<FigureAnswer<'d>>, Vec<Warning>), Error> {
        let found = official(self.dataset, self.wages, self.question.entry, area)?;
        let is_doubtful = |figure: &FigureAnswer<'_>| !is_known(figure.rse_percent);
        let doubtful: Vec<&str> = found
            .iter()
            .filter(|figure| is_doubtful(figure))
            .map(|figure| figure.label.as_str())
            .collect();
        if doubtful.is_empty() {
            return Ok((found, Vec::new()));
        }
        let names = join_and(&doubtful);
        let said = format!(
            "the official wages of {names} have a relative standard error above {WITHHELD_RSE}%"
        );
        if self.allow_unreliable {
            let message = format!("{said}; they are given because that was asked for");
            return Ok((found, vec![Warning::new("unreliable", message)]));
        }
        if doubtful.len() == found.len() {
            return Err(Error::no_figure(format!("{said}, so none is given")).with_hint(ALLOWED_BY));
        }
        let message = format!("{said} and are left out; {ALLOWED_BY}");
        let given = found.into_iter().filter(|figure| !is_doubtful(figure)).collect();
        Ok((given, vec![Warning::new("unreliable_left_out", message)]))
    }

    fn names(&self) -> String {
        join_and(&self.source.sources.iter().map(|source| source.name).collect::<Vec<_>>())
    }

    fn only(&self) -> Warning {
        let (names, is_one) = (self.names(), self.source.sources.len() == 1);
        let (was, its) = if is_one { ("was", "its") } else { ("were", "their") };
        let message = format!(
            "only {names} {was} asked: {its} figures stand as published, without an estimate"
        );
        Warning::new("source_alone", message)
    }

    /// Says that the source prints nothing here, and where it prints something.
    fn nothing(&self, data: &SalaryAnswer<'_>) -> Result<Warning, Damaged> {
        let (names, role) = (self.names(), data.role.title);
        let place = in_sentence(data.place.name);
        let (who, flag) = match self.question.standing {
            Standing::Market => (String::new(), ""),
            Standing::Years(years) => (format!(" with {years} years of work"), "--years"),
            Standing::Level(level) => (format!(" of level {}", level.word()), "--level"),
        };
        let mut message = format!("{names}: no figure for {role}{who} in {place}");
        let other = |role: u8| -> Result<bool, Damaged> {
            let figures = self.dataset.role_figures(role)?;
            Ok(figures.iter().any(|figure| self.source.holds(figure.source)))
        };
        let (at_home, has_own) = (!self.question.is_abroad(), other(self.question.role)?);
        if at_home && has_own && !flag.is_empty() {
            message = format!("{message}; leave `{flag}` out to see what there is");
        } else if at_home && !has_own && self.source.class == Class::Guide && other(UMBRELLA)? {
            let (id, umbrella) = (self.source.id, self.dataset.role_entry(UMBRELLA)?.title);
            message = format!("{message}; it prices {umbrella}: `pycareer salary --source {id}`");
        }
        Ok(Warning::new("no_figure", message))
    }

    /// Says that the years or the level asked for are nowhere in the figures.
    fn without_standing(&self, figures: &[FigureAnswer<'_>]) -> Option<Warning> {
        let (of, what) = match self.question.standing {
            Standing::Market => return None,
            Standing::Years(_) => (Match::Years, "years"),
            Standing::Level(_) => (Match::Level, "level"),
        };
        let is_there = figures.iter().any(|figure| figure.matches.contains(&of));
        (!is_there).then(|| {
            let names = self.names();
            let message = format!(
                "{names}: nothing is printed for the {what} asked for; the figures are those of \
                 everyone, not shifted"
            );
            Warning::new("standing_not_in_source", message)
        })
    }

    /// Says that the place asked for is nowhere in the figures.
    fn without_place(&self, data: &SalaryAnswer<'_>) -> Result<Option<Warning>, Damaged> {
        let is_there = data.published.iter().any(|figure| figure.matches.contains(&Match::Place));
        if is_there || self.question.is_national() {
            return Ok(None);
        }
        let names = self.names();
        let place = match (&data.place.city, data.place.area_type) {
            (Some(city), _) => city.clone(),
            (None, "metro") => short_title(data.place.name, data.place.state),
            (None, _) => in_sentence(data.place.name),
        };
        let held = places_of(self.dataset, self.question, self.source)?;
        let rest = match (self.source.class, self.question.place) {
            (Class::Official, _) => "the figures of what it lies in stand under their own names",
            (_, Place::Abroad { .. }) => "the figures are of Europe as a whole",
            _ => "what stands here names no city",
        };
        let prints = if held.is_empty() || self.question.is_abroad() {
            String::new()
        } else {
            format!(": {names} prints {}", join_and(&held))
        };
        let message = format!("{place} is not in this source{prints}; {rest}");
        Ok(Some(Warning::new("place_not_in_source", message)))
    }
}
