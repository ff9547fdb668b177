use serde::{Deserialize, Serialize};

/// The published wages of one occupation in one area: US dollars a year, base pay.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Wages {
    /// Mean wage.
    pub mean: u32,
    /// Relative standard error of the mean wage, in tenths of a percent.
    pub rse_tenths: u16,
    /// The 10th, 25th, 50th, 75th and 90th percentile.
    pub percentiles: [u32; 5],
}

/// What is published for one occupation in one area.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Cell {
    /// Position of the area in the order of all areas.
    pub area: u16,
    /// Employment; `None` where it was not released.
    pub jobs: Option<u32>,
    /// Relative standard error of the employment, in tenths of a percent.
    pub jobs_rse_tenths: Option<u16>,
    /// Wages; `None` where they were not released.
    pub wages: Option<Wages>,
    /// Jobs in the occupation among a thousand of the area's jobs, in thousandths.
    pub jobs_per_1000_thousandths: Option<u32>,
    /// Location quotient, in hundredths: 100 is the nation's concentration.
    pub location_quotient_hundredths: Option<u32>,
}

/// An occupation, with what is published for the whole nation.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct OccupationCell<'d> {
    /// Official code: `15-1252`.
    pub code: &'d str,
    /// Official title.
    pub title: &'d str,
    /// The nation's cell.
    pub nation: Cell,
}
