//! Names in settings: roles, places, skills and currencies, which only the dataset knows.

use std::path::Path;

use super::file::{mend, wrong_at};
use super::settings::of_variable;
use super::{Key, Origin, Setting, Settings};
use crate::answer::SettingValue;
use crate::dataset::{Damaged, Dataset};
use crate::error::{Code, Error};
use crate::lookup::{
    LookupError, Place, PlaceNote, currencies, find_place, find_role, find_skills,
};
use crate::model::{Area, AreaKind, slug};
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
            let found = find_skills(dataset, given)?;
            if let Some(error) = found.failed.into_iter().next() {
                return Err(error.into());
            }
            let heads = dataset.skill_heads()?;
            let ids = found.skills.iter().map(|at| heads.get(usize::from(*at)));
            let ids = ids.map(|skill| skill.map(|skill| skill.id.to_owned()).ok_or(Damaged));
            SettingValue::List(ids.collect::<Result<_, _>>()?)
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

/// Returns the name that means the same place, reads back and leaves nothing to be said beside it: an
/// id, a country's name, a city, a city with its state or country.
fn city(dataset: &Dataset<'_>, given: &str) -> Result<String, Error> {
    // A setting stands for `--city`: its error must name nothing that `config set` has not.
    let found = match find_place(dataset, given) {
        Err(error @ LookupError::Letters { .. }) => return Err(letters(dataset, given, error)?),
        found => found?,
    };
    let means = |word: &str, with_note: bool| {
        let means = find_place(dataset, word);
        means.is_ok_and(|it| it.place == found.place && (with_note || it.note.is_none()))
    };
    let words: Vec<String> = match found.place {
        _ if found.note == Some(PlaceNote::Remote) => return Ok("remote".to_owned()),
        Place::Area { area, city: None } => vec![dataset.area(area)?.id.to_owned()],
        Place::Area { city: Some((city, state)), .. } => within(city, &[state]),
        Place::Abroad { country: letters, city } => {
            let countries = dataset.countries()?;
            let country = countries.iter().find(|it| it.letters == letters).ok_or(Damaged)?.name;
            city.map_or_else(|| vec![slug(country)], |city| within(city, &[country, letters]))
        }
    };
    // Two cities of one name in one state: the words as they were given are the best there are.
    let plain = words.iter().find(|word| means(word, false));
    let noted = || words.iter().rev().find(|word| means(word, true));
    Ok(plain.or_else(noted).cloned().unwrap_or_else(|| given.trim().to_owned()))
}

/// Returns the error of letters of a state, with what they can stand for.
fn letters(dataset: &Dataset<'_>, given: &str, error: LookupError) -> Result<Error, Damaged> {
    let is_meant = |letters: &str| letters.eq_ignore_ascii_case(given.trim());
    let is_state =
        |area: &&Area<'_>| area.kind == AreaKind::State && area.state.is_some_and(is_meant);
    let states = dataset.areas()?.iter().filter(is_state).map(|state| state.id.to_owned());
    let mut names: Vec<String> = states.collect();
    let countries = dataset.countries()?;
    let country = countries.iter().find(|country| is_meant(country.letters));
    names.extend(country.map(|country| slug(country.name)));
    Ok(Error { hint: None, ..Error::from(error) }.with_suggestions(names))
}

/// Returns a city's name by itself, then with each of the regions it lies in.
fn within(city: &str, regions: &[&str]) -> Vec<String> {
    let long = regions.iter().map(|region| slug(&format!("{city} {region}")));
    std::iter::once(slug(city)).chain(long).collect()
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
    let path = settings.path.as_deref().unwrap_or(Path::new(""));
    let what = format!("`{}`: {}", setting.key, error.message);
    let bad = wrong_at(path, (line, column), &what).with_hint(mend(setting.key));
    Err(Error { input: error.input, suggestions: error.suggestions, ..bad })
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

#[cfg(test)]
mod tests {
    use super::city;
    use crate::dataset::Dataset;
    use crate::error::Error;
    use crate::lookup::find_place;

    #[test]
    fn every_name_of_a_place_is_kept_as_one_that_reads_back() -> Result<(), Error> {
        let dataset = Dataset::bundled()?;
        let names = dataset.place_names()?;
        let names = names.iter().map(|name| name.key);
        let letters: Vec<String> =
            dataset.countries()?.iter().map(|country| country.letters.to_lowercase()).collect();
        let areas = dataset.areas()?;
        let ids = areas.iter().flat_map(|area| [area.id, area.code]);
        // Cities are many and alike: of their names every thirtieth.
        let names = names.step_by(30).chain(letters.iter().map(String::as_str)).chain(ids);
        let (mut read, mut lost) = (0, Vec::new());
        for name in names {
            let Ok(found) = find_place(&dataset, name) else { continue };
            let kept = city(&dataset, name)?;
            read += 1;
            if !find_place(&dataset, &kept).is_ok_and(|back| back.place == found.place) {
                lost.push((name.to_owned(), kept));
            }
        }
        assert!(read > 1000, "{read}");
        assert_eq!(lost, []);
        Ok(())
    }
}
