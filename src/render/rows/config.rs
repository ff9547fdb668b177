//! The rows of `config`.

use super::Rows;
use crate::answer::{ChangeAnswer, ConfigPathAnswer, SettingAnswer, SettingValue};

const SETTING: [&str; 7] = ["key", "value", "origin", "line", "variable", "takes", "used_by"];

pub(super) fn settings(settings: &[SettingAnswer]) -> Rows {
    let rows = settings.iter().map(|it| {
        let line = it.line.map_or(String::new(), |line| line.to_string());
        let cells = [
            &it.key,
            &value(it.value.as_ref()),
            it.origin,
            &line,
            it.variable,
            it.takes,
            it.used_by,
        ];
        cells.map(str::to_owned).to_vec()
    });
    Rows { header: SETTING.to_vec(), rows: rows.collect() }
}

const CHANGE: [&str; 5] = ["key", "value", "before", "changed", "path"];

pub(super) fn changes(changes: &[ChangeAnswer]) -> Rows {
    let rows = changes.iter().map(|it| {
        let (new, before) = (value(it.value.as_ref()), value(it.before.as_ref()));
        let is_new = it.changed.to_string();
        [&it.key, &new, &before, &is_new, &it.path].map(Clone::clone).to_vec()
    });
    Rows { header: CHANGE.to_vec(), rows: rows.collect() }
}

pub(super) fn path(answer: &ConfigPathAnswer) -> Rows {
    let row = vec![answer.path.clone(), answer.exists.to_string()];
    Rows { header: vec!["path", "exists"], rows: vec![row] }
}

/// Returns a value in one cell, the parts of a list with spaces between them.
fn value(value: Option<&SettingValue>) -> String {
    value.map_or(String::new(), |value| value.words().join(" "))
}
