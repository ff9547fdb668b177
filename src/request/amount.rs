use crate::error::Error;
use crate::text::visible;

/// Hours a full-time year is counted as.
pub const HOURS_A_YEAR: f64 = 2080.0;

/// Most a yearly amount may be, in any currency.
const MOST: f64 = 1e9;

/// An amount of money as people write it.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number, with `k` and `m` written out.
    pub value: f64,
    /// Three-letter currency code; US dollars where none was given.
    pub currency: String,
    /// What it pays for.
    pub period: AmountPeriod,
}

/// What an amount pays for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AmountPeriod {
    /// An hour.
    Hour,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl AmountPeriod {
    /// Every period, the shortest first.
    pub const ALL: [AmountPeriod; 3] =
        [AmountPeriod::Hour, AmountPeriod::Month, AmountPeriod::Year];

    /// Returns how many of it make a year.
    #[must_use]
    pub fn a_year(self) -> f64 {
        match self {
            AmountPeriod::Hour => HOURS_A_YEAR,
            AmountPeriod::Month => 12.0,
            AmountPeriod::Year => 1.0,
        }
    }

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            AmountPeriod::Hour => "hour",
            AmountPeriod::Month => "month",
            AmountPeriod::Year => "year",
        }
    }
}

/// Signs of currencies, with their codes.
const SIGNS: [(&str, &str); 3] = [("$", "USD"), ("€", "EUR"), ("£", "GBP")];

/// What follows the number where it is no yearly one.
const PERIODS: [(&str, AmountPeriod); 14] = [
    ("per hour", AmountPeriod::Hour),
    ("an hour", AmountPeriod::Hour),
    ("/hour", AmountPeriod::Hour),
    ("/hr", AmountPeriod::Hour),
    ("/h", AmountPeriod::Hour),
    ("per month", AmountPeriod::Month),
    ("a month", AmountPeriod::Month),
    ("/month", AmountPeriod::Month),
    ("/mo", AmountPeriod::Month),
    ("per year", AmountPeriod::Year),
    ("a year", AmountPeriod::Year),
    ("/year", AmountPeriod::Year),
    ("/yr", AmountPeriod::Year),
    ("/y", AmountPeriod::Year),
];

/// Reads an amount: `120000`, `120k`, `$120,000`, `€62.5k`, `59.10/h`, `5200 EUR a month`.
///
/// # Errors
///
/// Usage, with a sentence that names what was given and what is accepted.
pub fn parse_amount(given: &str) -> Result<Amount, Error> {
    let refused = |why: &str| {
        let message =
            format!("`{}` {why}; give it as in 120000, 120k, $120,000 or 59.10/h", visible(given));
        Err(Error::usage(message).with_input(given))
    };
    let lower = given.trim().to_lowercase();
    let (rest, period) = PERIODS
        .iter()
        .find_map(|(word, period)| Some((lower.strip_suffix(word)?.trim_end(), *period)))
        .unwrap_or((&lower, AmountPeriod::Year));
    let (rest, currency) = currency(rest);
    if rest.starts_with('-') {
        return refused("is below zero");
    }
    let (digits, times) = match rest.strip_suffix(['k', 'm']) {
        Some(digits) if rest.ends_with('k') => (digits, 1e3),
        Some(digits) => (digits, 1e6),
        None => (rest, 1.0),
    };
    let digits = digits.trim_end();
    if is_ambiguous(digits) {
        return Err(ambiguous(given, digits));
    }
    let Some(number) = number(digits) else {
        return refused("is no amount");
    };
    let value = number * times;
    if value <= 0.0 {
        return refused("is no pay");
    }
    if value * period.a_year() > MOST {
        return refused("is more than anyone is paid");
    }
    Ok(Amount { value, currency, period })
}

/// Whether a point can stand between thousands as well as before decimals: `62.500`, not `0.125` or
/// `1250.125`.
fn is_ambiguous(digits: &str) -> bool {
    let is_group = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits.split_once('.').is_some_and(|(whole, rest)| {
        rest.len() == 3
            && matches!(whole.len(), 1..=3)
            && !whole.starts_with('0')
            && is_group(whole)
            && is_group(rest)
    })
}

/// Returns the error of an amount that can be read two ways, each written so that it cannot.
fn ambiguous(given: &str, digits: &str) -> Error {
    let decimals = digits.strip_suffix('0').map_or_else(|| format!("{digits}0"), str::to_owned);
    let written = |number: &str| visible(&given.trim().replacen(digits, number, 1));
    let message = format!(
        "`{}` can mean thousands or decimals; write `{}` or `{}`",
        visible(given),
        written(&digits.replace('.', "")),
        written(&decimals)
    );
    Error::usage(message).with_input(given)
}

