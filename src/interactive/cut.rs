//! Text cut to columns, so that no line of a prompt ever wraps.

use std::collections::BTreeSet;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What stands for the part that was cut off.
const MORE: &str = "...";

/// Returns text in so many columns, its end cut off where it is longer.
pub(super) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(MORE.len());
    let mut kept = first_columns(text.chars(), room);
    kept.push_str(MORE.get(..columns.min(MORE.len())).unwrap_or(MORE));
    kept
}

/// Returns the last so many columns of text: what is being typed.
pub(super) fn cut_front(text: &str, columns: usize) -> String {
    first_columns(text.chars().rev(), columns).chars().rev().collect()
}

fn first_columns(letters: impl Iterator<Item = char>, columns: usize) -> String {
    let mut taken = 0;
    let fits = letters.take_while(|letter| {
        taken += letter.width().unwrap_or(0);
        taken <= columns
    });
    fits.collect()
}

/// Returns items in so many columns and bytes, no two alike: `dialoguer` counts bytes and finds the
/// chosen one again by its text.
pub(super) fn distinct(items: &[String], columns: usize) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut shown = Vec::with_capacity(items.len());
    for item in items {
        let mut text = cut(item, columns);
        let mut room = columns;
        while text.len() > columns && room > 0 {
            room -= 1;
            text = cut(item, room);
        }
        let mut number = 2;
        while !seen.insert(text.clone()) {
            let mark = format!(" {number}");
            text = format!("{}{mark}", cut(item, columns.saturating_sub(mark.len())));
            number += 1;
        }
        shown.push(text);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{cut, cut_front, distinct};

    #[test]
    fn text_is_cut_by_columns() {
        assert_eq!(cut("Chicago", 7), "Chicago");
        assert_eq!(cut("Chicago", 6), "Chi...");
        assert_eq!(cut("東京都庁", 7), "東京...");
        assert_eq!(cut("Chicago", 2), "..");
        assert_eq!(cut_front("Chicago", 3), "ago");
    }

    #[test]
    fn items_stay_apart_when_they_are_cut() {
        let items = ["Machine learning A", "Machine learning B", "éééééé"].map(str::to_owned);
        assert_eq!(distinct(&items, 10), ["Machine...", "Machi... 2", "éé..."].map(str::to_owned));
    }
}
