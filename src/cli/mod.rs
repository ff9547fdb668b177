//! The command line as it is typed: `clap`'s types, and nothing that decides anything.

mod city;
mod compare;
mod config;
mod data;
mod examples;
mod learn;
mod matching;
mod money;
mod output;
mod path;
mod person;
mod place;
mod role;
mod salary;
mod search;
mod skill;
mod text;
mod topic;
mod worth;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub use city::CityArgs;
pub use compare::CompareArgs;
pub use config::{ConfigArgs, ConfigGetArgs, ConfigPart, ConfigSetArgs, ConfigUnsetArgs};
pub use data::{DataArgs, DataPart, SourcesArgs};
pub use learn::LearnArgs;
pub use matching::MatchArgs;
pub use money::MoneyArgs;
pub use output::{ColorArg, FormatArg, OutputArgs};
pub use path::PathArgs;
pub use person::PersonArgs;
pub use place::PlaceArgs;
pub use role::RoleArgs;
pub use salary::SalaryArgs;
pub use search::SearchArgs;
pub use skill::SkillArgs;
pub use text::{CompletionsArgs, HelpArgs, ManArgs, SchemaArgs, ShellArg, Text};
pub use topic::{GuideArgs, MarketArgs};
pub use worth::{MoveArgs, WorthArgs};

/// What Python careers exist, what they ask for, and what they pay a person like you
#[derive(Clone, Debug, Parser)]
#[command(
    name = "pycareer",
    disable_version_flag = true,
    disable_help_subcommand = true,
    args_override_self = true,
    before_help = EXAMPLES,
    after_help = AFTER
)]
pub struct Cli {
    /// Flags of every command.
    #[command(flatten)]
    pub output: OutputArgs,
    /// The command; none shows where to begin.
    #[command(subcommand)]
    pub task: Option<Task>,
}

