//! Words that are a slip away from one that is known.

use strsim::osa_distance;

use crate::model::SearchTerm;

/// A word that no term has, or all the words where they are no name, while near terms are gathered.
#[derive(Debug)]
pub(super) struct Slip<'w, 'd> {
    /// Where it begins among the words.
    pub start: usize,
    /// How many words it is; of several, only whole names are near.
    pub length: usize,
    word: &'w str,
    letters: u32,
    /// The most slips that are of use: those of the nearest term so far.
    allowed: usize,
    near: Vec<(usize, SearchTerm<'d>)>,
}

impl<'w, 'd> From<(usize, &'w str, usize)> for Slip<'w, 'd> {
    /// One slip is allowed from three letters on, two from eight on.
    fn from((start, word, length): (usize, &'w str, usize)) -> Slip<'w, 'd> {
        let allowed = match word.chars().count() {
            0..=2 => 0,
            3..=7 => 1,
            _ => 2,
        };
        let letters = letters_of(word.as_bytes());
        Slip { start, length, word, letters, allowed, near: Vec::new() }
    }
}

impl<'d> Slip<'_, 'd> {
    /// Keeps a term that is as near as the nearest so far, or nearer; `its` are its letters.
    pub(super) fn look_at(&mut self, term: SearchTerm<'d>, its: u32) {
        if term.bytes().len().abs_diff(self.word.len()) > self.allowed
            || (self.length > 1 && !term.is_name())
        {
            return;
        }
        // A slip takes one letter away and adds one at most.
        let allowed = u32::try_from(self.allowed).unwrap_or_default();
        if (self.letters & !its).count_ones() > allowed
            || (its & !self.letters).count_ones() > allowed
        {
            return;
        }
        let distance = osa_distance(self.word, term.text());
        if distance <= self.allowed {
            self.allowed = distance;
            self.near.push((distance, term));
        }
    }

    /// Returns the nearest terms.
    pub(super) fn near(self) -> Vec<SearchTerm<'d>> {
        let nearest = self.near.into_iter().filter(|(distance, _)| *distance == self.allowed);
        nearest.map(|(_, term)| term).collect()
    }
}

/// Returns which letters a text has, a bit each.
pub(super) fn letters_of(text: &[u8]) -> u32 {
    text.iter().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

#[cfg(test)]
mod tests {
    use super::{Slip, letters_of};
    use crate::model::SearchTerm;

    #[track_caller]
    fn case(word: &str, length: usize, near: &[&str]) {
        let known = ["=data engin", "=kafka", "engin", "kafka", "kotlin", "kubernet", "r"];
        let mut slip = Slip::from((0, word, length));
        for term in known {
            let term = SearchTerm { term: term.as_bytes(), postings: &[] };
            slip.look_at(term, letters_of(term.bytes()));
        }
        let found = slip.near();
        assert_eq!(found.iter().map(SearchTerm::key).collect::<Vec<_>>(), near, "{word}");
    }

    #[test]
    fn a_slip_finds_the_word_and_the_name() {
        case("kafak", 1, &["=kafka", "kafka"]);
        case("kuberent", 1, &["kubernet"]);
        case("dataengin", 2, &["=data engin"]);
        case("kfkaa", 1, &[]);
        case("q", 1, &[]);
    }
}
