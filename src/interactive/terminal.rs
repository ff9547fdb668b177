//! Questions with keys: the only file that names `dialoguer`, and the place its defects are met.
//!
//! Its `FuzzySelect` never looks whether there is a terminal, leaves the cursor hidden after
//! Ctrl-C, and counts on items that fit the width; its `Input` cannot be left with Esc.

use std::cell::Cell;
use std::fmt;
use std::io;
use std::ops::RangeInclusive;

use dialoguer::FuzzySelect;
use dialoguer::console::{Key, Term, set_colors_enabled_stderr, style};
use dialoguer::theme::Theme;
use fuzzy_matcher::skim::SkimMatcherV2;
use unicode_width::UnicodeWidthStr;

use super::cut::{cut, cut_front, distinct};
use super::prompter::{Check, NoAnswer, Prompter};
use super::session::Session;

/// Columns kept free beside an item; Windows needs one more.
const MARGIN: usize = if cfg!(windows) { 7 } else { 6 };

/// Rows kept free beside a list, and most it takes: the answers before it are to stay in sight.
const ROWS: usize = 4;
const LONGEST: usize = 15;

/// Smallest terminal, in rows and columns, that lists with keys are drawn in.
const SMALLEST: (u16, u16) = (6, 20);

/// Columns a prompt leaves for what is typed behind it.
const TYPED: usize = 14;

/// What ends the choice of several.
const DONE: &str = "Done: go on with these";

/// Asks with keys on stderr.
pub(super) struct Terminal {
    term: Term,
    // Dropped last: the cursor is shown while the modes are still ours.
    _session: Session,
}

/// Whether stderr's terminal is large enough for lists with keys.
pub(super) fn is_large_enough() -> bool {
    let (rows, columns) = Term::stderr().size();
    rows >= SMALLEST.0 && columns >= SMALLEST.1
}

impl Terminal {
    /// Opens the terminal of the process; `colour` is decided by the caller.
    pub(super) fn open(colour: bool) -> io::Result<Terminal> {
        set_colors_enabled_stderr(colour);
        let terminal = Terminal { term: Term::stderr(), _session: Session::of_keys()? };
        let hint = "Type to filter, Enter takes, Esc leaves.";
        terminal.term.write_line(&cut(hint, terminal.columns()))?;
        Ok(terminal)
    }

    fn columns(&self) -> usize {
        usize::from(self.term.size().1)
    }

    fn room(&self) -> usize {
        self.columns().max(usize::from(SMALLEST.1)).saturating_sub(MARGIN)
    }

    /// Leaves one line of a question that was answered.
    fn settle(&self, prompt: &str, answer: &str) -> io::Result<()> {
        let columns = self.columns().saturating_sub(1);
        let line = cut(&format!("{prompt}: {answer}"), columns);
        match line.split_once(": ") {
            Some((asked, answer)) => {
                self.term.write_line(&format!("{asked}: {}", style(answer).for_stderr().cyan()))
            }
            None => self.term.write_line(&line),
        }
    }

    fn pick(&self, prompt: &str, items: &[String]) -> Result<usize, NoAnswer> {
        let theme = Plain { term: &self.term, drawn: Cell::new(0) };
        let shown = distinct(items, self.room());
        let rows = usize::from(self.term.size().0).saturating_sub(ROWS).clamp(1, LONGEST);
        let select = FuzzySelect::with_theme(&theme).with_prompt(prompt).items(shown);
        let select = select.default(0).max_length(rows).report(false).highlight_matches(false);
        match select.interact_on_opt(&self.term) {
            Ok(Some(at)) => Ok(at),
            Ok(None) => Err(NoAnswer::Cancelled),
            Err(dialoguer::Error::IO(error)) => {
                self.term.clear_last_lines(theme.drawn.get())?;
                Err(error.into())
            }
        }
    }

    fn line(&self, prompt: &str, default: &str, check: Check<'_>) -> Result<String, NoAnswer> {
        let mut typed = String::new();
        let mut wrong = None;
        loop {
            self.term.clear_line()?;
            self.term.write_str(&self.line_shown(prompt, default, &typed, wrong.as_deref()))?;
            match self.term.read_key()? {
                Key::Escape | Key::Char('\u{4}') => return Err(NoAnswer::Cancelled),
                Key::Enter => {
                    let given = typed.trim();
                    let answer = if given.is_empty() { default } else { given }.to_owned();
                    match check(&answer) {
                        Ok(()) => return Ok(answer),
                        Err(why) => wrong = Some(why),
                    }
                    typed.clear();
                }
                Key::Backspace => {
                    typed.pop();
                }
                Key::Char(letter) if !letter.is_control() => {
                    wrong = None;
                    typed.push(letter);
                }
                _ => {}
            }
        }
    }

