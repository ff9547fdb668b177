use serde::{Deserialize, Serialize};

/// A seniority a person or a post can have.
///
/// In the estimate a level is a position in the market's distribution, not a number of years.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// First post.
    Junior,
    /// Works alone on known ground.
    Mid,
    /// Works alone on unknown ground.
    Senior,
    /// Leads a few people's technical work.
    Lead,
    /// Leads technical work across teams.
    Staff,
    /// Sets technical direction.
    Principal,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Level; 6] =
        [Level::Junior, Level::Mid, Level::Senior, Level::Lead, Level::Staff, Level::Principal];

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Level::Junior => "junior",
            Level::Mid => "mid",
            Level::Senior => "senior",
            Level::Lead => "lead",
            Level::Staff => "staff",
            Level::Principal => "principal",
        }
    }

    /// Returns the level a seniority word stands for, if it is one: `sr`, `entry-level`, `mid`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Level> {
        Some(match word {
            "junior" | "jr" | "entry" | "entry level" | "graduate" | "trainee" => Level::Junior,
            "mid" | "mid level" | "middle" | "intermediate" | "regular" => Level::Mid,
            "senior" | "sr" | "snr" => Level::Senior,
            "lead" => Level::Lead,
            "staff" => Level::Staff,
            "principal" => Level::Principal,
            _ => return None,
        })
    }

    /// Returns the level's position in the market's distribution, in standard deviations.
    ///
    /// Source: the four US statutory wage levels (about the 17th, 34th, 50th and 67th percentile);
    /// principal, the 80th, is our judgement.
    #[must_use]
    pub fn position(self) -> f64 {
        match self {
            Level::Junior => -0.954,
            Level::Mid => -0.412,
            Level::Senior => 0.0,
            Level::Lead | Level::Staff => 0.440,
            Level::Principal => 0.842,
        }
    }

    /// Returns the market percentile the position stands for, as it is said to people.
    #[must_use]
    pub fn percentile(self) -> u8 {
        match self {
            Level::Junior => 17,
            Level::Mid => 34,
            Level::Senior => 50,
            Level::Lead | Level::Staff => 67,
            Level::Principal => 80,
        }
    }

    /// Returns the years of professional work that usually go with the level: from, to (if any).
    ///
    /// A guide for readers, editorial; never used to compute pay.
    #[must_use]
    pub fn usual_years(self) -> (u8, Option<u8>) {
        match self {
            Level::Junior => (0, Some(2)),
            Level::Mid => (2, Some(5)),
            Level::Senior => (5, Some(9)),
            Level::Lead | Level::Staff => (8, Some(14)),
            Level::Principal => (12, None),
        }
    }
}
