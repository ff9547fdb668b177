//! Steps with what is to be learnt and what they pay.

use super::route::{Map, Via};
use crate::answer::{NeedAnswer, PathStep, PayAnswer};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{Market, Standing, Wagebook};
use crate::lookup::Place;
use crate::model::{Career, Confidence, Role, RoleLink, Statement};
use crate::order::sort_by_key;
use crate::query::gap::Learnt;
use crate::query::pay::{CAUTION_RSE, change_in, is_given, pay_answer};

/// What a role pays.
pub(super) struct Paid {
    /// Its market; `None` without an estimate.
    pub market: Option<Market>,
    /// Its pay; `None` also where the market is known too badly.
    pub pay: Option<PayAnswer>,
}

impl Paid {
    /// Whether there is an estimate, but too bad a one.
    pub(super) fn is_withheld(&self) -> bool {
        self.market.is_some() && self.pay.is_none()
    }

    /// Whether the pay is to be used with caution.
    pub(super) fn is_cautious(&self) -> bool {
        let rse = self.market.as_ref().and_then(|market| market.rse_percent);
        self.pay.is_some() && rse.is_some_and(|rse| rse > CAUTION_RSE)
    }
}

/// Makes steps, and remembers what each role pays.
pub(super) struct Steps<'a, 'd> {
    dataset: &'a Dataset<'d>,
    wages: &'a Wagebook<'a, 'd>,
    map: &'a Map,
    place: Place<'d>,
    standing: Standing,
    /// A few roles: a list is as fast as a map, and smaller.
    paid: Vec<(u8, Paid)>,
    /// The sources of what was said of steps.
    sources: Vec<&'d str>,
}

impl<'a, 'd> Steps<'a, 'd> {
    pub(super) fn new(
        dataset: &'a Dataset<'d>,
        wages: &'a Wagebook<'a, 'd>,
        map: &'a Map,
        place: Place<'d>,
        standing: Standing,
    ) -> Steps<'a, 'd> {
        let (paid, sources) = (Vec::new(), Vec::new());
        Steps { dataset, wages, map, place, standing, paid, sources }
    }

    /// Returns the roles whose pay was asked for, each with its pay.
    pub(super) fn paid(&self) -> impl Iterator<Item = (u8, &Paid)> {
        self.paid.iter().map(|(role, paid)| (*role, paid))
    }

    /// Returns the sources of what was said of steps.
    pub(super) fn sources(&self) -> &[&'d str] {
        &self.sources
    }

    /// Returns what a role pays.
    pub(super) fn pay(&mut self, role: u8) -> Result<&Paid, Damaged> {
        if !self.paid.iter().any(|(known, _)| *known == role) {
            let market = match self.place {
                Place::Area { area, .. } => {
                    self.wages.market(self.dataset.role_entry(role)?, area)?
                }
                Place::Abroad { .. } => None,
            };
            let given = market.as_ref().filter(|market| is_given(market));
            let pay = given.map(|market| pay_answer(market, self.standing));
            self.paid.push((role, Paid { market, pay }));
        }
        let known = self.paid.iter().find(|(known, _)| *known == role);
        known.map(|(_, paid)| paid).ok_or(Damaged)
    }

