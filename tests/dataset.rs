//! The data pipeline: the files of `data/`, the compiler of `build/` and the pack it makes of them.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "dataset/accuracy.rs"]
mod accuracy;
#[path = "../build/mod.rs"]
mod compile;
#[path = "dataset/mini.rs"]
mod mini;
#[path = "dataset/rates.rs"]
mod rates;
#[path = "dataset/reliability.rs"]
mod reliability;
#[path = "dataset/rules.rs"]
mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use pycareer::dataset::Dataset;
use pycareer::model; // the compiler's `crate::model`

use compile::Files;
use model::{AreaKind, Cell, Class, Target, Wages, place_key};

/// The pack the build script put into the program.
static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.pack"));

#[test]
fn the_real_data_compiles_into_the_pack_of_the_program() {
    let files = files_of("data");
    let pack = compile::compile(&files).unwrap();
    assert_eq!(compile::compile(&files).as_ref(), Ok(&pack), "not the same twice");
    assert!(pack == PACK, "not the bytes inside the program");
}

#[test]
fn the_roles_stand_in_the_order_of_their_families() {
    let expected = "python-developer backend full-stack web-developer application-developer \
        software-developer software-engineer automation-engineer embedded-python data-analyst \
        data-scientist data-engineer analytics-engineer database-engineer ml-engineer \
        mlops-engineer ai-engineer ai-researcher principal-ai-researcher vp-ai-engineering \
        vp-ai-research devops security-engineer qa-automation research-software-engineer \
        bioinformatician quant-developer tech-lead architect engineering-manager project-manager \
        ios-developer sharepoint-developer";
    let dataset = Dataset::bundled().unwrap();
    assert_eq!(role_ids(&dataset).join(" "), expected);
}

#[test]
fn a_name_that_is_meant_to_be_ambiguous_means_both_roles() {
    let dataset = Dataset::bundled().unwrap();
    let name = dataset.role_name("django developer").unwrap().unwrap();
    let ids = role_ids(&dataset);
    let roles = name.meanings.iter().map(|meaning| ids[usize::from(meaning.role)]);
    assert_eq!(roles.collect::<Vec<_>>(), ["backend", "web-developer"]);
}

#[test]
fn every_link_between_roles_resolves() {
    let dataset = Dataset::bundled().unwrap();
    let entries = dataset.role_entries().unwrap();
    let known: BTreeSet<_> = entries.iter().map(|entry| (entry.id, entry.title)).collect();
    let mut broken = Vec::new();
    let mut count = 0;
    for (position, entry) in (0..).zip(entries) {
        let role = dataset.role(position).unwrap();
        assert_eq!(role.id, entry.id);
        for link in role.next.iter().chain(&role.related) {
            count += 1;
            if !known.contains(&(link.id, link.title)) {
                broken.push((role.id, link.id));
            }
        }
    }
    assert_eq!(broken, []);
    assert_eq!(count, links_in_the_files());
}

#[test]
fn every_published_cell_is_there() {
    let dataset = Dataset::bundled().unwrap();
    let occupations = u8::try_from(dataset.occupations().unwrap().len()).unwrap();
    let areas = u16::try_from(dataset.areas().unwrap().len()).unwrap();
    let count = (0..occupations)
        .flat_map(|occupation| (0..areas).map(move |area| (occupation, area)))
        .filter(|(occupation, area)| dataset.cell(*occupation, *area).unwrap().is_some())
        .count();
    assert_eq!((occupations, areas, count), (23, 583, 8277));
}

#[test]
fn cells_hold_the_published_figures() {
    let dataset = Dataset::bundled().unwrap();
    let full = Cell {
        area: area_position(&dataset, "16980"),
        jobs: Some(40370),
        jobs_rse_tenths: Some(39),
        wages: Some(Wages {
            mean: 141_640,
            rse_tenths: 10,
            percentiles: [83820, 104_530, 134_380, 167_650, 203_410],
        }),
        jobs_per_1000_thousandths: Some(8944),
        location_quotient_hundredths: Some(82),
    };
    assert_eq!(cell(&dataset, "15-1252", "16980"), Some(full));
    let without_wages = Cell {
        area: area_position(&dataset, "02"),
        jobs: Some(530),
        jobs_rse_tenths: Some(198),
        wages: None,
        jobs_per_1000_thousandths: Some(1642),
        location_quotient_hundredths: Some(15),
    };
    assert_eq!(cell(&dataset, "15-1252", "02"), Some(without_wages));
    assert_eq!(wages(&dataset, "00-0000", "US"), [31200, 37590, 50980, 80520, 128_560]);
    assert_eq!(wages(&dataset, "15-0000", "0100001"), [45000, 57780, 74230, 103_140, 130_000]);
    assert_eq!(wages(&dataset, "15-1243", "18140"), [97800, 112_580, 135_840, 163_060, 175_570]);
}

