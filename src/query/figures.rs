//! Which published figures fit a question, and how they are told. Figures stay as published; none
//! is scaled, clipped or blended.

use super::pay::CAUTION_RSE;
use crate::answer::{FigureAnswer, Match, Number};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{Standing, Wagebook};
use crate::lookup::Place;
use crate::model::{
    Amount, Area, AreaKind, Bound, Class, Family, Figure, Level, PayKind, Period, Region,
    RoleEntry, YearsBand, title_cities,
};

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
pub(super) fn fitting<'d>(
    dataset: &Dataset<'d>,
    question: &Question<'_, 'd>,
) -> Result<Vec<FigureAnswer<'d>>, Damaged> {
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
    Ok(found)
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

/// Returns what of the question a figure fits; `None` where it does not answer it.
fn matches(figure: &Figure<'_>, question: &Question<'_, '_>, europe: bool) -> Option<Vec<Match>> {
    let own = figure.roles.contains(&question.role);
    let umbrella = figure.roles.contains(&UMBRELLA);
    let place = fits_place(figure, question, europe)?;
    let standing = fits_standing(figure, question)?;
    let abroad = matches!(question.place, Place::Abroad { .. });
    let python = question.entry.family != Family::Beyond;
    let answers = if own && question.role != UMBRELLA {
        // What the sources print for the role itself is always of interest.
        true
    } else if own {
        !standing.is_empty() || place.is_specific || question.is_plain()
    } else if umbrella {
        // Surveys of all who use Python speak of every role here, the guides' tables of
        // Python developers, whom the software family holds.
        let speaks = match figure.class {
            Class::Guide => question.entry.family == Family::Software,
            Class::Official | Class::Reported => python,
        };
        speaks && (!standing.is_empty() || place.is_specific) || abroad && python
    } else {
        false
    };
    if !answers {
        return None;
    }
    let role = own.then_some(Match::Role);
    let place = place.is_match.then_some(Match::Place);
    Some(role.into_iter().chain(standing).chain(place).collect())
}

/// How a figure's region lies to the place that was asked for.
struct PlaceFit {
    /// It is that place.
    is_match: bool,
    /// It is that place, and not merely the nation.
    is_specific: bool,
}

fn fits_place(figure: &Figure<'_>, question: &Question<'_, '_>, europe: bool) -> Option<PlaceFit> {
    let fit = |is_match, is_specific| Some(PlaceFit { is_match, is_specific });
    match (figure.region, question.place) {
        (Region::Area(of), Place::Area { area, .. }) if of == question.nation => {
            fit(of == area, false)
        }
        (Region::Area(of), Place::Area { area, .. }) if of == area => fit(true, true),
        (Region::Unstated, Place::Area { .. }) => fit(false, false),
        (Region::Country(of), Place::Abroad { country, .. }) if of == country => fit(true, true),
        (Region::Europe, Place::Abroad { .. }) if europe => fit(false, true),
        _ => None,
    }
}

/// Returns what of the standing a figure fits; `None` where it is about people of another.
fn fits_standing(figure: &Figure<'_>, question: &Question<'_, '_>) -> Option<Vec<Match>> {
    let level = match (figure.level, question.level()) {
        (Some(of), Some(level)) if of == level => true,
        (Some(_), Some(_)) => return None,
        // Rows of postings by level are many, and without a level none of them is the answer.
        (Some(_), None) if figure.class == Class::Reported => return None,
        // A guide's word for a level says nothing of years unless it prints them.
        (Some(_), None) if question.years().is_some() && figure.years.is_none() => return None,
        (Some(_), None) if question.role == UMBRELLA && figure.years.is_none() => return None,
        _ => false,
    };
    let years = match (figure.years, question.years()) {
        (Some(band), Some(years)) if holds(band, years) => true,
        (Some(_), Some(_)) => return None,
        (Some(_), None) if !level => return None,
        _ => false,
    };
    let years = years.then_some(Match::Years);
    Some(years.into_iter().chain(level.then_some(Match::Level)).collect())
}

