use super::alone::{Alone, pay_source};
use super::by::{self, SideBySide};
use super::explain::{Explained, Sheet, steps};
use super::figures::{Question, fitting, official, sources};
use super::money::{Conversion, not_converted};
use super::pay::{PRICE_PARITIES, estimate, price_parity, real_pay, reliability, sources_of};
use super::place::{place_answer, place_of};
use super::{person, reply, standing_of};
use crate::answer::{
    Data, Estimate, PlaceAnswer, Query, Reply, RoleName, SalaryAnswer, Step, Warning,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Standing, Wagebook};
use crate::lookup::{LookupError, PaySource, Place, find_place, find_role};
use crate::model::{Class, Region, Role};
use crate::order::sort_by_key;
use crate::request::{AmountPeriod, By, PlaceRequest, SalaryRequest};
use crate::text::{in_sentence, join_and, visible};

/// Answers `salary`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SalaryRequest,
) -> Result<Reply<'d>, Error> {
    let conversion = Conversion::of(dataset, &request.money)?;
    let source = request.source.as_deref().map(|given| pay_source(dataset, given)).transpose()?;
    let found = find_role(dataset, &request.role).map_err(|error| {
        let is_place = matches!(error, LookupError::Unknown { .. })
            && find_place(dataset, &request.role).is_ok();
        let given = visible(&request.role);
        let error = Error::from(error);
        if is_place {
            error.with_hint(format!("`{given}` is a place: `--city {given}`"))
        } else {
            error
        }
    })?;
    if let Some(asked) = request.by {
        by::check_role(asked.by, found, &request.role)?;
    }
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let entry = dataset.role_entry(found.role)?;
    let role = dataset.role(found.role)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;

    let is_remote = warnings.iter().any(|warning| warning.code == "remote_as_nation");
    let question = Question { role: found.role, entry, standing, place, nation: wages.nation() };
    let mut data = blank(&role, place_answer(dataset, place)?, standing);
    if is_remote {
        data.place.city = Some("Remote".to_owned());
    }
    let asked = Asked { dataset, wages: &wages, question: &question, request };
    warnings.extend(match &source {
        Some(source) => asked.alone(source).fill(&mut data)?,
        None => asked.everyone(&mut data, &role, conversion.as_ref())?,
    });
    warnings.extend(asked.side_by_side(&mut data)?);
    warnings.extend(asked.told(&mut data, conversion.as_ref()));
    let query = asked.query(&data, source.as_ref());
    let mut used = sources(&data.published);
    used.extend(data.caveats.iter().map(|caveat| caveat.source));
    used.extend(sources_of(&data.estimate));
    used.extend(data.real.as_ref().map(|_| "bea"));
    if let Some((asked, rows)) = request.by.zip(data.rows.as_ref()) {
        used.extend(by::sources(dataset, asked.by, rows)?);
    }
    used.extend(data.converted.as_ref().and_then(|converted| converted.rate_source));
    used.extend(source.iter().flat_map(|source| &source.sources).map(|source| source.id));
    used.extend(data.place.city.as_ref().filter(|_| !is_remote).map(|_| "geonames"));
    Ok(reply(dataset, "salary", query, Data::Salary(Box::new(data)), &used, warnings)?)
}

/// Returns an answer without a figure.
fn blank<'d>(role: &Role<'d>, place: PlaceAnswer<'d>, standing: Standing) -> SalaryAnswer<'d> {
    SalaryAnswer {
        role: RoleName { id: role.id, title: role.title },
        place,
        person: person(standing),
        estimate: Estimate::default(),
        real: None,
        converted: None,
        published: Vec::new(),
        caveats: role.caveats.clone(),
        steps: None,
        rows: None,
    }
}

/// What is asked, with what was found for it.
struct Asked<'a, 'd> {
    dataset: &'a Dataset<'d>,
    wages: &'a Wagebook<'a, 'd>,
    question: &'a Question<'a, 'd>,
    request: &'a SalaryRequest,
}

