use std::io;
use std::ops::RangeInclusive;

/// Why a question has no answer.
#[derive(Debug)]
pub enum NoAnswer {
    /// Esc, Ctrl-C or the end of the input.
    Cancelled,
    /// The terminal failed.
    Failed(io::Error),
}

impl From<io::Error> for NoAnswer {
    fn from(error: io::Error) -> NoAnswer {
        match error.kind() {
            io::ErrorKind::Interrupted => NoAnswer::Cancelled,
            _ => NoAnswer::Failed(error),
        }
    }
}

/// Says whether a typed answer will do; the sentence is shown where it will not.
pub type Check<'c> = &'c dyn Fn(&str) -> Result<(), String>;

/// Whoever asks the person: a terminal, lines of text, or a script in a test.
pub trait Prompter {
    /// Asks for one of some items; returns its position.
    ///
    /// # Errors
    ///
    /// Where no answer came.
    fn one(&mut self, prompt: &str, items: &[String]) -> Result<usize, NoAnswer>;

    /// Asks for so many of some items; returns their positions in the order they were chosen.
    ///
    /// # Errors
    ///
    /// Where no answer came.
    fn several(
        &mut self,
        prompt: &str,
        items: &[String],
        count: RangeInclusive<usize>,
    ) -> Result<Vec<usize>, NoAnswer>;

    /// Asks for a line of text until the check accepts it; no text is the default.
    ///
    /// # Errors
    ///
    /// Where no answer came.
    fn text(&mut self, prompt: &str, default: &str, check: Check<'_>) -> Result<String, NoAnswer>;
}
