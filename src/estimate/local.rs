use std::cell::RefCell;

use super::Curve;
use super::basis::PlaceBasis;
use super::event::{Event, Pulled};
use super::market::{Market, Part};
use super::pull::{Pull, map2, non_decreasing, pull, scaled};
use crate::dataset::{Damaged, Dataset};
use crate::model::{Cell, RoleEntry, SOFTWARE};

/// Code of all computer and mathematical occupations: what an unpublished area is modelled from.
pub const COMPUTER: &str = "15-0000";

/// How many jobs make an area's own cell weigh as much as the software ratio.
pub const JOBS_OF_EQUAL_WEIGHT: f64 = 3000.0;

/// Weight of an area's own cell where its jobs were not released.
pub const WEIGHT_WITHOUT_JOBS: f64 = 0.5;

/// The wages of one occupation in one place, as the estimate uses them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Local {
    /// The five percentiles.
    pub wages: [f64; 5],
    /// Where they come from.
    pub basis: PlaceBasis,
    /// How much the place's own cell weighs: 1 as published, 0 where none is published.
    pub own_weight: f64,
    /// Relative standard error in percent; `None` where it is not known.
    pub rse_percent: Option<f64>,
}

/// Percentiles of software developers and of all computer occupations.
pub type SoftwareAndComputer = ([f64; 5], [f64; 5]);

/// Official wages, read as the estimate needs them.
#[derive(Debug)]
pub struct Wagebook<'a, 'd> {
    dataset: &'a Dataset<'d>,
    software: u8,
    computer: u8,
    nation: u16,
    /// What is published for each occupation in the nation.
    national: Vec<Option<Local>>,
    /// What was done with the wages, while it is kept.
    kept: RefCell<Option<Vec<Event>>>,
}

impl<'a, 'd> Wagebook<'a, 'd> {
    /// Opens the wages of a dataset.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where the anchor occupations are missing.
    pub fn open(dataset: &'a Dataset<'d>) -> Result<Wagebook<'a, 'd>, Damaged> {
        let occupations = dataset.occupations()?;
        let find = |code: &str| {
            let at = occupations.iter().position(|occupation| occupation.code == code);
            at.and_then(|at| u8::try_from(at).ok()).ok_or(Damaged)
        };
        let nation = occupations.first().ok_or(Damaged)?.nation.area;
        Ok(Wagebook {
            dataset,
            software: find(SOFTWARE)?,
            computer: find(COMPUTER)?,
            nation,
            national: occupations.iter().map(|occupation| published(&occupation.nation)).collect(),
            kept: RefCell::new(None),
        })
    }

    /// Returns the position of the nation among the areas.
    #[must_use]
    pub fn nation(&self) -> u16 {
        self.nation
    }

