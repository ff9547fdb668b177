//! Exchange rates and purchasing power parities: two blocks, because neither stands in for the other.

use super::{Damaged, Dataset};
use crate::model::{Parity, Rate};

impl<'d> Dataset<'d> {
    /// Decodes the exchange rates: those of days, then the averages of years.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn rates(&self) -> Result<Vec<Rate<'d>>, Damaged> {
        self.decode(self.contents.rates)
    }

    /// Decodes the purchasing power parities.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn parities(&self) -> Result<Vec<Parity<'d>>, Damaged> {
        self.decode(self.contents.parities)
    }
}
