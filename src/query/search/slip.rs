//! Words that are a slip away from one that is known.

use strsim::osa_distance;

/// A word that is not known, while what is near it is gathered.
#[derive(Debug)]
pub(super) struct Slip<'w, T> {
    /// Where it stands among the words.
    pub start: usize,
    word: &'w str,
    letters: u32,
    /// The most slips that are of use: those of the nearest so far.
    allowed: usize,
    near: Vec<(usize, T)>,
}

impl<'w, T> Slip<'w, T> {
    /// One slip is allowed from three letters on, two from eight on.
    pub(super) fn of(start: usize, word: &'w str) -> Slip<'w, T> {
        let allowed = match word.chars().count() {
            0..=2 => 0,
            3..=7 => 1,
            _ => 2,
        };
        let letters = letters_of(word.as_bytes());
        Slip { start, word, letters, allowed, near: Vec::new() }
    }

    /// Keeps what a text stands for where it is as near as the nearest so far, or nearer; `letters`
    /// are the text's own.
    pub(super) fn look_at(&mut self, text: &[u8], letters: u32, it: T) {
        if text.len().abs_diff(self.word.len()) > self.allowed {
            return;
        }
        // A slip takes one letter away and adds one at most.
        let allowed = u32::try_from(self.allowed).unwrap_or_default();
        if (self.letters & !letters).count_ones() > allowed
            || (letters & !self.letters).count_ones() > allowed
        {
            return;
        }
        let distance = osa_distance(self.word, std::str::from_utf8(text).unwrap_or_default());
        if distance > 0 && distance <= self.allowed {
            self.allowed = distance;
            self.near.push((distance, it));
        }
    }

    /// Returns what is nearest.
    pub(super) fn near(self) -> Vec<T> {
        let nearest = self.near.into_iter().filter(|(distance, _)| *distance == self.allowed);
        nearest.map(|(_, it)| it).collect()
    }
}

/// Returns which letters a text has, a bit each.
pub(super) fn letters_of(text: &[u8]) -> u32 {
    text.iter().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

#[cfg(test)]
mod tests {
    use super::{Slip, letters_of};

    #[track_caller]
    fn case(word: &str, near: &[&str]) {
        let known = ["data engineer", "kafka", "engineer", "kotlin", "kubernetes", "r"];
        let mut slip = Slip::of(0, word);
        for text in known {
            slip.look_at(text.as_bytes(), letters_of(text.as_bytes()), text);
        }
        assert_eq!(slip.near(), near, "{word}");
    }

    #[test]
    fn a_slip_finds_the_word_and_the_name() {
        case("kafak", &["kafka"]);
        case("kuberentes", &["kubernetes"]);
        case("dataengineer", &["data engineer"]);
        case("kfkaa", &[]);
        case("kafka", &[]);
        case("q", &[]);
    }
}
