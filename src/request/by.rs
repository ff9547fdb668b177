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
        let by = args.by.as_deref().map(parse_by).transpose()?;
        if let Some(top) = args.top.as_deref().filter(|_| by != Some(By::City)) {
            let message =
                "`--top` says how many areas `--by city` shows; it goes with nothing else";
            return Err(Error::usage(message).with_input(top));
        }
        let Some(by) = by else { return Ok(None) };
        check_flags(by, args)?;
        let top = whole("--top", args.top.as_deref(), 1)?.unwrap_or(USUAL_TOP);
        Ok(Some(ByRequest { by, top }))
    }
}

fn parse_by(given: &str) -> Result<By, Error> {
    let found = By::from_word(given);
    found.ok_or_else(|| Error::not_one_of("way to break pay down", given, &By::ALL.map(By::word)))
}

/// Refuses flags that do not go with the rows.
fn check_flags(by: By, args: &SalaryArgs) -> Result<(), Error> {
    let person = args.person.years.as_ref().or(args.person.level.as_ref());
    let narrow = args.place.city.as_ref().or(args.country.as_ref());
    let (place, flags) = match by {
        By::Industry => {
            (narrow.or(args.place.state.as_ref()), "`--city`, `--state` and `--country`")
        }
        _ => (narrow, "`--city` and `--country`"),
    };
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
        let why = "`--by` sets our estimates side by side, and `--source` asks one source alone";
        return Err(Error::usage(format!("{why}; give one of them")).with_input(source));
    }
    Ok(())
}
