use serde::Serialize;

/// A step of a computation: `name = expression = value`.
///
/// Expressions use numbers, names of steps before, `+ - * /`, parentheses and the functions `ln`,
/// `exp`, `sqrt`, `min`, `max` and `phi` (the share of a standard normal distribution below).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Step {
    /// Its name: letters, digits and underscores.
    pub name: String,
    /// How it is computed.
    pub expression: String,
    /// What comes out.
    pub value: f64,
    /// Where its numbers are from; `None` where it only uses steps before.
    pub source: Option<String>,
}
