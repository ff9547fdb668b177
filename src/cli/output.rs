use clap::{ArgAction, Args, ValueEnum};

/// How the answer is given.
#[derive(Args, Clone, Debug)]
// Each is a flag of its own.
#[allow(clippy::struct_excessive_bools)]
pub struct OutputArgs {
    /// Give the answer in this form [default: table, or `PYCAREER_FORMAT`]
    #[arg(
        long = "format",
        global = true,
        value_name = "FORMAT",
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub format: Option<FormatArg>,

    /// Give the answer as JSON; short for `--format json`
    #[arg(long = "json", global = true, hide_short_help = true, help_heading = "Output")]
    pub json: bool,

    /// Print one value of the answer's data, raw: `pay.p50`
    #[arg(
        long = "get",
        global = true,
        value_name = "PATH",
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub get: Option<String>,

    /// Use colour: when on a terminal, always or never [default: auto, or as configured]
    #[arg(
        long = "color",
        global = true,
        value_name = "WHEN",
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub color: Option<ColorArg>,

    /// Draw with ASCII signs only
    #[arg(long = "ascii", global = true, hide_short_help = true, help_heading = "Output")]
    pub ascii: bool,

    /// Lay the answer out for this many columns, 20 to 500
    #[arg(
        long = "width",
        global = true,
        value_name = "COLUMNS",
        hide_short_help = true,
        help_heading = "Output"
    )]
    pub width: Option<String>,

    /// Never ask, also not in a terminal
    #[arg(long = "no-input", global = true, hide_short_help = true, help_heading = "Output")]
    pub no_input: bool,

    /// Leave the configuration file out
    #[arg(long = "no-config", global = true, hide_short_help = true, help_heading = "Output")]
    pub no_config: bool,

    /// Print the version of the program and of its data
    #[arg(short = 'V', long = "version", action = ArgAction::SetTrue)]
    pub version: bool,
}

/// The forms an answer can take.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum FormatArg {
    /// For people
    Table,
    /// For scripts
    Json,
    /// For spreadsheets: the answer's rows
    Csv,
    /// For documents: the answer's rows as a table
    Markdown,
}

impl FormatArg {
    /// Returns the form a word asks for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<FormatArg> {
        FormatArg::from_str(word, false).ok()
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum ColorArg {
    /// On a terminal, unless the environment asks otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl ColorArg {
    /// Returns the word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ColorArg::Auto => "auto",
            ColorArg::Always => "always",
            ColorArg::Never => "never",
        }
    }

    /// Returns what a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<ColorArg> {
        ColorArg::from_str(word, false).ok()
    }
}
