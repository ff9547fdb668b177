use clap::Args;

use super::MoneyArgs;

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

    /// A city, wage area or state, or a city or country abroad [default: the United States]
    #[arg(long = "city", value_name = "CITY")]
    pub city: Option<String>,

    /// A state by name or letters
    #[arg(long = "state", value_name = "STATE")]
    pub state: Option<String>,

    /// A country by name or letters; `us` is the United States
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

/// Who the pay is for.
#[derive(Args, Clone, Debug)]
pub struct PersonArgs {
    /// Years of professional work, 0 to 60, decimals allowed
    #[arg(long = "years", value_name = "YEARS", allow_negative_numbers = true)]
    pub years: Option<String>,

    /// junior, mid, senior, lead, staff or principal; in place of `--years`
    #[arg(long = "level", value_name = "LEVEL")]
    pub level: Option<String>,
}
