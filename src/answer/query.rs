use serde::{Serialize, Serializer};

use super::{CountedToo, Number, SettingValue, UnknownName};

/// The inputs after matching, by command.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
        /// Id of the country, where one was asked for as such.
        country: Option<String>,
        /// Code of the currency the range is told in too.
        currency: Option<String>,
        /// Units of it for one US dollar, where they were given.
        rate: Option<f64>,
        /// The time the range is told for too.
        period: Option<&'static str>,
        /// Whether the range at US average prices comes first.
        real: bool,
        /// Whose figures alone were asked for: a class or the id of a source.
        source: Option<String>,
        /// Whether figures too uncertain to be given are given all the same.
        allow_unreliable: bool,
        /// Whether the steps were asked for.
        explain: bool,
        /// What the rows are of.
        by: Option<&'static str>,
        /// How many areas at most, where these are the rows.
        top: Option<usize>,
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
        /// What areas are ranked: `metro` or `nonmetro`.
        area_type: Option<&'static str>,
        /// Only areas with at least so many jobs.
        min_jobs: Option<u32>,
        /// How many areas.
        top: Option<usize>,
        /// Whether figures too uncertain to be given are given all the same.
        allow_unreliable: bool,
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
        /// Whether figures too uncertain to be given are given all the same.
        allow_unreliable: bool,
    },
    /// `worth`
    Worth {
        /// The amount, whole US dollars a year.
        amount: u32,
        /// Units of the amount's currency for one US dollar, as given.
        rate: Option<f64>,
        /// Id of the role.
        role: String,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// Ids of the places.
        cities: Vec<String>,
        /// How many metropolitan areas, where those with the most jobs were asked for.
        top: Option<usize>,
        /// Whether the steps were asked for.
        explain: bool,
    },
    /// `move`
    Move {
        /// The amount, whole US dollars a year.
        amount: u32,
        /// Units of the amount's currency for one US dollar, as given.
        rate: Option<f64>,
        /// Id of the role.
        role: String,
        /// Id of the place the pay is in.
        from: String,
        /// Ids of the other places.
        to: Vec<String>,
        /// Whether the steps were asked for.
        explain: bool,
    },
    /// `match` and `match --next`
    Match {
        /// Ids of the skills that are known, as they were named.
        skills: Vec<String>,
        /// Skills that count as known besides, because of those.
        counted_too: Vec<CountedToo>,
        /// Names that were left out, as none or several skills are called so.
        unknown: Vec<UnknownName>,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// Id of the place.
        city: Option<String>,
        /// Only roles of this family.
        family: Option<&'static str>,
        /// Whether the skills to learn next were asked for.
        next: bool,
        /// How many roles, or skills.
        top: usize,
        /// Names of the skills, for pages.
        #[serde(skip)]
        names: Vec<String>,
    },
    /// `learn`
    Learn {
        /// Id of the role.
        role: String,
        /// Ids of the skills that are known, as they were named.
        have: Vec<String>,
        /// Skills that count as known besides, because of those.
        counted_too: Vec<CountedToo>,
        /// Names that were left out, as none or several skills are called so.
        unknown: Vec<UnknownName>,
        /// Names of the skills, for pages.
        #[serde(skip)]
        names: Vec<String>,
    },
    /// `path`
    Path {
        /// Id of the role one is in.
        from: String,
        /// Id of the role to get to.
        to: Option<String>,
        /// Ids of the skills that are known beside what the role one is in asks for, as they were named.
        have: Vec<String>,
        /// Skills that count as known besides, because of those.
        counted_too: Vec<CountedToo>,
        /// Years of professional work.
        #[serde(serialize_with = "write_years")]
        years: Option<f64>,
        /// Level.
        level: Option<&'static str>,
        /// Id of the place.
        city: Option<String>,
        /// Id of the state, where one was asked for as such.
        state: Option<String>,
        /// How many steps at most; `None` without a role to get to.
        max_steps: Option<usize>,
        /// Whether any step is allowed.
        stretch: bool,
        /// Names of the skills that are known, for pages.
        #[serde(skip)]
        names: Vec<String>,
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
        /// The title of that role, for pages.
        #[serde(skip)]
        role_title: Option<String>,
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
    /// `data`
    Data {},
    /// `data sources`
    Sources {
        /// Ids of the sources; empty for all.
        sources: Vec<String>,
    },
    /// `data accuracy`
    Accuracy {},
    /// `config list`, `config get`, `config set`, `config unset` and `config path`
    Config {
        /// The keys that were named, canonical.
        keys: Vec<String>,
        /// What was to be set, canonical.
        value: Option<SettingValue>,
    },
}

/// Writes whole years as `5`, not `5.0`.
#[allow(clippy::ref_option)] // the shape serde calls
pub(super) fn write_years<S: Serializer>(years: &Option<f64>, to: S) -> Result<S::Ok, S::Error> {
    years.map(Number::given).serialize(to)
}
