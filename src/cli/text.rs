use clap::{Args, Subcommand, ValueEnum};

use super::examples;

/// Commands that print a text of the program's own: no question is put to the data.
#[derive(Clone, Debug, Subcommand)]
pub enum Text {
    /// Print the JSON Schema of what a command prints with `--json`
    ///
    /// Without a command: one schema that holds for every answer. `error` is what a failure prints
    /// on stderr. Draft 2020-12.
    #[command(before_help = examples::SCHEMA)]
    Schema(SchemaArgs),
    /// Print the completions of a shell: bash, elvish, fish, powershell or zsh
    ///
    /// These know commands, flags and fixed values. To complete roles, cities, skills and topics
    /// too, let the shell ask: `source <(COMPLETE=bash pycareer)`.
    #[command(before_help = examples::COMPLETIONS)]
    Completions(CompletionsArgs),
    /// Print a man page, for `man -l -`
    #[command(before_help = examples::MAN)]
    Man(ManArgs),
    /// Explain a command or a topic: exit-codes, formats, environment, method, accessibility
    #[command(before_help = examples::HELP)]
    Help(HelpArgs),
}

/// Arguments of `schema`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct SchemaArgs {
    /// The command: `salary`, `data sources`, or `error`
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// Arguments of `completions`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: ShellArg,
}

/// The shells that have completions.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum ShellArg {
    /// bash
    Bash,
    /// elvish
    Elvish,
    /// fish
    Fish,
    /// `PowerShell`
    Powershell,
    /// zsh
    Zsh,
}

/// Arguments of `man`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct ManArgs {
    /// The command: `salary`, `data sources`; none for the page of the whole
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// Arguments of `help`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct HelpArgs {
    /// The command, or the topic
    #[arg(value_name = "TOPIC")]
    pub words: Vec<String>,
}
