//! Exchange rates and purchasing power parities, as published.

use super::{compile, files_of};
use pycareer::dataset::Dataset;
use pycareer::model::{Parity, Rate};

#[test]
fn rates_of_the_mini_data_are_of_days_and_of_years() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let rate = |currency, per_usd, date, is_average| Rate {
        currency,
        per_usd,
        date,
        is_average,
        source: "ecb",
    };
    assert_eq!(
        dataset.rates().unwrap(),
        [
            rate("EUR", 0.89509, "2026-10-30", false),
            rate("INR", 94.95525, "2026-10-30", false),
            rate("EUR", 0.92389, "2024", true),
            rate("EUR", 0.88497, "2025", true),
        ]
    );
    let parity = |country, currency, per_international_dollar| Parity {
        country,
        currency,
        year: "2024",
        per_international_dollar,
        source: "worldbank",
    };
    let parities = [parity("DE", "EUR", 0.700_862), parity("US", "USD", 1.0)];
    assert_eq!(dataset.parities().unwrap(), parities);
}

#[test]
fn every_rate_and_parity_is_there_with_all_its_digits() {
    let dataset = Dataset::bundled().unwrap();
    let said = |rate: &Rate<'_>| format!("{} {} {}", rate.date, rate.currency, rate.per_usd);
    let (years, days): (Vec<Rate<'_>>, Vec<Rate<'_>>) =
        dataset.rates().unwrap().into_iter().partition(|rate| rate.is_average);
    let days: Vec<String> = days.iter().map(said).collect();
    assert_eq!(
        days,
        [
            "2026-10-30 EUR 0.89509",
            "2026-10-30 GBP 0.74633",
            "2026-10-30 PLN 3.94182",
            "2026-10-30 INR 94.95525",
            "2026-10-30 CAD 1.39689",
            "2026-10-30 AUD 1.42356",
        ]
    );
    assert_eq!((years.len(), said(&years[23]).as_str()), (24, "2025 AUD 1.55025"));
    let parities = dataset.parities().unwrap();
    let india = parities.iter().find(|parity| parity.country == "IN" && parity.year == "2022");
    let digits = india.unwrap().per_international_dollar.to_string();
    assert_eq!((parities.len(), digits.as_str()), (30, "20.4894572228217"));
}
