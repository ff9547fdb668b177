//! Official cells as figures, verbatim.

use crate::answer::{FigureAnswer, Match};
use crate::dataset::{Damaged, Dataset};
use crate::estimate::Wagebook;
use crate::model::{
    Area, AreaKind, Bound, Cell, Class, FigureKind, Industry, Period, RoleEntry, Wages,
    release_year, short_title,
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
            let cell = wages.cell(share.occupation, at)?;
            if let Some(cell) = cell.filter(|cell| cell.wages.is_some()) {
                found.push(official_figure(dataset, share.occupation, at, at == area, cell)?);
                break;
            }
            let Some(wider) = wages.wider(at)? else { break };
            at = wider;
        }
    }
    Ok(found)
}

fn official_figure<'d>(
    dataset: &Dataset<'d>,
    occupation: u8,
    area: u16,
    is_place: bool,
    cell: Cell,
) -> Result<FigureAnswer<'d>, Damaged> {
    let area = dataset.area(area)?;
    let occupation = dataset.occupations()?.get(usize::from(occupation)).ok_or(Damaged)?;
    let place = is_place.then_some(Match::Place);
    Ok(FigureAnswer {
        id: format!("oews-{}-{}", occupation.code, area.code.to_lowercase()),
        label: format!("{}, {}", occupation.title, short_name(&area)),
        matches: std::iter::once(Match::Role).chain(place).collect(),
        ..published(dataset, cell.jobs, cell.wages)
    })
}

/// Returns the cells of an occupation in the industries that are wanted, verbatim.
pub(in crate::query) fn by_industry<'d>(
    dataset: &Dataset<'d>,
    occupation: u8,
    is_wanted: impl Fn(&Industry<'_>) -> bool,
) -> Result<Vec<FigureAnswer<'d>>, Damaged> {
    let industries = dataset.industries()?;
    let code = dataset.occupations()?.get(usize::from(occupation)).ok_or(Damaged)?.code;
    let mut found = Vec::new();
    for cell in dataset.industry_cells(occupation)? {
        let industry = industries.get(usize::from(cell.industry)).ok_or(Damaged)?;
        if is_wanted(industry) {
            found.push(FigureAnswer {
                id: format!("oews-{code}-naics-{}", industry.code),
                label: industry.short.to_owned(),
                matches: vec![Match::Role],
                ..published(dataset, cell.jobs, cell.wages)
            });
        }
    }
    Ok(found)
}

/// Returns what is published of a cell, still without id, label and matches.
fn published<'d>(
    dataset: &Dataset<'d>,
    jobs: Option<u32>,
    wages: Option<Wages>,
) -> FigureAnswer<'d> {
    let [p10, p25, p50, p75, p90] = wages.map_or([None; 5], |wages| wages.percentiles.map(Some));
    let rse_percent = wages.map(|wages| f64::from(wages.rse_tenths) / 10.0);
    FigureAnswer {
        id: String::new(),
        class: Class::Official,
        label: String::new(),
        value: None,
        low: None,
        high: None,
        p10,
        p25,
        p50,
        p75,
        p90,
        n: None,
        jobs,
        unit: None,
        rse_percent,
        printed_percent: None,
        currency: Some("USD"),
        period: Some(Period::Year),
        kind: FigureKind::Base,
        bound: if wages.is_some() { Bound::Percentiles } else { Bound::Missing },
        source: "oews",
        year: release_year(dataset.dated().wages),
        matches: Vec::new(),
        note: rse_percent
            .is_some_and(|rse| rse > CAUTION_RSE)
            .then_some("few answers stand behind it; use with caution"),
        facts: Vec::new(),
    }
}

/// Returns what an area is called in a label: a metro by its first city and state.
fn short_name(area: &Area<'_>) -> String {
    match area.kind {
        AreaKind::Metro => short_title(area.name, area.state),
        _ => area.name.to_owned(),
    }
}
