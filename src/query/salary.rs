use super::explain::{Explained, Sheet, steps};
use super::figures::{Question, fitting, official, sources};
use super::pay::{estimate, price_parity, real_pay, reliability, sources_of};
use super::place::{place_answer, place_of};
use super::{person, reply, standing_of};
use crate::answer::{Data, Estimate, Query, Reply, RoleName, SalaryAnswer, Step, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Wagebook;
use crate::lookup::{LookupError, Place, find_place, find_role};
use crate::model::{Region, Role};
use crate::request::{PlaceRequest, SalaryRequest};
use crate::text::{in_sentence, join_and, visible};

/// Answers `salary`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SalaryRequest,
) -> Result<Reply<'d>, Error> {
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
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let entry = dataset.role_entry(found.role)?;
    let role = dataset.role(found.role)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;

    let is_remote = warnings.iter().any(|warning| warning.code == "remote_as_nation");
    let question = Question { role: found.role, entry, standing, place, nation: wages.nation() };
    let mut data = SalaryAnswer {
        role: RoleName { id: role.id, title: role.title },
        place: place_answer(dataset, place)?,
        person: person(standing),
        estimate: Estimate::default(),
        real: None,
        published: Vec::new(),
        caveats: role.caveats.clone(),
        steps: None,
    };
    if is_remote {
        data.place.city = Some("Remote".to_owned());
    }
    if let Place::Area { area, .. } = place {
        data.published = official(dataset, &wages, entry, area)?;
        warnings.extend(fill(&mut data, dataset, &wages, &question, &role, area)?);
        if request.explain {
            data.steps = explained(dataset, &wages, &question, area)?;
        }
    }
    let (published, overlaps) = fitting(dataset, &question)?;
    data.published.extend(published);
    warnings.extend(overlaps);
    warnings.extend(missing(dataset, &data, place)?);
    let query = Query::Salary {
        role: role.id.to_owned(),
        years: data.person.years,
        level: data.person.level,
        city: matches!(request.place, PlaceRequest::City(_) | PlaceRequest::CityIn(..))
            .then(|| data.place.id.clone()),
        state: matches!(request.place, PlaceRequest::State(_)).then(|| data.place.id.clone()),
        explain: request.explain,
    };
    let mut used = sources(&data.published);
    used.extend(data.caveats.iter().map(|caveat| caveat.source));
    used.extend(sources_of(&data.estimate));
    used.extend(data.real.as_ref().map(|_| "bea"));
    used.extend(data.place.city.as_ref().filter(|_| !is_remote).map(|_| "geonames"));
    Ok(reply(dataset, "salary", query, Data::Salary(Box::new(data)), &used, warnings)?)
}

/// Returns how an estimate comes about; `None` for a role without one.
fn explained(
    dataset: &Dataset<'_>,
    wages: &Wagebook<'_, '_>,
    question: &Question<'_, '_>,
    area: u16,
) -> Result<Option<Vec<Step>>, Damaged> {
    let Some(market) = wages.market(question.entry, area)? else { return Ok(None) };
    let (of, who) = ((question.entry, area), (&market, question.standing));
    let mut sheet = Explained::of(Sheet::default(), dataset, wages, of, who, "")?.pay()?;
    let parity = price_parity(&dataset.area(area)?).filter(|_| area != wages.nation());
    if let Some(parity) = parity {
        let real = market.median(question.standing) * 100.0 / parity;
        let source = Some("BEA regional price parities 2023");
        sheet = sheet.with("real_p50", &format!("p50 * 100 / {parity}"), real, source);
    }
    Ok(Some(steps(sheet)))
}

/// Fills in the estimate for an area, where the role has one.
fn fill<'d>(
    data: &mut SalaryAnswer<'d>,
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    question: &Question<'_, 'd>,
    role: &Role<'d>,
    area: u16,
) -> Result<Option<Warning>, Error> {
    let Some(market) = wages.market(question.entry, area)? else { return Ok(None) };
    let pay = market.pay(question.standing);
    data.estimate = estimate(&market, question.standing, &pay, role);
    if area != wages.nation() {
        data.real = real_pay(&pay, &dataset.area(area)?);
    }
    reliability(&market, data.place.name)
}

/// Returns the error for a country of which nothing is held; names those of which something is.
pub(super) fn no_data(dataset: &Dataset<'_>, country: &str) -> Result<Error, Damaged> {
    let figures = dataset.country_figures()?;
    let held = dataset.countries()?.into_iter().filter(|country| {
        figures.iter().any(|figure| figure.region == Region::Country(country.letters))
    });
    let mut held: Vec<String> = held.map(|country| in_sentence(country.name)).collect();
    held.sort_by_key(|name| name.trim_start_matches("the ").to_owned());
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
        Place::Abroad { .. } if data.published.is_empty() => {
            return Err(no_data(dataset, where_to)?);
        }
        Place::Area { .. } if data.published.is_empty() => Warning::new(
            "no_figure",
            format!("no estimate is made for {role}, and its sources print no figure"),
        ),
        Place::Abroad { .. } => Warning::new(
            "no_estimate_abroad",
            format!(
                "no official wages are held for {where_to}, so there is no estimate; what people \
                 report there stands as published"
            ),
        ),
        Place::Area { .. } => Warning::new(
            "no_estimate",
            format!("no estimate is made for {role}; these are the figures its sources print"),
        ),
    }))
}
