//! Names among the words of a search.

use super::page::BECOME;
use super::rank::Scores;
use super::words::is_subject;
use crate::dataset::{Damaged, SearchTerms};
use crate::model::{Found, Said, SearchTerm};

/// A name among the words: where it begins, how many words it has, what it leads to.
pub(super) struct Named<'d> {
    /// Position of its first word.
    pub start: usize,
    /// How many words it has.
    pub length: usize,
    /// What is called so.
    pub term: SearchTerm<'d>,
    /// Share of its weight, in percent, that it keeps.
    pub percent: u32,
}

impl Named<'_> {
    /// Whether a word is of it.
    pub(super) fn covers(&self, at: usize) -> bool {
        (self.start..self.start + self.length).contains(&at)
    }

    /// Whether all of these words are of it.
    pub(super) fn is_all_of(&self, words: &[usize]) -> bool {
        words.iter().all(|at| self.covers(*at))
    }

    /// Whether only things of this sort are called so.
    pub(super) fn is_only(&self, scores: &Scores<'_>, is: impl Fn(Found) -> bool) -> bool {
        scores.leads_to(&self.term).all(|(found, _)| is(found))
    }

    /// Whether something of this sort is called so.
    pub(super) fn is_of(&self, scores: &Scores<'_>, is: impl Fn(Found) -> bool) -> bool {
        scores.leads_to(&self.term).any(|(found, _)| is(found))
    }

    /// Returns the one skill that is called so.
    pub(super) fn skill(&self, scores: &Scores<'_>) -> Option<u16> {
        only(scores.leads_to(&self.term).filter_map(|(found, _)| match found {
            Found::Skill(skill) => Some(skill),
            _ => None,
        }))
    }

    /// Returns the one role that is called so.
    pub(super) fn role(&self, scores: &Scores<'_>) -> Option<u8> {
        only(scores.leads_to(&self.term).filter_map(|(found, _)| match found {
            Found::Role(role) => Some(role),
            _ => None,
        }))
    }
}

/// Returns the one there is; `None` of several.
fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

/// Returns the names among the words, longest first from the left, none inside another.
pub(super) fn names<'d>(
    index: &SearchTerms<'_, 'd>,
    words: &[Said],
) -> Result<Vec<Named<'d>>, Damaged> {
    let mut named = Vec::new();
    let mut start = 0;
    while let Some(first) = words.get(start) {
        let words_of = |term: &SearchTerm<'d>| term.text().split(' ');
        let fits = |term: &SearchTerm<'d>| {
            let length = words_of(term).count();
            let rest = words.get(start..start + length);
            rest.is_some_and(|rest| words_of(term).zip(rest).all(|(word, said)| word == said.stem))
        };
        let fitting = index.names_beginning(&first.stem)?.into_iter().filter(fits);
        let longest = fitting.max_by_key(|term| words_of(term).count());
        let length = longest.as_ref().map_or(1, |term| words_of(term).count());
        // Alone among others such a word is no name: "make" asks for money, "it" for nothing.
        let is_said = length > 1 || words.len() == 1 || is_subject(first) || first.stem == BECOME;
        if let Some(term) = longest.filter(|_| is_said) {
            named.push(Named { start, length, term, percent: 100 });
        }
        start += length;
    }
    Ok(named)
}
