use serde::Serialize;

/// `search`: something found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HitAnswer {
    /// What it is: role, skill, city, market, guide or command.
    pub kind: &'static str,
    /// Its id; of a place abroad the word that names it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is, in a line.
    pub snippet: String,
    /// How well it fits; only to be compared inside one answer.
    pub score: f64,
    /// The command that opens it.
    pub command: String,
}
