use serde::Serialize;

use super::Number;

/// Pay in another currency or for another time: computed from the five percentiles of `pay`.
///
/// Whole units of the currency; by the hour with two decimals.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Converted<'d> {
    /// 10th percentile.
    pub p10: Number,
    /// 25th percentile.
    pub p25: Number,
    /// Median.
    pub p50: Number,
    /// 75th percentile.
    pub p75: Number,
    /// 90th percentile.
    pub p90: Number,
    /// Three-letter currency code.
    pub currency: String,
    /// The time it pays for: hour, month or year.
    pub period: &'static str,
    /// Units of the currency for one US dollar; `None` in US dollars.
    pub rate: Option<f64>,
    /// The day of the rate, ISO 8601; `None` where the rate was given or none is needed.
    pub rate_date: Option<&'d str>,
    /// Id of the rate's source, or `given`; `None` in US dollars.
    pub rate_source: Option<&'d str>,
    /// Hours a year is counted as; `None` unless by the hour.
    pub hours: Option<u32>,
}
