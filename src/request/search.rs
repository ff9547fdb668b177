use super::whole;
use super::word::one_of;
use crate::cli::SearchArgs;
use crate::error::Error;
use crate::model::name_key;

/// How many hits are shown where nothing else is asked for.
const USUAL_TOP: usize = 8;

/// `search`: words, and what kind of thing they are to find.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchRequest {
    /// The words as given.
    pub words: String,
    /// Only hits of this kind.
    pub kind: Option<HitKind>,
    /// How many hits.
    pub top: usize,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HitKind {
    /// A role.
    Role,
    /// A skill.
    Skill,
    /// A wage area.
    City,
    /// A topic or entry of the market.
    Market,
    /// A topic or entry of the guide.
    Guide,
    /// A command that answers a question no single record does.
    Command,
}

impl HitKind {
    /// Every kind.
    pub const ALL: [HitKind; 6] = [
        HitKind::Role,
        HitKind::Skill,
        HitKind::City,
        HitKind::Market,
        HitKind::Guide,
        HitKind::Command,
    ];

    /// Returns the word used on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            HitKind::Role => "role",
            HitKind::Skill => "skill",
            HitKind::City => "city",
            HitKind::Market => "market",
            HitKind::Guide => "guide",
            HitKind::Command => "command",
        }
    }

    /// Returns what one hit of the kind is called in a sentence: `market entry`.
    #[must_use]
    pub fn in_sentence(self) -> &'static str {
        match self {
            HitKind::Market => "market entry",
            HitKind::Guide => "guide entry",
            other => other.word(),
        }
    }
}

impl TryFrom<SearchArgs> for SearchRequest {
    type Error = Error;

    fn try_from(args: SearchArgs) -> Result<SearchRequest, Error> {
        let words = args.words.join(" ");
        if name_key(&words).is_empty() {
            let error = Error::usage("there is no word to look for");
            return Err(error.with_input(&words).with_hint("as in `pycareer search remote work`"));
        }
        let kind = args.kind.as_deref().map(parse_kind).transpose()?;
        let top = whole("--top", args.top.as_deref(), 1)?.unwrap_or(USUAL_TOP);
        Ok(SearchRequest { words, kind, top })
    }
}

fn parse_kind(given: &str) -> Result<HitKind, Error> {
    one_of("kind", given, &HitKind::ALL, HitKind::word)
}
