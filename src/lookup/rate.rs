use crate::dataset::{Damaged, Dataset};
use crate::model::Rate;
use crate::order::sort;

/// Finds the newest daily rate of a currency by its code, whatever its case.
///
/// US dollars have none.
///
/// # Errors
///
/// [`Damaged`].
pub fn find_rate<'d>(dataset: &Dataset<'d>, code: &str) -> Result<Option<Rate<'d>>, Damaged> {
    let rates = dataset.rates()?.into_iter();
    let own = rates.filter(|rate| !rate.is_average && rate.currency.eq_ignore_ascii_case(code));
    // ISO 8601: the order of the text is that of the days.
    Ok(own.max_by_key(|rate| rate.date))
}

/// Returns the codes of the currencies amounts can be told in, sorted; US dollars among them.
///
/// # Errors
///
/// [`Damaged`].
pub fn currencies<'d>(dataset: &Dataset<'d>) -> Result<Vec<&'d str>, Damaged> {
    let rates = dataset.rates()?.into_iter().filter(|rate| !rate.is_average);
    let mut codes: Vec<&str> = rates.map(|rate| rate.currency).chain(["USD"]).collect();
    sort(&mut codes);
    codes.dedup();
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use super::{currencies, find_rate};
    use crate::dataset::{Damaged, Dataset};
    use crate::model::Rate;

    #[test]
    fn rates_are_found_by_code_and_are_of_a_day() -> Result<(), Damaged> {
        let dataset = Dataset::bundled()?;
        let euro = Rate {
            currency: "EUR",
            per_usd: 0.89509,
            date: "2026-10-30",
            is_average: false,
            source: "ecb",
        };
        assert_eq!(find_rate(&dataset, "eur")?, Some(euro));
        assert_eq!((find_rate(&dataset, "USD")?, find_rate(&dataset, "XYZ")?), (None, None));
        assert_eq!(currencies(&dataset)?, ["AUD", "CAD", "EUR", "GBP", "INR", "PLN", "USD"]);
        Ok(())
    }
}
