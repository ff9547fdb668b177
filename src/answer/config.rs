use serde::{Serialize, Serializer};

use super::Number;

/// What a key of the configuration is set to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SettingValue {
    /// Yes or no.
    Flag(bool),
    /// A number: years, or units of a currency for one US dollar.
    #[serde(serialize_with = "write_number")]
    Number(f64),
    /// A word or an id.
    Text(String),
    /// Ids.
    List(Vec<String>),
}

impl SettingValue {
    /// Returns the value as it is typed: of a list, each part by itself.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        match self {
            SettingValue::Flag(flag) => vec![flag.to_string()],
            // Without an exponent, and whole numbers without a point.
            SettingValue::Number(number) => vec![number.to_string()],
            SettingValue::Text(text) => vec![text.clone()],
            SettingValue::List(list) => list.clone(),
        }
    }

    /// Returns the value on one line, the parts of a list with commas between them.
    #[must_use]
    pub fn line(&self) -> String {
        self.words().join(", ")
    }
}

/// Writes whole numbers as `5`, not `5.0`.
#[allow(clippy::trivially_copy_pass_by_ref)] // the shape serde calls
fn write_number<S: Serializer>(number: &f64, to: S) -> Result<S::Ok, S::Error> {
    Number::given(*number).serialize(to)
}

/// A key of the configuration, what it is set to and where.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SettingAnswer {
    /// The key: `years`, `rates.EUR`.
    pub key: String,
    /// What it is set to; `null` where nothing is, and there is nothing built in.
    pub value: Option<SettingValue>,
    /// `flag`, `environment`, `file` or `built_in`.
    pub origin: &'static str,
    /// The line of the file, from 1, where it is set there.
    pub line: Option<usize>,
    /// The environment variable that sets it.
    pub variable: &'static str,
    /// What it takes, in words.
    pub takes: &'static str,
    /// The commands that take it, in words.
    pub used_by: &'static str,
}

/// `config set` and `config unset`: what was done to the file, key by key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChangeAnswer {
    /// The key.
    pub key: String,
    /// What the file sets it to now; `null` where nothing.
    pub value: Option<SettingValue>,
    /// What the file set it to before; `null` where nothing that could be read.
    pub before: Option<SettingValue>,
    /// Whether the file was written.
    pub changed: bool,
    /// The file.
    pub path: String,
}

/// `config path`: the file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ConfigPathAnswer {
    /// The file, whether or not it exists.
    pub path: String,
    /// Whether it exists.
    pub exists: bool,
}

/// A value of an answer that neither the command line nor the program itself gave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DefaultAnswer {
    /// The key of the configuration.
    pub key: String,
    /// What it is set to.
    pub value: SettingValue,
    /// `environment` or `file`.
    pub origin: &'static str,
    /// The environment variable, where it is from there.
    pub variable: Option<&'static str>,
}
