//! `--ask`: what a command was not told.

use super::questions::Asking;
use super::words::CommandLine;
use super::{Ended, Given};

/// Asks for what `salary` was not told; returns the words of the equal command line.
///
/// # Errors
///
/// Where the person left.
pub fn ask_salary(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<Vec<String>, Ended> {
    let mut asked = Vec::new();
    if given.role.is_none() {
        asked.push(asking.role(&given.default_role, false)?);
    }
    if !given.has_person {
        asked.extend(asking.person()?.flags());
    }
    if !given.has_place {
        let city = asking.city()?;
        asked.extend(city.into_iter().flat_map(|city| ["--city".to_owned(), city]));
    }
    told(asking, typed, asked)
}

/// Asks for the role where `role` was told none; returns the words of the equal command line.
///
/// # Errors
///
/// Where the person left.
pub fn ask_role(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<Vec<String>, Ended> {
    let asked = match given.role {
        Some(_) => Vec::new(),
        None => vec![asking.role(&given.default_role, false)?],
    };
    told(asking, typed, asked)
}

/// Asks for the city where `city` was told none; returns the words of the equal command line.
///
/// # Errors
///
/// Where the person left.
pub fn ask_city(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<Vec<String>, Ended> {
    let mut asked = Vec::new();
    if !given.has_place {
        asked.push(asking.city()?.unwrap_or_else(|| "us".to_owned()));
    }
    told(asking, typed, asked)
}

/// Asks for what `worth` was not told; returns the words of the equal command line.
///
/// # Errors
///
/// Where the person left.
pub fn ask_worth(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<Vec<String>, Ended> {
    let mut asked = amount(asking, given)?;
    asked.extend(role(asking, given)?);
    if !given.has_person {
        asked.extend(asking.person()?.flags());
    }
    if !given.has_place {
        let city = asking.city()?;
        asked.extend(city.into_iter().flat_map(|city| ["--city".to_owned(), city]));
    }
    told(asking, typed, asked)
}

/// Asks for what `move` was not told; returns the words of the equal command line.
///
/// # Errors
///
/// Where the person left.
pub fn ask_move(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<Vec<String>, Ended> {
    let mut asked = amount(asking, given)?;
    asked.extend(role(asking, given)?);
    if !given.has_from {
        let from = asking.place("From")?;
        asked.extend(["--from".to_owned(), from]);
    }
    if !given.has_place {
        let to = asking.place("To")?;
        asked.extend(["--to".to_owned(), to]);
    }
    told(asking, typed, asked)
}

fn amount(asking: &mut Asking<'_, '_>, given: &Given) -> Result<Vec<String>, Ended> {
    if given.has_amount { Ok(Vec::new()) } else { Ok(vec![asking.amount()?]) }
}

/// Asks for a role with an estimate, as a flag.
fn role(asking: &mut Asking<'_, '_>, given: &Given) -> Result<Vec<String>, Ended> {
    if given.role.is_some() {
        return Ok(Vec::new());
    }
    let role = asking.role(&given.default_role, true)?;
    Ok(vec!["--role".to_owned(), role])
}

fn told(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    asked: Vec<String>,
) -> Result<Vec<String>, Ended> {
    let words = typed.with(asked);
    asking.tell_equal(&words)?;
    Ok(words)
}
