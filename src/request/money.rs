use super::AmountPeriod;
use super::word::one_of;
use crate::cli::MoneyArgs;
use crate::error::Error;
use crate::text::visible;

/// Most units of a currency that one US dollar can be said to be: far more than of any there is.
const MOST: f64 = 1e9;

/// How a rate is given.
const AS_IN: &str = "as in `--currency EUR --rate 0.92`";

/// How amounts are to be told, besides in US dollars a year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoneyRequest {
    /// Code of the currency, in capitals; it need not exist.
    pub currency: Option<String>,
    /// Units of the currency for one US dollar, where the person says so; above 0.
    pub rate: Option<f64>,
    /// The time amounts are to pay for.
    pub period: Option<AmountPeriod>,
}

impl TryFrom<MoneyArgs> for MoneyRequest {
    type Error = Error;

    fn try_from(args: MoneyArgs) -> Result<MoneyRequest, Error> {
        if let (None, Some(rate)) = (&args.currency, &args.rate) {
            let message = "`--rate` says what a US dollar is in a currency; `--currency` names it";
            return Err(Error::usage(message).with_input(rate).with_hint(AS_IN));
        }
        Ok(MoneyRequest {
            currency: args.currency.map(|given| given.trim().to_uppercase()),
            rate: args.rate.as_deref().map(parse_rate).transpose()?,
            period: args.period.as_deref().map(parse_period).transpose()?,
        })
    }
}

/// Reads units of a currency for one US dollar: above 0.
///
/// # Errors
///
/// Usage, with a sentence that names what was given and what is accepted.
pub fn parse_rate(given: &str) -> Result<f64, Error> {
    let plain = given.bytes().all(|byte| byte.is_ascii_digit() || b".+-eE ".contains(&byte));
    let read = given.trim().parse::<f64>().ok();
    read.filter(|rate| plain && *rate > 0.0 && *rate <= MOST).ok_or_else(|| {
        let shown = visible(given);
        Error::usage(format!(
            "`--rate` takes the units of the currency for one US dollar, a number above 0, not `{shown}`"
        ))
        .with_input(given)
        .with_hint("as in `--rate 0.92` for euro")
    })
}

/// Reads the time an amount is to pay for: hour, month or year.
///
/// # Errors
///
/// Usage, with the words there are.
pub fn parse_period(given: &str) -> Result<AmountPeriod, Error> {
    one_of("period", given, &AmountPeriod::ALL, AmountPeriod::word)
}

#[cfg(test)]
mod tests {
    use super::{parse_period, parse_rate};

    #[test]
    fn rates_are_above_zero_and_finite() {
        for (given, rate) in [("0.92", 0.92), (" 95 ", 95.0), ("1e-3", 0.001)] {
            assert_eq!(parse_rate(given), Ok(rate));
        }
        for given in ["0", "-0.9", "nan", "inf", "1e999", "1e10", "0,92", "", "EUR"] {
            let message = format!(
                "`--rate` takes the units of the currency for one US dollar, a number above 0, not \
                 `{given}`"
            );
            assert_eq!(parse_rate(given).map_err(|error| error.message), Err(message));
        }
    }

    #[test]
    fn a_slip_in_a_period_finds_its_word() {
        let slip = parse_period("hourly").map_err(|error| (error.message, error.suggestions));
        let message = "`hourly` is no period; give hour, month or year".to_owned();
        assert_eq!(slip, Err((message, vec!["hour".to_owned()])));
        assert_eq!(parse_period("Month").map(super::AmountPeriod::word), Ok("month"));
    }
}
