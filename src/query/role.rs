use super::figures::{of_role, official, sources};
use super::known::head;
use super::pay::{
    checked, estimate, multiplier, pay_answer, sources_behind, sources_of as estimate_sources,
    witness_sources,
};
use super::reply;
use crate::answer::{
    Data, Estimate, LevelAnswer, LinkAnswer, OutlookAnswer, Query, Reply, RoleAnswer, RoleDetail,
    SimilarRole, SkillLink, WitnessesAnswer,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Standing, Wagebook};
use crate::lookup::{FoundRole, find_each_once, find_role, find_skill};
use crate::model::{Family, Level, Role, RoleLink, SkillKind, Witnesses};
use crate::order::sort_by_key;
use crate::request::{RoleRequest, Section};

/// How many published figures are told where there is no room for all.
const FOREMOST: usize = 8;

/// Answers `role`.
pub(super) fn answer<'d>(dataset: &Dataset<'d>, request: &RoleRequest) -> Result<Reply<'d>, Error> {
    let wages = Wagebook::open(dataset)?;
    if request.names.is_empty() {
        return list(dataset, request, &wages);
    }
    let found = find_each_once(&request.names, |name| find_role(dataset, name))?;
    let roles = found.iter().map(|found| whole(dataset, &wages, *found));
    let mut roles = roles.collect::<Result<Vec<_>, _>>()?;
    if !request.sections.is_empty() {
        for role in &mut roles {
            keep(role, &request.sections);
        }
    }
    let query = Query::Role {
        roles: roles.iter().map(|role| role.id.to_owned()).collect(),
        level: found.iter().find_map(|found| found.level).map(Level::word),
        family: None,
        skill: None,
        sections: request.sections.iter().map(|section| Section::word(*section)).collect(),
    };
    let mut used: Vec<&str> = roles.iter().flat_map(sources_of).collect();
    for (role, found) in roles.iter().zip(&found) {
        // Pay by level is made of what the estimate is made of, also where that is not shown.
        if role.detail.levels.iter().flatten().any(|level| level.pay.is_some()) {
            used.extend(sources_behind(dataset.role_entry(found.role)?));
        }
    }
    Ok(reply(dataset, "role", query, Data::Role(roles), &used, Vec::new())?)
}

fn list<'d>(
    dataset: &Dataset<'d>,
    request: &RoleRequest,
    wages: &Wagebook<'_, 'd>,
) -> Result<Reply<'d>, Error> {
    let skill = request.skill.as_deref().map(|given| find_skill(dataset, given)).transpose()?;
    let mut roles = Vec::new();
    let mut used = vec!["editorial"];
    let needing = skill.map(|at| roles_that_need(dataset, at)).transpose()?;
    for (at, entry) in (0..).zip(dataset.role_entries()?) {
        let in_family = request.family.is_none_or(|family| family == entry.family);
        if in_family && needing.as_ref().is_none_or(|roles| roles.contains(&at)) {
            let market = wages.market(entry, wages.nation())?;
            used.extend(sources_behind(entry));
            roles.push(RoleAnswer {
                id: entry.id,
                title: entry.title,
                family: entry.family.word(),
                estimate: Estimate {
                    pay: market.map(|market| pay_answer(&market, Standing::Market)),
                    bias_ratio: entry.bias.map(|bias| bias.ratio),
                    ..Estimate::default()
                },
                detail: RoleDetail::default(),
            });
        }
    }
    let id = |at| Ok::<_, Damaged>(head(dataset.skill_heads()?, at)?.id.to_owned());
    let skill_id = skill.map(id).transpose()?;
    let query = Query::Role {
        roles: Vec::new(),
        level: None,
        family: request.family.map(Family::word),
        skill: skill_id,
        sections: Vec::new(),
    };
    Ok(reply(dataset, "role", query, Data::Role(roles), &used, Vec::new())?)
}

