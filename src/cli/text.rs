use clap::{Args, Subcommand};

/// Commands that print a text of the program's own: no question is put to the data.
#[derive(Clone, Debug, Subcommand)]
pub enum Text {
    /// Print the JSON Schema of what a command prints with `--json`
    ///
    /// Without a command: one schema that holds for every answer. `error` is what a failure prints
    /// on stderr. Draft 2020-12.
    Schema(SchemaArgs),
}

/// Arguments of `schema`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct SchemaArgs {
    /// The command: `salary`, `data sources`, or `error`
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
