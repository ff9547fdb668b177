//! Positions: how records of one file name those of another inside the pack.

use std::collections::{BTreeMap, BTreeSet};

use super::raw::RawDataset;
use crate::model::slug;

/// The order of everything that is named by position.
pub(super) struct Order<'r> {
    /// Role ids, by family, as listed.
    pub roles: Vec<&'r str>,
    /// Skill ids, sorted.
    pub skills: Vec<&'r str>,
    /// Area codes, sorted.
    pub areas: Vec<&'r str>,
    /// Area codes by area id.
    pub area_codes: BTreeMap<&'r str, &'r str>,
    /// Occupation codes, sorted.
    pub occupations: Vec<&'r str>,
    /// Source ids.
    pub sources: BTreeSet<&'r str>,
    /// Letters of countries.
    pub countries: BTreeSet<&'r str>,
    /// Postal letters of states, with the code of the state's area.
    pub states: BTreeMap<&'r str, &'r str>,
}

impl<'r> Order<'r> {
    pub(super) fn of(raw: &'r RawDataset) -> Order<'r> {
        let mut skills: Vec<&str> = raw.skills.iter().map(|row| row.value.id.as_str()).collect();
        skills.sort_unstable();
        let mut areas: Vec<&str> = raw.areas.iter().map(|row| row.value.code.as_str()).collect();
        areas.sort_unstable();
        let mut occupations: Vec<&str> =
            raw.occupations.iter().map(|file| file.head.value.code.as_str()).collect();
        occupations.sort_unstable();
        Order {
            roles: Order::listed_roles(raw),
            skills,
            areas,
            area_codes: raw
                .areas
                .iter()
                .map(|row| (row.value.id.as_str(), row.value.code.as_str()))
                .collect(),
            occupations,
            sources: raw.sources.iter().map(|row| row.value.id.as_str()).collect(),
            countries: raw.countries.iter().map(|row| row.value.letters.as_str()).collect(),
            states: Order::states(raw),
        }
    }

    fn listed_roles(raw: &'r RawDataset) -> Vec<&'r str> {
        crate::model::Family::ALL
            .iter()
            .filter_map(|family| raw.families.iter().find(|row| row.value.0 == family.word()))
            .flat_map(|row| row.value.1.iter().map(String::as_str))
            .collect()
    }

    fn states(raw: &'r RawDataset) -> BTreeMap<&'r str, &'r str> {
        raw.areas
            .iter()
            .filter(|row| row.value.kind == crate::model::AreaKind::State)
            .filter_map(|row| Some((row.value.state.as_deref()?, row.value.code.as_str())))
            .collect()
    }

    pub(super) fn role(&self, id: &str) -> Option<u8> {
        self.roles.iter().position(|role| *role == id).and_then(|at| u8::try_from(at).ok())
    }

    pub(super) fn skill(&self, id: &str) -> Option<u16> {
        self.skills.binary_search(&id).ok().and_then(|at| u16::try_from(at).ok())
    }

    pub(super) fn occupation(&self, code: &str) -> Option<u8> {
        self.occupations.binary_search(&code).ok().and_then(|at| u8::try_from(at).ok())
    }

    /// Returns the position of the area with this code.
    pub(super) fn area(&self, code: &str) -> Option<u16> {
        self.areas.binary_search(&code).ok().and_then(|at| u16::try_from(at).ok())
    }

    /// Returns the position of the area with this id.
    pub(super) fn area_by_id(&self, id: &str) -> Option<u16> {
        self.area_codes.get(id).and_then(|code| self.area(code))
    }
}

/// Whether an id is kebab-case: what [`slug`] makes of itself.
pub(super) fn is_kebab_case(id: &str) -> bool {
    !id.is_empty() && slug(id) == id
}
