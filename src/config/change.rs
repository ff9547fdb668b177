use std::path::Path;

use super::Key;
use super::edit;
use super::file::{File, Looked, shown};
use super::names::canonical;
use super::read::entries;
use super::value::{from_text, from_toml, parts};
use super::write::replace;
use crate::answer::{ChangeAnswer, SettingValue};
use crate::dataset::Dataset;
use crate::error::Error;

/// How often a change is tried again where another run changes the file at the same moment.
const TRIES: usize = 16;

/// What was done to the file, key by key; those that were named come first.
pub type Change = Vec<ChangeAnswer>;

/// Sets a key to a value as typed: several words are one name, or several skills.
///
/// # Errors
///
/// As of the flag that takes such a value; a bad configuration, where the file cannot be read; I/O,
/// where it cannot be written.
pub fn set(
    dataset: &Dataset<'_>,
    path: &Path,
    key: Key,
    words: &[String],
) -> Result<Change, Error> {
    let value = match key {
        Key::Skills => SettingValue::List(words.iter().flat_map(|word| parts(word)).collect()),
        _ => from_text(key, &words.join(" "))?,
    };
    if value == SettingValue::List(Vec::new()) {
        return Err(Error::usage("no skill is given").with_hint("as in `python,sql`"));
    }
    let other = match key {
        Key::Years => Some(Key::Level),
        Key::Level => Some(Key::Years),
        _ => None,
    };
    changed(path, &|file| {
        let held: Vec<Key> = entries(file)?.iter().filter_map(|entry| entry.key).collect();
        let value = canonical(dataset, key, &value, &held)?;
        let mut change = vec![(key, Some(value.clone()))];
        let mut text = edit::set(file, key, &value)?;
        // The two say the same thing, and both in one file would be an error.
        if let Some(other) = other.filter(|other| held.contains(other)) {
            text = edit::unset(&File { text, path: file.path.clone() }, other)?;
            change.push((other, None));
        }
        Ok((text, change))
    })
}

/// Takes keys out of the file.
///
/// # Errors
///
/// A bad configuration, where the file is no TOML; I/O, where it cannot be written.
pub fn unset(path: &Path, keys: &[Key]) -> Result<Change, Error> {
    changed(path, &|file| {
        let mut text = file.text.clone();
        for key in keys {
            text = edit::unset(&File { text, path: file.path.clone() }, *key)?;
        }
        Ok((text, keys.iter().map(|key| (*key, None)).collect()))
    })
}

/// What a change makes of a file: its new text, and what each key is then set to.
type Made = (String, Vec<(Key, Option<SettingValue>)>);

fn changed(path: &Path, make: &dyn Fn(&File) -> Result<Made, Error>) -> Result<Change, Error> {
    for _ in 0..TRIES {
        let found = look(path)?;
        let old = found.as_ref().map(|file| file.text.clone());
        let file = found.unwrap_or_else(|| File { path: path.to_owned(), text: String::new() });
        let (text, keys) = make(&file)?;
        let before = |key: Key| {
            let held = entries(&file).ok()?.into_iter().find(|entry| entry.key == Some(key))?;
            from_toml(key, &held.value).ok()
        };
        let is_new = text != file.text;
        let written = !is_new
            || replace(path, old.as_deref(), &text)
                .map_err(|error| Error::io(format!("cannot write {}: {error}", shown(path))))?;
        if written {
            let answer = |(key, value): (Key, Option<SettingValue>)| {
                let (before, path) = (before(key), path.to_string_lossy().into_owned());
                ChangeAnswer { key: key.to_string(), value, before, changed: is_new, path }
            };
            return Ok(keys.into_iter().map(answer).collect());
        }
    }
    Err(Error::io(format!("cannot write {}: it is being changed by others", shown(path))))
}

/// Reads the file for a change.
fn look(path: &Path) -> Result<Option<File>, Error> {
    match File::look(path)? {
        Looked::None => Ok(None),
        Looked::Found(file) => Ok(Some(file)),
        Looked::Forbidden(error) => Err(Error::io(format!("cannot read {}: {error}", shown(path)))),
    }
}
