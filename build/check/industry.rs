//! Official wages by industry.

use std::collections::BTreeSet;

use super::number::RSE;
use super::pay::wages_fit;
use super::{Kind, Report};
use crate::compile::raw::{RawDataset, RawIndustryCell, Row};

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
        numbers(row, report);
    }
}

fn numbers(row: &Row<RawIndustryCell>, report: &mut Report<'_, '_>) {
    let cell = &row.value;
    report.number(row, &cell.occupation, &RSE, cell.rse);
    let wages = [cell.mean.is_some(), cell.rse.is_some(), cell.percentiles.is_some()];
    if wages.contains(&true) && wages.contains(&false) {
        let message = "mean, rse and percentiles stand together or not at all";
        report.breach(row, &cell.occupation, message);
    }
    wages_fit(row, &cell.occupation, cell.percentiles, cell.mean, report);
}
