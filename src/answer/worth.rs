use serde::Serialize;

use super::{Estimate, Number, Person, PlaceAnswer, RoleName, Step};

/// `worth`: what an amount is worth in a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorthAnswer<'d> {
    /// The role.
    pub role: RoleName<'d>,
    /// The place.
    pub place: PlaceAnswer<'d>,
    /// Who else it is held against, besides the market.
    pub person: Person,
    /// The amount, whole US dollars a year of base pay.
    pub amount: u32,
    /// Three-letter currency code.
    pub currency: &'static str,
    /// The time it pays for.
    pub period: &'static str,
    /// The amount as it was given.
    pub given: GivenAmount<'d>,
    /// Percentile among all in the role there, 1 to 99, one decimal.
    pub percentile_market: f64,
    /// Percentile among people of those years or that level; `None` where none were asked for.
    pub percentile_person: Option<f64>,
    /// What the middle of the pay below is above the amount; negative where it lies below.
    pub to_median: i64,
    /// That difference as a share of the amount.
    pub to_median_ratio: f64,
    /// What the upper quartile of the pay below is above the amount.
    pub to_upper_quartile: i64,
    /// That difference as a share of the amount.
    pub to_upper_quartile_ratio: f64,
    /// Whether the amount lies beyond the outer published percentiles.
    pub extrapolated: bool,
    /// The pay it is held against: of people of the standing asked for, or of the market.
    #[serde(flatten)]
    pub estimate: Estimate<'d>,
    /// How the numbers come about; `None` unless asked for.
    pub steps: Option<Vec<Step>>,
}

/// `move`: what would keep a pay's worth in another place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MoveAnswer<'d> {
    /// The role.
    pub role: RoleName<'d>,
    /// Where the pay is.
    pub from: PlaceAnswer<'d>,
    /// Where it would have to be kept.
    pub to: PlaceAnswer<'d>,
    /// The pay, whole US dollars a year.
    pub amount: u32,
    /// Three-letter currency code.
    pub currency: &'static str,
    /// The time it pays for.
    pub period: &'static str,
    /// The amount as it was given.
    pub given: GivenAmount<'d>,
    /// Percentile of the pay in the market it is in, 1 to 99, one decimal.
    pub percentile_market: f64,
    /// The pay that buys as much; `None` where no price parity is published.
    pub purchasing_power: Option<u32>,
    /// By which share it lies above the pay.
    pub purchasing_power_ratio: Option<f64>,
    /// The pay at the same percentile of the market there.
    pub market_rank: u32,
    /// By which share it lies above the pay.
    pub market_rank_ratio: f64,
    /// Price parity of the place it is in, US = 100.
    pub price_parity_from: Option<f64>,
    /// Price parity of the other place.
    pub price_parity_to: Option<f64>,
    /// Whether the amount, or its equal there, lies beyond the outer published percentiles.
    pub extrapolated: bool,
    /// How the numbers come about; `None` unless asked for.
    pub steps: Option<Vec<Step>>,
}

/// An amount as it was given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GivenAmount<'d> {
    /// The number.
    pub value: Number,
    /// Three-letter currency code.
    pub currency: String,
    /// What it pays for: hour, month or year.
    pub period: &'static str,
    /// Units of the currency for one US dollar; `None` for US dollars.
    pub rate: Option<f64>,
    /// The day of the rate, ISO 8601; `None` where the rate was given or none is needed.
    pub rate_date: Option<&'d str>,
    /// Id of the rate's source, or `given`; `None` for US dollars.
    pub rate_source: Option<&'d str>,
}
