use clap::Args;

/// Arguments of `learn`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct LearnArgs {
    /// The role to get to
    #[arg(value_name = "ROLE")]
    pub role_words: Vec<String>,

    /// What you know already, as in `match`; may be given several times
    #[arg(long = "have", value_name = "SKILL", num_args = 1..)]
    pub have: Vec<String>,
}
