use serde::Serialize;

use crate::model::Confidence;

/// Pay at five percentiles.
///
/// Whole dollars a year; percentiles are those of people of the standing asked for, or of the
/// market where none was.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PayAnswer {
    /// 10th percentile.
    pub p10: u32,
    /// 25th percentile.
    pub p25: u32,
    /// Median.
    pub p50: u32,
    /// 75th percentile.
    pub p75: u32,
    /// 90th percentile.
    pub p90: u32,
    /// Three-letter currency code.
    pub currency: &'static str,
    /// The time it pays for.
    pub period: &'static str,
    /// Whether we computed it; `false` for figures published as they stand.
    pub derived: bool,
    /// Where the place's figures come from: published, pulled, modelled, state or nation.
    pub place_basis: &'static str,
    /// How well official occupations fit the role: high, medium or low, where none does; `None` of
    /// an occupation's own figures.
    pub confidence: Option<Confidence>,
    /// Known bias of the role's estimate: how far people's pay lay from it against software titles,
    /// signed; `None` where none is known.
    pub bias_ratio: Option<f64>,
    /// Keys of the percentiles that lie beyond the outer published ones.
    pub extrapolated: Vec<&'static str>,
}

impl PayAnswer {
    /// Returns the five percentiles in order.
    #[must_use]
    pub fn percentiles(&self) -> [u32; 5] {
        [self.p10, self.p25, self.p50, self.p75, self.p90]
    }
}

/// An estimate with what must be said of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Estimate<'d> {
    /// The five percentiles; `None` where no estimate can honestly be given.
    pub pay: Option<PayAnswer>,
    /// Of what they were computed.
    pub basis: Option<Basis<'d>>,
    /// How ranges for people with known years were checked; `None` where they were not.
    pub checked: Option<Checked>,
    /// Known bias: how far people's pay lay from the estimate against software titles, signed.
    pub bias_ratio: Option<f64>,
    /// Sampling error of the official median; `None` where it is not known.
    pub sampling: Option<Sampling>,
    /// The band of a modelled place; `None` for others.
    pub modelled: Option<ModelBand>,
}

/// Of what an estimate was computed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Basis<'d> {
    /// The official occupations.
    pub occupations: Vec<BasisOccupation<'d>>,
    /// What all their wages are multiplied by.
    pub multiplier: f64,
    /// Ids of the sources, besides official wages, that the multiplier rests on.
    pub witnesses: Vec<&'static str>,
}

/// An official occupation behind an estimate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BasisOccupation<'d> {
    /// Official code.
    pub code: &'d str,
    /// Official title.
    pub title: &'d str,
    /// Share in the blend.
    pub weight: f64,
    /// How much the place's own published figure weighs: 1 as it stands, 0 where there is none.
    pub own_weight: f64,
}

/// Pay at the prices of the United States as a whole: pay divided by the place's price parity.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RealPay {
    /// 10th percentile.
    pub p10: u32,
    /// 25th percentile.
    pub p25: u32,
    /// Median.
    pub p50: u32,
    /// 75th percentile.
    pub p75: u32,
    /// 90th percentile.
    pub p90: u32,
    /// Three-letter currency code.
    pub currency: &'static str,
    /// The time it pays for.
    pub period: &'static str,
    /// Always computed.
    pub derived: bool,
    /// Regional price parity 2023 of the place, US = 100.
    pub price_parity: f64,
    /// Whose price parity it is: `own`, or `state` where the place has none.
    pub price_parity_basis: &'static str,
}

/// How the range was checked against people in that role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Checked {
    /// How many people.
    pub people: u32,
    /// Share found inside p25 to p75.
    pub half_ratio: f64,
    /// Share found inside p10 to p90.
    pub eight_of_ten_ratio: f64,
    /// Their pay divided by the estimate; the sets are two to four years older than the wages.
    pub level_ratio: f64,
}

/// Sampling error of the official median: how precisely it is known, not where a person lands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sampling {
    /// Relative standard error in percent.
    pub rse_percent: f64,
    /// Lower end of the 90 % interval of the median.
    pub median_low: u32,
    /// Upper end of the 90 % interval of the median.
    pub median_high: u32,
    /// How far that interval goes up and down, as a share of the median.
    pub margin_ratio: f64,
    /// What the error means for a reader: `plain`, `caution` where few answers stand behind the
    /// figures, or `unreliable` where they are given only because that was asked for.
    pub reliability: &'static str,
}

/// The 80 % band of the median where the place had to be modelled.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ModelBand {
    /// Lower end.
    pub median_low: u32,
    /// Upper end.
    pub median_high: u32,
}

/// Returns derived money as JSON gives it: the whole unit.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // wages are positive and far below 4 billion
pub fn derived_money(wage: f64) -> u32 {
    wage.round() as u32
}
