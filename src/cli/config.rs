use clap::{Args, Subcommand};

/// Arguments of `config`.
#[derive(Args, Clone, Debug)]
#[command(disable_help_subcommand = true)]
pub struct ConfigArgs {
    /// What is to be done; nothing lists the keys.
    #[command(subcommand)]
    pub part: Option<ConfigPart>,
}

/// What can be done with the configuration.
#[derive(Clone, Debug, Subcommand)]
pub enum ConfigPart {
    /// Show every key: what it is set to, and where that is from
    List,
    /// Print what a key is set to
    Get(ConfigGetArgs),
    /// Set a key in the file: `years 5`, `city chicago`, `skills python,sql`, `rates.EUR 0.92`
    ///
    /// The value is checked first, and names are kept as ids. Comments and order of the file stay.
    Set(ConfigSetArgs),
    /// Take keys out of the file
    Unset(ConfigUnsetArgs),
    /// Print where the file is, whether or not it exists
    Path,
}

/// Arguments of `config get`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct ConfigGetArgs {
    /// role, years, level, city, skills, currency, period, color, accessible or a rate: `rates.EUR`
    #[arg(value_name = "KEY")]
    pub key: String,
}

/// Arguments of `config set`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct ConfigSetArgs {
    /// role, years, level, city, skills, currency, period, color, accessible or a rate: `rates.EUR`
    #[arg(value_name = "KEY")]
    pub key: String,

    /// What the flag of that name takes; skills separated by commas
    #[arg(value_name = "VALUE", allow_negative_numbers = true)]
    pub value: Vec<String>,
}

/// Arguments of `config unset`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct ConfigUnsetArgs {
    /// One or more keys
    #[arg(value_name = "KEY", required = true)]
    pub keys: Vec<String>,
}
