use serde::Serialize;

use crate::model::{Bound, Class, FigureKind, Period};

/// What of the question a figure fits.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Match {
    /// The role.
    Role,
    /// The years.
    Years,
    /// The level.
    Level,
    /// The place.
    Place,
}

/// A number: whole where it can be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Number {
    /// Whole units.
    Whole(u64),
    /// With cents, or another fraction.
    Cents(f64),
}

impl Number {
    /// Returns a number of what was given: `5`, not `5.0`; it is not negative and far below 2⁶⁴.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(super) fn given(number: f64) -> Number {
        if number.fract().abs() < f64::EPSILON {
            Number::Whole(number as u64)
        } else {
            Number::Cents(number)
        }
    }
}

/// A published figure, verbatim.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FigureAnswer<'d> {
    /// Stable id.
    pub id: String,
    /// Who publishes it: official, reported or guide.
    pub class: Class,
    /// What it is the pay of, or the number.
    pub label: String,
    /// The number, where it is one.
    pub value: Option<Number>,
    /// The low end, where it is a range.
    pub low: Option<u32>,
    /// The high end, where it is a range.
    pub high: Option<u32>,
    /// 10th percentile, where it is five.
    pub p10: Option<u32>,
    /// 25th percentile.
    pub p25: Option<u32>,
    /// Median.
    pub p50: Option<u32>,
    /// 75th percentile.
    pub p75: Option<u32>,
    /// 90th percentile.
    pub p90: Option<u32>,
    /// How many people or postings stand behind it.
    pub n: Option<u32>,
    /// Employment in what it is about, where that is published with it.
    pub jobs: Option<u32>,
    /// What is counted, where it is no pay: `job listings`, `developers`, `percent`, `dollars`.
    pub unit: Option<&'d str>,
    /// Relative standard error of the mean wage in percent, where it is official.
    pub rse_percent: Option<f64>,
    /// Percentage the source prints beside it, signed.
    pub printed_percent: Option<i16>,
    /// Three-letter currency code, of money.
    pub currency: Option<&'d str>,
    /// The time it pays for; `None` where it is no pay.
    pub period: Option<Period>,
    /// What it counts as pay, or that it is none.
    pub kind: FigureKind,
    /// How the numbers are to be read.
    pub bound: Bound,
    /// Id of the source.
    pub source: &'d str,
    /// Year or years; `undated` where the source gives none.
    pub year: &'d str,
    /// What of the question it fits.
    pub matches: Vec<Match>,
    /// What a reader must know beside it.
    pub note: Option<&'d str>,
    /// Ids of the facts of the source documents it carries.
    pub facts: Vec<&'d str>,
}

impl FigureAnswer<'_> {
    /// Returns the five percentiles, where it has them.
    #[must_use]
    pub fn percentiles(&self) -> Option<[u32; 5]> {
        Some([self.p10?, self.p25?, self.p50?, self.p75?, self.p90?])
    }
}
