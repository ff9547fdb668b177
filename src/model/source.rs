use serde::{Deserialize, Serialize};

use super::Class;

/// A source of figures or facts.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Source<'d> {
    /// Stable id: `oews`, `aipathly`.
    pub id: &'d str,
    /// Short name for tables.
    pub name: &'d str,
    /// Other names, as people type them.
    #[serde(borrow)]
    pub aliases: Vec<&'d str>,
    /// Who stands behind its figures, and how they came about.
    pub class: Class,
    /// Full title.
    pub title: &'d str,
    /// Who publishes it.
    pub publisher: &'d str,
    /// Which release the data was taken from.
    pub release: &'d str,
    /// When it was retrieved, ISO 8601; `None` where that was not recorded.
    pub retrieved: Option<&'d str>,
    /// Licence or terms.
    pub terms: &'d str,
    /// Its address; `None` where none is printed.
    pub address: Option<&'d str>,
    /// What kind of figure it gives.
    pub gives: &'d str,
    /// Attribution and what else must be said of it.
    pub notes: Option<&'d str>,
}

/// Which dataset it is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Dated<'d> {
    /// Version of the dataset.
    pub version: &'d str,
    /// The day it describes, ISO 8601.
    pub as_of: &'d str,
    /// Release of the official wages: month and year.
    pub wages: &'d str,
}

/// Returns the year of a release: `May 2025` gives `2025`.
#[must_use]
pub fn release_year(release: &str) -> &str {
    release.rsplit(' ').next().unwrap_or(release)
}
