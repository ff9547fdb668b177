//! Chance for tests, the same in every run.

use super::{LEVELS, Person};

/// Random numbers that are the same in every run (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let rolled = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(rolled).unwrap() % sides
    }

    /// One of several.
    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.roll(from.len())]
    }

    /// A number of tenths below an end.
    pub fn tenths(&mut self, end: u32) -> f64 {
        let tenths = self.roll(usize::try_from(end).unwrap() * 10 + 1);
        f64::from(u32::try_from(tenths).unwrap()) / 10.0
    }

    /// Nobody in particular, someone of a level, or with so many years.
    pub fn person(&mut self) -> Person {
        match self.roll(4) {
            0 => Person::Market,
            1 => Person::Level(self.pick(&LEVELS).0),
            2 => Person::Years(self.tenths(12)),
            _ => Person::Years(self.tenths(60)),
        }
    }
}
