//! Turns raw records into the checked types, with references by position.
//!
//! Only runs on records that passed every rule; what cannot be is left out rather than guessed.

use super::order::Order;
use super::raw::{
    RawArea, RawCell, RawCheck, RawDataset, RawFigure, RawLink, RawOccupationFile, RawRole,
    RawSource, RawStatement, RawWitnesses, Row,
};
use crate::model::{
    Amount, Area, AreaKind, Bias, Cell, Check, Country, Dated, Figure, LevelTitle, Occupation,
    OccupationCell, Period, Region, Role, RoleEntry, RoleLink, RoleSkill, Share, Skill, Source,
    Statement, Wages, Witness, Witnesses, YearsBand,
};

/// Raw records with the order they are linked by.
pub(super) struct Linker<'r> {
    pub raw: &'r RawDataset,
    pub order: Order<'r>,
}

impl<'r> Linker<'r> {
    pub(super) fn dated(&self) -> Option<Dated<'r>> {
        let dated = &self.raw.dataset.as_ref()?.value;
        Some(Dated { version: &dated.version, as_of: &dated.as_of })
    }

    pub(super) fn sources(&self) -> Vec<Source<'r>> {
        self.raw.sources.iter().map(|row| source(&row.value)).collect()
    }

    /// Roles in the order of the index.
    pub(super) fn roles(&self) -> Vec<Role<'r>> {
        let raw = self.order.roles.iter();
        raw.filter_map(|id| self.raw.roles.iter().find(|role| role.head.value.id == *id))
            .map(|role| self.role(role))
            .collect()
    }

    fn role(&self, raw: &'r RawRole) -> Role<'r> {
        let head = &raw.head.value;
        let check = self.raw.checks.iter().find(|row| row.value.role == head.id);
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
            check: check.map(|row| check_of(&row.value)),
            bias: check.and_then(|row| row.value.bias).map(|ratio| Bias { ratio }),
            outlook: statements(&raw.outlook),
            ai_impact: statements(&raw.ai_impact),
            industries: statements(&raw.industries),
            caveats: statements(&raw.caveats),
            next: self.links(&raw.next),
            related: self.links(&raw.related),
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
                    importance: row.value.importance,
                    kind: row.value.kind,
                    source: &row.value.source,
                    facts: facts(&row.value.facts),
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
                    Statement { text: &link.why, source: &link.source, facts: facts(&link.facts) };
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
                skills: role.skills.iter().filter_map(|row| self.order.skill(row.id)).collect(),
            })
            .collect()
    }

    /// Skills sorted by id.
    pub(super) fn skills(&self) -> Vec<Skill<'r>> {
        let mut skills: Vec<Skill<'r>> = self
            .raw
            .skills
            .iter()
            .map(|row| {
                let skill = &row.value;
                Skill {
                    id: &skill.id,
                    name: &skill.name,
                    aliases: skill.aliases.iter().map(String::as_str).collect(),
                    category: skill.category,
                    sort: skill.skill_type,
                    stage: skill.stage,
                    requires: skill.requires.iter().filter_map(|id| self.order.skill(id)).collect(),
                    text: &skill.text,
                    facts: facts(&skill.facts),
                }
            })
            .collect();
        skills.sort_by_key(|skill| skill.id);
        skills
    }

    pub(super) fn figures(&self) -> Vec<Figure<'r>> {
        self.raw.figures.iter().map(|row| self.figure(&row.value)).collect()
    }

    fn figure(&self, raw: &'r RawFigure) -> Figure<'r> {
        let source = self.raw.sources.iter().find(|row| row.value.id == raw.source);
        Figure {
            id: &raw.id,
            class: source.map_or(crate::model::Class::Guide, |row| row.value.class),
            label: &raw.label,
            roles: raw.roles.iter().filter_map(|id| self.order.role(id)).collect(),
            level: raw.level,
            years: raw.years.as_ref().map(|band| YearsBand { min: band.min, max: band.max }),
            region: self.region(&raw.region),
            amount: amount(raw),
            bound: raw.bound,
            n: raw.n,
            printed_percent: raw.printed_percent,
            currency: &raw.currency,
            period: raw.period,
            kind: raw.kind,
            source: &raw.source,
            year: &raw.year,
            note: raw.note.as_deref(),
            facts: facts(&raw.facts),
        }
    }

    fn region(&self, region: &'r str) -> Region<'r> {
        match (region, self.order.area_by_id(region)) {
            (_, Some(area)) => Region::Area(area),
            ("europe", None) => Region::Europe,
            ("unstated", None) => Region::Unstated,
            (letters, None) => Region::Country(letters),
        }
    }

    /// Areas sorted by code; one without a price parity is given its state's.
    pub(super) fn areas(&self) -> Vec<Area<'r>> {
        let mut areas: Vec<Area<'r>> =
            self.raw.areas.iter().map(|row| self.area(&row.value)).collect();
        areas.sort_by_key(|area| area.code);
        areas
    }

    fn area(&self, raw: &'r RawArea) -> Area<'r> {
        let state = raw.state.as_deref();
        let state_code = state.and_then(|letters| self.order.states.get(letters).copied());
        let inside = matches!(raw.kind, AreaKind::Metro | AreaKind::Nonmetro);
        let state_parity = state_code.filter(|_| inside).and_then(|code| {
            self.raw.areas.iter().find(|row| row.value.code == code)?.value.price_parity
        });
        Area {
            code: &raw.code,
            id: &raw.id,
            name: &raw.name,
            kind: raw.kind,
            state,
            within: state_code.filter(|_| inside).and_then(|code| self.order.area(code)),
            price_parity_thousandths: raw.price_parity.or(state_parity).map(|x| whole(x, 1000.0)),
            price_parity_of_state: raw.price_parity.is_none() && state_parity.is_some(),
        }
    }

    pub(super) fn countries(&self) -> Vec<Country<'r>> {
        self.raw
            .countries
            .iter()
            .map(|row| Country {
                letters: &row.value.letters,
                name: &row.value.name,
                europe: row.value.europe,
            })
            .collect()
    }

    /// Occupation files sorted by code.
    pub(super) fn occupation_files(&self) -> Vec<&'r RawOccupationFile> {
        let mut files: Vec<&RawOccupationFile> = self.raw.occupations.iter().collect();
        files.sort_by_key(|file| &file.head.value.code);
        files
    }

    pub(super) fn occupation_cell(
        &self,
        file: &'r RawOccupationFile,
    ) -> Option<OccupationCell<'r>> {
        let nation = file.cells.iter().find(|row| row.value.area == "US")?;
        Some(OccupationCell {
            code: &file.head.value.code,
            title: &file.head.value.title,
            nation: self.cell(&nation.value)?,
        })
    }

    /// The cells of an occupation, sorted by area.
    pub(super) fn cells(&self, file: &RawOccupationFile) -> Vec<Cell> {
        file.cells.iter().filter_map(|row| self.cell(&row.value)).collect()
    }

    fn cell(&self, raw: &RawCell) -> Option<Cell> {
        let wages = raw.mean.zip(raw.rse).zip(raw.percentiles);
        Some(Cell {
            area: self.order.area(&raw.area)?,
            jobs: raw.jobs,
            jobs_rse_tenths: raw.jobs_rse.map(tenths),
            wages: wages.map(|((mean, rse), percentiles)| Wages {
                mean,
                rse_tenths: tenths(rse),
                percentiles,
            }),
            jobs_per_1000_thousandths: raw.per_1000.map(|x| whole(x, 1000.0)),
            location_quotient_hundredths: raw.quotient.map(|x| whole(x, 100.0)),
        })
    }
}

