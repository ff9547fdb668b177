//! The bundled dataset: opens the pack and decodes only the blocks that are asked for.

use std::cell::OnceCell;
use std::fmt;

use serde::Deserialize;

use crate::model::{
    Area, Cell, Contents, Country, Dated, Figure, OccupationCell, PlaceBlock, PlaceName, Role,
    RoleIndex, Skill, Source, Span,
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
    occupations: OnceCell<Vec<OccupationCell<'d>>>,
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
            occupations: OnceCell::new(),
        })
    }

    /// Returns the version and date of the dataset.
    #[must_use]
    pub fn dated(&self) -> Dated<'d> {
        self.contents.dated
    }

    /// Decodes the roles' index.
    ///
    /// # Errors
    ///
    /// [`Damaged`], as of every other block.
    pub fn role_index(&self) -> Result<RoleIndex<'d>, Damaged> {
        self.decode(self.contents.role_index)
    }

    /// Decodes one role by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role(&self, position: u8) -> Result<Role<'d>, Damaged> {
        let span = self
            .contents
            .roles
            .get(usize::from(position))
            .ok_or(Damaged)?;
        self.decode(*span)
    }

    /// Decodes all skills, sorted by id.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skills(&self) -> Result<Vec<Skill<'d>>, Damaged> {
        self.decode(self.contents.skills)
    }

    /// Returns the occupations with the nation's cells, sorted by code.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn occupations(&self) -> Result<&[OccupationCell<'d>], Damaged> {
        self.decode_once(&self.occupations, self.contents.occupations)
    }

    /// Returns the areas, sorted by code.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn areas(&self) -> Result<&[Area<'d>], Damaged> {
        self.decode_once(&self.areas, self.contents.areas)
    }

    /// Returns one area by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn area(&self, position: u16) -> Result<Area<'d>, Damaged> {
        self.areas()?
            .get(usize::from(position))
            .copied()
            .ok_or(Damaged)
    }

    /// Returns the cell of an occupation in an area; `None` where nothing is published.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn cell(&self, occupation: u8, area: u16) -> Result<Option<Cell>, Damaged> {
        let (rows, _rest) = self.wage_rows(occupation)?.as_chunks::<{ Cell::BYTES }>();
        let found = rows.binary_search_by_key(&Some(area), |row| Cell::area_of(row));
        match found.ok().and_then(|at| rows.get(at)) {
            Some(row) => Cell::from_bytes(row).map(Some).ok_or(Damaged),
            None => Ok(None),
        }
    }

    fn wage_rows(&self, occupation: u8) -> Result<&'d [u8], Damaged> {
        let span = self
            .contents
            .wages
            .get(usize::from(occupation))
            .ok_or(Damaged)?;
        self.block(*span)
    }

    /// Decodes the figures of guides and surveys.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn figures(&self) -> Result<Vec<Figure<'d>>, Damaged> {
        self.decode(self.contents.figures)
    }

    /// Decodes the sources.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn sources(&self) -> Result<Vec<Source<'d>>, Damaged> {
        self.decode(self.contents.sources)
    }

    /// Decodes the countries.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn countries(&self) -> Result<Vec<Country<'d>>, Damaged> {
        self.decode(self.contents.countries)
    }

    /// Returns the place name with this key, if there is one; decodes one block of names.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn place_name(&self, key: &str) -> Result<Option<PlaceName<'d>>, Damaged> {
        let directory: Vec<PlaceBlock<'d>> = self.decode(self.contents.places)?;
        let after = directory.partition_point(|block| block.first <= key);
        let Some(block) = after.checked_sub(1).and_then(|at| directory.get(at)) else {
            return Ok(None);
        };
        let names: Vec<PlaceName<'d>> = self.decode(block.span)?;
        Ok(names.into_iter().find(|name| name.key == key))
    }

    /// Decodes every place name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn place_names(&self) -> Result<Vec<PlaceName<'d>>, Damaged> {
        let directory: Vec<PlaceBlock<'d>> = self.decode(self.contents.places)?;
        let mut names = Vec::new();
        for block in directory {
            names.append(&mut self.decode(block.span)?);
        }
        Ok(names)
    }

    fn block(&self, span: Span) -> Result<&'d [u8], Damaged> {
        let start = usize::try_from(span.start).map_err(|_| Damaged)?;
        let length = usize::try_from(span.length).map_err(|_| Damaged)?;
        self.blocks
            .get(start..)
            .and_then(|rest| rest.get(..length))
            .ok_or(Damaged)
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
