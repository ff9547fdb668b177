//! A change of the file's text at one place. Everything else stays as the person wrote it, and every
//! change is proved: what is kept reads as before, and the one key reads as it should.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::Key;
use super::file::File;
use super::read::{Entry, entries};
use super::value::to_toml;
use crate::answer::SettingValue;
use crate::error::Error;
use crate::order::sort;

/// Every value of a text with its path, as plain text, sorted.
type Values = Vec<(Vec<String>, String)>;

/// Returns the text with a key set.
///
/// # Errors
///
/// A bad configuration, where the text is no TOML or the key has no place in it.
pub(super) fn set(file: &File, key: Key, value: &SettingValue) -> Result<String, Error> {
    let entries = entries(file)?;
    let word = key.to_string();
    let written = to_toml(value);
    let text = file.text.as_str();
    let candidates = match entries.iter().find(|entry| entry.key == Some(key)) {
        Some(entry) => vec![spliced(text, entry.value_span.clone(), &written)],
        None => places(text, &entries, key, &written),
    };
    let expected = |old: &Values| {
        let mut new = old.clone();
        new.retain(|(path, _)| !is_of(path, &word));
        // However the person spells it.
        let path = old.iter().map(|(path, _)| path).find(|path| is_of(path, &word)).cloned();
        let (_, value) = values(&format!("x = {written}"))?.pop()?;
        new.push((path.unwrap_or_else(|| path_of(&word)), value));
        sort(&mut new);
        Some(new)
    };
    proved(file, candidates, expected)
}

/// Returns the text without a key, ours or not, by its word; as it is, where the key is not set.
///
/// # Errors
///
/// A bad configuration, where the text is no TOML.
pub(super) fn unset(file: &File, word: &str) -> Result<String, Error> {
    let entries = entries(file)?;
    let is_meant = |entry: &&Entry<'_>| match entry.key {
        Some(key) => key.to_string() == word,
        None => entry.word == word,
    };
    let Some(entry) = entries.iter().find(is_meant) else {
        return Ok(file.text.clone());
    };
    let text = file.text.as_str();
    let whole = entry.key_span.start..entry.value_span.end;
    let after = text.get(whole.end..).unwrap_or_default();
    let comma = after.len() - after.trim_start().trim_start_matches(',').trim_start().len();
    let before = text.get(..whole.start).unwrap_or_default().trim_end();
    let candidates = vec![
        spliced(text, line_start(text, whole.start)..line_end(text, whole.end), ""),
        // In an inline table: with the comma before it, or the one behind it.
        spliced(text, before.trim_end_matches(',').len()..whole.end, ""),
        spliced(text, whole.start..whole.end + comma, ""),
    ];
    proved(file, candidates, |old| {
        let mut new = old.clone();
        new.retain(|(path, _)| !is_of(path, word));
        Some(new)
    })
}

/// Returns the first of several texts that says what it should and nothing else.
fn proved(
    file: &File,
    candidates: Vec<String>,
    expected: impl Fn(&Values) -> Option<Values>,
) -> Result<String, Error> {
    let expected = values(&file.text).and_then(|old| expected(&old));
    let found = candidates.into_iter().find(|new| expected.is_some() && values(new) == expected);
    found.ok_or_else(|| {
        let path = super::file::shown(&file.path);
        let message = format!("{path} has a form that cannot be changed without risk");
        Error::bad_config(message).with_hint("change it in an editor")
    })
}

/// Returns texts with a new key, the likeliest place first.
fn places(text: &str, entries: &[Entry<'_>], key: Key, written: &str) -> Vec<String> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line = |at: usize, word: &str| {
        let at = line_end(text, at);
        let before = text.get(..at).unwrap_or_default();
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { newline };
        spliced(text, at..at, &format!("{gap}{word} = {written}{newline}"))
    };
    let mut places = Vec::new();
    let is_rate = |entry: &&Entry<'_>| entry.word.starts_with(&format!("{}.", Key::RATES));
    if let Key::Rate(code) = key {
        let code = String::from_utf8_lossy(&code).into_owned();
        if let Some(last) = entries.iter().rfind(is_rate) {
            let end = last.value_span.end;
            places.push(line(end, &code));
            places.push(line(end, &key.to_string()));
            places.push(spliced(text, end..end, &format!(", {code} = {written}")));
        }
        for (at, _) in text.match_indices(Key::RATES) {
            // Its table, empty so far: under a heading, or between braces.
            places.push(line(at, &code));
            let brace = text.get(at..).and_then(|rest| rest.find('{')).map(|open| at + open + 1);
            places.extend(brace.map(|at| spliced(text, at..at, &format!(" {code} = {written} "))));
        }
    }
    let plain = entries.iter().rfind(|entry| entry.key.is_some() && !is_rate(entry));
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    places.extend(plain.map(|entry| line(entry.value_span.end, &key.to_string())));
    places.push(line(text.len(), &key.to_string()));
    // Before the first table.
    places.push(spliced(text, bom..bom, &format!("{key} = {written}{newline}")));
    places
}

fn spliced(text: &str, at: Range<usize>, new: &str) -> String {
    let before = text.get(..at.start).unwrap_or_default();
    let after = text.get(at.end..).unwrap_or_default();
    [before, new, after].concat()
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// Returns where the next line begins.
fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |end| at + end + 1)
}

fn path_of(word: &str) -> Vec<String> {
    word.split('.').map(str::to_owned).collect()
}

