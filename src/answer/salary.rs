use serde::Serialize;

use super::{Converted, Estimate, FigureAnswer, PayAnswer, RealPay, Step};
use crate::model::Statement;

/// `salary`: what a role pays whom, where.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SalaryAnswer<'d> {
    /// The role.
    pub role: RoleName<'d>,
    /// The place.
    pub place: PlaceAnswer<'d>,
    /// Who the pay is for.
    pub person: Person,
    /// The estimate.
    #[serde(flatten)]
    pub estimate: Estimate<'d>,
    /// The estimate at US average prices; `None` where no prices are published.
    pub real: Option<RealPay>,
    /// The estimate in the currency and for the time asked for; `None` unless asked for.
    pub converted: Option<Converted<'d>>,
    /// The published figures that fit the question.
    pub published: Vec<FigureAnswer<'d>>,
    /// What a reader of the role's figures must know.
    pub caveats: Vec<Statement<'d>>,
    /// How the numbers come about; `None` unless asked for.
    pub steps: Option<Vec<Step>>,
    /// Pay by years, city, role, level or industry; `None` unless asked for.
    pub rows: Option<Vec<RowAnswer<'d>>>,
}

/// Pay in one of several cases that stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowAnswer<'d> {
    /// Stable id of what the row is of: years, an area, a role, a level, a published figure.
    pub id: String,
    /// What it is, in words.
    pub label: String,
    /// Its pay.
    pub pay: PayAnswer,
    /// That pay in the currency and for the time asked for; `None` unless asked for.
    pub converted: Option<Converted<'d>>,
    /// What the sampling error means for a reader: plain, caution or unreliable; `None` where it is
    /// not known.
    pub reliability: Option<&'static str>,
}

/// A role by name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RoleName<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Title.
    pub title: &'d str,
}

/// Who pay is for; neither is the market as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Person {
    /// Years of professional work.
    #[serde(serialize_with = "super::query::write_years")]
    pub years: Option<f64>,
    /// Level.
    pub level: Option<&'static str>,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlaceAnswer<'d> {
    /// Stable id; a country's letters in lower case.
    pub id: String,
    /// Official name of the wage area or country.
    pub name: &'d str,
    /// Official code of the area; a country's letters.
    pub code: &'d str,
    /// nation, state, metro, nonmetro or country.
    pub area_type: &'static str,
    /// Postal letters of the area's main state.
    pub state: Option<&'d str>,
    /// The city that was asked for, where it is a part of the area.
    pub city: Option<String>,
}
