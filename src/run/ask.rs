//! A run that asks: who may be asked, and the words found by asking run like typed ones.

use std::ffi::OsString;
use std::io::{self, Write};

use super::{color, failure, replied, run, write};
use crate::answer::SettingValue;
use crate::cli::{Cli, Command, FormatArg, OutputArgs, PersonArgs, parse};
use crate::config::{Key, Settings, check_names};
use crate::dataset::Dataset;
use crate::error::{Code, Error};
use crate::interactive::{
    Asking, CommandLine, Ended, Given, Host, Manner, Prompter, ask_city, ask_move, ask_role,
    ask_salary, ask_worth, compare, quoted,
};
use crate::look::Look;
use crate::lookup::find_role;
use crate::render::Tone;
use crate::request::{By, DEFAULT_ROLE, SUBJECTS, parse_amount, parse_years};
use crate::surroundings::Surroundings;

/// Opens whoever asks.
pub type Opener<'o> = &'o mut dyn FnMut(Manner) -> io::Result<Box<dyn Prompter>>;

/// What is to be asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Question {
    Compare,
    Salary,
    Role,
    City,
    Worth,
    Move,
}

impl Question {
    /// Returns what a command line leaves to be asked; `None` where it is to run as it stands.
    pub(super) fn of(
        cli: &Cli,
        settings: &Settings,
        around: &Surroundings,
    ) -> Result<Option<(Question, Look)>, Error> {
        let question = match cli.asked() {
            Some(Command::Compare(args)) if args.subjects.is_empty() => Question::Compare,
            Some(Command::Salary(args)) if args.ask => Question::Salary,
            Some(Command::Role(args)) if args.ask => Question::Role,
            Some(Command::City(args)) if args.ask => Question::City,
            Some(Command::Worth(args)) if args.ask => Question::Worth,
            Some(Command::Move(args)) if args.ask => Question::Move,
            _ => return Ok(None),
        };
        if cli.output.version {
            return Ok(None);
        }
        let look = Look::decide(&cli.output, color(settings), around)?;
        match (refusal(&cli.output, &look, around), question.instead()) {
            (None, _) => Ok(Some((question, look))),
            (Some(why), Some(flags)) => Err(Error::usage(format!("`--ask` cannot ask: {why}"))
                .with_hint(format!("give {flags} instead"))),
            (Some(_), None) => Ok(None),
        }
    }

    /// Returns what to give where `--ask` cannot ask; `None` where the request's own error names it.
    fn instead(self) -> Option<&'static str> {
        match self {
            Question::Compare => None,
            Question::Salary => Some("`--role`, `--years` or `--level`, and `--city`"),
            Question::Role => Some("the role's name"),
            Question::City => Some("the city's name"),
            Question::Worth => Some("the amount, `--role`, `--years` or `--level`, and `--city`"),
            Question::Move => Some("the amount, `--role`, `--from` and `--to`"),
        }
    }
}

/// Returns why nobody may be asked.
fn refusal(flags: &OutputArgs, look: &Look, around: &Surroundings) -> Option<&'static str> {
    let set = |name| around.variable(name).is_some();
    if flags.no_input || set("PYCAREER_NO_INPUT") {
        Some("input is turned off")
    } else if set("CI") {
        Some("`CI` is set")
    } else if look.format != FormatArg::Table || flags.get.is_some() {
        Some("the answer is for a machine")
    } else if !(around.stdin_is_terminal && around.stderr_is_terminal) {
        Some("stdin and stderr are not both terminals")
    } else {
        None
    }
}

/// Returns how questions are to be asked.
fn manner(look: &Look, settings: &Settings, around: &Surroundings) -> Manner {
    let on = |name| around.variable(name).is_some_and(|value| value != "0");
    let dumb = around.variable("TERM") == Some("dumb");
    let asked = match settings.get(Key::Accessible).map(|setting| &setting.value) {
        Some(SettingValue::Flag(asked)) => *asked,
        _ => on("ACCESSIBLE"),
    };
    // Such a terminal has nothing to redraw with.
    let accessible = asked || dumb;
    Manner { accessible, colour: look.err_screen.colour }
}

/// Asks, and answers what was asked for; returns the exit code.
pub(super) fn ask(
    question: Question,
    cli: &Cli,
    host: &mut AskingRun<'_>,
    open: Opener<'_>,
) -> io::Result<u8> {
    let look = host.look;
    match asked(question, cli, host, open) {
        Ok(None) => Ok(0),
        // Asked for by a flag: the question is whole now.
        Ok(Some(words)) => host.run(&words),
        Err(Ended::Cancelled) => Ok(Code::Cancelled.exit_code()),
        Err(Ended::Failed(error)) => failure(&error, &look, host.err),
        Err(Ended::Io(error)) => Err(error),
    }
}

fn asked(
    question: Question,
    cli: &Cli,
    host: &mut AskingRun<'_>,
    open: Opener<'_>,
) -> Result<Option<Vec<String>>, Ended> {
    let dataset = Dataset::bundled()?;
    check_names(&dataset, host.settings)?;
    let typed = host.typed();
    let given = given(cli, host.settings, &dataset)?;
    let mut prompter = open(manner(&host.look, host.settings, host.around))?;
    let mut asking = Asking::new(&dataset, prompter.as_mut(), host, SUBJECTS);
    asking.offer_years(given.default_years.as_deref());
    Ok(Some(match question {
        Question::Compare => return compare(&mut asking, &typed, &given).map(|()| None),
        Question::Salary => ask_salary(&mut asking, &typed, &given)?,
        Question::Role => ask_role(&mut asking, &typed, &given)?,
        Question::City => ask_city(&mut asking, &typed, &given)?,
        Question::Worth => ask_worth(&mut asking, &typed, &given)?,
        Question::Move => ask_move(&mut asking, &typed, &given)?,
    }))
}

