//! Exchange rates and purchasing power parities.

use super::number::{PER_INTERNATIONAL_DOLLAR, PER_USD};
use super::pay::is_currency;
use super::source::date;
use super::{Kind, Report};
use crate::compile::raw::{RawDataset, Row};

/// Letters of the country that `places/countries.toml` leaves out.
const HOME: &str = "US";

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    for row in &raw.rates {
        let rate = &row.value;
        exchange(row, &rate.currency, rate.per_usd, &rate.source, report);
        date(row, &rate.currency, &rate.date, report);
    }
    for row in &raw.averages {
        let rate = &row.value;
        exchange(row, &rate.currency, rate.per_usd, &rate.source, report);
        year(row, &rate.currency, &rate.year, report);
    }
    for row in &raw.parities {
        let parity = &row.value;
        let record = &parity.country;
        if record != HOME {
            report.reference(row, record, Kind::Country, record);
        }
        report.reference(row, record, Kind::Source, &parity.source);
        currency(row, record, &parity.currency, report);
        year(row, record, &parity.year, report);
        let number = Some(parity.per_international_dollar);
        report.number(row, record, &PER_INTERNATIONAL_DOLLAR, number);
    }
    each_once("rate", &raw.rates, |rate| [&rate.currency, &rate.date], report);
    each_once("rate", &raw.averages, |rate| [&rate.currency, &rate.year], report);
    each_once("parity", &raw.parities, |parity| [&parity.country, &parity.year], report);
}

fn exchange<T>(row: &Row<T>, code: &str, per_usd: f64, source: &str, report: &mut Report<'_, '_>) {
    report.reference(row, code, Kind::Source, source);
    currency(row, code, code, report);
    if code == "USD" {
        report.breach(row, code, "a US dollar has no rate to itself");
    }
    report.number(row, code, &PER_USD, Some(per_usd));
}

fn currency<T>(row: &Row<T>, record: &str, code: &str, report: &mut Report<'_, '_>) {
    if !is_currency(code) {
        report.breach(row, record, format!("`{code}` is no currency code"));
    }
}

fn year<T>(row: &Row<T>, record: &str, year: &str, report: &mut Report<'_, '_>) {
    if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        report.breach(row, record, format!("`{year}` is no year such as 2024"));
    }
}

/// A currency or country has one number a day or year.
fn each_once<T>(
    what: &str,
    rows: &[Row<T>],
    key: impl Fn(&T) -> [&str; 2],
    report: &mut Report<'_, '_>,
) {
    let keys: Vec<String> = rows.iter().map(|row| key(&row.value).join(" ")).collect();
    let named = rows.iter().zip(&keys).map(|(row, whole)| {
        let [record, _when] = key(&row.value);
        (row, record, whole.as_str())
    });
    report.once(what, named);
}
