use super::salary::place_request;
use super::{DEFAULT_ROLE, PlaceRequest};
use crate::cli::PathArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::text::visible;

/// How many steps a path may have, at the most that can be asked for.
pub const MOST_STEPS: usize = 6;

/// How many steps it may have where nothing is said.
pub const USUAL_STEPS: usize = 4;

/// `path`: from which role, to which.
#[derive(Clone, Debug, PartialEq)]
pub struct PathRequest {
    /// The roles.
    pub ends: EndsRequest,
    /// Who the pay is for.
    pub standing: Standing,
    /// Where.
    pub place: PlaceRequest,
    /// How many steps at most, 1 to [`MOST_STEPS`], where that is said.
    pub max_steps: Option<usize>,
    /// Whether any step is allowed.
    pub stretch: bool,
}

/// The roles of a path, as given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EndsRequest {
    /// Words that name one role, or two one after the other; at least one.
    Words(Vec<String>),
    /// Two names.
    Apart {
        /// The role one is in, or the default.
        from: String,
        /// The role to get to.
        to: String,
    },
}

impl TryFrom<PathArgs> for PathRequest {
    type Error = Error;

    fn try_from(args: PathArgs) -> Result<PathRequest, Error> {
        let ends = ends(args.roles, args.to)?;
        Ok(PathRequest {
            ends,
            standing: args.person.try_into()?,
            place: place_request(args.city, args.state),
            max_steps: args.max_steps.as_deref().map(parse_steps).transpose()?,
            stretch: args.stretch,
        })
    }
}

const AS_IN: &str = "as in `pycareer path data-analyst ml-engineer`, or `pycareer path backend`";

fn ends(mut words: Vec<String>, to: Option<String>) -> Result<EndsRequest, Error> {
    // One pair of quotation marks around the whole: `"data analyst to ml engineer"`.
    if let [only] = words.as_slice()
        && only.split(' ').any(is_between)
    {
        words = only.split_whitespace().map(str::to_owned).collect();
    }
    if words.first().is_some_and(|word| word.eq_ignore_ascii_case("from")) {
        words.remove(0);
    }
    let role_or_default = |words: &[String]| match words {
        [] => DEFAULT_ROLE.to_owned(),
        words => words.join(" "),
    };
    if let Some(to) = to {
        return Ok(EndsRequest::Apart { from: role_or_default(&words), to });
    }
    if let Some(at) = words.iter().position(|word| is_between(word)) {
        let (from, to) = words.split_at(at);
        let to = to.get(1..).unwrap_or_default().join(" ");
        if to.is_empty() {
            let between = words.get(at).map_or_else(String::new, |word| visible(word).into());
            let message = format!("no role stands after `{between}`");
            return Err(Error::usage(message).with_hint(AS_IN));
        }
        return Ok(EndsRequest::Apart { from: role_or_default(from), to });
    }
    if words.is_empty() {
        return Err(Error::usage("no role is given to start from").with_hint(AS_IN));
    }
    Ok(EndsRequest::Words(words))
}

/// Whether a word says that the role to get to follows.
fn is_between(word: &str) -> bool {
    ["to", "into", "->", "→"].iter().any(|between| word.eq_ignore_ascii_case(between))
}

fn parse_steps(given: &str) -> Result<usize, Error> {
    let read = given.parse().ok().filter(|steps| (1..=MOST_STEPS).contains(steps));
    read.ok_or_else(|| {
        let message =
            format!("`--max-steps` takes 1 to {MOST_STEPS} steps, not `{}`", visible(given));
        Error::usage(message).with_input(given)
    })
}

#[cfg(test)]
mod tests {
    use super::{EndsRequest, ends};

    fn read(line: &[&str]) -> EndsRequest {
        ends(line.iter().map(|word| (*word).to_owned()).collect(), None).unwrap()
    }

    fn apart(from: &str, to: &str) -> EndsRequest {
        EndsRequest::Apart { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn a_word_between_the_roles_parts_them() {
        let expected = apart("data analyst", "ml engineer");
        assert_eq!(read(&["data", "analyst", "to", "ml", "engineer"]), expected);
        assert_eq!(read(&["from", "data analyst", "TO", "ml engineer"]), expected);
        assert_eq!(read(&["data analyst -> ml engineer"]), expected);
        assert_eq!(read(&["into", "backend"]), apart("python-developer", "backend"));
    }

    #[test]
    fn a_role_is_missing_where_none_is_named() {
        let of = |line: &[&str]| {
            let words = line.iter().map(|word| (*word).to_owned()).collect();
            ends(words, None).map_err(|error| error.message)
        };
        let message = "no role is given to start from".to_owned();
        assert_eq!(of(&[]), Err(message.clone()));
        assert_eq!(of(&["from"]), Err(message));
        let message = "no role stands after `to`".to_owned();
        assert_eq!(of(&["backend", "to"]), Err(message));
    }
}
