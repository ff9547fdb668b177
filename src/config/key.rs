use std::fmt;

use crate::error::Error;
use crate::lookup::nearest;
use crate::text::visible;

/// A key of the configuration.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Key {
    /// The role that is meant where none is named.
    Role,
    /// Years of professional work; in place of a level.
    Years,
    /// The level; in place of years.
    Level,
    /// Where one works.
    City,
    /// What one can do.
    Skills,
    /// The currency amounts are told in too.
    Currency,
    /// The time amounts are told for too.
    Period,
    /// When to use colour.
    Color,
    /// Whether questions are asked in numbered lines.
    Accessible,
    /// Units of a currency for one US dollar; three capital letters.
    Rate([u8; 3]),
}

impl Key {
    /// Every key with one value; rates have one for each currency.
    pub const SINGLE: [Key; 9] = [
        Key::Role,
        Key::Years,
        Key::Level,
        Key::City,
        Key::Skills,
        Key::Currency,
        Key::Period,
        Key::Color,
        Key::Accessible,
    ];

    /// The table of the rates.
    pub const RATES: &str = "rates";

    /// The environment variable of the rates.
    pub const RATES_VARIABLE: &str = "PYCAREER_RATES";

    /// Returns the word of the key in the file; of a rate, that of the table.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Key::Role => "role",
            Key::Years => "years",
            Key::Level => "level",
            Key::City => "city",
            Key::Skills => "skills",
            Key::Currency => "currency",
            Key::Period => "period",
            Key::Color => "color",
            Key::Accessible => "accessible",
            Key::Rate(_) => Key::RATES,
        }
    }

    /// Returns the environment variable that sets the key.
    #[must_use]
    pub fn variable(self) -> &'static str {
        match self {
            Key::Role => "PYCAREER_ROLE",
            Key::Years => "PYCAREER_YEARS",
            Key::Level => "PYCAREER_LEVEL",
            Key::City => "PYCAREER_CITY",
            Key::Skills => "PYCAREER_SKILLS",
            Key::Currency => "PYCAREER_CURRENCY",
            Key::Period => "PYCAREER_PERIOD",
            Key::Color => "PYCAREER_COLOR",
            Key::Accessible => "PYCAREER_ACCESSIBLE",
            Key::Rate(_) => Key::RATES_VARIABLE,
        }
    }

    /// Returns the key that says the same thing another way: years and a level do.
    #[must_use]
    pub fn other_way(self) -> Option<Key> {
        match self {
            Key::Years => Some(Key::Level),
            Key::Level => Some(Key::Years),
            _ => None,
        }
    }

    /// Returns what the key takes, in words.
    #[must_use]
    pub fn takes(self) -> &'static str {
        match self {
            Key::Role => "a role",
            Key::Years => "0 to 60, in place of a level",
            Key::Level => "junior, mid, senior, lead, staff or principal",
            Key::City => "a city, wage area, state or country",
            Key::Skills => "skills, with commas between them",
            Key::Currency => "the code of a currency: EUR",
            Key::Period => "hour, month or year",
            Key::Color => "auto, always or never",
            Key::Accessible => "true or false: questions in numbered lines",
            Key::Rate(_) => "units of it for one US dollar",
        }
    }

    /// Returns the commands that take the key, in words.
    #[must_use]
    pub fn used_by(self) -> &'static str {
        match self {
            Key::Role => "salary, city, compare, worth, move, path, market industries",
            Key::Years | Key::Level => "salary, city, compare, worth, match, path",
            Key::City => "salary, compare, worth, move, match, path",
            Key::Skills => "match, learn, path",
            Key::Currency | Key::Period => "salary",
            Key::Color => "all",
            Key::Accessible => "commands that ask",
            Key::Rate(_) => "salary, worth, move",
        }
    }

    /// Reads a key as it is typed: `years`, `rates.eur`.
    ///
    /// # Errors
    ///
    /// Usage, with the keys that are close.
    pub fn from_word(given: &str) -> Result<Key, Error> {
        let word = given.trim().to_ascii_lowercase();
        if let Some(key) = Key::SINGLE.into_iter().find(|key| key.word() == word) {
            return Ok(key);
        }
        let rate = word.strip_prefix(Key::RATES).map(|code| code.trim_start_matches('.'));
        if let Some(code) = rate.filter(|code| code.is_empty() || code.len() < word.len() - 5) {
            return Key::rate(code).ok_or_else(|| {
                let message = format!(
                    "`{}` is no rate; name its currency by three letters, as in `rates.EUR`",
                    visible(given)
                );
                Error::usage(message).with_input(given)
            });
        }
        Err(Error::not_one_of("key of the configuration", given, &Key::words()))
    }

    /// Returns the rate of a currency: of any three letters.
    #[must_use]
    pub fn rate(code: &str) -> Option<Key> {
        let code: [u8; 3] = code.to_ascii_uppercase().into_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Key::Rate(code))
    }

    /// Returns the keys of the file that are close to a word.
    #[must_use]
    pub fn near(given: &str) -> Vec<String> {
        nearest(&given.to_ascii_lowercase(), Key::words().into_iter().map(|word| (word, word)))
    }

    fn words() -> Vec<&'static str> {
        Key::SINGLE.into_iter().map(Key::word).chain([Key::RATES]).collect()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())?;
        if let Key::Rate(code) = self {
            write!(out, ".{}", String::from_utf8_lossy(code))?;
        }
        Ok(())
    }
}
