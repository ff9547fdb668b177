use super::word::one_of;
use crate::cli::SkillArgs;
use crate::error::Error;
use crate::model::{Category, Stage};

/// `skill`: skills by name, or a list.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillRequest {
    /// Names as given; none asks for the list.
    pub names: Vec<String>,
    /// Only this category, in the list.
    pub category: Option<Category>,
    /// Only this stage, in the list.
    pub stage: Option<Stage>,
    /// Only skills of this role, in the list; as given.
    pub role: Option<String>,
}

impl TryFrom<SkillArgs> for SkillRequest {
    type Error = Error;

    fn try_from(args: SkillArgs) -> Result<SkillRequest, Error> {
        let filtered = args.category.is_some() || args.stage.is_some() || args.role.is_some();
        if filtered && !args.names.is_empty() {
            return Err(Error::usage(
                "`--category`, `--stage` and `--role` choose from the list; leave the names out",
            ));
        }
        let category = args.category.as_deref().map(parse_category).transpose()?;
        let stage = args.stage.as_deref().map(parse_stage).transpose()?;
        Ok(SkillRequest { names: args.names, category, stage, role: args.role })
    }
}

fn parse_category(given: &str) -> Result<Category, Error> {
    one_of("category", given, &Category::ALL, Category::word)
}

fn parse_stage(given: &str) -> Result<Stage, Error> {
    one_of("stage", given, &Stage::ALL, Stage::word)
}