impl<'d> Asked<'_, 'd> {
    fn alone<'s>(&'s self, source: &'s PaySource<'d>) -> Alone<'s, 'd> {
        Alone {
            dataset: self.dataset,
            wages: self.wages,
            question: self.question,
            source,
            allow_unreliable: self.request.allow_unreliable,
        }
    }

    /// Fills in the estimate and the figures of all sources; returns what must be said of them.
    fn everyone(
        &self,
        data: &mut SalaryAnswer<'d>,
        role: &Role<'d>,
        conversion: Option<&Conversion<'d>>,
    ) -> Result<Vec<Warning>, Error> {
        let (dataset, wages, question) = (self.dataset, self.wages, self.question);
        let mut warnings = Vec::new();
        if let Place::Area { area, .. } = question.place {
            data.published = official(dataset, wages, question.entry, area)?;
            warnings.extend(self.fill(data, role, area)?);
            if self.request.explain {
                data.steps = explained(dataset, wages, question, area, conversion)?;
            }
        }
        let (published, overlaps) = fitting(dataset, question)?;
        data.published.extend(published);
        warnings.extend(overlaps);
        warnings.extend(missing(dataset, data, question.place)?);
        warnings.extend(level_abroad(question));
        Ok(warnings)
    }

    /// Fills in the estimate for an area, where the role has one.
    fn fill(
        &self,
        data: &mut SalaryAnswer<'d>,
        role: &Role<'d>,
        area: u16,
    ) -> Result<Option<Warning>, Error> {
        let (wages, standing) = (self.wages, self.question.standing);
        let Some(market) = wages.market(self.question.entry, area)? else { return Ok(None) };
        let pay = market.pay(standing);
        data.estimate = estimate(&market, standing, &pay, role);
        if area != wages.nation() {
            data.real = real_pay(&pay, &self.dataset.area(area)?);
        }
        reliability(&market, data.place.name, self.request.allow_unreliable)
    }

    /// Fills in the rows, where they are asked for; returns what must be said of them.
    fn side_by_side(&self, data: &mut SalaryAnswer<'d>) -> Result<Vec<Warning>, Damaged> {
        let Some(asked) = self.request.by else { return Ok(Vec::new()) };
        let (dataset, wages, question) = (self.dataset, self.wages, self.question);
        let allow_unreliable = self.request.allow_unreliable;
        let made_of = SideBySide { dataset, wages, question, allow_unreliable };
        let (rows, warnings) = made_of.rows(asked)?;
        data.rows = Some(rows);
        Ok(warnings)
    }

    /// Tells pay in the currency and for the time asked for; returns what could not be done.
    fn told(
        &self,
        data: &mut SalaryAnswer<'d>,
        conversion: Option<&Conversion<'d>>,
    ) -> Vec<Warning> {
        let pay = data.estimate.pay.as_ref();
        data.converted = conversion.zip(pay).map(|(conversion, pay)| conversion.converted(pay));
        for row in data.rows.iter_mut().flatten() {
            row.converted = conversion.map(|conversion| conversion.converted(&row.pay));
        }
        let is_lost = conversion.is_some() && data.converted.is_none();
        let mut warnings: Vec<Warning> = is_lost.then(not_converted).into_iter().collect();
        if self.request.real && data.real.is_none() {
            warnings.push(self.no_real(data));
        }
        warnings
    }

    /// Says why there is no range at US average prices.
    fn no_real(&self, data: &SalaryAnswer<'_>) -> Warning {
        let place = in_sentence(data.place.name);
        if data.estimate.pay.is_none() {
            let message = "there is no estimate to put at US average prices";
            return Warning::new("no_real_pay", message);
        }
        if self.question.is_national() {
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

    fn query(&self, data: &SalaryAnswer<'_>, source: Option<&PaySource<'_>>) -> Query {
        let (place, money) = (&self.request.place, &self.request.money);
        let of = |is_asked: bool| is_asked.then(|| data.place.id.clone());
        Query::Salary {
            role: data.role.id.to_owned(),
            years: data.person.years,
            level: data.person.level,
            city: of(matches!(place, PlaceRequest::City(_) | PlaceRequest::CityIn(..))),
            state: of(matches!(place, PlaceRequest::State(_))),
            country: of(matches!(place, PlaceRequest::Country(_))),
            currency: money.currency.clone(),
            rate: money.rate,
            period: money.period.map(AmountPeriod::word),
            real: self.request.real,
            source: source.map(|source| source.id.to_owned()),
            allow_unreliable: self.request.allow_unreliable,
            explain: self.request.explain,
            by: self.request.by.map(|asked| asked.by.word()),
            top: self.request.by.filter(|asked| asked.by == By::City).map(|asked| asked.top),
        }
    }
}

/// Says that what people report abroad does not go by level.
fn level_abroad(question: &Question<'_, '_>) -> Option<Warning> {
    let is_lost = question.is_abroad() && matches!(question.standing, Standing::Level(_));
    is_lost.then(|| {
        let message =
            "what people report there goes by years, not by level; `--years` picks a band";
        Warning::new("level_not_in_source", message)
    })
}

/// Returns how an estimate comes about; `None` for a role without one.
fn explained(
    dataset: &Dataset<'_>,
    wages: &Wagebook<'_, '_>,
    question: &Question<'_, '_>,
    area: u16,
    conversion: Option<&Conversion<'_>>,
) -> Result<Option<Vec<Step>>, Damaged> {
    let Some(market) = wages.market(question.entry, area)? else { return Ok(None) };
    let (of, who) = ((question.entry, area), (&market, question.standing));
    let mut sheet = Explained::of(Sheet::default(), dataset, wages, of, who, "")?.pay()?;
    let parity = price_parity(&dataset.area(area)?).filter(|_| area != wages.nation());
    if let Some(parity) = parity {
        let real = market.median(question.standing) * 100.0 / parity;
        sheet =
            sheet.with("real_p50", &format!("p50 * 100 / {parity}"), real, Some(PRICE_PARITIES));
    }
    if let Some(conversion) = conversion {
        let converted = conversion.dollars(market.median(question.standing));
        let source = conversion.told(dataset)?;
        sheet =
            sheet.with("converted_p50", &conversion.expression("p50"), converted, Some(&source));
    }
    Ok(Some(steps(sheet)))
}

/// Returns the error for a country of which nothing is held; names those of which something is.
pub(super) fn no_data(dataset: &Dataset<'_>, country: &str) -> Result<Error, Damaged> {
    let figures = dataset.country_figures()?;
    let held = dataset.countries()?.into_iter().filter(|country| {
        figures.iter().any(|figure| figure.region == Region::Country(country.letters))
    });
    let mut held: Vec<String> = held.map(|country| in_sentence(country.name)).collect();
    sort_by_key(&mut held, |name| name.trim_start_matches("the ").to_owned());
    let hint = format!("reported pay is held for {}", join_and(&held));
    Ok(Error::no_figure(format!("no data for {country}")).with_hint(hint))
}

/// Returns what must be said where there is no estimate.
///
/// # Errors
///
/// No figure, where there is none of any kind.
fn missing(
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
            let held = dataset.country_figures()?;
            if !held.iter().any(|figure| figure.region == Region::Country(country)) {
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
