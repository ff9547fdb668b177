use serde::{Deserialize, Serialize};

/// Why a name stands for an area; earlier ones win. Cities of that name come after nicknames.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum PlaceRank {
    /// The area's official code.
    Code,
    /// The area's id.
    Id,
    /// A nickname.
    Nickname,
    /// A city in the area's title.
    TitleCity,
    /// The name of a state, of the nation, or an area's whole title.
    Name,
}

/// One thing a place's name can stand for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub enum Target<'d> {
    /// An area by its own names.
    Area {
        /// Position of the area.
        area: u16,
        /// Why the name stands for it.
        rank: PlaceRank,
        /// Another area people may mean by the same nickname.
        also: Option<u16>,
    },
    /// A US city, which answers with its area's wages.
    City {
        /// The city's name as written.
        name: &'d str,
        /// Postal letters of its state.
        state: &'d str,
        /// People living there.
        population: u32,
        /// Position of its wage area.
        area: u16,
    },
    /// A city abroad, which answers with its country's reported pay.
    CityAbroad {
        /// The city's name as written.
        name: &'d str,
        /// Two letters of its country.
        country: &'d str,
        /// People living there.
        population: u32,
    },
    /// A country other than the United States.
    Country {
        /// Its two letters.
        country: &'d str,
    },
    /// Work from anywhere: the nation's figure.
    Remote,
}

/// A name of places, with all it can stand for.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct PlaceName<'d> {
    /// The name's key, as [`super::place_key`] makes it.
    pub key: &'d str,
    /// What it can stand for, in no particular order; never empty.
    #[serde(borrow)]
    pub targets: Vec<Target<'d>>,
}

/// A country other than the United States.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Country<'d> {
    /// Its two letters.
    pub letters: &'d str,
    /// Its name.
    pub name: &'d str,
    /// Whether figures for Europe as a whole are shown for it.
    pub europe: bool,
}
