use clap::{ArgAction, Args};

use super::{PersonArgs, PlaceArgs};

/// Arguments of `path`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct PathArgs {
    /// The role one is in [default: python-developer] and, where a way is asked for, the one to get to:
    /// `data-analyst ml-engineer`, `data analyst to ml engineer`
    #[arg(value_name = "ROLE")]
    pub roles: Vec<String>,

    /// The role one is in, as a flag
    #[arg(long = "from", value_name = "ROLE", conflicts_with = "roles", num_args = 1.., action = ArgAction::Set)]
    pub from: Vec<String>,

    /// The role to get to, as a flag
    #[arg(long = "to", value_name = "ROLE", num_args = 1.., action = ArgAction::Set)]
    pub to: Vec<String>,

    /// What you know beside what the role you are in asks for, as in `match`; may be given several times
    #[arg(long = "have", value_name = "SKILL", num_args = 1..)]
    pub have: Vec<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// Where the pay is.
    #[command(flatten)]
    pub place: PlaceArgs,

    /// How many steps at most, 1 to 5 [default: 4]
    #[arg(long = "max-steps", value_name = "COUNT", allow_negative_numbers = true)]
    pub max_steps: Option<String>,

    /// Allow any step, also over two preparation zones
    #[arg(long = "stretch")]
    pub stretch: bool,
}
