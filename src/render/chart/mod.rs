//! Charts of plain characters, exact to the column: a strip for one pay, bars on one scale for
//! several, sparklines for what follows each other.

mod bars;
mod scale;
mod share;
mod sparkline;
mod strip;

pub(super) use bars::{Bar, bars, bars_between, fits_beside};
pub(super) use share::share;
pub(super) use sparkline::{Rise, sparklines};
pub(super) use strip::strip;
