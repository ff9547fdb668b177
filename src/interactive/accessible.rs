//! Questions as numbered lists and typed answers: no redrawing, no cursor movement.

use std::io::{self, Write};
use std::ops::RangeInclusive;

use super::prompter::{Check, NoAnswer, Prompter};
use super::session::Session;

/// Longest list that is printed whole; of a longer one a part of a name is asked for first.
const WHOLE: usize = 40;

/// How many matches of a typed name are listed.
const MATCHES: usize = 20;

/// How a question is answered: said at the beginning, and to an empty line where one is no answer.
const HOW: &str = "Answer with a number or a name, then Enter; q leaves.\n";

/// Where lines come from and go to.
pub(super) trait Lines {
    /// Returns the next line; `None` at the end.
    fn read(&mut self) -> io::Result<Option<String>>;
    /// Shows text.
    fn write(&mut self, text: &str) -> io::Result<()>;
}

/// The person's terminal, read line by line; questions go to stderr.
#[derive(Debug)]
pub(super) struct TerminalLines(Session);

impl Lines for TerminalLines {
    fn read(&mut self) -> io::Result<Option<String>> {
        self.0.read_line()
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        let mut err = io::stderr();
        err.write_all(text.as_bytes())?;
        err.flush()
    }
}

/// Asks in lines.
#[derive(Debug)]
pub(super) struct Accessible<L> {
    lines: L,
}

impl Accessible<TerminalLines> {
    /// Asks on the terminal.
    pub(super) fn open() -> io::Result<Accessible<TerminalLines>> {
        let mut lines = TerminalLines(Session::of_lines()?);
        lines.write(HOW)?;
        Ok(Accessible { lines })
    }
}

impl<L: Lines> Accessible<L> {
    fn line(&mut self, prompt: &str) -> Result<String, NoAnswer> {
        self.lines.write(prompt)?;
        let line = match self.lines.read() {
            Ok(Some(line)) => line.trim().to_owned(),
            other => {
                // Ctrl-D and Ctrl-C leave the cursor behind the question.
                self.lines.write("\n")?;
                return Err(other.err().map_or(NoAnswer::Cancelled, NoAnswer::from));
            }
        };
        if line == "q" || line.contains(['\u{1b}', '\u{3}']) {
            return Err(NoAnswer::Cancelled);
        }
        Ok(line)
    }

    fn list(&mut self, items: &[String], shown: &[usize]) -> io::Result<()> {
        let names = shown.iter().filter_map(|at| items.get(*at));
        let lines = names.enumerate().map(|(at, name)| format!("  {}. {name}\n", at + 1));
        self.lines.write(&lines.collect::<String>())
    }

    /// Asks until the answer names one item; `None` for an empty line where that is allowed.
    fn choice(
        &mut self,
        prompt: &str,
        items: &[String],
        may_end: bool,
    ) -> Result<Option<usize>, NoAnswer> {
        let mut shown: Vec<usize> =
            if items.len() <= WHOLE { (0..items.len()).collect() } else { Vec::new() };
        loop {
            let how = if shown.is_empty() { " (part of its name)" } else { "" };
            let line = self.line(&format!("{prompt}{how}: "))?;
            if line.is_empty() && may_end {
                return Ok(None);
            }
            let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(at) = number.and_then(|at| shown.get(at)) {
                return Ok(Some(*at));
            }
            let found = matches(items, &line);
            match found.as_slice() {
                [one] => return Ok(Some(*one)),
                [] if line.is_empty() => self.lines.write(HOW)?,
                [] => self.lines.write(&format!("Nothing matches `{line}`.\n"))?,
                _ => {
                    shown = found.into_iter().take(MATCHES).collect();
                    self.list(items, &shown)?;
                }
            }
        }
    }

    fn show_whole(&mut self, prompt: &str, items: &[String]) -> io::Result<()> {
        if items.len() > WHOLE {
            return Ok(());
        }
        self.lines.write(&format!("{prompt}\n"))?;
        self.list(items, &(0..items.len()).collect::<Vec<_>>())
    }
}

/// Returns the items with that name, else those that hold it; none for an empty one.
fn matches(items: &[String], given: &str) -> Vec<usize> {
    let given = given.to_lowercase();
    let of = |accepts: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let all = items.iter().enumerate();
        all.filter(|(_, item)| accepts(&item.to_lowercase())).map(|(at, _)| at).collect()
    };
    if given.is_empty() {
        return Vec::new();
    }
    let exact = of(&|item| item == given);
    if exact.is_empty() { of(&|item| item.contains(&given)) } else { exact }
}

