use clap::Args;

use super::{MoneyArgs, PersonArgs, PlaceArgs};

/// Arguments of `salary`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
// Each is a flag of its own.
#[allow(clippy::struct_excessive_bools)]
pub struct SalaryArgs {
    /// The role [default: python-developer]
    #[arg(value_name = "ROLE")]
    pub role_words: Vec<String>,

    /// The role, as a flag
    #[arg(long = "role", value_name = "ROLE", conflicts_with = "role_words")]
    pub role: Option<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// Where the pay is.
    #[command(flatten)]
    pub place: PlaceArgs,

    /// A country by name or letters, `us` for the United States; `--city` takes cities abroad too
    #[arg(long = "country", value_name = "COUNTRY")]
    pub country: Option<String>,

    /// Currency and time of the amounts.
    #[command(flatten)]
    pub money: MoneyArgs,

    /// Show the range at US average prices first
    #[arg(long = "real")]
    pub real: bool,

    /// Ask one source alone: official, reported, aipathly, paths, profile or another by its id
    #[arg(long = "source", value_name = "SOURCE")]
    pub source: Option<String>,

    /// Give figures with a relative standard error above 33.3% too
    #[arg(long = "allow-unreliable")]
    pub allow_unreliable: bool,

    /// Show pay by years, city, role, level or industry: a row each, on one scale
    #[arg(long = "by", value_name = "WHAT")]
    pub by: Option<String>,

    /// How many areas `--by city` shows [default: 20]
    #[arg(long = "top", value_name = "COUNT", allow_negative_numbers = true)]
    pub top: Option<String>,

    /// Show how the numbers come about, step by step
    #[arg(long = "explain")]
    pub explain: bool,

    /// In a terminal, ask for what is not given
    #[arg(long = "ask")]
    pub ask: bool,
}
