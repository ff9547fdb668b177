use std::cmp::Ordering;

use super::{Damaged, Dataset};
use crate::model::{NAME, NameBlock, SearchTerm};

/// The terms of the search index, of which only the blocks asked for are decoded.
#[derive(Debug)]
pub struct SearchTerms<'a, 'd> {
    dataset: &'a Dataset<'d>,
    blocks: Vec<NameBlock<'d>>,
}

impl<'a, 'd> SearchTerms<'a, 'd> {
    pub(super) fn new(dataset: &'a Dataset<'d>, blocks: Vec<NameBlock<'d>>) -> SearchTerms<'a, 'd> {
        SearchTerms { dataset, blocks }
    }

    /// Returns a term, if there is one.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn term(&self, term: &str) -> Result<Option<SearchTerm<'d>>, Damaged> {
        let after = self.blocks.partition_point(|block| block.first <= term);
        let Some(block) = after.checked_sub(1).and_then(|at| self.blocks.get(at)) else {
            return Ok(None);
        };
        for known in self.dataset.items(block.span)? {
            let known: SearchTerm<'d> = known?;
            match known.term.cmp(term.as_bytes()) {
                Ordering::Less => {}
                Ordering::Equal => return Ok(Some(known)),
                Ordering::Greater => break,
            }
        }
        Ok(None)
    }

    /// Returns the names whose first word is this one.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn names_beginning(&self, word: &str) -> Result<Vec<SearchTerm<'d>>, Damaged> {
        let first = format!("{}{word}", char::from(NAME));
        let start = self.blocks.partition_point(|block| block.first <= first.as_str());
        let mut names = Vec::new();
        for block in self.blocks.get(start.saturating_sub(1)..).unwrap_or_default() {
            let is_past = block.first > first.as_str() && !block.first.starts_with(&first);
            if is_past {
                break;
            }
            let terms: Vec<SearchTerm<'d>> = self.dataset.decode(block.span)?;
            names.extend(terms.into_iter().filter(|known| {
                let rest = known.term.strip_prefix(first.as_bytes());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b" "))
            }));
        }
        Ok(names)
    }

    /// Decodes every term, block by block.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn each(&self, mut look_at: impl FnMut(SearchTerm<'d>)) -> Result<(), Damaged> {
        for block in &self.blocks {
            let terms: Vec<SearchTerm<'d>> = self.dataset.decode(block.span)?;
            terms.into_iter().for_each(&mut look_at);
        }
        Ok(())
    }
}
