//! The JSON Schemas of what the commands print. They are made from the answers' types by a test
//! (`made.rs`), so that reading them costs a run nothing but reading.

#[cfg(test)]
mod made;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::error::Error;

/// Every schema, compressed: under `$defs` those of whole answers, named like their command, with those of
/// their parts.
const DEFINITIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/schema.lz4"));

/// What a reference to a definition begins with.
const REFERENCE: &str = "#/$defs/";

/// Returns the JSON Schema of one command's answer, or of every answer: draft 2020-12, with only
/// the definitions it needs.
///
/// # Errors
///
/// Usage, where no command of that name prints data; names the nearest.
pub fn schema(command: Option<&str>) -> Result<Value, Error> {
    let definitions = lz4_flex::decompress_size_prepended(DEFINITIONS).unwrap_or_default();
    let mut whole: Value = serde_json::from_slice(&definitions)
        .map_err(|error| Error::io(format!("the schemas cannot be read: {error}")))?;
    let Some(given) = command.map(name) else { return Ok(whole) };
    let given = given.as_str();
    let named = answers(&whole);
    // `config` alone is its list.
    let list = format!("{given}-list");
    let given = if named.contains(&list) { &list } else { given };
    if !named.iter().any(|name| name == given) {
        let words: Vec<&str> = named.iter().map(String::as_str).collect();
        return Err(Error::not_one_of("command with a schema", given, &words));
    }
    let reference = format!("{REFERENCE}{given}");
    if let Some(all) = whole.as_object_mut() {
        all.remove("anyOf");
        let definitions = all.remove("$defs");
        let definitions = definitions.as_ref().and_then(Value::as_object);
        let command =
            definitions.and_then(|all| all.get(given)?.pointer("/properties/command/const"));
        let command = command.and_then(Value::as_str).unwrap_or(given);
        all.insert("title".to_owned(), format!("pycareer {command}").into());
        let needed = definitions.map(|all| needed(all, given)).unwrap_or_default();
        all.insert("$ref".to_owned(), reference.into());
        all.insert("$defs".to_owned(), needed.into());
    }
    Ok(whole)
}

/// Returns the name of a command's schema: a blank has no place in a reference.
fn name(command: &str) -> String {
    command.replace(" --", "-").replace(' ', "-")
}

/// Returns the names of the whole answers, `error` among them.
fn answers(whole: &Value) -> Vec<String> {
    let all = whole.get("anyOf").and_then(Value::as_array);
    let named = |one: &Value| Some(one.get("$ref")?.as_str()?.strip_prefix(REFERENCE)?.to_owned());
    all.into_iter().flatten().filter_map(named).collect()
}

/// Returns a definition and all it refers to, in the order of the whole.
fn needed(definitions: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let mut names = BTreeSet::from([name.to_owned()]);
    let mut open = vec![name.to_owned()];
    while let Some(definition) = open.pop().and_then(|name| definitions.get(&name)) {
        references(definition, &mut |name| {
            if names.insert(name.to_owned()) {
                open.push(name.to_owned());
            }
        });
    }
    let its = definitions.iter().filter(|(name, _)| names.contains(*name));
    its.map(|(name, definition)| (name.clone(), definition.clone())).collect()
}

fn references(value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(keys) => {
            let own = keys.get("$ref").and_then(Value::as_str);
            own.and_then(|own| own.strip_prefix(REFERENCE)).into_iter().for_each(&mut *found);
            keys.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, schema};

    #[test]
    fn the_program_carries_every_schema_unchanged() {
        let written = serde_json::from_str::<Value>(include_str!("schema.json")).ok();
        assert!(written.is_some());
        assert_eq!(schema(None).ok(), written);
    }
}
