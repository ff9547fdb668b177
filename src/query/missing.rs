//! What is said where there is no figure, no estimate or no price to tell pay by.

use super::figures::Question;
use crate::answer::{SalaryAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Standing;
use crate::lookup::Place;
use crate::model::{Class, Figure, Region};
use crate::order::sort_by_key;
use crate::text::{in_sentence, join_and};

/// Returns the error for a country of which nothing is held; names those of which something is.
pub(super) fn no_data(dataset: &Dataset<'_>, country: &str) -> Result<Error, Damaged> {
    let figures = dataset.country_figures()?;
    let held = dataset.countries()?.into_iter();
    let held = held.filter(|country| is_held(&figures, country.letters));
    let mut held: Vec<String> = held.map(|country| in_sentence(country.name)).collect();
    sort_by_key(&mut held, |name| name.trim_start_matches("the ").to_owned());
    let hint = format!("reported pay is held for {}", join_and(&held));
    Ok(Error::no_figure(format!("no data for {country}")).with_hint(hint))
}

/// Whether some of the figures are of a country.
pub(super) fn is_held(figures: &[Figure<'_>], country: &str) -> bool {
    figures.iter().any(|figure| figure.region == Region::Country(country))
}

/// Returns what must be said where there is no estimate.
///
/// # Errors
///
/// No figure, where there is none of any kind.
pub(super) fn no_estimate(
    dataset: &Dataset<'_>,
    data: &SalaryAnswer<'_>,
    place: Place<'_>,
) -> Result<Option<Warning>, Error> {
    if data.estimate.pay.is_some() {
        return Ok(None);
    }
    let role = data.role.title;
    let where_to = &in_sentence(data.place.name);
    Ok(Some(match place {
        Place::Abroad { country, .. } if data.published.is_empty() => {
            if !is_held(&dataset.country_figures()?, country) {
                return Err(no_data(dataset, where_to)?);
            }
            let error = Error::no_figure(format!("no data for {role} in {where_to}"));
            return Err(error.with_hint("what people report abroad is of those who use Python"));
        }
        Place::Area { .. } if data.published.is_empty() => Warning::new(
            "no_figure",
            format!("no estimate is made for {role}, and its sources print no figure"),
        ),
        Place::Abroad { .. } => {
            let is_reported = data.published.iter().any(|of| of.class == Class::Reported);
            let what =
                if is_reported { "people report there" } else { "a guide prints for Europe" };
            let message = format!(
                "no official wages are held for {where_to}, so there is no estimate; what {what} \
                 stands as published"
            );
            Warning::new("no_estimate_abroad", message)
        }
        Place::Area { .. } => Warning::new(
            "no_estimate",
            format!("no estimate is made for {role}; these are the figures its sources print"),
        ),
    }))
}

/// Says that what people report abroad does not go by level.
pub(super) fn level_abroad(question: &Question<'_, '_>) -> Option<Warning> {
    let is_lost = question.is_abroad() && matches!(question.standing, Standing::Level(_));
    is_lost.then(|| {
        let message =
            "what people report there goes by years, not by level; `--years` picks a band";
        Warning::new("level_not_in_source", message)
    })
}

/// Says why there is no range at US average prices.
pub(super) fn no_real(question: &Question<'_, '_>, data: &SalaryAnswer<'_>) -> Warning {
    let place = in_sentence(data.place.name);
    if data.estimate.pay.is_none() {
        let message = "there is no estimate to put at US average prices";
        return Warning::new("no_real_pay", message);
    }
    if question.is_national() {
        let message = format!(
            "prices are measured against those of {place} as a whole, so the range is at US \
             average prices already"
        );
        return Warning::new("no_real_pay", message);
    }
    let message = format!(
        "no price parity is published for {place}, so the range stands at the prices there"
    );
    Warning::new("no_price_parity", message)
}