/// Returns what the command line says already.
fn given(cli: &Cli, settings: &Settings, dataset: &Dataset<'_>) -> Result<Given, Error> {
    let has = |person: &PersonArgs| person.years.is_some() || person.level.is_some();
    let set = |key| settings.get(key).and_then(|setting| setting.value.words().into_iter().next());
    let role = find_role(dataset, set(Key::Role).as_deref().unwrap_or(DEFAULT_ROLE))?.role;
    let mut given = Given {
        default_role: dataset.role_entry(role)?.id.to_owned(),
        default_years: set(Key::Years),
        ..Given::default()
    };
    match cli.asked() {
        Some(Command::Compare(args)) => {
            given.role.clone_from(&args.role);
            given.has_person = has(&args.person);
            given.has_place = args.place.city.is_some() || args.place.state.is_some();
        }
        Some(Command::Salary(args)) => {
            // What rows are of is not asked for.
            let by = args.by.as_deref().and_then(By::from_word);
            let any = (by == Some(By::Role)).then(|| DEFAULT_ROLE.to_owned());
            given.role = args.role.clone().or_else(|| args.role_words.first().cloned()).or(any);
            given.has_person = has(&args.person) || by.and_then(By::without_person).is_some();
            let places = [&args.place.city, &args.place.state, &args.country];
            given.has_place = places.iter().any(|place| place.is_some())
                || by.and_then(By::without_place).is_some();
        }
        // What chooses from the list or ranks it leaves no name to be asked for.
        Some(Command::Role(args)) => {
            let name = args.names.first().or(args.family.as_ref()).or(args.skill.as_ref());
            given.role = name.cloned();
        }
        Some(Command::City(args)) => {
            let ranks = [&args.sort, &args.state, &args.min_jobs, &args.top];
            given.has_place = !args.names.is_empty() || ranks.iter().any(|rank| rank.is_some());
        }
        Some(Command::Worth(args)) => {
            given.role.clone_from(&args.role);
            given.has_person = has(&args.person);
            given.has_place = !args.cities.is_empty() || args.state.is_some() || args.top.is_some();
            given.has_amount = args.amount.is_some();
        }
        Some(Command::Move(args)) => {
            given.role.clone_from(&args.role);
            given.has_from = args.from.is_some();
            given.has_place = !args.to.is_empty();
            given.has_amount = args.amount.is_some();
        }
        // These ask for nothing.
        Some(
            Command::Match(_)
            | Command::Learn(_)
            | Command::Skill(_)
            | Command::Market(_)
            | Command::Guide(_)
            | Command::Search(_)
            | Command::Path(_)
            | Command::Data(_),
        )
        | None => {}
    }
    Ok(given)
}

/// The program's side of a run that asks.
pub(super) struct AskingRun<'r> {
    pub arguments: &'r [OsString],
    pub around: &'r Surroundings,
    pub settings: &'r Settings,
    pub look: Look,
    pub out: &'r mut dyn Write,
    pub err: &'r mut dyn Write,
}

impl AskingRun<'_> {
    fn typed(&self) -> CommandLine {
        let words = self.arguments.iter().skip(1);
        let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
        let mut typed = CommandLine::of(&words);
        // What was answered is the question: no default fills what was left open on purpose.
        if self.settings.has_defaults_of_file() {
            typed.push("--no-config");
        }
        typed
    }

    fn whole(&self, words: &[String]) -> Vec<OsString> {
        let program = self.arguments.first().cloned().unwrap_or_default();
        std::iter::once(program).chain(words.iter().map(OsString::from)).collect()
    }

    fn run(&mut self, words: &[String]) -> io::Result<u8> {
        let mut around = self.around.clone();
        // The colour stays as it is configured, also where the words leave the file out.
        if let Some(color) = color(self.settings) {
            let name = Key::Color.variable();
            around.variables.retain(|(key, _)| key != name);
            around.variables.push((name.to_owned(), color.word().to_owned()));
        }
        let code = run(&self.whole(words), &around, self.out, self.err)?;
        // What follows on stderr is to stand below the answer.
        self.out.flush()?;
        Ok(code)
    }
}

impl Host for AskingRun<'_> {
    fn answer(&mut self, words: &[String]) -> io::Result<bool> {
        self.run(words).map(|code| code == 0)
    }

    fn markdown(&mut self, words: &[String]) -> Result<String, Error> {
        let arguments = self.whole(words);
        let cli = parse(&arguments, self.look.help_width())
            .map_err(|error| Error::usage(error.to_string()))?;
        let command = cli.asked().cloned().ok_or_else(|| Error::usage(quoted(words)))?;
        let settings = Settings::of(self.around, !cli.output.no_config)?;
        let dataset = Dataset::bundled()?;
        let reply = replied(&dataset, command, &settings)?;
        let look = Look { format: FormatArg::Markdown, ..self.look };
        write(&reply, None, &look).map(|produced| produced.answer)
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        let label = self.look.err_screen.paint(Tone::Warning, "note: ");
        writeln!(self.err, "{label}{text}")
    }

    fn check_years(&self, given: &str) -> Result<(), Error> {
        parse_years(given).map(|_years| ())
    }

    fn check_amount(&self, given: &str) -> Result<(), Error> {
        parse_amount(given).map(|_amount| ())
    }
}
