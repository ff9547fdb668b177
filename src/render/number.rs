//! Numbers as people read them. Rounding happens here and nowhere else.

use std::borrow::Cow;

use crate::answer::Number;

pub(super) use crate::text::thousands;
use crate::text::with_thousands;

/// Returns published money, verbatim: `$101,282`, `€62,500`, `$59.10`.
pub(super) fn published(number: Number, currency: &str) -> String {
    match number {
        Number::Whole(number) => money(number, currency),
        Number::Cents(number) => {
            let text = format!("{number:.2}");
            let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
            let whole = whole.parse::<u64>().map_or_else(|_| whole.to_owned(), thousands);
            format!("{}{whole}.{cents}", symbol(currency))
        }
    }
}

/// Returns whole money, every digit shown.
pub(super) fn money(number: impl Into<u64>, currency: &str) -> String {
    // Room for what most amounts are.
    let mut text = String::with_capacity(16);
    text.push_str(&symbol(currency));
    with_thousands(text, number)
}

/// Returns money we computed in a currency: to three significant digits, with cents as they are.
pub(super) fn computed(number: Number, currency: &str) -> String {
    match number {
        Number::Whole(number) => money(three_digits(number), currency),
        Number::Cents(_) => published(number, currency),
    }
}

/// Returns money of ours: to three significant digits, `$127,000`; published money verbatim.
pub(super) fn pay(number: u32, derived: bool) -> String {
    money(if derived { three_digits(number.into()) } else { number.into() }, "USD")
}

/// Returns what stands before an amount: a sign, or the code and a space that no line breaks at.
fn symbol(currency: &str) -> Cow<'_, str> {
    match currency {
        "USD" => "$".into(),
        "EUR" => "€".into(),
        "GBP" => "£".into(),
        "" => "".into(),
        other => format!("{other}\u{a0}").into(),
    }
}

/// Returns a difference of two estimates, to two significant digits: more would be pretence.
pub(super) fn difference(amount: i64) -> String {
    money(rounded(amount.unsigned_abs(), 100), "USD")
}

/// Returns a number rounded half up to three significant digits.
fn three_digits(number: u64) -> u64 {
    rounded(number, 1000)
}

/// Returns a number rounded half up, so that what its last digit counts is in it less than `most`
/// times.
fn rounded(number: u64, most: u64) -> u64 {
    let mut unit = 1;
    while number / unit >= most {
        unit *= 10;
    }
    let rounded = number.saturating_add(unit / 2) / unit;
    rounded.saturating_mul(unit)
}

/// Returns a signed percentage with one decimal at most: `+2.6%`, `-10%`.
pub(super) fn signed_percent(ratio: f64) -> String {
    // What is added turns a negative zero into a plain one.
    let tenths = (ratio * 1000.0).round() / 10.0 + 0.0;
    let decimals = usize::from(tenths.fract().abs() >= 0.05);
    // The minus sign is as wide as the plus sign.
    format!("{tenths:+.decimals$}%").replace('-', "−")
}

/// Returns a share as a percentage with one decimal at most: `2.6%`, `2%`.
pub(super) fn percent_in_tenths(ratio: f64) -> String {
    format!("{}%", (ratio * 1000.0).round() / 10.0)
}

/// Returns prices against those of the nation, from a price parity: `+2.6%`.
pub(super) fn prices(parity: f64) -> String {
    signed_percent(parity / 100.0 - 1.0)
}

/// Returns a share as a whole percentage: `53%`.
pub(super) fn percent(ratio: f64) -> String {
    format!("{:.0}%", ratio * 100.0)
}

/// Returns years as they were given: `5 years`, `1 year`, `2.5 years`.
pub(super) fn years(years: f64) -> String {
    let noun = if (years - 1.0).abs() < f64::EPSILON { "year" } else { "years" };
    format!("{years} {noun}")
}

#[cfg(test)]
mod tests {
    use super::{computed, difference, money, pay, published, signed_percent, thousands, years};
    use crate::answer::Number;

    #[test]
    fn thousands_are_apart() {
        assert_eq!(thousands(0_u32), "0");
        assert_eq!(thousands(999_u32), "999");
        assert_eq!(thousands(1000_u32), "1,000");
        assert_eq!(thousands(103_000_000_000_u64), "103,000,000,000");
    }

    #[test]
    fn our_money_has_three_digits_and_published_money_all() {
        assert_eq!(pay(127_432, true), "$127,000");
        assert_eq!(pay(81_461, true), "$81,500");
        assert_eq!(pay(99_950, true), "$100,000");
        assert_eq!(pay(135_980, false), "$135,980");
        assert_eq!(money(62_500_u32, "EUR"), "€62,500");
        assert_eq!(published(Number::Cents(59.1), "USD"), "$59.10");
        assert_eq!(computed(Number::Whole(11_411_963), "INR"), "INR\u{a0}11,400,000");
        assert_eq!(difference(-12_432), "$12,000");
        assert_eq!(difference(995), "$1,000");
        assert_eq!(computed(Number::Cents(54.839), "EUR"), "€54.84");
        assert_eq!(computed(Number::Cents(5814.5), "INR"), "INR\u{a0}5,814.50");
    }

    #[test]
    fn percentages_are_signed() {
        assert_eq!(signed_percent(0.026), "+2.6%");
        assert_eq!(signed_percent(-0.1), "−10%");
        assert_eq!(signed_percent(0.0), "+0%");
        assert_eq!(signed_percent(-0.0), "+0%");
        assert_eq!(signed_percent(-0.0004), "+0%");
    }

    #[test]
    fn years_have_their_noun() {
        assert_eq!(years(1.0), "1 year");
        assert_eq!(years(2.5), "2.5 years");
    }
}
