use std::fmt;

/// Something wrong with a data file.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Problem {
    /// Path below `data/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The record: its id, or the list it stands in; empty where the file as a whole is meant.
    pub record: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "data/{}:{}: ", self.file, self.line)?;
        if !self.record.is_empty() {
            write!(out, "{}: ", self.record)?;
        }
        out.write_str(&self.message)
    }
}
