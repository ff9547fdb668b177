//! `match --next`: which single skills open most roles.

use super::coverage::mark;
use super::known::{Known, head};
use super::matching::Ranked;
use crate::answer::{Lift, NextAnswer, NextSkill, RoleCoverage};
use crate::dataset::Damaged;
use crate::model::{Needs, SkillHead};
use crate::order::sort_by;

/// How many of the closest roles count among skills that lift as many: the others are not this
/// person's next.
const CLOSEST: usize = 10;

/// Returns the single skills that lift most roles over the mark, and the roles that are over it.
///
/// A skill that brings others along which are not known and which roles need is no single step; they
/// stand here themselves. Among equals the skill counts first by which coverage of the closest roles rises most.
pub(super) fn next<'d>(
    ranked: &[Ranked<'_, 'd>],
    needs: &Needs,
    (known, heads): (&Known, &[SkillHead<'d>]),
    top: usize,
) -> Result<NextAnswer<'d>, Damaged> {
    let is_over = |role: &&Ranked<'_, 'd>| role.coverage.is_over_mark();
    let over = ranked.iter().filter(is_over).map(covered).collect();
    let closest = ranked.iter().find(|role| !is_over(role)).map(covered);
    let needed = needed(ranked, heads.len())?;
    let mut found: Vec<(usize, f64, u16)> = Vec::new();
    for (skill, by) in (0..).zip(&needed) {
        let is_new = !by.is_empty() && !known.has(skill);
        if is_new && !known.brought_by(skill, &needs.implied).iter().any(|other| needs.has(*other))
        {
            let (lifted, rise) = worth(ranked, by);
            found.push((lifted, rise, skill));
        }
    }
    // Positions of skills are in the order of their ids.
    sort_by(&mut found, |a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    found.truncate(top);
    let skills = found.into_iter().map(|(_, total_rise_ratio, skill)| {
        let by = needed.get(usize::from(skill)).ok_or(Damaged)?;
        let head = head(heads, skill)?;
        let (id, name, stage) = (head.id, head.name, head.stage.word());
        Ok(NextSkill { id, name, stage, lifts: lifts(ranked, by), total_rise_ratio })
    });
    Ok(NextAnswer { mark_ratio: mark(), over, closest, skills: skills.collect::<Result<_, _>>()? })
}

/// Returns how many roles a skill lifts and by how much coverage of the closest rises; `by` are those
/// that need it.
fn worth(ranked: &[Ranked<'_, '_>], by: &[(usize, u8)]) -> (usize, f64) {
    let (mut lifted, mut rise) = (0, 0.0);
    for (at, importance) in by {
        let Some(before) = ranked.get(*at).map(|role| role.coverage) else { continue };
        let importance = u32::from(*importance);
        lifted += usize::from(before.is_lifted_by(importance));
        rise += if *at < CLOSEST { before.with(importance).share() - before.share() } else { 0.0 };
    }
    // Ranked by what is told, so that equals are equals for a reader.
    (lifted, (rise * 1000.0_f64).round() / 1000.0)
}

/// Returns for each skill the roles that need it: their places in the ranking, with the importance.
fn needed(ranked: &[Ranked<'_, '_>], skills: usize) -> Result<Vec<Vec<(usize, u8)>>, Damaged> {
    let mut needed = vec![Vec::new(); skills];
    for (at, role) in ranked.iter().enumerate() {
        for need in role.needs {
            let by: &mut Vec<(usize, u8)> =
                needed.get_mut(usize::from(need.skill)).ok_or(Damaged)?;
            by.push((at, need.importance));
        }
    }
    Ok(needed)
}

fn covered<'d>(role: &Ranked<'_, 'd>) -> RoleCoverage<'d> {
    let coverage_ratio = role.coverage.ratio();
    RoleCoverage { id: role.entry.id, title: role.entry.title, coverage_ratio }
}

/// Returns the roles one more skill lifts over the mark; `by` are those that need it.
fn lifts<'d>(ranked: &[Ranked<'_, 'd>], by: &[(usize, u8)]) -> Vec<Lift<'d>> {
    let roles = by.iter().filter_map(|(at, importance)| {
        let role = ranked.get(*at)?;
        let importance = u32::from(*importance);
        role.coverage.is_lifted_by(importance).then(|| Lift {
            id: role.entry.id,
            title: role.entry.title,
            before_ratio: role.coverage.ratio(),
            after_ratio: role.coverage.with(importance).ratio(),
        })
    });
    roles.collect()
}
