use super::role::parse_family;
use super::{PlaceRequest, whole};
use crate::cli::MatchArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::model::Family;

/// How many roles or skills are shown where nothing else is asked for.
const USUAL_TOP: usize = 5;

/// `match`: roles by how much of them a person's skills cover.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchRequest {
    /// The skills, as phrases of words that names are to be found in; at least one.
    pub skills: Vec<String>,
    /// Who the pay is for.
    pub standing: Standing,
    /// Where.
    pub place: PlaceRequest,
    /// Only roles of this family.
    pub family: Option<Family>,
    /// Whether the skills to learn next are asked for, in place of the roles.
    pub next: bool,
    /// How many roles, or skills, to show at most.
    pub top: usize,
}

impl TryFrom<MatchArgs> for MatchRequest {
    type Error = Error;

    fn try_from(args: MatchArgs) -> Result<MatchRequest, Error> {
        let skills = skills_known(&args.skills);
        if skills.is_empty() {
            let error = Error::usage("no skill is given");
            return Err(error.with_hint(
                "as in `pycareer match python sql \"apache airflow\"`, or once for all with `pycareer \
                 config set skills python,sql`",
            ));
        }
        let standing = args.person.try_into()?;
        let place = PlaceRequest::from(args.place);
        if args.next && (standing != Standing::Market || place != PlaceRequest::Nation) {
            return Err(Error::usage(
                "`--next` ranks skills, which pay changes nothing of; leave `--years`, `--level`, \
                 `--city` and `--state` out",
            ));
        }
        Ok(MatchRequest {
            skills,
            standing,
            place,
            family: args.family.as_deref().map(parse_family).transpose()?,
            next: args.next,
            top: whole("--top", args.top.as_deref(), 1)?.unwrap_or(USUAL_TOP),
        })
    }
}

/// Returns what a person says to know as phrases of words, in each of which names are to be found.
///
/// A comma ends a phrase, and so does the end of an argument that has a space of its own: it was
/// quoted.
#[must_use]
pub fn skills_known(given: &[String]) -> Vec<String> {
    let mut phrases = vec![String::new()];
    for argument in given {
        let is_quoted = argument.trim().contains(char::is_whitespace);
        for (at, part) in argument.split(',').enumerate() {
            let is_own = at > 0 || is_quoted;
            match phrases.last_mut().filter(|_| !is_own) {
                Some(phrase) => *phrase = [phrase, " ", part].concat(),
                None => phrases.push(part.to_owned()),
            }
        }
        if is_quoted {
            phrases.push(String::new());
        }
    }
    let phrases = phrases.iter().map(|phrase| phrase.trim().to_owned());
    phrases.filter(|phrase| !phrase.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::skills_known;

    #[track_caller]
    fn case(given: &[&str], phrases: &[&str]) {
        let given: Vec<String> = given.iter().map(|&word| word.to_owned()).collect();
        assert_eq!(skills_known(&given), phrases);
    }

    #[test]
    fn commas_and_quotes_end_a_phrase() {
        case(&["python", "sql", "apache airflow"], &["python sql", "apache airflow"]);
        case(&["python,sql,apache airflow"], &["python", "sql", "apache airflow"]);
        case(&["python,", "apache", "airflow,sql"], &["python", "apache airflow", "sql"]);
        case(&["sql server", "linux", "c++"], &["sql server", "linux c++"]);
        case(&[" ", ",", ""], &[]);
        case(&[], &[]);
    }
}