impl Cli {
    /// Returns the command that asks the data, where it is one.
    #[must_use]
    pub fn asked(&self) -> Option<&Command> {
        match &self.task {
            Some(Task::Answer(command)) => Some(command),
            Some(Task::Config(_) | Task::Print(_)) | None => None,
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug, Subcommand)]
// There is one of it in a run.
#[allow(clippy::large_enum_variant)]
pub enum Task {
    /// Answer a question.
    #[command(flatten)]
    Answer(Command),
    /// Keep defaults: your role, years, city, skills, currency, colour
    ///
    /// What a command line leaves open is taken from a flag's `PYCAREER_` variable, then from the
    /// configuration file, then from what is built in; an answer says what it took. Without a word:
    /// every key, what it is set to and where.
    #[command(before_help = examples::CONFIG)]
    Config(ConfigArgs),
    /// Print a text of the program's own.
    #[command(flatten)]
    Print(Text),
}

const EXAMPLES: &str = "\
Examples:
  pycareer role backend
  pycareer salary --years 5 --city chicago
  pycareer salary data engineer --level senior --state tx --json";

const AFTER: &str = "\
Exit codes: 0 answered, 1 unexpected failure, 2 wrong command line, 3 unknown or ambiguous name or \
no honest figure, 4 wrong configuration, 130 left with Esc or Ctrl-C.";

/// The questions that the data answer.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Show roles: what one does, what it asks for and what it pays
    ///
    /// Without a name: all roles with what they pay in the United States. With one or more: each
    /// role whole. A seniority word in the name gives the level: `senior data engineer`.
    #[command(alias = "roles", before_help = examples::ROLE)]
    Role(RoleArgs),
    /// Estimate what a role pays a person, with the published figures that fit
    ///
    /// The range is computed from official wages (BLS OEWS) of the role's occupation codes in the
    /// place, shifted for the person's years or level. Beside it stand the official, reported and
    /// guide figures that fit the question, each with its source, year and kind.
    #[command(before_help = examples::SALARY)]
    Salary(SalaryArgs),
    /// Show what places pay, rank them, compare prices
    ///
    /// With one or more names: each place's wage area with pay by role, prices, jobs and published
    /// figures. Without a name: metropolitan areas ranked for a role.
    #[command(alias = "cities", before_help = examples::CITY)]
    City(CityArgs),
    /// Put two to six roles, cities or levels side by side
    ///
    /// Ranges on one scale, real pay, jobs, the skills they share and those only one of them needs,
    /// and the differences that matter in words. A subject is a role, `role@city`,
    /// `role@city:years`, a city or a level; the flags apply to all that do not say it themselves.
    /// Without a subject, in a terminal, it asks.
    #[command(before_help = examples::COMPARE)]
    Compare(CompareArgs),
    /// Tell what an offer or a present pay is worth
    ///
    /// Its percentile in the market and, with `--years` or `--level`, among such people; what is
    /// missing to the middle and to the upper quartile. Only base pay is compared. `--city` may be
    /// given several times; `--top 10` takes the metropolitan areas with the most jobs.
    #[command(alias = "offer", before_help = examples::WORTH)]
    Worth(WorthArgs),
    /// Tell what pay would keep its worth in another place
    ///
    /// Two answers, each with its arithmetic: the pay that buys as much at the prices there, and the
    /// pay at the same percentile of the market there.
    #[command(before_help = examples::MOVE)]
    Move(MoveArgs),
    /// Rank roles by how much of them your skills cover
    ///
    /// Coverage is the importance of the core and supporting skills you have, of that of all a role
    /// needs. Each role with what is missing, what it pays such a person, and how one comes in.
    /// A skill counts those nobody has it without: who knows Django knows Python. `--next` names the
    /// single skills that lift most roles over 60%.
    #[command(before_help = examples::MATCH)]
    Match(MatchArgs),
    /// Order what is missing for a role: nothing before what it needs
    ///
    /// By stage, each step with why it is there and what it unlocks; what a missing skill needs and
    /// the role does not name is a step too. `--format markdown` gives a checklist.
    #[command(before_help = examples::LEARN)]
    Learn(LearnArgs),
    /// Show the way from role to role: skills to add and pay at each step
    ///
    /// With two roles: of the paths over known steps the one that takes least learning, by the
    /// importance of skills; what is learnt on it stays. With one: its levels with their pay, and the
    /// roles one step away. A known step leads to a role that is named as a next one or as easily taken
    /// for it, or of whose needs half are there already. `--stretch` allows any step, also over two
    /// preparation zones; where the one straight to the role takes less, the path says so.
    #[command(alias = "paths", before_help = examples::PATH)]
    Path(PathArgs),
    /// Show skills: what each is, what comes before it, which roles need it
    ///
    /// Without a name: all skills by category and stage. With one or more: each skill whole, with
    /// the roles that need it and how much, and O*NET's own flags where O*NET lists it.
    #[command(alias = "skills", before_help = examples::SKILL)]
    Skill(SkillArgs),
    /// Show the market: demand, growth, trends, industries, employers
    ///
    /// Without a topic: the topics. What the guides say stands with source and year; pay and jobs by
    /// industry are official wages, as published.
    #[command(before_help = examples::MARKET)]
    Market(MarketArgs),
    /// Read the guide: practices, challenges, requirements, questions, the cover letter
    ///
    /// Without a topic: the topics. Every statement names who says it.
    #[command(alias = "guides", before_help = examples::GUIDE)]
    Guide(GuideArgs),
    /// Search everything: roles, skills, cities, the market, the guide
    ///
    /// One ranked list; each hit shows the command that opens it. Words are enough, questions do too:
    /// `pycareer search how much does a ml engineer make`.
    #[command(alias = "find", before_help = examples::SEARCH)]
    Search(SearchArgs),
    /// Show where figures come from, and how good the estimate is
    ///
    /// `data sources`: every source with its terms and attribution. `data accuracy`: what the
    /// estimate scored against pay that people reported, where it loses included.
    #[command(before_help = examples::DATA)]
    Data(DataArgs),
}

/// Widest that help is laid out, in columns.
const WIDEST: usize = 100;

/// Returns the whole command tree, as `clap` sees it.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}

/// Returns the whole command tree, its helps laid out for so many columns.
#[must_use]
pub fn command_within(width: usize) -> clap::Command {
    command().term_width(width.min(WIDEST))
}

/// Reads a command line; the first argument is the program's name.
///
/// # Errors
///
/// `clap`'s, also where help was asked for.
pub fn parse<I, T>(arguments: I, width: usize) -> Result<Cli, clap::Error>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString>,
{
    // Errors and help are rendered by the caller, who knows whether colour is wanted: `clap` itself
    // must not look at the environment.
    let mut command = command_within(width).color(clap::ColorChoice::Always);
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    // `clap` knows one layout for both helps; the short one is to fit a screen.
    if arguments.iter().any(|word| word == "-h") {
        command = command.before_help(examples::BRIEF).help_template("{before-help}");
    }
    let matches = command.try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_tree_is_sound() {
        super::command().debug_assert();
    }
}
