//! What is asked: arguments with their defaults filled in and their values checked, names still as
//! they were given. No `clap` type is visible past this room.

mod city;
mod compare;
mod person;
mod role;
mod salary;
mod skill;
mod topic;

pub use city::{CityRequest, CitySort};
pub use compare::{CompareRequest, SUBJECTS, SubjectRequest};
pub use person::parse_years;
pub use role::{RoleRequest, Section};
pub use salary::{PlaceRequest, SalaryRequest};
pub use skill::SkillRequest;
pub use topic::{GuideRequest, IndustrySort, MarketRequest};

use crate::cli::Command;
use crate::error::Error;

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
    /// `skill`
    Skill(SkillRequest),
    /// `market`
    Market(MarketRequest),
    /// `guide`
    Guide(GuideRequest),
}

impl TryFrom<Command> for Request {
    type Error = Error;

    fn try_from(command: Command) -> Result<Request, Error> {
        match command {
            Command::Role(args) => args.try_into().map(Request::Role),
            Command::Salary(args) => args.try_into().map(Request::Salary),
            Command::City(args) => args.try_into().map(Request::City),
            Command::Compare(args) => args.try_into().map(Request::Compare),
            Command::Skill(args) => args.try_into().map(Request::Skill),
            Command::Market(args) => args.try_into().map(Request::Market),
            Command::Guide(args) => Ok(Request::Guide(args.into())),
        }
    }
}

/// The role that is meant where none is named.
pub const DEFAULT_ROLE: &str = "python-developer";
