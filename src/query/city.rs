mod ranking;

use super::area_jobs::{concentration, jobs};
use super::figures::{Question, fitting, official, sources};
use super::missing::no_data;
use super::pay::{
    estimate, given_market, is_given, pay_answer, price_parity, price_parity_basis, real_pay,
    reliability, sources_behind, sources_of, unreliable,
};
use super::place::{notes, place_answer};
use super::{person, reply, standing_of};
use crate::answer::{
    CityAnswer, Data, Estimate, Query, Reply, RoleName, RolePay, Warning, derived_money,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Pay, Standing, Wagebook};
use crate::lookup::{Place, find_in_words, find_place, find_role};
use crate::model::{Role, RoleEntry};
use crate::order::sort_by;
use crate::request::CityRequest;
use crate::text::in_sentence;
use ranking::Ranked;

/// Answers `city`.
pub(super) fn answer<'d>(dataset: &Dataset<'d>, request: &CityRequest) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, &request.role)?;
    let standing = standing_of(found.level, request.standing, &request.role)?;
    let asked = Asked {
        dataset,
        wages: Wagebook::open(dataset)?,
        role: dataset.role(found.role)?,
        position: found.role,
        standing,
        allow_unreliable: request.allow_unreliable,
    };
    if request.names.is_empty() { asked.ranking(request) } else { asked.places(request) }
}

/// What is asked of every place.
struct Asked<'a, 'd> {
    dataset: &'a Dataset<'d>,
    wages: Wagebook<'a, 'd>,
    role: Role<'d>,
    position: u8,
    standing: Standing,
    /// Whether figures too uncertain to be given are given all the same.
    allow_unreliable: bool,
}

