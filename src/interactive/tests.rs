//! The flow of a comparison, asked by a script in place of a terminal.

use std::collections::VecDeque;
use std::io;
use std::ops::RangeInclusive;

use super::{Asking, Check, CommandLine, Ended, Given, Host, NoAnswer, Prompter, compare};
use crate::dataset::Dataset;
use crate::error::Error;

/// Answers written beforehand: the beginnings of items, several apart by `+`.
struct Script(VecDeque<(&'static str, &'static str)>);

impl Script {
    fn next(&mut self, prompt: &str) -> Result<&'static str, NoAnswer> {
        let (asked, answer) = self.0.pop_front().ok_or(NoAnswer::Cancelled)?;
        assert_eq!(asked, prompt);
        Ok(answer)
    }
}

fn position(items: &[String], beginning: &str) -> Result<usize, NoAnswer> {
    let at = items.iter().position(|item| item.starts_with(beginning));
    at.ok_or_else(|| NoAnswer::Failed(io::Error::other(format!("no {beginning} in {items:?}"))))
}

impl Prompter for Script {
    fn one(&mut self, prompt: &str, items: &[String]) -> Result<usize, NoAnswer> {
        position(items, self.next(prompt)?)
    }

    fn several(
        &mut self,
        prompt: &str,
        items: &[String],
        count: RangeInclusive<usize>,
    ) -> Result<Vec<usize>, NoAnswer> {
        assert_eq!(count, 2..=6);
        self.next(prompt)?.split('+').map(|beginning| position(items, beginning)).collect()
    }

    fn text(&mut self, prompt: &str, default: &str, check: Check<'_>) -> Result<String, NoAnswer> {
        let answer = self.next(prompt)?;
        assert_eq!(check("wrong"), Err("wrong years".to_owned()));
        Ok(if answer.is_empty() { default } else { answer }.to_owned())
    }
}

/// Records what it was asked to answer; finds nothing for `principal`.
#[derive(Default)]
struct Record(Vec<String>);

impl Host for Record {
    fn answer(&mut self, words: &[String]) -> io::Result<bool> {
        self.0.push(words.join(" "));
        Ok(!words.contains(&"principal".to_owned()))
    }

    fn markdown(&mut self, _words: &[String]) -> Result<String, Error> {
        Err(Error::usage("none"))
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        self.0.push(text.to_owned());
        Ok(())
    }

    fn check_years(&self, given: &str) -> Result<(), Error> {
        if given == "wrong" { Err(Error::usage("wrong years")) } else { Ok(()) }
    }

    fn check_amount(&self, given: &str) -> Result<(), Error> {
        if given == "wrong" { Err(Error::usage("wrong amount")) } else { Ok(()) }
    }
}

/// Runs the flow; returns what was answered and told, and whether the person quit.
fn flow(
    typed: &str,
    given: &Given,
    answers: &[(&'static str, &'static str)],
) -> (Vec<String>, bool) {
    let typed: Vec<String> = typed.split(' ').map(str::to_owned).collect();
    let mut script = Script(answers.iter().copied().collect());
    let mut record = Record::default();
    let ended = Dataset::bundled().map_err(Ended::from).and_then(|dataset| {
        let mut asking = Asking::new(&dataset, &mut script, &mut record, 2..=6);
        compare(&mut asking, &CommandLine::of(&typed), given)
    });
    if let Err(Ended::Failed(error)) = &ended {
        record.0.push(error.message.clone());
    }
    assert!(!matches!(ended, Err(Ended::Io(_))), "{ended:?}");
    (record.0, ended.is_ok())
}

fn nothing() -> Given {
    Given { default_role: "python-developer".to_owned(), ..Given::default() }
}

#[track_caller]
fn case(typed: &str, given: &Given, answers: &[(&'static str, &'static str)], words: &str) {
    let told = format!("the same again: pycareer {words}");
    let answers = [answers, &[("What next", "Quit")]].concat();
    assert_eq!(flow(typed, given, &answers), (vec![words.to_owned(), told], true));
}

