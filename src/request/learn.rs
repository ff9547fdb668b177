use super::matching::skills_known;
use crate::cli::LearnArgs;
use crate::error::Error;

/// `learn`: what is missing for a role, in order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LearnRequest {
    /// The role's name as given.
    pub role: String,
    /// What is known already, as phrases of words that names are to be found in.
    pub have: Vec<String>,
}

impl TryFrom<LearnArgs> for LearnRequest {
    type Error = Error;

    fn try_from(args: LearnArgs) -> Result<LearnRequest, Error> {
        if args.role_words.is_empty() {
            let error = Error::usage("no role is given");
            return Err(error.with_hint("as in `pycareer learn data-engineer --have python sql`"));
        }
        Ok(LearnRequest { role: args.role_words.join(" "), have: skills_known(&args.have) })
    }
}
