//! Makes the schemas from the types of the answers, and sees that what scripts rely on stays.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value, json};

use super::REFERENCE;
use crate::answer::{Data, Meta, Query, SCHEMA_VERSION, Warning};
use crate::render::Failure;

/// The commands that print data.
const COMMANDS: &[&str] = &[
    "role",
    "salary",
    "city",
    "compare",
    "worth",
    "move",
    "match",
    "match --next",
    "learn",
    "path",
    "skill",
    "market",
    "guide",
    "search",
    "data",
    "data sources",
    "data accuracy",
    "config list",
    "config get",
    "config set",
    "config unset",
    "config path",
];

/// Returns the document of all schemas.
fn document() -> Value {
    let mut makes = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let queries = variants::<Query>(&mut makes);
    let data = variants::<Data<'_>>(&mut makes);
    let (meta, warning) = (makes.subschema_for::<Meta<'_>>(), makes.subschema_for::<Warning>());
    let failure = makes.subschema_for::<Failure<'_>>();
    let parts = makes.take_definitions(false);
    let mut definitions = Map::new();
    for command in COMMANDS {
        let properties = json!({
            "schema_version": { "const": SCHEMA_VERSION },
            "command": { "const": command },
            "query": of(&queries, command),
            "data": of(&data, command),
            "meta": meta,
            "warnings": { "type": "array", "items": warning },
        });
        let required: Vec<&String> = properties.as_object().unwrap().keys().collect();
        let reply = json!({
            "description": format!("What `pycareer {command} --json` prints."),
            "type": "object",
            "properties": properties,
            "required": required,
        });
        definitions.insert(super::name(command), reply);
    }
    let mut error = parts["Failure"].clone();
    error["properties"]["schema_version"] = json!({ "const": SCHEMA_VERSION });
    definitions.insert("error".to_owned(), error);
    assert_eq!(failure.get("$ref"), Some(&json!("#/$defs/Failure")));
    let answers: Vec<Value> =
        definitions.keys().map(|name| json!({ "$ref": format!("{REFERENCE}{name}") })).collect();
    let whole = ["Query", "Data", "Failure"];
    definitions.extend(parts.into_iter().filter(|(name, _)| !whole.contains(&name.as_str())));
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "pycareer",
        "anyOf": answers,
        "$defs": definitions,
    });
    without_width(&mut document);
    document
}

/// Takes out in how many bits the program holds a number: nobody else's business.
fn without_width(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if keys.get("format").is_some_and(Value::is_string) {
                keys.remove("format");
            }
            keys.values_mut().for_each(without_width);
        }
        Value::Array(values) => values.iter_mut().for_each(without_width),
        _ => {}
    }
}

/// Returns the variants of an enum without tags, each with its doc comment.
fn variants<T: schemars::JsonSchema>(makes: &mut SchemaGenerator) -> Vec<Value> {
    makes.subschema_for::<T>();
    let made = &makes.definitions()[&*T::schema_name()];
    made["anyOf"].as_array().unwrap().clone()
}

/// Returns the variant whose doc comment names the command.
fn of(variants: &[Value], command: &str) -> Value {
    let word = format!("`{command}`");
    let names = |variant: &&Value| variant["description"].as_str().unwrap().contains(&word);
    let found: Vec<&Value> = variants.iter().filter(names).collect();
    assert_eq!(found.len(), 1, "the doc comment of one variant names {word}");
    found[0].clone()
}

/// Returns every path of a schema with its types: `data[].pay.p50` → `integer`.
fn shape(document: &Value, name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut paths = BTreeMap::new();
    walk(document, &document["$defs"][name], String::new(), &mut paths);
    paths
}

fn walk(
    document: &Value,
    schema: &Value,
    path: String,
    paths: &mut BTreeMap<String, BTreeSet<String>>,
) {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix(REFERENCE)) {
        return walk(document, &document["$defs"][name], path, paths);
    }
    let types = paths.entry(path.clone()).or_default();
    let named = match &schema["type"] {
        Value::String(one) => vec![one.clone()],
        Value::Array(several) => {
            several.iter().map(|one| one.as_str().unwrap().to_owned()).collect()
        }
        _ => Vec::new(),
    };
    types.extend(named);
    for branch in ["anyOf", "oneOf", "allOf"].iter().filter_map(|key| schema[key].as_array()) {
        for schema in branch {
            walk(document, schema, path.clone(), paths);
        }
    }
    for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        walk(document, schema, path, paths);
    }
    if schema["items"].is_object() {
        walk(document, &schema["items"], format!("{path}[]"), paths);
    }
}

