//! Official cells as figures, verbatim.

use crate::answer::{FigureAnswer, Match};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::Wagebook;
use crate::model::{
    Area, AreaKind, Bound, Class, PayKind, Period, RoleEntry, release_year, short_title,
};
use crate::query::pay::CAUTION_RSE;

/// Returns the official cells of a role in an area, verbatim; where one is not published, the
/// state's or the nation's stands in its place under its own name.
pub(in crate::query) fn official<'d>(
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    role: &RoleEntry<'_>,
    area: u16,
) -> Result<Vec<FigureAnswer<'d>>, Damaged> {
    let mut found = Vec::new();
    for share in &role.blend {
        let mut at = area;
        loop {
            let published = wages.cell(share.occupation, at)?.and_then(|cell| cell.wages);
            if let Some(published) = published {
                found.push(official_figure(dataset, share.occupation, at, at == area, published)?);
                break;
            }
            at = match dataset.area(at)?.within {
                Some(state) => state,
                None if at != wages.nation() => wages.nation(),
                None => break,
            };
        }
    }
    Ok(found)
}

fn official_figure<'d>(
    dataset: &Dataset<'d>,
    occupation: u8,
    area: u16,
    is_place: bool,
    wages: crate::model::Wages,
) -> Result<FigureAnswer<'d>, Damaged> {
    let area = dataset.area(area)?;
    let occupation = dataset.occupations()?.get(usize::from(occupation)).ok_or(Damaged)?;
    let [p10, p25, p50, p75, p90] = wages.percentiles.map(Some);
    let rse_percent = f64::from(wages.rse_tenths) / 10.0;
    let place = is_place.then_some(Match::Place);
    Ok(FigureAnswer {
        id: format!("oews-{}-{}", occupation.code, area.code.to_lowercase()),
        class: Class::Official,
        label: format!("{}, {}", occupation.title, short_name(&area)),
        value: None,
        low: None,
        high: None,
        p10,
        p25,
        p50,
        p75,
        p90,
        n: None,
        rse_percent: Some(rse_percent),
        printed_percent: None,
        currency: "USD",
        period: Period::Year,
        kind: PayKind::Base,
        bound: Bound::Percentiles,
        source: "oews",
        year: release_year(dataset.dated().wages),
        matches: std::iter::once(Match::Role).chain(place).collect(),
        note: (rse_percent > CAUTION_RSE)
            .then_some("few answers stand behind it; use with caution"),
        facts: Vec::new(),
    })
}

/// Returns what an area is called in a label: a metro by its first city and state.
fn short_name(area: &Area<'_>) -> String {
    match area.kind {
        AreaKind::Metro => short_title(area.name, area.state),
        _ => area.name.to_owned(),
    }
}
