//! Figures about pay and official wages.

use super::{Linker, words};
use crate::compile::raw::{RawCell, RawFigure, RawIndustryCell, RawOccupationFile};
use crate::model::{
    Amount, Cell, Class, Figure, Industry, IndustryCell, IndustryKind, OccupationCell, Period,
    Region, Wages, YearsBand,
};

impl<'r> Linker<'r> {
    pub(in crate::compile) fn figures(&self) -> Vec<Figure<'r>> {
        self.raw.figures.iter().map(|row| self.figure(&row.value)).collect()
    }

    fn figure(&self, raw: &'r RawFigure) -> Figure<'r> {
        Figure {
            id: &raw.id,
            class: self.class_of(&raw.source),
            label: &raw.label,
            roles: raw.roles.iter().filter_map(|id| self.order.role(id)).collect(),
            level: raw.level,
            beyond_levels: raw.beyond_levels,
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
            facts: words(&raw.facts),
        }
    }

    /// The class of a source: that of what it publishes.
    pub(super) fn class_of(&self, source: &str) -> Class {
        let source = self.raw.sources.iter().find(|row| row.value.id == source);
        source.map_or(Class::Guide, |row| row.value.class)
    }

    fn region(&self, region: &'r str) -> Region<'r> {
        match (region, self.order.area_by_id(region)) {
            (_, Some(area)) => Region::Area(area),
            ("europe", None) => Region::Europe,
            ("unstated", None) => Region::Unstated,
            (letters, None) => Region::Country(letters),
        }
    }

    /// Occupation files sorted by code.
    pub(in crate::compile) fn occupation_files(&self) -> Vec<&'r RawOccupationFile> {
        let mut files: Vec<&RawOccupationFile> = self.raw.occupations.iter().collect();
        files.sort_by_key(|file| &file.head.value.code);
        files
    }

    pub(in crate::compile) fn occupation_cell(
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
    pub(in crate::compile) fn cells(&self, file: &RawOccupationFile) -> Vec<Cell> {
        file.cells.iter().filter_map(|row| self.cell(&row.value)).collect()
    }

    /// Industries, sorted by code.
    pub(in crate::compile) fn industries(&self) -> Vec<Industry<'r>> {
        let rows = self.raw.industries.iter();
        let mut industries: Vec<Industry<'r>> = rows
            .map(|row| {
                let name = row.value.name.as_str();
                let sector = name.split_once(" - ");
                let sector = sector.filter(|_| row.value.kind == IndustryKind::Sector);
                let short = sector.map_or(name, |(_number, short)| short);
                Industry { code: &row.value.code, name, short, kind: row.value.kind }
            })
            .collect();
        industries.sort_by_key(|industry| industry.code);
        industries
    }

    /// The cells of an occupation by industry.
    pub(in crate::compile) fn industry_cells(
        &self,
        file: &RawOccupationFile,
        industries: &[Industry<'_>],
    ) -> Vec<IndustryCell> {
        let rows = self.raw.industry_cells.iter();
        let rows = rows.filter(|row| row.value.occupation == file.head.value.code);
        rows.filter_map(|row| industry_cell(&row.value, industries)).collect()
    }

    fn cell(&self, raw: &RawCell) -> Option<Cell> {
        Some(Cell {
            area: self.order.area(&raw.area)?,
            jobs: raw.jobs,
            jobs_rse_tenths: raw.jobs_rse.map(tenths),
            wages: wages(raw.mean, raw.rse, raw.percentiles),
            jobs_per_1000_thousandths: raw.per_1000.map(|x| whole(x, 1000.0)),
            location_quotient_hundredths: raw.quotient.map(|x| whole(x, 100.0)),
        })
    }
}

fn industry_cell(raw: &RawIndustryCell, industries: &[Industry<'_>]) -> Option<IndustryCell> {
    let at = industries.iter().position(|industry| industry.code == raw.industry)?;
    let wages = wages(raw.mean, raw.rse, raw.percentiles);
    Some(IndustryCell { industry: u8::try_from(at).ok()?, jobs: raw.jobs, wages })
}

fn wages(mean: Option<u32>, rse: Option<f64>, percentiles: Option<[u32; 5]>) -> Option<Wages> {
    let rse_tenths = tenths(rse?);
    Some(Wages { mean: mean?, rse_tenths, percentiles: percentiles? })
}

/// Returns the numbers of a figure; an hourly one is a single value, in hundredths.
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
pub(super) fn whole(value: f64, scale: f64) -> u32 {
    (value * scale).round() as u32
}

#[allow(clippy::cast_possible_truncation)] // a percentage
fn tenths(percent: f64) -> u16 {
    whole(percent, 10.0) as u16
}
