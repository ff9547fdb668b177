//! Which published figures fit a question, and how they are told. Figures stay as published; none
//! is scaled, clipped or blended.

mod count;
mod fit;
mod official;

use crate::answer::{FigureAnswer, Match, Number, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::Standing;
use crate::lookup::{PaySource, Place};
use crate::model::{Amount, Class, Figure, Level, Period, Region, RoleEntry, title_cities};
use crate::order::{sort, sort_by_key};
use crate::text::thousands;

pub(super) use count::count_answer;
use fit::{is_best_band, is_local, matches, matches_alone};
pub(super) use official::{by_industry, official};

/// Position of the umbrella role: guides and surveys mean it where they say "Python developer".
pub(super) const UMBRELLA: u8 = 0;

/// What figures are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a, 'd> {
    /// The role.
    pub role: u8,
    /// The role's entry in the index.
    pub entry: &'a RoleEntry<'d>,
    /// Who the pay is for.
    pub standing: Standing,
    /// Where.
    pub place: Place<'d>,
    /// The nation's position among the areas.
    pub nation: u16,
}

impl Question<'_, '_> {
    fn years(&self) -> Option<u8> {
        match self.standing {
            // Bands are of completed years: 3.5 is read as 3. 0 to 60 fits.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Standing::Years(years) => Some(years.floor() as u8),
            _ => None,
        }
    }

    fn level(&self) -> Option<Level> {
        match self.standing {
            Standing::Level(level) => Some(level),
            _ => None,
        }
    }

    pub(super) fn is_abroad(&self) -> bool {
        matches!(self.place, Place::Abroad { .. })
    }

    pub(super) fn is_national(&self) -> bool {
        matches!(self.place, Place::Area { area, .. } if area == self.nation)
    }

    /// Whether nothing but the role was asked: no years, no level, no place.
    fn is_plain(&self) -> bool {
        self.standing == Standing::Market && self.is_national()
    }
}

/// Returns the figures of guides and surveys that fit a question, reported before guide ones.
///
/// Beside them stands a warning for each band that the years fit too and that is not shown.
pub(super) fn fitting<'d>(
    dataset: &Dataset<'d>,
    question: &Question<'_, 'd>,
) -> Result<(Vec<FigureAnswer<'d>>, Vec<Warning>), Damaged> {
    chosen(dataset, question, |figure, europe| matches(figure, question, europe))
}

/// Returns the figures of one source that fit a question, without an eye on any other.
///
/// Beside them stand the warnings of [`fitting`].
pub(super) fn fitting_alone<'d>(
    dataset: &Dataset<'d>,
    question: &Question<'_, 'd>,
    source: &PaySource<'_>,
) -> Result<(Vec<FigureAnswer<'d>>, Vec<Warning>), Damaged> {
    let is_part = is_part_of_area(dataset, question.place)?;
    let (mut found, warnings) = chosen(dataset, question, |figure, europe| {
        // A guide that prices a city says nothing of those around it.
        let is_guess = is_part && figure.class == Class::Guide && is_local(figure, question.nation);
        if is_guess || !source.holds(figure.source) {
            return None;
        }
        matches_alone(figure, question, europe)
    })?;
    let has_years = found.iter().any(|figure| figure.matches.contains(&Match::Years));
    let of_all = |figure: &FigureAnswer<'_>| {
        let is_general = question.role == UMBRELLA || !figure.matches.contains(&Match::Role);
        figure.class == Class::Reported && is_general && !figure.matches.contains(&Match::Years)
    };
    // A survey's row for all years is the answer only where no band is.
    found.retain(|figure| !has_years || !of_all(figure));
    Ok((found, warnings))
}

/// Whether a place is a city that its wage area is not named after first.
fn is_part_of_area(dataset: &Dataset<'_>, place: Place<'_>) -> Result<bool, Damaged> {
    let Place::Area { area, city: Some((city, _state)) } = place else { return Ok(false) };
    let titled = title_cities(dataset.area(area)?.name);
    Ok(titled.first().is_none_or(|first| first != city))
}

/// Returns the cities, states and other areas inside the country that a source prints pay of a role
/// for, by their short names, sorted.
pub(super) fn places_of<'d>(
    dataset: &Dataset<'d>,
    question: &Question<'_, 'd>,
    source: &PaySource<'_>,
) -> Result<Vec<String>, Damaged> {
    let mut names = Vec::new();
    for figure in dataset.role_figures(question.role)? {
        if let (Region::Area(area), true) = (figure.region, is_local(&figure, question.nation))
            && source.holds(figure.source)
        {
            let name = dataset.area(area)?.name;
            names.push(title_cities(name).into_iter().next().unwrap_or_else(|| name.to_owned()));
        }
    }
    sort(&mut names);
    names.dedup();
    Ok(names)
}

