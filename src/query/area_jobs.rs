//! Jobs of a role in an area, and how concentrated they are there.

use crate::dataset::Damaged;
use crate::estimate::Wagebook;
use crate::model::RoleEntry;

/// Position of all occupations together (`00-0000`, the first code): what shares are taken of.
const ALL_OCCUPATIONS: u8 = 0;

/// Returns jobs in the role's codes, weighted; `None` where one was not released.
pub(super) fn jobs(
    wages: &Wagebook<'_, '_>,
    entry: &RoleEntry<'_>,
    area: u16,
) -> Result<Option<f64>, Damaged> {
    let mut sum = (!entry.blend.is_empty()).then_some(0.0);
    for share in &entry.blend {
        let jobs = wages.cell(share.occupation, area)?.and_then(|cell| cell.jobs);
        sum = sum.zip(jobs).map(|(sum, jobs)| sum + share.weight * f64::from(jobs));
    }
    Ok(sum)
}

/// Returns the role's share of all jobs in an area against the nation's share.
///
/// For a single code the location quotient as published.
pub(super) fn concentration(
    wages: &Wagebook<'_, '_>,
    entry: &RoleEntry<'_>,
    area: u16,
) -> Result<Option<f64>, Damaged> {
    let nation = wages.nation();
    if let ([only], false) = (entry.blend.as_slice(), area == nation) {
        let cell = wages.cell(only.occupation, area)?;
        let hundredths = cell.and_then(|cell| cell.location_quotient_hundredths);
        return Ok(hundredths.map(|hundredths| f64::from(hundredths) / 100.0));
    }
    let share = |area| -> Result<Option<f64>, Damaged> {
        let all = wages.cell(ALL_OCCUPATIONS, area)?.and_then(|cell| cell.jobs);
        let jobs = jobs(wages, entry, area)?;
        Ok(jobs.zip(all).map(|(jobs, all)| jobs / f64::from(all)))
    };
    let quotient = share(area)?.zip(share(nation)?).map(|(here, there)| here / there);
    Ok(quotient.map(|quotient| (quotient * 100.0).round() / 100.0))
}
