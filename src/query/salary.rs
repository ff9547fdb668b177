use super::figures::{Question, fitting, official, sources};
use super::pay::{answer_of, checked, model_band, real_pay, reliability, sampling};
use super::place::{place_answer, place_of};
use super::{person, reply, standing_of};
use crate::answer::{Data, Query, Reply, RoleName, SalaryAnswer, Warning};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::estimate::Wagebook;
use crate::lookup::{Place, find_role};
use crate::model::Role;
use crate::request::{PlaceRequest, SalaryRequest};
use crate::text::in_sentence;

/// Answers `salary`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SalaryRequest,
) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, &request.role)?;
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let entry = dataset.role_entry(found.role)?;
    let role = dataset.role(found.role)?;
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;

    let question = Question { role: found.role, entry, standing, place, nation: wages.nation() };
    let mut data = SalaryAnswer {
        role: RoleName { id: role.id, title: role.title },
        place: place_answer(dataset, place)?,
        person: person(standing),
        pay: None,
        checked: None,
        sampling: None,
        modelled: None,
        real: None,
        occupations: Vec::new(),
        published: Vec::new(),
        caveats: role.caveats.clone(),
    };
    if let Place::Area { area, .. } = place {
        data.published = official(dataset, &wages, entry, area)?;
        warnings.extend(estimate(&mut data, dataset, &wages, &question, &role, area)?);
    }
    let (published, overlaps) = fitting(dataset, &question)?;
    data.published.extend(published);
    warnings.extend(overlaps);
    warnings.extend(missing(&data, place)?);
    let query = Query::Salary {
        role: role.id.to_owned(),
        years: data.person.years,
        level: data.person.level,
        city: matches!(request.place, PlaceRequest::City(_) | PlaceRequest::CityIn(..))
            .then(|| data.place.id.clone()),
        state: matches!(request.place, PlaceRequest::State(_)).then(|| data.place.id.clone()),
    };
    let mut used = sources(&data.published);
    used.extend(data.caveats.iter().map(|caveat| caveat.source));
    used.extend(data.pay.as_ref().map(|_| "oews"));
    used.extend(data.real.as_ref().map(|_| "bea"));
    used.extend(data.place.city.as_ref().map(|_| "geonames"));
    Ok(reply(dataset, "salary", query, Data::Salary(Box::new(data)), &used, warnings)?)
}

fn estimate<'d>(
    data: &mut SalaryAnswer<'d>,
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    question: &Question<'_, 'd>,
    role: &Role<'d>,
    area: u16,
) -> Result<Option<Warning>, Error> {
    let Some(market) = wages.market(question.entry, area)? else { return Ok(None) };
    let standing = question.standing;
    let computed = market.pay(standing);
    let pay = answer_of(&market, standing, &computed);
    data.checked = checked(role.check, role.bias, standing);
    data.sampling = sampling(&market, pay.p50);
    data.modelled = model_band(&market, pay.p50);
    data.real = real_pay(&computed, &dataset.area(area)?);
    data.occupations = role.occupations.iter().map(|occupation| occupation.title).collect();
    data.pay = Some(pay);
    reliability(&market, &in_sentence(data.place.name))
}

/// Returns the error for a country of which nothing is held.
pub(super) fn no_data(country: &str) -> Error {
    Error::no_figure(format!("no data for {country}")).with_hint(
        "reported pay is held for Australia, Canada, France, Germany, India, the Netherlands, \
         Poland, Spain and the United Kingdom",
    )
}

/// Returns what must be said where there is no estimate.
///
/// # Errors
///
/// No figure, where there is none of any kind.
fn missing(data: &SalaryAnswer<'_>, place: Place<'_>) -> Result<Option<Warning>, Error> {
    if data.pay.is_some() {
        return Ok(None);
    }
    let role = data.role.title;
    let where_to = &in_sentence(data.place.name);
    Ok(Some(match place {
        Place::Abroad { .. } if data.published.is_empty() => {
            return Err(no_data(where_to));
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