/// Returns the positions of the roles that ask for a skill as more than nice to have.
fn roles_that_need(dataset: &Dataset<'_>, skill: u16) -> Result<Vec<u8>, Damaged> {
    let roles = dataset.skill(skill)?.roles;
    let needing = roles.iter().filter(|need| SkillKind::of(need.importance).is_needed());
    Ok(needing.map(|need| need.role).collect())
}

fn whole<'d>(
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    found: FoundRole,
) -> Result<RoleAnswer<'d>, Damaged> {
    let entry = dataset.role_entry(found.role)?;
    let role = dataset.role(found.role)?;
    let market = wages.market(entry, wages.nation())?;
    let standing = found.level.map_or(Standing::Market, Standing::Level);
    let estimate = match &market {
        Some(market) => Estimate {
            // The check speaks of ranges for people with known years, whichever they are.
            checked: role.check.map(checked),
            ..estimate(market, standing, &market.pay(standing), &role)
        },
        None => Estimate::default(),
    };
    let official = official(dataset, wages, entry, wages.nation())?;
    let mut published: Vec<_> = official.into_iter().map(|figure| (figure, 0)).collect();
    published.extend(of_role(dataset, found.role, wages.nation())?);
    let (published, distances): (Vec<_>, Vec<u8>) = published.into_iter().unzip();
    let mut foremost: Vec<usize> = (0..published.len()).collect();
    sort_by_key(&mut foremost, |at| distances.get(*at));
    foremost.truncate(FOREMOST);
    let detail = RoleDetail {
        levels: Some(levels(&role, market.as_ref())),
        published: Some(published),
        similar: Some(similar(dataset, &role)?),
        foremost,
        ..detail(&role)
    };
    Ok(RoleAnswer { id: role.id, title: role.title, family: role.family.word(), estimate, detail })
}

/// Returns the ids of the sources of all that is said of a role.
fn sources_of<'d>(role: &RoleAnswer<'d>) -> Vec<&'d str> {
    let detail = &role.detail;
    let mut used: Vec<&str> = detail.published.as_deref().map(sources).unwrap_or_default();
    used.extend(estimate_sources(&role.estimate));
    used.extend(detail.summary.as_ref().map(|summary| summary.source));
    let outlook = detail.outlook.as_ref();
    let lists = [
        detail.duties.as_deref(),
        detail.education.as_deref(),
        detail.entry.as_deref(),
        detail.caveats.as_deref(),
        outlook.map(|outlook| outlook.demand.as_slice()),
        outlook.map(|outlook| outlook.ai_impact.as_slice()),
        outlook.map(|outlook| outlook.industries.as_slice()),
    ];
    used.extend(lists.into_iter().flatten().flatten().map(|statement| statement.source));
    used.extend(detail.skills.iter().flatten().map(|skill| skill.source));
    used.extend(detail.levels.iter().flatten().map(|level| level.source));
    let links = detail.next.iter().chain(&detail.related).flatten();
    used.extend(links.map(|link| link.source));
    // Weights and reasons of codes are ours, their titles are not.
    used.extend(detail.occupations.as_ref().map(|_| "editorial"));
    used.extend(detail.occupations.iter().flatten().map(|_| "oews"));
    if let Some(witnesses) = &detail.witnesses {
        used.push("oews");
        let (survey, postings) = (witnesses.survey_ratio, witnesses.postings_ratio);
        used.extend(witness_sources(survey.is_some(), postings.is_some()));
    }
    used
}

/// Leaves of a role only the sections asked for; its name and summary stay.
fn keep(role: &mut RoleAnswer<'_>, sections: &[Section]) {
    let wanted = |section| sections.contains(&section);
    let detail = &mut role.detail;
    if !wanted(Section::Pay) {
        role.estimate = Estimate::default();
        (detail.published, detail.caveats) = (None, None);
    }
    if !wanted(Section::Duties) {
        detail.duties = None;
    }
    let required = wanted(Section::Requirements);
    if !wanted(Section::Skills) && !required {
        detail.skills = None;
    }
    if !wanted(Section::Entry) {
        detail.entry = None;
        detail.education = detail.education.take().filter(|_| required);
    }
    if !wanted(Section::Reading) {
        detail.reading = None;
    }
    if !wanted(Section::Levels) {
        detail.levels = None;
    }
    if !wanted(Section::Outlook) {
        detail.outlook = None;
    }
    if !wanted(Section::Next) {
        (detail.next, detail.related) = (None, None);
    }
    if !wanted(Section::Similar) {
        detail.similar = None;
    }
    if !wanted(Section::Codes) {
        (detail.occupations, detail.witnesses) = (None, None);
    }
}

