//! `--ask`: what a command was not told.

use super::questions::Asking;
use super::words::{CommandLine, flag};
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
    let asked = [role(asking, given)?, person(asking, given)?, city(asking, given)?];
    told(asking, typed, &asked)
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
    let asked = [role(asking, given)?];
    told(asking, typed, &asked)
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
    let asked = [place(asking, given)?];
    told(asking, typed, &asked)
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
    let asked = [
        amount(asking, given)?,
        role_flag(asking, given)?,
        person(asking, given)?,
        city(asking, given)?,
    ];
    told(asking, typed, &asked)
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
    let asked = [
        amount(asking, given)?,
        role_flag(asking, given)?,
        from(asking, given)?,
        to(asking, given)?,
    ];
    told(asking, typed, &asked)
}

/// The words an answer reads on the command line; none where nothing was asked.
type Words = Result<Vec<String>, Ended>;

fn amount(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    if given.has_amount { Ok(Vec::new()) } else { Ok(vec![asking.amount()?]) }
}

/// Asks for any role, by its name alone.
fn role(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    match given.role {
        Some(_) => Ok(Vec::new()),
        None => Ok(vec![asking.role(&given.default_role, false)?]),
    }
}

/// Asks for a role with an estimate, as a flag.
fn role_flag(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    match given.role {
        Some(_) => Ok(Vec::new()),
        None => Ok(flag("--role", asking.role(&given.default_role, true)?)),
    }
}

fn person(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    if given.has_person { Ok(Vec::new()) } else { Ok(asking.person()?.flags()) }
}

/// Asks for a place, by its name alone.
fn place(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    if given.has_place { Ok(Vec::new()) } else { Ok(vec![asking.place("City")?]) }
}

/// Asks for a city, as a flag; the United States needs none.
fn city(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    let city = if given.has_place { None } else { asking.city()? };
    Ok(city.map(|city| flag("--city", city)).unwrap_or_default())
}

fn from(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    if given.has_from { Ok(Vec::new()) } else { Ok(flag("--from", asking.place("From")?)) }
}

fn to(asking: &mut Asking<'_, '_>, given: &Given) -> Words {
    if given.has_place { Ok(Vec::new()) } else { Ok(flag("--to", asking.place("To")?)) }
}

/// Tells the command line that says the same, and returns its words.
fn told(asking: &mut Asking<'_, '_>, typed: &CommandLine, asked: &[Vec<String>]) -> Words {
    let words = typed.with(&asked.concat());
    asking.tell_equal(&words)?;
    Ok(words)
}
