use clap::Args;

/// Where the pay is.
#[derive(Args, Clone, Debug)]
pub struct PlaceArgs {
    /// Where the pay is: a city, wage area or state [default: the United States]
    #[arg(long = "city", value_name = "CITY")]
    pub city: Option<String>,

    /// A state by name or letters; with `--city`, the state that city is in
    #[arg(long = "state", value_name = "STATE")]
    pub state: Option<String>,
}
