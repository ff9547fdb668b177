//! What the command line leaves open, filled in from the settings before the request is made: which
//! command takes what stands here and nowhere else.
//!
//! A default stands for a flag the command has. What was typed counts before it, it never narrows a
//! list, and where it would contradict what was typed it is left out.

use crate::cli::{
    CityArgs, Command, CompareArgs, MarketArgs, MatchArgs, MoneyArgs, MoveArgs, PathArgs,
    PersonArgs, PlaceArgs, SalaryArgs, WorthArgs,
};
use crate::config::{Key, Setting, Settings};
use crate::dataset::Dataset;
use crate::error::Error;
use crate::lookup::{find_in_words, find_role, find_topic, known_role};
use crate::model::{Level, Shelf, name_key};
use crate::request::{By, parse_amount};

/// The topic of the market that a role is asked for.
const INDUSTRIES: &str = "industries";

/// Fills in what a command was not told; returns the settings that were used.
///
/// # Errors
///
/// A damaged dataset.
pub(super) fn fill(
    command: &mut Command,
    settings: &Settings,
    dataset: &Dataset<'_>,
) -> Result<Vec<Setting>, Error> {
    let mut from = Filler { settings, dataset, used: Vec::new() };
    if settings.all().is_empty() {
        return Ok(from.used);
    }
    match command {
        Command::Salary(args) => from.salary(args),
        Command::City(args) => from.city(args),
        Command::Compare(args) => from.compare(args),
        Command::Worth(args) => from.worth(args),
        Command::Move(args) => from.moving(args),
        Command::Match(args) => from.matching(args),
        Command::Learn(args) => from.skills(&mut args.have),
        Command::Path(args) => from.path(args),
        Command::Market(args) => from.market(args)?,
        // Of these nothing has a default: they list, or show what was named.
        Command::Role(_)
        | Command::Skill(_)
        | Command::Guide(_)
        | Command::Search(_)
        | Command::Data(_) => {}
    }
    Ok(from.used)
}

/// The settings, the dataset to tell names apart by, and what was used so far.
struct Filler<'s, 'd> {
    settings: &'s Settings,
    dataset: &'s Dataset<'d>,
    used: Vec<Setting>,
}

impl Filler<'_, '_> {
    /// Returns what a key is set to, one text for each of its parts, and keeps that it was used.
    fn take(&mut self, key: Key) -> Vec<String> {
        let Some(setting) = self.settings.get(key) else { return Vec::new() };
        self.used.push(setting.clone());
        setting.value.words()
    }

    /// Fills in a flag that was not given.
    fn one(&mut self, key: Key, flag: &mut Option<String>) {
        if flag.is_none() {
            *flag = self.take(key).into_iter().next();
        }
    }

    /// Fills in a flag that can be given several times, or a list, of which nothing was given.
    fn all(&mut self, key: Key, flag: &mut Vec<String>) {
        if flag.is_empty() {
            *flag = self.take(key);
        }
    }

    /// Fills in years or the level, unless one of them was given or the role's name says a level.
    fn person(&mut self, person: &mut PersonArgs, role: Option<&str>) {
        let is_open = person.years.is_none() && person.level.is_none();
        if is_open && self.sets_person() && !self.says_level(role) {
            self.one(Key::Years, &mut person.years);
            self.one(Key::Level, &mut person.level);
        }
    }

    fn sets_person(&self) -> bool {
        self.settings.get(Key::Years).is_some() || self.settings.get(Key::Level).is_some()
    }

    fn says_level(&self, role: Option<&str>) -> bool {
        role.is_some_and(|role| {
            find_role(self.dataset, role).is_ok_and(|found| found.level.is_some())
        })
    }

    /// Fills in the city, unless a city or a state was given.
    fn place(&mut self, place: &mut PlaceArgs) {
        if place.state.is_none() {
            self.one(Key::City, &mut place.city);
        }
    }

    fn money(&mut self, money: &mut MoneyArgs) {
        // US dollars a year are told in any case.
        if !self.is_set_to(Key::Currency, "USD") {
            self.one(Key::Currency, &mut money.currency);
        }
        if !self.is_set_to(Key::Period, "year") {
            self.one(Key::Period, &mut money.period);
        }
        let code = money.currency.clone().unwrap_or_default();
        self.rate(&code, &mut money.rate);
    }

    fn is_set_to(&self, key: Key, word: &str) -> bool {
        self.settings.get(key).is_some_and(|setting| setting.value.line() == word)
    }

    /// Fills in the rate of a currency.
    fn rate(&mut self, code: &str, rate: &mut Option<String>) {
        if let Some(key) = Key::rate(code.trim()) {
            self.one(key, rate);
        }
    }

    fn rate_of(&mut self, amount: Option<&str>, rate: &mut Option<String>) {
        if let Some(Ok(amount)) = amount.map(parse_amount) {
            self.rate(&amount.currency, rate);
        }
    }

