use super::area_jobs::jobs;
use super::explain::{Explained, Sheet, steps};
use super::pay::{estimate, is_given, reliability, sources_of};
use super::place::{notes, place_answer};
use super::{person, reply, standing_of};
use crate::answer::{
    Data, GivenAmount, Number, Query, Reply, RoleName, Warning, WorthAnswer, derived_money,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Standing, Wagebook};
use crate::lookup::{Place, find_place, find_role, find_state};
use crate::model::{AreaKind, Role, RoleEntry};
use crate::request::{Amount, AmountPeriod, WorthPlaces, WorthRequest};
use crate::text::{in_sentence, visible};

/// Below so many dollars a year an amount is more likely one in thousands.
const LIKELY_THOUSANDS: f64 = 1000.0;

/// Answers `worth`.
pub(super) fn worth<'d>(dataset: &Dataset<'d>, request: &WorthRequest) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, &request.role)?;
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let asked = Asked::of(dataset, found.role, &request.amount)?;
    let (places, mut warnings) = asked.places(&request.places)?;
    warnings.extend(small(&request.amount, asked.amount));
    let mut answers = Vec::new();
    for place in places {
        let (market, caution) = asked.market(place)?;
        warnings.extend(caution.filter(|caution| !warnings.contains(caution)));
        let mut answer = asked.worth(&market, place, standing)?;
        if let (true, Place::Area { area, .. }) = (request.explain, place) {
            let sheet = asked.explained(Sheet::default(), area, (&market, standing), "")?;
            answer.steps = Some(steps(sheet.worth(asked.amount)?));
        }
        answers.push(answer);
    }
    if matches!(request.places, WorthPlaces::Largest(_)) {
        let rank =
            |answer: &WorthAnswer<'_>| answer.percentile_person.unwrap_or(answer.percentile_market);
        answers.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
    }
    let who = person(standing);
    let query = Query::Worth {
        amount: derived_money(asked.amount),
        role: asked.role.id.to_owned(),
        years: who.years,
        level: who.level,
        cities: answers.iter().map(|answer| answer.place.id.clone()).collect(),
        top: match request.places {
            WorthPlaces::Largest(top) => Some(top),
            _ => None,
        },
        explain: request.explain,
    };
    let mut used: Vec<&str> =
        answers.iter().flat_map(|answer| sources_of(&answer.estimate)).collect();
    used.extend(answers.iter().filter_map(|answer| answer.place.city.as_ref()).map(|_| "geonames"));
    Ok(reply(dataset, "worth", query, Data::Worth(answers), &used, warnings)?)
}

/// Warns of an amount that was most likely meant in thousands.
pub(super) fn small(amount: &Amount, a_year: f64) -> Option<Warning> {
    (amount.period == AmountPeriod::Year && a_year < LIKELY_THOUSANDS).then(|| {
        let value = amount.value;
        let message = format!("{value} is read as a yearly amount; `{value}k` says thousands");
        Warning::new("small_amount", message)
    })
}

/// What is asked of every place.
pub(super) struct Asked<'a, 'd> {
    pub(super) dataset: &'a Dataset<'d>,
    pub(super) wages: Wagebook<'a, 'd>,
    pub(super) role: Role<'d>,
    pub(super) entry: &'a RoleEntry<'d>,
    /// The amount in US dollars a year.
    pub(super) amount: f64,
    pub(super) given: GivenAmount,
}

impl<'a, 'd> Asked<'a, 'd> {
    pub(super) fn of(
        dataset: &'a Dataset<'d>,
        position: u8,
        amount: &Amount,
    ) -> Result<Asked<'a, 'd>, Error> {
        let role = dataset.role(position)?;
        let entry = dataset.role_entry(position)?;
        if entry.blend.is_empty() {
            let message = format!(
                "no estimate is made for {}, so nothing can be held against it",
                role.title
            );
            let hint = format!("`pycareer salary {}` shows what its sources print", role.id);
            return Err(Error::no_figure(message).with_hint(hint));
        }
        let given = GivenAmount {
            value: number(amount.value),
            currency: amount.currency.clone(),
            period: amount.period.word(),
        };
        let amount = dollars_a_year(amount)?;
        Ok(Asked { dataset, wages: Wagebook::open(dataset)?, role, entry, amount, given })
    }

