//! Words as they are shown: lists and counts in good English, and no control character obeyed.

/// Returns `"a"`, `"a or b"`, `"a, b or c"`.
#[must_use]
pub fn join_or<T: AsRef<str>>(items: &[T]) -> String {
    join(items, "or")
}

/// Returns `"a"`, `"a and b"`, `"a, b and c"`.
#[must_use]
pub fn join_and<T: AsRef<str>>(items: &[T]) -> String {
    join(items, "and")
}

fn join<T: AsRef<str>>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", most.join(", "), last.as_ref())
        }
    }
}

/// Returns a count with its noun: `1 role`, `3 roles`.
#[must_use]
pub fn count(number: usize, singular: &str, plural: &str) -> String {
    format!("{number} {}", if number == 1 { singular } else { plural })
}

/// Returns a whole number with its thousands apart: `1,694,290`.
#[must_use]
pub fn thousands(number: impl Into<u64>) -> String {
    with_thousands(String::new(), number)
}

/// Adds a whole number with its thousands apart to what stands before it: `$1,694,290`.
#[must_use]
pub fn with_thousands(mut text: String, number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    text.reserve(digits.len() + digits.len() / 3);
    let (mut rest, mut group) = (digits.as_str(), (digits.len() + 2) % 3 + 1);
    while let Some((first, others)) = rest.split_at_checked(group) {
        text.push_str(first);
        if others.is_empty() {
            break;
        }
        text.push(',');
        (rest, group) = (others, 3);
    }
    text
}

/// Returns a place's name as it stands inside a sentence: `the United States`.
#[must_use]
pub fn in_sentence(place: &str) -> String {
    const WITH_ARTICLE: [&str; 7] = [
        "District of Columbia",
        "Dominican Republic",
        "Netherlands",
        "Philippines",
        "United Arab Emirates",
        "United Kingdom",
        "United States",
    ];
    let article = if WITH_ARTICLE.contains(&place) { "the " } else { "" };
    format!("{article}{place}")
}

/// Returns text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Returns text with control and bidirectional characters made visible, as `\u{1b}`.
///
/// For whatever a person or a file gave that is shown again: it must not move the cursor, set a
/// colour or turn the reading direction.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let turns = matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        );
        if character.is_control() || turns {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{count, join_and, join_or, visible};

    #[test]
    fn lists_read_as_people_write_them() {
        assert_eq!(join_or::<&str>(&[]), "");
        assert_eq!(join_or(&["a"]), "a");
        assert_eq!(join_or(&["a", "b"]), "a or b");
        assert_eq!(join_and(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn counts_have_their_noun() {
        assert_eq!(count(1, "role", "roles"), "1 role");
        assert_eq!(count(0, "role", "roles"), "0 roles");
    }

    #[test]
    fn hostile_text_is_shown_not_obeyed() {
        assert_eq!(visible("a\u{1b}[31mb\n\u{202e}c é"), "a\\u{1b}[31mb\\u{a}\\u{202e}c é");
    }
}
