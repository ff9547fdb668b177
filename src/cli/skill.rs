use clap::Args;

/// Arguments of `skill`.
#[derive(Args, Clone, Debug)]
#[command(args_override_self = true)]
pub struct SkillArgs {
    /// Ids, names or aliases: `sql`, `k8s`, `"rest apis"`
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,

    /// List only one category: language, core-python, testing, web, database, data, ai,
    /// infrastructure, security, science, engineering, people or apple-microsoft
    #[arg(long = "category", value_name = "CATEGORY")]
    pub category: Option<String>,

    /// List only one stage: foundational, intermediate or advanced
    #[arg(long = "stage", value_name = "STAGE")]
    pub stage: Option<String>,

    /// List only the skills of this role, most important first
    #[arg(long = "role", value_name = "ROLE")]
    pub role: Option<String>,
}
