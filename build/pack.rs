//! Writes the checked types as blocks, each decoded on its own.

use serde::Serialize;

use super::link::Linker;
use super::names::{PlaceNames, role_names};
use super::order::Order;
use super::problem::Problem;
use super::raw::RawDataset;
use crate::model::{Cell, Contents, OccupationCell, PlaceBlock, RoleIndex, Span};

/// How many place names share a block: few enough that decoding one is cheap, enough that finding
/// it is.
const NAMES_IN_A_BLOCK: usize = 64;

/// Packs a dataset that passed every rule.
pub(super) fn pack(raw: &RawDataset) -> Result<Vec<u8>, Problem> {
    let link = Linker {
        raw,
        order: Order::of(raw),
    };
    let mut blocks = Blocks::default();

    let owned_names = role_names(raw, &link.order);
    let roles = link.roles();
    let index = RoleIndex {
        roles: link.role_entries(&roles),
        names: owned_names
            .iter()
            .map(super::names::OwnedRoleName::name)
            .collect(),
    };
    let role_index = blocks.add(&index)?;
    let roles = roles
        .iter()
        .map(|role| blocks.add(role))
        .collect::<Result<_, _>>()?;
    let skills = blocks.add(&link.skills())?;

    let files = link.occupation_files();
    let occupations: Vec<OccupationCell<'_>> = files
        .iter()
        .filter_map(|file| link.occupation_cell(file))
        .collect();
    let occupations = blocks.add(&occupations)?;
    let wages = files
        .iter()
        .map(|file| blocks.rows(&link.cells(file)))
        .collect::<Result<_, _>>()?;

    let areas = blocks.add(&link.areas())?;
    let countries = blocks.add(&link.countries())?;
    let names = PlaceNames::of(raw, &link.order);
    let places = blocks.places(&names)?;
    let figures = blocks.add(&link.figures())?;
    let sources = blocks.add(&link.sources())?;

    let dated = link
        .dated()
        .ok_or_else(|| failure("the dataset has no version"))?;
    let contents = Contents {
        dated,
        role_index,
        roles,
        skills,
        occupations,
        wages,
        areas,
        countries,
        places,
        figures,
        sources,
    };
    blocks.finish(&contents)
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
        Ok(Span {
            start,
            length: size(block.len())?,
        })
    }

    fn rows(&mut self, cells: &[Cell]) -> Result<Span, Problem> {
        let start = size(self.bytes.len())?;
        for cell in cells {
            self.bytes.extend(cell.to_bytes());
        }
        Ok(Span {
            start,
            length: size(self.bytes.len())? - start,
        })
    }

    fn places(&mut self, names: &PlaceNames<'_>) -> Result<Span, Problem> {
        let mut directory = Vec::new();
        for block in names.sorted().chunks(NAMES_IN_A_BLOCK) {
            let first = block
                .first()
                .map(|name| name.key.to_owned())
                .unwrap_or_default();
            directory.push((first, self.add(block)?));
        }
        let directory: Vec<PlaceBlock<'_>> = directory
            .iter()
            .map(|(first, span)| PlaceBlock { first, span: *span })
            .collect();
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
    Problem {
        file,
        line: 0,
        record,
        message: message.to_owned(),
    }
}
