use serde::{Deserialize, Serialize};

/// A command that answers a question no single record does: which cities pay best.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct CommandPage<'d> {
    /// Stable id.
    pub id: &'d str,
    /// What one finds there, as a title.
    pub title: &'d str,
    /// What one finds there, in a line.
    pub text: &'d str,
    /// The words after `pycareer`.
    pub command: &'d str,
    /// What of a search its command takes up.
    pub takes: Vec<Takes>,
}

/// What of a search a command takes up: as the option of that name or in place of its example.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Takes {
    /// The role that is named.
    Role,
    /// The state that is named.
    State,
    /// The role that is named first; where `To` is taken too, only if another follows.
    From,
    /// The role that is named last, as the one to get to.
    To,
    /// The role that is named, in place of the example.
    Subject,
    /// The skills that are named, in place of the example.
    Skills,
}

impl Takes {
    /// Returns the option of the command line; `None` where it takes the place of the example.
    #[must_use]
    pub fn option(self) -> Option<&'static str> {
        match self {
            Takes::Role => Some("--role"),
            Takes::State => Some("--state"),
            Takes::From => Some("--from"),
            Takes::To => Some("--to"),
            Takes::Subject | Takes::Skills => None,
        }
    }

    /// Whether it is a role.
    #[must_use]
    pub fn is_role(self) -> bool {
        !matches!(self, Takes::State | Takes::Skills)
    }
}

impl CommandPage<'_> {
    /// Returns the words after `pycareer` without the example: the first, and the options that follow
    /// it.
    #[must_use]
    pub fn without_example(&self) -> String {
        let mut words = self.command.split(' ');
        let first = words.next().unwrap_or_default();
        words
            .take_while(|word| word.starts_with("--"))
            .fold(first.to_owned(), |all, word| all + " " + word)
    }
}
