use std::cell::OnceCell;

use super::normal::POSITIONS;

/// Where a person's curve ends: beyond this position the wage is that of the end.
pub const PERSON_END: f64 = 2.3;

/// What lies beyond the outer percentiles of a curve.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ends {
    /// The outer segments go on; used for the market as a whole.
    Open,
    /// The outer segments go on to the end of what is computed for a person.
    Person,
}

/// Where on a curve a wage lies; numbers are those of the percentiles, 0 to 4.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Spot {
    /// On the segment between two percentiles, or on its way beyond them.
    On(usize, usize),
    /// On a percentile, or on a run of equal ones.
    Run(usize, usize),
    /// Below a flat outer run.
    Below,
    /// Above a flat outer run.
    Above,
}

/// A distribution of wages known by five percentiles.
///
/// The logarithm of the wage is linear in the normal position between the percentiles. On 7 440
/// published percentiles left out one by one this form had a median error of 3.4 % and no bias;
/// linear dollars were 6.6 % off at the 75th, splines no better.
#[derive(Clone, Debug)]
pub struct Curve {
    wages: [f64; 5],
    /// Their logarithms, computed when first needed.
    logs: OnceCell<[f64; 5]>,
}

impl PartialEq for Curve {
    /// Whether the wages are the same, whatever was computed of them so far.
    fn eq(&self, other: &Curve) -> bool {
        self.wages == other.wages
    }
}

impl Curve {
    /// Makes the curve of five wages in order, each above 0.
    #[must_use]
    pub fn new(wages: [f64; 5]) -> Curve {
        Curve { wages, logs: OnceCell::new() }
    }

    /// Returns the five wages.
    #[must_use]
    pub fn wages(&self) -> [f64; 5] {
        self.wages
    }

    /// Returns the wage at a position.
    #[must_use]
    pub fn wage(&self, position: f64, ends: Ends) -> f64 {
        let position = match ends {
            Ends::Open => position,
            Ends::Person => position.clamp(-PERSON_END, PERSON_END),
        };
        let at = Curve::segment(position);
        let (from, to) = (self.knot(at), self.knot(at + 1));
        libm::exp(from.1 + (to.1 - from.1) * (position - from.0) / (to.0 - from.0))
    }

    /// Returns which of the four segments a position lies on, from the lowest; the outer ones go on.
    #[must_use]
    pub fn segment(position: f64) -> usize {
        let [_, p25, p50, p75, _] = POSITIONS;
        [p25, p50, p75].iter().filter(|knot| position > **knot).count()
    }

    /// Returns the position of a wage, given as its logarithm.
    ///
    /// On a flat run it is the run's middle. Beyond a flat outer run, and beyond the end of a
    /// person's curve, it is infinite: the share below is 0 or 1.
    #[must_use]
    pub fn position(&self, log_wage: f64, ends: Ends) -> f64 {
        let position = match self.spot(log_wage) {
            Spot::On(from, to) => between(self.knot(from), self.knot(to), log_wage),
            Spot::Run(from, to) => f64::midpoint(self.knot(from).0, self.knot(to).0),
            Spot::Below => f64::NEG_INFINITY,
            Spot::Above => f64::INFINITY,
        };
        match ends {
            Ends::Person if position > PERSON_END => f64::INFINITY,
            Ends::Person if position < -PERSON_END => f64::NEG_INFINITY,
            _ => position,
        }
    }

    /// Returns where on the curve a wage lies, given as its logarithm.
    #[must_use]
    pub fn spot(&self, log_wage: f64) -> Spot {
        let logs = self.logs();
        for (at, log) in logs.iter().enumerate() {
            if is_same(*log, log_wage) {
                let run = logs.iter().skip(at).take_while(|log| is_same(**log, log_wage));
                return Spot::Run(at, at + run.count() - 1);
            }
            if log_wage < *log {
                return match at {
                    0 if is_same(logs[0], logs[1]) => Spot::Below,
                    0 => Spot::On(0, 1),
                    _ => Spot::On(at - 1, at),
                };
            }
        }
        if is_same(logs[3], logs[4]) { Spot::Above } else { Spot::On(3, 4) }
    }

    /// Returns a percentile, of the five there are, as (position, logarithm of the wage).
    fn knot(&self, at: usize) -> (f64, f64) {
        let knot = POSITIONS.get(at).copied().zip(self.logs().get(at).copied());
        knot.unwrap_or_default()
    }

    fn logs(&self) -> &[f64; 5] {
        self.logs.get_or_init(|| self.wages.map(libm::log))
    }
}

/// Whether two logarithms stand for the same wage: closer than a ten-thousandth of a cent.
fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-12
}

fn between(from: (f64, f64), to: (f64, f64), log_wage: f64) -> f64 {
    from.0 + (log_wage - from.1) * (to.0 - from.0) / (to.1 - from.1)
}

#[cfg(test)]
mod tests {
    use super::{Curve, Ends};

    const WAGES: [f64; 5] = [80_000.0, 100_000.0, 130_000.0, 165_000.0, 210_000.0];

    #[track_caller]
    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-6, "{a} is not {b}");
    }

    #[test]
    fn the_percentiles_lie_on_the_curve() {
        let curve = Curve::new(WAGES);
        for (position, wage) in super::POSITIONS.iter().zip(WAGES) {
            close(curve.wage(*position, Ends::Open), wage);
            close(curve.position(libm::log(wage), Ends::Open), *position);
        }
    }

    #[test]
    fn a_curve_stays_the_same_when_it_was_asked() {
        let (asked, other) = (Curve::new(WAGES), Curve::new(WAGES));
        close(asked.wage(0.0, Ends::Open), 130_000.0);
        assert_eq!(asked, other);
    }

    #[test]
    fn outer_segments_go_on_and_end_for_a_person() {
        let curve = Curve::new(WAGES);
        let far = curve.wage(3.0, Ends::Open);
        close(curve.position(libm::log(far), Ends::Open), 3.0);
        close(curve.wage(3.0, Ends::Person), curve.wage(2.3, Ends::Open));
        assert!(curve.position(libm::log(far), Ends::Person).is_infinite());
        assert!(curve.position(libm::log(1_000.0), Ends::Person).is_infinite());
    }

    #[test]
    fn a_flat_run_is_met_in_its_middle() {
        let curve = Curve::new([80_000.0, 100_000.0, 100_000.0, 150_000.0, 150_000.0]);
        close(curve.position(libm::log(100_000.0), Ends::Open), -0.674_489_750_196_081_7 / 2.0);
        close(curve.position(libm::log(150_000.0), Ends::Open), 0.978_020_657_870_341);
        assert!(curve.position(libm::log(150_001.0), Ends::Open).is_infinite());
        close(curve.wage(2.0, Ends::Open), 150_000.0);
    }
}
