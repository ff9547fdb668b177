use clap::Args;

use super::PersonArgs;

/// Arguments of `worth`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct WorthArgs {
    /// A base pay, offered or present: `120000`, `120k`, `$120,000`, `59.10/h`, `€90k`
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    pub amount: Option<String>,

    /// The role [default: python-developer]
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// A city, wage area or state; may be given several times [default: the United States]
    #[arg(long = "city", value_name = "CITY")]
    pub cities: Vec<String>,

    /// A state by name or letters
    #[arg(long = "state", value_name = "STATE")]
    pub state: Option<String>,

    /// Show what it is worth in the so many metropolitan areas with the most jobs
    #[arg(long = "top", value_name = "COUNT", allow_negative_numbers = true)]
    pub top: Option<String>,

    /// Units of the amount's currency for one US dollar, in place of the rate held
    #[arg(long = "rate", value_name = "RATE", allow_negative_numbers = true)]
    pub rate: Option<String>,

    /// Show how the numbers come about, step by step
    #[arg(long = "explain")]
    pub explain: bool,

    /// In a terminal, ask for what is not given
    #[arg(long = "ask")]
    pub ask: bool,
}

/// Arguments of `move`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct MoveArgs {
    /// The base pay where one is now: `120000`, `120k`, `$120,000`, `59.10/h`, `€90k`
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    pub amount: Option<String>,

    /// Where one is now: a city, wage area or state
    #[arg(long = "from", value_name = "CITY")]
    pub from: Option<String>,

    /// Where one thinks of going; may be given several times
    #[arg(long = "to", value_name = "CITY", num_args = 1..)]
    pub to: Vec<String>,

    /// The role [default: python-developer]
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,

    /// Units of the amount's currency for one US dollar, in place of the rate held
    #[arg(long = "rate", value_name = "RATE", allow_negative_numbers = true)]
    pub rate: Option<String>,

    /// Show how the numbers come about, step by step
    #[arg(long = "explain")]
    pub explain: bool,

    /// In a terminal, ask for what is not given
    #[arg(long = "ask")]
    pub ask: bool,
}
