//! The words of the domain: what the dataset holds once it has been checked.
//!
//! These types are written by the build script and read by the program, so they know neither the
//! files under `data/` nor the terminal. Money is whole US dollars a year unless a field says
//! otherwise; figures that are published with decimals are kept as whole numbers of their last
//! digit (`rse_tenths`, `price_parity_thousandths`), so that they print exactly as published.
//!
//! One word per thing: a *role* is a kind of work, a *level* its seniority, an *occupation* an
//! official code, an *area* what official wages are published for, a *place* whatever a person
//! types for where they are, a *figure* any published number about pay.

mod accuracy;
mod area;
mod career;
mod figure;
mod industry;
mod level;
mod name;
mod need;
mod pack;
mod page;
mod place;
mod rate;
mod role;
mod search;
mod skill;
mod source;
mod topic;
mod wage;

pub use accuracy::{
    Accuracy, AccuracyNote, AccuracySet, Bias, ByRole, Check, OnePerson, OtherWay, RoleCheck,
    Scores,
};
pub use area::{Area, AreaKind, AreaOutline};
pub use career::{Career, Similar};
pub use figure::{Amount, Bound, Class, Figure, FigureKind, Period, Region, YearsBand};
pub use industry::{Industry, IndustryCell, IndustryKind};
pub use level::Level;
pub use name::{name_key, place_key, short_title, slug, title_cities};
pub use need::{Implied, Needs, SkillNeed};
pub use pack::{Contents, NameBlock, Span};
pub use page::{CommandPage, Takes};
pub use place::{Country, PlaceName, PlaceRank, Target};
pub use rate::{Parity, Rate};
pub use role::{
    Confidence, Family, LevelTitle, Occupation, Role, RoleEntry, RoleLink, RoleMeaning, RoleName,
    RoleSkill, Share, Statement, Witness, Witnesses,
};
pub use search::{Found, LONGEST_NAME, NAME, Posting, Said, Says, SearchTerm, said, search_words};
pub use skill::{
    Category, OnetOccupation, RoleNeed, Skill, SkillHead, SkillKind, SkillName, SkillType, Stage,
    Technology,
};
pub use source::{Dated, Source, release_year};
pub use topic::{Count, Entry, EntryHead, EntryLink, Point, SampleKind, Shelf, TopicHead};
pub use wage::{Cell, OccupationCell, SOFTWARE, Wages};
