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

/// What of a search a command takes up, as the option of that name.
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
}

impl Takes {
    /// Returns the option of the command line.
    #[must_use]
    pub fn option(self) -> &'static str {
        match self {
            Takes::Role => "--role",
            Takes::State => "--state",
            Takes::From => "--from",
            Takes::To => "--to",
        }
    }
}