    /// Lays the line of a text question out: what is wrong with the last answer, or the question.
    fn line_shown(&self, prompt: &str, default: &str, typed: &str, wrong: Option<&str>) -> String {
        let columns = self.columns().saturating_sub(1);
        if let Some(wrong) = wrong.filter(|_| typed.is_empty()) {
            let shown = cut(&format!("{wrong}: "), columns);
            return style(shown).for_stderr().yellow().to_string();
        }
        let prompt = cut(&format!("{prompt} [{default}]: "), columns.saturating_sub(TYPED));
        let room = columns.saturating_sub(prompt.width());
        format!("{prompt}{}", cut_front(typed, room))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Nothing is left to do where the terminal is gone.
        let _gone = self.term.show_cursor();
    }
}

impl Prompter for Terminal {
    fn one(&mut self, prompt: &str, items: &[String]) -> Result<usize, NoAnswer> {
        let at = self.pick(prompt, items)?;
        self.settle(prompt, items.get(at).map_or("", String::as_str))?;
        Ok(at)
    }

    fn several(
        &mut self,
        prompt: &str,
        items: &[String],
        count: RangeInclusive<usize>,
    ) -> Result<Vec<usize>, NoAnswer> {
        let mut chosen: Vec<usize> = Vec::new();
        let names = |chosen: &[usize]| {
            let names = chosen.iter().filter_map(|at| items.get(*at));
            names.map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        while chosen.len() < *count.end() {
            let may_end = chosen.len() >= *count.start();
            let left: Vec<usize> = (0..items.len()).filter(|at| !chosen.contains(at)).collect();
            let done = may_end.then(|| DONE.to_owned());
            let shown =
                done.into_iter().chain(left.iter().filter_map(|at| items.get(*at).cloned()));
            let asked = if chosen.is_empty() {
                format!("{prompt} ({} to {})", count.start(), count.end())
            } else {
                let taken = TYPED + prompt.len() + "    (6: )".len();
                let names = cut(&names(&chosen), self.columns().saturating_sub(taken));
                format!("{prompt} ({}: {names})", chosen.len())
            };
            let at = self.pick(&asked, &shown.collect::<Vec<_>>())?;
            match (at, may_end) {
                (0, true) => break,
                (at, _) => chosen.extend(left.get(at - usize::from(may_end))),
            }
        }
        self.settle(prompt, &names(&chosen))?;
        Ok(chosen)
    }

    fn text(&mut self, prompt: &str, default: &str, check: Check<'_>) -> Result<String, NoAnswer> {
        let answer = self.line(prompt, default, check);
        self.term.clear_line()?;
        let answer = answer?;
        self.settle(prompt, &answer)?;
        Ok(answer)
    }
}

/// Lines that fit the terminal as it is now, also after it was made narrower.
struct Plain<'t> {
    term: &'t Term,
    /// Rows on the screen since the last prompt.
    drawn: Cell<usize>,
}

impl Theme for Plain<'_> {
    fn format_fuzzy_select_prompt(
        &self,
        out: &mut dyn fmt::Write,
        prompt: &str,
        typed: &str,
        at: usize,
    ) -> fmt::Result {
        self.drawn.set(1);
        let columns = usize::from(self.term.size().1).saturating_sub(3);
        let asked = cut(prompt, columns.saturating_sub(TYPED));
        let room = columns.saturating_sub(asked.width());
        let (before, after) = typed.split_at_checked(at).unwrap_or((typed, ""));
        let before = cut_front(before, room);
        let left = room.saturating_sub(before.width());
        write!(out, "{}: {before}|{}", style(asked).for_stderr().bold(), cut(after, left))
    }

    fn format_fuzzy_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        text: &str,
        active: bool,
        _highlight: bool,
        _matcher: &SkimMatcherV2,
        _typed: &str,
    ) -> fmt::Result {
        self.drawn.set(self.drawn.get() + 1);
        let text = cut(text, usize::from(self.term.size().1).saturating_sub(MARGIN));
        if active {
            write!(out, "{}", style(format!("> {text}")).for_stderr().cyan())
        } else {
            write!(out, "  {text}")
        }
    }
}
