use super::Report;
use crate::compile::raw::Row;

/// What a number may be.
pub(super) struct Measure {
    what: &'static str,
    least: f64,
    most: f64,
    /// Into how many parts the last kept decimal divides one; `None` where all decimals are kept.
    parts: Option<f64>,
}

pub(super) const WEIGHT: Measure = kept("weight", 0.001, 1.0);
pub(super) const RATIO: Measure = ratio("ratio");
pub(super) const OFFICIAL_RATIO: Measure = ratio("official_ratio");
pub(super) const SURVEY_RATIO: Measure = ratio("survey_ratio");
pub(super) const POSTINGS_RATIO: Measure = ratio("postings_ratio");
pub(super) const LEVEL: Measure = ratio("level");
pub(super) const HALF: Measure = kept("half", 0.0, 1.0);
pub(super) const EIGHT_OF_TEN: Measure = kept("eight_of_ten", 0.0, 1.0);
pub(super) const EXPECTED_LEVEL: Measure = ratio("expected_level");
pub(super) const ERROR: Measure = kept("error", 0.0, 1.0);
pub(super) const ERROR_ALIGNED: Measure = kept("error_aligned", 0.0, 1.0);
pub(super) const BIAS: Measure = kept("bias", -1.0, 1.0);
/// Pay: what fits the pack in hundredths.
pub(super) const VALUE: Measure = rounded("value", 0.01, 40_000_000.0, 100.0);
pub(super) const JOBS_RSE: Measure = rounded("jobs_rse", 0.0, 100.0, 10.0);
pub(super) const RSE: Measure = rounded("rse", 0.0, 100.0, 10.0);
pub(super) const PER_1000: Measure = rounded("per_1000", 0.0, 1000.0, 1000.0);
pub(super) const QUOTIENT: Measure = rounded("quotient", 0.0, 1000.0, 100.0);
/// A percentage of the nation's prices.
pub(super) const PRICE_PARITY: Measure = rounded("price_parity", 50.0, 200.0, 1000.0);
/// Units of a currency for one US dollar.
pub(super) const PER_USD: Measure = kept("per_usd", 0.0001, 1_000_000.0);
pub(super) const PER_INTERNATIONAL_DOLLAR: Measure =
    kept("per_international_dollar", 0.0001, 1_000_000.0);

/// How far a decimal may lie from a whole number of parts: what binary fractions cannot say.
const PARTS_TOLERANCE: f64 = 1e-4;

const fn kept(what: &'static str, least: f64, most: f64) -> Measure {
    Measure { what, least, most, parts: None }
}

const fn rounded(what: &'static str, least: f64, most: f64, parts: f64) -> Measure {
    Measure { what, least, most, parts: Some(parts) }
}

const fn ratio(what: &'static str) -> Measure {
    kept(what, 0.1, 10.0)
}

impl Report<'_, '_> {
    /// A number must lie in its range, which no `nan` does, and lose no decimal in the pack.
    ///
    /// Returns whether it does lie there; a number that is not given does.
    pub(super) fn number<T>(
        &mut self,
        row: &Row<T>,
        record: &str,
        measure: &Measure,
        value: Option<f64>,
    ) -> bool {
        let Some(value) = value else {
            return true;
        };
        let Measure { what, least, most, parts } = measure;
        if !(*least..=*most).contains(&value) {
            let message = format!("{what} {value} is not between {least} and {most}");
            self.breach(row, record, message);
            return false;
        }
        let off = |parts: f64| (value * parts - (value * parts).round()).abs();
        if parts.is_some_and(|parts| off(parts) > PARTS_TOLERANCE) {
            self.breach(row, record, format!("{what} {value} has too many decimals"));
        }
        true
    }
}
