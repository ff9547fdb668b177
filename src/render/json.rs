use serde::Serialize;

use super::parts::Part;
use crate::answer::SCHEMA_VERSION;
use crate::error::{Code, Error};

/// Returns an answer or a schema as JSON: pretty for a terminal, one line for a pipe; ends with a line break.
///
/// # Errors
///
/// None is expected: every key is text and every number finite.
pub fn json(shown: &impl Serialize, pretty: bool) -> Result<String, Error> {
    let mut text = compact(shown)?;
    if pretty {
        let mut lines = String::with_capacity(text.len() * 2);
        Part::of(&text).write(Some(0), &mut lines);
        text = lines;
    }
    text.push('\n');
    Ok(text)
}

/// Returns a value as JSON without blanks or line breaks.
///
/// # Errors
///
/// None is expected, as for [`json`].
pub(super) fn compact(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::io(format!("cannot write JSON: {error}")))
}

/// What a failure prints on stderr under `--json`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Failure<'e> {
    /// Version of the shapes.
    schema_version: u32,
    /// Why there is no answer.
    error: FailureBody<'e>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FailureBody<'e> {
    /// Stable word.
    code: Code,
    /// The exit code.
    exit_code: u8,
    /// One sentence: what was given and what is accepted.
    message: &'e str,
    /// What was given, where one thing was at fault.
    input: Option<&'e str>,
    /// Names that are close, or to choose from.
    suggestions: &'e [String],
    /// What to do next.
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
