//! One file while it is read.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_ignored::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::compile::problem::Problem;
use crate::compile::raw::Row;

/// A parsed file, of which keys are taken one by one; what is left at the end is unknown.
pub(super) struct Open<'f> {
    /// Path below `data/`.
    pub(super) path: &'f str,
    /// Offset at which each line starts.
    starts: Vec<usize>,
    /// The keys that were not taken yet.
    pub(super) table: DeTable<'f>,
    problems: &'f mut Vec<Problem>,
}

impl<'f> Open<'f> {
    pub(super) fn parse(
        path: &'f str,
        text: &'f str,
        problems: &'f mut Vec<Problem>,
    ) -> Option<Open<'f>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let newlines = text.match_indices('\n').map(|(at, _newline)| at + 1);
        let starts = std::iter::once(0).chain(newlines).collect();
        let mut file = Open { path, starts, table: table.into_inner(), problems };
        for error in &errors {
            let line = file.line(error.span().map_or(0, |span| span.start));
            file.report(line, "", error.message().to_owned());
        }
        errors.is_empty().then_some(file)
    }

    /// Takes the list under a key, one record an element; no such key is an empty list.
    pub(super) fn rows<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Row<T>> {
        let values = self.list(key);
        values.into_iter().filter_map(|value| self.row(key, value)).collect()
    }

    pub(super) fn list(&mut self, key: &str) -> Vec<Spanned<DeValue<'f>>> {
        self.take(key).map(|value| self.list_of(key, value)).unwrap_or_default()
    }

    pub(super) fn list_of(
        &mut self,
        key: &str,
        value: Spanned<DeValue<'f>>,
    ) -> Vec<Spanned<DeValue<'f>>> {
        let line = self.line(value.span().start);
        if let DeValue::Array(rows) = value.into_inner() {
            return rows.into_iter().collect();
        }
        self.report(line, key, "a list is expected".to_owned());
        Vec::new()
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Spanned<DeValue<'f>>> {
        self.table.remove(key)
    }

    /// Reads all keys that were not taken yet as one record; it stands where its id does.
    pub(super) fn rest<T: DeserializeOwned>(&mut self) -> Option<Row<T>> {
        let table = std::mem::take(&mut self.table);
        let named = ["id", "code"].iter().find_map(|key| table.get(*key));
        let start = named.map_or(0, |name| name.span().start);
        self.row("", Spanned::new(start..start, DeValue::Table(table)))
    }

    pub(super) fn nothing_left(&mut self) {
        for (name, _value) in std::mem::take(&mut self.table) {
            let line = self.line(name.span().start);
            self.report(line, "", format!("unknown key `{}`", name.get_ref()));
        }
    }

    pub(super) fn row<T: DeserializeOwned>(
        &mut self,
        list: &str,
        value: Spanned<DeValue<'f>>,
    ) -> Option<Row<T>> {
        let start = value.span().start;
        let line = self.line(start);
        let record = record_name(list, value.get_ref());
        let mut keys = BTreeMap::new();
        key_offsets("", value.get_ref(), &mut keys);
        let mut unknown = Vec::new();
        let read: Result<T, _> =
            serde_ignored::deserialize(ValueDeserializer::from(value), |path| {
                unknown.push(key_path(&path));
            });
        for key in unknown {
            let line = self.line(keys.get(&key).copied().unwrap_or(start));
            self.report(line, &record, format!("unknown key `{key}`"));
        }
        match read {
            Ok(value) => Some(Row { file: self.path.to_owned(), line, value }),
            Err(error) => {
                let line = error.span().map_or(line, |span| self.line(span.start));
                self.report(line, &record, error.message().to_owned());
                None
            }
        }
    }

    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).max(1)
    }

    pub(super) fn report(&mut self, line: usize, record: &str, message: String) {
        let (file, record) = (self.path.to_owned(), record.to_owned());
        self.problems.push(Problem { file, line, record, message });
    }
}

/// Returns what a record is called in a problem report: its own id, or the list it stands in.
fn record_name(list: &str, value: &DeValue<'_>) -> String {
    let named = |key| match value {
        DeValue::Table(table) => table.get(key)?.get_ref().as_str().map(str::to_owned),
        _ => None,
    };
    ["id", "code", "role", "area", "name"]
        .iter()
        .find_map(|key| named(*key))
        .unwrap_or_else(|| list.to_owned())
}

/// Returns the path of a key inside its record: `witnesses.ratio`.
fn key_path(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => joined(&key_path(parent), &index.to_string()),
        Path::Map { parent, key } => joined(&key_path(parent), key),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => key_path(parent),
    }
}

/// Gathers where each key inside a record stands, by its path.
fn key_offsets(path: &str, value: &DeValue<'_>, offsets: &mut BTreeMap<String, usize>) {
    match value {
        DeValue::Table(table) => {
            for (key, value) in table {
                let path = joined(path, key.get_ref());
                key_offsets(&path, value.get_ref(), offsets);
                offsets.insert(path, key.span().start);
            }
        }
        DeValue::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                key_offsets(&joined(path, &index.to_string()), value.get_ref(), offsets);
            }
        }
        _ => {}
    }
}

fn joined(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