impl<L: Lines> Prompter for Accessible<L> {
    fn one(&mut self, prompt: &str, items: &[String]) -> Result<usize, NoAnswer> {
        self.show_whole(prompt, items)?;
        self.choice(prompt, items, false)?.ok_or(NoAnswer::Cancelled)
    }

    fn several(
        &mut self,
        prompt: &str,
        items: &[String],
        count: RangeInclusive<usize>,
    ) -> Result<Vec<usize>, NoAnswer> {
        self.show_whole(prompt, items)?;
        let mut chosen = Vec::new();
        while chosen.len() < *count.end() {
            let may_end = chosen.len() >= *count.start();
            let end = if may_end { ", or Enter to go on" } else { "" };
            let asked = format!("{prompt}, number {}{end}", chosen.len() + 1);
            match self.choice(&asked, items, may_end)? {
                None => break,
                Some(at) if chosen.contains(&at) => self.lines.write("Chosen already.\n")?,
                Some(at) => chosen.push(at),
            }
        }
        Ok(chosen)
    }

    fn text(&mut self, prompt: &str, default: &str, check: Check<'_>) -> Result<String, NoAnswer> {
        loop {
            let line = self.line(&format!("{prompt} [{default}]: "))?;
            let answer = if line.is_empty() { default.to_owned() } else { line };
            match check(&answer) {
                Ok(()) => return Ok(answer),
                Err(why) => self.lines.write(&format!("{why}\n"))?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::{Accessible, Lines, NoAnswer, Prompter};

    /// Answers written beforehand, and what was shown.
    #[derive(Default)]
    struct Script {
        answers: Vec<&'static str>,
        shown: String,
    }

    impl Lines for Script {
        fn read(&mut self) -> io::Result<Option<String>> {
            let next = (!self.answers.is_empty()).then(|| self.answers.remove(0));
            Ok(next.map(|answer| format!("{answer}\n")))
        }

        fn write(&mut self, text: &str) -> io::Result<()> {
            self.shown.push_str(text);
            Ok(())
        }
    }

    fn asking(answers: &[&'static str]) -> Accessible<Script> {
        Accessible { lines: Script { answers: answers.to_vec(), shown: String::new() } }
    }

    fn items(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_number_or_a_part_of_a_name_chooses() {
        let items = items(&["Backend", "Data Engineer", "Data Scientist"]);
        assert_eq!(asking(&["2"]).one("Role", &items).ok(), Some(1));
        assert_eq!(asking(&["backend"]).one("Role", &items).ok(), Some(0));
        let mut unsure = asking(&["", "9", "data", "2"]);
        assert_eq!(unsure.one("Role", &items).ok(), Some(2));
        let shown = "\
Role
  1. Backend
  2. Data Engineer
  3. Data Scientist
Role: Answer with a number or a name, then Enter; q leaves.
Role: Nothing matches `9`.
Role:   1. Data Engineer
  2. Data Scientist
Role: ";
        assert_eq!(unsure.lines.shown, shown);
    }

    #[test]
    fn several_end_with_an_empty_line_but_not_too_early() {
        let items = items(&["a1", "b1", "c1"]);
        let chosen = asking(&["", "2", "2", "1", ""]).several("Which", &items, 2..=6);
        assert_eq!(chosen.ok(), Some(vec![1, 0]));
        let chosen = asking(&["3", "1"]).several("Which", &items, 2..=2);
        assert_eq!(chosen.ok(), Some(vec![2, 0]));
    }

    #[test]
    fn q_esc_and_the_end_of_the_input_cancel() {
        for answers in [&["q"] as &[_], &["\u{1b}"], &[]] {
            let answer = asking(answers).text("Years", "5", &|_| Ok(()));
            assert!(matches!(answer, Err(NoAnswer::Cancelled)), "{answers:?}");
        }
    }

    #[test]
    fn text_is_asked_for_until_it_will_do() {
        let check = |given: &str| if given == "5" { Ok(()) } else { Err("no".to_owned()) };
        let mut prompter = asking(&["x", ""]);
        assert_eq!(prompter.text("Years", "5", &check).ok(), Some("5".to_owned()));
        assert_eq!(prompter.lines.shown, "Years [5]: no\nYears [5]: ");
    }
}