#[test]
fn every_area_is_there_with_its_price_parity() {
    let dataset = Dataset::bundled().unwrap();
    let areas = dataset.areas().unwrap();
    let count = |kind| areas.iter().filter(|area| area.kind == kind).count();
    let kinds = [AreaKind::Nation, AreaKind::State, AreaKind::Metro, AreaKind::Nonmetro];
    assert_eq!(kinds.map(count), [1, 54, 393, 135]);
    let without = areas.iter().filter(|area| area.price_parity_thousandths.is_none());
    let without: BTreeSet<_> = without.map(|area| area.state).collect();
    assert_eq!(without, BTreeSet::from([Some("GU"), Some("PR"), Some("VI")]));
    let with = areas.iter().filter(|area| area.price_parity_thousandths.is_some());
    assert!(with.into_iter().all(|area| !without.contains(&area.state)));
}

#[test]
fn every_city_is_found_by_its_name() {
    let dataset = Dataset::bundled().unwrap();
    let (mut cities, mut abroad) = (BTreeSet::new(), BTreeSet::new());
    for target in dataset.place_names().unwrap().iter().flat_map(|name| name.targets.clone()) {
        match target {
            Target::City { name, state, population, .. } if named(&dataset, name, target) => {
                cities.insert((name, state, population));
            }
            Target::CityAbroad { name, country, population } if named(&dataset, name, target) => {
                abroad.insert((name, country, population));
            }
            _ => {}
        }
    }
    assert_eq!((cities.len(), abroad.len()), (4618, 1536));
}

#[test]
fn every_figure_is_there_with_its_class() {
    let dataset = Dataset::bundled().unwrap();
    let figures = figures(&dataset);
    let count = |class| figures.values().filter(|other| **other == class).count();
    assert_eq!([Class::Official, Class::Reported, Class::Guide].map(count), [0, 160, 43]);
}

/// Reads the TOML files below a folder of the project, by their path below it.
fn files_of(folder: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Files::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        for entry in fs::read_dir(root.join(&below)).unwrap() {
            let entry = entry.unwrap();
            let path = below.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let text = fs::read_to_string(entry.path()).unwrap();
                files.insert(path.to_str().unwrap().replace('\\', "/"), text);
            }
        }
    }
    files
}

fn role_ids<'d>(dataset: &Dataset<'d>) -> Vec<&'d str> {
    dataset.role_entries().unwrap().iter().map(|role| role.id).collect()
}

/// The class of every figure, by its id.
fn figures<'d>(dataset: &Dataset<'d>) -> BTreeMap<&'d str, Class> {
    let roles = (0..).zip(dataset.role_entries().unwrap());
    let of_roles = roles.flat_map(|(role, _entry)| dataset.role_figures(role).unwrap());
    let abroad = dataset.country_figures().unwrap();
    let others = dataset.other_figures().unwrap();
    let all = of_roles.chain(abroad).chain(others);
    all.map(|figure| (figure.id, figure.class)).collect()
}

fn area_codes<'d>(dataset: &Dataset<'d>) -> Vec<&'d str> {
    dataset.areas().unwrap().iter().map(|area| area.code).collect()
}

fn area_position(dataset: &Dataset<'_>, code: &str) -> u16 {
    let position = area_codes(dataset).iter().position(|area| *area == code);
    u16::try_from(position.unwrap()).unwrap()
}

fn cell(dataset: &Dataset<'_>, code: &str, area: &str) -> Option<Cell> {
    let occupations = dataset.occupations().unwrap();
    let occupation = occupations.iter().position(|occupation| occupation.code == code).unwrap();
    let occupation = u8::try_from(occupation).unwrap();
    dataset.cell(occupation, area_position(dataset, area)).unwrap()
}

fn wages(dataset: &Dataset<'_>, code: &str, area: &str) -> [u32; 5] {
    cell(dataset, code, area).unwrap().wages.unwrap().percentiles
}

/// Whether a name, as it is written, leads to a target.
fn named(dataset: &Dataset<'_>, name: &str, target: Target<'_>) -> bool {
    let found = dataset.place_name(&place_key(name)).unwrap();
    found.is_some_and(|found| found.targets.contains(&target))
}

/// Counts the links in the files of the roles: no other rows begin with a `role`.
fn links_in_the_files() -> usize {
    let files = files_of("data/roles");
    files.values().flat_map(|text| text.lines()).filter(|line| line.contains("{ role = ")).count()
}
