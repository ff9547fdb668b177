use std::cmp::Reverse;

use super::coverage::Coverage;
use super::known::{Known, head, position};
use super::{level_not_used, reply};
use crate::answer::{Data, LearnAnswer, LearnStep, NeedAnswer, Query, Reply, RoleName, SkillLink};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::find_role;
use crate::model::{Implied, Role, RoleSkill, SkillHead};
use crate::order::sort_by_key;
use crate::request::LearnRequest;

/// A skill to learn.
struct Step<'a, 'd> {
    skill: u16,
    head: &'a SkillHead<'d>,
    /// How the role needs it; `None` where only another step does.
    need: Option<&'a RoleSkill<'d>>,
    /// Its importance, or that of the most important step that needs it.
    weight: u8,
    /// Whether only skills that are nice to have need it.
    is_nice: bool,
}

/// Answers `learn`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &LearnRequest,
) -> Result<Reply<'d>, Error> {
    let found = find_role(dataset, &request.role)?;
    let role = dataset.role(found.role)?;
    let needs = dataset.needs()?;
    let (mut known, mut warnings) = Known::find(dataset, &needs, &request.have)?;
    warnings.extend(level_not_used(found.level, "skills are those of all levels of the role"));
    let heads = dataset.skill_heads()?;
    let needed = needs.roles.get(usize::from(found.role)).ok_or(Damaged)?;
    let wanted = wanted(heads, &role)?;
    // Told is what would be a step, were it not known.
    let on_the_way = steps(heads, &wanted, |_| false)?;
    known.tell_only(|skill| on_the_way.iter().any(|step| step.skill == skill));
    let have = wanted.iter().filter(|(skill, _)| known.has(*skill)).map(|(_, need)| NeedAnswer {
        id: need.id,
        name: need.name,
        importance: need.importance,
        kind: need.kind,
    });
    let open = steps(heads, &wanted, |skill| known.has(skill))?;
    let (ids, names) = known.ids_and_names(heads)?;
    let data = LearnAnswer {
        role: RoleName { id: role.id, title: role.title },
        coverage_ratio: Coverage::of(needed, &known).ratio(),
        have: have.collect(),
        steps: told(heads, &in_order(open, &needs.implied))?,
    };
    let query = Query::Learn {
        role: role.id.to_owned(),
        have: ids,
        counted_too: known.counted_too(heads)?,
        unknown: known.unknown.clone(),
        names,
    };
    let data = Data::Learn(Box::new(data));
    let used: Vec<&str> = role.skills.iter().map(|skill| skill.source).collect();
    Ok(reply(dataset, "learn", query, data, &used, warnings)?)
}

/// Returns the skills of a role with their positions, most important first.
fn wanted<'a, 'd>(
    heads: &[SkillHead<'d>],
    role: &'a Role<'d>,
) -> Result<Vec<(u16, &'a RoleSkill<'d>)>, Damaged> {
    role.skills.iter().map(|need| Ok((position(heads, need.id)?, need))).collect()
}

/// Returns what is wanted and whatever that needs, except what is known, in no order.
fn steps<'a, 'd>(
    heads: &'a [SkillHead<'d>],
    wanted: &[(u16, &'a RoleSkill<'d>)],
    is_known: impl Fn(u16) -> bool,
) -> Result<Vec<Step<'a, 'd>>, Damaged> {
    let mut steps: Vec<Step<'a, 'd>> = Vec::new();
    // The most important first, so that what many need has the weight of the most important.
    for (first, foremost) in wanted {
        let mut waiting = vec![*first];
        while let Some(skill) = waiting.pop() {
            if is_known(skill) || steps.iter().any(|step| step.skill == skill) {
                continue;
            }
            let head = head(heads, skill)?;
            let need = wanted.iter().find(|(its, _)| *its == skill).map(|(_, need)| *need);
            let is_nice = !foremost.kind.is_needed();
            steps.push(Step { skill, head, need, weight: foremost.importance, is_nice });
            waiting.extend(&head.requires);
        }
    }
    Ok(steps)
}

/// Orders steps so that none comes before what it needs: of those that can be taken what is nice to
/// have last, the earliest stage first, then the heaviest, then by id; and what a skill brings along
/// before it, where that changes no stage.
fn in_order<'a, 'd>(mut open: Vec<Step<'a, 'd>>, implied: &[Implied]) -> Vec<Step<'a, 'd>> {
    let mut ordered: Vec<Step<'a, 'd>> = Vec::with_capacity(open.len());
    let part = |step: &Step<'_, '_>| (step.is_nice, step.head.stage);
    sort_by_key(&mut open, |step| (part(step), Reverse(step.weight), step.skill));
    while !open.is_empty() {
        let is_open = |skill: &u16| open.iter().any(|step| step.skill == *skill);
        let is_ready = |step: &Step<'_, '_>| !step.head.requires.iter().any(is_open);
        let brings = |step: &Step<'_, '_>, other: &Step<'_, '_>| {
            let row = implied.iter().find(|row| row.skill == step.skill);
            part(other) == part(step) && row.is_some_and(|row| row.implies.contains(&other.skill))
        };
        let is_first = |step: &Step<'_, '_>| !open.iter().any(|other| brings(step, other));
        let ready = open.iter().position(|step| is_ready(step) && is_first(step));
        // The data's rules forbid skills that need each other, yet two may bring each other along.
        let ready = ready.or_else(|| open.iter().position(is_ready));
        ordered.push(open.remove(ready.unwrap_or_default()));
    }
    ordered
}

/// Returns ordered steps as the answer tells them.
fn told<'d>(
    heads: &[SkillHead<'d>],
    steps: &[Step<'_, 'd>],
) -> Result<Vec<LearnStep<'d>>, Damaged> {
    let link = |skill: &SkillHead<'d>| SkillLink { id: skill.id, name: skill.name };
    let told = steps.iter().map(|step| {
        let requires = step.head.requires.iter().map(|skill| head(heads, *skill).map(link));
        let later = steps.iter().filter(|later| later.head.requires.contains(&step.skill));
        Ok(LearnStep {
            id: step.head.id,
            name: step.head.name,
            stage: step.head.stage.word(),
            nice_to_have: step.is_nice,
            text: step.head.text,
            importance: step.need.map(|need| need.importance),
            kind: step.need.map(|need| need.kind),
            requires: requires.collect::<Result<_, _>>()?,
            unlocks: later.map(|later| link(later.head)).collect(),
        })
    });
    told.collect()
}