/// Returns what a script that reads the old answers could miss in the new ones: keys that are gone,
/// and values of other types.
fn lost(old: &Value, new: &Value) -> Vec<String> {
    let mut lost = Vec::new();
    for name in super::answers(old) {
        let new = shape(new, &name);
        for (path, types) in shape(old, &name) {
            match new.get(&path) {
                None => lost.push(format!("{name}: {path} is gone")),
                Some(now) if *now != types => {
                    lost.push(format!("{name}: {path} was {types:?}, is {now:?}"));
                }
                Some(_) => {}
            }
        }
    }
    lost
}

fn version(document: &Value) -> Value {
    document["$defs"]["role"]["properties"]["schema_version"]["const"].clone()
}

#[test]
fn schemas_are_current_and_keep_what_scripts_rely_on() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/schema.json");
    let made = document();
    let mut text = serde_json::to_string_pretty(&made).unwrap();
    text.push('\n');
    let kept = std::fs::read_to_string(&file).unwrap();
    if let Ok(old) = serde_json::from_str::<Value>(&kept)
        && version(&old) == version(&made)
    {
        assert_eq!(lost(&old, &made), Vec::<String>::new(), "change SCHEMA_VERSION, or keep them");
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept == text, "UPDATE=1 rewrites src/schema/schema.json; then look at the difference");
}

#[test]
fn a_key_that_is_gone_or_of_another_type_is_noticed() {
    // Promise: a schema does not lose a key without its version.
    let old = document();
    let mut new = old.clone();
    new["$defs"]["PayAnswer"]["properties"]["p50"]["type"] = json!("string");
    new["$defs"]["Meta"]["properties"].as_object_mut().unwrap().remove("as_of");
    new["$defs"]["Meta"]["properties"]["added"] = json!({ "type": "string" });
    let found: Vec<String> =
        lost(&old, &new).into_iter().filter(|line| line.starts_with("salary: ")).collect();
    let expected = [
        r#"salary: data.pay.p50 was {"integer"}, is {"string"}"#,
        r#"salary: data.rows[].pay.p50 was {"integer"}, is {"string"}"#,
        "salary: meta.as_of is gone",
    ];
    assert_eq!(found, expected);
    assert_eq!(lost(&new, &new), Vec::<String>::new());
}

#[test]
fn every_command_that_prints_data_has_a_schema() {
    // Those that print texts, not data.
    let texts = ["help", "schema", "completions", "man"];
    let tree = crate::cli::command();
    for command in tree.get_subcommands().filter(|its| !texts.contains(&its.get_name())) {
        let name = command.get_name();
        // `config` alone is its list.
        let bare = [name.to_owned(), format!("{name} list")];
        assert!(bare.iter().any(|name| COMMANDS.contains(&name.as_str())), "{name}");
        for part in command.get_subcommands().filter(|its| its.get_name() != "help") {
            let name = format!("{name} {}", part.get_name());
            assert!(COMMANDS.contains(&name.as_str()), "{name}");
        }
    }
}

#[test]
fn a_schema_has_the_definitions_it_needs_and_no_others() {
    let made = super::schema(Some("search")).unwrap();
    let names: Vec<&String> = made["$defs"].as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        ["search", "SettingValue", "HitAnswer", "Meta", "SourceAnswer", "DefaultAnswer", "Warning",]
    );
    assert_eq!(made["$ref"], json!("#/$defs/search"));
    let title = |name| super::schema(Some(name)).unwrap()["title"].clone();
    assert_eq!(title("config"), json!("pycareer config list"));
    assert_eq!(title("match next"), json!("pycareer match --next"));
    let error = super::schema(Some("serch")).map_err(|error| error.suggestions);
    assert_eq!(error, Err(vec!["search".to_owned()]));
}
