//! Writes the checked types as blocks, each decoded on its own.

use serde::Serialize;

use super::link::Linker;
use super::names::{PlaceNames, RoleNames, SkillNames};
use super::order::Order;
use super::problem::Problem;
use super::raw::RawDataset;
use super::search::SearchIndex;
use crate::model::{
    Area, AreaOutline, Cell, Contents, EntryHead, Figure, NameBlock, OccupationCell, Region, Span,
    TopicHead,
};

/// Packs a dataset that passed every rule.
pub(super) fn pack(raw: &RawDataset) -> Result<Vec<u8>, Problem> {
    let link = Linker { raw, order: Order::of(raw) };
    let mut blocks = Blocks::default();

    let roles = link.roles();
    let role_names = RoleNames::of(raw, &link.order);
    let place_names = PlaceNames::of(raw, &link.order);
    let skill_names = SkillNames::of(raw, &link.order);
    let skills = link.skills();
    let skills = blocks.each(skills.chunks(Contents::SKILLS_IN_A_BLOCK), Blocks::add)?;
    let files = link.occupation_files();
    let occupations: Vec<OccupationCell<'_>> =
        files.iter().filter_map(|file| link.occupation_cell(file)).collect();
    let areas = link.areas();
    let outlines: Vec<AreaOutline> = areas.iter().map(outline).collect();
    let figures = link.figures();
    let abroad: Vec<&Figure<'_>> = figures.iter().filter(|figure| is_abroad(figure)).collect();
    let others: Vec<&Figure<'_>> =
        figures.iter().filter(|figure| figure.roles.is_empty() && !is_abroad(figure)).collect();

    let industries = link.industries();
    let industry_cells = blocks
        .each(files.iter(), |blocks, file| blocks.add(&link.industry_cells(file, &industries)))?;
    let topics = topics(&link, &figures, &mut blocks)?;
    let search = SearchIndex::of(&link);

    let contents = Contents {
        dated: link.dated().ok_or_else(|| failure("the dataset has no version"))?,
        role_entries: blocks.add(&link.role_entries(&roles))?,
        role_names: blocks.names(&role_names.sorted(), |name| name.key)?,
        careers: blocks.add(&link.careers(&roles))?,
        skill_heads: blocks.add(&link.skill_heads())?,
        skill_names: blocks.names(&skill_names.sorted(), |name| name.key)?,
        skills: blocks.add(&skills)?,
        needs: blocks.add(&link.needs(&roles))?,
        occupations: blocks.add(&occupations)?,
        wages: blocks.each(files.iter(), |blocks, file| blocks.rows(&link.cells(file)))?,
        areas: blocks.each(areas.chunks(Contents::AREAS_IN_A_BLOCK), Blocks::add)?,
        area_outlines: blocks.add(&outlines)?,
        countries: blocks.add(&link.countries())?,
        place_names: blocks.names(&place_names.sorted(), |name| name.key)?,
        role_figures: blocks
            .each(0..roles.len(), |blocks, role| blocks.add(&figures_of(&figures, role)))?,
        country_figures: blocks.add(&abroad)?,
        other_figures: blocks.add(&others)?,
        sources: blocks.add(&link.sources())?,
        accuracy: blocks.add(&link.accuracy().ok_or_else(|| failure("no accuracy is given"))?)?,
        topics: blocks.add(&topics)?,
        pages: blocks.add(&link.pages())?,
        search_found: blocks.add(search.found())?,
        search_terms: blocks.names(&search.terms(), |term| term.key())?,
        industries: blocks.add(&industries)?,
        industry_cells: blocks.add(&industry_cells)?,
        rates: blocks.add(&link.rates())?,
        parities: blocks.add(&link.parities())?,
        roles: blocks.each(roles.iter(), Blocks::add)?,
    };
    blocks.finish(&contents)
}

/// Adds a block for the entries of each topic; returns their heads.
fn topics<'r>(
    link: &Linker<'r>,
    figures: &[Figure<'r>],
    blocks: &mut Blocks,
) -> Result<Vec<TopicHead<'r>>, Problem> {
    let heads = link.topics().into_iter().map(|topic| {
        let (head, rows) = (&topic.head.value, topic.entries.iter());
        Ok(TopicHead {
            shelf: topic.shelf,
            id: &topic.id,
            title: &head.title,
            text: &head.text,
            entries: rows
                .map(|row| EntryHead { id: &row.value.id, title: &row.value.title })
                .collect(),
            span: blocks.add(&link.entries(topic, figures))?,
        })
    });
    heads.collect()
}

/// Returns the figures about a role, except those of other countries.
fn figures_of<'f, 'r>(figures: &'f [Figure<'r>], role: usize) -> Vec<&'f Figure<'r>> {
    let role = u8::try_from(role).ok();
    let about = |figure: &Figure<'_>| figure.roles.iter().any(|about| Some(*about) == role);
    figures.iter().filter(|figure| !is_abroad(figure) && about(figure)).collect()
}

fn outline(area: &Area<'_>) -> AreaOutline {
    let Area { kind, within, price_parity_thousandths, .. } = *area;
    AreaOutline { kind, within, price_parity_thousandths }
}

fn is_abroad(figure: &Figure<'_>) -> bool {
    matches!(figure.region, Region::Country(_))
}

#[derive(Default)]
struct Blocks {
    bytes: Vec<u8>,
}

impl Blocks {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<Span, Problem> {
        let block = encode(value)?;
        let start = size(self.bytes.len())?;
        self.bytes.extend_from_slice(&block);
        Ok(Span { start, length: size(block.len())? })
    }

    fn rows(&mut self, cells: &[Cell]) -> Result<Span, Problem> {
        let start = size(self.bytes.len())?;
        for cell in cells {
            self.bytes.extend(cell.to_bytes());
        }
        Ok(Span { start, length: size(self.bytes.len())? - start })
    }

    /// Adds one block for each item.
    fn each<T>(
        &mut self,
        items: impl Iterator<Item = T>,
        mut add: impl FnMut(&mut Blocks, T) -> Result<Span, Problem>,
    ) -> Result<Vec<Span>, Problem> {
        items.map(|item| add(self, item)).collect()
    }

    /// Adds names sorted by key in blocks, and the directory that finds them: as many blocks as names
    /// in one, so that finding a block and a name in it together costs least.
    fn names<T: Serialize>(
        &mut self,
        names: &[T],
        key: impl Fn(&T) -> &str,
    ) -> Result<Span, Problem> {
        let mut directory = Vec::new();
        for block in names.chunks(names.len().isqrt().max(1)) {
            let first = block.first().map(&key).unwrap_or_default();
            directory.push(NameBlock { first, span: self.add(block)? });
        }
        self.add(&directory)
    }

    fn finish(self, contents: &Contents<'_>) -> Result<Vec<u8>, Problem> {
        let contents = encode(contents)?;
        let mut pack = size(contents.len())?.to_le_bytes().to_vec();
        pack.extend(contents);
        pack.extend(self.bytes);
        Ok(pack)
    }
}

fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Problem> {
    postcard::to_stdvec(value).map_err(|error| failure(&error.to_string()))
}

fn size(bytes: usize) -> Result<u32, Problem> {
    u32::try_from(bytes).map_err(|_| failure("the pack is larger than 4 GiB"))
}

fn failure(message: &str) -> Problem {
    let (file, record) = (String::new(), String::new());
    Problem { file, line: 0, record, message: message.to_owned() }
}
