use crate::model::{Dated, Source};

/// Returns the version of the program and of its data, with the release of each source.
#[must_use]
pub fn version(dated: Dated<'_>, sources: &[Source<'_>]) -> String {
    use std::fmt::Write as _;
    let mut text = format!(
        "pycareer {}\ndata {} as of {}\n",
        env!("CARGO_PKG_VERSION"),
        dated.version,
        dated.as_of
    );
    for source in sources.iter().filter(|source| source.id != "editorial") {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {}: {}", source.name, source.release);
    }
    text
}
