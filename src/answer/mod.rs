//! What we promise: plain values, one file a command, whose serialised form is the JSON contract.
//! No renderer computes; whatever is shown is here first.

mod city;
mod compare;
mod figure;
mod pay;
mod role;
mod salary;
mod search;
mod skill;
mod topic;

use serde::Serialize;

pub use city::{CityAnswer, RolePay};
pub use compare::{
    CompareAnswer, Difference, LevelMiddle, PercentileIn, SkillName, SkillsCompared, YearsMiddle,
};
pub use figure::{FigureAnswer, Match, Number};
pub use pay::{
    Basis, BasisOccupation, Checked, Estimate, ModelBand, PayAnswer, RealPay, Sampling,
    derived_money,
};
pub use role::{LevelAnswer, LinkAnswer, OutlookAnswer, RoleAnswer, RoleDetail, WitnessesAnswer};
pub use salary::{Person, PlaceAnswer, RoleName, SalaryAnswer};
pub use search::HitAnswer;
pub use skill::{RoleNeedAnswer, SkillAnswer, SkillDetail, SkillLink, TechnologyAnswer};
pub use topic::EntryAnswer;

/// Version of the JSON shapes; changes when a key is removed, renamed or retyped.
pub const SCHEMA_VERSION: u32 = 1;

/// An answer in its envelope: the same for every command.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reply<'d> {
    /// Version of the shapes.
    pub schema_version: u32,
    /// The command that was asked.
    pub command: &'static str,
    /// The inputs after matching: `chi` stands here as `chicago`.
    pub query: Query,
    /// The answer itself.
    pub data: Data<'d>,
    /// Of what it was made.
    pub meta: Meta<'d>,
    /// What must be said beside it.
    pub warnings: Vec<Warning>,
}

/// The inputs after matching, by command.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Query {
    /// `role`
    Role {
        /// Ids of the roles; empty for the list.
        roles: Vec<String>,
        /// The level a name said.
        level: Option<&'static str>,
        /// Only this family.
        family: Option<&'static str>,
        /// Only roles that need this skill, by id.
        skill: Option<String>,
        /// Only these parts.
        sections: Vec<&'static str>,
    },
    /// `salary`
    Salary {
        /// Id of the role.
        role: String,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// Id of the place.
        city: Option<String>,
        /// Id of the state, where one was asked for as such.
        state: Option<String>,
    },
    /// `city`
    City {
        /// Ids of the places; empty for the ranking.
        cities: Vec<String>,
        /// Id of the role.
        role: String,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// What the ranking goes by.
        sort: Option<&'static str>,
        /// Only areas of this state.
        state: Option<String>,
        /// Only areas with at least so many jobs.
        min_jobs: Option<u32>,
        /// How many areas.
        top: Option<usize>,
    },
    /// `compare`
    Compare {
        /// Ids of the subjects.
        subjects: Vec<String>,
        /// Id of the role of subjects that name none.
        role: String,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// Id of the place of subjects that name none.
        city: Option<String>,
    },
    /// `skill`
    Skill {
        /// Ids of the skills; empty for the list.
        skills: Vec<String>,
        /// Only this category.
        category: Option<&'static str>,
        /// Only this stage.
        stage: Option<&'static str>,
        /// Only the skills of this role, by id.
        role: Option<String>,
    },
    /// `market`
    Market {
        /// Ids of the topics and entries; empty for all.
        topics: Vec<String>,
        /// Id of the role whose pay by industry is shown.
        role: String,
        /// What industries are sorted by.
        sort: &'static str,
        /// Whether the parts of industries are shown too.
        detail: bool,
    },
    /// `guide`
    Guide {
        /// Ids of the topics and entries; empty for all.
        topics: Vec<String>,
    },
    /// `search`
    Search {
        /// The words as given.
        words: String,
        /// Only this kind.
        kind: Option<&'static str>,
        /// How many hits.
        top: usize,
    },
}

/// Writes whole years as `5`, not `5.0`.
#[allow(clippy::ref_option)] // the shape serde calls
fn write_years<S: serde::Serializer>(years: &Option<f64>, to: S) -> Result<S::Ok, S::Error> {
    match *years {
        None => to.serialize_none(),
        // 0 to 60 were accepted, so that whole ones fit.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(years) if years.fract().abs() < f64::EPSILON => to.serialize_u8(years as u8),
        Some(years) => to.serialize_f64(years),
    }
}

/// The answer of a command; its type is fixed for each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Data<'d> {
    /// `role`: an array, also of one.
    Role(Vec<RoleAnswer<'d>>),
    /// `salary`: an object.
    Salary(Box<SalaryAnswer<'d>>),
    /// `city`: an array, also of one.
    City(Vec<CityAnswer<'d>>),
    /// `compare`: an array, one element a subject.
    Compare(Vec<CompareAnswer<'d>>),
    /// `skill`: an array, also of one.
    Skill(Vec<SkillAnswer<'d>>),
    /// `market` and `guide`: an array of entries.
    Topic(Vec<EntryAnswer<'d>>),
    /// `search`: an array of hits, best first.
    Search(Vec<HitAnswer>),
}

/// Of what an answer was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meta<'d> {
    /// Version of the dataset.
    pub data_version: &'d str,
    /// The day the dataset describes, ISO 8601.
    pub as_of: &'d str,
    /// Release of the official wages: month and year.
    pub wages: &'d str,
    /// Currency of the figures, unless one says otherwise.
    pub currency: &'static str,
    /// The sources of the figures in the answer.
    pub sources: Vec<SourceAnswer<'d>>,
}

/// A source as an answer names it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceAnswer<'d> {
    /// Stable id.
    pub id: &'d str,
    /// Short name.
    pub name: &'d str,
    /// Full title.
    pub title: &'d str,
    /// Publisher.
    pub publisher: &'d str,
    /// Release.
    pub release: &'d str,
    /// Licence or terms.
    pub terms: &'d str,
    /// Address, where one is known.
    pub address: Option<&'d str>,
}

/// Something that must be said beside an answer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Warning {
    /// Stable word.
    pub code: &'static str,
    /// One sentence, lower case, no full stop.
    pub message: String,
}

impl Warning {
    /// Code: nothing of the kind that was searched fits, but something else does.
    pub const OTHER_KINDS: &'static str = "other_kinds";

    /// Makes a warning.
    #[must_use]
    pub fn new(code: &'static str, message: impl Into<String>) -> Warning {
        Warning { code, message: message.into() }
    }
}