/// Whether a value is the key's, or part of it.
fn is_of(path: &[String], word: &str) -> bool {
    let own = path_of(word);
    path.len() >= own.len() && path.iter().zip(&own).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// Returns every value of a text; `None` where it is no TOML.
fn values(text: &str) -> Option<Values> {
    let table = DeTable::parse(text).ok()?.into_inner();
    let mut values = Values::new();
    gather(&table, &[], &mut values);
    sort(&mut values);
    Some(values)
}

fn gather(table: &DeTable<'_>, above: &[String], values: &mut Values) {
    for (word, value) in table {
        let path = [above, &[word.get_ref().to_string()]].concat();
        match value.get_ref() {
            DeValue::Table(table) => gather(table, &path, values),
            other => {
                values.push((path, plain(other)));
            }
        }
    }
}

/// Returns a value as text that tells it from every other, wherever it stands.
fn plain(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("{text:?}"),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| plain(item.get_ref())).collect();
            format!("[{}]", items.join(","))
        }
        DeValue::Table(table) => {
            let mut values = Values::new();
            gather(table, &[], &mut values);
            format!("{values:?}")
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::file::File;
    use super::super::read::entries;
    use super::super::{Key, value};
    use super::{set, unset};
    use crate::answer::SettingValue;

    fn file(text: &str) -> File {
        File { path: "config.toml".into(), text: text.to_owned() }
    }

    #[track_caller]
    fn rate(text: &str, code: &str, expected: &str) {
        let key = Key::rate(code).unwrap_or(Key::Role);
        let text = set(&file(text), key, &SettingValue::Number(0.5));
        assert_eq!(text.as_deref(), Ok(expected));
    }

    #[test]
    fn a_rate_joins_its_table_however_that_is_written() {
        rate("", "eur", "rates.EUR = 0.5\n");
        rate("years = 1", "eur", "years = 1\nrates.EUR = 0.5\n");
        rate("[rates]", "eur", "[rates]\nEUR = 0.5\n");
        rate("# rates\n[rates] # own\n[x]\n", "eur", "# rates\n[rates] # own\nEUR = 0.5\n[x]\n");
        rate("rates = {}\n", "eur", "rates = { EUR = 0.5 }\n");
        rate("rates = { GBP = 1 }", "eur", "rates = { GBP = 1, EUR = 0.5 }");
        rate("rates.GBP = 1\ncity = 'x'", "eur", "rates.GBP = 1\nrates.EUR = 0.5\ncity = 'x'");
        rate("[rates]\n\"eur\" = 1 # x\n", "EUR", "[rates]\n\"eur\" = 0.5 # x\n");
    }

    #[track_caller]
    fn without(text: &str, key: Key, expected: &str) {
        assert_eq!(unset(&file(text), &key.to_string()).as_deref(), Ok(expected));
    }

    #[test]
    fn a_key_goes_with_its_line_or_its_comma() {
        let euro = Key::Rate(*b"EUR");
        without("a = 1\nyears = 2 # x\n# y\n", Key::Years, "a = 1\n# y\n");
        without("years = 2", Key::Years, "");
        without("skills = [\n 'a', # b\n]\nx = 1", Key::Skills, "x = 1");
        without("rates = { EUR = 1, GBP = 2 }", euro, "rates = { GBP = 2 }");
        without("rates = { GBP = 2 , EUR = 1 }", euro, "rates = { GBP = 2  }");
        without("rates = { EUR = 1 }\n", euro, "");
        without("rates.EUR = 1\n", euro, "");
    }

    /// A line of a file: a comment, a blank, or something that is none of our keys.
    fn line() -> impl Strategy<Value = String> {
        let lines = [
            "# a note",
            "",
            "  ",
            "other = [1, 2]",
            "'odd key' = \"\"\"\ntwo\nlines\"\"\"",
            "[table]\nx = 1",
        ];
        prop::sample::select(lines.to_vec()).prop_map(str::to_owned)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_set_reads_as_set_and_goes_without_a_trace(
            before in prop::sample::subsequence(vec!["# a", "", "role = 'x'", "o.p = 1", "[t]", "[rates]\nGBP = 2"], 0..6),
            after in prop::collection::vec(line(), 0..2),
            end in prop::sample::select(vec!["", "\n", "\r\n"]),
            text in "[ -~é\\u{1b}]{0,12}",
            key in prop::sample::select(vec![Key::City, Key::Years, Key::Rate(*b"EUR"), Key::Skills]),
        ) {
            let after = after.first().map_or(String::new(), |line| format!("\n{line}"));
            let old = file(&format!("{}{after}{end}", before.join("\n")));
            prop_assume!(entries(&old).is_ok());
            let value = match key {
                Key::City => SettingValue::Text(text.trim().to_owned()),
                Key::Skills => SettingValue::List(vec![text.clone(), "b".to_owned()]),
                _ => SettingValue::Number(2.5),
            };
            let new = file(&set(&old, key, &value).map_err(|error| TestCaseError::fail(error.message))?);
            let held = entries(&new).map_err(|error| TestCaseError::fail(error.message))?;
            let held = held.iter().find(|entry| entry.key == Some(key)).map(|entry| value::from_toml(key, &entry.value));
            prop_assert_eq!(held, Some(Ok(value)));
            // Nothing else is touched: every line of the old file is in the new one, in its order.
            let mut lines = new.text.lines();
            prop_assert!(old.text.lines().all(|line| lines.any(|own| own == line)));
            let back = unset(&new, &key.to_string()).map_err(|error| TestCaseError::fail(error.message))?;
            prop_assert_eq!(back.trim_end(), old.text.trim_end());
        }
    }
}
