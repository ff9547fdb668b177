use std::cmp::Reverse;

use super::coverage::Coverage;
use super::known::{Known, head};
use super::next::next;
use super::pay::{pay_answer, reliability, sources_behind};
use super::place::{place_answer, place_of};
use super::{person, reply};
use crate::answer::{Data, MatchAnswer, NeedAnswer, PayAnswer, PlaceAnswer, Query, Reply, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Wagebook;
use crate::lookup::Place;
use crate::model::{Family, Needs, RoleEntry, SkillHead, SkillKind, SkillNeed};
use crate::order::sort_by_key;
use crate::request::{MatchRequest, PlaceRequest};
use crate::text::{in_sentence, join_and};

/// A role with what it needs and how much of that is covered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked<'a, 'd> {
    /// Position of the role.
    pub role: u8,
    pub entry: &'a RoleEntry<'d>,
    pub needs: &'a [SkillNeed],
    pub coverage: Coverage,
}

/// Answers `match`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &MatchRequest,
) -> Result<Reply<'d>, Error> {
    let needs = dataset.needs()?;
    let (mut known, mut warnings) = Known::find(dataset, &needs, &request.skills)?;
    known.tell_only(|skill| needs.has(skill));
    let heads = dataset.skill_heads()?;
    warnings.extend(in_no_role(&needs, &known, heads)?);
    let ranked = ranked(dataset, &needs, &known, request.family)?;
    if request.next {
        let found = next(&ranked, &needs, (&known, heads), request.top)?;
        let query = query(request, &known, heads, None)?;
        let data = Data::Next(Box::new(found));
        return Ok(reply(dataset, "match --next", query, data, &["editorial"], warnings)?);
    }
    let wages = Wagebook::open(dataset)?;
    let (place, notes) = place_of(dataset, &wages, &request.place)?;
    warnings.extend(notes);
    let place_named = place_answer(dataset, place)?;
    let city = (request.place != PlaceRequest::Nation).then(|| place_named.id.clone());
    let mut used = vec!["editorial"];
    used.extend(place_named.city.iter().map(|_| "geonames"));
    let mut matching =
        Matching { dataset, wages, heads, known: &known, place, place_named, warnings };
    let mut answers = Vec::new();
    // A role is not close where nothing of it is covered.
    let close = ranked.iter().filter(|ranked| !ranked.coverage.is_none());
    for ranked in close.take(request.top) {
        let answer = matching.answer(ranked, request)?;
        used.extend(answer.pay.iter().flat_map(|_| sources_behind(ranked.entry)));
        used.extend(answer.education.iter().chain(&answer.entry).map(|said| said.source));
        answers.push(answer);
    }
    let query = query(request, &known, heads, city)?;
    let data = Data::Match(answers);
    Ok(reply(dataset, "match", query, data, &used, matching.warnings)?)
}

fn query(
    request: &MatchRequest,
    known: &Known,
    heads: &[SkillHead<'_>],
    city: Option<String>,
) -> Result<Query, Damaged> {
    let who = person(request.standing);
    let (skills, names) = known.ids_and_names(heads)?;
    Ok(Query::Match {
        skills,
        counted_too: known.counted_too(heads)?,
        unknown: known.unknown.clone(),
        years: who.years,
        level: who.level,
        city,
        family: request.family.map(Family::word),
        next: request.next,
        top: request.top,
        names,
    })
}

/// Ranks the roles of a family, or all: the closest first, among equals by id. Where every skill is
/// known that a role is not done without, that is its coverage.
fn ranked<'a, 'd>(
    dataset: &'a Dataset<'d>,
    needs: &'a Needs,
    known: &Known,
    family: Option<Family>,
) -> Result<Vec<Ranked<'a, 'd>>, Damaged> {
    let roles = (0..).zip(dataset.role_entries()?).zip(&needs.roles);
    let of_family = roles.filter(|((_, entry), _)| family.is_none_or(|it| it == entry.family));
    let ranked = of_family.map(|((role, entry), needs)| {
        let coverage = Coverage::of(needs, known);
        Ranked { role, entry, needs, coverage }
    });
    let mut ranked: Vec<Ranked<'a, 'd>> = ranked.collect();
    sort_by_key(&mut ranked, |ranked| (Reverse(ranked.coverage.closeness()), ranked.entry.id));
    Ok(ranked)
}

/// Says which of the skills named count for no role.
fn in_no_role(
    needs: &Needs,
    known: &Known,
    heads: &[SkillHead<'_>],
) -> Result<Option<Warning>, Damaged> {
    let mut names = Vec::new();
    for named in &known.named {
        let brings = known.counted.iter().any(|(_, with)| with == named);
        if !needs.has(*named) && !brings {
            names.push(head(heads, *named)?.name);
        }
    }
    Ok((!names.is_empty()).then(|| {
        let verb = if names.len() == 1 { "counts" } else { "count" };
        let names = join_and(&names);
        let message = format!("{names} {verb} for no role: none here has it as core or supporting");
        Warning::new("in_no_role", message)
    }))
}

/// What all roles are answered with.
struct Matching<'a, 'd> {
    dataset: &'a Dataset<'d>,
    wages: Wagebook<'a, 'd>,
    heads: &'a [SkillHead<'d>],
    known: &'a Known,
    place: Place<'d>,
    place_named: PlaceAnswer<'d>,
    warnings: Vec<Warning>,
}

impl<'d> Matching<'_, 'd> {
    fn answer(
        &mut self,
        ranked: &Ranked<'_, 'd>,
        request: &MatchRequest,
    ) -> Result<MatchAnswer<'d>, Damaged> {
        let role = self.dataset.role(ranked.role)?;
        let (mut have, mut missing) = (Vec::new(), Vec::new());
        for need in ranked.needs {
            let list = if self.known.has(need.skill) { &mut have } else { &mut missing };
            let skill = head(self.heads, need.skill)?;
            let (importance, kind) = (need.importance, SkillKind::of(need.importance));
            list.push(NeedAnswer { id: skill.id, name: skill.name, importance, kind });
        }
        Ok(MatchAnswer {
            id: role.id,
            title: role.title,
            family: role.family.word(),
            coverage_ratio: ranked.coverage.ratio(),
            lacks_indispensable: ranked.coverage.lacks_indispensable(),
            have,
            missing,
            place: self.place_named.clone(),
            person: person(request.standing),
            pay: self.pay(ranked.entry, request)?,
            zone: role.zone,
            education: role.education,
            entry: role.entry,
        })
    }

    /// Returns what a role pays, or nothing and says why where that is not the role's own lack of an
    /// estimate.
    fn pay(
        &mut self,
        entry: &RoleEntry<'d>,
        request: &MatchRequest,
    ) -> Result<Option<PayAnswer>, Damaged> {
        let place = self.place_named.name;
        let Place::Area { area, .. } = self.place else {
            let message = format!(
                "no official wages are held for {}, so no pay is shown",
                in_sentence(place)
            );
            self.warn(Warning::new("no_pay", message));
            return Ok(None);
        };
        let Some(market) = self.wages.market(entry, area)? else { return Ok(None) };
        match reliability(&market, place, false) {
            Ok(caution) => {
                if let Some(caution) = caution {
                    self.warn(caution);
                }
                Ok(Some(pay_answer(&market, request.standing)))
            }
            Err(error) => {
                self.warn(Warning::new("no_pay", format!("{}: {}", entry.title, error.message)));
                Ok(None)
            }
        }
    }

    /// Keeps a warning, once.
    fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}
