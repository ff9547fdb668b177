use clap::Args;

/// Arguments of `role`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct RoleArgs {
    /// Ids, titles or aliases: `backend`, `sre`, `data engineer`
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,

    /// List only the roles of this family
    #[arg(long = "family", value_name = "FAMILY")]
    pub family: Option<String>,

    /// List only the roles that need this skill
    #[arg(long = "skill", value_name = "SKILL")]
    pub skill: Option<String>,

    /// Show only these parts, separated by commas: `pay,skills`
    #[arg(long = "section", value_name = "SECTION", value_delimiter = ',')]
    pub sections: Vec<String>,
}
