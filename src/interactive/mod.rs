//! Asking a person in a terminal: the questions, and the equal command line.
//!
//! Nothing is answered here: the words that were found are run as if they had been typed.

mod accessible;
mod compare;
mod cut;
mod given;
mod places;
mod prompter;
mod questions;
mod save;
mod session;
mod single;
mod terminal;
#[cfg(test)]
mod tests;
mod words;

use std::io;

pub use compare::compare;
pub use given::Given;
pub use prompter::{Check, NoAnswer, Prompter};
pub use questions::Asking;
pub use single::{ask_city, ask_move, ask_role, ask_salary, ask_worth};
pub use words::{CommandLine, quoted};

use crate::dataset::Damaged;
use crate::error::Error;

/// How questions are to be asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Manner {
    /// Numbered lists and typed answers, nothing redrawn.
    pub accessible: bool,
    /// Whether colours may be used.
    pub colour: bool,
}

/// Opens the terminal of the process for questions.
///
/// # Errors
///
/// Where the terminal cannot be used.
pub fn open(manner: Manner) -> io::Result<Box<dyn Prompter>> {
    if manner.accessible || !terminal::is_large_enough() {
        return Ok(Box::new(accessible::Accessible::open()?));
    }
    Ok(Box::new(terminal::Terminal::open(manner.colour)?))
}

/// What the program does for whoever asks: answers, and checks what was typed.
pub trait Host {
    /// Answers a command line, on stdout; returns `false` where an error was told on stderr.
    ///
    /// # Errors
    ///
    /// Only those of writing.
    fn answer(&mut self, words: &[String]) -> io::Result<bool>;

    /// Returns the answer to a command line as Markdown.
    ///
    /// # Errors
    ///
    /// Where there is no answer.
    fn markdown(&mut self, words: &[String]) -> Result<String, Error>;

    /// Tells something on stderr.
    ///
    /// # Errors
    ///
    /// Only those of writing.
    fn note(&mut self, text: &str) -> io::Result<()>;

    /// Says whether these are years of work that are accepted.
    ///
    /// # Errors
    ///
    /// Where they are not, with the sentence that says why.
    fn check_years(&self, given: &str) -> Result<(), Error>;

    /// Says whether this is an amount of pay that is accepted.
    ///
    /// # Errors
    ///
    /// Where it is not, with the sentence that says why.
    fn check_amount(&self, given: &str) -> Result<(), Error>;
}

/// Why asking ended before its end.
#[derive(Debug)]
pub enum Ended {
    /// The person left.
    Cancelled,
    /// There is no answer.
    Failed(Error),
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<NoAnswer> for Ended {
    fn from(none: NoAnswer) -> Ended {
        match none {
            NoAnswer::Cancelled => Ended::Cancelled,
            NoAnswer::Failed(error) => Ended::Io(error),
        }
    }
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Ended {
        Ended::Io(error)
    }
}

impl From<Error> for Ended {
    fn from(error: Error) -> Ended {
        Ended::Failed(error)
    }
}

impl From<Damaged> for Ended {
    fn from(damaged: Damaged) -> Ended {
        Ended::Failed(damaged.into())
    }
}
