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

/// A block of names sorted by key, all at or after `first` in byte order.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct NameBlock<'d> {
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
    /// `Vec<RoleEntry>`, by family, then as listed.
    pub role_entries: Span,
    /// `Vec<NameBlock>`; each block is a `Vec<RoleName>`.
    pub role_names: Span,
    /// `Role`, one block each, in the order of the entries.
    pub roles: Vec<Span>,
    /// `Vec<Career>`, in the order of the entries.
    pub careers: Span,
    /// `Vec<SkillHead>`, sorted by id.
    pub skill_heads: Span,
    /// `Vec<NameBlock>`; each block is a `Vec<SkillName>`.
    pub skill_names: Span,
    /// `Vec<Span>`: skills in the order of the heads, [`Contents::SKILLS_IN_A_BLOCK`] to a
    /// `Vec<Skill>`.
    pub skills: Span,
    /// `Needs`.
    pub needs: Span,
    /// `Vec<OccupationCell>`, sorted by code.
    pub occupations: Span,
    /// Rows of cells sorted by area, one block for each occupation, in the same order.
    pub wages: Vec<Span>,
    /// Areas sorted by code, [`Contents::AREAS_IN_A_BLOCK`] to a `Vec<Area>`.
    pub areas: Vec<Span>,
    /// `Vec<AreaOutline>`, in the same order.
    pub area_outlines: Span,
    /// `Vec<Country>`.
    pub countries: Span,
    /// `Vec<NameBlock>`; each block is a `Vec<PlaceName>`.
    pub place_names: Span,
    /// `Vec<Figure>` about each role in the order of the entries, except those of other countries;
    /// a figure about two roles stands twice.
    pub role_figures: Vec<Span>,
    /// `Vec<Figure>` of other countries.
    pub country_figures: Span,
    /// `Vec<Figure>` about none of our roles.
    pub other_figures: Span,
    /// `Vec<Source>`.
    pub sources: Span,
    /// `Accuracy`.
    pub accuracy: Span,
    /// `Vec<TopicHead>`, market before guide, then by id.
    pub topics: Span,
    /// `Vec<CommandPage>`, as listed.
    pub pages: Span,
    /// `Vec<Found>`: what can be found, in the order postings name it.
    pub search_found: Span,
    /// `Vec<NameBlock>`; each block is a `Vec<SearchTerm>`.
    pub search_terms: Span,
    /// `Vec<Industry>`, sorted by code.
    pub industries: Span,
    /// `Vec<Span>`, one for each occupation: `Vec<IndustryCell>`.
    pub industry_cells: Span,
    /// `Vec<Rate>`: of days, then of years.
    pub rates: Span,
    /// `Vec<Parity>`.
    pub parities: Span,
}

impl Contents<'_> {
    /// How many areas share a block.
    pub const AREAS_IN_A_BLOCK: usize = 16;

    /// How many skills share a block.
    pub const SKILLS_IN_A_BLOCK: usize = 8;
}
