/// What the command line has said already, so that it is not asked, and what is offered first.
#[derive(Clone, Debug, Default)]
// Each spares a question of its own.
#[allow(clippy::struct_excessive_bools)]
pub struct Given {
    /// The role, as typed.
    pub role: Option<String>,
    /// Whether years or a level are given.
    pub has_person: bool,
    /// Whether a city or state is given.
    pub has_place: bool,
    /// Whether an amount of pay is given.
    pub has_amount: bool,
    /// Whether the place one is in is given.
    pub has_from: bool,
    /// The role that is meant where none is named.
    pub default_role: String,
    /// The years that are offered where none are typed.
    pub default_years: Option<String>,
}
