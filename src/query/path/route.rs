//! The way from one role to another that takes least learning.

use crate::dataset::{Damaged, Dataset};
use crate::model::Career;
use crate::query::gap::{Learnt, weight};

/// From so many preparation zones up on, a step is too far.
const ZONES_TOO_FAR: u8 = 2;

/// What makes a step one that people take.
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
    /// Positions of the roles by id, so that the first of equal ways is found first.
    by_id: Vec<u8>,
    /// By position of the skill: the least any role gives it.
    least: Vec<u8>,
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
    pub(super) fn open(dataset: &Dataset<'_>) -> Result<Map, Damaged> {
        let careers = dataset.careers()?;
        let entries = dataset.role_entries()?;
        let mut by_id: Vec<u8> = (0..=u8::MAX).take(entries.len()).collect();
        by_id.sort_by_key(|at| entries.get(usize::from(*at)).map(|entry| entry.id));
        let mut least: Vec<u8> = Vec::new();
        for need in careers.iter().flat_map(|career| &career.needs) {
            let at = usize::from(need.skill);
            if at >= least.len() {
                least.resize(at + 1, u8::MAX);
            }
            if let Some(least) = least.get_mut(at) {
                *least = need.importance.min(*least);
            }
        }
        Ok(Map { careers, by_id, least })
    }

    pub(super) fn career(&self, role: u8) -> Result<&Career, Damaged> {
        self.careers.get(usize::from(role)).ok_or(Damaged)
    }

    /// Returns the positions of all roles, by id.
    pub(super) fn roles(&self) -> &[u8] {
        &self.by_id
    }

    /// Returns what makes a step one that people take, with these skills learnt before.
    pub(super) fn via(&self, from: u8, to: u8, learnt: &Learnt) -> Result<Via, Damaged> {
        let (before, after) = (self.career(from)?, self.career(to)?);
        Ok(way(before, after, to, || learnt.missing(after)))
    }

    /// Whether a step goes up too many preparation zones for anything but a stretch.
    pub(super) fn is_too_far(&self, from: u8, to: u8) -> Result<bool, Damaged> {
        Ok(is_too_far(self.career(from)?, self.career(to)?))
    }

    /// Returns the way of least cost; of equal ones the shortest, then the first by ids.
    pub(super) fn route(&self, from: u8, to: u8, limits: Limits) -> Result<Option<Route>, Damaged> {
        let mut learnt = Learnt::default();
        learnt.learn(self.career(from)?);
        let target = self.career(to)?;
        let (path, best) = (vec![from], None);
        let mut search = Search { map: self, to, target, limits, learnt, path, best };
        search.go(from, 0);
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
    limits: Limits,
    learnt: Learnt,
    path: Vec<u8>,
    best: Option<Route>,
}

impl<'m> Search<'m> {
    fn go(&mut self, at: u8, cost: u32) {
        // The target first: the sooner a way is known, the more branches end early.
        self.step(at, self.to, cost);
        if self.path.len() >= self.limits.steps || self.is_hopeless(cost) {
            return;
        }
        for next in &self.map.by_id {
            if *next != self.to && !self.path.contains(next) {
                self.step(at, *next, cost);
            }
        }
    }

    fn step(&mut self, from: u8, to: u8, cost: u32) {
        let map: &'m Map = self.map;
        let (Ok(before), Ok(after)) = (map.career(from), map.career(to)) else { return };
        let missing = self.learnt.missing(after);
        let is_usual =
            !is_too_far(before, after) && way(before, after, to, || missing) != Via::Stretch;
        let cost = cost + missing;
        if !(is_usual || self.limits.stretch) || self.is_worse(cost, self.path.len()) {
            return;
        }
        self.path.push(to);
        if to == self.to {
            self.best = Some(Route { cost, roles: self.path.clone() });
        } else {
            self.learnt.learn(after);
            self.go(to, cost);
            self.learnt.forget(after);
        }
        self.path.pop();
    }

    /// Whether so much in so many steps is no better than the best way found.
    fn is_worse(&self, cost: u32, steps: usize) -> bool {
        self.best.as_ref().is_some_and(|best| (cost, steps + 1) >= (best.cost, best.roles.len()))
    }

    /// Whether no way on from here can be better: each skill the target asks for and that is missing
    /// costs at least what the role that asks least for it gives it.
    fn is_hopeless(&self, cost: u32) -> bool {
        let Some(best) = &self.best else { return false };
        let missing = self.target.needs.iter().filter(|need| !self.learnt.has(need.skill));
        let least = missing.filter_map(|need| self.map.least.get(usize::from(need.skill)));
        cost + least.map(|least| u32::from(*least)).sum::<u32>() > best.cost
    }
}

fn way(before: &Career, after: &Career, to: u8, missing: impl Fn() -> u32) -> Via {
    if before.next.contains(&to) {
        Via::Next
    } else if before.related.contains(&to) {
        Via::Related
    } else if missing() * 2 <= weight(after) {
        Via::Covered
    } else {
        Via::Stretch
    }
}

fn is_too_far(before: &Career, after: &Career) -> bool {
    after.zone.saturating_sub(before.zone) >= ZONES_TOO_FAR
}