#[test]
fn each_kind_of_comparison_becomes_its_command_line() {
    let roles = [
        ("Compare", "Roles"),
        ("Roles", "Data Engineer+Backend"),
        ("Whose pay", "Someone with"),
        ("Years", ""),
        ("City", "Portland, ME"),
    ];
    let words = "compare data-engineer backend --years 5 --city portland-me";
    case("compare", &nothing(), &roles, words);
    let cities = [
        ("Compare", "Cities"),
        ("Role", "Backend"),
        ("Cities", "United States+Mobile, AL+Chicago"),
        ("Whose pay", "Someone of"),
        ("Level", "senior"),
    ];
    let words = "compare us mobile chicago --role backend --level senior";
    case("compare", &nothing(), &cities, words);
    let pairs = [
        ("Compare", "One role"),
        ("Role", "Backend"),
        ("Cities", "Chicago+Seattle"),
        ("Whose pay", "Someone with"),
        ("Years", "2.5"),
    ];
    let words = "compare backend@chicago:2.5 backend@seattle:2.5";
    case("compare", &nothing(), &pairs, words);
    let levels = [
        ("Compare", "Levels"),
        ("Role", "Python Developer"),
        ("Levels", "senior+junior"),
        ("City", "United States"),
    ];
    case("compare", &nothing(), &levels, "compare junior senior --role python-developer");
}

#[test]
fn what_flags_say_is_not_asked() {
    let role = Some("backend".to_owned());
    let given = Given { role, has_person: true, has_place: true, ..nothing() };
    let typed = "--color never compare --role backend --years 5 --state tx";
    let answers = [("Compare", "Roles"), ("Roles", "Backend+Data Engineer")];
    case(typed, &given, &answers, &format!("{typed} backend data-engineer"));
    let answers = [("Compare", "Cities"), ("Cities", "Chicago+Seattle")];
    case(typed, &given, &answers, &format!("{typed} chicago seattle"));
    let answers = [("Compare", "One"), ("Cities", "Chicago+Seattle")];
    case(typed, &given, &answers, &format!("{typed} backend@chicago backend@seattle"));
}

#[test]
fn a_wrong_role_is_told_before_anything_is_asked() {
    let given = Given { role: Some("bakcend".to_owned()), ..nothing() };
    assert_eq!(flow("compare", &given, &[]), (vec!["unknown role `bakcend`".to_owned()], false));
}

#[test]
fn one_thing_can_be_changed_at_a_time() {
    let answers = [
        ("Compare", "Roles"),
        ("Roles", "Backend+Data Engineer"),
        ("Whose pay", "Everyone"),
        ("City", "United States"),
        ("What next", "Change whose pay"),
        ("Whose pay", "Someone of"),
        ("Level", "lead"),
        ("What next", "Change the city"),
        ("City", "Boise"),
        ("What next", "Change the roles"),
        ("Roles", "Backend+Tech Lead"),
    ];
    let (told, quit) = flow("compare", &nothing(), &answers);
    let answered: Vec<&str> = told.iter().step_by(2).map(String::as_str).collect();
    let expected = [
        "compare backend data-engineer",
        "compare backend data-engineer --level lead",
        "compare backend data-engineer --level lead --city boise",
        "compare backend tech-lead --level lead --city boise",
    ];
    assert_eq!((answered.as_slice(), quit), (expected.as_slice(), false));
}

#[test]
fn without_an_answer_there_is_nothing_to_save_or_repeat() {
    let answers = [
        ("Compare", "Levels"),
        ("Role", "Backend"),
        ("Levels", "junior+principal"),
        ("City", "United States"),
        ("What next", "Quit"),
    ];
    let answered = vec!["compare junior principal --role backend".to_owned()];
    assert_eq!(flow("compare", &nothing(), &answers), (answered, true));
}
