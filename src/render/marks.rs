//! Signs behind a name, for pay that does not rest on much; each explained below its table.

use super::page::Page;

/// What the signs mean.
const MARKS: [(&str, &str); 2] = [
    ("*", "modelled, or figures of the state: the role's wages are not published there"),
    ("!", "few answers stand behind the official figures: use with caution"),
];

/// Marks pay that does not rest on wages published for the place, or on few answers.
pub(super) fn mark(place_basis: Option<&str>, reliability: Option<&str>) -> &'static str {
    match (place_basis, reliability) {
        (Some("modelled" | "state" | "nation"), _) => "*",
        (_, Some("caution" | "unreliable")) => "!",
        _ => "",
    }
}

/// Adds what those of the signs mean that stand in a table.
pub(super) fn key_to_marks<'m>(page: &mut Page, marks: impl Iterator<Item = &'m str>) {
    let marks: Vec<&str> = marks.collect();
    for (sign, meaning) in MARKS {
        if marks.contains(&sign) {
            page.muted(&format!("{sign} {meaning}"));
        }
    }
}
