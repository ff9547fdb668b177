use serde_json::Value;

use crate::answer::Reply;
use crate::error::Error;
use crate::lookup::nearest;
use crate::text::{join_or, visible};

/// Returns one value of an answer's data, raw: text and numbers as they are, a list of them one a
/// line, anything else as compact JSON; ends with a line break.
///
/// A path is keys and positions with dots between them. A key asked of a list is asked of each of
/// its elements: `skills.id` lists the ids.
///
/// # Errors
///
/// Usage, where there is no such path; names the nearest key.
pub fn get(reply: &Reply<'_>, path: &str) -> Result<String, Error> {
    let value = serde_json::to_value(&reply.data)
        .map_err(|error| Error::io(format!("cannot write JSON: {error}")))?;
    let mut found = &value;
    let mut gathered;
    for step in path.split('.') {
        gathered = walk(found, step, path)?;
        found = &gathered;
    }
    let mut text = raw(found);
    text.push('\n');
    Ok(text)
}

fn walk(value: &Value, step: &str, path: &str) -> Result<Value, Error> {
    match value {
        Value::Object(map) => map
            .get(step)
            .cloned()
            .ok_or_else(|| unknown(step, path, map.keys().map(String::as_str))),
        Value::Array(items) => {
            if let Ok(at) = step.parse::<usize>() {
                let none = || unknown(step, path, std::iter::empty());
                return items.get(at).cloned().ok_or_else(none);
            }
            let each = items.iter().map(|item| walk(item, step, path));
            let each: Vec<Value> = each.collect::<Result<_, _>>()?;
            Ok(Value::Array(flat(each)))
        }
        // A key of something that is unknown is unknown too.
        Value::Null => Ok(Value::Null),
        _ => Err(unknown(step, path, std::iter::empty())),
    }
}

/// Joins lists of lists, so that `data[].skills[].id` is one list.
fn flat(values: Vec<Value>) -> Vec<Value> {
    let mut all = Vec::with_capacity(values.len());
    for value in values {
        match value {
            Value::Array(items) => all.extend(items),
            other => all.push(other),
        }
    }
    all
}

fn raw(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(is_plain) => {
            items.iter().map(raw).collect::<Vec<_>>().join("\n")
        }
        other => other.to_string(),
    }
}

fn is_plain(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

fn unknown<'k>(step: &str, path: &str, keys: impl Iterator<Item = &'k str>) -> Error {
    let keys: Vec<&str> = keys.collect();
    let shown = visible(path);
    let error = Error::usage(format!("the answer has no `{shown}`")).with_input(path);
    if keys.is_empty() {
        return error;
    }
    let near = nearest(step, keys.iter().map(|key| (*key, *key)));
    let before = path.strip_suffix(step).filter(|before| before.ends_with('.')).unwrap_or("");
    if near.is_empty() {
        return error.with_hint(format!("at `{}` there are {}", visible(step), join_or(&keys)));
    }
    error.with_suggestions(near.iter().map(|key| format!("{before}{key}")).collect())
}
