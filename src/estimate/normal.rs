//! The standard normal distribution.

use std::f64::consts::FRAC_1_SQRT_2;

/// Returns the share of a standard normal distribution below `z`; 0 and 1 at the infinities.
#[must_use]
pub fn share_below(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

/// Positions of the 10th, 25th, 50th, 75th and 90th percentile.
pub const POSITIONS: [f64; 5] = [
    -1.281_551_565_544_600_4,
    -0.674_489_750_196_081_7,
    0.0,
    0.674_489_750_196_081_7,
    1.281_551_565_544_600_4,
];

#[cfg(test)]
mod tests {
    use super::{POSITIONS, share_below};

    #[test]
    fn positions_are_those_of_their_shares() {
        for (position, share) in POSITIONS.iter().zip([0.1, 0.25, 0.5, 0.75, 0.9]) {
            assert!((share_below(*position) - share).abs() < 1e-15);
        }
        assert!(share_below(f64::NEG_INFINITY).abs() < f64::EPSILON);
        assert!((share_below(f64::INFINITY) - 1.0).abs() < f64::EPSILON);
    }
}
