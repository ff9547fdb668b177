use super::{Damaged, Dataset, block_of, blocks_beginning, is_first_word};
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
        let Some(block) = block_of(&self.blocks, term) else { return Ok(None) };
        self.dataset.find(block.span, |known: &SearchTerm<'d>| known.term.cmp(term.as_bytes()))
    }

    /// Returns the names whose first word is this one.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn names_beginning(&self, word: &str) -> Result<Vec<SearchTerm<'d>>, Damaged> {
        let first = format!("{}{word}", char::from(NAME));
        let mut names = Vec::new();
        for block in blocks_beginning(&self.blocks, &first) {
            for name in self.dataset.items(block.span)? {
                let name: SearchTerm<'d> = name?;
                if is_first_word(first.as_bytes(), name.term) {
                    names.push(name);
                }
            }
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
            for term in self.dataset.items(block.span)? {
                look_at(term?);
            }
        }
        Ok(())
    }
}
