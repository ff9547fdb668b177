//! Names as people type them: roles, places, and what is said where a name is not understood.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "names/places.rs"]
mod places;
#[path = "names/refused.rs"]
mod refused;
#[path = "names/roles.rs"]
mod roles;

use places::{place, state};
use pycareer::dataset::Dataset;
use pycareer::lookup::LookupError;
use roles::role;

/// Names without a letter or digit, and none at all.
const EMPTY: [&str; 6] = ["", " ", "...", "--", "—", "\u{0}\u{1b}"];

#[test]
fn nothing_is_suggested_for_nothing_or_for_over_200_characters() {
    let dataset = Dataset::bundled().unwrap();
    let long = format!("backend{}", " ".repeat(194));
    assert_eq!(role(&dataset, &long), "backend", "spaces are no part of a name");
    let long = "b".repeat(201);
    for given in EMPTY.into_iter().chain([long.as_str()]) {
        assert_eq!(role(&dataset, given), "unknown", "{given:?}");
        assert_eq!(place(&dataset, given), "unknown", "{given:?}");
        assert_eq!(state(&dataset, given), "unknown", "{given:?}");
    }
}

fn not_found(error: LookupError) -> String {
    let (word, names) = match error {
        LookupError::Unknown { suggestions, .. } => ("unknown", suggestions),
        LookupError::Ambiguous { choices, .. } => ("one of", choices),
        LookupError::Letters { given, state, .. } => {
            return format!("{given} are letters of {state}");
        }
        LookupError::Elsewhere { given, region } => return format!("no {given} in {region}"),
        LookupError::Damaged => panic!("damaged"),
    };
    if names.is_empty() { word.to_owned() } else { format!("{word}: {}", names.join(", ")) }
}
