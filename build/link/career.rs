//! What paths between roles are found by, and which roles ask for much the same.

use std::collections::BTreeMap;

use super::Linker;
use crate::model::{Career, Family, Level, Role, RoleLink, RoleSkill, Similar, SkillNeed};

/// How many similar roles are kept of each.
const SIMILAR: usize = 5;

/// How many reasons are kept of each similar role.
const REASONS: usize = 3;

impl<'r> Linker<'r> {
    /// Needs and links of the roles, in the order of the index.
    pub(in crate::compile) fn careers(&self, roles: &[Role<'r>]) -> Vec<Career> {
        let careers = roles.iter().map(|role| Career {
            zone: role.zone,
            leads: leads(role),
            beyond: role.family == Family::Beyond,
            needs: self.needs_of(role),
            next: self.role_positions(role.next.iter().map(|link| link.id)),
            related: {
                let either = roles
                    .iter()
                    .filter(|it| names(&role.related, it.id) || names(&it.related, role.id));
                self.role_positions(either.map(|it| it.id))
            },
        });
        careers.collect()
    }

    /// What a role asks for, most important first.
    pub(super) fn needs_of(&self, role: &Role<'_>) -> Vec<SkillNeed> {
        let need = |row: &RoleSkill<'_>| {
            Some(SkillNeed { skill: self.order.skill(row.id)?, importance: row.importance })
        };
        needed(role).filter_map(need).collect()
    }

    fn role_positions<'i>(&self, ids: impl Iterator<Item = &'i str>) -> Vec<u8> {
        ids.filter_map(|id| self.order.role(id)).collect()
    }
}

/// Whether a role leads: nobody takes it on the way between two that do not.
fn leads(role: &Role<'_>) -> bool {
    let lowest = role.levels.first().map(|level| level.level);
    role.family == Family::Leadership || lowest.is_some_and(|lowest| lowest >= Level::Lead)
}

fn names(links: &[RoleLink<'_>], id: &str) -> bool {
    links.iter().any(|link| link.id == id)
}

/// Returns the skills a role needs: its core and supporting ones.
fn needed<'a, 'r>(role: &'a Role<'r>) -> impl Iterator<Item = &'a RoleSkill<'r>> {
    role.skills.iter().filter(|row| row.kind.is_needed())
}

/// Returns the roles, each with those that ask for much the same skills.
pub(super) fn with_similar(mut roles: Vec<Role<'_>>) -> Vec<Role<'_>> {
    let rarity = rarity(&roles);
    let weights: Vec<BTreeMap<&str, f64>> = roles.iter().map(|it| weights(it, &rarity)).collect();
    let similar: Vec<Vec<Similar>> = roles
        .iter()
        .zip(&weights)
        .map(|(role, own)| {
            let others = (0..=u8::MAX).zip(&roles).zip(&weights);
            let others = others.filter(|((_, other), _)| other.id != role.id);
            let mut found: Vec<(Similar, &str)> = others
                .filter_map(|((at, other), its)| Some((similar(at, role, own, its)?, other.id)))
                .collect();
            found.sort_by_key(|(it, id)| (std::cmp::Reverse(it.ratio_thousandths), *id));
            found.into_iter().map(|(it, _)| it).take(SIMILAR).collect()
        })
        .collect();
    for (role, similar) in roles.iter_mut().zip(similar) {
        role.similar = similar;
    }
    roles
}

/// Returns the role at a position as one like another, by the weights of the skills of both; `None`
/// where it shares too little to say so.
fn similar(
    at: u8,
    role: &Role<'_>,
    own: &BTreeMap<&str, f64>,
    its: &BTreeMap<&str, f64>,
) -> Option<Similar> {
    let (ratio, shared) = jaccard(own, its);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 1000
    let ratio_thousandths = (ratio * 1000.0).round() as u16;
    let position = |id: &str| role.skills.iter().position(|skill| skill.id == id);
    let reasons = shared.iter().take(REASONS);
    let reasons = reasons.filter_map(|(id, _)| u8::try_from(position(id)?).ok()).collect();
    (ratio_thousandths > 0).then_some(Similar { role: at, ratio_thousandths, reasons })
}

/// Returns of each skill how rare it is: the logarithm of all roles to those that need it.
fn rarity<'r>(roles: &[Role<'r>]) -> BTreeMap<&'r str, f64> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for skill in roles.iter().flat_map(needed) {
        *counts.entry(skill.id).or_default() += 1;
    }
    let all = f64::from(u32::try_from(roles.len()).unwrap_or(u32::MAX));
    counts.into_iter().map(|(id, count)| (id, libm::log(all / f64::from(count)))).collect()
}

fn weights<'r>(role: &Role<'r>, rarity: &BTreeMap<&str, f64>) -> BTreeMap<&'r str, f64> {
    let weight = |skill: &RoleSkill<'_>| {
        f64::from(skill.importance) * rarity.get(skill.id).copied().unwrap_or_default()
    };
    needed(role).map(|skill| (skill.id, weight(skill))).collect()
}

/// Returns the weighted Jaccard similarity of two roles, and what they share by falling weight.
fn jaccard<'r>(
    one: &BTreeMap<&'r str, f64>,
    other: &BTreeMap<&'r str, f64>,
) -> (f64, Vec<(&'r str, f64)>) {
    let mut shared: Vec<(&str, f64)> = one
        .iter()
        .filter_map(|(id, weight)| Some((*id, weight.min(*other.get(id)?))))
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    shared.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    let both: f64 = shared.iter().map(|(_, weight)| weight).sum();
    // Of two weights the smaller and the larger make their sum.
    let either = one.values().sum::<f64>() + other.values().sum::<f64>() - both;
    (if either > 0.0 { both / either } else { 0.0 }, shared)
}