/// Whether a figure is the one of its series that the years belong to.
///
/// Bands of a series overlap at their ends (0–1 and 1–3): the later one is taken. A ceiling is no
/// band; the bands carry it as a note.
fn is_best_band(
    figure: &Figure<'_>,
    figures: &[(Figure<'_>, Vec<Match>)],
    question: &Question<'_, '_>,
) -> bool {
    let Some(years) = question.years() else {
        return true;
    };
    let Some(band) = figure.years else {
        // A table by years has a row for all of them; it is the answer only where no band is.
        return !figures.iter().any(|(other, _)| is_series(figure, other) && fits(other, years));
    };
    figure.bound != Bound::UpTo
        && !figures.iter().any(|(other, _)| {
            is_series(figure, other)
                && fits(other, years)
                && other.years.is_some_and(|other| other.min > band.min)
        })
}

fn fits(figure: &Figure<'_>, years: u8) -> bool {
    figure.years.is_some_and(|band| holds(band, years))
}

/// Whether two figures are rows of one table: same source, kind of number, region and years basis.
fn is_series(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let same = a.source == b.source && a.bound == b.bound && a.region == b.region;
    same && a.class == b.class && a.year == b.year && a.roles == b.roles && a.level == b.level
}

fn holds(band: YearsBand, years: u8) -> bool {
    years >= band.min && band.max.is_none_or(|max| years <= max)
}

fn figure_answer<'d>(figure: &Figure<'d>, matches: Vec<Match>) -> FigureAnswer<'d> {
    let (mut value, mut range, mut percentiles) = (None, None, None);
    match figure.amount {
        Amount::Value(number) if figure.period == Period::Hour => {
            value = Some(Number::Cents(f64::from(number) / 100.0));
        }
        Amount::Value(number) => value = Some(Number::Whole(number)),
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
        rse_percent: None,
        printed_percent: figure.printed_percent,
        currency: figure.currency,
        period: figure.period,
        kind: figure.kind,
        bound: figure.bound,
        source: figure.source,
        year: figure.year,
        matches,
        note: figure.note,
        facts: figure.facts.clone(),
    }
}

/// Returns the official cells of a role in an area, verbatim; where one is not published, the
/// state's or the nation's stands in its place under its own name.
pub(super) fn official<'d>(
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    role: &RoleEntry<'_>,
    area: u16,
) -> Result<Vec<FigureAnswer<'d>>, Damaged> {
    let mut found = Vec::new();
    for share in &role.blend {
        let mut at = area;
        loop {
            let published = wages.cell(share.occupation, at)?.and_then(|cell| cell.wages);
            if let Some(published) = published {
                found.push(official_figure(dataset, share.occupation, at, at == area, published)?);
                break;
            }
            at = match dataset.area(at)?.within {
                Some(state) => state,
                None if at != wages.nation() => wages.nation(),
                None => break,
            };
        }
    }
    Ok(found)
}

fn official_figure<'d>(
    dataset: &Dataset<'d>,
    occupation: u8,
    area: u16,
    is_place: bool,
    wages: crate::model::Wages,
) -> Result<FigureAnswer<'d>, Damaged> {
    let area = dataset.area(area)?;
    let occupation = dataset.occupations()?.get(usize::from(occupation)).ok_or(Damaged)?;
    let [p10, p25, p50, p75, p90] = wages.percentiles.map(Some);
    let rse_percent = f64::from(wages.rse_tenths) / 10.0;
    let place = is_place.then_some(Match::Place);
    Ok(FigureAnswer {
        id: format!("oews-{}-{}", occupation.code, area.code.to_lowercase()),
        class: Class::Official,
        label: format!("{}, {}", occupation.title, short_name(&area)),
        value: None,
        low: None,
        high: None,
        p10,
        p25,
        p50,
        p75,
        p90,
        n: None,
        rse_percent: Some(rse_percent),
        printed_percent: None,
        currency: "USD",
        period: Period::Year,
        kind: PayKind::Base,
        bound: Bound::Percentiles,
        source: "oews",
        year: "2025",
        matches: std::iter::once(Match::Role).chain(place).collect(),
        note: (rse_percent > CAUTION_RSE)
            .then_some("few answers stand behind it; use with caution"),
        facts: Vec::new(),
    })
}

/// Returns what an area is called in a label: a metro by its first city and state.
fn short_name(area: &Area<'_>) -> String {
    let city = match area.kind {
        AreaKind::Metro => title_cities(area.name).into_iter().next(),
        _ => None,
    };
    match city.zip(area.state) {
        Some((city, state)) => format!("{city}, {state}"),
        None => area.name.to_owned(),
    }
}

/// Returns the ids of the sources of some figures, each once.
pub(super) fn sources<'d>(figures: &[FigureAnswer<'d>]) -> Vec<&'d str> {
    let mut ids: Vec<&str> = figures.iter().map(|figure| figure.source).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
