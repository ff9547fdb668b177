//! Values: from text (a variable, `config set`) and from TOML, checked as far as that needs no
//! dataset.

use toml::de::DeValue;

use super::Key;
use crate::answer::SettingValue;
use crate::error::Error;
use crate::request::{parse_level, parse_period, parse_rate, parse_years, skills_known};
use crate::text::visible;

/// When colour is used.
const COLORS: [&str; 3] = ["auto", "always", "never"];

/// Reads a value as it is typed.
///
/// # Errors
///
/// Usage, with what is accepted.
pub(super) fn from_text(key: Key, given: &str) -> Result<SettingValue, Error> {
    let text = given.trim();
    Ok(match key {
        Key::Years => SettingValue::Number(parse_years(text)?),
        Key::Level => SettingValue::Text(parse_level(text)?.word().to_owned()),
        Key::Period => SettingValue::Text(parse_period(text)?.word().to_owned()),
        Key::Color => {
            let word = COLORS.into_iter().find(|word| text.eq_ignore_ascii_case(word));
            let word = word.ok_or_else(|| Error::not_one_of("use of colour", given, &COLORS))?;
            SettingValue::Text(word.to_owned())
        }
        Key::Accessible => SettingValue::Flag(flag(given)?),
        Key::Skills => SettingValue::List(skills_known(&[text.to_owned()])),
        Key::Rate(_) => SettingValue::Number(rate(text)?),
        Key::Currency => SettingValue::Text(text.to_ascii_uppercase()),
        Key::Role | Key::City => SettingValue::Text(text.to_owned()),
    })
}

fn rate(given: &str) -> Result<f64, Error> {
    parse_rate(given).map_err(|_| {
        let shown = visible(given);
        let message = format!(
            "`{shown}` is no rate; give the units of the currency for one US dollar, a number above 0"
        );
        Error::usage(message).with_input(given)
    })
}

fn flag(given: &str) -> Result<bool, Error> {
    match given.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "false" | "0" | "no" | "off" => Ok(false),
        _ => Err(Error::not_one_of("yes or no", given, &["true", "false"])),
    }
}

/// Reads a value of the file.
///
/// # Errors
///
/// What is wrong with it, as a clause: `takes a number, not text`.
pub(super) fn from_toml(key: Key, value: &DeValue<'_>) -> Result<SettingValue, String> {
    let text = match (key, value) {
        (Key::Years | Key::Rate(_), DeValue::Integer(number)) => number.as_str().replace('_', ""),
        (Key::Years | Key::Rate(_), DeValue::Float(number)) => number.as_str().replace('_', ""),
        (Key::Accessible, DeValue::Boolean(flag)) => return Ok(SettingValue::Flag(*flag)),
        (Key::Skills, DeValue::Array(list)) => {
            let words = list.iter().map(|item| match item.get_ref() {
                DeValue::String(word) => Ok(word.as_ref().to_owned()),
                other => Err(format!("takes a list of names, and {} is in it", noun(other))),
            });
            return words.collect::<Result<_, _>>().map(SettingValue::List);
        }
        (
            Key::Role | Key::City | Key::Level | Key::Currency | Key::Period | Key::Color,
            DeValue::String(text),
        ) => text.as_ref().to_owned(),
        (key, other) => return Err(format!("takes {}, not {}", kind(key), noun(other))),
    };
    from_text(key, &text).map_err(|error| {
        let hints = error.hints();
        let hints = hints.first().map_or(String::new(), |hint| format!("; {hint}"));
        format!("is wrong: {}{hints}", error.message)
    })
}

fn kind(key: Key) -> &'static str {
    match key {
        Key::Years | Key::Rate(_) => "a number",
        Key::Accessible => "true or false",
        Key::Skills => "a list of names, as in [\"python\", \"sql\"]",
        _ => "text in quotes",
    }
}

fn noun(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Returns a value as TOML.
pub(super) fn to_toml(value: &SettingValue) -> String {
    match value {
        SettingValue::Text(text) => quoted(text),
        SettingValue::List(list) => {
            let items: Vec<String> = list.iter().map(|item| quoted(item)).collect();
            format!("[{}]", items.join(", "))
        }
        plain => plain.line(),
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            control if control.is_control() => {
                quoted.extend(["\\u", &format!("{:04X}", u32::from(control))]);
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
