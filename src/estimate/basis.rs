/// Where the figures of a place come from; later ones are weaker.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum PlaceBasis {
    /// The place's own published cell, as it stands.
    Published,
    /// Own cells, pulled towards the place's software ratio.
    Pulled,
    /// Software developers are not published there; modelled from all computer occupations.
    Modelled,
    /// Neither is published there: the state's figures.
    State,
    /// Not in the state either: the nation's figures.
    Nation,
}

impl PlaceBasis {
    /// Returns the word used in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PlaceBasis::Published => "published",
            PlaceBasis::Pulled => "pulled",
            PlaceBasis::Modelled => "modelled",
            PlaceBasis::State => "state",
            PlaceBasis::Nation => "nation",
        }
    }
}
