use serde::{Deserialize, Serialize};

use super::Dated;

/// Where a block of the pack lies: bytes from the end of the contents.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// Number of bytes.
    pub length: u32,
}

/// A block of place names, all at or after `first` in byte order.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct PlaceBlock<'d> {
    /// Key of the first name in the block.
    pub first: &'d str,
    /// Where the block lies.
    pub span: Span,
}

/// The table of contents of the pack: what a command decodes first, to find the rest.
///
/// The pack is the contents' length (four bytes, little endian), the contents, then the blocks,
/// each in `postcard` form.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Contents<'d> {
    /// Version and date of the dataset.
    #[serde(borrow)]
    pub dated: Dated<'d>,
    /// `RoleIndex`.
    pub role_index: Span,
    /// `Role`, one block each, in the order of the index.
    pub roles: Vec<Span>,
    /// `Vec<Skill>`.
    pub skills: Span,
    /// `Vec<OccupationCell>`, sorted by code.
    pub occupations: Span,
    /// Rows of cells sorted by area, one block for each occupation, in the same order.
    pub wages: Vec<Span>,
    /// `Vec<Area>`, sorted by code.
    pub areas: Span,
    /// `Vec<Country>`.
    pub countries: Span,
    /// `Vec<PlaceBlock>`; each block is a `Vec<PlaceName>` sorted by key.
    pub places: Span,
    /// `Vec<Figure>`.
    pub figures: Span,
    /// `Vec<Source>`.
    pub sources: Span,
}
