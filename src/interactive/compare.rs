//! `compare` without a subject: what, whose pay, where; the comparison; what next.

use super::questions::{Asking, Person};
use super::save::save;
use super::words::{CommandLine, flag};
use super::{Ended, Given};

/// What stands side by side.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Roles,
    Cities,
    RoleInCities,
    Levels,
}

/// What can be done after a comparison.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Next {
    Person,
    City,
    Subjects,
    Save,
    Quit,
}

/// The answers so far.
#[derive(Clone, Debug)]
struct Plan {
    kind: Kind,
    role: Option<String>,
    subjects: Vec<String>,
    person: Person,
    city: Option<String>,
}

impl Plan {
    /// Returns the words that say the same.
    fn words(&self, typed: &CommandLine) -> Vec<String> {
        let mut words = self.subjects.clone();
        match (self.kind, &self.role) {
            (Kind::RoleInCities, Some(role)) => {
                let suffix = self.person.suffix();
                let at = |city: &String| format!("{role}@{city}{suffix}");
                return typed.with(&self.subjects.iter().map(at).collect::<Vec<_>>());
            }
            (_, Some(role)) => words.extend(flag("--role", role.clone())),
            _ => {}
        }
        words.extend(self.person.flags());
        words.extend(self.city.iter().flat_map(|city| flag("--city", city.clone())));
        typed.with(&words)
    }
}

/// Asks what to compare, answers, and asks what next until the person has had enough.
///
/// # Errors
///
/// Where the person left, or the terminal failed.
pub fn compare(
    asking: &mut Asking<'_, '_>,
    typed: &CommandLine,
    given: &Given,
) -> Result<(), Ended> {
    if let Some(role) = &given.role {
        // Told now, not after six questions.
        asking.check_role(role)?;
    }
    let mut plan = first_plan(asking, given)?;
    loop {
        let words = plan.words(typed);
        let is_answered = asking.host.answer(&words)?;
        if is_answered {
            asking.tell_equal(&words)?;
        }
        loop {
            match asking.one_of("What next", &nexts(&plan, given, is_answered))? {
                Next::Quit => return Ok(()),
                Next::Save => {
                    save(asking, &words)?;
                    continue;
                }
                Next::Person => plan.person = asking.person()?,
                Next::City => plan.city = asking.city()?,
                Next::Subjects => plan.subjects = subjects(asking, plan.kind, given)?,
            }
            break;
        }
    }
}

fn first_plan(asking: &mut Asking<'_, '_>, given: &Given) -> Result<Plan, Ended> {
    let kind = kind(asking, given)?;
    let mut plan = Plan { kind, role: None, subjects: Vec::new(), person: Person::Any, city: None };
    plan.role = match (kind, &given.role) {
        (Kind::RoleInCities, Some(role)) => Some(role.clone()),
        (Kind::Cities | Kind::RoleInCities | Kind::Levels, None) => {
            Some(asking.role(&given.default_role, true)?)
        }
        // Not needed, or typed already.
        _ => None,
    };
    plan.subjects = subjects(asking, kind, given)?;
    if asks_person(kind, given) {
        plan.person = asking.person()?;
    }
    if asks_city(kind, given) {
        plan.city = asking.city()?;
    }
    Ok(plan)
}

fn kind(asking: &mut Asking<'_, '_>, given: &Given) -> Result<Kind, Ended> {
    let mut kinds = vec![
        (Kind::Roles, "Roles"),
        (Kind::Cities, "Cities, for one role"),
        (Kind::RoleInCities, "One role in cities, same years"),
    ];
    // Years or a level for all leave nothing to tell levels apart by.
    if !given.has_person {
        kinds.push((Kind::Levels, "Levels of one role"));
    }
    asking.one_of("Compare", &kinds)
}

fn subjects(asking: &mut Asking<'_, '_>, kind: Kind, given: &Given) -> Result<Vec<String>, Ended> {
    match kind {
        Kind::Roles => asking.roles(&given.default_role),
        Kind::Levels => asking.levels(),
        Kind::Cities | Kind::RoleInCities => asking.several_cities(),
    }
}

fn asks_person(kind: Kind, given: &Given) -> bool {
    kind != Kind::Levels && !given.has_person
}

fn asks_city(kind: Kind, given: &Given) -> bool {
    matches!(kind, Kind::Roles | Kind::Levels) && !given.has_place
}

fn nexts(plan: &Plan, given: &Given, is_answered: bool) -> Vec<(Next, &'static str)> {
    let subjects = match plan.kind {
        Kind::Roles => "Change the roles",
        Kind::Levels => "Change the levels",
        Kind::Cities | Kind::RoleInCities => "Change the cities",
    };
    let person = asks_person(plan.kind, given).then_some((Next::Person, "Change whose pay"));
    let city = asks_city(plan.kind, given).then_some((Next::City, "Change the city"));
    let save = is_answered.then_some((Next::Save, "Save as Markdown"));
    let changes = person.into_iter().chain(city).chain([(Next::Subjects, subjects)]);
    changes.chain(save).chain([(Next::Quit, "Quit")]).collect()
}
