//! What a value can be, as a person begins to type it.

use crate::cli::command;
use crate::config::Key;
use crate::dataset::{Damaged, Dataset};
use crate::help::TOPICS;
use crate::lookup::{currencies, pay_source_names};
use crate::model::{
    Area, AreaKind, Category, Family, Level, Shelf, Stage, Target, place_key, slug,
};
use crate::order::sort;
use crate::request::{AmountPeriod, By, CitySort, HitKind, IndustrySort, Section};

/// What kind of value an argument takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Role,
    Skill,
    City,
    State,
    Country,
    Topic(Shelf),
    Source,
    PaySource,
    Currency,
    /// A key of the configuration.
    Key,
    /// What a key of the configuration can be set to, whichever it is.
    Setting,
    /// A command.
    Command,
    /// A command or a topic of the help.
    Help,
    /// A role, a city, a level, or a role at a city.
    Subject,
    /// One of a few words.
    Words(fn() -> Vec<&'static str>),
}

/// A value and what it stands for.
pub(super) type Value = (String, String);

impl Kind {
    /// Returns the kind of a command's argument by the name of its value.
    pub(super) fn of(command: &str, value: &str) -> Option<Kind> {
        Some(match (command, value) {
            ("role", "NAME") | (_, "ROLE") => Kind::Role,
            ("skill", "NAME") | (_, "SKILL") => Kind::Skill,
            ("city", "NAME") | (_, "CITY") => Kind::City,
            ("sources", "NAME") => Kind::Source,
            ("market", "TOPIC") => Kind::Topic(Shelf::Market),
            ("guide", "TOPIC") => Kind::Topic(Shelf::Guide),
            ("get" | "set" | "unset", "KEY") => Kind::Key,
            ("set", "VALUE") => Kind::Setting,
            ("schema" | "man", "COMMAND") => Kind::Command,
            ("help", "TOPIC") => Kind::Help,
            (_, "SUBJECT") => Kind::Subject,
            (_, "STATE") => Kind::State,
            (_, "COUNTRY") => Kind::Country,
            (_, "SOURCE") => Kind::PaySource,
            (_, "CODE") => Kind::Currency,
            (_, "LEVEL") => Kind::Words(|| Level::ALL.map(Level::word).to_vec()),
            (_, "FAMILY") => Kind::Words(|| Family::ALL.map(Family::word).to_vec()),
            (_, "STAGE") => Kind::Words(|| Stage::ALL.map(Stage::word).to_vec()),
            (_, "CATEGORY") => Kind::Words(|| Category::ALL.map(Category::word).to_vec()),
            (_, "SECTION") => Kind::Words(|| Section::ALL.map(Section::word).to_vec()),
            ("city", "KEY") => Kind::Words(|| CitySort::ALL.map(CitySort::word).to_vec()),
            ("market", "KEY") => Kind::Words(|| IndustrySort::ALL.map(IndustrySort::word).to_vec()),
            (_, "KIND") => Kind::Words(|| HitKind::ALL.map(HitKind::word).to_vec()),
            (_, "WHAT") => Kind::Words(|| By::ALL.map(By::word).to_vec()),
            (_, "PERIOD") => Kind::Words(|| AmountPeriod::ALL.map(AmountPeriod::word).to_vec()),
            _ => return None,
        })
    }
}

/// Returns the values that begin as typed, each with what it stands for. What stands before a comma,
/// or before the `@` of a subject, stays as it is.
///
/// # Errors
///
/// [`Damaged`].
pub(super) fn matching(kind: Kind, typed: &str) -> Result<Vec<Value>, Damaged> {
    let dataset = Dataset::bundled()?;
    let split = match kind {
        Kind::Skill => typed.rfind(','),
        Kind::Subject => typed.rfind('@'),
        _ => None,
    };
    let (kept, typed) = typed.split_at(split.map_or(0, |at| at + 1));
    let is_place = matches!(kind, Kind::City) || (matches!(kind, Kind::Subject) && split.is_some());
    let values = match kind {
        _ if is_place => cities(&dataset, typed)?,
        Kind::Setting => {
            let mut values = cities(&dataset, typed)?;
            for kind in [Kind::Role, Kind::Skill, Kind::Currency] {
                values.extend(listed(&dataset, kind)?);
            }
            values
        }
        _ => listed(&dataset, kind)?,
    };
    let typed = typed.to_lowercase();
    let values = values.into_iter().filter(|(value, _)| value.to_lowercase().starts_with(&typed));
    Ok(values.map(|(value, help)| (format!("{kept}{value}"), help)).collect())
}

