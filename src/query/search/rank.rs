//! How well each thing fits the words of a search, in hundredths.

use crate::model::{Found, Posting, SearchTerm};
use crate::order::sort_by_key;

/// What a quarter is in hundredths.
const QUARTER: u32 = 25;

/// What a hit leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Lead<'d> {
    /// Something of the index.
    Found(Found),
    /// A country, or a city in it, without official wages here.
    Abroad {
        /// The country's two letters.
        country: &'d str,
        /// The city.
        city: Option<&'d str>,
    },
}

/// Something that fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit<'d> {
    /// What it is.
    pub lead: Lead<'d>,
    /// How well the words of its texts fit, without those that say little.
    pub words: u32,
    /// Whether it is called by a name that was said.
    pub is_named: bool,
    /// How well it fits in all.
    pub score: u32,
}

/// Scores of everything that can be found, by position.
pub(super) struct Scores<'f> {
    found: &'f [Found],
    scores: Vec<Score>,
}

#[derive(Clone, Copy, Default)]
struct Score {
    words: u32,
    filling: u32,
    names: u32,
}

impl<'f> Scores<'f> {
    pub(super) fn of(found: &'f [Found]) -> Scores<'f> {
        Scores { found, scores: vec![Score::default(); found.len()] }
    }

    /// Returns what a term leads to.
    pub(super) fn leads_to<'t>(
        &self,
        term: &'t SearchTerm<'_>,
    ) -> impl Iterator<Item = (Found, Posting)> + use<'f, 't> {
        let all = self.found;
        let found = move |posting: Posting| all.get(usize::from(posting.found)).copied();
        term.postings().filter_map(move |posting| Some((found(posting)?, posting)))
    }

    /// Adds a word's score to all it leads to.
    pub(super) fn add_word(&mut self, term: &SearchTerm<'_>, percent: u32) {
        for posting in term.postings() {
            if let Some(score) = self.scores.get_mut(usize::from(posting.found)) {
                score.words += u32::from(posting.weight) * QUARTER * percent / 100;
            }
        }
    }

    /// Adds a word's score where something else fits already.
    pub(super) fn add_filling_word(&mut self, term: &SearchTerm<'_>) {
        for posting in term.postings() {
            let score = self.scores.get_mut(usize::from(posting.found));
            if let Some(score) = score.filter(|score| score.words + score.names > 0) {
                score.filling += u32::from(posting.weight) * QUARTER;
            }
        }
    }

    /// Adds a name's weight, so many percent of it, to what it leads to.
    pub(super) fn add_name(&mut self, posting: Posting, percent: u32) {
        if let Some(score) = self.scores.get_mut(usize::from(posting.found)) {
            score.names += u32::from(posting.weight) * QUARTER * percent / 100;
        }
    }

    /// Adds to what something is called by.
    pub(super) fn add_found(&mut self, found: Found, score: u32) {
        let at = self.found.iter().position(|known| *known == found);
        if let Some(its) = at.and_then(|at| self.scores.get_mut(at)) {
            its.names += score;
        }
    }

    /// Returns what fits, best first; among equals in the order of the index. Roles have so many
    /// percent.
    pub(super) fn ranked<'d>(&self, role_percent: u32) -> Vec<Hit<'d>> {
        let fitting = self.found.iter().zip(&self.scores).filter_map(|(found, score)| {
            let percent = if let Found::Role(_) = found { role_percent } else { 100 };
            let all = score.words + score.filling + score.names;
            let hit = Hit {
                lead: Lead::Found(*found),
                words: score.words * percent / 100,
                is_named: score.names > 0,
                score: all * percent / 100,
            };
            (hit.score > 0).then_some(hit)
        });
        let mut ranked: Vec<Hit<'d>> = fitting.collect();
        sort_by_key(&mut ranked, |hit| std::cmp::Reverse(hit.score));
        ranked
    }
}
