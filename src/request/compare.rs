use super::person::standing_of_word;
use super::{PlaceRequest, role_or_default};
use crate::cli::CompareArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::text::visible;

/// How many subjects can stand side by side.
pub const SUBJECTS: std::ops::RangeInclusive<usize> = 2..=6;

/// `compare`: which subjects, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareRequest {
    /// The subjects, two to six.
    pub subjects: Vec<SubjectRequest>,
    /// The role of subjects that name none; as given, or the default.
    pub role: String,
    /// Who the pay is for, where a subject does not say.
    pub standing: Standing,
    /// The place of subjects that name none.
    pub place: PlaceRequest,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
}

/// A subject, its names still as given.
#[derive(Clone, Debug, PartialEq)]
pub enum SubjectRequest {
    /// A word that can be a role, a level or a city.
    Word(String),
    /// `role@city` or `role@city:years`
    RoleAt {
        /// The role.
        role: String,
        /// The city.
        city: String,
        /// The years or level, where the subject says them.
        standing: Option<Standing>,
    },
}

impl TryFrom<CompareArgs> for CompareRequest {
    type Error = Error;

    fn try_from(args: CompareArgs) -> Result<CompareRequest, Error> {
        let count = args.subjects.len();
        if !SUBJECTS.contains(&count) {
            let message = match count {
                0 => "nothing to compare; name two to six roles, cities or levels".to_owned(),
                1 => "one subject alone cannot be compared; name two to six".to_owned(),
                _ => format!("{count} subjects are too many; name two to six"),
            };
            let example = "`pycareer compare backend data-engineer ml-engineer --years 5`";
            return Err(Error::usage(message).with_hint(format!("as in {example}")));
        }
        let subjects = args.subjects.iter().map(|subject| parse_subject(subject));
        Ok(CompareRequest {
            subjects: subjects.collect::<Result<_, _>>()?,
            role: role_or_default(args.role),
            standing: args.person.try_into()?,
            place: args.place.into(),
            allow_unreliable: args.allow_unreliable,
        })
    }
}

fn parse_subject(given: &str) -> Result<SubjectRequest, Error> {
    let Some((role, place)) = given.split_once('@') else {
        return Ok(SubjectRequest::Word(given.to_owned()));
    };
    let (city, standing) = match place.rsplit_once(':') {
        Some((city, word)) => (city, Some(standing_of_word(word)?)),
        None => (place, None),
    };
    if role.trim().is_empty() || city.trim().is_empty() {
        let message =
            format!("`{}` is not of the form role@city or role@city:years", visible(given));
        return Err(Error::usage(message).with_input(given));
    }
    Ok(SubjectRequest::RoleAt { role: role.to_owned(), city: city.to_owned(), standing })
}
