use super::basis::PlaceBasis;
use super::curve::{Curve, Ends, PERSON_END};
use super::normal::{POSITIONS, share_below};
use crate::model::{Bias, Confidence, Level};

/// Keys of the five percentiles pay is told by, in order.
pub const PERCENTILES: [&str; 5] = ["p10", "p25", "p50", "p75", "p90"];

// Fitted, like the spread below, to Stack Overflow 2023 and another survey of 2021.
/// Position in the market of people whose work begins.
pub const YEARS_START: f64 = -1.35;

/// How far up years bring them in all.
pub const YEARS_RISE: f64 = 1.80;

/// How many years bring them all of it but a share of 1/e.
pub const YEARS_PACE: f64 = 4.5;

/// Spread of people with the same years around their position in the market.
const YEARS_SPREAD: f64 = 0.95;

/// Spread of people of one level; assumed, and said so.
const LEVEL_SPREAD: f64 = 0.80;

/// A share this close to the one sought is it.
const EXACT: f64 = 1e-13;

/// How close, in the logarithm of the wage, a solution must come: far below a cent.
const TOLERANCE: f64 = 1e-9;

/// Steps in which a wage is looked for around the middle, and how far, in logarithms.
const WIDENING: f64 = 0.5;
const WIDEST: f64 = 8.0;

/// Who the pay is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// Everyone in the market.
    Market,
    /// People with so many years of professional work.
    Years(f64),
    /// People of a level.
    Level(Level),
}

impl Standing {
    /// Returns the mean position in the market and the spread around it, in standard deviations.
    ///
    /// Years move a position and do not multiply pay, because multipliers no longer add up to the
    /// official distribution.
    #[must_use]
    pub fn position(self) -> (f64, f64) {
        match self {
            Standing::Market => (0.0, 1.0),
            Standing::Years(years) => {
                let way = 1.0 - libm::exp(-years / YEARS_PACE);
                (YEARS_START + YEARS_RISE * way, YEARS_SPREAD)
            }
            Standing::Level(level) => (level.position(), LEVEL_SPREAD),
        }
    }

    /// Returns where the curves of such people end.
    #[must_use]
    pub fn ends(self) -> Ends {
        match self {
            Standing::Market => Ends::Open,
            Standing::Years(_) | Standing::Level(_) => Ends::Person,
        }
    }
}

/// One occupation's share of a market.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its share; the shares of a market sum to 1.
    pub weight: f64,
    /// How much the place's own cell weighs in its wages: 1 as published, 0 where there is none.
    pub own_weight: f64,
    /// Its wages in the place.
    pub curve: Curve,
}

/// The market of a role in a place: a blend of occupations and a height.
///
/// A blend mixes distributions, never percentiles.
#[derive(Clone, Debug, PartialEq)]
pub struct Market {
    /// The occupations.
    pub parts: Vec<Part>,
    /// What every wage is multiplied by.
    pub height: f64,
    /// How well its occupations fit the role; `None` where nobody said.
    pub confidence: Option<Confidence>,
    /// Known bias of the role's estimate, where one is known.
    pub bias: Option<Bias>,
    /// How the place's curves came about.
    pub basis: PlaceBasis,
    /// Whether pay without years or level is what was published, as it stands.
    pub is_published: bool,
    /// Relative standard error of the wages, in percent; `None` where it is not known.
    pub rse_percent: Option<f64>,
}

/// Pay at the five percentiles, US dollars a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pay {
    /// The wages at the 10th, 25th, 50th, 75th and 90th percentile.
    pub wages: [f64; 5],
    /// Which of them lie beyond the outer published percentiles of one of the occupations.
    pub extrapolated: [bool; 5],
}

/// Returns the least place between `low` and `high` from which on a rising function is not below 0.
///
/// The secant with the Illinois correction, and bisection wherever three steps did not halve the
/// bracket: a jump costs little more than by bisection alone, a smooth curve a quarter of it.
fn least(rising: impl Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    let (mut low, mut high) = (low, high);
    let (mut below, mut above) = (rising(low), rising(high));
    if below >= 0.0 {
        return low;
    }
    let (mut steps, mut bracket, mut stayed) = (0, high - low, None);
    while high - low > TOLERANCE {
        let secant = low - below * (high - low) / (above - below);
        let inside = secant > low && secant < high;
        let at = if inside && steps < 3 { secant } else { f64::midpoint(low, high) };
        let value = rising(at);
        if value.abs() < EXACT {
            return at;
        }
        // An end that stays twice is given half its value, which pulls the secant across the root.
        if value >= 0.0 {
            below *= if stayed == Some(End::Low) { 0.5 } else { 1.0 };
            (high, above, stayed) = (at, value, Some(End::Low));
        } else {
            above *= if stayed == Some(End::High) { 0.5 } else { 1.0 };
            (low, below, stayed) = (at, value, Some(End::High));
        }
        steps += 1;
        if high - low <= bracket / 2.0 {
            (steps, bracket) = (0, high - low);
        }
    }
    high
}

