use super::number::{JOBS_RSE, PER_1000, QUOTIENT, RSE, VALUE};
use super::{Kind, Report};
use crate::compile::raw::{RawCell, RawDataset, RawFigure, RawOccupationFile, Row};
use crate::model::{Bound, Cell, FigureKind, Period};

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    report.ids(raw.figures.iter().map(|row| (row, row.value.id.as_str())));
    for row in &raw.figures {
        figure(row, report);
    }
    for file in &raw.occupations {
        occupation(file, report);
    }
}

fn occupation(file: &RawOccupationFile, report: &mut Report<'_, '_>) {
    let code = &file.head.value.code;
    if file.head.file != format!("pay/oews/{code}.toml") {
        report.breach(&file.head, code, "the file is not named after the code");
    }
    let mut last = "";
    for row in &file.cells {
        cell(row, report);
        if row.value.area.as_str() <= last {
            report.breach(row, &row.value.area, "cells stand sorted by area, each once");
        }
        last = &row.value.area;
    }
    let nation = |row: &Row<RawCell>| row.value.area == "US" && row.value.percentiles.is_some();
    if !file.cells.iter().any(nation) && !report.unread(&file.head.file) {
        report.breach(&file.head, code, "the nation's wages are missing");
    }
}

fn figure(row: &Row<RawFigure>, report: &mut Report<'_, '_>) {
    let figure = &row.value;
    report.text(row, &figure.id, &figure.label, 60);
    report.reference(row, &figure.id, Kind::Source, &figure.source);
    if let Some(note) = &figure.note {
        report.text(row, &figure.id, note, 140);
    }
    for role in &figure.roles {
        report.reference(row, &figure.id, Kind::Role, role);
    }
    report.reference(row, &figure.id, Kind::Region, &figure.region);
    if !is_currency(&figure.currency) {
        report.breach(row, &figure.id, format!("`{}` is no currency code", figure.currency));
    }
    year(row, &figure.id, &figure.year, report);
    if figure.years.as_ref().is_some_and(|years| years.max.is_some_and(|max| max < years.min)) {
        report.breach(row, &figure.id, "the years end before they begin");
    }
    kind_of_pay(row, &figure.id, figure.kind, report);
    numbers(row, report);
}

fn numbers(row: &Row<RawFigure>, report: &mut Report<'_, '_>) {
    let figure = &row.value;
    if !numbers_fit(figure) {
        report.breach(row, &figure.id, "the numbers given are not those of its bound");
    }
    if figure.percentiles.is_some_and(|percentiles| !percentiles.is_sorted()) {
        report.breach(row, &figure.id, "percentiles are not in order");
    }
    if figure.low.zip(figure.high).is_some_and(|(low, high)| low > high) {
        report.breach(row, &figure.id, "low lies above high");
    }
    let one = figure.low.or(figure.high).is_none() && figure.percentiles.is_none();
    if figure.period == Period::Hour && !one {
        report.breach(row, &figure.id, "an hourly figure is one value");
    }
    report.number(row, &figure.id, &VALUE, figure.value);
    let cents = figure.value.is_some_and(|value| value.fract().abs() > 0.0);
    if cents && figure.period != Period::Hour {
        report.breach(row, &figure.id, "only hourly figures have cents");
    }
}

/// Three capital letters.
pub(super) fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A year must be one as [`year_is_plain`] has it.
pub(super) fn year<T>(row: &Row<T>, record: &str, year: &str, report: &mut Report<'_, '_>) {
    if !year_is_plain(year) {
        let message = format!("year `{year}` is no year, no span of years and not undated");
        report.breach(row, record, message);
    }
}

/// What stands beside pay says what of pay it counts.
pub(super) fn kind_of_pay<T>(
    row: &Row<T>,
    record: &str,
    kind: FigureKind,
    report: &mut Report<'_, '_>,
) {
    if matches!(kind, FigureKind::Count | FigureKind::Projection) {
        report.breach(row, record, "a figure about pay is base, total or unstated");
    }
}

/// `2024`, `2023–24` or `undated`.
fn year_is_plain(year: &str) -> bool {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    year == "undated"
        || digits(year, 4)
        || year.split_once('–').is_some_and(|(from, to)| digits(from, 4) && digits(to, 2))
}

fn numbers_fit(figure: &RawFigure) -> bool {
    let value = figure.value.is_some();
    let range = figure.low.is_some() && figure.high.is_some();
    let part = figure.low.is_some() != figure.high.is_some();
    let percentiles = figure.percentiles.is_some();
    let (want_value, want_range, want_percentiles) = match figure.bound {
        Bound::Percentiles => (false, false, true),
        Bound::Range | Bound::RangeOpenTop => (false, true, false),
        Bound::Missing => (false, false, false),
        Bound::Average
        | Bound::Point
        | Bound::Over
        | Bound::UpTo
        | Bound::UpToOpen
        | Bound::Unclear
        | Bound::AtLeast
        | Bound::Approx => (true, false, false),
    };
    !part && value == want_value && range == want_range && percentiles == want_percentiles
}

fn cell(row: &Row<RawCell>, report: &mut Report<'_, '_>) {
    let cell = &row.value;
    report.reference(row, &cell.area, Kind::Area, &cell.area);
    report.number(row, &cell.area, &JOBS_RSE, cell.jobs_rse);
    report.number(row, &cell.area, &PER_1000, cell.per_1000);
    report.number(row, &cell.area, &QUOTIENT, cell.quotient);
    wages_fit(row, &cell.area, (cell.mean, cell.rse, cell.percentiles), report);
    if cell.jobs.is_some() != cell.jobs_rse.is_some() {
        report.breach(row, &cell.area, "jobs and jobs_rse stand together or not at all");
    }
    if cell.per_1000.is_some() != cell.quotient.is_some() {
        report.breach(row, &cell.area, "per_1000 and quotient stand together or not at all");
    }
}

/// Mean, relative standard error and percentiles stand together; percentiles stand in order, none is
/// 0, and each wage is one that the pack can say.
pub(super) fn wages_fit<T>(
    row: &Row<T>,
    record: &str,
    (mean, rse, percentiles): (Option<u32>, Option<f64>, Option<[u32; 5]>),
    report: &mut Report<'_, '_>,
) {
    report.number(row, record, &RSE, rse);
    let given = [mean.is_some(), rse.is_some(), percentiles.is_some()];
    if given.contains(&true) && given.contains(&false) {
        report.breach(row, record, "mean, rse and percentiles stand together or not at all");
    }
    if let Some(percentiles) = percentiles {
        if !percentiles.is_sorted() {
            report.breach(row, record, "percentiles are not in order");
        }
        if percentiles.first() == Some(&0) {
            report.breach(row, record, "a wage of 0");
        }
    }
    let wages = percentiles.iter().flatten().chain(&mean);
    let is_odd = |wage: &&u32| !wage.is_multiple_of(Cell::WAGE_UNIT) || **wage > Cell::MOST_WAGE;
    for wage in wages.filter(is_odd) {
        let message =
            format!("wage {wage} is no multiple of {} up to {}", Cell::WAGE_UNIT, Cell::MOST_WAGE);
        report.breach(row, record, message);
    }
}
