//! What a run can see of where it runs: nothing else reads the process.

use std::path::PathBuf;

/// Variables, terminal and folder, as `main.rs` reads them or a test decides them.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Environment variables; only those that are text.
    pub variables: Vec<(String, String)>,
    /// Columns of the terminal, where stdout or stderr is one and says so.
    pub terminal_width: Option<usize>,
    /// Whether stdin is a terminal.
    pub stdin_is_terminal: bool,
    /// Whether stdout is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether stderr is a terminal.
    pub stderr_is_terminal: bool,
    /// Returns the folder this system keeps the program's configuration in; asked only where no
    /// variable names one. Without it there is no configuration file.
    pub usual_folder: Option<fn() -> Option<PathBuf>>,
}

impl Surroundings {
    /// Returns a variable that is set and not empty.
    pub(crate) fn variable(&self, name: &str) -> Option<&str> {
        let found = self.variables.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}