/// Returns the figures of which each fits, best bands only, with what must be said beside them.
fn chosen<'d>(
    dataset: &Dataset<'d>,
    question: &Question<'_, 'd>,
    fit: impl Fn(&Figure<'_>, bool) -> Option<Vec<Match>>,
) -> Result<(Vec<FigureAnswer<'d>>, Vec<Warning>), Damaged> {
    let mut figures = dataset.role_figures(question.role)?;
    if question.role != UMBRELLA {
        figures.append(&mut dataset.role_figures(UMBRELLA)?);
    }
    let mut europe = false;
    if let Place::Abroad { country, .. } = question.place {
        figures.append(&mut dataset.country_figures()?);
        europe = super::place::country(dataset, country)?.is_some_and(|country| country.europe);
    }
    let fitting = figures
        .into_iter()
        .filter_map(|figure| fit(&figure, europe).map(|matches| (figure, matches)));
    let fitting: Vec<(Figure<'d>, Vec<Match>)> = fitting.collect();
    let best = fitting.iter().filter(|(figure, _)| is_best_band(figure, &fitting, question));
    let mut found: Vec<FigureAnswer<'d>> =
        best.map(|(figure, matches)| figure_answer(figure, matches.clone())).collect();
    // A stable sort: among equals the order of the data files stays.
    sort_by_key(&mut found, |figure| (figure.class, std::cmp::Reverse(figure.matches.len())));
    let overlapping = fitting.iter().filter(|(figure, _)| {
        ends_at_the_years(figure, question) && !is_best_band(figure, &fitting, question)
    });
    let warnings = overlapping.map(|(figure, _)| {
        let amount = match figure.amount {
            Amount::Value(value) => value,
            Amount::Percentiles([_, _, median, _, _]) => median,
            Amount::Range(low, _) => low,
            Amount::None => 0,
        };
        let (label, amount) = (figure.label, thousands(amount));
        let message = format!("the years also fit \"{label}\": {amount} {}", figure.currency);
        Warning::new("bands_overlap", message)
    });
    Ok((found, completed_years(&fitting, question).into_iter().chain(warnings).collect()))
}

/// Says how years with a part are read, where figures by years stand beside them.
fn completed_years(
    fitting: &[(Figure<'_>, Vec<Match>)],
    question: &Question<'_, '_>,
) -> Option<Warning> {
    let Standing::Years(given) = question.standing else { return None };
    let years = question.years().filter(|years| f64::from(*years) < given)?;
    let is_banded = fitting.iter().any(|(figure, _)| figure.years.is_some());
    is_banded.then(|| {
        let message = format!("figures by years go by completed ones: {given} are read as {years}");
        Warning::new("completed_years", message)
    })
}

/// Whether the years asked for are the very last of a figure's band, to the day.
fn ends_at_the_years(figure: &Figure<'_>, question: &Question<'_, '_>) -> bool {
    let Standing::Years(years) = question.standing else { return false };
    let last = figure.years.and_then(|band| band.max);
    last.is_some_and(|last| (f64::from(last) - years).abs() < f64::EPSILON)
}

/// Returns every figure that is about a role, whatever the years and the place, each with how far it
/// is from being about the role as such.
pub(super) fn of_role<'d>(
    dataset: &Dataset<'d>,
    role: u8,
    nation: u16,
) -> Result<Vec<(FigureAnswer<'d>, u8)>, Damaged> {
    let figures = dataset.role_figures(role)?;
    let answer = |figure| (figure_answer(figure, vec![Match::Role]), distance(figure, nation));
    let mut found: Vec<(FigureAnswer<'d>, u8)> = figures.iter().map(answer).collect();
    sort_by_key(&mut found, |(figure, _)| figure.class);
    Ok(found)
}

/// Returns 1 for what a guide prints of a role as such, 2 for what people in it report, 3 for what is
/// about some years, a level or a place of it, 4 for executives and where no number is printed. 0 is
/// left to official figures.
fn distance(figure: &Figure<'_>, nation: u16) -> u8 {
    let is_national = match figure.region {
        Region::Unstated => true,
        Region::Area(area) => area == nation,
        Region::Country(_) | Region::Europe => false,
    };
    match figure.class {
        _ if figure.beyond_levels || figure.amount == Amount::None => 4,
        _ if figure.years.is_some() || !is_national => 3,
        // A guide prints one level of few roles, as a title of its own.
        Class::Guide => 1,
        _ if figure.level.is_some() => 3,
        _ => 2,
    }
}

pub(super) fn figure_answer<'d>(figure: &Figure<'d>, matches: Vec<Match>) -> FigureAnswer<'d> {
    let (mut value, mut range, mut percentiles) = (None, None, None);
    match figure.amount {
        Amount::Value(number) if figure.period == Period::Hour => {
            value = Some(Number::Cents(f64::from(number) / 100.0));
        }
        Amount::Value(number) => value = Some(Number::Whole(number.into())),
        Amount::Range(low, high) => range = Some((low, high)),
        Amount::Percentiles(numbers) => percentiles = Some(numbers),
        Amount::None => {}
    }
    let [p10, p25, p50, p75, p90] = percentiles.map_or([None; 5], |numbers| numbers.map(Some));
    FigureAnswer {
        id: figure.id.to_owned(),
        class: figure.class,
        label: figure.label.to_owned(),
        value,
        low: range.map(|(low, _)| low),
        high: range.map(|(_, high)| high),
        p10,
        p25,
        p50,
        p75,
        p90,
        n: figure.n,
        jobs: None,
        unit: None,
        rse_percent: None,
        printed_percent: figure.printed_percent,
        currency: Some(figure.currency),
        period: Some(figure.period),
        kind: figure.kind,
        bound: figure.bound,
        source: figure.source,
        year: figure.year,
        matches,
        note: figure.note,
        facts: figure.facts.clone(),
    }
}

/// Returns the ids of the sources of some figures, each once.
pub(super) fn sources<'d>(figures: &[FigureAnswer<'d>]) -> Vec<&'d str> {
    let mut ids: Vec<&str> = figures.iter().map(|figure| figure.source).collect();
    sort(&mut ids);
    ids.dedup();
    ids
}
