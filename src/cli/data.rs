use clap::{Args, Subcommand};

/// Arguments of `data`.
#[derive(Args, Clone, Debug)]
#[command(disable_help_subcommand = true)]
pub struct DataArgs {
    /// What of the data is asked for; none lists what there is.
    #[command(subcommand)]
    pub part: Option<DataPart>,
}

/// What can be asked of the data.
#[derive(Clone, Debug, Subcommand)]
pub enum DataPart {
    /// Show where figures and facts come from: publisher, release, terms, address, notes
    ///
    /// Without a name: every source. With one or more: only these.
    #[command(alias = "source")]
    Sources(SourcesArgs),
    /// Show how good the estimate is: what it scored against pay that people reported
    ///
    /// All that was measured, what speaks against the estimate too: set by set, role by role, known
    /// bias, and how far it lies off for one person.
    Accuracy,
}

/// Arguments of `data sources`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct SourcesArgs {
    /// Ids or names: `oews`, `bls`, `"stack overflow"`
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
}
