//! Amounts in other currencies and for other times. Only pay of ours is converted, and the rate is
//! told with its day; purchasing power parities are no rates.

use crate::answer::{Converted, Number, PayAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{currencies, find_rate};
use crate::request::{AmountPeriod, HOURS_A_YEAR, MoneyRequest};

/// Hours a year is counted as, as answers name them.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a whole number of hours
const HOURS: u32 = HOURS_A_YEAR as u32;

/// What one US dollar is in a currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Exchange<'d> {
    /// Units of the currency for one US dollar.
    pub rate: f64,
    /// The day, ISO 8601; `None` where the person gave the rate.
    pub date: Option<&'d str>,
    /// Id of the source, or `given`.
    pub source: &'d str,
}

/// Returns what one US dollar is in a currency: as given, else the newest rate held; `None` for US
/// dollars themselves.
///
/// # Errors
///
/// Usage, where no rate is held; names the currencies there are.
pub(super) fn exchange<'d>(
    dataset: &Dataset<'d>,
    code: &str,
    given: Option<f64>,
) -> Result<Option<Exchange<'d>>, Error> {
    if code.eq_ignore_ascii_case("USD") {
        return match given {
            None => Ok(None),
            Some(_) => Err(Error::usage("a US dollar needs no rate; leave `--rate` out")),
        };
    }
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    if let Some(rate) = given.filter(|_| is_code) {
        return Ok(Some(Exchange { rate, date: None, source: "given" }));
    }
    let Some(rate) = find_rate(dataset, code)? else {
        let error = Error::not_one_of("currency a rate is held for", code, &currencies(dataset)?);
        return Err(error.with_hint("with `--rate` any other currency can be had"));
    };
    Ok(Some(Exchange { rate: rate.per_usd, date: Some(rate.date), source: rate.source }))
}

impl Exchange<'_> {
    /// Returns where the rate is from, and of what day, in a word or two.
    pub(super) fn told(&self, dataset: &Dataset<'_>) -> Result<String, Damaged> {
        let Some(date) = self.date else { return Ok("the rate as given".to_owned()) };
        let sources = dataset.sources()?;
        let name = sources.iter().find(|known| known.id == self.source).ok_or(Damaged)?.name;
        Ok(format!("{name}, {date}"))
    }
}

/// How pay is to be told besides in US dollars a year.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Conversion<'d> {
    /// Three-letter code of the currency.
    pub currency: String,
    /// What one US dollar is in it; `None` in US dollars.
    pub exchange: Option<Exchange<'d>>,
    /// The time amounts are to pay for.
    pub period: AmountPeriod,
}

impl<'d> Conversion<'d> {
    /// Returns what is asked; `None` where neither currency nor time is.
    ///
    /// # Errors
    ///
    /// As [`exchange`].
    pub(super) fn of(
        dataset: &Dataset<'d>,
        request: &MoneyRequest,
    ) -> Result<Option<Conversion<'d>>, Error> {
        if request.currency.is_none() && request.period.is_none() {
            return Ok(None);
        }
        let currency = request.currency.clone().unwrap_or_else(|| "USD".to_owned());
        let exchange = exchange(dataset, &currency, request.rate)?;
        let period = request.period.unwrap_or(AmountPeriod::Year);
        Ok(Some(Conversion { currency, exchange, period }))
    }

    /// Returns pay as it is to be told.
    pub(super) fn converted(&self, pay: &PayAnswer) -> Converted<'d> {
        let rate = self.exchange.map(|exchange| exchange.rate);
        let is_hourly = self.period == AmountPeriod::Hour;
        let amount = |wage: u32| amount(self.dollars(f64::from(wage)), is_hourly);
        let [p10, p25, p50, p75, p90] = pay.percentiles().map(amount);
        Converted {
            p10,
            p25,
            p50,
            p75,
            p90,
            currency: self.currency.clone(),
            period: self.period.word(),
            rate,
            rate_date: self.exchange.and_then(|exchange| exchange.date),
            rate_source: self.exchange.map(|exchange| exchange.source),
            hours: is_hourly.then_some(HOURS),
        }
    }

    /// Returns dollars a year as they are to be told, unrounded.
    pub(super) fn dollars(&self, wage: f64) -> f64 {
        let rate = self.exchange.map_or(1.0, |exchange| exchange.rate);
        wage * rate / self.period.a_year()
    }

    /// Returns where the rate is from, and of what day, in a word or two.
    pub(super) fn told(&self, dataset: &Dataset<'_>) -> Result<String, Damaged> {
        Ok(match self.exchange {
            None => "a year has 12 months and 2,080 hours".to_owned(),
            Some(exchange) => exchange.told(dataset)?,
        })
    }

    /// Returns the expression that turns dollars a year, by name, into the amount asked for.
    pub(super) fn expression(&self, name: &str) -> String {
        let times = self.exchange.map(|exchange| format!(" * {}", exchange.rate));
        let by = match self.period {
            AmountPeriod::Year => String::new(),
            period => format!(" / {}", period.a_year()),
        };
        format!("{name}{}{by}", times.unwrap_or_default())
    }
}

/// Says that there was nothing to convert.
pub(super) fn not_converted() -> Warning {
    Warning::new(
        "not_converted",
        "there is no estimate to convert; published figures stay in the currency and for the time \
         their sources print",
    )
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // positive, rates are bounded
fn amount(value: f64, is_hourly: bool) -> Number {
    if is_hourly {
        Number::Cents((value * 100.0).round() / 100.0)
    } else {
        Number::Whole(value.round() as u64)
    }
}
