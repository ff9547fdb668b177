//! Areas and countries.

use super::Linker;
use super::pay::whole;
use crate::compile::raw::RawArea;
use crate::model::{Area, AreaKind, Country};

impl<'r> Linker<'r> {
    /// Areas sorted by code; one without a price parity is given its state's.
    pub(in crate::compile) fn areas(&self) -> Vec<Area<'r>> {
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

    pub(in crate::compile) fn countries(&self) -> Vec<Country<'r>> {
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
}
