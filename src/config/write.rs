//! Putting a new text in the place of the file: whole or not at all.

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Most links that are followed from the file to what they name.
const MOST_LINKS: usize = 40;

/// What the name of a text in the making ends with.
const NEW: &str = ".new";

/// Replaces a file by a text; `false` where someone else changed it since it read as `old`.
///
/// The text is written beside the file and takes its place in one step, so that whatever happens at
/// whatever moment leaves the old or the new file. Links stay links, and permissions what they are.
///
/// # Errors
///
/// Those of writing: the file is as it was.
pub(super) fn replace(path: &Path, old: Option<&str>, new: &str) -> io::Result<bool> {
    let target = resolved(path)?;
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    builder().create(folder)?;
    let name = target.file_name().ok_or(ErrorKind::InvalidInput)?;
    let beside = folder.join(temporary(name, &std::process::id().to_string()));
    let written = written(&beside, &target, new).and_then(|()| {
        if fs::read_to_string(&target).ok().as_deref() != old {
            return Ok(false);
        }
        match fs::rename(&beside, &target) {
            // Another run took it for a leftover.
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            other => other.map(|()| true),
        }
    });
    if !matches!(written, Ok(true)) {
        // What is left over then is taken away by the next change.
        let _ = fs::remove_file(&beside);
        return written;
    }
    // The name is to last as long as the text; not every system can say so.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    sweep(folder, name);
    Ok(true)
}

/// Follows links, also to a file that does not exist yet.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_symlink() => {
                let named = fs::read_link(&path)?;
                path = path.parent().unwrap_or(Path::new("")).join(named);
            }
            // Only a file can be put in the place of one.
            Ok(about) if !about.is_file() => {
                return Err(io::Error::new(ErrorKind::InvalidInput, "it is no file"));
            }
            _ => return Ok(path),
        }
    }
    Err(io::Error::new(ErrorKind::InvalidInput, "its links lead in a circle"))
}

/// Writes the text into a file of its own, as open to others as the one it is to replace.
fn written(beside: &Path, target: &Path, text: &str) -> io::Result<()> {
    // A run with the same number, killed before it was done.
    let _ = fs::remove_file(beside);
    let held = fs::metadata(target).ok().map(|about| about.permissions());
    // A new file beside it could take its place all the same: not where its owner says no.
    if held.as_ref().is_some_and(Permissions::readonly) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(beside)?;
    if let Some(held) = held {
        file.set_permissions(held)?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Takes away what killed runs left.
fn sweep(folder: &Path, name: &OsStr) {
    let (begin, end) = (temporary(name, ""), OsStr::new(NEW));
    let begin = begin.as_encoded_bytes();
    let begin = begin.strip_suffix(end.as_encoded_bytes()).unwrap_or(begin);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let own = entry.file_name();
        let own = own.as_encoded_bytes();
        if own.starts_with(begin) && own.ends_with(end.as_encoded_bytes()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Returns the name of a text in the making: `.config.toml.4711.new`.
fn temporary(name: &OsStr, number: &str) -> OsString {
    let mut own = OsString::from(".");
    own.push(name);
    own.push(".");
    own.push(number);
    own.push(NEW);
    own
}

/// Makes folders that only their owner can look into, as such folders are.
fn builder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}
