use super::area_jobs::jobs;
use super::explain::{Explained, Sheet, steps};
use super::money::{Exchange, exchange};
use super::pay::{change, estimate, is_given, percentile, reliability, sources_of};
use super::place::{place_answer, places_named};
use super::rank::areas;
use super::{person, reply, standing_of};
use crate::answer::{
    Data, GivenAmount, Number, Query, Reply, RoleName, Step, Warning, WorthAnswer, derived_money,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Standing, Wagebook};
use crate::lookup::{Place, find_role, find_state};
use crate::model::{AreaKind, Role, RoleEntry};
use crate::order::sort_by;
use crate::request::{Amount, AmountPeriod, WorthPlaces, WorthRequest};
use crate::text::in_sentence;

/// Below so many dollars a year an amount is more likely one in thousands.
const LIKELY_THOUSANDS: f64 = 1000.0;

/// Below so many dollars an amount is as likely one for an hour.
const LIKELY_HOURLY: f64 = 300.0;

/// Most US dollars a year that are believed.
const MOST: f64 = 1e9;

/// Answers `worth`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &WorthRequest,
) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, &request.role)?;
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let asked = Asked::of(dataset, found.role, &request.amount, request.rate)?;
    let (places, mut warnings) = asked.places(&request.places)?;
    warnings.extend(small(&request.amount, asked.amount));
    let mut answers = Vec::new();
    for place in places {
        let (market, caution) = asked.market(place)?;
        warnings.extend(caution.filter(|caution| !warnings.contains(caution)));
        let mut answer = asked.worth(&market, place, standing)?;
        if let (true, Place::Area { area, .. }) = (request.explain, place) {
            let sheet = asked.explained(Sheet::default(), area, (&market, standing), "")?;
            answer.steps = Some(steps(sheet.worth(asked.step()?)?));
        }
        answers.push(answer);
    }
    if matches!(request.places, WorthPlaces::Largest(_)) {
        let rank =
            |answer: &WorthAnswer<'_>| answer.percentile_person.unwrap_or(answer.percentile_market);
        sort_by(&mut answers, |a, b| rank(b).total_cmp(&rank(a)));
    }
    let query = asked.query(&answers, standing, request);
    let mut used: Vec<&str> =
        answers.iter().flat_map(|answer| sources_of(&answer.estimate)).collect();
    used.extend(answers.iter().filter_map(|answer| answer.place.city.as_ref()).map(|_| "geonames"));
    used.extend(asked.rate_source());
    Ok(reply(dataset, "worth", query, Data::Worth(answers), &used, warnings)?)
}

