//! `mini-data/`: a tiny dataset without a mistake.

use super::compile;
use super::{area_codes, cell, figures, files_of, role_ids, wages};
use pycareer::dataset::Dataset;
use pycareer::model::{Amount, Level, PlaceRank, RoleMeaning, Target};

#[test]
fn the_mini_data_compiles_into_a_dataset() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    assert_eq!(dataset.dated().version, "2026.11");
    assert_eq!(role_ids(&dataset), ["python-developer", "backend", "data-engineer"]);
    assert_eq!(area_codes(&dataset), ["16980", "17", "1700001", "18140", "39", "41780", "US"]);
    assert_eq!(wages(&dataset, "15-1243", "39"), [94530, 111_190, 132_910, 157_970, 174_260]);
    assert_eq!(cell(&dataset, "15-1243", "41780"), None);
    assert_eq!(figures(&dataset).len(), 5);
    assert_eq!(dataset.sources().unwrap().len(), 6);
}

#[test]
fn a_role_of_the_mini_data_has_its_references_resolved() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let role = dataset.role(2).unwrap();
    let blend = role.occupations.iter().map(|part| (part.code, part.title, part.weight));
    assert_eq!(
        blend.collect::<Vec<_>>(),
        [("15-1243", "Database Architects", 0.5), ("15-1252", "Software Developers", 0.5)]
    );
    let skills: Vec<&str> = role.skills.iter().map(|skill| skill.name).collect();
    assert_eq!(skills, ["Python", "SQL", "PostgreSQL"]);
    let next = dataset.role(1).unwrap().next;
    assert_eq!(next.iter().map(|link| link.title).collect::<Vec<_>>(), ["Data Engineer"]);
    let name = dataset.role_name("staff principal engineer").unwrap().unwrap();
    assert_eq!(name.meanings, [RoleMeaning { role: 0, level: Some(Level::Staff) }]);
}

#[test]
fn figures_of_the_mini_data_keep_their_numbers() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let of_role = |role| {
        let figures = dataset.role_figures(role).unwrap();
        figures.iter().map(|figure| (figure.id, figure.amount)).collect::<Vec<_>>()
    };
    assert_eq!(
        of_role(0),
        [
            ("aipathly-us-base", Amount::Value(112_382)),
            ("aipathly-us-hour", Amount::Value(5910)),
            ("stackoverflow-us-0-1", Amount::Percentiles([52400, 65000, 80000, 102_800, 130_000])),
            (
                "stackoverflow-us-15",
                Amount::Percentiles([113_000, 146_700, 180_000, 230_000, 300_000])
            ),
        ]
    );
    assert_eq!(of_role(1), []);
    assert_eq!(of_role(2), [("aipathly-data-engineer", Amount::Range(98767, 119_280))]);
}

#[test]
fn a_place_of_the_mini_data_is_found_by_every_name() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let targets = |key| dataset.place_name(key).unwrap().map(|name| name.targets);
    let area = |area, rank| Target::Area { area, rank, also: None };
    let city = |name, state, population, area| Target::City { name, state, population, area };
    let abroad = |name, country, population| Target::CityAbroad { name, country, population };
    assert_eq!(targets("16980"), Some(vec![area(0, PlaceRank::Code)]));
    assert_eq!(targets("chi"), Some(vec![area(0, PlaceRank::Nickname)]));
    assert_eq!(targets("elgin"), Some(vec![area(0, PlaceRank::TitleCity)]));
    assert_eq!(targets("ohio"), Some(vec![area(4, PlaceRank::Id), area(4, PlaceRank::Name)]));
    assert_eq!(
        targets("london"),
        Some(vec![city("London", "OH", 10060, 3), abroad("London", "GB", 8_961_989)])
    );
    assert_eq!(targets("são paulo"), Some(vec![abroad("São Paulo", "BR", 12_400_232)]));
    assert_eq!(targets("sao paulo"), targets("são paulo"));
    assert_eq!(targets("uk"), Some(vec![Target::Country { country: "GB" }]));
    assert_eq!(targets("remote"), Some(vec![Target::Remote]));
    assert_eq!(targets("atlantis"), None);
}

#[test]
fn an_area_without_a_price_parity_is_given_its_states() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let parities: Vec<_> = dataset
        .areas()
        .unwrap()
        .iter()
        .map(|area| (area.id, area.price_parity_thousandths, area.price_parity_of_state))
        .collect();
    assert_eq!(
        parities,
        [
            ("chicago", Some(102_557), false),
            ("illinois", Some(98_855), false),
            ("northwest-illinois-nonmetropolitan-area", Some(98_855), true),
            ("columbus-oh", Some(94_516), false),
            ("ohio", Some(91_812), false),
            ("sandusky", Some(91_812), true),
            ("us", Some(100_000), false),
        ]
    );
}
