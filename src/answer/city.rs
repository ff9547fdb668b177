use serde::Serialize;

use super::{Estimate, FigureAnswer, PayAnswer, RealPay, RoleName};

/// `city`: a place and what it pays.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CityAnswer<'d> {
    /// Stable id.
    pub id: String,
    /// Official name of the wage area or country.
    pub name: &'d str,
    /// The city that was asked for, where it is a part of the area.
    pub city: Option<String>,
    /// Postal letters of the area's main state.
    pub state: Option<&'d str>,
    /// nation, state, metro, nonmetro or country.
    pub area_type: &'static str,
    /// Official code of the area; a country's letters.
    pub code: &'d str,
    /// The role the pay is of.
    pub role: RoleName<'d>,
    /// Regional price parity 2023, US = 100; `None` where none is published.
    pub rpp: Option<f64>,
    /// Whose price parity it is: `own`, or `state` where the place has none.
    pub rpp_basis: Option<&'static str>,
    /// Jobs in the role's codes, weighted; `None` where one was not released.
    pub jobs: Option<u32>,
    /// Those jobs' share of all jobs here against the nation's, which is 1.
    pub concentration: Option<f64>,
    /// What the role pays here.
    #[serde(flatten)]
    pub estimate: Estimate<'d>,
    /// That pay at US average prices.
    pub real_pay: Option<RealPay>,
    /// What other roles pay here, for the same years or level; `None` in a ranking.
    pub roles: Option<Vec<RolePay<'d>>>,
    /// Published figures of the place; `None` in a ranking.
    pub published: Option<Vec<FigureAnswer<'d>>>,
}

/// What a role pays in a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RolePay<'d> {
    /// The role's id.
    pub id: &'d str,
    /// The role's title.
    pub title: &'d str,
    /// Its pay.
    pub pay: PayAnswer,
}
