use clap::Args;

use super::PersonArgs;

/// Arguments of `city`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct CityArgs {
    /// Cities, wage areas by name or code, states: `austin`, `16980`, `"san jose"`
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,

    /// The role [default: python-developer]
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// Rank by pay, real-pay, jobs or concentration [default: pay]
    #[arg(long = "sort", value_name = "KEY")]
    pub sort: Option<String>,

    /// Rank only areas of this state
    #[arg(long = "state", value_name = "STATE")]
    pub state: Option<String>,

    /// Rank nonmetropolitan areas, which stand apart from the metropolitan ones
    #[arg(long = "nonmetro")]
    pub nonmetro: bool,

    /// Rank only areas with at least this many jobs
    #[arg(long = "min-jobs", value_name = "JOBS", allow_negative_numbers = true)]
    pub min_jobs: Option<String>,

    /// How many areas to rank [default: 20]
    #[arg(long = "top", value_name = "COUNT", allow_negative_numbers = true)]
    pub top: Option<String>,

    /// Give figures with a relative standard error above 33.3% too
    #[arg(long = "allow-unreliable")]
    pub allow_unreliable: bool,

    /// In a terminal, ask for what is not given
    #[arg(long = "ask")]
    pub ask: bool,
}
