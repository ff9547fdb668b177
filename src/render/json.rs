use serde::Serialize;

use crate::answer::{Reply, SCHEMA_VERSION};
use crate::error::{Code, Error};

/// Returns an answer as JSON: pretty for a terminal, one line for a pipe; ends with a line break.
///
/// # Errors
///
/// None is expected: every key is text and every number finite.
pub fn json(reply: &Reply<'_>, pretty: bool) -> Result<String, Error> {
    // By way of values: a second serializer for every type would be a tenth of the program.
    let text = if pretty {
        serde_json::to_value(reply).and_then(|value| serde_json::to_string_pretty(&value))
    } else {
        serde_json::to_string(reply)
    };
    let mut text = text.map_err(|error| Error::io(format!("cannot write JSON: {error}")))?;
    text.push('\n');
    Ok(text)
}

/// An error as JSON, for stderr.
#[derive(Serialize)]
struct Failure<'e> {
    schema_version: u32,
    error: FailureBody<'e>,
}

#[derive(Serialize)]
struct FailureBody<'e> {
    code: Code,
    exit_code: u8,
    message: &'e str,
    input: Option<&'e str>,
    suggestions: &'e [String],
    hint: Option<&'e str>,
}

/// Returns an error as one line of JSON; ends with a line break.
#[must_use]
pub fn error_json(error: &Error) -> String {
    let body = FailureBody {
        code: error.code,
        exit_code: error.code.exit_code(),
        message: &error.message,
        input: error.input.as_deref(),
        suggestions: &error.suggestions,
        hint: error.hint.as_deref(),
    };
    let failure = Failure { schema_version: SCHEMA_VERSION, error: body };
    // Only text and small numbers: this cannot fail, and an empty line would be the worst of it.
    let mut text = serde_json::to_string(&failure).unwrap_or_default();
    text.push('\n');
    text
}
