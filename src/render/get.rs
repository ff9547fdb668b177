use super::json::compact;
use super::parts::Part;
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
    let json = compact(&reply.data)?;
    let mut found = Part::of(&json);
    for step in path.split('.') {
        found = walk(&found, step, path)?;
    }
    let mut text = raw(&found);
    text.push('\n');
    Ok(text)
}

fn walk<'t>(part: &Part<'t>, step: &str, path: &str) -> Result<Part<'t>, Error> {
    match part {
        Part::Object(keys) => keys
            .iter()
            .find(|(key, _)| *key == step)
            .map(|(_, value)| value.clone())
            .ok_or_else(|| unknown(step, path, keys.iter().map(|(key, _)| *key))),
        Part::List(items) => {
            if let Ok(at) = step.parse::<usize>() {
                let none = || unknown(step, path, std::iter::empty());
                return items.get(at).cloned().ok_or_else(none);
            }
            let each = items.iter().map(|item| walk(item, step, path));
            let each: Vec<Part<'t>> = each.collect::<Result<_, _>>()?;
            Ok(Part::List(flat(each)))
        }
        // A key of something that is unknown is unknown too.
        Part::Plain("null") => Ok(part.clone()),
        Part::Plain(_) => Err(unknown(step, path, std::iter::empty())),
    }
}

/// Joins lists of lists, so that `data[].skills[].id` is one list.
fn flat(parts: Vec<Part<'_>>) -> Vec<Part<'_>> {
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Part::List(items) => all.extend(items),
            other => all.push(other),
        }
    }
    all
}

fn raw(part: &Part<'_>) -> String {
    match part {
        // Text is read, everything else stands as it is.
        Part::Plain(written) => {
            serde_json::from_str(written).unwrap_or_else(|_| (*written).to_owned())
        }
        Part::List(items) if items.iter().all(|item| matches!(item, Part::Plain(_))) => {
            items.iter().map(raw).collect::<Vec<_>>().join("\n")
        }
        other => {
            let mut text = String::new();
            other.write(None, &mut text);
            text
        }
    }
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