    fn places(&self, places: &WorthPlaces) -> Result<(Vec<Place<'d>>, Vec<Warning>), Error> {
        let area = |area| Place::Area { area, city: None };
        match places {
            WorthPlaces::Nation => Ok((vec![area(self.wages.nation())], Vec::new())),
            WorthPlaces::State(given) => {
                Ok((vec![area(find_state(self.dataset, given)?)], Vec::new()))
            }
            WorthPlaces::Cities(names) => {
                let (mut found, mut warnings) = (Vec::new(), Vec::new());
                for given in names {
                    let place = find_place(self.dataset, given)?;
                    warnings.extend(notes(self.dataset, given, &place)?);
                    if !found.contains(&place.place) {
                        found.push(place.place);
                    }
                }
                Ok((found, warnings))
            }
            WorthPlaces::Largest(top) => {
                let areas = self.largest(*top)?;
                Ok((areas.into_iter().map(area).collect(), Vec::new()))
            }
        }
    }

    /// Returns the metropolitan areas with the most jobs in the role's codes, weighted.
    fn largest(&self, top: usize) -> Result<Vec<u16>, Damaged> {
        let mut areas = Vec::new();
        for (at, area) in self.dataset.areas()?.iter().enumerate() {
            let at = u16::try_from(at).map_err(|_| Damaged)?;
            if area.kind == AreaKind::Metro
                && let Some(jobs) = jobs(&self.wages, self.entry, at)?
            {
                areas.push((jobs, at));
            }
        }
        areas.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut given = Vec::new();
        for (_, at) in areas {
            if given.len() == top {
                break;
            }
            // What is not known well enough for a figure is not ranked.
            if self.wages.market(self.entry, at)?.is_some_and(|market| is_given(&market)) {
                given.push(at);
            }
        }
        Ok(given)
    }

    /// Returns the role's market in a place, with what must be said of it.
    pub(super) fn market(&self, place: Place<'d>) -> Result<(Market, Option<Warning>), Error> {
        let answer = place_answer(self.dataset, place)?;
        let market = match place {
            Place::Area { area, .. } => self.wages.market(self.entry, area)?,
            Place::Abroad { .. } => None,
        };
        let Some(market) = market else {
            let name = in_sentence(answer.name);
            let message = format!(
                "no official wages are held for {name}, so nothing can be held against them"
            );
            let hint =
                format!("`pycareer salary --city {}` shows what people report there", answer.id);
            return Err(Error::no_figure(message).with_hint(hint));
        };
        let caution = reliability(&market, answer.name, false)?;
        Ok((market, caution))
    }

    fn worth(
        &self,
        market: &Market,
        place: Place<'d>,
        standing: Standing,
    ) -> Result<WorthAnswer<'d>, Damaged> {
        let pay = market.pay(standing);
        let [_, _, median, upper, _] = pay.wages;
        let who = (standing != Standing::Market).then(|| market.share_below(standing, self.amount));
        Ok(WorthAnswer {
            role: RoleName { id: self.role.id, title: self.role.title },
            place: place_answer(self.dataset, place)?,
            person: person(standing),
            amount: derived_money(self.amount),
            currency: "USD",
            period: "year",
            given: self.given.clone(),
            percentile_market: percentile(market.share_below(Standing::Market, self.amount)),
            percentile_person: who.map(percentile),
            to_median: missing(median, self.amount),
            to_upper_quartile: missing(upper, self.amount),
            extrapolated: market.is_extrapolated(self.amount),
            estimate: estimate(market, standing, &pay, &self.role),
            steps: None,
        })
    }

    pub(super) fn explained<'m>(
        &self,
        sheet: Sheet,
        area: u16,
        of: (&'m Market, Standing),
        prefix: &'static str,
    ) -> Result<Explained<'m>, Damaged> {
        Explained::of(sheet, self.dataset, &self.wages, (self.entry, area), of, prefix)
    }
}

/// Returns an amount in US dollars a year.
fn dollars_a_year(amount: &Amount) -> Result<f64, Error> {
    if amount.currency != "USD" {
        let given = visible(&amount.currency);
        return Err(Error::usage(format!("no rate for `{given}`; give US dollars"))
            .with_input(&amount.currency));
    }
    Ok(amount.value * amount.period.a_year())
}

/// Returns a share as a percentile: one decimal, 1 to 99.
pub(super) fn percentile(share: f64) -> f64 {
    (share * 1000.0).round().clamp(10.0, 990.0) / 10.0
}

/// Returns what a wage is above an amount, in whole dollars.
#[allow(clippy::cast_possible_truncation)] // amounts are bounded where they are read
fn missing(wage: f64, amount: f64) -> i64 {
    (wage.round() - amount.round()) as i64
}

/// Returns a number as it was given: whole, or with cents.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bounded where it is read
fn number(value: f64) -> Number {
    if value.fract().abs() < f64::EPSILON {
        Number::Whole(value as u64)
    } else {
        Number::Cents((value * 100.0).round() / 100.0)
    }
}
