//! The rows of `city`.

use super::{Rows, paid, text};
use crate::answer::CityAnswer;

const CITY: [&str; 17] = [
    "id",
    "name",
    "state",
    "area_type",
    "code",
    "rpp",
    "jobs",
    "concentration",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "real_p50",
    "place_basis",
    "confidence",
];

pub(super) fn cities(cities: &[CityAnswer<'_>]) -> Rows {
    Rows { header: CITY.to_vec(), rows: cities.iter().map(city).collect() }
}

fn city(city: &CityAnswer<'_>) -> Vec<String> {
    let (amounts, [derived, place_basis, confidence]) = paid(city.estimate.pay.as_ref());
    let mut row = vec![
        city.id.clone(),
        city.name.to_owned(),
        city.state.unwrap_or_default().to_owned(),
        city.area_type.to_owned(),
        city.code.to_owned(),
        text(city.rpp),
        text(city.jobs),
        text(city.concentration),
    ];
    row.extend(amounts);
    row.extend([derived, text(city.real_pay.as_ref().map(|real| real.p50))]);
    row.extend([place_basis, confidence]);
    row
}
