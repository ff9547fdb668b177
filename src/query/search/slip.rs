//! Words that are a slip away from one that is known.

use strsim::osa_distance;

use crate::dataset::{Damaged, Dataset, SearchTerms};
use crate::model::{Found, SearchTerm};

/// Most words that are held against whole names.
const LONGEST_SLIP: usize = 4;

/// A word that is not known, while what is near it is gathered.
#[derive(Debug)]
struct Slip<'w, T> {
    /// Where it stands among the words.
    start: usize,
    word: &'w str,
    letters: u32,
    /// The most slips that are of use: those of the nearest so far.
    allowed: usize,
    near: Vec<(usize, T)>,
}

impl<'w, T> Slip<'w, T> {
    /// One slip is allowed from three letters on, two from eight on.
    fn of(start: usize, word: &'w str) -> Slip<'w, T> {
        let allowed = match word.chars().count() {
            0..=2 => 0,
            // A number with a slip is another number.
            _ if word.bytes().all(|byte| byte.is_ascii_digit()) => 0,
            3..=7 => 1,
            _ => 2,
        };
        let letters = letters_of(word.as_bytes());
        Slip { start, word, letters, allowed, near: Vec::new() }
    }

    /// Keeps what a text stands for where it is as near as the nearest so far, or nearer; `letters`
    /// are the text's own.
    fn look_at(&mut self, text: &[u8], letters: u32, it: T) {
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
    fn near(self) -> Vec<T> {
        let nearest = self.near.into_iter().filter(|(distance, _)| *distance == self.allowed);
        nearest.map(|(_, it)| it).collect()
    }
}

/// Returns the roles and skills whose names all of the words are nearest to, a slip or two away but
/// no more than `most`.
pub(super) fn near_names(
    dataset: &Dataset<'_>,
    written: &[&str],
    most: usize,
) -> Result<Vec<(Found, String)>, Damaged> {
    if written.len() > LONGEST_SLIP {
        return Ok(Vec::new());
    }
    let key = written.join(" ");
    let mut slip = Slip::of(0, &key);
    slip.allowed = slip.allowed.min(most);
    let (roles, skills) = (dataset.role_names()?, dataset.skill_names()?);
    for name in &roles {
        let bytes = name.key.as_bytes();
        let letters = letters_of(bytes);
        for meaning in &name.meanings {
            slip.look_at(bytes, letters, (Found::Role(meaning.role), name.key));
        }
    }
    for name in &skills {
        let bytes = name.key.as_bytes();
        let letters = letters_of(bytes);
        for skill in name.skills() {
            slip.look_at(bytes, letters, (Found::Skill(skill), name.key));
        }
    }
    Ok(slip.near().into_iter().map(|(found, name)| (found, name.to_owned())).collect())
}

/// Returns the terms nearest to words that none has, each with where its word stands.
pub(super) fn near_terms<'d>(
    terms: &SearchTerms<'_, 'd>,
    words: &[(usize, &str)],
) -> Result<Vec<(usize, SearchTerm<'d>)>, Damaged> {
    let slips = words.iter().map(|(start, word)| Slip::of(*start, word));
    let mut slips: Vec<Slip<'_, SearchTerm<'d>>> = slips.filter(|slip| slip.allowed > 0).collect();
    if slips.is_empty() {
        return Ok(Vec::new());
    }
    terms.each(|term| {
        let letters = letters_of(term.bytes());
        for slip in &mut slips {
            slip.look_at(term.bytes(), letters, term);
        }
    })?;
    let near = slips.into_iter().flat_map(|slip| {
        let start = slip.start;
        slip.near().into_iter().map(move |term| (start, term))
    });
    Ok(near.collect())
}

/// Returns which letters a text has, a bit each.
fn letters_of(text: &[u8]) -> u32 {
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
