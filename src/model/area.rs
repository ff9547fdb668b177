use serde::{Deserialize, Serialize};

/// What kind of area official wages are published for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AreaKind {
    /// The United States.
    Nation,
    /// A state, the District of Columbia or a territory.
    State,
    /// A metropolitan area.
    Metro,
    /// The part of a state outside its metropolitan areas.
    Nonmetro,
}

impl AreaKind {
    /// Returns the word used in JSON and in the data files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            AreaKind::Nation => "nation",
            AreaKind::State => "state",
            AreaKind::Metro => "metro",
            AreaKind::Nonmetro => "nonmetro",
        }
    }
}

/// What areas are chosen by: some of an [`Area`], without its names.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct AreaOutline {
    /// What kind of area it is.
    pub kind: AreaKind,
    /// Position of the state it lies in, for an area inside one.
    pub within: Option<u16>,
    /// As of [`Area`].
    pub price_parity_thousandths: Option<u32>,
}

/// One area official wages are published for.
///
/// Areas are sorted by code; elsewhere an area is named by its position in that order.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Area<'d> {
    /// The official code: `US`, a state's two digits, a metro's five, a nonmetropolitan area's seven.
    pub code: &'d str,
    /// Stable id of ours: `chicago`, `columbus-oh`, `illinois`.
    pub id: &'d str,
    /// The official title.
    pub name: &'d str,
    /// What kind of area it is.
    pub kind: AreaKind,
    /// Postal letters of the state it belongs to (its main one); `None` for the nation.
    pub state: Option<&'d str>,
    /// Position of that state, for an area inside one.
    pub within: Option<u16>,
    /// Regional price parity 2023, US = 100 000; `None` where none is published.
    pub price_parity_thousandths: Option<u32>,
    /// Whether that price parity is the state's, for want of one of its own.
    pub price_parity_of_state: bool,
}
