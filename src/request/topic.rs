use super::word::one_of;
use crate::cli::{GuideArgs, MarketArgs};
use crate::error::Error;

/// `market`: what is said of demand, pay and employers.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketRequest {
    /// Topics and entries as given; none asks for the list.
    pub topics: Vec<String>,
    /// The role whose pay by industry is shown, as given.
    pub role: Option<String>,
    /// What industries are sorted by.
    pub sort: IndustrySort,
    /// Whether the parts of industries are shown too.
    pub detail: bool,
    /// The first flag given that is for the table by industry alone.
    pub flag: Option<&'static str>,
}

/// What a list of industries is sorted by; always highest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum IndustrySort {
    /// The middle of the pay.
    Pay,
    /// Jobs.
    Jobs,
}

impl IndustrySort {
    /// Every key.
    pub const ALL: [IndustrySort; 2] = [IndustrySort::Pay, IndustrySort::Jobs];

    /// Returns the word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            IndustrySort::Pay => "pay",
            IndustrySort::Jobs => "jobs",
        }
    }
}

/// `guide`: practices, challenges, requirements, questions.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideRequest {
    /// Topics and entries as given; none asks for the list.
    pub topics: Vec<String>,
}

impl TryFrom<MarketArgs> for MarketRequest {
    type Error = Error;

    fn try_from(args: MarketArgs) -> Result<MarketRequest, Error> {
        let sort = args.sort.as_deref().map(parse_sort).transpose()?;
        let flags = [
            ("--role", args.role.is_some()),
            ("--sort", sort.is_some()),
            ("--detail", args.detail),
        ];
        Ok(MarketRequest {
            flag: flags.into_iter().find_map(|(flag, is_given)| is_given.then_some(flag)),
            topics: args.topics,
            role: args.role,
            sort: sort.unwrap_or(IndustrySort::Pay),
            detail: args.detail,
        })
    }
}

impl From<GuideArgs> for GuideRequest {
    fn from(args: GuideArgs) -> GuideRequest {
        GuideRequest { topics: args.topics }
    }
}

fn parse_sort(given: &str) -> Result<IndustrySort, Error> {
    one_of("sorting key", given, &IndustrySort::ALL, IndustrySort::word)
}