    /// Returns what is published for an occupation in an area.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn cell(&self, occupation: u8, area: u16) -> Result<Option<Cell>, Damaged> {
        if area == self.nation {
            let found = self.dataset.occupations()?.get(usize::from(occupation));
            return Ok(found.map(|occupation| occupation.nation));
        }
        self.dataset.cell(occupation, area)
    }

    /// Returns the market of a role in an area; `None` for a role without an estimate.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn market(&self, role: &RoleEntry<'_>, area: u16) -> Result<Option<Market>, Damaged> {
        let mut parts = Vec::with_capacity(role.blend.len());
        let mut basis = PlaceBasis::Published;
        let mut rse_percent = Some(0.0);
        let anchor = self.software_in(area)?;
        for share in &role.blend {
            let local = self.local_by(pull, anchor.as_ref(), share.occupation, area)?;
            basis = basis.max(local.basis);
            rse_percent = with_share(rse_percent, share.weight, local.rse_percent);
            let curve = Curve::new(local.wages);
            parts.push(Part { weight: share.weight, own_weight: local.own_weight, curve });
        }
        if parts.is_empty() {
            return Ok(None);
        }
        let at_own_height = (role.height - 1.0).abs() < f64::EPSILON;
        let is_published = parts.len() == 1 && at_own_height && basis == PlaceBasis::Published;
        let RoleEntry { height, confidence, bias, .. } = *role;
        Ok(Some(Market { parts, height, confidence, bias, basis, is_published, rse_percent }))
    }

    /// Returns what is done with published wages to make each occupation of a role's market.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn events(&self, role: &RoleEntry<'_>, area: u16) -> Result<Vec<Vec<Event>>, Damaged> {
        let mut events = Vec::new();
        for share in &role.blend {
            self.kept.replace(Some(Vec::new()));
            let anchor = self.software_in(area)?;
            let local = self.local_by(pull, anchor.as_ref(), share.occupation, area);
            events.push(self.kept.replace(None).unwrap_or_default());
            local?;
        }
        Ok(events)
    }

    fn keep(&self, event: impl FnOnce() -> Event) {
        if let Some(kept) = self.kept.borrow_mut().as_mut() {
            kept.push(event());
        }
    }

    /// Returns an occupation's wages in an area, pulled, modelled or taken from further out. Its
    /// software developers are known already: every code of a blend needs them. `pull` is the way to
    /// pull its own.
    pub(super) fn local_by(
        &self,
        pull: Pull,
        anchor: Option<&Local>,
        occupation: u8,
        area: u16,
    ) -> Result<Local, Damaged> {
        let Some(anchor) = anchor else {
            return self.further_out(pull, occupation, area);
        };
        if occupation == self.software {
            return Ok(*anchor);
        }
        let nation = self.national(occupation).ok_or(Damaged)?;
        if area == self.nation {
            self.keep(|| Event::National { occupation, wages: nation.wages });
            return Ok(*nation);
        }
        let software = self.national(self.software).ok_or(Damaged)?;
        let cell = self.cell(occupation, area)?;
        let own = cell.as_ref().and_then(published);
        let jobs = cell.and_then(|cell| cell.jobs);
        self.keep(|| {
            let (nation, software) = (nation.wages, software.wages);
            let own = own.map(|own| own.wages);
            Event::Pulled(Pulled { occupation, area, nation, own, jobs, software })
        });
        let weight = own.map_or(0.0, |_| own_weight(jobs));
        let own_rse = own.map_or(Some(0.0), |own| own.rse_percent);
        Ok(Local {
            wages: pull(nation, own.as_ref(), weight, anchor, software),
            basis: anchor.basis.max(PlaceBasis::Pulled),
            own_weight: weight,
            rse_percent: own_rse
                .zip(anchor.rse_percent)
                .map(|(own, anchor)| weight * own + (1.0 - weight) * anchor),
        })
    }

    /// Returns the area whose wages stand in for those of an area: its state, else the nation;
    /// `None` for the nation.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn wider(&self, area: u16) -> Result<Option<u16>, Damaged> {
        let state = self.dataset.state_of(area)?;
        Ok(state.or((area != self.nation).then_some(self.nation)))
    }

    fn further_out(&self, pull: Pull, occupation: u8, area: u16) -> Result<Local, Damaged> {
        let further = self.wider(area)?.ok_or(Damaged)?;
        let basis = if further == self.nation { PlaceBasis::Nation } else { PlaceBasis::State };
        self.keep(|| Event::Further { area: further });
        let anchor = self.software_in(further)?;
        let local = self.local_by(pull, anchor.as_ref(), occupation, further)?;
        Ok(Local { basis: local.basis.max(basis), ..local })
    }

    /// Returns the wages of software developers in an area, published or modelled.
    pub(super) fn software_in(&self, area: u16) -> Result<Option<Local>, Damaged> {
        let Some(published) = self.wages_of(self.software, area)? else {
            return self.modelled_software(area);
        };
        self.keep(|| Event::Published { area, wages: published.wages });
        Ok(Some(published))
    }

    /// Geometric mean of the nation's and the state's software wages, each scaled as all computer
    /// occupations are there; the nation's leg alone where the state publishes none.
    fn modelled_software(&self, area: u16) -> Result<Option<Local>, Damaged> {
        let Some(here) = self.wages_of(self.computer, area)? else {
            return Ok(None);
        };
        let of_nation = self.software_and_computer(self.nation)?.ok_or(Damaged)?;
        let state = self.dataset.state_of(area)?;
        let of_state = match state {
            Some(state) => self.software_and_computer(state)?,
            None => None,
        };
        self.keep(|| Event::Modelled {
            area,
            here: here.wages,
            nation: of_nation,
            state: state.zip(of_state),
        });
        let nation = scaled(of_nation, here.wages);
        let wages = match of_state {
            Some(state) => {
                map2(nation, scaled(state, here.wages), |nation, state| libm::sqrt(nation * state))
            }
            None => nation,
        };
        Ok(Some(Local {
            wages: non_decreasing(wages),
            basis: PlaceBasis::Modelled,
            own_weight: 0.0,
            rse_percent: None,
        }))
    }

    /// Returns the wages of software developers and of all computer occupations in an area, where
    /// both are published.
    fn software_and_computer(&self, area: u16) -> Result<Option<SoftwareAndComputer>, Damaged> {
        let software = self.wages_of(self.software, area)?;
        let computer = self.wages_of(self.computer, area)?;
        Ok(software.zip(computer).map(|(software, computer)| (software.wages, computer.wages)))
    }

    /// Returns the published wages of an occupation in the nation, as they stand.
    fn national(&self, occupation: u8) -> Option<&Local> {
        self.national.get(usize::from(occupation)).and_then(Option::as_ref)
    }

    /// Returns the published wages of an occupation in an area, as they stand.
    fn wages_of(&self, occupation: u8, area: u16) -> Result<Option<Local>, Damaged> {
        if area == self.nation {
            return Ok(self.national(occupation).copied());
        }
        Ok(self.dataset.cell(occupation, area)?.as_ref().and_then(published))
    }
}

/// Returns how much an area's own cell weighs, with so many jobs behind it.
#[must_use]
pub fn own_weight(jobs: Option<u32>) -> f64 {
    jobs.map(f64::from).map_or(WEIGHT_WITHOUT_JOBS, |jobs| jobs / (jobs + JOBS_OF_EQUAL_WEIGHT))
}

/// Adds the standard error of one occupation to that of a blend; of all it must be known.
pub(super) fn with_share(sum: Option<f64>, weight: f64, rse_percent: Option<f64>) -> Option<f64> {
    sum.zip(rse_percent).map(|(sum, rse)| sum + weight * rse)
}

/// Returns the wages of a cell as they stand.
fn published(cell: &Cell) -> Option<Local> {
    cell.wages.as_ref().map(|wages| Local {
        wages: wages.percentiles.map(f64::from),
        basis: PlaceBasis::Published,
        own_weight: 1.0,
        rse_percent: Some(f64::from(wages.rse_tenths) / 10.0),
    })
}
