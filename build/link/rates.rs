//! Exchange rates and purchasing power parities.

use super::Linker;
use crate::model::{Parity, Rate};

impl<'r> Linker<'r> {
    /// Exchange rates: those of days, then the averages of years.
    pub(in crate::compile) fn rates(&self) -> Vec<Rate<'r>> {
        let daily = self.raw.rates.iter().map(|row| Rate {
            currency: &row.value.currency,
            per_usd: row.value.per_usd,
            date: &row.value.date,
            is_average: false,
            source: &row.value.source,
        });
        let averages = self.raw.averages.iter().map(|row| Rate {
            currency: &row.value.currency,
            per_usd: row.value.per_usd,
            date: &row.value.year,
            is_average: true,
            source: &row.value.source,
        });
        daily.chain(averages).collect()
    }

    pub(in crate::compile) fn parities(&self) -> Vec<Parity<'r>> {
        let rows = self.raw.parities.iter().map(|row| Parity {
            country: &row.value.country,
            currency: &row.value.currency,
            year: &row.value.year,
            per_international_dollar: row.value.per_international_dollar,
            source: &row.value.source,
        });
        rows.collect()
    }
}
