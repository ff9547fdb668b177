//! The text of the file as settings, each with its place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::{File, WITHOUT, mend, shown, wrong_at};
use super::value::from_toml;
use super::{Key, Origin, Setting};
use crate::answer::Warning;
use crate::error::Error;
use crate::order::sort_by_key;
use crate::text::{join_or, visible};

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Read {
    /// Its settings, in the order of the file.
    pub settings: Vec<Setting>,
    /// Keys that are none.
    pub warnings: Vec<Warning>,
}

/// A key of the file with its value, as TOML.
pub(super) struct Entry<'t> {
    /// What it is to us; `None` where it is no key.
    pub key: Option<Key>,
    /// As it is written: `years`, `rates.EUR`.
    pub word: String,
    /// Where the key stands.
    pub key_span: Range<usize>,
    /// The value.
    pub value: DeValue<'t>,
    /// Where the value stands.
    pub value_span: Range<usize>,
}

/// Reads the settings of the file.
///
/// # Errors
///
/// A bad configuration: no TOML, a wrong type, a value that is not accepted, years beside a level.
pub(super) fn read(file: &File) -> Result<Read, Error> {
    let mut read = Read::default();
    for entry in entries(file)? {
        let Some(key) = entry.key else {
            read.warnings.push(unknown(file, &entry));
            continue;
        };
        let at = entry.value_span.start;
        let value = from_toml(key, &entry.value)
            .map_err(|why| file.wrong(at, &format!("`{key}` {why}")).with_hint(mend(key)))?;
        let (line, column) = file.place(at);
        read.settings.push(Setting { key, value, origin: Origin::File { line, column } });
    }
    // Both in one file leave nothing to choose by: the later one is pointed at.
    let has_other_way = |it: &&Setting| it.key.other_way().is_some();
    if let Some(later) = read.settings.iter().filter(has_other_way).nth(1)
        && let Origin::File { line, column } = later.origin
    {
        let what = "`years` and `level` are two ways to say the same thing; keep one of them";
        let hint = format!("`pycareer config unset {}` mends it; {WITHOUT}", later.key);
        return Err(wrong_at(&file.path, (line, column), what).with_hint(hint));
    }
    Ok(read)
}

/// Returns the keys of the file with their values, in its order; those of `rates` one by one.
///
/// # Errors
///
/// A bad configuration: no TOML, rates that are no table.
pub(super) fn entries(file: &File) -> Result<Vec<Entry<'_>>, Error> {
    let table = DeTable::parse(&file.text).map_err(|error| {
        let what: Vec<&str> = error.message().split_whitespace().collect();
        let at = error.span().map_or(0, |span| span.start);
        let hint = format!("mend it in an editor; {WITHOUT}");
        file.wrong(at, &format!("is no TOML: {}", visible(&what.join(" ")))).with_hint(hint)
    })?;
    let mut entries = Vec::new();
    for (word, value) in table.into_inner() {
        match (word.get_ref().as_ref(), value.get_ref()) {
            (Key::RATES, DeValue::Table(_)) => {
                let DeValue::Table(rates) = value.into_inner() else { continue };
                for (code, value) in rates {
                    entries.push(entry(Key::rate(code.get_ref()), Some(Key::RATES), &code, value));
                }
            }
            (Key::RATES, _) => {
                let hint = format!("as in `rates = {{ EUR = 0.92 }}`; {WITHOUT}");
                let what = "`rates` takes a table of currencies";
                return Err(file.wrong(value.span().start, what).with_hint(hint));
            }
            (word_of, _) => {
                let key = Key::SINGLE.into_iter().find(|key| key.word() == word_of);
                entries.push(entry(key, None, &word, value));
            }
        }
    }
    sort_by_key(&mut entries, |entry| entry.key_span.start);
    Ok(entries)
}

fn entry<'t>(
    key: Option<Key>,
    table: Option<&str>,
    word: &Spanned<toml::de::DeString<'t>>,
    value: Spanned<DeValue<'t>>,
) -> Entry<'t> {
    let before = table.map_or(String::new(), |table| format!("{table}."));
    Entry {
        key,
        word: format!("{before}{}", word.get_ref()),
        key_span: word.span(),
        value_span: value.span(),
        value: value.into_inner(),
    }
}

fn unknown(file: &File, entry: &Entry<'_>) -> Warning {
    let word = visible(&entry.word);
    let (line, _) = file.place(entry.key_span.start);
    let near: Vec<String> = Key::near(&entry.word).iter().map(|key| format!("`{key}`")).collect();
    let near = match near.as_slice() {
        _ if entry.word.contains('.') => {
            "a rate is that of three letters, as in `rates.EUR`".to_owned()
        }
        [] => "`pycareer config list` shows the keys".to_owned(),
        near => format!("did you mean {}?", join_or(near)),
    };
    let message = format!("unknown key `{word}` in {}, line {line}; {near}", shown(&file.path));
    Warning::new("unknown_config_key", message)
}
