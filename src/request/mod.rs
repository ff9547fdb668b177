//! What is asked: arguments with their defaults filled in and their values checked, names still as
//! they were given. No `clap` type is visible past this room.

mod amount;
mod by;
mod city;
mod compare;
mod config;
mod data;
mod learn;
mod matching;
mod money;
mod path;
mod person;
mod place;
mod role;
mod salary;
mod search;
mod skill;
mod topic;
mod word;
mod worth;

pub use amount::{Amount, AmountPeriod, HOURS_A_YEAR, parse_amount};
pub use by::{By, ByRequest};
pub use city::{CityRequest, CitySort};
pub use compare::{CompareRequest, SUBJECTS, SubjectRequest};
pub use config::ConfigRequest;
pub use data::DataRequest;
pub use learn::LearnRequest;
pub use matching::{MatchRequest, skills_known};
pub use money::{MoneyRequest, parse_period, parse_rate};
pub use path::{EndsRequest, MOST_STEPS, PathRequest, USUAL_STEPS};
pub use person::{parse_level, parse_years};
pub use place::PlaceRequest;
pub use role::{RoleRequest, Section};
pub use salary::SalaryRequest;
pub use search::{HitKind, SearchRequest};
pub use skill::SkillRequest;
pub use topic::{GuideRequest, IndustrySort, MarketRequest};
pub use worth::{MoveRequest, WorthPlaces, WorthRequest};

use std::fmt::Display;
use std::str::FromStr;

use crate::cli::Command;
use crate::error::Error;
use crate::text::visible;

/// A question, whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// `role`
    Role(RoleRequest),
    /// `salary`
    Salary(SalaryRequest),
    /// `city`
    City(CityRequest),
    /// `compare`
    Compare(CompareRequest),
    /// `match`
    Match(MatchRequest),
    /// `learn`
    Learn(LearnRequest),
    /// `skill`
    Skill(SkillRequest),
    /// `market`
    Market(MarketRequest),
    /// `guide`
    Guide(GuideRequest),
    /// `search`
    Search(SearchRequest),
    /// `worth`
    Worth(WorthRequest),
    /// `move`
    Move(MoveRequest),
    /// `path`
    Path(PathRequest),
    /// `data`
    Data(DataRequest),
}

impl TryFrom<Command> for Request {
    type Error = Error;

    fn try_from(command: Command) -> Result<Request, Error> {
        match command {
            Command::Role(args) => args.try_into().map(Request::Role),
            Command::Salary(args) => args.try_into().map(Request::Salary),
            Command::City(args) => args.try_into().map(Request::City),
            Command::Compare(args) => args.try_into().map(Request::Compare),
            Command::Match(args) => args.try_into().map(Request::Match),
            Command::Learn(args) => args.try_into().map(Request::Learn),
            Command::Skill(args) => args.try_into().map(Request::Skill),
            Command::Market(args) => args.try_into().map(Request::Market),
            Command::Guide(args) => Ok(Request::Guide(args.into())),
            Command::Search(args) => args.try_into().map(Request::Search),
            Command::Worth(args) => args.try_into().map(Request::Worth),
            Command::Move(args) => args.try_into().map(Request::Move),
            Command::Path(args) => args.try_into().map(Request::Path),
            Command::Data(args) => Ok(Request::Data(args.into())),
        }
    }
}

/// The role that is meant where none is named.
pub const DEFAULT_ROLE: &str = "python-developer";

/// How many areas are ranked where nothing else is asked for.
const USUAL_TOP: usize = 20;

/// Returns a role's name as given, or the default.
fn role_or_default(given: Option<String>) -> String {
    given.unwrap_or_else(|| DEFAULT_ROLE.to_owned())
}

/// Reads a whole number, where one is given to a flag.
fn whole<T: Copy + FromStr + PartialOrd + Display>(
    flag: &str,
    given: Option<&str>,
    least: T,
) -> Result<Option<T>, Error> {
    let Some(given) = given else { return Ok(None) };
    let read = given.replace(',', "").parse().ok().filter(|number| *number >= least);
    read.map(Some).ok_or_else(|| {
        let shown = visible(given);
        let message = format!("`{flag}` takes a whole number from {least}, not `{shown}`");
        Error::usage(message).with_input(given)
    })
}
