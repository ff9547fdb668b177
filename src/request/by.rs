use super::{USUAL_TOP, whole};
use crate::cli::SalaryArgs;
use crate::error::Error;
use crate::model::name_key;

/// What `salary --by` sets side by side.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum By {
    /// Years of professional work.
    Years,
    /// Metropolitan areas.
    City,
    /// Roles.
    Role,
    /// Levels.
    Level,
    /// Industries.
    Industry,
}

impl By {
    /// Every word.
    pub const ALL: [By; 5] = [By::Years, By::City, By::Role, By::Level, By::Industry];

    /// Returns the word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            By::Years => "years",
            By::City => "city",
            By::Role => "role",
            By::Level => "level",
            By::Industry => "industry",
        }
    }

    /// Returns what a word stands for, in the singular or the plural, whatever its case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<By> {
        Some(match name_key(word).as_str() {
            "years" | "year" => By::Years,
            "city" | "cities" => By::City,
            "role" | "roles" => By::Role,
            "level" | "levels" => By::Level,
            "industry" | "industries" => By::Industry,
            _ => return None,
        })
    }

    /// Why neither years nor a level can be asked for besides; `None` where they can.
    #[must_use]
    pub fn without_person(self) -> Option<&'static str> {
        match self {
            By::Years => Some("`--by years` shows pay year by year"),
            By::Level => Some("`--by level` shows every level"),
            By::Industry => Some("wages by industry stand as published, for people of all years"),
            By::City | By::Role => None,
        }
    }

    /// Why no city or country can be asked for besides; `None` where they can.
    #[must_use]
    pub fn without_place(self) -> Option<&'static str> {
        match self {
            By::City => Some("`--by city` ranks the areas of the United States or of a `--state`"),
            By::Industry => Some("wages by industry are published for the whole United States"),
            By::Years | By::Role | By::Level => None,
        }
    }
}

/// The rows that are asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ByRequest {
    /// Of what.
    pub by: By,
    /// How many at most, where they are ranked areas.
    pub top: usize,
}

impl ByRequest {
    /// Reads what rows are asked for, if any are.
    ///
    /// # Errors
    ///
    /// Usage: an unknown word, and flags that do not go with these rows.
    pub(super) fn of(args: &SalaryArgs) -> Result<Option<ByRequest>, Error> {
        let Some(given) = &args.by else {
            return match &args.top {
                None => Ok(None),
                Some(top) => Err(not_by_city(top)),
            };
        };
        let words = By::ALL.map(By::word);
        let found = By::from_word(given);
        let by = found.ok_or_else(|| Error::not_one_of("way to break pay down", given, &words))?;
        let person = args.person.years.as_ref().or(args.person.level.as_ref());
        let mut place = args.place.city.as_ref().or(args.country.as_ref());
        let mut flags = "`--city` and `--country`";
        if by == By::Industry {
            (place, flags) =
                (place.or(args.place.state.as_ref()), "`--city`, `--state` and `--country`");
        }
        let refused = |given: &str, why: &str, flags: &str| {
            Err(Error::usage(format!("{why}; leave {flags} out")).with_input(given))
        };
        if let Some((why, given)) = by.without_person().zip(person) {
            return refused(given, why, "`--years` and `--level`");
        }
        if let Some((why, given)) = by.without_place().zip(place) {
            return refused(given, why, flags);
        }
        if args.real {
            let hint = "`pycareer city --sort real-pay` ranks places by what pay buys there";
            let message = "`--by` shows pay at the prices of each place; leave `--real` out";
            return Err(Error::usage(message).with_hint(hint));
        }
        if let Some(source) = &args.source {
            let why =
                "`--by` sets our estimates side by side, and `--source` asks one source alone";
            return Err(Error::usage(format!("{why}; give one of them")).with_input(source));
        }
        let top = match &args.top {
            None => USUAL_TOP,
            Some(given) if by == By::City => whole("--top", given, 1)?,
            Some(given) => return Err(not_by_city(given)),
        };
        Ok(Some(ByRequest { by, top }))
    }
}

fn not_by_city(top: &str) -> Error {
    Error::usage("`--top` says how many areas `--by city` shows; it goes with nothing else")
        .with_input(top)
}
