//! A configuration of a test's own.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A folder for a configuration, empty at first.
pub struct Home {
    pub folder: PathBuf,
}

impl Home {
    pub fn new(name: &str) -> Home {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("config-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Home { folder }
    }

    pub fn with(name: &str, text: &str) -> Home {
        let home = Home::new(name);
        home.write(text);
        home
    }

    pub fn file(&self) -> PathBuf {
        self.folder.join("config.toml")
    }

    pub fn write(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
    }

    pub fn text(&self) -> String {
        fs::read_to_string(self.file()).unwrap()
    }

    /// Returns the program with this configuration and nothing else around it.
    pub fn program(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pycareer"));
        command.args(words).env_clear().stdin(Stdio::null());
        command.env("PYCAREER_CONFIG_DIR", &self.folder);
        command
    }

    /// Runs words with variables: exit code, stdout and stderr; the folder stands as `HOME`.
    pub fn within(&self, line: &str, variables: &[(&str, &str)]) -> (i32, String, String) {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let done = self.program(&words).envs(variables.iter().copied()).output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(self.folder.to_str().unwrap(), "HOME")
        };
        (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
    }

    pub fn run(&self, line: &str) -> (i32, String, String) {
        self.within(line, &[])
    }

    #[track_caller]
    pub fn case(&self, line: &str, code: i32, out: &str, err: &str) {
        assert_eq!(self.run(line), (code, out.to_owned(), err.to_owned()), "{line}");
    }

    #[track_caller]
    pub fn json(&self, line: &str, variables: &[(&str, &str)]) -> Value {
        let (code, out, err) = self.within(&format!("{line} --json"), variables);
        assert_eq!((code, err.as_str()), (0, ""), "{line}");
        serde_json::from_str(&out).unwrap()
    }

    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}
