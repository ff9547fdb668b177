use std::path::Path;

use super::Key;
use super::edit;
use super::file::{File, Found, shown};
use super::names::canonical;
use super::read::entries;
use super::value::{from_text, from_toml};
use super::write::replace;
use crate::answer::{ChangeAnswer, SettingValue};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::request::skills_known;

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
        Key::Skills => SettingValue::List(skills_known(words)),
        _ => from_text(key, &words.join(" "))?,
    };
    if value == SettingValue::List(Vec::new()) {
        return Err(Error::usage("no skill is given").with_hint("as in `python,sql`"));
    }
    changed(path, &|file| {
        let held: Vec<Key> = entries(file)?.iter().filter_map(|entry| entry.key).collect();
        let value = canonical(dataset, key, &value, &held)?;
        let mut change = vec![(key.to_string(), Some(value.clone()))];
        let mut text = edit::set(file, key, &value)?;
        // The two say the same thing, and both in one file would be an error.
        if let Some(other) = key.other_way().filter(|other| held.contains(other)) {
            text = edit::unset(&File { text, path: file.path.clone() }, &other.to_string())?;
            change.push((other.to_string(), None));
        }
        Ok((text, change))
    })
}

/// Whether a word that is no key of ours stands in the file as one.
///
/// # Errors
///
/// A bad configuration, where the file is no TOML; I/O, where it cannot be read.
pub fn holds(path: &Path, word: &str) -> Result<bool, Error> {
    let Some(file) = find(path)? else { return Ok(false) };
    Ok(entries(&file)?.iter().any(|entry| entry.key.is_none() && entry.word == word))
}

/// Takes keys out of the file, and words that are no keys of ours.
///
/// # Errors
///
/// A bad configuration, where the file is no TOML; I/O, where it cannot be written.
pub fn unset(path: &Path, keys: &[Key], strange: &[&str]) -> Result<Change, Error> {
    let own = keys.iter().map(Key::to_string);
    let words: Vec<String> = own.chain(strange.iter().map(|word| (*word).to_owned())).collect();
    changed(path, &|file| {
        let mut text = file.text.clone();
        for word in &words {
            text = edit::unset(&File { text, path: file.path.clone() }, word)?;
        }
        Ok((text, words.iter().map(|word| (word.clone(), None)).collect()))
    })
}

/// What a change makes of a file: its new text, and what each key is then set to.
type Made = (String, Vec<(String, Option<SettingValue>)>);

fn changed(path: &Path, make: &dyn Fn(&File) -> Result<Made, Error>) -> Result<Change, Error> {
    for _ in 0..TRIES {
        let found = find(path)?;
        let old = found.as_ref().map(|file| file.text.clone());
        let file = found.unwrap_or_else(|| File { path: path.to_owned(), text: String::new() });
        let (text, keys) = make(&file)?;
        let before = |word: &str| {
            let key = Key::from_word(word).ok()?;
            let held = entries(&file).ok()?.into_iter().find(|entry| entry.key == Some(key))?;
            from_toml(key, &held.value).ok()
        };
        let is_new = text != file.text;
        let written = !is_new
            || replace(path, old.as_deref(), &text)
                .map_err(|error| Error::io(format!("cannot write {}: {error}", shown(path))))?;
        if written {
            let answer = |(key, value): (String, Option<SettingValue>)| {
                let (before, path) = (before(&key), path.to_string_lossy().into_owned());
                ChangeAnswer { key, value, before, changed: is_new, path }
            };
            return Ok(keys.into_iter().map(answer).collect());
        }
    }
    Err(Error::io(format!("cannot write {}: it is being changed by others", shown(path))))
}

/// Reads the file, if there is one, for a change: what may not be read is no file to change.
fn find(path: &Path) -> Result<Option<File>, Error> {
    match File::find(path)? {
        Found::Nothing => Ok(None),
        Found::File(file) => Ok(Some(file)),
        Found::Forbidden(error) => Err(Error::io(format!("cannot read {}: {error}", shown(path)))),
    }
}
