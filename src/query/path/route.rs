//! The way from one role to another that takes least learning, of those over known steps.

use crate::dataset::{Damaged, Dataset};
use crate::model::Career;
use crate::order::sort_by_key;
use crate::query::gap::{Learnt, Needed};

/// From so many preparation zones up on, a step is too far.
const ZONES_TOO_FAR: u8 = 2;

/// What makes a step a known one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Via {
    /// The dataset names the role as a next one.
    Next,
    /// The dataset names one of the two as easily taken for the other.
    Related,
    /// At least half of what the role asks for, by importance, is there already.
    Covered,
    /// Nothing: it is a stretch.
    Stretch,
}

impl Via {
    /// Returns the word used in JSON.
    pub(super) fn word(self) -> &'static str {
        match self {
            Via::Next => "next",
            Via::Related => "related",
            Via::Covered => "covered",
            Via::Stretch => "stretch",
        }
    }
}

/// The roles with what each asks for and where one goes from it.
pub(super) struct Map {
    careers: Vec<Career>,
    needed: Needed,
    /// Skills that are known beside those of the role one is in.
    known: Vec<u16>,
    /// Positions of the roles by id, so that the first of equal ways is found first.
    by_id: Vec<u8>,
}

/// What ways are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// How many steps at most.
    pub steps: usize,
    /// Whether any step may be taken.
    pub stretch: bool,
}

/// A way from one role to another.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Route {
    /// Importance of all that is to be learnt on it.
    pub cost: u32,
    /// The roles, with the first and the last.
    pub roles: Vec<u8>,
}

impl Map {
    pub(super) fn open(dataset: &Dataset<'_>, known: Vec<u16>) -> Result<Map, Damaged> {
        let careers = dataset.careers()?;
        let entries = dataset.role_entries()?;
        let mut by_id: Vec<u8> = (0..=u8::MAX).take(entries.len()).collect();
        sort_by_key(&mut by_id, |at| entries.get(usize::from(*at)).map(|entry| entry.id));
        let needed = Needed::of(&careers);
        Ok(Map { careers, needed, known, by_id })
    }

    /// Returns what is known at the begin of a path.
    pub(super) fn start(&self, from: u8) -> Result<Learnt<'_>, Damaged> {
        let mut learnt = Learnt::nothing(&self.needed);
        self.known.iter().for_each(|skill| learnt.know(*skill));
        learnt.learn(self.career(from)?);
        Ok(learnt)
    }

    /// Who asks for each skill.
    pub(super) fn needed(&self) -> &Needed {
        &self.needed
    }

    pub(super) fn career(&self, role: u8) -> Result<&Career, Damaged> {
        self.careers.get(usize::from(role)).ok_or(Damaged)
    }

    /// Returns the positions of all roles, by id.
    pub(super) fn roles(&self) -> &[u8] {
        &self.by_id
    }

    /// Returns what makes a step a known one, with these skills learnt before.
    pub(super) fn via(&self, from: u8, to: u8, learnt: &Learnt<'_>) -> Result<Via, Damaged> {
        self.via_missing(from, to, learnt.missing(to))
    }

    /// Returns what makes a step a known one, with so much missing of what the role asks for.
    fn via_missing(&self, from: u8, to: u8, missing: u32) -> Result<Via, Damaged> {
        let before = self.career(from)?;
        Ok(if before.next.contains(&to) {
            Via::Next
        } else if before.related.contains(&to) {
            Via::Related
        } else if missing * 2 <= self.needed.weight(to) {
            Via::Covered
        } else {
            Via::Stretch
        })
    }

    /// Whether a step goes up too many preparation zones for anything but a stretch.
    pub(super) fn is_too_far(&self, from: u8, to: u8) -> Result<bool, Damaged> {
        let (before, after) = (self.career(from)?.zone, self.career(to)?.zone);
        Ok(after.saturating_sub(before) >= ZONES_TOO_FAR)
    }

    /// Returns what the step straight to a role takes: its cost, and how many skills are to be added.
    pub(super) fn straight(&self, from: u8, to: u8) -> Result<(u32, usize), Damaged> {
        let learnt = self.start(from)?;
        let needs = self.career(to)?.needs.iter();
        Ok((learnt.missing(to), needs.filter(|need| !learnt.has(need.skill)).count()))
    }

    /// Returns the way of least cost; of equal ones the shortest, then the first by ids.
    pub(super) fn route(&self, from: u8, to: u8, limits: Limits) -> Result<Option<Route>, Damaged> {
        let learnt = self.start(from)?;
        let target = self.career(to)?;
        let start = self.career(from)?;
        let (leads, beyond) = (start.leads || target.leads, start.beyond || target.beyond);
        let (path, best) = (vec![from], None);
        let mut search =
            Search { map: self, to, target, leads, beyond, limits, learnt, path, best };
        // Few steps first: the sooner a way is known, the more branches of longer ones end early.
        for steps in 1..=limits.steps {
            search.limits.steps = steps;
            search.go(from, 0)?;
        }
        Ok(search.best)
    }
}

