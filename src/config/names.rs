//! Names in settings: roles, places, skills and currencies, which only the dataset knows.

use super::file::{WITHOUT, shown};
use super::settings::of_variable;
use super::{Key, Origin, Setting, Settings};
use crate::answer::SettingValue;
use crate::dataset::{Damaged, Dataset};
use crate::error::{Code, Error};
use crate::lookup::{Place, PlaceNote, currencies, find_place, find_role, find_skill};
use crate::model::slug;
use crate::text::{join_and, visible};

/// Returns a value with its names as ids.
///
/// `rates` are the currencies that have a rate of the person's own.
///
/// # Errors
///
/// As of the flags that take such names; usage, for a role that says a level.
pub(super) fn canonical(
    dataset: &Dataset<'_>,
    key: Key,
    value: &SettingValue,
    rates: &[Key],
) -> Result<SettingValue, Error> {
    Ok(match (key, value) {
        (Key::Role, SettingValue::Text(given)) => {
            let found = find_role(dataset, given)?;
            let id = dataset.role_entry(found.role)?.id;
            if let Some(level) = found.level {
                let message = format!("`{}` says a level besides", visible(given));
                let hint =
                    format!("the role is `{id}`; `level` is a key of its own: `{}`", level.word());
                return Err(Error::usage(message).with_input(given).with_hint(hint));
            }
            SettingValue::Text(id.to_owned())
        }
        (Key::City, SettingValue::Text(given)) => SettingValue::Text(city(dataset, given)?),
        (Key::Skills, SettingValue::List(given)) => {
            let mut ids: Vec<String> = Vec::new();
            for name in given {
                let at = usize::from(find_skill(dataset, name)?);
                let id = dataset.skill_heads()?.get(at).ok_or(Damaged)?.id;
                if !ids.iter().any(|known| known == id) {
                    ids.push(id.to_owned());
                }
            }
            SettingValue::List(ids)
        }
        (Key::Currency, SettingValue::Text(code)) => {
            let held = currencies(dataset)?;
            let own = Key::rate(code).is_some_and(|rate| rates.contains(&rate));
            if !own && !held.contains(&code.as_str()) {
                let error = Error::not_one_of("currency a rate is held for", code, &held);
                let hint = "`pycareer config set rates.CHF 0.8` gives a rate of your own";
                return Err(error.with_hint(hint));
            }
            value.clone()
        }
        (Key::Rate(code), _) if code == *b"USD" => {
            return Err(Error::usage("a US dollar needs no rate").with_input("USD"));
        }
        _ => value.clone(),
    })
}

/// Returns the shortest name that means the same place and leaves nothing to be said beside it.
fn city(dataset: &Dataset<'_>, given: &str) -> Result<String, Error> {
    let found = find_place(dataset, given)?;
    let (id, city, region) = match found.place {
        _ if found.note == Some(PlaceNote::Remote) => return Ok("remote".to_owned()),
        Place::Area { area, city } => {
            let id = dataset.area(area)?.id.to_owned();
            (id, city.map(|(name, _)| name), city.map_or("", |(_, state)| state))
        }
        Place::Abroad { country, city } => (country.to_lowercase(), city, country),
    };
    let Some(city) = city else { return Ok(id) };
    let (short, long) = (slug(city), slug(&format!("{city} {region}")));
    for word in [short, long.clone()] {
        let means = find_place(dataset, &word);
        if means.is_ok_and(|it| it.place == found.place && it.note.is_none()) {
            return Ok(word);
        }
    }
    // Two cities of one name in one state: the words as they were given are the best there are.
    let is_same = |word: &str| find_place(dataset, word).is_ok_and(|it| it.place == found.place);
    Ok(if is_same(&long) { long } else { given.to_owned() })
}

/// Sees to it that every name in the settings is known.
///
/// # Errors
///
/// For the file a bad configuration, for a variable that of the flag.
pub fn check_names(dataset: &Dataset<'_>, settings: &Settings) -> Result<(), Error> {
    settings.all().iter().try_for_each(|setting| check(dataset, settings, setting))
}

fn check(dataset: &Dataset<'_>, settings: &Settings, setting: &Setting) -> Result<(), Error> {
    let rates: Vec<Key> = settings.all().iter().map(|it| it.key).collect();
    let Err(error) = canonical(dataset, setting.key, &setting.value, &rates) else {
        return Ok(());
    };
    if error.code.exit_code() == 1 {
        return Err(error);
    }
    let Origin::File { line, column } = setting.origin else {
        return Err(of_variable(setting.key, error));
    };
    let key = setting.key;
    let path = settings.path.as_deref().map(shown).unwrap_or_default();
    let message = format!("{path}, line {line}, column {column}: `{key}`: {}", error.message);
    let mend = format!("`pycareer config set {key} …` or `config unset {key}` mends it; {WITHOUT}");
    let mut bad = Error::bad_config(message).with_suggestions(error.suggestions).with_hint(mend);
    bad.input = error.input;
    Err(bad)
}

/// Returns the error of a run that took defaults: theirs where one of them is wrong, else the one
/// that was met, with the defaults named that may have led to it.
#[must_use]
pub fn blame(dataset: &Dataset<'_>, settings: &Settings, used: &[Setting], error: Error) -> Error {
    for setting in used {
        if let Err(own) = check(dataset, settings, setting) {
            return own;
        }
    }
    let told: Vec<String> = used.iter().map(told).collect();
    // What was typed wrongly was typed; a figure may be missing only for what was filled in.
    if told.is_empty() || error.code != Code::NoFigure {
        return error;
    }
    let told = format!("asked with {}", join_and(&told));
    let hint = error.hint.as_ref().map_or(told.clone(), |hint| format!("{hint}; {told}"));
    error.with_hint(hint)
}

fn told(setting: &Setting) -> String {
    let value = visible(&setting.value.line());
    match setting.origin {
        Origin::Environment => format!("{} {value} from {}", setting.key, setting.key.variable()),
        Origin::File { .. } => format!("{} {value} from your configuration", setting.key),
    }
}
