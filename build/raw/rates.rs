//! `rates.toml`.

use serde::Deserialize;

/// An exchange rate of a day.
#[derive(Debug, Deserialize)]
pub struct RawRate {
    pub date: String,
    pub currency: String,
    pub per_usd: f64,
    pub source: String,
}

/// An exchange rate averaged over a year.
#[derive(Debug, Deserialize)]
pub struct RawAverage {
    pub year: String,
    pub currency: String,
    pub per_usd: f64,
    pub source: String,
}

#[derive(Debug, Deserialize)]
pub struct RawParity {
    pub country: String,
    pub currency: String,
    pub year: String,
    pub per_international_dollar: f64,
    pub source: String,
}
