//! Whether a figure answers a question, and what of the question it fits.

use super::{Question, UMBRELLA};
use crate::answer::Match;
use crate::estimate::Standing;
use crate::lookup::Place;
use crate::model::{Bound, Class, Family, Figure, Level, Region, YearsBand};

/// Returns what of the question a figure fits; `None` where it does not answer it.
pub(super) fn matches(
    figure: &Figure<'_>,
    question: &Question<'_, '_>,
    europe: bool,
) -> Option<Vec<Match>> {
    let own = figure.roles.contains(&question.role);
    let umbrella = figure.roles.contains(&UMBRELLA);
    let place = fits_place(figure, question, europe)?;
    let standing = fits_standing(figure, question)?;
    let abroad = question.is_abroad();
    // What is said of all who use Python is said of the roles that an estimate is made for.
    let python = !question.entry.blend.is_empty();
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

/// Returns what of the question a figure of the one source that is asked fits; `None` where it does
/// not answer it.
///
/// Guides speak of the roles they print pay for, surveys of all who use Python also of every role
/// here. Whatever is not asked for narrows nothing: without years all bands stand.
pub(super) fn matches_alone(
    figure: &Figure<'_>,
    question: &Question<'_, '_>,
    europe: bool,
) -> Option<Vec<Match>> {
    let own = figure.roles.contains(&question.role);
    let python = !question.entry.blend.is_empty();
    let speaks = figure.class == Class::Reported && figure.roles.contains(&UMBRELLA) && python;
    if !own && !speaks {
        return None;
    }
    let place = fits_place(figure, question, europe)?;
    let standing = match question.standing {
        // A ceiling is no band: the bands carry it as a note.
        Standing::Market if figure.beyond_levels || is_ceiling(figure) => return None,
        Standing::Market => Vec::new(),
        Standing::Years(_) | Standing::Level(_) => fits_standing(figure, question)?,
    };
    let role = own.then_some(Match::Role);
    let place = place.is_match.then_some(Match::Place);
    Some(role.into_iter().chain(standing).chain(place).collect())
}

fn is_ceiling(figure: &Figure<'_>) -> bool {
    figure.bound == Bound::UpTo && figure.years.is_some()
}

/// Whether a figure is about a part of the United States.
pub(super) fn is_local(figure: &Figure<'_>, nation: u16) -> bool {
    matches!(figure.region, Region::Area(of) if of != nation)
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
    if figure.beyond_levels {
        return None;
    }
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
        // The guide has no figure for juniors: its first bands are the nearest it prints.
        (Some(band), None) if is_first_band(figure, band, question) => {
            return Some(vec![Match::Level]);
        }
        // A country's table stands whole where no years narrow it.
        (Some(_), None) if question.is_abroad() && question.standing == Standing::Market => false,
        (Some(_), None) if !level => return None,
        _ => false,
    };
    let years = years.then_some(Match::Years);
    Some(years.into_iter().chain(level.then_some(Match::Level)).collect())
}

/// Whether a guide's band is of the first years and a junior was asked for.
fn is_first_band(figure: &Figure<'_>, band: YearsBand, question: &Question<'_, '_>) -> bool {
    figure.class == Class::Guide
        && question.level() == Some(Level::Junior)
        && band.max.is_some_and(|last| last <= 3)
}

/// Whether a figure is the one of its series that the years belong to.
///
/// Bands of a series overlap at their ends (0–1 and 1–3): the later one is taken. A ceiling is no
/// band; the bands carry it as a note.
pub(super) fn is_best_band(
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
    !is_ceiling(figure)
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
