//! Paths and similarities by brute force, from the roles as the dataset tells them one by one.

use std::collections::{BTreeMap, BTreeSet};

use pycareer::dataset::Dataset;
use pycareer::model::{Family, Level, Role, SkillKind};

/// A way from one role to another: its cost, and the roles after the first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Walk {
    pub cost: u64,
    pub roles: Vec<String>,
}

/// The roles, as far as paths go.
pub struct Roles<'d> {
    pub ids: Vec<&'d str>,
    zones: Vec<u8>,
    /// Which lead: the family leadership, and roles without a level below lead.
    leads: Vec<bool>,
    /// Which are no Python roles: the family beyond.
    beyond: Vec<bool>,
    /// Core and supporting skills with their importance.
    needs: Vec<BTreeMap<&'d str, u64>>,
    /// Those needs by number, for counting fast.
    numbered: Vec<Vec<(usize, u64)>>,
    skills: usize,
    links: Vec<BTreeSet<usize>>,
}

impl<'d> Roles<'d> {
    pub fn of(dataset: &Dataset<'d>) -> Roles<'d> {
        let count = u8::try_from(dataset.role_entries().unwrap().len()).unwrap();
        let roles: Vec<Role<'d>> = (0..count).map(|at| dataset.role(at).unwrap()).collect();
        let ids: Vec<&str> = roles.iter().map(|role| role.id).collect();
        let needs: Vec<BTreeMap<&str, u64>> = roles
            .iter()
            .map(|role| {
                let skills = role.skills.iter().filter(|skill| skill.kind != SkillKind::Emerging);
                skills.map(|skill| (skill.id, u64::from(skill.importance))).collect()
            })
            .collect();
        let all: BTreeSet<&str> = needs.iter().flat_map(BTreeMap::keys).copied().collect();
        let all: Vec<&str> = all.into_iter().collect();
        let number = |id: &str| all.binary_search(&id).unwrap();
        let numbered =
            needs.iter().map(|of| of.iter().map(|(id, weight)| (number(id), *weight)).collect());
        let numbered = numbered.collect();
        let position = |id: &str| ids.iter().position(|it| *it == id).unwrap();
        let mut links = vec![BTreeSet::new(); ids.len()];
        for (at, role) in roles.iter().enumerate() {
            links[at].extend(role.next.iter().map(|link| position(link.id)));
            for other in role.related.iter().map(|link| position(link.id)) {
                links[at].insert(other);
                links[other].insert(at);
            }
        }
        let zones = roles.iter().map(|role| role.zone).collect();
        let low = [Level::Junior, Level::Mid, Level::Senior];
        let is_high = |role: &Role<'_>| role.levels.iter().all(|it| !low.contains(&it.level));
        let leads =
            roles.iter().map(|role| role.family == Family::Leadership || is_high(role)).collect();
        let beyond = roles.iter().map(|role| role.family == Family::Beyond).collect();
        let skills = all.len();
        Roles { ids, zones, leads, beyond, needs, numbered, skills, links }
    }

    /// Returns the best way to each role, of all ways of so many steps: the cheapest, of those the
    /// shortest, of those the first by ids.
    pub fn walks(&self, from: usize, most: usize) -> Vec<Option<Walk>> {
        let mut best = vec![None; self.ids.len()];
        let mut known = vec![false; self.skills];
        self.learn(from, &mut known);
        self.walk(&mut vec![from], &known, 0, most, &mut best);
        best
    }

    fn learn(&self, role: usize, known: &mut [bool]) {
        for (skill, _) in &self.numbered[role] {
            known[*skill] = true;
        }
    }

    fn walk(
        &self,
        path: &mut Vec<usize>,
        known: &[bool],
        cost: u64,
        most: usize,
        best: &mut [Option<Walk>],
    ) {
        let at = path[path.len() - 1];
        for next in (0..self.ids.len()).filter(|next| !path.contains(next)).collect::<Vec<_>>() {
            let of = &self.numbered[next];
            let missing: u64 = of.iter().filter(|(it, _)| !known[*it]).map(|(_, it)| it).sum();
            let asked: u64 = of.iter().map(|(_, weight)| weight).sum();
            let is_usual = self.links[at].contains(&next) || missing * 2 <= asked;
            if !is_usual || self.zones[next] >= self.zones[at] + 2 {
                continue;
            }
            path.push(next);
            let roles: Vec<String> = path[1..].iter().map(|at| self.ids[*at].to_owned()).collect();
            let walk = Walk { cost: cost + missing, roles };
            let rank = |walk: &Walk| (walk.cost, walk.roles.len(), walk.roles.clone());
            let may = |is_so: &[bool]| {
                let is_between = path[1..path.len() - 1].iter().any(|between| is_so[*between]);
                is_so[next] || is_so[path[0]] || !is_between
            };
            if may(&self.leads)
                && may(&self.beyond)
                && best[next].as_ref().is_none_or(|best| rank(&walk) < rank(best))
            {
                best[next] = Some(walk);
            }
            if path.len() <= most {
                let mut known = known.to_vec();
                self.learn(next, &mut known);
                self.walk(path, &known, cost + missing, most, best);
            }
            path.pop();
        }
    }

    /// Returns the step straight to a role: its cost, and how many skills are to be added.
    pub fn straight(&self, from: usize, to: usize) -> (u64, usize) {
        let missing: Vec<u64> = self.needs[to]
            .iter()
            .filter(|(id, _)| !self.needs[from].contains_key(*id))
            .map(|(_, weight)| *weight)
            .collect();
        (missing.iter().sum(), missing.len())
    }

    /// Returns the five roles most like one: id, similarity to a thousandth, the three best reasons.
    pub fn similar(&self, at: usize) -> Vec<(String, f64, Vec<&'d str>)> {
        let count = |id: &str| self.needs.iter().filter(|needs| needs.contains_key(id)).count();
        #[allow(clippy::cast_precision_loss)] // a few roles
        #[allow(clippy::disallowed_methods)] // the platform's maths is a second opinion
        let rarity = |id: &str| (self.ids.len() as f64 / count(id) as f64).ln();
        #[allow(clippy::cast_precision_loss)] // up to 100
        let weight = |role: usize, id: &str| {
            self.needs[role].get(id).map_or(0.0, |weight| *weight as f64 * rarity(id))
        };
        let mut found: Vec<(String, f64, Vec<&str>)> = (0..self.ids.len())
            .filter(|other| *other != at)
            .map(|other| {
                let either: BTreeSet<&str> =
                    self.needs[at].keys().chain(self.needs[other].keys()).copied().collect();
                let (mut least, mut most) = (0.0, 0.0);
                let mut shared: Vec<(f64, &str)> = Vec::new();
                for id in either {
                    let (one, two) = (weight(at, id), weight(other, id));
                    least += one.min(two);
                    most += one.max(two);
                    if one.min(two) > 0.0 {
                        shared.push((one.min(two), id));
                    }
                }
                shared.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
                let reasons = shared.into_iter().take(3).map(|(_, id)| id).collect();
                let ratio = (least / most * 1000.0_f64).round() / 1000.0;
                (self.ids[other].to_owned(), ratio, reasons)
            })
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(5);
        found
    }
}
