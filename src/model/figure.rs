use serde::{Deserialize, Serialize};

use super::Level;

/// Who publishes a figure, and how it came about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Official statistics: what employers report.
    Official,
    /// Surveys: what people say they earn.
    Reported,
    /// Career pages.
    Guide,
}

/// What a figure counts as pay, or that it is none.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FigureKind {
    /// Base pay: no overtime, equity, sign-on or discretionary bonus.
    Base,
    /// Everything paid in a year.
    Total,
    /// The source does not say.
    Unstated,
    /// No pay: a number of something.
    Count,
    /// No pay: what is expected.
    Projection,
}

/// The time a figure pays for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// A year.
    Year,
    /// An hour.
    Hour,
    /// The source does not say; a year from the size of the figure.
    Unstated,
}

/// How a printed number is to be read.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Five percentiles.
    Percentiles,
    /// Low and high are both printed.
    Range,
    /// Low and high are printed, the high one with a plus sign.
    RangeOpenTop,
    /// The source calls it an average.
    Average,
    /// One figure, not called an average.
    Point,
    /// A lower bound only ("often over").
    Over,
    /// A count printed as "over" or "more than".
    AtLeast,
    /// A number printed as "about".
    Approx,
    /// An upper bound only ("as high as").
    UpTo,
    /// "Up to" and a plus sign at once.
    UpToOpen,
    /// One figure whose kind is not printed.
    Unclear,
    /// The source speaks of pay and prints no number.
    Missing,
}

/// The years of professional work a figure is for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct YearsBand {
    /// First completed year.
    pub min: u8,
    /// Last completed year; `None` where the band is open.
    pub max: Option<u8>,
}

/// Where a figure is for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Region<'d> {
    /// One of the areas official wages are published for.
    Area(u16),
    /// A country by its two letters; the United States are `Area` of the nation.
    Country(&'d str),
    /// Europe, no country printed.
    Europe,
    /// The source does not say.
    Unstated,
}

/// The numbers of a figure, in whole units of its currency (an hourly rate: in hundredths).
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Amount {
    /// One number.
    Value(u32),
    /// A low and a high number.
    Range(u32, u32),
    /// The 10th, 25th, 50th, 75th and 90th percentile.
    Percentiles([u32; 5]),
    /// No number is printed.
    None,
}

/// A figure about pay that a guide or a survey published.
///
/// Official wages have their own, denser shape: [`super::Cell`].
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Figure<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Who publishes it.
    pub class: Class,
    /// What it is the pay of, in a few words.
    pub label: &'d str,
    /// Positions of the roles it is about; empty where it is about none of ours.
    pub roles: Vec<u8>,
    /// The level it is about, where it names one.
    pub level: Option<Level>,
    /// Whether it is about people above every level of ours, such as executives.
    pub beyond_levels: bool,
    /// The years it is about, where it names them.
    pub years: Option<YearsBand>,
    /// Where it is for.
    pub region: Region<'d>,
    /// Its numbers.
    pub amount: Amount,
    /// How the numbers are to be read.
    pub bound: Bound,
    /// How many people or postings stand behind it, where that is known.
    pub n: Option<u32>,
    /// A percentage the source prints beside it, signed, in whole percent.
    pub printed_percent: Option<i16>,
    /// Three-letter currency code.
    pub currency: &'d str,
    /// The time it pays for.
    pub period: Period,
    /// What it counts as pay.
    pub kind: FigureKind,
    /// Id of the source.
    pub source: &'d str,
    /// Year or years as the source gives them; `undated` where it gives none.
    pub year: &'d str,
    /// What a reader must know beside it.
    pub note: Option<&'d str>,
    /// Ids of the seed facts it carries.
    pub facts: Vec<&'d str>,
}
