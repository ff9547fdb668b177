use crate::cli::PlaceArgs;

/// Where, as given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PlaceRequest {
    /// The United States.
    Nation,
    /// `--city`
    City(String),
    /// `--state`
    State(String),
    /// Both: a city in that state.
    CityIn(String, String),
    /// `--country`
    Country(String),
}

impl From<PlaceArgs> for PlaceRequest {
    fn from(args: PlaceArgs) -> PlaceRequest {
        match (args.city, args.state) {
            (None, None) => PlaceRequest::Nation,
            (Some(city), None) => PlaceRequest::City(city),
            (None, Some(state)) => PlaceRequest::State(state),
            // `--city springfield --state il` says which Springfield.
            (Some(city), Some(state)) => PlaceRequest::CityIn(city, state),
        }
    }
}
