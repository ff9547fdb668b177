use super::alone::{Alone, pay_source};
use super::by::{self, SideBySide};
use super::explain::{Explained, Sheet, steps};
use super::figures::{Question, fitting, official, sources};
use super::missing::{level_abroad, no_estimate, no_real};
use super::money::{Conversion, not_converted};
use super::pay::{PRICE_PARITIES, estimate, price_parity, real_pay, reliability, sources_of};
use super::place::{REMOTE, place_answer, place_of};
use super::several::{place_split, quoted};
use super::{person, reply, standing_of};
use crate::answer::{
    Data, Estimate, PlaceAnswer, Query, Reply, RoleName, SalaryAnswer, Step, Warning,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Standing, Wagebook};
use crate::lookup::{FoundRole, LookupError, PaySource, Place, find_role, known_place};
use crate::model::Role;
use crate::request::{AmountPeriod, By, PlaceRequest, SalaryRequest};
use crate::text::visible;

/// Answers `salary`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SalaryRequest,
) -> Result<Reply<'d>, Error> {
    let conversion = Conversion::of(dataset, &request.money)?;
    let source = request.source.as_deref().map(|given| pay_source(dataset, given)).transpose()?;
    let found = role_of(dataset, &request.role, &request.place)?;
    if let Some(asked) = request.by {
        by::check_role(asked.by, found, &request.role)?;
    }
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let entry = dataset.role_entry(found.role)?;
    let role = dataset.role(found.role)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;

    let is_remote = warnings.iter().any(|warning| warning.code == REMOTE);
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
    let used = asked.sources(&data, source.as_ref(), is_remote)?;
    Ok(reply(dataset, "salary", query, Data::Salary(Box::new(data)), &used, warnings)?)
}

/// Finds the role; where a place was given in its stead, says how to ask for that.
fn role_of(dataset: &Dataset<'_>, given: &str, place: &PlaceRequest) -> Result<FoundRole, Error> {
    find_role(dataset, given).map_err(|error| {
        let is_unknown = matches!(error, LookupError::Unknown { .. });
        let is_place = is_unknown && matches!(known_place(dataset, given), Ok(Some(_)));
        let (mut error, shown) = (Error::from(error), visible(given));
        if is_place {
            let hint = format!("`{shown}` is a place: `--city {}`", quoted(given));
            error = error.with_hint(hint);
        }
        match place {
            PlaceRequest::City(city) => place_split(dataset, error, city, given),
            _ => error,
        }
    })
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
        warnings.extend(no_estimate(dataset, data, question.place)?);
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
            warnings.push(no_real(self.question, data));
        }
        warnings
    }

    /// Returns the ids of the sources of all that is said.
    fn sources(
        &self,
        data: &SalaryAnswer<'d>,
        source: Option<&PaySource<'d>>,
        is_remote: bool,
    ) -> Result<Vec<&'d str>, Damaged> {
        let mut used = sources(&data.published);
        used.extend(data.caveats.iter().map(|caveat| caveat.source));
        used.extend(sources_of(&data.estimate));
        used.extend(data.real.as_ref().map(|_| "bea"));
        if let Some((asked, rows)) = self.request.by.zip(data.rows.as_ref()) {
            used.extend(by::sources(self.dataset, asked.by, rows)?);
        }
        used.extend(data.converted.as_ref().and_then(|converted| converted.rate_source));
        used.extend(source.iter().flat_map(|source| &source.sources).map(|source| source.id));
        used.extend(data.place.city.as_ref().filter(|_| !is_remote).map(|_| "geonames"));
        Ok(used)
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
        let expression = format!("p50 * 100 / {parity}");
        sheet = sheet.with("real_p50", &expression, real, Some(PRICE_PARITIES));
    }
    if let Some(conversion) = conversion {
        let converted = conversion.dollars(market.median(question.standing));
        let source = conversion.told(dataset)?;
        sheet =
            sheet.with("converted_p50", &conversion.expression("p50"), converted, Some(&source));
    }
    Ok(Some(steps(sheet)))
}