/// Takes a currency's sign or code from either end.
fn currency(text: &str) -> (&str, String) {
    for (sign, code) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
            return (rest.trim(), code.to_owned());
        }
    }
    let is_code =
        |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let split = |at: usize| text.is_char_boundary(at).then(|| text.split_at(at));
    if let Some((front, rest)) = split(3.min(text.len())).filter(|(front, _)| is_code(front)) {
        return (rest.trim(), front.to_uppercase());
    }
    let back = text.len().checked_sub(3).and_then(split);
    if let Some((rest, back)) = back.filter(|(_, back)| is_code(back)) {
        return (rest.trim(), back.to_uppercase());
    }
    (text, "USD".to_owned())
}

/// Reads digits with commas between thousands and a point before decimals.
fn number(text: &str) -> Option<f64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let has_commas = whole.contains(',');
    let fits = is_digits(first)
        && (!has_commas || first.len() <= 3)
        && groups.all(|group| group.len() == 3 && is_digits(group))
        && is_digits(decimals);
    fits.then(|| format!("{}.{decimals}", whole.replace(',', "")).parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{AmountPeriod, parse_amount};
    use crate::error::Code;

    #[track_caller]
    fn read(given: &str, value: f64, currency: &str, period: AmountPeriod) {
        let amount = parse_amount(given).map(|it| (it.value, it.currency, it.period));
        assert_eq!(amount, Ok((value, currency.to_owned(), period)), "{given}");
    }

    #[track_caller]
    fn refused(given: &str, message: &str) {
        let message = format!("{message}; give it as in 120000, 120k, $120,000 or 59.10/h");
        assert_eq!(parse_amount(given).map_err(|error| error.message), Err(message), "{given}");
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        // Promise: amounts are taken as people write them.
        for given in [
            "120000",
            "120k",
            "$120,000",
            "120,000.00",
            " 120K ",
            "USD 120k",
            "0.12m",
            "120k usd",
            "120k/yr",
        ] {
            read(given, 120_000.0, "USD", AmountPeriod::Year);
        }
        read("€62.5k", 62_500.0, "EUR", AmountPeriod::Year);
        read("62,500 EUR", 62_500.0, "EUR", AmountPeriod::Year);
        read("59.10/h", 59.1, "USD", AmountPeriod::Hour);
        read("$59.10 an hour", 59.1, "USD", AmountPeriod::Hour);
        read("£4,800 per month", 4800.0, "GBP", AmountPeriod::Month);
        read("5200€/mo", 5200.0, "EUR", AmountPeriod::Month);
    }

    #[test]
    fn what_is_no_amount_is_refused_with_its_sentence() {
        refused("much", "`much` is no amount");
        refused("", "`` is no amount");
        refused("1,20,000", "`1,20,000` is no amount");
        refused("12,5k", "`12,5k` is no amount");
        refused("1e6", "`1e6` is no amount");
        refused("nan", "`nan` is no amount");
        refused("inf", "`inf` is no amount");
        refused("-5", "`-5` is below zero");
        refused("0", "`0` is no pay");
        refused("9000000k", "`9000000k` is more than anyone is paid");
        refused("600000/h", "`600000/h` is more than anyone is paid");
        refused("1.200.000", "`1.200.000` is no amount");
    }

    #[test]
    fn a_point_before_three_digits_is_not_guessed_at() {
        // Promise: never a wrong number. `62.500` is sixty-two thousand in much of Europe.
        for (given, thousands, decimals) in [
            ("€62.500", "€62500", "€62.50"),
            ("120.000", "120000", "120.00"),
            ("62.500k", "62500k", "62.50k"),
            ("62.500 EUR a month", "62500 EUR a month", "62.50 EUR a month"),
            ("59.125/h", "59125/h", "59.1250/h"),
        ] {
            let message = format!(
                "`{given}` can mean thousands or decimals; write `{thousands}` or `{decimals}`"
            );
            let error = parse_amount(given).map_err(|error| (error.message, error.code));
            assert_eq!(error, Err((message, Code::Usage)));
            assert!(parse_amount(decimals).is_ok(), "{decimals}");
        }
        read("0.125m", 125_000.0, "USD", AmountPeriod::Year);
        read("1,234.500", 1234.5, "USD", AmountPeriod::Year);
        read("5200.125/mo", 5200.125, "USD", AmountPeriod::Month);
    }
}
