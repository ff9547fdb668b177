//! What we promise: plain values, one file a command, whose serialised form is the JSON contract.
//! No renderer computes; whatever is shown is here first.

mod city;
mod compare;
mod config;
mod converted;
mod data;
mod figure;
mod learn;
mod matching;
mod path;
mod pay;
mod query;
mod role;
mod salary;
mod search;
mod skill;
mod step;
mod topic;
mod worth;

use serde::Serialize;

pub use city::{CityAnswer, RolePay};
pub use compare::{
    CompareAnswer, Difference, LevelMiddle, PercentileIn, SkillsCompared, YearsMiddle,
};
pub use config::{ChangeAnswer, ConfigPathAnswer, DefaultAnswer, SettingAnswer, SettingValue};
pub use converted::Converted;
pub use data::{
    AccuracyAnswer, ByRoleAnswer, DataPartAnswer, OnePersonAnswer, OtherWayAnswer, RoleCheckAnswer,
    SetAnswer, SourceWhole,
};
pub use figure::{FigureAnswer, Match, Number};
pub use learn::{LearnAnswer, LearnStep};
pub use matching::{
    CountedToo, Lift, MatchAnswer, NeedAnswer, NextAnswer, NextSkill, RoleCoverage, UnknownName,
};
pub use path::{DirectStep, PathAnswer, PathStep};
pub use pay::{
    Basis, BasisOccupation, Checked, Estimate, ModelBand, PayAnswer, RealPay, Sampling,
    derived_money,
};
pub use query::Query;
pub use role::{
    LevelAnswer, LinkAnswer, OutlookAnswer, RoleAnswer, RoleDetail, SimilarRole, WitnessesAnswer,
};
pub use salary::{Person, PlaceAnswer, RoleName, RowAnswer, SalaryAnswer};
pub use search::HitAnswer;
pub use skill::{RoleNeedAnswer, SkillAnswer, SkillDetail, SkillLink, TechnologyAnswer};
pub use step::Step;
pub use topic::EntryAnswer;
pub use worth::{GivenAmount, MoveAnswer, WorthAnswer};

/// Version of the JSON shapes; changes when a key is removed, renamed or retyped.
pub const SCHEMA_VERSION: u32 = 1;

/// An answer in its envelope: the same for every command.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// The answer of a command; its type is fixed for each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// `worth`: an array, one element a place.
    Worth(Vec<WorthAnswer<'d>>),
    /// `move`: an array, one element a target.
    Move(Vec<MoveAnswer<'d>>),
    /// `path`: an object.
    Path(Box<PathAnswer<'d>>),
    /// `match`: an array of roles, closest first.
    Match(Vec<MatchAnswer<'d>>),
    /// `match --next`: an object.
    Next(Box<NextAnswer<'d>>),
    /// `learn`: an object.
    Learn(Box<LearnAnswer<'d>>),
    /// `skill`: an array, also of one.
    Skill(Vec<SkillAnswer<'d>>),
    /// `market` and `guide`: an array of entries.
    Topic(Vec<EntryAnswer<'d>>),
    /// `search`: an array of hits, best first.
    Search(Vec<HitAnswer>),
    /// `data`: an array of what can be asked for.
    Parts(Vec<DataPartAnswer>),
    /// `data sources`: an array, also of one.
    Sources(Vec<SourceWhole<'d>>),
    /// `data accuracy`: an object.
    Accuracy(Box<AccuracyAnswer<'d>>),
    /// `config list`: an array, one element a key.
    Settings(Vec<SettingAnswer>),
    /// `config get`: an object.
    Setting(Box<SettingAnswer>),
    /// `config set` and `config unset`: an array, one element a key that was named or taken out.
    Changes(Vec<ChangeAnswer>),
    /// `config path`: an object.
    ConfigPath(ConfigPathAnswer),
}

/// Of what an answer was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// What of the question came from the configuration or the environment.
    pub defaults: Vec<DefaultAnswer>,
}

impl<'d> Meta<'d> {
    /// Returns the source with this id, where the answer has a figure of it.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&SourceAnswer<'d>> {
        self.sources.iter().find(|source| source.id == id)
    }
}

/// A source as an answer names it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Warning {
    /// Stable word.
    pub code: &'static str,
    /// One sentence, lower case, no full stop.
    pub message: String,
}

impl Warning {
    /// Code: nothing of the kind that was searched fits, but something else does.
    pub const OTHER_KINDS: &'static str = "other_kinds";

    /// Code: no path leads to the role asked for.
    pub const NO_PATH: &'static str = "no_path";

    /// Makes a warning.
    #[must_use]
    pub fn new(code: &'static str, message: impl Into<String>) -> Warning {
        Warning { code, message: message.into() }
    }
}