/// Returns all values of a kind that has few.
fn listed(dataset: &Dataset<'_>, kind: Kind) -> Result<Vec<Value>, Damaged> {
    let value = |id: &str, name: &str| (id.to_owned(), name.to_owned());
    Ok(match kind {
        Kind::Role | Kind::Subject => {
            dataset.role_entries()?.iter().map(|role| value(role.id, role.title)).collect()
        }
        Kind::Skill => dataset.skill_heads()?.iter().map(|it| value(it.id, it.name)).collect(),
        Kind::Source => dataset.sources()?.iter().map(|it| value(it.id, it.name)).collect(),
        Kind::Topic(shelf) => {
            let topics = dataset.topics()?;
            topics
                .iter()
                .filter(|its| its.shelf == shelf)
                .map(|it| value(it.id, it.title))
                .collect()
        }
        Kind::State => areas(dataset, AreaKind::State)?,
        Kind::Country => {
            let countries = dataset.countries()?;
            countries.iter().map(|its| (slug(its.name), its.name.to_owned())).collect()
        }
        Kind::PaySource => pay_source_names(dataset)?.iter().map(|name| value(name, "")).collect(),
        Kind::Currency => currencies(dataset)?.iter().map(|code| value(code, "")).collect(),
        Kind::Words(words) => words().into_iter().map(|word| value(word, "")).collect(),
        Kind::City | Kind::Setting => areas(dataset, AreaKind::Metro)?,
        Kind::Key => Key::SINGLE.iter().map(|key| value(key.word(), "")).collect(),
        Kind::Command => commands(),
        Kind::Help => {
            let topics = TOPICS.iter().map(|topic| value(topic, "a topic"));
            topics.chain(commands()).collect()
        }
    })
}

/// Returns the commands with what each does.
fn commands() -> Vec<Value> {
    let value = |command: &clap::Command| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        (command.get_name().to_owned(), about)
    };
    command().get_subcommands().map(value).collect()
}

fn areas(dataset: &Dataset<'_>, kind: AreaKind) -> Result<Vec<Value>, Damaged> {
    let value = |area: &Area<'_>| (area.id.to_owned(), area.name.to_owned());
    Ok(dataset.areas()?.iter().filter(|area| area.kind == kind).map(value).collect())
}

/// Returns the places whose names begin as typed; before anything is typed the metropolitan areas.
fn cities(dataset: &Dataset<'_>, typed: &str) -> Result<Vec<Value>, Damaged> {
    let key = place_key(typed);
    if key.is_empty() {
        return areas(dataset, AreaKind::Metro);
    }
    let mut found = Vec::new();
    for name in dataset.place_names_beginning(&key)? {
        let several = name.targets.len() > 1;
        // Whatever alphabet its name has, a place answers to its key.
        let id = name.key.replace(' ', "-");
        for target in &name.targets {
            let place = match *target {
                Target::Area { area, .. } => {
                    let area = dataset.area(area)?;
                    (area.id.to_owned(), area.name.to_owned())
                }
                Target::City { name: city, state, .. } if several => {
                    (format!("{id}-{}", state.to_lowercase()), format!("{city}, {state}"))
                }
                Target::City { name: city, state, .. } => (id.clone(), format!("{city}, {state}")),
                Target::CityAbroad { name: city, country, .. } => {
                    (id.clone(), format!("{city}, {country}"))
                }
                Target::Country { .. } | Target::Remote => (id.clone(), String::new()),
            };
            found.push(place);
        }
    }
    sort(&mut found);
    found.dedup_by(|a, b| a.0 == b.0);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Key, Kind, command};

    /// Values nothing is offered for: numbers, words and the paths of `--get`.
    const FREE: [&str; 8] =
        ["AMOUNT", "COLUMNS", "COUNT", "JOBS", "PATH", "RATE", "WORDS", "YEARS"];

    /// Every argument that takes a value, with its command and the name of the value.
    fn arguments(command: &clap::Command) -> Vec<(String, String, clap::Arg)> {
        let name = command.get_name();
        let own = command.get_arguments().filter_map(|argument| {
            let value = argument.get_value_names()?.first()?.to_string();
            Some((name.to_owned(), value, argument.clone()))
        });
        own.chain(command.get_subcommands().flat_map(arguments)).collect()
    }

    #[test]
    fn every_value_is_completed_or_free() {
        for (command, value, argument) in arguments(&command()) {
            let is_completed =
                Kind::of(&command, &value).is_some() || !argument.get_possible_values().is_empty();
            assert_ne!(is_completed, FREE.contains(&value.as_str()), "{command} {value}");
        }
    }

    #[test]
    fn the_help_of_a_closed_list_names_every_word() {
        let mut lists = 0;
        for (command, value, argument) in arguments(&command()) {
            let words = match Kind::of(&command, &value) {
                Some(Kind::Words(words)) => words(),
                Some(Kind::Key) if command != "unset" => Key::SINGLE.map(Key::word).to_vec(),
                _ => continue,
            };
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let told: Vec<&str> =
                help.split(|it: char| !it.is_ascii_alphanumeric() && it != '-').collect();
            let untold: Vec<&str> = words.into_iter().filter(|word| !told.contains(word)).collect();
            assert_eq!(untold, Vec::<&str>::new(), "{command} {value}");
            lists += 1;
        }
        assert!(lists >= 10, "{lists}");
    }
}