    fn salary(&mut self, args: &mut SalaryArgs) {
        let by = args.by.as_deref().and_then(By::from_word);
        let words = args.role_words.join(" ");
        if words.is_empty() && by != Some(By::Role) {
            self.one(Key::Role, &mut args.role);
        }
        if by.and_then(By::without_person).is_none() {
            let role = if words.is_empty() { args.role.as_deref() } else { Some(words.as_str()) };
            self.person(&mut args.person, role);
        }
        if args.country.is_none() && by.and_then(By::without_place).is_none() {
            self.place(&mut args.place);
        }
        // One source alone is shown as it is published.
        if args.source.is_none() {
            self.money(&mut args.money);
        }
    }

    fn city(&mut self, args: &mut CityArgs) {
        self.one(Key::Role, &mut args.role);
        self.person(&mut args.person, args.role.as_deref());
    }

    fn worth(&mut self, args: &mut WorthArgs) {
        self.one(Key::Role, &mut args.role);
        self.person(&mut args.person, args.role.as_deref());
        if args.state.is_none() && args.top.is_none() {
            self.all(Key::City, &mut args.cities);
        }
        self.rate_of(args.amount.as_deref(), &mut args.rate);
    }

    fn moving(&mut self, args: &mut MoveArgs) {
        self.one(Key::Role, &mut args.role);
        self.one(Key::City, &mut args.from);
        self.rate_of(args.amount.as_deref(), &mut args.rate);
    }

    fn matching(&mut self, args: &mut MatchArgs) {
        self.skills(&mut args.skills);
        // Pay changes nothing of what to learn next.
        if !args.next {
            self.person(&mut args.person, None);
            self.place(&mut args.place);
        }
    }

    /// Fills in the skills one has, with commas: no name is to be read across two of them.
    fn skills(&mut self, flag: &mut Vec<String>) {
        if flag.is_empty() {
            let skills = self.take(Key::Skills).join(",");
            flag.extend((!skills.is_empty()).then_some(skills));
        }
    }

    fn path(&mut self, args: &mut PathArgs) {
        if args.roles.is_empty() {
            self.all(Key::Role, &mut args.from);
        }
        self.skills(&mut args.have);
        if !self.names_a_level(&args.roles) && !self.names_a_level(&args.to) {
            self.person(&mut args.person, Some(&args.from.join(" ")));
        }
        self.place(&mut args.place);
    }

    /// Whether words that may name two roles say a level beside one of them.
    fn names_a_level(&self, words: &[String]) -> bool {
        let spaced = words.join(" ");
        let words: Vec<&str> = spaced.split(' ').collect();
        let is_said = |from: usize, to: usize| {
            let found = words.get(from..to).map(|some| known_role(self.dataset, &some.join(" ")));
            matches!(found, Some(Ok(Some(found))) if found.level.is_some())
        };
        self.sets_person()
            && (0..words.len()).any(|from| (from + 1..=words.len()).any(|to| is_said(from, to)))
    }

    /// Fills in what the subjects of a comparison leave open: the role of cities and levels, the
    /// place of roles and levels, the years of all but levels.
    fn compare(&mut self, args: &mut CompareArgs) {
        let open: Vec<Open> = args.subjects.iter().map(|subject| self.open(subject)).collect();
        if open.iter().any(|it| it.role) {
            self.one(Key::Role, &mut args.role);
        }
        if open.iter().any(|it| it.place) {
            self.place(&mut args.place);
        }
        if open.iter().any(|it| it.person) {
            let role = args.role.as_deref().filter(|_| open.iter().any(|it| it.role));
            self.person(&mut args.person, role);
        }
    }

    fn open(&self, subject: &str) -> Open {
        if let Some((role, place)) = subject.split_once('@') {
            let person = !place.contains(':') && !self.says_level(Some(role));
            return Open { role: false, place: false, person };
        }
        if Level::from_word(&name_key(subject)).is_some() {
            return Open { role: true, place: true, person: false };
        }
        match find_role(self.dataset, subject) {
            Ok(found) => Open { role: false, place: true, person: found.level.is_none() },
            Err(_) => Open { role: true, place: false, person: true },
        }
    }

    /// Fills in the role of the table by industry, where it is asked for whole.
    fn market(&mut self, args: &mut MarketArgs) -> Result<(), Error> {
        if self.settings.get(Key::Role).is_none() || args.topics.is_empty() {
            return Ok(());
        }
        let find = |name: &str| find_topic(self.dataset, Shelf::Market, name);
        // A name that is unknown is told by the answer.
        let Ok(found) = find_in_words(&args.topics, find) else { return Ok(()) };
        let topics = self.dataset.topics()?;
        let is_whole = found.iter().any(|(_, found)| {
            let id = topics.get(found.topic).map(|topic| topic.id);
            found.entry.is_none() && id == Some(INDUSTRIES)
        });
        if is_whole {
            self.one(Key::Role, &mut args.role);
        }
        Ok(())
    }
}

/// What a subject of a comparison does not say itself.
struct Open {
    role: bool,
    place: bool,
    person: bool,
}
