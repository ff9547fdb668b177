//! Official wages by industry.

use std::collections::BTreeSet;

use super::pay::wages_fit;
use super::{Kind, Report};
use crate::compile::raw::RawDataset;

/// The file, as problems name it.
const FILE: &str = "pay/industries.toml";

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let codes = raw.industries.iter().map(|row| (row, row.value.code.as_str()));
    report.once("code", codes.map(|(row, code)| (row, code, code)));
    for row in &raw.industries {
        report.text(row, &row.value.code, &row.value.name, 110);
    }
    let known: BTreeSet<&str> = raw.industries.iter().map(|row| row.value.code.as_str()).collect();
    let mut last = ("", "");
    for row in &raw.industry_cells {
        let cell = &row.value;
        report.reference(row, &cell.occupation, Kind::Occupation, &cell.occupation);
        if !known.contains(cell.industry.as_str()) && !report.unread(FILE) {
            report.breach(row, &cell.occupation, format!("unknown industry `{}`", cell.industry));
        }
        let place = (cell.occupation.as_str(), cell.industry.as_str());
        if place <= last {
            report.breach(row, place.0, "cells stand sorted by occupation, then industry");
        }
        last = place;
        let wages = (cell.mean, cell.rse, cell.percentiles);
        wages_fit(row, &cell.occupation, wages, report);
    }
}