fn detail<'d>(role: &Role<'d>) -> RoleDetail<'d> {
    RoleDetail {
        aliases: Some(role.aliases.clone()),
        summary: Some(role.summary.clone()),
        zone: Some(role.zone),
        duties: Some(role.duties.clone()),
        skills: Some(role.skills.clone()),
        education: Some(role.education.clone()),
        entry: Some(role.entry.clone()),
        occupations: Some(role.occupations.clone()),
        witnesses: role.witnesses.as_ref().map(witnesses),
        outlook: Some(OutlookAnswer {
            demand: role.outlook.clone(),
            ai_impact: role.ai_impact.clone(),
            industries: role.industries.clone(),
        }),
        caveats: Some(role.caveats.clone()),
        next: Some(role.next.iter().map(link).collect()),
        related: Some(role.related.iter().map(link).collect()),
        reading: Some(role.reading.clone()),
        ..RoleDetail::default()
    }
}

pub(super) fn levels<'d>(role: &Role<'d>, market: Option<&Market>) -> Vec<LevelAnswer<'d>> {
    // The usual years are those of people who began in such roles: of a role that is no first post
    // they would be wrong.
    let is_first_post = role.family != Family::Leadership
        && role.levels.first().is_some_and(|title| title.level == Level::Junior);
    let levels = role.levels.iter().map(|title| {
        let years = title.level.usual_years();
        let years_min = is_first_post.then_some(years.0);
        let years_max = years.1.filter(|_| is_first_post);
        LevelAnswer {
            level: title.level.word(),
            title: title.title,
            text: title.statement.text,
            source: title.statement.source,
            facts: title.statement.facts.clone(),
            percentile: title.level.percentile(),
            years_min,
            years_max,
            pay: market.map(|market| pay_answer(market, Standing::Level(title.level))),
        }
    });
    levels.collect()
}

/// Returns the roles that ask for much the same skills.
pub(super) fn similar<'d>(
    dataset: &Dataset<'d>,
    role: &Role<'d>,
) -> Result<Vec<SimilarRole<'d>>, Damaged> {
    let similar = role.similar.iter().map(|it| {
        let entry = dataset.role_entry(it.role)?;
        let reasons = it.reasons.iter().filter_map(|at| role.skills.get(usize::from(*at)));
        Ok(SimilarRole {
            id: entry.id,
            title: entry.title,
            similarity_ratio: f64::from(it.ratio_thousandths) / 1000.0,
            reasons: reasons.map(|it| SkillLink { id: it.id, name: it.name }).collect(),
        })
    });
    similar.collect()
}

fn link<'d>(link: &RoleLink<'d>) -> LinkAnswer<'d> {
    LinkAnswer {
        id: link.id,
        title: link.title,
        why: link.why.text,
        source: link.why.source,
        facts: link.why.facts.clone(),
    }
}

fn witnesses(witnesses: &Witnesses) -> WitnessesAnswer {
    WitnessesAnswer {
        confidence: witnesses.confidence,
        official_ratio: witnesses.official_ratio,
        survey_ratio: witnesses.survey.map(|witness| witness.ratio),
        survey_n: witnesses.survey.map(|witness| witness.n),
        postings_ratio: witnesses.postings.map(|witness| witness.ratio),
        postings_n: witnesses.postings.map(|witness| witness.n),
        ratio: witnesses.ratio,
        multiplier: multiplier(witnesses.ratio / witnesses.official_ratio),
    }
}
