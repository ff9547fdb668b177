//! Arithmetic over five percentiles: how wages of one place are carried to another.

use super::Local;

/// A way to bring an occupation's own wages in a place and the place's ratio for software developers
/// together: the nation's wages, the own ones, their weight, and software developers in the place
/// and in the nation.
pub(super) type Pull = fn(&Local, Option<&Local>, f64, &Local, &Local) -> [f64; 5];

/// Pulls an occupation's own ratio to the nation towards that of software developers.
pub(super) fn pull(
    nation: &Local,
    own: Option<&Local>,
    weight: f64,
    anchor: &Local,
    software: &Local,
) -> [f64; 5] {
    let own = own.unwrap_or(nation);
    let own_ratio = map2(own.wages, nation.wages, |own, nation| libm::log(own / nation));
    let anchor_ratio = map2(anchor.wages, software.wages, |here, there| libm::log(here / there));
    let shift = map2(own_ratio, anchor_ratio, |own, anchor| weight * own + (1.0 - weight) * anchor);
    non_decreasing(map2(nation.wages, shift, |wage, shift| wage * libm::exp(shift)))
}

/// Returns wages that those of [`pull`] do not exceed, without a logarithm: they are weighted
/// geometric means, these the arithmetic ones.
pub(super) fn pull_at_most(
    nation: &Local,
    own: Option<&Local>,
    weight: f64,
    anchor: &Local,
    software: &Local,
) -> [f64; 5] {
    let own = own.unwrap_or(nation);
    let moved = scaled((nation.wages, software.wages), anchor.wages);
    non_decreasing(map2(own.wages, moved, |own, moved| weight * own + (1.0 - weight) * moved))
}

/// Scales wages as others are scaled from there to here.
pub(super) fn scaled((wages, there): ([f64; 5], [f64; 5]), here: [f64; 5]) -> [f64; 5] {
    let ratio = map2(here, there, |here, there| here / there);
    map2(wages, ratio, |wage, ratio| wage * ratio)
}

/// Combines two sets of percentiles, each with its own.
pub(super) fn map2(a: [f64; 5], b: [f64; 5], combine: impl Fn(f64, f64) -> f64) -> [f64; 5] {
    let [a0, a1, a2, a3, a4] = a;
    let [b0, b1, b2, b3, b4] = b;
    [combine(a0, b0), combine(a1, b1), combine(a2, b2), combine(a3, b3), combine(a4, b4)]
}

/// Lifts every percentile to the highest before it.
pub(super) fn non_decreasing(wages: [f64; 5]) -> [f64; 5] {
    let mut highest = 0.0_f64;
    wages.map(|wage| {
        highest = highest.max(wage);
        highest
    })
}