fn source(raw: &RawSource) -> Source<'_> {
    Source {
        id: &raw.id,
        name: &raw.name,
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

fn facts(raw: &[String]) -> Vec<&str> {
    raw.iter().map(String::as_str).collect()
}

fn statement(raw: &RawStatement) -> Statement<'_> {
    Statement { text: &raw.text, source: &raw.source, facts: facts(&raw.facts) }
}

fn statements(rows: &[Row<RawStatement>]) -> Vec<Statement<'_>> {
    rows.iter().map(|row| statement(&row.value)).collect()
}

fn level_title(row: &Row<super::raw::RawLevel>) -> LevelTitle<'_> {
    let raw = &row.value;
    LevelTitle {
        level: raw.level,
        title: &raw.title,
        statement: Statement { text: &raw.text, source: &raw.source, facts: facts(&raw.facts) },
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

fn check_of(raw: &RawCheck) -> Check {
    Check {
        people: raw.people,
        level_ratio: raw.level,
        half_ratio: raw.half,
        eight_of_ten_ratio: raw.eight_of_ten,
    }
}

fn amount(raw: &RawFigure) -> Amount {
    let scale = if raw.period == Period::Hour { 100.0 } else { 1.0 };
    if let Some(percentiles) = raw.percentiles {
        Amount::Percentiles(percentiles)
    } else if let Some((low, high)) = raw.low.zip(raw.high) {
        Amount::Range(low, high)
    } else {
        raw.value.map_or(Amount::None, |value| Amount::Value(whole(value, scale)))
    }
}

/// Returns a published decimal as a whole number of its last digit.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // published, small, positive
fn whole(value: f64, scale: f64) -> u32 {
    (value * scale).round() as u32
}

#[allow(clippy::cast_possible_truncation)] // a percentage
fn tenths(percent: f64) -> u16 {
    whole(percent, 10.0) as u16
}