/// A search for the best way, in which skills that were learnt stay so.
///
/// What a step costs depends on the roles before it, so that no table of shortest ways helps; but a
/// branch ends where what is left cannot cost less than the best way found.
struct Search<'m> {
    map: &'m Map,
    to: u8,
    target: &'m Career,
    /// Whether the first role or the target leads.
    leads: bool,
    /// Whether one of them is no Python role.
    beyond: bool,
    limits: Limits,
    learnt: Learnt<'m>,
    path: Vec<u8>,
    best: Option<Route>,
}

impl Search<'_> {
    fn go(&mut self, at: u8, cost: u32) -> Result<(), Damaged> {
        self.step(at, self.to, cost)?;
        let least = self.least();
        if self.path.len() >= self.limits.steps || self.is_no_better(cost + least, 2) {
            return Ok(());
        }
        let map = self.map;
        // What is missing of the target once a role is learnt: all of it where the target is the step
        // after that, else the least it can cost.
        let is_last = self.path.len() + 1 == self.limits.steps;
        let missing = if is_last { self.learnt.missing(self.to) } else { least };
        let shared = map.needed.shared(self.target, |need| match self.learnt.has(need.skill) {
            true => 0,
            false if is_last => u32::from(need.importance),
            false => map.needed.least(need.skill),
        });
        for next in &map.by_id {
            let left = missing - shared.get(usize::from(*next)).copied().unwrap_or_default();
            let rest = self.learnt.missing(*next) + left;
            let is_open = *next != self.to
                && self.may_pass(map.career(*next)?)
                && !self.is_no_better(cost + rest, 2);
            if is_open && !self.path.contains(next) && (!is_last || self.may_lead(*next, left)?) {
                self.step(at, *next, cost)?;
            }
        }
        Ok(())
    }

    /// Whether a role may stand between: one that leads, or is no Python role, only on the way from or
    /// to another such.
    fn may_pass(&self, role: &Career) -> bool {
        let is_usual = (!role.leads || self.leads) && (!role.beyond || self.beyond);
        self.limits.stretch || is_usual
    }

    /// Whether a step from a role to the target is a known one, with so much missing of the
    /// target once the role's skills are learnt.
    fn may_lead(&self, role: u8, missing: u32) -> Result<bool, Damaged> {
        if self.limits.stretch {
            return Ok(true);
        }
        Ok(self.map.via_missing(role, self.to, missing)? != Via::Stretch)
    }

    fn step(&mut self, from: u8, to: u8, cost: u32) -> Result<(), Damaged> {
        let cost = cost + self.learnt.missing(to);
        if self.is_no_better(cost, 1) || !self.may(from, to)? {
            return Ok(());
        }
        self.path.push(to);
        if to == self.to {
            self.best = Some(Route { cost, roles: self.path.clone() });
        } else {
            let career = self.map.career(to)?;
            self.learnt.learn(career);
            self.go(to, cost)?;
            self.learnt.forget(career);
        }
        self.path.pop();
        Ok(())
    }

    fn may(&self, from: u8, to: u8) -> Result<bool, Damaged> {
        let map = self.map;
        if self.limits.stretch {
            return Ok(true);
        }
        Ok(map.via(from, to, &self.learnt)? != Via::Stretch && !map.is_too_far(from, to)?)
    }

    /// Whether so much, with so many steps more, is no better than the best way found.
    fn is_no_better(&self, cost: u32, more: usize) -> bool {
        let roles = self.path.len() + more;
        self.best.as_ref().is_some_and(|best| (cost, roles) >= (best.cost, best.roles.len()))
    }

    /// Returns the least that the skills can cost which the target asks for and which are missing:
    /// each at least what the role that asks least for it gives it.
    fn least(&self) -> u32 {
        let missing = self.target.needs.iter().filter(|need| !self.learnt.has(need.skill));
        missing.map(|need| self.map.needed.least(need.skill)).sum()
    }
}
