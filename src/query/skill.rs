use super::known::{head, position};
use super::{level_not_used, reply};
use crate::answer::{
    Data, Query, Reply, RoleNeedAnswer, SkillAnswer, SkillDetail, SkillLink, TechnologyAnswer,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{find_each_once, find_role, find_skill};
use crate::model::{Category, Role, SkillHead, SkillKind, Stage};
use crate::order::sort_by;
use crate::request::SkillRequest;

/// Answers `skill`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SkillRequest,
) -> Result<Reply<'d>, Error> {
    if request.names.is_empty() {
        return list(dataset, request);
    }
    let found = find_each_once(&request.names, |name| find_skill(dataset, name))?;
    let heads = dataset.skill_heads()?;
    let skills = found.iter().map(|at| whole(dataset, heads, *at));
    let skills = skills.collect::<Result<Vec<_>, _>>()?;
    let query = Query::Skill {
        skills: skills.iter().map(|skill| skill.id.to_owned()).collect(),
        category: None,
        stage: None,
        role: None,
        role_title: None,
    };
    let is_in_onet = |skill: &SkillAnswer<'_>| skill.detail.onet.iter().flatten().next().is_some();
    let onet = skills.iter().any(is_in_onet).then_some("onet");
    let sources: Vec<&str> = std::iter::once("editorial").chain(onet).collect();
    Ok(reply(dataset, "skill", query, Data::Skill(skills), &sources, Vec::new())?)
}

/// Returns the list: by category, stage and name, or the skills of a role by importance.
fn list<'d>(dataset: &Dataset<'d>, request: &SkillRequest) -> Result<Reply<'d>, Error> {
    let heads = dataset.skill_heads()?;
    let fits = |skill: &SkillHead<'_>| {
        request.category.is_none_or(|category| skill.category == category)
            && request.stage.is_none_or(|stage| skill.stage == stage)
    };
    let (mut role_id, mut role_title, mut warnings) = (None, None, Vec::new());
    let skills = if let Some(given) = &request.role {
        let found = find_role(dataset, given)?;
        let role = dataset.role(found.role)?;
        let why = "skills are those of all levels of the role";
        warnings.extend(level_not_used(found.level, why));
        (role_id, role_title) = (Some(role.id.to_owned()), Some(role.title.to_owned()));
        of_role(heads, &role, fits)?
    } else {
        let fitting = heads.iter().filter(|skill| fits(skill));
        let mut found: Vec<(String, &SkillHead<'d>)> =
            fitting.map(|skill| (skill.name.to_lowercase(), skill)).collect();
        sort_by(&mut found, |(name, a), (other, b)| {
            (a.category, a.stage, name).cmp(&(b.category, b.stage, other))
        });
        found.into_iter().map(|(_, skill)| listed(heads, skill)).collect()
    };
    let query = Query::Skill {
        skills: Vec::new(),
        category: request.category.map(Category::word),
        stage: request.stage.map(Stage::word),
        role: role_id,
        role_title,
    };
    Ok(reply(dataset, "skill", query, Data::Skill(skills), &["editorial"], warnings)?)
}

/// Returns the skills of a role that fit, most important first.
fn of_role<'d>(
    heads: &[SkillHead<'d>],
    role: &Role<'d>,
    fits: impl Fn(&SkillHead<'_>) -> bool,
) -> Result<Vec<SkillAnswer<'d>>, Damaged> {
    let mut skills = Vec::new();
    for needed in &role.skills {
        let skill = head(heads, position(heads, needed.id)?)?;
        if fits(skill) {
            let (importance, kind) = (needed.importance, needed.kind);
            let need = RoleNeedAnswer { id: role.id, title: role.title, importance, kind };
            skills.push(SkillAnswer { roles: Some(vec![need]), ..listed(heads, skill) });
        }
    }
    Ok(skills)
}

fn listed<'d>(heads: &[SkillHead<'d>], skill: &SkillHead<'d>) -> SkillAnswer<'d> {
    SkillAnswer {
        id: skill.id,
        name: skill.name,
        category: skill.category.word(),
        sort: skill.sort.word(),
        stage: skill.stage.word(),
        text: skill.text,
        requires: links(heads, &skill.requires),
        roles: None,
        detail: SkillDetail::default(),
    }
}

fn whole<'d>(
    dataset: &Dataset<'d>,
    heads: &[SkillHead<'d>],
    at: u16,
) -> Result<SkillAnswer<'d>, Damaged> {
    let skill = dataset.skill(at)?;
    let mut roles = Vec::with_capacity(skill.roles.len());
    for need in &skill.roles {
        let role = dataset.role_entry(need.role)?;
        let (importance, kind) = (need.importance, SkillKind::of(need.importance));
        roles.push(RoleNeedAnswer { id: role.id, title: role.title, importance, kind });
    }
    let onet = skill.technologies.into_iter().map(|technology| TechnologyAnswer {
        name: technology.name,
        hot: technology.hot,
        in_demand: technology.in_demand,
    });
    let detail = SkillDetail {
        aliases: Some(skill.aliases),
        unlocks: Some(links(heads, &skill.unlocks)),
        onet: Some(onet.collect()),
        reading: Some(skill.reading),
        facts: Some(skill.facts),
    };
    Ok(SkillAnswer { roles: Some(roles), detail, ..listed(heads, head(heads, at)?) })
}

fn links<'d>(heads: &[SkillHead<'d>], positions: &[u16]) -> Vec<SkillLink<'d>> {
    let skills = positions.iter().filter_map(|at| heads.get(usize::from(*at)));
    skills.map(|skill| SkillLink { id: skill.id, name: skill.name }).collect()
}
