use crate::order::{sort, sort_by_key};
use strsim::osa_distance;

/// How many suggestions are made at most.
const MOST: usize = 3;

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
    let allowed = if length < 3 { 0 } else { (length / 3).max(1) };
    let mut close: Vec<(usize, &str)> = names
        .filter(|(candidate, _)| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|(candidate, name)| (osa_distance(key, candidate), name))
        .filter(|(distance, _)| *distance <= allowed)
        .collect();
    sort_by_key(&mut close, |(distance, _)| *distance);
    let best = close.first().map_or(0, |(distance, _)| *distance);
    let mut suggestions: Vec<String> = Vec::new();
    for (distance, name) in close {
        // Something twice as far off as the nearest would only be noise beside it.
        let noise = distance > best.max(1) * 2;
        if !noise && suggestions.len() < MOST && !suggestions.iter().any(|known| known == name) {
            suggestions.push(name.to_owned());
        }
    }
    suggestions
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
    use super::{nearest, nearest_name};

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
