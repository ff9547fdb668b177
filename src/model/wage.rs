use serde::{Deserialize, Serialize};

/// Code of software developers: the anchor every other code is pulled towards.
pub const SOFTWARE: &str = "15-1252";

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
///
/// In the pack a cell is a row of [`Cell::BYTES`] bytes, so that one of them is found by binary
/// search without decoding the others.
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

impl Cell {
    /// Length of a row in the pack.
    pub const BYTES: usize = 30;

    /// What every published yearly wage is a multiple of.
    pub const WAGE_UNIT: u32 = 10;

    /// The highest wage a row can say: one that is not released is all ones.
    pub const MOST_WAGE: u32 = 65_534 * Cell::WAGE_UNIT;

    /// Returns the cell as a row: its numbers in order, little endian, wages in tens, unreleased
    /// ones all ones.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        let wide = |value: Option<u32>| value.unwrap_or(u32::MAX).to_le_bytes();
        let short = |value: Option<u16>| value.unwrap_or(u16::MAX).to_le_bytes();
        let mut row = Vec::with_capacity(Cell::BYTES);
        row.extend(self.area.to_le_bytes());
        row.extend(wide(self.jobs));
        row.extend(short(self.jobs_rse_tenths));
        let tens = |wage: u32| u16::try_from(wage / Cell::WAGE_UNIT).unwrap_or(u16::MAX);
        row.extend(short(self.wages.map(|wages| tens(wages.mean))));
        row.extend(short(self.wages.map(|wages| wages.rse_tenths)));
        for at in 0..5 {
            let wage = self.wages.and_then(|wages| wages.percentiles.get(at).copied());
            row.extend(short(wage.map(tens)));
        }
        row.extend(wide(self.jobs_per_1000_thousandths));
        row.extend(wide(self.location_quotient_hundredths));
        row
    }

    /// Returns the cell a row holds; `None` where the row is too short.
    #[must_use]
    pub fn from_bytes(row: &[u8]) -> Option<Cell> {
        let short = |at: usize| Some(u16::from_le_bytes(*row.get(at..)?.first_chunk()?));
        let wide = |at: usize| Some(u32::from_le_bytes(*row.get(at..)?.first_chunk()?));
        let released = |value: u32| (value != u32::MAX).then_some(value);
        let wage = |at: usize| Some(u32::from(short(at)?) * Cell::WAGE_UNIT);
        let mean = Some(wage(8)?).filter(|_| short(8) != Some(u16::MAX));
        let percentiles = [wage(12)?, wage(14)?, wage(16)?, wage(18)?, wage(20)?];
        let rse_tenths = short(10)?;
        Some(Cell {
            area: Cell::area_of(row)?,
            jobs: released(wide(2)?),
            jobs_rse_tenths: Some(short(6)?).filter(|&value| value != u16::MAX),
            wages: mean.map(|mean| Wages { mean, rse_tenths, percentiles }),
            jobs_per_1000_thousandths: released(wide(22)?),
            location_quotient_hundredths: released(wide(26)?),
        })
    }

    /// Returns the area of a row without reading the rest of it.
    #[must_use]
    pub fn area_of(row: &[u8]) -> Option<u16> {
        row.first_chunk().map(|area| u16::from_le_bytes(*area))
    }
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

#[cfg(test)]
mod tests {
    use super::{Cell, Wages};

    #[test]
    fn a_row_gives_back_the_cell_it_was_made_of() {
        let wages = Wages { mean: 101_230, rse_tenths: 12, percentiles: [10, 20, 30, 40, 655_340] };
        let full = Cell {
            area: 7,
            jobs: Some(80),
            jobs_rse_tenths: Some(159),
            wages: Some(wages),
            jobs_per_1000_thousandths: Some(2449),
            location_quotient_hundredths: Some(23),
        };
        let empty = Cell {
            jobs: None,
            jobs_rse_tenths: None,
            wages: None,
            jobs_per_1000_thousandths: None,
            location_quotient_hundredths: None,
            ..full
        };
        for cell in [full, empty] {
            let row = cell.to_bytes();
            assert_eq!(row.len(), Cell::BYTES);
            assert_eq!(Cell::from_bytes(&row), Some(cell));
        }
        assert_eq!(Cell::from_bytes(&[0; 29]), None);
    }
}
