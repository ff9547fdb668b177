//! What a person or a script is told when there is no answer.

use std::fmt;

use serde::Serialize;

use crate::dataset::Damaged;
use crate::lookup::{LookupError, Sought, nearest};
use crate::model::{Shelf, name_key, slug};
use crate::text::{join_or, visible};

/// The kind of an error; decides the exit code and the stable word in JSON.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The command line is wrong.
    Usage,
    /// No role has that name.
    UnknownRole,
    /// Several roles have that name.
    AmbiguousRole,
    /// No place has that name.
    UnknownPlace,
    /// Several places have that name.
    AmbiguousPlace,
    /// No skill has that name.
    UnknownSkill,
    /// Several skills have that name.
    AmbiguousSkill,
    /// No topic or entry has that name.
    UnknownTopic,
    /// No source has that name.
    UnknownSource,
    /// No figure can honestly be given.
    NoFigure,
    /// The configuration is wrong.
    BadConfig,
    /// Reading or writing failed.
    Io,
    /// The dataset inside the program cannot be read.
    DamagedDataset,
    /// The person left a question.
    Cancelled,
}

impl Code {
    /// Every exit code with what it means.
    pub const MEANINGS: [(u8, &'static str); 6] = [
        (0, "answered; an empty list is an answer"),
        (1, "unexpected failure: writing failed, a disk is full"),
        (2, "the command line is wrong, or a question is needed and nobody may be asked"),
        (3, "something named is unknown or ambiguous, or no figure can honestly be given"),
        (4, "the configuration is wrong"),
        (130, "left with Esc or Ctrl-C"),
    ];

    /// Returns the exit code the kind stands for.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Code::Io | Code::DamagedDataset => 1,
            Code::Usage => 2,
            Code::UnknownRole
            | Code::AmbiguousRole
            | Code::UnknownPlace
            | Code::AmbiguousPlace
            | Code::UnknownSkill
            | Code::AmbiguousSkill
            | Code::UnknownTopic
            | Code::UnknownSource
            | Code::NoFigure => 3,
            Code::BadConfig => 4,
            Code::Cancelled => 130,
        }
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Error {
    /// The kind.
    pub code: Code,
    /// One sentence: what was given and what is accepted. Lower case, no full stop.
    pub message: String,
    /// What was given, where one thing was at fault.
    pub input: Option<String>,
    /// Names that are close, or to choose from.
    pub suggestions: Vec<String>,
    /// What to do next.
    pub hint: Option<String>,
}

impl Error {
    /// A wrong command line.
    #[must_use]
    pub fn usage(message: impl Into<String>) -> Error {
        Error::new(Code::Usage, message.into())
    }

    /// No figure can honestly be given.
    #[must_use]
    pub fn no_figure(message: impl Into<String>) -> Error {
        Error::new(Code::NoFigure, message.into())
    }

    /// Writing or reading failed.
    #[must_use]
    pub fn io(message: impl Into<String>) -> Error {
        Error::new(Code::Io, message.into())
    }

    /// The configuration file is wrong; the message names the file and the place in it.
    #[must_use]
    pub fn bad_config(message: impl Into<String>) -> Error {
        Error::new(Code::BadConfig, message.into())
    }

    /// A word that is not one of a few; names them, and those that are close.
    #[must_use]
    pub fn not_one_of(noun: &str, given: &str, words: &[&str]) -> Error {
        let keys: Vec<String> = words.iter().map(|word| name_key(word)).collect();
        let keys = keys.iter().map(String::as_str);
        let suggestions = nearest(&name_key(given), keys.zip(words.iter().copied()));
        Error::usage(format!("`{}` is no {noun}; give {}", visible(given), join_or(words)))
            .with_input(given)
            .with_suggestions(suggestions)
    }

    fn new(code: Code, message: String) -> Error {
        Error { code, message, input: None, suggestions: Vec::new(), hint: None }
    }

    /// Names what was given.
    #[must_use]
    pub fn with_input(mut self, input: &str) -> Error {
        self.input = Some(input.to_owned());
        self
    }

    /// Adds names that are close.
    #[must_use]
    pub fn with_suggestions(mut self, suggestions: Vec<String>) -> Error {
        self.suggestions = suggestions;
        self
    }

