use crate::order::{sort, sort_by_key};
use strsim::osa_distance;

/// How many suggestions are made at most.
pub(super) const MOST: usize = 3;

/// Longest input suggestions are made for, in characters: nobody misspells more than that.
const LONGEST: usize = 200;

/// Returns up to three names near a key, nearest first, each once.
///
/// `names` are pairs of a key and the name to suggest for it; earlier ones win among equals. A
/// third of the letters may differ, at least one.
pub fn nearest<'n>(key: &str, names: impl Iterator<Item = (&'n str, &'n str)>) -> Vec<String> {
    let length = key.chars().count();
    if length == 0 || length > LONGEST {
        return Vec::new();
    }
    // One slip in two letters would be half the word.
    let mut allowed = if length < 3 { 0 } else { (length / 3).max(1) };
    let letters = Letters::of(key);
    let mut close: Vec<(usize, &str)> = Vec::new();
    for (candidate, name) in names {
        if letters.least_distance(&Letters::of(candidate)) > allowed {
            continue;
        }
        let distance = osa_distance(key, candidate);
        if distance <= allowed {
            close.push((distance, name));
            allowed = allowed.min(noise(distance));
        }
    }
    sort_by_key(&mut close, |(distance, _)| *distance);
    let best = close.first().map_or(0, |(distance, _)| *distance);
    let mut suggestions: Vec<String> = Vec::new();
    for (distance, name) in close {
        if distance <= noise(best)
            && suggestions.len() < MOST
            && !suggestions.iter().any(|known| known == name)
        {
            suggestions.push(name.to_owned());
        }
    }
    suggestions
}

/// Returns how far off a name may be beside one so near: more than twice as far would only be noise.
fn noise(nearest: usize) -> usize {
    nearest.max(1) * 2
}

/// What two words are held against each other by before the distance between them is counted, which
/// costs a hundred times as much.
struct Letters {
    /// How many there are.
    count: usize,
    /// Which there are of ASCII, a bit each; letters may share one.
    bits: u64,
}

impl Letters {
    fn of(word: &str) -> Letters {
        let (mut count, mut bits) = (0, 0);
        for byte in word.bytes() {
            // The first byte of each letter counts, and of all but ASCII no more is known.
            count += usize::from(byte & 0xc0 != 0x80);
            bits |= u64::from(byte.is_ascii()) << (byte & 63);
        }
        Letters { count, bits }
    }

    /// Returns a distance no two words of these letters are below: one slip adds a letter, takes one
    /// away, does both, or neither.
    fn least_distance(&self, other: &Letters) -> usize {
        let more = (self.bits & !other.bits).count_ones();
        let less = (other.bits & !self.bits).count_ones();
        let bits = usize::try_from(more.max(less)).unwrap_or_default();
        bits.max(self.count.abs_diff(other.count))
    }
}

/// Returns names near a key as [`nearest`] does. Of under four letters, only two that stand the
/// other way round are a slip: any other letter could have been meant.
pub(super) fn nearest_name<'n>(
    key: &str,
    names: impl Iterator<Item = (&'n str, &'n str)>,
) -> Vec<String> {
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        sort(&mut letters);
        letters
    };
    let given = letters(key);
    nearest(key, names.filter(|(name, _)| given.len() > 3 || letters(name) == given))
}

#[cfg(test)]
mod tests {
    use super::{Letters, MOST, nearest, nearest_name};
    use proptest::prelude::*;
    use strsim::osa_distance;

    /// What is nearest, found without shortcuts.
    fn plainly<'n>(key: &str, names: &[&'n str]) -> Vec<&'n str> {
        let length = key.chars().count();
        let allowed = if length < 3 { 0 } else { (length / 3).max(1) };
        let mut close: Vec<(usize, &str)> =
            names.iter().map(|name| (osa_distance(key, name), *name)).collect();
        close.retain(|(distance, _)| length > 0 && *distance <= allowed);
        close.sort_by_key(|(distance, _)| *distance);
        let best = close.first().map_or(0, |(distance, _)| *distance);
        close.retain(|(distance, _)| *distance <= best.max(1) * 2);
        let mut found: Vec<&str> = Vec::new();
        for (_, name) in close {
            if !found.contains(&name) && found.len() < MOST {
                found.push(name);
            }
        }
        found
    }

    proptest! {
        #[test]
        fn no_shortcut_changes_what_is_nearest(
            key in "[abcé ]{0,12}",
            names in proptest::collection::vec("[abcé ]{1,12}", 0..12),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let found = nearest(&key, names.iter().map(|name| (*name, *name)));
            prop_assert_eq!(found, plainly(&key, &names));
        }

        #[test]
        fn words_are_never_nearer_than_their_letters_say(a in "\\PC{0,8}", b in "\\PC{0,8}") {
            let least = Letters::of(&a).least_distance(&Letters::of(&b));
            prop_assert!(least <= osa_distance(&a, &b));
        }
    }

    fn case(key: &str) -> String {
        let names = ["backend", "data engineer", "data scientist", "devops", "kafka", "kotlin"];
        nearest(key, names.iter().map(|name| (*name, *name))).join(", ")
    }

    #[test]
    fn slips_find_their_word() {
        assert_eq!(case("bakcend"), "backend");
        assert_eq!(case("data scintist"), "data scientist");
        assert_eq!(case("devop"), "devops");
        assert_eq!(case("kafak"), "kafka");
    }

    #[test]
    fn of_three_letters_only_swapped_ones_are_a_slip() {
        let case = |key| nearest_name(key, [("oop", "oop"), ("sql", "sql")].into_iter());
        assert_eq!(case("slq"), ["sql"]);
        assert_eq!(case("foo"), Vec::<String>::new());
        assert_eq!(case("sqll"), ["sql"]);
    }

    #[test]
    fn nothing_close_is_nothing() {
        assert_eq!(case("zzzzzz"), "");
        assert_eq!(case(""), "");
        assert_eq!(case(&"backend ".repeat(30)), "");
    }
}
