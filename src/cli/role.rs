use clap::Args;

/// Arguments of `role`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct RoleArgs {
    /// Ids, titles or aliases: `backend`, `sre`, `data engineer`
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,

    /// List only one family: software, data, ai, infra, quality, science, leadership or beyond
    #[arg(long = "family", value_name = "FAMILY")]
    pub family: Option<String>,

    /// List only the roles that need this skill (it is more than nice to have)
    #[arg(long = "skill", value_name = "SKILL")]
    pub skill: Option<String>,

    /// Show only these parts, separated by commas: pay, duties, skills, requirements, entry, levels,
    /// outlook, next, similar, codes, reading
    #[arg(long = "section", value_name = "SECTION", value_delimiter = ',')]
    pub sections: Vec<String>,

    /// In a terminal, ask for what is not given
    #[arg(long = "ask")]
    pub ask: bool,
}
