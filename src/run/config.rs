//! `config`: the settings told, and the file changed.

use std::path::PathBuf;

use crate::answer::{
    ChangeAnswer, ConfigPathAnswer, Data, Query, Reply, SettingAnswer, SettingValue, Warning,
};
use crate::cli::ColorArg;
use crate::config::{Key, Origin, Settings, check_names, exists, holds, path_of, set, unset};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::query::reply;
use crate::request::{ConfigRequest, DEFAULT_ROLE};
use crate::surroundings::Surroundings;
use crate::text::visible;

/// What a run of `config` has to go by.
pub(super) struct ConfigRun<'a, 'd> {
    pub dataset: &'a Dataset<'d>,
    pub around: &'a Surroundings,
    /// What `--color` says.
    pub color: Option<ColorArg>,
    /// Whether the file is left out.
    pub no_config: bool,
}

impl<'d> ConfigRun<'_, 'd> {
    /// Answers `config`.
    pub(super) fn answer(&self, request: &ConfigRequest) -> Result<Reply<'d>, Error> {
        match request {
            ConfigRequest::List => self.list(),
            ConfigRequest::Get(given) => self.get(given),
            ConfigRequest::Set(given, words) => self.set(given, words),
            ConfigRequest::Unset(given) => self.unset(given),
            ConfigRequest::Path => {
                let path = self.path()?;
                let answer =
                    ConfigPathAnswer { exists: exists(&path), path: path.display().to_string() };
                self.reply("config path", (&[], None), Data::ConfigPath(answer), Vec::new())
            }
        }
    }

    fn settings(&self) -> Result<Settings, Error> {
        let settings = Settings::of(self.around, !self.no_config)?;
        check_names(self.dataset, &settings)?;
        Ok(settings)
    }

    fn list(&self) -> Result<Reply<'d>, Error> {
        let settings = self.settings()?;
        let is_rate = |key: &Key| matches!(key, Key::Rate(_));
        let rates = settings.all().iter().map(|it| it.key).filter(is_rate);
        let keys = Key::SINGLE.into_iter().chain(rates);
        let rows = keys.map(|key| self.setting(&settings, key)).collect();
        self.reply("config list", (&[], None), Data::Settings(rows), settings.warnings)
    }

    fn get(&self, given: &str) -> Result<Reply<'d>, Error> {
        let key = Key::from_word(given)?;
        let settings = self.settings()?;
        let setting = self.setting(&settings, key);
        let mut warnings = settings.warnings;
        if setting.value.is_none() {
            warnings.push(Warning::new("not_set", format!("`{key}` is not set")));
        }
        let data = Data::Setting(Box::new(setting));
        self.reply("config get", (&[key], None), data, warnings)
    }

    fn set(&self, given: &str, words: &[String]) -> Result<Reply<'d>, Error> {
        let key = key_to_set(given, words)?;
        let changes = set(self.dataset, &self.file()?, key, words)?;
        let value = changes.first().and_then(|change| change.value.clone());
        let mut warnings = Vec::new();
        if let Some(other) = changes.get(1) {
            let message =
                format!("`{}` is taken out: it says the same thing as `{key}`", other.key);
            warnings.push(Warning::new("taken_out", message));
        }
        if self.around.variable(key.variable()).is_some() {
            let message = format!("{} is set, and counts before the file", key.variable());
            warnings.push(Warning::new("hidden_by_variable", message));
        }
        self.changed("config set", (&[key], value), changes, warnings)
    }

    fn unset(&self, given: &[String]) -> Result<Reply<'d>, Error> {
        let (mut keys, mut strange): (Vec<Key>, Vec<&str>) = (Vec::new(), Vec::new());
        for word in given {
            match Key::from_word(word) {
                Ok(key) if !keys.contains(&key) => keys.push(key),
                Ok(_) => {}
                // What is no key of ours may stand in the file, and is a note then in every run.
                Err(_) if holds(&self.file()?, word)? => strange.push(word),
                Err(error) => return Err(error),
            }
        }
        let changes = unset(&self.file()?, &keys, &strange)?;
        self.changed("config unset", (&keys, None), changes, Vec::new())
    }

    fn changed(
        &self,
        command: &'static str,
        query: (&[Key], Option<SettingValue>),
        changes: Vec<ChangeAnswer>,
        warnings: Vec<Warning>,
    ) -> Result<Reply<'d>, Error> {
        self.reply(command, query, Data::Changes(changes), warnings)
    }

    /// Returns the file, which is to be written.
    fn file(&self) -> Result<PathBuf, Error> {
        if self.no_config {
            let message = "`--no-config` leaves the file out, and this changes it";
            return Err(Error::usage(message).with_input("--no-config"));
        }
        self.path()
    }

    fn path(&self) -> Result<PathBuf, Error> {
        path_of(self.around).ok_or_else(|| {
            Error::io("there is no folder for a configuration: no home is known")
                .with_hint("`PYCAREER_CONFIG_DIR` names one")
        })
    }

    fn setting(&self, settings: &Settings, key: Key) -> SettingAnswer {
        let own = settings.get(key);
        let flag = self.color.filter(|_| key == Key::Color).map(ColorArg::word);
        let built_in = match key {
            Key::Role => Some(SettingValue::Text(DEFAULT_ROLE.to_owned())),
            Key::Color => Some(SettingValue::Text("auto".to_owned())),
            Key::Accessible => Some(SettingValue::Flag(false)),
            _ => None,
        };
        let (value, origin, line) = match (flag, own) {
            (Some(word), _) => (Some(SettingValue::Text(word.to_owned())), "flag", None),
            (None, Some(own)) => {
                let line = match own.origin {
                    Origin::File { line, .. } => Some(line),
                    Origin::Environment => None,
                };
                (Some(own.value.clone()), own.origin.word(), line)
            }
            (None, None) => (built_in, "built_in", None),
        };
        let (variable, takes, used_by) = (key.variable(), key.takes(), key.used_by());
        SettingAnswer { key: key.to_string(), value, origin, line, variable, takes, used_by }
    }

    fn reply(
        &self,
        command: &'static str,
        (keys, value): (&[Key], Option<SettingValue>),
        data: Data<'d>,
        warnings: Vec<Warning>,
    ) -> Result<Reply<'d>, Error> {
        let query = Query::Config { keys: keys.iter().map(Key::to_string).collect(), value };
        Ok(reply(self.dataset, command, query, data, &[], warnings)?)
    }
}

/// Reads the key of `config set`, and sees that a value stands beside it.
fn key_to_set(given: &str, words: &[String]) -> Result<Key, Error> {
    let pair = given.split_once('=').filter(|_| words.is_empty());
    if let Some((word, value)) = pair
        && let Ok(key) = Key::from_word(word)
    {
        let message = format!("key and value stand apart: `{}` is one word", visible(given));
        let hint = format!("`pycareer config set {key} {}`", visible(value.trim()));
        return Err(Error::usage(message).with_input(given).with_hint(hint));
    }
    let key = Key::from_word(given)?;
    if words.is_empty() {
        let message = format!("no value is given for `{key}`");
        let hint = format!("`{key}` takes {}", key.takes());
        return Err(Error::usage(message).with_hint(hint));
    }
    Ok(key)
}
