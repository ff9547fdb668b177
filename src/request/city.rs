use super::word::one_of;
use super::{USUAL_TOP, role_or_default, whole};
use crate::cli::CityArgs;
use crate::error::Error;
use crate::estimate::Standing;
use crate::model::AreaKind;

/// `city`: places by name, or a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct CityRequest {
    /// Names as given; none asks for the ranking.
    pub names: Vec<String>,
    /// The role's name as given, or the default.
    pub role: String,
    /// Who the pay is for.
    pub standing: Standing,
    /// What the ranking goes by.
    pub sort: CitySort,
    /// Rank only areas of this state; as given.
    pub state: Option<String>,
    /// What areas are ranked: metropolitan or nonmetropolitan ones, never both.
    pub areas: AreaKind,
    /// Rank only areas with at least so many jobs.
    pub min_jobs: u32,
    /// How many areas to rank.
    pub top: usize,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
}

/// What a ranking of areas goes by; always highest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CitySort {
    /// The middle of the pay.
    Pay,
    /// The middle of the pay at US average prices.
    RealPay,
    /// Jobs in the role's codes, weighted.
    Jobs,
    /// Those jobs' share of all jobs there, against the nation's.
    Concentration,
}

impl CitySort {
    /// Every key.
    pub const ALL: [CitySort; 4] =
        [CitySort::Pay, CitySort::RealPay, CitySort::Jobs, CitySort::Concentration];

    /// Returns the word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            CitySort::Pay => "pay",
            CitySort::RealPay => "real-pay",
            CitySort::Jobs => "jobs",
            CitySort::Concentration => "concentration",
        }
    }
}

impl TryFrom<CityArgs> for CityRequest {
    type Error = Error;

    fn try_from(args: CityArgs) -> Result<CityRequest, Error> {
        let ranks = args.sort.is_some()
            || args.state.is_some()
            || args.nonmetro
            || args.min_jobs.is_some()
            || args.top.is_some();
        if ranks && !args.names.is_empty() {
            return Err(Error::usage(
                "`--sort`, `--state`, `--nonmetro`, `--min-jobs` and `--top` rank all areas; leave the \
                 names out",
            ));
        }
        let sort = args.sort.as_deref().map_or(Ok(CitySort::Pay), parse_sort)?;
        Ok(CityRequest {
            names: args.names,
            role: role_or_default(args.role),
            standing: args.person.try_into()?,
            sort,
            state: args.state,
            areas: if args.nonmetro { AreaKind::Nonmetro } else { AreaKind::Metro },
            min_jobs: whole("--min-jobs", args.min_jobs.as_deref(), 0)?.unwrap_or(0),
            top: whole("--top", args.top.as_deref(), 1)?.unwrap_or(USUAL_TOP),
            allow_unreliable: args.allow_unreliable,
        })
    }
}

fn parse_sort(given: &str) -> Result<CitySort, Error> {
    one_of("ranking", given, &CitySort::ALL, CitySort::word)
}
