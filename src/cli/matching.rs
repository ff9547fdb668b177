use clap::Args;

use super::{PersonArgs, PlaceArgs};

/// Arguments of `match`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct MatchArgs {
    /// What you know, by ids, names or aliases: `python sql apache airflow`, `python,sql,k8s`
    #[arg(value_name = "SKILL")]
    pub skills: Vec<String>,

    /// Years and level of the person.
    #[command(flatten)]
    pub person: PersonArgs,

    /// Where the pay is.
    #[command(flatten)]
    pub place: PlaceArgs,

    /// Rank only one family of roles: software, data, ai, infra, quality, science, leadership or
    /// beyond
    #[arg(long = "family", value_name = "FAMILY")]
    pub family: Option<String>,

    /// Show which single skills lift most roles over 60% coverage
    #[arg(long = "next")]
    pub next: bool,

    /// How many roles, with `--next` skills, to show [default: 5]
    #[arg(long = "top", value_name = "COUNT", allow_negative_numbers = true)]
    pub top: Option<String>,
}