    /// Adds what to do next.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Error {
        self.hint = Some(hint.into());
        self
    }

    /// Returns the hint lines for people: the suggestions in words, then the hint.
    #[must_use]
    pub fn hints(&self) -> Vec<String> {
        let quoted: Vec<String> = self.suggestions.iter().map(|name| format!("`{name}`")).collect();
        let asked = match self.code {
            Code::AmbiguousRole | Code::AmbiguousPlace | Code::AmbiguousSkill => {
                format!("say which one: {}", join_or(&quoted))
            }
            _ => format!("did you mean {}?", join_or(&quoted)),
        };
        let asked = (!quoted.is_empty()).then_some(asked);
        asked.into_iter().chain(self.hint.clone()).collect()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<Damaged> for Error {
    fn from(damaged: Damaged) -> Error {
        Error::new(Code::DamagedDataset, damaged.to_string())
    }
}

impl From<LookupError> for Error {
    fn from(error: LookupError) -> Error {
        match error {
            LookupError::Unknown { sought, given, suggestions } => {
                unknown(sought, &given, suggestions)
            }
            LookupError::Ambiguous { sought, given, choices } => ambiguous(sought, &given, choices),
            LookupError::Letters { given, state, country } => {
                let shown = visible(&given);
                let country = country.map(|name| format!("; for {name}: `{}`", slug(&name)));
                let hint = format!("for {state}: `--state {shown}`{}", country.unwrap_or_default());
                Error::new(Code::UnknownPlace, format!("unknown place `{shown}`"))
                    .with_input(&given)
                    .with_hint(hint)
            }
            LookupError::Elsewhere { given, region } => {
                let message = format!("there is no `{}` in {region}", visible(&given));
                Error::new(Code::UnknownPlace, message).with_input(&given)
            }
            LookupError::Damaged => Damaged.into(),
        }
    }
}

fn unknown(sought: Sought, given: &str, suggestions: Vec<String>) -> Error {
    let (code, noun, hint) = match sought {
        Sought::Role => (
            Code::UnknownRole,
            "role",
            "`pycareer role` lists all roles; `pycareer match YOUR SKILLS` finds roles by what you \
             know",
        ),
        Sought::Place => (
            Code::UnknownPlace,
            "place",
            "any US city of 10,000 people or more, a state, or a wage area's name or code",
        ),
        Sought::State => {
            (Code::UnknownPlace, "state", "a state's name or its two letters, as in `--state il`")
        }
        Sought::Country => (
            Code::UnknownPlace,
            "country",
            "a country's name or its two letters, as in `--country de`",
        ),
        Sought::Skill => (Code::UnknownSkill, "skill", "`pycareer skill` lists all skills"),
        Sought::Topic(Shelf::Market) => {
            (Code::UnknownTopic, "topic", "`pycareer market` lists the topics")
        }
        Sought::Topic(Shelf::Guide) => {
            (Code::UnknownTopic, "topic", "`pycareer guide` lists the topics")
        }
        Sought::Source => {
            (Code::UnknownSource, "source", "`pycareer data sources` lists all sources")
        }
    };
    let message = if given.trim().is_empty() {
        format!("the name of the {noun} is empty")
    } else {
        format!("unknown {noun} `{}`", visible(given))
    };
    let error = Error::new(code, message).with_input(given);
    if suggestions.is_empty() { error.with_hint(hint) } else { error.with_suggestions(suggestions) }
}

fn ambiguous(sought: Sought, given: &str, choices: Vec<String>) -> Error {
    let (code, nouns) = match sought {
        Sought::Role => (Code::AmbiguousRole, "roles"),
        Sought::Place | Sought::State | Sought::Country => (Code::AmbiguousPlace, "places"),
        Sought::Skill => (Code::AmbiguousSkill, "skills"),
        // Topics are never ambiguous: ids and titles come first.
        Sought::Topic(_) => (Code::UnknownTopic, "topics"),
        // Nor are sources: the data's rules forbid it.
        Sought::Source => (Code::UnknownSource, "sources"),
    };
    let message = format!("`{}` is the name of {} {nouns}", visible(given), choices.len());
    Error::new(code, message).with_input(given).with_suggestions(choices)
}