/// Warns of an amount that was most likely meant in thousands, or for an hour.
pub(super) fn small(amount: &Amount, a_year: f64) -> Option<Warning> {
    (amount.period == AmountPeriod::Year && a_year < LIKELY_THOUSANDS).then(|| {
        let value = amount.value;
        let hour = if a_year < LIKELY_HOURLY {
            format!(", `{value}/h` an hourly one")
        } else {
            String::new()
        };
        let message =
            format!("{value} is read as a yearly amount; `{value}k` says thousands{hour}");
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
    /// How that comes about from what was given.
    expression: String,
    exchange: Option<Exchange<'d>>,
    pub(super) given: GivenAmount<'d>,
}

impl<'a, 'd> Asked<'a, 'd> {
    pub(super) fn of(
        dataset: &'a Dataset<'d>,
        position: u8,
        amount: &Amount,
        rate: Option<f64>,
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
        let exchange = exchange(dataset, &amount.currency, rate)?;
        let (expression, dollars) = dollars_a_year(amount, exchange);
        if dollars > MOST {
            let message = "at this rate the amount is more than anyone is paid";
            return Err(Error::usage(message));
        }
        Ok(Asked {
            dataset,
            wages: Wagebook::open(dataset)?,
            role,
            entry,
            amount: dollars,
            expression,
            exchange,
            given: given(amount, exchange),
        })
    }

    /// Returns the first step of an explanation: how the amount is one in US dollars a year.
    pub(super) fn step(&self) -> Result<Step, Damaged> {
        let told = self.exchange.map(|exchange| exchange.told(self.dataset)).transpose()?;
        let source = told.unwrap_or_else(|| "as given".to_owned());
        let (expression, value) = (self.expression.clone(), self.amount);
        Ok(Step { name: "amount".to_owned(), expression, value, source: Some(source) })
    }

    /// Returns the source of the rate the amount was converted at.
    pub(super) fn rate_source(&self) -> Option<&'d str> {
        self.exchange.filter(|exchange| exchange.date.is_some()).map(|exchange| exchange.source)
    }

    fn places(&self, places: &WorthPlaces) -> Result<(Vec<Place<'d>>, Vec<Warning>), Error> {
        let area = |area| Place::Area { area, city: None };
        match places {
            WorthPlaces::Nation => Ok((vec![area(self.wages.nation())], Vec::new())),
            WorthPlaces::State(given) => {
                Ok((vec![area(find_state(self.dataset, given)?)], Vec::new()))
            }
            WorthPlaces::Cities(names) => places_named(self.dataset, names),
            WorthPlaces::Largest(top) => {
                let areas = self.largest(*top)?;
                Ok((areas.into_iter().map(area).collect(), Vec::new()))
            }
        }
    }

    /// Returns the metropolitan areas with the most jobs in the role's codes, weighted.
    fn largest(&self, top: usize) -> Result<Vec<u16>, Damaged> {
        let mut ranked = Vec::new();
        for (at, _) in areas(self.dataset, AreaKind::Metro, None)? {
            ranked.extend(jobs(&self.wages, self.entry, at)?.map(|jobs| (jobs, at)));
        }
        // A stable sort: among equals the order of the areas stays.
        sort_by(&mut ranked, |a, b| b.0.total_cmp(&a.0));
        let mut given = Vec::new();
        for (_, at) in ranked {
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
                format!("`pycareer salary --country {}` shows what people report there", answer.id);
            return Err(Error::no_figure(message).with_hint(hint));
        };
        let caution = reliability(&market, answer.name, false).map_err(|error| {
            let (role, place) = (self.role.id, answer.id);
            let shown = format!("pycareer salary {role} --city {place} --allow-unreliable");
            error.with_hint(format!("`{shown}` shows them all the same"))
        })?;
        Ok((market, caution))
    }

    fn query(
        &self,
        answers: &[WorthAnswer<'_>],
        standing: Standing,
        request: &WorthRequest,
    ) -> Query {
        let who = person(standing);
        Query::Worth {
            amount: derived_money(self.amount),
            rate: request.rate,
            role: self.role.id.to_owned(),
            years: who.years,
            level: who.level,
            cities: answers.iter().map(|answer| answer.place.id.clone()).collect(),
            top: match request.places {
                WorthPlaces::Largest(top) => Some(top),
                _ => None,
            },
            explain: request.explain,
        }
    }

    fn worth(
        &self,
        market: &Market,
        place: Place<'d>,
        standing: Standing,
    ) -> Result<WorthAnswer<'d>, Damaged> {
        let pay = market.pay(standing);
        let [_, _, median, upper, _] = pay.wages;
        let who = (standing != Standing::Market).then(|| market.rank(standing, self.amount));
        Ok(WorthAnswer {
            role: RoleName { id: self.role.id, title: self.role.title },
            place: place_answer(self.dataset, place)?,
            person: person(standing),
            amount: derived_money(self.amount),
            currency: "USD",
            period: "year",
            given: self.given.clone(),
            percentile_market: percentile(market.rank(Standing::Market, self.amount)),
            percentile_person: who.map(percentile),
            to_median: missing(median, self.amount),
            to_median_ratio: change(self.amount, median),
            to_upper_quartile: missing(upper, self.amount),
            to_upper_quartile_ratio: change(self.amount, upper),
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

/// Returns an amount as it was given, with the rate it is converted at.
fn given<'d>(amount: &Amount, exchange: Option<Exchange<'d>>) -> GivenAmount<'d> {
    GivenAmount {
        value: number(amount.value),
        currency: amount.currency.clone(),
        period: amount.period.word(),
        rate: exchange.map(|exchange| exchange.rate),
        rate_date: exchange.and_then(|exchange| exchange.date),
        rate_source: exchange.map(|exchange| exchange.source),
    }
}

/// Returns an amount in US dollars a year, with the expression that gives it.
fn dollars_a_year(amount: &Amount, exchange: Option<Exchange<'_>>) -> (String, f64) {
    let rate = exchange.map(|exchange| exchange.rate);
    let mut expression = amount.value.to_string();
    expression.extend(rate.map(|rate| format!(" / {rate}")));
    if amount.period != AmountPeriod::Year {
        expression = format!("{expression} * {}", amount.period.a_year());
    }
    (expression, amount.value / rate.unwrap_or(1.0) * amount.period.a_year())
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
