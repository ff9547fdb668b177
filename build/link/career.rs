//! What paths between roles are found by, and which roles ask for much the same.

use std::collections::BTreeMap;

use super::Linker;
use crate::model::{
    Career, Role, RoleLink, RoleSkill, SharedSkill, SimilarRole, SkillKind, SkillWeight,
};

/// How many similar roles are kept of each.
const SIMILAR: usize = 5;

/// How many reasons are kept of each similar role.
const REASONS: usize = 3;

impl<'r> Linker<'r> {
    /// Needs and links of the roles, in the order of the index.
    pub(in crate::compile) fn careers(&self, roles: &[Role<'r>]) -> Vec<Career> {
        let careers = roles.iter().map(|role| Career {
            zone: role.zone,
            needs: needed(role)
                .filter_map(|row| {
                    let skill = self.order.skill(row.id)?;
                    Some(SkillWeight { skill, importance: row.importance })
                })
                .collect(),
            next: self.role_positions(role.next.iter().map(|link| link.id)),
            related: {
                let own = |id: &str| role.related.iter().any(|link| link.id == id);
                let either = roles.iter().filter(|it| own(it.id) || names(&it.related, role.id));
                self.role_positions(either.map(|it| it.id))
            },
        });
        careers.collect()
    }

    fn role_positions<'i>(&self, ids: impl Iterator<Item = &'i str>) -> Vec<u8> {
        ids.filter_map(|id| self.order.role(id)).collect()
    }
}

fn names(links: &[RoleLink<'_>], id: &str) -> bool {
    links.iter().any(|link| link.id == id)
}

/// Returns the skills a role needs: its core and supporting ones.
fn needed<'a, 'r>(role: &'a Role<'r>) -> impl Iterator<Item = &'a RoleSkill<'r>> {
    role.skills.iter().filter(|row| row.kind != SkillKind::Emerging)
}

/// Returns the roles, each with those that ask for much the same skills.
pub(super) fn with_similar(mut roles: Vec<Role<'_>>) -> Vec<Role<'_>> {
    let rarity = rarity(&roles);
    let weights: Vec<BTreeMap<&str, f64>> = roles.iter().map(|it| weights(it, &rarity)).collect();
    let similar: Vec<Vec<SimilarRole<'_>>> = (0..roles.len())
        .map(|at| {
            let mut found: Vec<SimilarRole<'_>> = (0..roles.len())
                .filter(|other| *other != at)
                .filter_map(|other| {
                    let other_weights = weights.get(other)?;
                    let (ratio, shared) = jaccard(weights.get(at)?, other_weights);
                    let role = roles.get(other)?;
                    similar_role(role, ratio, &shared)
                })
                .collect();
            found.sort_by(|a, b| {
                b.similarity_ratio.total_cmp(&a.similarity_ratio).then(a.id.cmp(b.id))
            });
            found.truncate(SIMILAR);
            found
        })
        .collect();
    for (role, similar) in roles.iter_mut().zip(similar) {
        role.similar = similar;
    }
    roles
}

/// Returns a role as a similar one; `None` where it shares too little to say so.
fn similar_role<'r>(
    role: &Role<'r>,
    ratio: f64,
    shared: &[(&str, f64)],
) -> Option<SimilarRole<'r>> {
    let similarity_ratio = (ratio * 1000.0).round() / 1000.0;
    let reasons: Vec<SharedSkill<'r>> = shared
        .iter()
        .take(REASONS)
        .filter_map(|(id, _)| {
            let skill = role.skills.iter().find(|skill| skill.id == *id)?;
            Some(SharedSkill { id: skill.id, name: skill.name })
        })
        .collect();
    (similarity_ratio > 0.0).then_some(SimilarRole {
        id: role.id,
        title: role.title,
        similarity_ratio,
        reasons,
    })
}

/// Returns of each skill how rare it is: the logarithm of all roles to those that need it.
fn rarity<'r>(roles: &[Role<'r>]) -> BTreeMap<&'r str, f64> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for skill in roles.iter().flat_map(needed) {
        *counts.entry(skill.id).or_default() += 1;
    }
    let all = f64::from(u32::try_from(roles.len()).unwrap_or(u32::MAX));
    counts.into_iter().map(|(id, count)| (id, (all / f64::from(count)).ln())).collect()
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
