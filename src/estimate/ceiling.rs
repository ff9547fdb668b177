use super::local::with_share;
use super::normal::POSITIONS;
use super::pull::pull_at_most;
use super::{Curve, Market, Standing, Wagebook};
use crate::dataset::Damaged;
use crate::model::RoleEntry;

/// What is known of a market without solving it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ceiling {
    /// The middle of the pay does not lie above this, US dollars a year.
    pub middle: f64,
    /// Relative standard error of the wages, in percent; `None` where it is not known.
    pub rse_percent: Option<f64>,
}

impl Wagebook<'_, '_> {
    /// Returns what the middle of a role's pay in an area does not exceed, without a logarithm;
    /// `None` for a role without an estimate. The middle is that of people around a position in the
    /// market.
    ///
    /// The middle of a blend lies between the least and the greatest of its occupations' middles.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn ceiling(
        &self,
        role: &RoleEntry<'_>,
        area: u16,
        position: f64,
    ) -> Result<Option<Ceiling>, Damaged> {
        let (mut middle, mut rse_percent) = (0.0_f64, Some(0.0));
        let anchor = self.software_in(area)?;
        for share in &role.blend {
            let local = self.local_by(pull_at_most, anchor.as_ref(), share.occupation, area)?;
            middle = middle.max(wage_at_most(local.wages, position));
            rse_percent = with_share(rse_percent, share.weight, local.rse_percent);
        }
        let middle = middle * role.height;
        Ok((!role.blend.is_empty()).then_some(Ceiling { middle, rse_percent }))
    }
}

/// Returns what the wage at a position of a curve does not exceed: between two percentiles the
/// logarithm runs straight, so that the wage stays below the straight line.
fn wage_at_most(wages: [f64; 5], position: f64) -> f64 {
    let [p10, .., p90] = POSITIONS;
    if position <= p10 {
        return wages[0];
    }
    if position > p90 {
        return f64::INFINITY;
    }
    let at = Curve::segment(position);
    let ends = |of: [f64; 5]| Some((*of.get(at)?, *of.get(at + 1)?));
    let Some(((low, high), (from, to))) = ends(wages).zip(ends(POSITIONS)) else {
        return f64::INFINITY;
    };
    low + (high - low) * (position - from) / (to - from)
}

/// A wage this share below another is below it whatever the last digits of both.
pub const SURELY: f64 = 1e-6;

impl Market {
    /// Whether the middle of the pay surely lies below a wage: one look at a blend, where its
    /// solution takes several. `false` says nothing.
    #[must_use]
    pub fn is_surely_below(&self, standing: Standing, wage: f64) -> bool {
        self.parts.len() > 1 && self.share_below(standing, wage * (1.0 - SURELY)) >= 0.5
    }
}
