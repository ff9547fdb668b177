use serde::{Deserialize, Serialize};

/// What one US dollar cost in another currency, on a day or over a year.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Rate<'d> {
    /// Three-letter code of the currency.
    pub currency: &'d str,
    /// Units of the currency for one US dollar, as published.
    pub per_usd: f64,
    /// The day, ISO 8601; for an average its year.
    pub date: &'d str,
    /// Whether it is the average of a year.
    pub is_average: bool,
    /// Id of the source.
    pub source: &'d str,
}

/// What an international dollar buys in a country; a comparison of prices and no exchange rate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Parity<'d> {
    /// The country's two letters, the United States among them.
    pub country: &'d str,
    /// Three-letter code of its currency.
    pub currency: &'d str,
    /// The year.
    pub year: &'d str,
    /// Units of the currency that buy what one US dollar buys in the United States, as published.
    pub per_international_dollar: f64,
    /// Id of the source.
    pub source: &'d str,
}
