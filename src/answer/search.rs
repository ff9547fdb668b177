use serde::Serialize;

/// `search`: something found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HitAnswer<'d> {
    /// What it is: role, skill, city, market or guide.
    pub kind: &'static str,
    /// Its id.
    pub id: &'d str,
    /// Its title.
    pub title: &'d str,
    /// What it is, in a line.
    pub snippet: String,
    /// How well it fits; only to be compared inside one answer.
    pub score: f64,
    /// The command that opens it.
    pub command: String,
}
