use clap::Args;

/// Arguments of `market`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct MarketArgs {
    /// Topics or entries: `demand`, `industries`; none lists the topics
    #[arg(value_name = "TOPIC")]
    pub topics: Vec<String>,

    /// The role whose pay by industry is shown [default: python-developer]
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,

    /// Sort industries by pay or jobs [default: pay]
    #[arg(long = "sort", value_name = "KEY")]
    pub sort: Option<String>,

    /// Show the parts of each industry too
    #[arg(long = "detail")]
    pub detail: bool,
}

/// Arguments of `guide`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct GuideArgs {
    /// Topics or entries: `challenges`, `cover-letter`; none lists the topics
    #[arg(value_name = "TOPIC")]
    pub topics: Vec<String>,
}
