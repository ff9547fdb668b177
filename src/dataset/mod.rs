//! The bundled dataset: opens the pack and decodes only the blocks that are asked for.

mod items;
mod pay;
mod rates;
mod search;
mod words;

use std::cell::{Cell, OnceCell};
use std::cmp::Ordering;
use std::fmt;

use serde::Deserialize;

pub use search::SearchTerms;

use items::Items;

use crate::model::{
    Area, AreaOutline, Contents, Dated, NameBlock, OccupationCell, RoleEntry, SkillHead, Span,
};

/// The pack the build script made of `data/`.
static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.pack"));

/// The pack cannot be read: the program was damaged after it was built.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the dataset inside the program is damaged; install it again")
    }
}

impl std::error::Error for Damaged {}

/// A pack, opened.
#[derive(Debug)]
pub struct Dataset<'d> {
    blocks: &'d [u8],
    contents: Contents<'d>,
    areas: OnceCell<Vec<Area<'d>>>,
    last_area: Cell<Option<(u16, Area<'d>)>>,
    areas_read: Cell<usize>,
    area_outlines: OnceCell<Vec<AreaOutline>>,
    role_entries: OnceCell<Vec<RoleEntry<'d>>>,
    occupations: OnceCell<Vec<OccupationCell<'d>>>,
    skill_heads: OnceCell<Vec<SkillHead<'d>>>,
}

impl Dataset<'static> {
    /// Opens the dataset inside the program.
    ///
    /// # Errors
    ///
    /// [`Damaged`] where the program was altered after it was built.
    pub fn bundled() -> Result<Dataset<'static>, Damaged> {
        Dataset::open(PACK)
    }
}

impl<'d> Dataset<'d> {
    /// Opens a pack.
    ///
    /// # Errors
    ///
    /// [`Damaged`] where it is none.
    pub fn open(pack: &'d [u8]) -> Result<Dataset<'d>, Damaged> {
        let (length, rest) = pack.split_first_chunk::<4>().ok_or(Damaged)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| Damaged)?;
        let (contents, blocks) = rest.split_at_checked(length).ok_or(Damaged)?;
        let contents = postcard::from_bytes(contents).map_err(|_| Damaged)?;
        Ok(Dataset {
            blocks,
            contents,
            areas: OnceCell::new(),
            last_area: Cell::new(None),
            areas_read: Cell::new(0),
            area_outlines: OnceCell::new(),
            role_entries: OnceCell::new(),
            occupations: OnceCell::new(),
            skill_heads: OnceCell::new(),
        })
    }

    /// Returns the version and date of the dataset.
    #[must_use]
    pub fn dated(&self) -> Dated<'d> {
        self.contents.dated
    }

    fn name<T: Deserialize<'d>>(
        &self,
        directory: Span,
        key: &str,
        key_of: impl Fn(&T) -> &'d str,
    ) -> Result<Option<T>, Damaged> {
        let Some(block) = self.name_block(directory, key)? else { return Ok(None) };
        self.find(block, |name: &T| key_of(name).cmp(key))
    }

    /// Returns the block of sorted names that holds a key, if one does.
    fn name_block(&self, directory: Span, key: &str) -> Result<Option<Span>, Damaged> {
        let mut found = None;
        for block in self.items(directory)? {
            let block: NameBlock<'d> = block?;
            if block.first > key {
                break;
            }
            found = Some(block.span);
        }
        Ok(found)
    }

    /// Returns the item of a sorted block that is equal to what is looked for, if there is one.
    fn find<T: Deserialize<'d>>(
        &self,
        block: Span,
        order: impl Fn(&T) -> Ordering,
    ) -> Result<Option<T>, Damaged> {
        for item in self.items(block)? {
            let item = item?;
            match order(&item) {
                Ordering::Less => {}
                Ordering::Equal => return Ok(Some(item)),
                Ordering::Greater => break,
            }
        }
        Ok(None)
    }

    fn names_beginning<T: Deserialize<'d>>(
        &self,
        directory: Span,
        beginning: &str,
        key_of: impl Fn(&T) -> &'d str,
    ) -> Result<Vec<T>, Damaged> {
        let directory: Vec<NameBlock<'d>> = self.decode(directory)?;
        let mut found = Vec::new();
        for block in blocks_beginning(&directory, beginning) {
            for name in self.items(block.span)? {
                let name = name?;
                if key_of(&name).starts_with(beginning) {
                    found.push(name);
                }
            }
        }
        Ok(found)
    }

    fn names<T: Deserialize<'d>>(&self, directory: Span) -> Result<Vec<T>, Damaged> {
        let directory: Vec<NameBlock<'d>> = self.decode(directory)?;
        let mut names = Vec::new();
        for block in directory {
            for name in self.items(block.span)? {
                names.push(name?);
            }
        }
        Ok(names)
    }

    fn block(&self, span: Span) -> Result<&'d [u8], Damaged> {
        let start = usize::try_from(span.start).map_err(|_| Damaged)?;
        let length = usize::try_from(span.length).map_err(|_| Damaged)?;
        self.blocks.get(start..).and_then(|rest| rest.get(..length)).ok_or(Damaged)
    }

    fn items<T: Deserialize<'d>>(&self, span: Span) -> Result<Items<'d, T>, Damaged> {
        Items::of(self.block(span)?)
    }

    fn decode<T: Deserialize<'d>>(&self, span: Span) -> Result<T, Damaged> {
        postcard::from_bytes(self.block(span)?).map_err(|_| Damaged)
    }

    fn decode_once<'a, T>(&self, once: &'a OnceCell<Vec<T>>, span: Span) -> Result<&'a [T], Damaged>
    where
        Vec<T>: Deserialize<'d>,
    {
        if once.get().is_none() {
            // Set only here, and `self` is not shared between threads.
            let _already_set = once.set(self.decode(span)?);
        }
        once.get().map(Vec::as_slice).ok_or(Damaged)
    }
}

/// Returns the block of sorted names that holds a key, if one does.
fn block_of<'b, 'd>(directory: &'b [NameBlock<'d>], key: &str) -> Option<&'b NameBlock<'d>> {
    let after = directory.partition_point(|block| block.first <= key);
    directory.get(after.checked_sub(1)?)
}

/// Returns the blocks of sorted names that can hold keys with this beginning.
fn blocks_beginning<'b, 'd>(
    directory: &'b [NameBlock<'d>],
    beginning: &str,
) -> impl Iterator<Item = &'b NameBlock<'d>> {
    let start = directory.partition_point(|block| block.first <= beginning).saturating_sub(1);
    let goes_on = move |block: &&NameBlock<'_>| {
        block.first <= beginning || block.first.starts_with(beginning)
    };
    directory.iter().skip(start).take_while(goes_on)
}

/// Whether a name's first word is this one, or it has no other.
fn is_first_word(word: &[u8], name: &[u8]) -> bool {
    let rest = name.strip_prefix(word);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b" "))
}

#[cfg(test)]
mod tests {
    use super::{Damaged, Dataset, PACK};

    #[test]
    fn a_damaged_pack_is_an_error_not_a_panic() {
        assert_eq!(Dataset::open(&[]).err(), Some(Damaged));
        assert_eq!(Dataset::open(&[255; 9]).err(), Some(Damaged));
        let cut = PACK.get(..PACK.len() / 2).unwrap_or_default();
        let opened = Dataset::open(cut).and_then(|dataset| dataset.sources().map(|_| ()));
        assert_eq!(opened, Err(Damaged));
    }
}
