use clap::Args;

/// Arguments of `search`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct SearchArgs {
    /// What to look for, as you would say it
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,

    /// Find only one kind: role, skill, city, market, guide or command
    #[arg(long = "kind", value_name = "KIND")]
    pub kind: Option<String>,

    /// How many hits to show [default: 8]
    #[arg(long = "top", value_name = "COUNT", allow_negative_numbers = true)]
    pub top: Option<String>,
}