impl<'d> Asked<'_, 'd> {
    fn entry(&self) -> Result<&RoleEntry<'d>, Damaged> {
        self.dataset.role_entry(self.position)
    }

    fn places(&self, request: &CityRequest) -> Result<Reply<'d>, Error> {
        let (mut warnings, mut cities, mut told) = (Vec::new(), Vec::new(), Vec::new());
        let named = find_in_words(&request.names, |name| find_place(self.dataset, name))?;
        for (given, found) in named {
            if told.contains(&found.place) {
                continue;
            }
            told.push(found.place);
            warnings.extend(notes(self.dataset, &given, &found)?);
            warnings.extend(self.reliability(found.place)?);
            warnings.extend(self.unreliable_roles(found.place)?);
            cities.push(self.city(found.place)?);
        }
        let query = self.query(&cities, None);
        let mut used: Vec<&str> = cities.iter().flat_map(sources_of_city).collect();
        for role in cities.iter().flat_map(|city| city.roles.iter().flatten()) {
            let entries = self.dataset.role_entries()?;
            if let Some(entry) = entries.iter().find(|entry| entry.id == role.id) {
                used.extend(sources_behind(entry));
            }
        }
        Ok(reply(self.dataset, "city", query, Data::City(cities), &used, warnings)?)
    }

    fn reliability(&self, place: Place<'d>) -> Result<Option<Warning>, Error> {
        let Place::Area { area, .. } = place else { return Ok(None) };
        let Some(market) = self.wages.market(self.entry()?, area)? else { return Ok(None) };
        reliability(&market, self.dataset.area(area)?.name, self.allow_unreliable)
    }

    /// Returns a role's market in an area, where its wages are known well enough to be given.
    fn market(&self, role: &RoleEntry<'_>, area: u16) -> Result<Option<Market>, Damaged> {
        given_market(&self.wages, role, area, self.allow_unreliable)
    }

    /// Returns the roles whose pay in a place is given only because that was asked for.
    fn unreliable_roles(&self, place: Place<'d>) -> Result<Option<Warning>, Damaged> {
        let (Place::Area { area, .. }, true) = (place, self.allow_unreliable) else {
            return Ok(None);
        };
        let mut titles = Vec::new();
        for (position, entry) in self.dataset.role_entries()?.iter().enumerate() {
            let is_other = position != usize::from(self.position);
            if is_other && self.market(entry, area)?.is_some_and(|market| !is_given(&market)) {
                titles.push(entry.title);
            }
        }
        let place = in_sentence(self.dataset.area(area)?.name);
        Ok(unreliable(&titles, &format!("the pay in {place} of ")))
    }

    fn query(&self, cities: &[CityAnswer<'d>], ranked: Option<&Ranked>) -> Query {
        let person = person(self.standing);
        Query::City {
            cities: match ranked {
                None => cities.iter().map(|city| city.id.clone()).collect(),
                Some(_) => Vec::new(),
            },
            role: self.role.id.to_owned(),
            years: person.years,
            level: person.level,
            sort: ranked.map(|ranked| ranked.sort.word()),
            state: ranked.and_then(|ranked| ranked.state.clone()),
            area_type: ranked.map(|ranked| ranked.areas.word()),
            min_jobs: ranked.map(|ranked| ranked.min_jobs),
            top: ranked.map(|ranked| ranked.top),
            allow_unreliable: self.allow_unreliable,
        }
    }

    /// Returns all that is said of one place.
    fn city(&self, place: Place<'d>) -> Result<CityAnswer<'d>, Error> {
        let entry = self.entry()?;
        let mut published = match place {
            Place::Area { area, .. } => official(self.dataset, &self.wages, entry, area)?,
            Place::Abroad { .. } => Vec::new(),
        };
        let question = Question {
            role: self.position,
            entry,
            standing: self.standing,
            place,
            nation: self.wages.nation(),
        };
        published.extend(fitting(self.dataset, &question)?.0);
        let mut city = match place {
            Place::Area { area, .. } => self.area(area)?,
            Place::Abroad { .. } => self.blank(place)?,
        };
        if let Place::Area { area, .. } = place {
            city.roles = Some(self.other_roles(area)?);
            city.city = place_answer(self.dataset, place)?.city;
        } else if published.is_empty() {
            return Err(no_data(self.dataset, &in_sentence(city.name))?);
        }
        city.published = Some(published);
        Ok(city)
    }

    /// Returns an area with the role's pay, without other roles and published figures.
    fn area(&self, position: u16) -> Result<CityAnswer<'d>, Damaged> {
        let market = self.market(self.entry()?, position)?;
        let paid = market.as_ref().map(|market| (market, market.pay(self.standing)));
        self.area_paying(position, paid)
    }

    fn area_paying(
        &self,
        position: u16,
        paid: Option<(&Market, Pay)>,
    ) -> Result<CityAnswer<'d>, Damaged> {
        let area = self.dataset.area(position)?;
        let mut city = self.blank(Place::Area { area: position, city: None })?;
        let entry = self.entry()?;
        city.rpp = price_parity(&area);
        city.rpp_basis = city.rpp.map(|_| price_parity_basis(&area));
        city.jobs = jobs(&self.wages, entry, position)?.map(derived_money);
        city.concentration = concentration(&self.wages, entry, position)?;
        if let Some((market, pay)) = paid {
            city.estimate = estimate(market, self.standing, &pay, &self.role);
            if position != self.wages.nation() {
                city.real_pay = real_pay(&pay, &area);
            }
        }
        Ok(city)
    }

    fn blank(&self, place: Place<'d>) -> Result<CityAnswer<'d>, Damaged> {
        let place = place_answer(self.dataset, place)?;
        Ok(CityAnswer {
            id: place.id,
            name: place.name,
            city: place.city,
            state: place.state,
            area_type: place.area_type,
            code: place.code,
            role: RoleName { id: self.role.id, title: self.role.title },
            rpp: None,
            rpp_basis: None,
            jobs: None,
            concentration: None,
            estimate: Estimate::default(),
            real_pay: None,
            roles: None,
            published: None,
        })
    }

    /// Returns what every role with an estimate pays in an area, best paid first.
    fn other_roles(&self, area: u16) -> Result<Vec<RolePay<'d>>, Damaged> {
        let mut roles = Vec::new();
        for entry in self.dataset.role_entries()? {
            if let Some(market) = self.market(entry, area)? {
                let pay = pay_answer(&market, self.standing);
                roles.push(RolePay { id: entry.id, title: entry.title, pay });
            }
        }
        sort_by(&mut roles, |a, b| b.pay.p50.cmp(&a.pay.p50).then(a.id.cmp(b.id)));
        Ok(roles)
    }
}

/// Returns the ids of the sources of all that is said of a place.
fn sources_of_city<'d>(city: &CityAnswer<'d>) -> Vec<&'d str> {
    let mut used = sources_of(&city.estimate);
    used.extend(city.published.as_deref().map(sources).unwrap_or_default());
    used.extend(city.rpp.map(|_| "bea"));
    used.extend(city.city.as_ref().map(|_| "geonames"));
    used
}
