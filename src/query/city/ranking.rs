//! Areas by what a role pays there, or by its jobs.

use super::{Asked, sources_of_city};
use crate::answer::{CityAnswer, Data, Reply};
use crate::dataset::Damaged;
use crate::error::Error;
use crate::lookup::find_state;
use crate::model::{AreaKind, AreaOutline};
use crate::order::sort_by;
use crate::query::area_jobs::{concentration, jobs};
use crate::query::pay::{parity, unreliable};
use crate::query::rank::{Candidate, Wanted, areas, areas_left_out, best_paid, more_areas};
use crate::query::reply;
use crate::request::{CityRequest, CitySort};

/// Why an area is not in a ranking.
const UNKNOWN: &str = "the figure to rank by is not published, or too uncertain";

/// What a ranking was asked for.
pub(super) struct Ranked {
    pub sort: CitySort,
    pub state: Option<String>,
    pub areas: AreaKind,
    pub min_jobs: u32,
    pub top: usize,
}

impl<'d> Asked<'_, 'd> {
    /// Answers `city` without a name.
    pub(super) fn ranking(&self, request: &CityRequest) -> Result<Reply<'d>, Error> {
        if self.entry()?.blend.is_empty() {
            let title = self.role.title;
            let message = format!("no estimate is made for {title}, so places cannot be ranked");
            return Err(Error::no_figure(message));
        }
        let state = request.state.as_deref().map(|given| find_state(self.dataset, given));
        let state = state.transpose()?;
        let (mut candidates, mut all) = (Vec::new(), 0);
        for (at, area) in areas(self.dataset, request.areas, state)? {
            all += 1;
            candidates.extend(self.candidate(at, area, request)?);
        }
        let (cities, total) = match request.sort {
            CitySort::Pay | CitySort::RealPay => self.best_paid(&candidates, request.top)?,
            CitySort::Jobs | CitySort::Concentration => self.largest(&candidates, request)?,
        };
        let asked = Ranked {
            sort: request.sort,
            state: state
                .map(|state| self.dataset.area(state))
                .transpose()?
                .map(|s| s.id.to_owned()),
            areas: request.areas,
            min_jobs: request.min_jobs,
            top: request.top,
        };
        let used: Vec<&str> = cities.iter().flat_map(sources_of_city).collect();
        let query = self.query(&cities, Some(&asked));
        let why = if request.min_jobs > 0 { "too few jobs, or none published" } else { UNKNOWN };
        let doubtful = cities.iter().filter(|city| {
            let sampling = city.estimate.sampling.as_ref();
            sampling.is_some_and(|sampling| sampling.reliability == "unreliable")
        });
        let doubtful: Vec<&str> = doubtful.map(|city| city.name).collect();
        let doubtful = unreliable(&doubtful, "the pay in ");
        let warnings = more_areas(total, cities.len()).into_iter();
        let warnings = warnings.chain(areas_left_out(all - total, why)).chain(doubtful).collect();
        Ok(reply(self.dataset, "city", query, Data::City(cities), &used, warnings)?)
    }

    /// Returns an area as one to rank; `None` where it has too few jobs, or lacks the prices to
    /// rank by.
    fn candidate(
        &self,
        area: u16,
        of: &AreaOutline,
        request: &CityRequest,
    ) -> Result<Option<Candidate>, Damaged> {
        if request.min_jobs > 0 {
            let jobs = jobs(&self.wages, self.entry()?, area)?;
            if jobs.is_none_or(|jobs| jobs < f64::from(request.min_jobs)) {
                return Ok(None);
            }
        }
        let prices = if request.sort == CitySort::RealPay {
            parity(of.price_parity_thousandths)
        } else {
            Some(1.0)
        };
        Ok(prices.map(|prices| Candidate { area, prices }))
    }

    /// Returns the best paid areas, and how many have a figure.
    fn best_paid(
        &self,
        candidates: &[Candidate],
        top: usize,
    ) -> Result<(Vec<CityAnswer<'d>>, usize), Damaged> {
        let wanted = Wanted {
            role: self.entry()?,
            standing: self.standing,
            top,
            allow_unreliable: self.allow_unreliable,
        };
        let ranking = best_paid(&self.wages, &wanted, candidates)?;
        let cities = ranking.best.iter().map(|placed| {
            let pay = placed.market.pay_around(self.standing, placed.median);
            self.area_paying(placed.area, Some((&placed.market, pay)))
        });
        Ok((cities.collect::<Result<_, _>>()?, ranking.given))
    }

    /// Returns the areas with the most jobs or the densest, and how many have a figure.
    fn largest(
        &self,
        candidates: &[Candidate],
        request: &CityRequest,
    ) -> Result<(Vec<CityAnswer<'d>>, usize), Damaged> {
        let entry = self.entry()?;
        let mut ranked = Vec::new();
        for Candidate { area, .. } in candidates {
            let value = match request.sort {
                CitySort::Concentration => concentration(&self.wages, entry, *area)?,
                _ => jobs(&self.wages, entry, *area)?,
            };
            ranked.extend(value.map(|value| (value, *area)));
        }
        sort_by(&mut ranked, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let cities = ranked.iter().take(request.top).map(|(_, area)| self.area(*area));
        Ok((cities.collect::<Result<_, _>>()?, ranked.len()))
    }
}
