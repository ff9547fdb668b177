//! The bundled dataset: opens the pack and decodes only the blocks that are asked for.

use std::cell::OnceCell;
use std::fmt;

use serde::Deserialize;

use crate::model::{
    Area, Cell, Contents, Country, Dated, Entry, Figure, Found, Industry, IndustryCell, NAME,
    NameBlock, OccupationCell, PlaceName, Role, RoleEntry, RoleName, SearchTerm, Skill, SkillHead,
    SkillName, Source, Span, TopicHead,
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
    role_entries: OnceCell<Vec<RoleEntry<'d>>>,
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
        let (areas, role_entries) = (OnceCell::new(), OnceCell::new());
        Ok(Dataset { blocks, contents, areas, role_entries, occupations: OnceCell::new() })
    }

    /// Returns the version and date of the dataset.
    #[must_use]
    pub fn dated(&self) -> Dated<'d> {
        self.contents.dated
    }

    /// Returns the roles as lists and estimates need them, in the order they are listed.
    ///
    /// # Errors
    ///
    /// [`Damaged`], as of every other block.
    pub fn role_entries(&self) -> Result<&[RoleEntry<'d>], Damaged> {
        self.decode_once(&self.role_entries, self.contents.role_entries)
    }

    /// Returns one role's entry by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role_entry(&self, position: u8) -> Result<&RoleEntry<'d>, Damaged> {
        self.role_entries()?.get(usize::from(position)).ok_or(Damaged)
    }

    /// Returns the role name with this key, if there is one; decodes one block of names.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn role_name(&self, key: &str) -> Result<Option<RoleName<'d>>, Damaged> {
        self.name(self.contents.role_names, key, |name: &RoleName<'d>| name.key)
    }

    /// Decodes every role name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn role_names(&self) -> Result<Vec<RoleName<'d>>, Damaged> {
        self.names(self.contents.role_names)
    }

    /// Decodes one role by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role(&self, position: u8) -> Result<Role<'d>, Damaged> {
        let span = self.contents.roles.get(usize::from(position)).ok_or(Damaged)?;
        self.decode(*span)
    }

    /// Decodes the heads of all skills, sorted by id.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_heads(&self) -> Result<Vec<SkillHead<'d>>, Damaged> {
        self.decode(self.contents.skill_heads)
    }

    /// Decodes one skill by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn skill(&self, position: u16) -> Result<Skill<'d>, Damaged> {
        let position = usize::from(position);
        let spans: Vec<Span> = self.decode(self.contents.skills)?;
        let span = spans.get(position / Contents::SKILLS_IN_A_BLOCK).ok_or(Damaged)?;
        let block: Vec<Skill<'d>> = self.decode(*span)?;
        block.into_iter().nth(position % Contents::SKILLS_IN_A_BLOCK).ok_or(Damaged)
    }

    /// Returns the skill name with this key, if there is one; decodes one block of names.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_name(&self, key: &str) -> Result<Option<SkillName<'d>>, Damaged> {
        self.name(self.contents.skill_names, key, |name: &SkillName<'d>| name.key)
    }

    /// Decodes every skill name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_names(&self) -> Result<Vec<SkillName<'d>>, Damaged> {
        self.names(self.contents.skill_names)
    }

    /// Returns the occupations with the nation's cells, sorted by code.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn occupations(&self) -> Result<&[OccupationCell<'d>], Damaged> {
        self.decode_once(&self.occupations, self.contents.occupations)
    }

    /// Returns all areas, sorted by code.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn areas(&self) -> Result<&[Area<'d>], Damaged> {
        if self.areas.get().is_none() {
            let mut areas = Vec::new();
            for span in &self.contents.areas {
                areas.append(&mut self.decode(*span)?);
            }
            // Set only here, and `self` is not shared between threads.
            let _already_set = self.areas.set(areas);
        }
        self.areas.get().map(Vec::as_slice).ok_or(Damaged)
    }

    /// Returns one area by its position; decodes one block of areas, or none where all are known.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn area(&self, position: u16) -> Result<Area<'d>, Damaged> {
        let position = usize::from(position);
        if let Some(areas) = self.areas.get() {
            return areas.get(position).copied().ok_or(Damaged);
        }
        let span = self.contents.areas.get(position / Contents::AREAS_IN_A_BLOCK).ok_or(Damaged)?;
        let block: Vec<Area<'d>> = self.decode(*span)?;
        block.get(position % Contents::AREAS_IN_A_BLOCK).copied().ok_or(Damaged)
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
        let span = self.contents.wages.get(usize::from(occupation)).ok_or(Damaged)?;
        self.block(*span)
    }

    /// Decodes the figures of guides and surveys about a role, except those of other countries.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role_figures(&self, role: u8) -> Result<Vec<Figure<'d>>, Damaged> {
        let span = self.contents.role_figures.get(usize::from(role)).ok_or(Damaged)?;
        self.decode(*span)
    }

    /// Decodes the figures of countries other than the United States.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn country_figures(&self) -> Result<Vec<Figure<'d>>, Damaged> {
        self.decode(self.contents.country_figures)
    }

    /// Decodes the figures about none of our roles.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn other_figures(&self) -> Result<Vec<Figure<'d>>, Damaged> {
        self.decode(self.contents.other_figures)
    }

    /// Decodes the sources.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn sources(&self) -> Result<Vec<Source<'d>>, Damaged> {
        self.decode(self.contents.sources)
    }

    /// Decodes the heads of all topics, market before guide.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn topics(&self) -> Result<Vec<TopicHead<'d>>, Damaged> {
        self.decode(self.contents.topics)
    }

    /// Decodes the entries of a topic.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn entries(&self, topic: &TopicHead<'_>) -> Result<Vec<Entry<'d>>, Damaged> {
        self.decode(topic.span)
    }

    /// Decodes what can be found by search, in the order postings name it.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn search_found(&self) -> Result<Vec<Found>, Damaged> {
        self.decode(self.contents.search_found)
    }

    /// Opens the terms of the search index.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn search_terms(&self) -> Result<SearchTerms<'_, 'd>, Damaged> {
        Ok(SearchTerms { dataset: self, blocks: self.decode(self.contents.search_terms)? })
    }

    /// Decodes the industries, sorted by code.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn industries(&self) -> Result<Vec<Industry<'d>>, Damaged> {
        self.decode(self.contents.industries)
    }

    /// Decodes the cells of an occupation by industry.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn industry_cells(&self, occupation: u8) -> Result<Vec<IndustryCell>, Damaged> {
        let spans: Vec<Span> = self.decode(self.contents.industry_cells)?;
        self.decode(*spans.get(usize::from(occupation)).ok_or(Damaged)?)
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
        self.name(self.contents.place_names, key, |name: &PlaceName<'d>| name.key)
    }

    /// Decodes every place name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn place_names(&self) -> Result<Vec<PlaceName<'d>>, Damaged> {
        self.names(self.contents.place_names)
    }

    fn name<T: Deserialize<'d>>(
        &self,
        directory: Span,
        key: &str,
        key_of: impl Fn(&T) -> &'d str,
    ) -> Result<Option<T>, Damaged> {
        let directory: Vec<NameBlock<'d>> = self.decode(directory)?;
        let after = directory.partition_point(|block| block.first <= key);
        let Some(block) = after.checked_sub(1).and_then(|at| directory.get(at)) else {
            return Ok(None);
        };
        let names: Vec<T> = self.decode(block.span)?;
        Ok(names.into_iter().find(|name| key_of(name) == key))
    }

    fn names<T: Deserialize<'d>>(&self, directory: Span) -> Result<Vec<T>, Damaged> {
        let directory: Vec<NameBlock<'d>> = self.decode(directory)?;
        let mut names = Vec::new();
        for block in directory {
            names.append(&mut self.decode(block.span)?);
        }
        Ok(names)
    }

    fn block(&self, span: Span) -> Result<&'d [u8], Damaged> {
        let start = usize::try_from(span.start).map_err(|_| Damaged)?;
        let length = usize::try_from(span.length).map_err(|_| Damaged)?;
        self.blocks.get(start..).and_then(|rest| rest.get(..length)).ok_or(Damaged)
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

/// The terms of the search index, of which only the blocks asked for are decoded.
#[derive(Debug)]
pub struct SearchTerms<'a, 'd> {
    dataset: &'a Dataset<'d>,
    blocks: Vec<NameBlock<'d>>,
}

impl<'d> SearchTerms<'_, 'd> {
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
        let terms: Vec<SearchTerm<'d>> = self.dataset.decode(block.span)?;
        Ok(terms.into_iter().find(|known| known.term == term.as_bytes()))
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
