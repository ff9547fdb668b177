//! Keeping a comparison as a file: only where the person asks for it and names it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::questions::Asking;
use super::{Ended, NoAnswer};

/// Name that is offered for the file.
const USUAL_NAME: &str = "comparison.md";

/// Asks for a file and writes the answer to a command line into it, as Markdown.
pub(super) fn save(asking: &mut Asking<'_, '_>, words: &[String]) -> Result<(), Ended> {
    let text = match asking.host.markdown(words) {
        Ok(text) => text,
        Err(error) => return Ok(asking.host.note(&error.message)?),
    };
    let named = |given: &str| match given.trim() {
        "" => Err("a file needs a name".to_owned()),
        name if Path::new(name).is_dir() => Err(format!("{name} is a folder; name a file")),
        _ => Ok(()),
    };
    loop {
        let name = asking.prompter.text("File", USUAL_NAME, &named)?;
        let written = match write_new(&name, &text) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                if !may_replace(asking, &name)? {
                    continue;
                }
                fs::write(&name, &text)
            }
            other => other,
        };
        let told = match written {
            Ok(()) => format!("saved in {name}"),
            Err(error) => format!("{name} cannot be written: {error}"),
        };
        return Ok(asking.host.note(&told)?);
    }
}

fn write_new(name: &str, text: &str) -> io::Result<()> {
    File::create_new(name)?.write_all(text.as_bytes())
}

fn may_replace(asking: &mut Asking<'_, '_>, name: &str) -> Result<bool, NoAnswer> {
    let items = ["No, take another name", "Yes, replace it"].map(str::to_owned);
    Ok(asking.prompter.one(&format!("{name} exists. Replace it"), &items)? == 1)
}