/// An end of a bracket.
#[derive(Clone, Copy, Eq, PartialEq)]
enum End {
    Low,
    High,
}

impl Market {
    /// Whether all pay is the same: the same codes at the same height.
    #[must_use]
    pub fn is_paid_like(&self, other: &Market) -> bool {
        self.parts == other.parts && self.height.total_cmp(&other.height).is_eq()
    }

    /// Returns the pay of people of a standing.
    #[must_use]
    pub fn pay(&self, standing: Standing) -> Pay {
        self.pay_around(standing, self.median(standing))
    }

    /// Returns the pay of people of a standing whose middle is known already, so that it need not
    /// be found again.
    #[must_use]
    pub fn pay_around(&self, standing: Standing, median: f64) -> Pay {
        let [p10, p25, _, p75, p90] = POSITIONS;
        let wage = |position| self.wage(standing, position);
        let wages = match (self.parts.as_slice(), standing) {
            // What was published or pulled is the answer; no way through logarithms and back.
            ([only], Standing::Market) => only.curve.wages().map(|wage| wage * self.height),
            (_, _) => [wage(p10), wage(p25), median, wage(p75), wage(p90)],
        };
        let extrapolated = wages.map(|wage| self.is_extrapolated(wage));
        Pay { wages, extrapolated }
    }

    /// Returns the middle of the pay of people of a standing.
    #[must_use]
    pub fn median(&self, standing: Standing) -> f64 {
        match (self.parts.as_slice(), standing) {
            ([only], Standing::Market) => only.curve.wages()[2] * self.height,
            _ => self.wage(standing, 0.0),
        }
    }

    /// Returns the share of people of a standing who earn less than a wage, 0 to 1.
    #[must_use]
    pub fn share_below(&self, standing: Standing, wage: f64) -> f64 {
        self.share(standing, libm::log(wage / self.height))
    }

    /// Returns how an amount ranks among people of a standing: the share of them who earn less, 0 to 1.
    ///
    /// The curves are open here. Pay is computed for nobody beyond a person's end of them, but an
    /// amount there would rank at the very bottom, and one dollar more at that end.
    #[must_use]
    pub fn rank(&self, standing: Standing, amount: f64) -> f64 {
        self.share_of(standing.position(), Ends::Open, libm::log(amount / self.height))
    }

    /// Returns the least wage that a share of people of a standing stays below.
    ///
    /// A share of 0 or 1, below or above a flat outer run, says no more than which side it is on: it
    /// gives the wage at that end of a person's curve.
    #[must_use]
    pub fn wage_of_share(&self, standing: Standing, share: f64) -> f64 {
        let share = match share {
            share if share <= 0.0 => share_below(-PERSON_END),
            share if share >= 1.0 => share_below(PERSON_END),
            share => share,
        };
        let excess = |log_wage| self.share(standing, log_wage) - share;
        let middle = libm::log(self.median(standing) / self.height);
        let (mut low, mut high) = (middle - WIDENING, middle + WIDENING);
        while excess(low) >= 0.0 && middle - low < WIDEST {
            low -= WIDENING;
        }
        while excess(high) < 0.0 && high - middle < WIDEST {
            high += WIDENING;
        }
        libm::exp(least(excess, low, high)) * self.height
    }

    /// Returns the least wage that a share of such people stays below, the share as a position.
    fn wage(&self, standing: Standing, position: f64) -> f64 {
        let (mean, spread) = standing.position();
        let at = mean + spread * position;
        let wages = self.parts.iter().map(|part| part.curve.wage(at, standing.ends()));
        let (low, high) = wages
            .fold((f64::INFINITY, 0.0_f64), |(low, high), wage| (low.min(wage), high.max(wage)));
        if self.parts.len() < 2 {
            return high * self.height;
        }
        // A blend's quantile lies between its parts' quantiles.
        let share = share_below(position);
        let excess = |log_wage| self.share_of((mean, spread), standing.ends(), log_wage) - share;
        libm::exp(least(excess, libm::log(low), libm::log(high))) * self.height
    }

    fn share(&self, standing: Standing, log_wage: f64) -> f64 {
        self.share_of(standing.position(), standing.ends(), log_wage)
    }

    fn share_of(&self, (mean, spread): (f64, f64), ends: Ends, log_wage: f64) -> f64 {
        let share = |part: &Part| {
            let position = part.curve.position(log_wage, ends);
            part.weight * share_below((position - mean) / spread)
        };
        self.parts.iter().map(share).sum()
    }

    /// Whether a wage lies beyond the outer published percentiles of one of the occupations.
    #[must_use]
    pub fn is_extrapolated(&self, wage: f64) -> bool {
        let wage = wage / self.height;
        self.parts.iter().any(|part| {
            let [lowest, .., highest] = part.curve.wages();
            // A wage that is the outer percentile itself, but for the last digit, is not beyond it.
            wage < lowest * (1.0 - 1e-9) || wage > highest * (1.0 + 1e-9)
        })
    }
}
