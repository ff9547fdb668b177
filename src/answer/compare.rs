use serde::Serialize;

use super::{Estimate, NeedAnswer, Person, PlaceAnswer, RealPay, RoleName};
use crate::model::Statement;

/// `compare`: one of the subjects that stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CompareAnswer<'d> {
    /// Name of the subject inside this comparison; unique.
    pub id: String,
    /// What the subject is, in words.
    pub subject: String,
    /// The role.
    pub role: RoleName<'d>,
    /// The place.
    pub place: PlaceAnswer<'d>,
    /// Who the pay is for.
    pub person: Person,
    /// What it pays.
    #[serde(flatten)]
    pub estimate: Estimate<'d>,
    /// That pay at US average prices; `None` where no prices are published.
    pub real_pay: Option<RealPay>,
    /// Jobs in the role's codes, weighted; `None` where one was not released.
    pub jobs: Option<u32>,
    /// Those jobs' share of all jobs there against the nation's.
    pub concentration: Option<f64>,
    /// Skills the roles compared share, and those only this one needs; `None` for one role alone.
    pub skills: Option<SkillsCompared<'d>>,
    /// Middles of the role's levels there.
    pub levels: Vec<LevelMiddle>,
    /// Middles by years of professional work there.
    pub by_years: Vec<YearsMiddle>,
    /// How one comes into the role.
    pub entry: Vec<Statement<'d>>,
    /// Demand for the role.
    pub outlook: Vec<Statement<'d>>,
    /// What a reader of the role's figures must know.
    pub caveats: Vec<Statement<'d>>,
    /// The middle of this pay against that of the first subject.
    pub against_first: Option<Difference>,
    /// Where the middle of this pay lies in the markets of the others.
    pub percentiles: Vec<PercentileIn>,
    /// Ids of the subjects that stand on the same codes at the same height, so that their figures
    /// are the same.
    pub same_as: Vec<String>,
}

/// Skills of a role beside those of the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SkillsCompared<'d> {
    /// Needed by every role compared, most important first.
    pub shared: Vec<NeedAnswer<'d>>,
    /// Needed by this role alone.
    pub only: Vec<NeedAnswer<'d>>,
}

/// How two medians differ.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Difference {
    /// Dollars a year more (or, negative, less) than the first subject.
    pub amount: i64,
    /// That difference as a share of the first subject's median.
    pub ratio: f64,
}

/// Where a median lies in another market.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PercentileIn {
    /// Id of the other subject.
    pub subject: String,
    /// Percentile among its people, 1 to 99, one decimal.
    pub percentile_market: f64,
}

/// The middle of the pay after so many years.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct YearsMiddle {
    /// Years of professional work.
    pub years: u8,
    /// The median, dollars a year.
    pub p50: u32,
}

/// The middle of the pay at a level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LevelMiddle {
    /// The level.
    pub level: &'static str,
    /// Its median, dollars a year.
    pub p50: u32,
}
