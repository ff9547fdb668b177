//! Which published figures fit a question, and how they are told. Figures stay as published; none
//! is scaled, clipped or blended.

mod count;
mod fit;
mod official;

use crate::answer::{FigureAnswer, Match, Number, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::Standing;
use crate::lookup::Place;
use crate::model::{Amount, Figure, Level, Period, RoleEntry};
use crate::text::thousands;

pub(super) use count::count_answer;
use fit::{is_best_band, matches};
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

    fn is_national(&self) -> bool {
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
        .filter_map(|figure| matches(&figure, question, europe).map(|matches| (figure, matches)));
    let fitting: Vec<(Figure<'d>, Vec<Match>)> = fitting.collect();
    let best = fitting.iter().filter(|(figure, _)| is_best_band(figure, &fitting, question));
    let mut found: Vec<FigureAnswer<'d>> =
        best.map(|(figure, matches)| figure_answer(figure, matches.clone())).collect();
    // A stable sort: among equals the order of the data files stays.
    found.sort_by_key(|figure| (figure.class, std::cmp::Reverse(figure.matches.len())));
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

/// Returns every figure that is about a role, whatever the years and the place.
pub(super) fn of_role<'d>(
    dataset: &Dataset<'d>,
    role: u8,
) -> Result<Vec<FigureAnswer<'d>>, Damaged> {
    let figures = dataset.role_figures(role)?;
    let mut found: Vec<FigureAnswer<'d>> =
        figures.iter().map(|figure| figure_answer(figure, vec![Match::Role])).collect();
    found.sort_by_key(|figure| figure.class);
    Ok(found)
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
    ids.sort_unstable();
    ids.dedup();
    ids
}
