use serde::{Deserialize, Serialize};

use super::Wages;

/// An industry official wages are published for, by the North American classification.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Industry<'d> {
    /// Official code, as the release writes it: `51--52`, `513000`.
    pub code: &'d str,
    /// Official name.
    pub name: &'d str,
    /// What a list calls it: the name without its sector's number.
    pub short: &'d str,
    /// What part of the economy it is.
    pub kind: IndustryKind,
}

/// What part of the economy a row of the official table is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum IndustryKind {
    /// Every industry.
    All,
    /// Private, or a part of the government, across industries.
    Ownership,
    /// One of the twenty sectors or so.
    Sector,
    /// A part of a sector.
    Subsector,
}

/// What is published for one occupation in one industry, for the whole nation.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct IndustryCell {
    /// Position of the industry in the order of codes.
    pub industry: u8,
    /// Employment; `None` where it was not released.
    pub jobs: Option<u32>,
    /// Wages; `None` where they were not released.
    pub wages: Option<Wages>,
}
