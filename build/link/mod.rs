//! Turns raw records into the checked types, with references by position.
//!
//! Only runs on records that passed every rule; what cannot be is left out rather than guessed.

mod accuracy;
mod career;
mod pay;
mod place;
mod rates;
mod topic;

use super::order::Order;
use super::raw::{
    RawDataset, RawLevel, RawLink, RawRole, RawSkill, RawSource, RawStatement, RawWitnesses, Row,
};
use crate::model::{
    Dated, Implied, LevelTitle, Needs, Occupation, Role, RoleEntry, RoleLink, RoleSkill, Share,
    Skill, SkillHead, Source, Statement, Witness, Witnesses,
};

/// Raw records with the order they are linked by.
pub(super) struct Linker<'r> {
    pub raw: &'r RawDataset,
    pub order: Order<'r>,
}

impl<'r> Linker<'r> {
    pub(super) fn dated(&self) -> Option<Dated<'r>> {
        let dated = &self.raw.dataset.as_ref()?.value;
        Some(Dated { version: &dated.version, as_of: &dated.as_of, wages: &dated.wages })
    }

    pub(super) fn sources(&self) -> Vec<Source<'r>> {
        self.raw.sources.iter().map(|row| source(&row.value)).collect()
    }

    /// Roles in the order of the index.
    pub(super) fn roles(&self) -> Vec<Role<'r>> {
        let raw = self.order.roles.iter();
        let roles = raw
            .filter_map(|id| self.raw.roles.iter().find(|role| role.head.value.id == *id))
            .map(|role| self.role(role));
        career::with_similar(roles.collect())
    }

    fn role(&self, raw: &'r RawRole) -> Role<'r> {
        let head = &raw.head.value;
        let check = self.raw.accuracy.checks.iter().find(|row| row.value.role == head.id);
        Role {
            id: &head.id,
            title: &head.title,
            family: head.family,
            zone: head.zone,
            aliases: head.aliases.iter().map(String::as_str).collect(),
            summary: statement(&head.summary),
            duties: statements(&raw.duties),
            skills: self.role_skills(raw),
            education: statements(&raw.education),
            entry: statements(&raw.entry),
            levels: raw.levels.iter().map(level_title).collect(),
            occupations: self.role_occupations(raw),
            witnesses: head.witnesses.as_ref().map(witnesses),
            check: check.map(|row| accuracy::check_of(&row.value)),
            bias: check.and_then(|row| accuracy::bias_of(&row.value)),
            outlook: statements(&raw.outlook),
            ai_impact: statements(&raw.ai_impact),
            industries: statements(&raw.industries),
            caveats: statements(&raw.caveats),
            next: self.links(&raw.next),
            related: self.links(&raw.related),
            similar: Vec::new(),
            reading: self.reading(&head.id),
        }
    }

    fn role_skills(&self, raw: &'r RawRole) -> Vec<RoleSkill<'r>> {
        raw.skills
            .iter()
            .filter_map(|row| {
                let skill = self.raw.skills.iter().find(|skill| skill.value.id == row.value.id)?;
                Some(RoleSkill {
                    id: &skill.value.id,
                    name: &skill.value.name,
                    sort: skill.value.skill_type,
                    category: skill.value.category,
                    stage: skill.value.stage,
                    importance: row.value.importance,
                    kind: row.value.kind,
                    source: &row.value.source,
                    facts: words(&row.value.facts),
                })
            })
            .collect()
    }

    fn role_occupations(&self, raw: &'r RawRole) -> Vec<Occupation<'r>> {
        raw.occupations
            .iter()
            .filter_map(|row| {
                let code = &row.value.code;
                let file =
                    self.raw.occupations.iter().find(|file| file.head.value.code == *code)?;
                Some(Occupation {
                    code,
                    title: &file.head.value.title,
                    weight: row.value.weight,
                    reason: &row.value.reason,
                    confidence: row.value.confidence,
                })
            })
            .collect()
    }

    fn links(&self, rows: &'r [Row<RawLink>]) -> Vec<RoleLink<'r>> {
        rows.iter()
            .filter_map(|row| {
                let link = &row.value;
                let role = self.raw.roles.iter().find(|role| role.head.value.id == link.role)?;
                let why =
                    Statement { text: &link.why, source: &link.source, facts: words(&link.facts) };
                Some(RoleLink { id: &link.role, title: &role.head.value.title, why })
            })
            .collect()
    }

    /// The index's entries, in its order.
    pub(super) fn role_entries(&self, roles: &[Role<'r>]) -> Vec<RoleEntry<'r>> {
        roles
            .iter()
            .map(|role| RoleEntry {
                id: role.id,
                title: role.title,
                family: role.family,
                blend: role
                    .occupations
                    .iter()
                    .filter_map(|part| {
                        let occupation = self.order.occupation(part.code)?;
                        Some(Share { occupation, weight: part.weight })
                    })
                    .collect(),
                height: role.witnesses.map_or(1.0, |pay| pay.ratio / pay.official_ratio),
                survey: role.witnesses.is_some_and(|pay| pay.survey.is_some()),
                postings: role.witnesses.is_some_and(|pay| pay.postings.is_some()),
                confidence: role.witnesses.map(|pay| pay.confidence),
                bias: role.bias,
            })
            .collect()
    }

    /// Heads of the skills, sorted by id.
    pub(super) fn skill_heads(&self) -> Vec<SkillHead<'r>> {
        let heads = self.sorted_skills().into_iter().map(|skill| SkillHead {
            id: &skill.id,
            name: &skill.name,
            category: skill.category,
            sort: skill.skill_type,
            stage: skill.stage,
            requires: self.positions(&skill.requires),
            text: &skill.text,
        });
        heads.collect()
    }

    /// Skills, in the order of their heads.
    pub(super) fn skills(&self) -> Vec<Skill<'r>> {
        let sorted = self.sorted_skills();
        let skills = sorted.iter().map(|skill| {
            let unlocked = sorted.iter().filter(|other| other.requires.contains(&skill.id));
            Skill {
                aliases: words(&skill.aliases),
                unlocks: unlocked.filter_map(|other| self.order.skill(&other.id)).collect(),
                facts: words(&skill.facts),
                roles: self.roles_that_need(&skill.id),
                technologies: self.technologies(&skill.id),
                reading: self.reading_of_skill(&skill.id),
            }
        });
        skills.collect()
    }

    /// What roles need, and which skills one knows who knows another.
    pub(super) fn needs(&self, roles: &[Role<'r>]) -> Needs {
        let implying = self.sorted_skills().into_iter().filter(|it| !it.implies.is_empty());
        let implied = implying.filter_map(|skill| {
            Some(Implied {
                skill: self.order.skill(&skill.id)?,
                implies: self.positions(&skill.implies),
            })
        });
        let needs = roles.iter().map(|role| self.needs_of(role));
        Needs { roles: needs.collect(), implied: implied.collect() }
    }

    fn sorted_skills(&self) -> Vec<&'r RawSkill> {
        let mut skills: Vec<&RawSkill> = self.raw.skills.iter().map(|row| &row.value).collect();
        skills.sort_by_key(|skill| &skill.id);
        skills
    }

    fn positions(&self, ids: &[String]) -> Vec<u16> {
        ids.iter().filter_map(|id| self.order.skill(id)).collect()
    }
}

fn source(raw: &RawSource) -> Source<'_> {
    Source {
        id: &raw.id,
        name: &raw.name,
        aliases: words(&raw.aliases),
        class: raw.class,
        title: &raw.title,
        publisher: &raw.publisher,
        release: &raw.release,
        retrieved: raw.retrieved.as_deref(),
        terms: &raw.terms,
        address: raw.address.as_deref(),
        gives: &raw.gives,
        notes: raw.notes.as_deref(),
    }
}

fn words(raw: &[String]) -> Vec<&str> {
    raw.iter().map(String::as_str).collect()
}

fn statement(raw: &RawStatement) -> Statement<'_> {
    Statement { text: &raw.text, source: &raw.source, facts: words(&raw.facts) }
}

fn statements(rows: &[Row<RawStatement>]) -> Vec<Statement<'_>> {
    rows.iter().map(|row| statement(&row.value)).collect()
}

fn level_title(row: &Row<RawLevel>) -> LevelTitle<'_> {
    let raw = &row.value;
    LevelTitle {
        level: raw.level,
        title: &raw.title,
        statement: Statement { text: &raw.text, source: &raw.source, facts: words(&raw.facts) },
    }
}

fn witnesses(raw: &RawWitnesses) -> Witnesses {
    let witness =
        |ratio: Option<f64>, n: Option<u32>| ratio.zip(n).map(|(ratio, n)| Witness { ratio, n });
    Witnesses {
        confidence: raw.confidence,
        official_ratio: raw.official_ratio,
        survey: witness(raw.survey_ratio, raw.survey_n),
        postings: witness(raw.postings_ratio, raw.postings_n),
        ratio: raw.ratio,
    }
}