    /// Returns the steps along roles, what is learnt at each kept for those after it.
    pub(super) fn along(&mut self, roles: &[u8]) -> Result<Vec<PathStep<'d>>, Damaged> {
        let first = *roles.first().ok_or(Damaged)?;
        let mut learnt = self.map.start(first)?;
        let mut steps = Vec::new();
        for pair in roles.windows(2) {
            let [from, to] = *pair else { continue };
            learnt.learn(self.map.career(from)?);
            let before = self.dataset.role(from)?;
            steps.push(self.step((from, &before), to, &learnt)?);
        }
        Ok(steps)
    }

    /// Returns the steps one can take from a role, least to learn first.
    pub(super) fn neighbours(&mut self, from: u8) -> Result<Vec<PathStep<'d>>, Damaged> {
        let learnt = self.map.start(from)?;
        let before = self.dataset.role(from)?;
        let mut steps = Vec::new();
        for to in self.map.roles() {
            let is_usual = *to != from
                && !self.map.is_too_far(from, *to)?
                && self.map.via(from, *to, &learnt)? != Via::Stretch;
            if is_usual {
                steps.push(self.step((from, &before), *to, &learnt)?);
            }
        }
        sort_by_key(&mut steps, |step| step.cost);
        Ok(steps)
    }

    fn step(
        &mut self,
        (from, before): (u8, &Role<'d>),
        to: u8,
        learnt: &Learnt<'_>,
    ) -> Result<PathStep<'d>, Damaged> {
        let career = self.map.career(to)?;
        let after = self.dataset.role(to)?;
        let via = self.map.via(from, to, learnt)?;
        let why = why(via, before, &after).cloned();
        self.sources.extend(why.as_ref().map(|why| why.source));
        let (pay_before, pay_after) = (self.pay(from)?.pay.clone(), self.pay(to)?.pay.clone());
        let pay_change_ratio = change(pay_before.as_ref(), pay_after.as_ref());
        let cost = learnt.missing(to);
        let mut marks = Vec::new();
        marks.extend((via == Via::Stretch).then_some("stretch"));
        marks.extend(self.map.is_too_far(from, to)?.then_some("two_zones"));
        marks.extend(pays_less(pay_before.as_ref(), pay_after.as_ref()).then_some("pays_less"));
        let skills_to_add = self.added(&after, career, learnt);
        Ok(PathStep {
            from: before.id,
            from_title: before.title,
            to: after.id,
            to_title: after.title,
            cost,
            covered_ratio: covered(self.map.needed().weight(to), cost),
            via: via.word(),
            why,
            skills_to_add,
            pay_before,
            pay_after,
            pay_change_ratio,
            confidence_before: fit(before),
            confidence_after: fit(&after),
            marks,
        })
    }

    fn added(
        &mut self,
        role: &Role<'d>,
        career: &Career,
        learnt: &Learnt<'_>,
    ) -> Vec<NeedAnswer<'d>> {
        // The needs are the role's core and supporting skills, in its order.
        let needed = role.skills.iter().filter(|skill| skill.kind.is_needed());
        let missing = needed.zip(&career.needs).filter(|(_, need)| !learnt.has(need.skill));
        let mut added = Vec::new();
        for (skill, _) in missing {
            self.sources.push(skill.source);
            added.push(skill.into());
        }
        added
    }
}

/// Returns the share of all that a role asks for that is there already.
fn covered(all: u32, missing: u32) -> f64 {
    if all == 0 {
        return 1.0;
    }
    (f64::from(all - missing) / f64::from(all) * 1000.0).round() / 1000.0
}

/// Returns how well the official occupations fit a role; `None` for one without an estimate.
fn fit(role: &Role<'_>) -> Option<Confidence> {
    role.witnesses.as_ref().map(|witnesses| witnesses.confidence)
}

/// Returns by which share the middle rises; hundredths, as amounts are told with three digits.
fn change(before: Option<&PayAnswer>, after: Option<&PayAnswer>) -> Option<f64> {
    let (before, after) = before.zip(after)?;
    Some(change_in(100.0, before.p50, after.p50))
}

/// Whether the middle falls below three quarters of what it was.
fn pays_less(before: Option<&PayAnswer>, after: Option<&PayAnswer>) -> bool {
    let middles = before.zip(after).map(|(before, after)| (before.p50, after.p50));
    middles.is_some_and(|(before, after)| u64::from(after) * 4 < u64::from(before) * 3)
}

/// Returns what is said of a step.
fn why<'r, 'd>(via: Via, before: &'r Role<'d>, after: &'r Role<'d>) -> Option<&'r Statement<'d>> {
    let to = |links: &'r [RoleLink<'d>], id: &str| {
        links.iter().find(|link| link.id == id).map(|link| &link.why)
    };
    match via {
        Via::Next => to(&before.next, after.id),
        Via::Related => to(&before.related, after.id).or_else(|| to(&after.related, before.id)),
        Via::Covered | Via::Stretch => None,
    }
}
