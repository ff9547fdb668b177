//! The areas that pay best, without solving the markets of those that cannot be among them.

use super::pay::is_known;
use crate::answer::Warning;
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{Market, SURELY, Standing, Wagebook};
use crate::model::{AreaKind, AreaOutline, RoleEntry};
use crate::text::count;

/// What areas are ranked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a, 'd> {
    /// The role.
    pub role: &'a RoleEntry<'d>,
    /// Who the pay is for.
    pub standing: Standing,
    /// How many areas to keep.
    pub top: usize,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
}

/// Returns the areas of a kind, of one state where one is given.
pub(super) fn areas<'a>(
    dataset: &'a Dataset<'_>,
    kind: AreaKind,
    state: Option<u16>,
) -> Result<impl Iterator<Item = (u16, &'a AreaOutline)>, Damaged> {
    let inside = move |area: &AreaOutline| state.is_none_or(|state| area.within == Some(state));
    let areas = (0..).zip(dataset.area_outlines()?);
    Ok(areas.filter(move |(_, area)| area.kind == kind && inside(area)))
}

/// Says how many more areas have a figure than are shown.
pub(super) fn more_areas(given: usize, shown: usize) -> Option<Warning> {
    let left = given.saturating_sub(shown);
    (left > 0).then(|| {
        let areas = count(left, "more area", "more areas");
        Warning::new("more_areas", format!("{areas}; `--top {given}` shows all"))
    })
}

/// Says how many areas have no figure.
pub(super) fn areas_left_out(left_out: usize, why: &str) -> Option<Warning> {
    (left_out > 0).then(|| {
        let count = count(left_out, "area is", "areas are");
        Warning::new("areas_left_out", format!("{count} left out: {why}"))
    })
}

/// An area to rank.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    /// Position of the area.
    pub area: u16,
    /// What its pay is divided by: its prices, or 1.
    pub prices: f64,
}

/// An area with its place in a ranking.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    /// Position of the area.
    pub area: u16,
    /// The middle of the pay.
    pub median: f64,
    /// What it is ranked by: that by the prices.
    pub value: f64,
    /// The role's market there.
    pub market: Market,
}

/// The best of some areas.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ranking {
    /// The best paid, highest first; among equals the order of the areas.
    pub best: Vec<Placed>,
    /// How many have a figure, those that are not among the best included.
    pub given: usize,
}

/// Ranks areas by the middle of a role's pay and keeps the first `top` of those with a figure.
///
/// A bound is cheap, a solution is not: no market is solved whose bound lies below the last of those
/// to keep.
pub(super) fn best_paid(
    wages: &Wagebook<'_, '_>,
    wanted: &Wanted<'_, '_>,
    candidates: &[Candidate],
) -> Result<Ranking, Damaged> {
    let Wanted { role, standing, top, allow_unreliable } = *wanted;
    let (position, _spread) = standing.position();
    let mut open: Vec<(f64, Candidate)> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let ceiling = wages.ceiling(role, candidate.area, position)?;
        let given = ceiling.filter(|it| allow_unreliable || is_known(it.rse_percent));
        open.extend(given.map(|ceiling| (ceiling.middle / candidate.prices, *candidate)));
    }
    // The highest bounds first: what they hide sets the mark that most others stay below.
    if top < open.len() {
        open.select_nth_unstable_by(top, |a, b| b.0.total_cmp(&a.0));
    }
    let mut best: Vec<Placed> = Vec::new();
    for (ceiling, Candidate { area, prices }) in &open {
        let last = best.get(top.saturating_sub(1)).map(|last| last.value);
        if last.is_some_and(|last| *ceiling < last * (1.0 - SURELY)) {
            continue;
        }
        let Some(market) = wages.market(role, *area)? else { continue };
        if last.is_some_and(|last| market.is_surely_below(standing, last * prices)) {
            continue;
        }
        let median = market.median(standing);
        let value = median / prices;
        let at = best.partition_point(|placed| {
            placed.value > value || (placed.value >= value && placed.area < *area)
        });
        best.insert(at, Placed { area: *area, median, value, market });
        best.truncate(top);
    }
    Ok(Ranking { best, given: open.len() })
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Wanted, areas, best_paid};
    use crate::dataset::{Damaged, Dataset};
    use crate::estimate::{Standing, Wagebook};
    use crate::model::{AreaKind, AreaOutline, Level, RoleEntry};

    /// Areas in the order of what they are ranked by, every market solved.
    fn solved(
        wages: &Wagebook<'_, '_>,
        (role, standing): (&RoleEntry<'_>, Standing),
        candidates: &[Candidate],
    ) -> Result<Vec<(f64, u16)>, Damaged> {
        let mut ranked = Vec::new();
        for Candidate { area, prices } in candidates {
            let market = wages.market(role, *area)?.ok_or(Damaged)?;
            ranked.push((market.median(standing) / prices, *area));
        }
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        Ok(ranked)
    }

    fn candidates(dataset: &Dataset<'_>, by_prices: bool) -> Result<Vec<Candidate>, Damaged> {
        let candidate = |(area, of): (u16, &AreaOutline)| {
            let prices = f64::from(of.price_parity_thousandths?);
            Some(Candidate { area, prices: if by_prices { prices } else { 1.0 } })
        };
        Ok(areas(dataset, AreaKind::Metro, None)?.filter_map(candidate).collect())
    }

    #[test]
    fn bounds_change_no_ranking() -> Result<(), Damaged> {
        let dataset = Dataset::bundled()?;
        let wages = Wagebook::open(&dataset)?;
        let mut cases = 0..;
        for role in dataset.role_entries()?.iter().filter(|role| !role.blend.is_empty()) {
            let level = Standing::Level(Level::Principal);
            for standing in [Standing::Market, Standing::Years(0.0), Standing::Years(5.5), level] {
                let case = cases.next().unwrap_or_default();
                let candidates = candidates(&dataset, case % 2 == 1)?;
                let who = (role, standing);
                let expected = solved(&wages, who, &candidates)?;
                for top in [1, 7 + case % 40, 5000] {
                    let wanted = Wanted { role, standing, top, allow_unreliable: false };
                    let ranking = best_paid(&wages, &wanted, &candidates)?;
                    let found: Vec<(f64, u16)> =
                        ranking.best.iter().map(|placed| (placed.value, placed.area)).collect();
                    let of = expected.get(..top).unwrap_or(&expected);
                    assert_eq!(found, of, "{} {standing:?}, {top}", role.id);
                    assert_eq!(ranking.given, candidates.len());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn nothing_lies_above_its_bound() -> Result<(), Damaged> {
        let dataset = Dataset::bundled()?;
        let wages = Wagebook::open(&dataset)?;
        for role in dataset.role_entries()?.iter().filter(|role| !role.blend.is_empty()) {
            for (area, _) in (0..).zip(dataset.area_outlines()?).filter(|(area, _)| area % 7 == 0) {
                let market = wages.market(role, area)?.ok_or(Damaged)?;
                let levels = Level::ALL.map(Standing::Level);
                let years = [0.0, 0.3, 4.0, 60.0].map(Standing::Years);
                for standing in levels.into_iter().chain(years).chain([Standing::Market]) {
                    let ceiling = wages.ceiling(role, area, standing.position().0)?;
                    let ceiling = ceiling.ok_or(Damaged)?;
                    let median = market.median(standing);
                    assert!(median <= ceiling.middle * (1.0 + 1e-9), "{} {area}", role.id);
                    assert_eq!(ceiling.rse_percent, market.rse_percent);
                    assert!(!market.is_surely_below(standing, median));
                }
            }
        }
        Ok(())
    }
}
