use clap::Args;

use super::PersonArgs;

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

    /// The place of all subjects that name none [default: the United States]
    #[arg(long = "city", value_name = "CITY")]
    pub city: Option<String>,

    /// The state of all subjects that name no place
    #[arg(long = "state", value_name = "STATE")]
    pub state: Option<String>,

    /// Give figures with a relative standard error above 33.3% too
    #[arg(long = "allow-unreliable")]
    pub allow_unreliable: bool,
}
