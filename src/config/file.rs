use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::Key;
use crate::error::Error;
use crate::text::visible;

/// Most bytes a configuration can have: far more than anyone writes.
const MOST: u64 = 1 << 20;

/// How to answer all the same.
pub(super) const WITHOUT: &str = "`--no-config` answers without the file";

/// The configuration file as it stands on the disk.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct File {
    /// Where it is.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// What came of looking for the file.
#[derive(Debug)]
pub(super) enum Found {
    /// There is none.
    Nothing,
    /// There may be one, but this user may not read it.
    Forbidden(io::Error),
    /// Here it is.
    File(File),
}

impl File {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    ///
    /// A bad configuration, where it is no text, too large or cannot be read.
    pub(super) fn find(path: &Path) -> Result<Found, Error> {
        let opened = match fs::File::open(path) {
            Ok(opened) => opened,
            Err(error) => return absent(path, error),
        };
        let mut bytes = Vec::new();
        if let Err(error) = opened.take(MOST + 1).read_to_end(&mut bytes) {
            return Err(unreadable(path, &error.to_string()));
        }
        if bytes.len() as u64 > MOST {
            return Err(unreadable(path, "it is larger than a megabyte"));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Found::File(File { path: path.to_owned(), text })),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                // What comes before is sound, and so of the same length in both.
                let file = File { path: path.to_owned(), text };
                Err(file.wrong(at, "is no UTF-8").with_hint(format!("save it as UTF-8; {WITHOUT}")))
            }
        }
    }

    /// Returns the line and column of a byte of the text, both from 1.
    #[must_use]
    pub fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let begun = before.rsplit('\n').next().unwrap_or_default();
        (line, begun.chars().count() + 1)
    }

    /// Returns the error for what is wrong at a byte of the text.
    pub(super) fn wrong(&self, at: usize, what: &str) -> Error {
        wrong_at(&self.path, self.place(at), what)
    }
}

/// Returns the error for what is wrong at a line and column of a file.
pub(super) fn wrong_at(path: &Path, (line, column): (usize, usize), what: &str) -> Error {
    let path = shown(path);
    Error::bad_config(format!("{path}, line {line}, column {column}: {what}"))
}

/// Returns how a wrong value of a key is mended.
pub(super) fn mend(key: Key) -> String {
    format!("`pycareer config set {key} …` or `config unset {key}` mends it; {WITHOUT}")
}

/// Returns a path as it is told.
pub(super) fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy())
}

fn absent(path: &Path, error: io::Error) -> Result<Found, Error> {
    match error.kind() {
        // A folder that is a file holds none either.
        ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(Found::Nothing),
        ErrorKind::PermissionDenied => Ok(Found::Forbidden(error)),
        _ => Err(unreadable(path, &error.to_string())),
    }
}

fn unreadable(path: &Path, why: &str) -> Error {
    Error::bad_config(format!("{} cannot be read: {why}", shown(path))).with_hint(WITHOUT)
}
