use std::path::PathBuf;

use super::file::{File, Found, shown};
use super::value::from_text;
use super::{Key, folder, read};
use crate::answer::{DefaultAnswer, SettingValue, Warning};
use crate::error::Error;
use crate::surroundings::Surroundings;
use crate::text::visible;

/// Where a value came from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// An environment variable.
    Environment,
    /// The configuration file: line and column of the value, from 1.
    File {
        /// Line.
        line: usize,
        /// Column, in characters.
        column: usize,
    },
}

impl Origin {
    /// Returns the word JSON has for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Origin::Environment => "environment",
            Origin::File { .. } => "file",
        }
    }
}

/// A key with what it is set to.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The key.
    pub key: Key,
    /// Its value; names as given.
    pub value: SettingValue,
    /// Where the value came from.
    pub origin: Origin,
}

impl Setting {
    /// Returns the setting as an answer that used it names it.
    #[must_use]
    pub fn answer(&self) -> DefaultAnswer {
        DefaultAnswer {
            key: self.key.to_string(),
            value: self.value.clone(),
            origin: self.origin.word(),
            variable: (self.origin == Origin::Environment).then(|| self.key.variable()),
        }
    }
}

/// What counts where the command line says nothing: the environment before the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    all: Vec<Setting>,
    /// The file they were read from, where it was to be read and is known.
    pub path: Option<PathBuf>,
    /// What must be said of the file.
    pub warnings: Vec<Warning>,
}

impl Settings {
    /// Reads the environment and, unless it is to be left out, the file.
    ///
    /// # Errors
    ///
    /// Usage, for a variable; a bad configuration, for the file.
    pub fn of(around: &Surroundings, with_file: bool) -> Result<Settings, Error> {
        let mut settings = Settings { all: environment(around)?, ..Settings::default() };
        let Some(path) = folder::path_of(around).filter(|_| with_file) else {
            return Ok(settings);
        };
        match File::find(&path)? {
            Found::Nothing => {}
            Found::Forbidden(error) => {
                let path = shown(&path);
                let message = format!("{path} cannot be read and is left out: {error}");
                settings.warnings.push(Warning::new("config_not_read", message));
            }
            Found::File(file) => {
                let read = read::read(&file)?;
                settings.warnings = read.warnings;
                let is_set = |key| settings.get(key).is_some();
                let mut below = read.settings;
                below.retain(|it| !is_set(it.key) && !it.key.other_way().is_some_and(is_set));
                settings.all.extend(below);
            }
        }
        settings.path = Some(path);
        Ok(settings)
    }

    /// Returns what a key is set to.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.all.iter().find(|setting| setting.key == key)
    }

    /// Returns everything that is set.
    #[must_use]
    pub fn all(&self) -> &[Setting] {
        &self.all
    }

    /// Whether anything is set by the file that an answer would be other without.
    #[must_use]
    pub fn has_defaults_of_file(&self) -> bool {
        let looks = |key| matches!(key, Key::Color | Key::Accessible);
        self.all.iter().any(|it| it.origin != Origin::Environment && !looks(it.key))
    }
}

fn environment(around: &Surroundings) -> Result<Vec<Setting>, Error> {
    let mut settings = Vec::new();
    for key in Key::SINGLE {
        let Some(given) = around.variable(key.variable()) else { continue };
        settings.push(match from_text(key, given) {
            // Whoever needs accessible questions gets them, whatever word they found for yes.
            Err(_) if key == Key::Accessible => of_environment(key, SettingValue::Flag(true)),
            value => of_environment(key, value.map_err(|error| of_variable(key, error))?),
        });
    }
    for given in around.variable(Key::RATES_VARIABLE).into_iter().flat_map(|it| it.split(',')) {
        let pair = given.split_once('=');
        let rate = pair.and_then(|(code, rate)| Some((Key::rate(code.trim())?, rate)));
        let (key, rate) = rate.ok_or_else(|| {
            let message = format!("`{}` is no rate; give it as in `EUR=0.92`", visible(given));
            of_variable(Key::Rate(*b"EUR"), Error::usage(message).with_input(given))
        })?;
        let value = from_text(key, rate).map_err(|error| of_variable(key, error))?;
        settings.push(of_environment(key, value));
    }
    let is_set = |key: Key| settings.iter().any(|it| it.key == key);
    if is_set(Key::Years) && is_set(Key::Level) {
        let message = "PYCAREER_YEARS and PYCAREER_LEVEL are two ways to say the same thing; set one \
                       of them";
        return Err(Error::usage(message));
    }
    Ok(settings)
}

fn of_environment(key: Key, value: SettingValue) -> Setting {
    Setting { key, value, origin: Origin::Environment }
}

/// Names the variable an error is of.
pub(super) fn of_variable(key: Key, error: Error) -> Error {
    Error { message: format!("{}: {}", key.variable(), error.message), ..error }
}
