//! Wages, figures and places.

use super::{Damaged, Dataset};
use crate::model::{
    Area, AreaOutline, Cell, Contents, Country, Figure, Industry, IndustryCell, OccupationCell,
    PlaceName, Span,
};

impl<'d> Dataset<'d> {
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
            let most = self.contents.areas.len() * Contents::AREAS_IN_A_BLOCK;
            let mut areas = Vec::with_capacity(most);
            for span in &self.contents.areas {
                for area in self.items(*span)? {
                    areas.push(area?);
                }
            }
            // Set only here, and `self` is not shared between threads.
            let _already_set = self.areas.set(areas);
        }
        self.areas.get().map(Vec::as_slice).ok_or(Damaged)
    }

    /// Returns one area by its position; decodes one block of areas at most, or, for one who asks for
    /// many, all of them.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn area(&self, position: u16) -> Result<Area<'d>, Damaged> {
        // An answer asks for its area again and again.
        if let Some((last, area)) = self.last_area.get()
            && last == position
        {
            return Ok(area);
        }
        let at = usize::from(position);
        // One after another costs half a block each: who reads so many is served better by all.
        self.areas_read.set(self.areas_read.get() + 1);
        if self.areas.get().is_some() || self.areas_read.get() > self.contents.areas.len() {
            return self.areas()?.get(at).copied().ok_or(Damaged);
        }
        let span = self.contents.areas.get(at / Contents::AREAS_IN_A_BLOCK).ok_or(Damaged)?;
        let area = self.items(*span)?.nth(at % Contents::AREAS_IN_A_BLOCK).ok_or(Damaged)??;
        self.last_area.set(Some((position, area)));
        Ok(area)
    }

    /// Returns what areas are chosen by, in the order of their codes.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn area_outlines(&self) -> Result<&[AreaOutline], Damaged> {
        self.decode_once(&self.area_outlines, self.contents.area_outlines)
    }

    /// Returns the state an area lies in, both by their positions; `None` for a state and the nation.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn state_of(&self, area: u16) -> Result<Option<u16>, Damaged> {
        // A ranking has decoded all outlines; for one area it would be too much.
        match self.area_outlines.get() {
            Some(outlines) => outlines.get(usize::from(area)).map(|it| it.within).ok_or(Damaged),
            None => Ok(self.area(area)?.within),
        }
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

    /// Returns the place names whose keys begin so, sorted by key; decodes only their blocks.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn place_names_beginning(&self, beginning: &str) -> Result<Vec<PlaceName<'d>>, Damaged> {
        self.names_beginning(self.contents.place_names, beginning, |name: &PlaceName<'d>| name.key)
    }

    /// Decodes every place name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn place_names(&self) -> Result<Vec<PlaceName<'d>>, Damaged> {
        self.names(self.contents.place_names)
    }
}
