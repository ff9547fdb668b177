use clap::Args;

use super::{PersonArgs, PlaceArgs};

/// Arguments of `compare`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct CompareArgs {
    /// Two to six of: a role, `role@city`, `role@city:years`, cities, levels
    #[arg(value_name = "SUBJECT")]
    pub subjects: Vec<String>,

    /// The role, where cities or levels are compared [default: python-developer]
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// Where the pay is.
    #[command(flatten)]
    pub place: PlaceArgs,

    /// Give figures with a relative standard error above 33.3% too
    #[arg(long = "allow-unreliable")]
    pub allow_unreliable: bool,
}
