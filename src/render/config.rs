use super::page::Page;
use super::table::{Column, table};
use crate::answer::{ChangeAnswer, ConfigPathAnswer, SettingAnswer, SettingValue};
use crate::text::visible;

/// Lays out `config list`: a row a key.
pub(super) fn list(page: &mut Page, settings: &[SettingAnswer]) {
    page.title("Your configuration");
    page.gap();
    let columns = [
        Column::name("key"),
        Column::text("value", 0),
        Column::name("from"),
        Column::text("takes", 0),
    ];
    let rows: Vec<Vec<String>> = settings
        .iter()
        .map(|it| {
            let value = it.value.as_ref().map_or_else(|| "–".to_owned(), value);
            vec![it.key.clone(), value, origin(it), it.takes.to_owned()]
        })
        .collect();
    table(page, &columns, &rows);
    page.gap();
    page.muted(
        "A flag counts first, then the key's `PYCAREER_` variable, then the file, then what is built \
         in. `pycareer config set KEY VALUE` and `unset KEY` change the file, `config path` says \
         where it is; `rates.EUR` is your own rate of the euro. `currency` and `period` count for `salary` \
         alone, `skills` for `match`, `learn` and `path`.",
    );
}

/// Prints what one key is set to, raw: of a list, one part a line.
pub(super) fn one(page: &mut Page, setting: &SettingAnswer) {
    for word in setting.value.iter().flat_map(SettingValue::words) {
        page.wrapped("", "", None, &visible(&word));
    }
}

/// Says what was changed.
pub(super) fn changes(page: &mut Page, changes: &[ChangeAnswer]) {
    for change in changes {
        let (key, path) = (&change.key, visible(&change.path));
        // The one key of several things.
        let is_several = key == "skills";
        let was = if is_several { "they were" } else { "it was" };
        let before = change.before.as_ref().filter(|before| Some(*before) != change.value.as_ref());
        let before = before.map_or(String::new(), |before| format!("; {was} {}", value(before)));
        let is = if is_several { "are" } else { "is" };
        let told = match &change.value {
            Some(new) if change.changed => {
                format!("{key} {is} {} now, in {path}{before}", value(new))
            }
            Some(new) => format!("{key} {is} {} already, in {path}", value(new)),
            None if change.changed => format!("{key} {is} not set any more, in {path}{before}"),
            None => format!("{key} {is} not set, in {path}"),
        };
        page.wrapped("", "  ", None, &told);
    }
}

/// Prints where the file is.
pub(super) fn path(page: &mut Page, answer: &ConfigPathAnswer) {
    page.wrapped("", "", None, &visible(&answer.path));
}

fn value(value: &SettingValue) -> String {
    visible(&value.line())
}

fn origin(setting: &SettingAnswer) -> String {
    match (setting.origin, setting.line) {
        ("flag", _) => "the flag".to_owned(),
        ("environment", _) => setting.variable.to_owned(),
        ("file", Some(line)) => format!("the file, line {line}"),
        _ if setting.value.is_some() => "built in".to_owned(),
        _ => "–".to_owned(),
    }
}
