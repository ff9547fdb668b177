use crate::cli::PersonArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::model::{Level, name_key};
use crate::text::visible;

/// Most years of professional work that are accepted.
const MOST_YEARS: f64 = 60.0;

impl TryFrom<PersonArgs> for Standing {
    type Error = Error;

    fn try_from(args: PersonArgs) -> Result<Standing, Error> {
        match (args.years, args.level) {
            (None, None) => Ok(Standing::Market),
            (Some(years), None) => parse_years(&years).map(Standing::Years),
            (None, Some(level)) => parse_level(&level).map(Standing::Level),
            (Some(_), Some(level)) => Err(Error::usage(
                "`--years` and `--level` are two ways to say the same thing; give one of them",
            )
            .with_input(&level)),
        }
    }
}

/// Reads what follows the colon of a subject: years or a level.
///
/// # Errors
///
/// Usage, as of `--years`.
pub(super) fn standing_of_word(given: &str) -> Result<Standing, Error> {
    match Level::from_word(&name_key(given)) {
        Some(level) => Ok(Standing::Level(level)),
        None => parse_years(given).map(Standing::Years),
    }
}

/// Reads years of professional work: 0 to 60, decimals allowed.
///
/// # Errors
///
/// Usage, with a sentence that names what was given and what is accepted.
pub fn parse_years(given: &str) -> Result<f64, Error> {
    let shown = visible(given);
    let refused = |why: String| Err(Error::usage(why).with_input(given));
    let text = given.trim();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b".+-eE".contains(&byte));
    match text.parse::<f64>() {
        Ok(years) if plain && (0.0..=MOST_YEARS).contains(&years) => Ok(years.abs()),
        Ok(years) if plain && years < 0.0 => {
            refused(format!("years cannot be negative: `{shown}`; give 0 to 60"))
        }
        Ok(_) if plain => refused(format!("`{shown}` years is too many; give 0 to 60")),
        _ => refused(format!("`{shown}` is no number of years; give 0 to 60, as in 5 or 2.5")),
    }
}

/// Reads a level by its words.
///
/// # Errors
///
/// Usage, with the levels there are.
pub fn parse_level(given: &str) -> Result<Level, Error> {
    let found = Level::from_word(&name_key(given));
    found.ok_or_else(|| Error::not_one_of("level", given, &Level::ALL.map(Level::word)))
}

#[cfg(test)]
mod tests {
    use super::{parse_level, parse_years};
    use crate::model::Level;

    #[track_caller]
    fn refused(given: &str, message: &str) {
        assert_eq!(parse_years(given).map_err(|error| error.message), Err(message.to_owned()));
    }

    #[test]
    fn years_are_0_to_60_with_decimals() {
        for (given, years) in
            [("0", 0.0), ("5", 5.0), ("2.5", 2.5), (" 60 ", 60.0), ("1e1", 10.0), ("-0", 0.0)]
        {
            assert_eq!(parse_years(given), Ok(years));
        }
    }

    #[test]
    fn other_years_are_refused_each_with_its_sentence() {
        refused("-3", "years cannot be negative: `-3`; give 0 to 60");
        refused("61", "`61` years is too many; give 0 to 60");
        refused("1e9", "`1e9` years is too many; give 0 to 60");
        refused("nan", "`nan` is no number of years; give 0 to 60, as in 5 or 2.5");
        refused("inf", "`inf` is no number of years; give 0 to 60, as in 5 or 2.5");
        refused("five", "`five` is no number of years; give 0 to 60, as in 5 or 2.5");
        refused("", "`` is no number of years; give 0 to 60, as in 5 or 2.5");
    }

    #[test]
    fn levels_answer_to_their_usual_words() {
        assert_eq!(parse_level("Sr."), Ok(Level::Senior));
        assert_eq!(parse_level("mid-level"), Ok(Level::Mid));
        let error = parse_level("snior").map_err(|error| (error.message, error.suggestions));
        let message = "`snior` is no level; give junior, mid, senior, lead, staff or principal";
        assert_eq!(error, Err((message.to_owned(), vec!["senior".to_owned()])));
    }
}
