use super::reply;
use crate::answer::{Data, Query, Reply, RoleNeedAnswer, SkillAnswer, SkillLink, TechnologyAnswer};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{find_in_words, find_role, find_skill};
use crate::model::{Category, Skill, Stage};
use crate::request::SkillRequest;

/// Answers `skill`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SkillRequest,
) -> Result<Reply<'d>, Error> {
    let skills = dataset.skills()?;
    let mut role_id = None;
    let wanted: Vec<usize> = if request.names.is_empty() {
        let role = request.role.as_deref().map(|given| find_role(dataset, given)).transpose()?;
        if let Some(role) = role {
            role_id = Some(dataset.role_entry(role.role)?.id.to_owned());
        }
        listed(&skills, request, role.map(|role| role.role))
    } else {
        let mut found = Vec::new();
        for (_name, (at, _id)) in find_in_words(&request.names, |name| find_skill(dataset, name))? {
            if !found.contains(&usize::from(at)) {
                found.push(usize::from(at));
            }
        }
        found
    };
    let answers = wanted.iter().filter_map(|at| Some((*at, skills.get(*at)?)));
    let answers = answers.map(|(at, skill)| skill_answer(dataset, &skills, at, skill));
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    let named = !request.names.is_empty();
    let query = Query::Skill {
        skills: answers.iter().filter(|_| named).map(|skill| skill.id.to_owned()).collect(),
        category: request.category.map(Category::word),
        stage: request.stage.map(Stage::word),
        role: role_id,
    };
    let is_in_onet = answers.iter().any(|skill| !skill.onet.is_empty());
    let sources: Vec<&str> =
        std::iter::once("editorial").chain(is_in_onet.then_some("onet")).collect();
    Ok(reply(dataset, "skill", query, Data::Skill(answers), &sources, Vec::new())?)
}

/// Returns the positions of the skills that a list shows: by category, stage and name, or those of
/// a role by importance.
fn listed(skills: &[Skill<'_>], request: &SkillRequest, role: Option<u8>) -> Vec<usize> {
    let fits = |skill: &Skill<'_>| {
        request.category.is_none_or(|category| skill.category == category)
            && request.stage.is_none_or(|stage| skill.stage == stage)
            && role.is_none_or(|role| skill.roles.iter().any(|need| need.role == role))
    };
    let mut found: Vec<(usize, &Skill<'_>)> =
        skills.iter().enumerate().filter(|(_, skill)| fits(skill)).collect();
    if let Some(role) = role {
        let importance = |skill: &Skill<'_>| {
            skill.roles.iter().find(|need| need.role == role).map(|need| need.importance)
        };
        found.sort_by_key(|(_, skill)| (std::cmp::Reverse(importance(skill)), skill.id));
    } else {
        found.sort_by_cached_key(|(_, skill)| {
            (skill.category, skill.stage, skill.name.to_lowercase())
        });
    }
    found.into_iter().map(|(at, _)| at).collect()
}

fn skill_answer<'d>(
    dataset: &Dataset<'d>,
    skills: &[Skill<'d>],
    at: usize,
    skill: &Skill<'d>,
) -> Result<SkillAnswer<'d>, Damaged> {
    let name = |skill: &Skill<'d>| SkillLink { id: skill.id, name: skill.name };
    let is_it = |required: &u16| usize::from(*required) == at;
    let mut roles = Vec::with_capacity(skill.roles.len());
    for need in &skill.roles {
        let role = dataset.role_entry(need.role)?;
        let (importance, kind) = (need.importance, need.kind);
        roles.push(RoleNeedAnswer { id: role.id, title: role.title, importance, kind });
    }
    let onet = skill.technologies.iter().map(|technology| TechnologyAnswer {
        name: technology.name,
        hot: technology.hot,
        in_demand: technology.in_demand.clone(),
    });
    let required = skill.requires.iter().filter_map(|at| skills.get(usize::from(*at)));
    Ok(SkillAnswer {
        id: skill.id,
        name: skill.name,
        aliases: skill.aliases.clone(),
        category: skill.category.word(),
        sort: skill.sort.word(),
        stage: skill.stage.word(),
        text: skill.text,
        requires: required.map(name).collect(),
        unlocks: skills.iter().filter(|other| other.requires.iter().any(is_it)).map(name).collect(),
        roles,
        onet: onet.collect(),
        facts: skill.facts.clone(),
    })
}
