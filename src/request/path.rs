use super::matching::skills_known;
use super::{DEFAULT_ROLE, PlaceRequest};
use crate::cli::PathArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::text::visible;

/// How many steps a path may have, at the most that can be asked for.
pub const MOST_STEPS: usize = 5;

/// How many steps it may have where nothing is said.
pub const USUAL_STEPS: usize = 4;

/// `path`: from which role, to which.
#[derive(Clone, Debug, PartialEq)]
pub struct PathRequest {
    /// The roles.
    pub ends: EndsRequest,
    /// What is known beside what the role one is in asks for, as phrases of words that names are to be
    /// found in.
    pub have: Vec<String>,
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
        let apart = (!args.from.is_empty()).then(|| args.from.join(" "));
        let to = (!args.to.is_empty()).then(|| args.to.join(" "));
        let ends = ends(apart.map_or(args.roles, |from| vec![from]), to)?;
        Ok(PathRequest {
            ends,
            have: skills_known(&args.have),
            standing: args.person.try_into()?,
            place: args.place.into(),
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
            let between = words.get(at).map_or_else(String::new, |word| visible(word));
            let message = format!("no role stands after `{between}`");
            return Err(Error::usage(message).with_hint(AS_IN));
        }
        return Ok(EndsRequest::Apart { from: role_or_default(from), to });
    }
    if words.is_empty() {
        words.push(DEFAULT_ROLE.to_owned());
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

    fn read(line: &[&str]) -> Result<EndsRequest, String> {
        let words = line.iter().map(|word| (*word).to_owned()).collect();
        ends(words, None).map_err(|error| error.message)
    }

    fn apart(from: &str, to: &str) -> EndsRequest {
        EndsRequest::Apart { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn a_word_between_the_roles_parts_them() {
        let expected = apart("data analyst", "ml engineer");
        assert_eq!(read(&["data", "analyst", "to", "ml", "engineer"]).as_ref(), Ok(&expected));
        assert_eq!(read(&["from", "data analyst", "TO", "ml engineer"]).as_ref(), Ok(&expected));
        assert_eq!(read(&["data analyst -> ml engineer"]), Ok(expected));
        assert_eq!(read(&["into", "backend"]), Ok(apart("python-developer", "backend")));
    }

    #[test]
    fn without_a_role_the_usual_one_is_meant() {
        let usual = EndsRequest::Words(vec!["python-developer".to_owned()]);
        assert_eq!(read(&[]), Ok(usual.clone()));
        assert_eq!(read(&["from"]), Ok(usual));
        let message = "no role stands after `to`".to_owned();
        assert_eq!(read(&["backend", "to"]), Err(message));
    }
}
