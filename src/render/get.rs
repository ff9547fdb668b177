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
    for (at, step) in path.split('.').enumerate() {
        found = walk(&found, (at, step), path)?;
    }
    let mut text = raw(&found);
    text.push('\n');
    Ok(text)
}

fn walk<'t>(part: &Part<'t>, (at, step): (usize, &str), path: &str) -> Result<Part<'t>, Error> {
    match part {
        Part::Object(keys) => keys
            .iter()
            .find(|(key, _)| *key == step)
            .map(|(_, value)| value.clone())
            .ok_or_else(|| unknown(at, path, keys.iter().map(|(key, _)| *key))),
        Part::List(items) => {
            if let Ok(index) = step.parse::<usize>() {
                let none = || unknown(at, path, std::iter::empty());
                return items.get(index).cloned().ok_or_else(none);
            }
            let each = items.iter().map(|item| walk(item, (at, step), path));
            let each: Vec<Part<'t>> = each.collect::<Result<_, _>>()?;
            Ok(Part::List(flat(each)))
        }
        // A key of something that is unknown is unknown too.
        Part::Plain("null") => Ok(part.clone()),
        Part::Plain(_) => Err(unknown(at, path, std::iter::empty())),
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

/// Returns the error of a path with no such key at one of its steps, from 0, where there are others.
fn unknown<'k>(at: usize, path: &str, keys: impl Iterator<Item = &'k str>) -> Error {
    let step = path.split('.').nth(at).unwrap_or_default();
    let keys: Vec<&str> = keys.collect();
    let shown = visible(path);
    let error = Error::usage(format!("the answer has no `{shown}`")).with_input(path);
    if keys.is_empty() {
        return error;
    }
    let before = path_before(at, path);
    if let Some(("data", rest)) = path.split_once('.').filter(|_| before.is_empty()) {
        return error.with_hint(format!("a path begins inside `data`: `{}`", visible(rest)));
    }
    let near = nearest(step, keys.iter().map(|key| (*key, *key)));
    if near.is_empty() {
        let place = match before.strip_suffix('.') {
            Some(before) => format!("at `{}`", visible(before)),
            None => "at the top".to_owned(),
        };
        return error.with_hint(format!("{place} there are {}", join_or(&keys)));
    }
    error.with_suggestions(near.iter().map(|key| format!("{before}{key}")).collect())
}

/// Returns what stands before a step of a path, with its last dot; nothing before the first.
fn path_before(at: usize, path: &str) -> &str {
    let mut dots = path.match_indices('.').map(|(dot, _)| dot + 1);
    let end = at.checked_sub(1).and_then(|dot| dots.nth(dot)).unwrap_or(0);
    path.get(..end).unwrap_or("")
}
