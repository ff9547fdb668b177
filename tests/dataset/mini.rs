//! `mini-data/`: a tiny dataset without a mistake.

use super::compile;
use super::{area_codes, cell, figures, files_of, role_ids, wages};
use pycareer::dataset::Dataset;
use pycareer::model::{
    Amount, Bound, Class, Count, Entry, EntryHead, EntryLink, Figure, FigureKind, Found, Industry,
    IndustryCell, IndustryKind, Level, OnetOccupation, Period, PlaceRank, Point, Region,
    RoleMeaning, RoleNeed, SampleKind, Shelf, Skill, Takes, Target, Technology, Wages,
};

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
    let sources = dataset.sources().unwrap();
    assert_eq!(sources.len(), 8);
    assert_eq!((&sources[0].aliases, sources[0].class), (&vec!["bls"], Class::Official));
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
fn commands_of_the_mini_data_are_found_by_their_keywords() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let pages = dataset.pages().unwrap();
    let told: Vec<_> = pages.iter().map(|page| (page.id, page.command, &page.takes[..])).collect();
    let takes = [Takes::Role, Takes::State];
    assert_eq!(told, [("cities-by-pay", "city --sort pay", &takes[..]), ("salary", "salary", &[])]);
    let found = dataset.search_found().unwrap();
    let terms = dataset.search_terms().unwrap();
    let leads_to = |term: &str| -> Vec<Found> {
        let term = terms.term(term).unwrap().unwrap();
        term.postings().map(|posting| found[usize::from(posting.found)]).collect()
    };
    assert_eq!(leads_to("=salari by citi"), [Found::Page(0)]);
    assert_eq!(leads_to("=salari"), [Found::Page(1)]);
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

#[test]
fn topics_stand_market_first_whatever_their_ids() {
    let mut files = files_of("tests/mini-data");
    let faq = files.remove("guide/faq.toml").unwrap();
    files.insert("guide/answers.toml".to_owned(), faq);
    let pack = compile::compile(&files).unwrap();
    let topics = Dataset::open(&pack).unwrap().topics().unwrap();
    assert_eq!(topics.iter().map(|topic| topic.id).collect::<Vec<_>>(), ["demand", "answers"]);
}

#[test]
fn topics_of_the_mini_data_have_their_heads_and_entries() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let topics = dataset.topics().unwrap();
    let heads = topics
        .iter()
        .map(|topic| (topic.shelf, topic.id, topic.title, topic.text, topic.entries.as_slice()));
    let listings = EntryHead { id: "listings", title: "Listings" };
    let speed = EntryHead { id: "speed", title: "Is Python too slow?" };
    assert_eq!(
        heads.collect::<Vec<_>>(),
        [
            (Shelf::Market, "demand", "Demand", "Who asks for Python people.", &[listings][..]),
            (Shelf::Guide, "faq", "Questions", "Short answers.", &[speed][..]),
        ]
    );
}

#[test]
fn an_entry_of_the_mini_data_hands_its_year_to_items_of_its_source_alone() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let faq = &dataset.topics().unwrap()[1];
    let point = |text, source, year, facts| Point { text, source, year, facts };
    let said = "Rarely where one waits for the network";
    let speed = Entry {
        id: "speed",
        title: "Is Python too slow?",
        point: point(said, "aipathly", Some("2025"), vec!["profile.faq.speed"]),
        keywords: vec![],
        roles: vec!["backend"],
        skills: vec![],
        items: vec![
            point("Measure first", "editorial", None, vec![]),
            point("Most web work waits", "aipathly", Some("2025"), vec!["profile.faq.speed.web"]),
        ],
        counts: vec![],
        pay: vec![],
        sample: Some("print(\"fast enough\")"),
        sample_kind: Some(SampleKind::Code),
    };
    assert_eq!(dataset.entries(faq).unwrap(), [speed]);
}

#[test]
fn an_entry_of_the_mini_data_has_its_counts_and_the_figures_it_names() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let demand = &dataset.topics().unwrap()[0];
    let listings = Entry {
        id: "listings",
        title: "Listings",
        point: Point {
            text: "Two job boards print how many listings name Python",
            source: "aipathly",
            year: Some("undated"),
            facts: vec![],
        },
        keywords: vec!["openings"],
        roles: vec![],
        skills: vec!["python"],
        items: vec![],
        counts: vec![glassdoor_listings(), big_data_market()],
        pay: vec![us_base()],
        sample: None,
        sample_kind: None,
    };
    assert_eq!(dataset.entries(demand).unwrap(), [listings]);
}

#[test]
fn a_role_of_the_mini_data_names_the_entries_specially_about_it() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let speed = EntryLink {
        shelf: Shelf::Guide,
        topic: "faq",
        id: "speed",
        title: "Is Python too slow?",
        text: "Rarely where one waits for the network",
    };
    let reading = [0, 1, 2].map(|role| dataset.role(role).unwrap().reading);
    assert_eq!(reading, [vec![], vec![speed], vec![]]);
}

#[test]
fn wages_by_industry_of_the_mini_data_may_be_missing() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let all = "Cross-Industry, Private, Federal, State, and Local";
    let industry = |code, name, short, kind| Industry { code, name, short, kind };
    assert_eq!(
        dataset.industries().unwrap(),
        [
            industry("000000", all, all, IndustryKind::All),
            industry("51--52", "Sector 51 - Information", "Information", IndustryKind::Sector),
            industry(
                "513000",
                "Publishing Industries",
                "Publishing Industries",
                IndustryKind::Subsector
            ),
        ]
    );
    let wages = |mean, rse_tenths, percentiles| Some(Wages { mean, rse_tenths, percentiles });
    let cell = |industry, jobs, wages| IndustryCell { industry, jobs: Some(jobs), wages };
    let nation = wages(148_100, 4, [82460, 105_210, 135_980, 171_980, 214_670]);
    let information = wages(165_930, 7, [87740, 128_260, 166_400, 209_850, 226_700]);
    let developers =
        vec![cell(0, 1_687_890, nation), cell(1, 347_380, information), cell(2, 90, None)];
    let cells = [0, 1, 2, 3].map(|occupation| dataset.industry_cells(occupation).unwrap());
    assert_eq!(cells, [vec![], vec![], vec![], developers]);
}

#[test]
fn a_skill_of_the_mini_data_has_what_onet_calls_it() {
    let pack = compile::compile(&files_of("tests/mini-data")).unwrap();
    let dataset = Dataset::open(&pack).unwrap();
    let heads = dataset.skill_heads().unwrap();
    let ids: Vec<&str> = heads.iter().map(|skill| skill.id).collect();
    assert_eq!(ids, ["fastapi", "postgresql", "python", "rest-apis", "sql"]);
    let developers = OnetOccupation { code: "15-1252.00", title: "Software Developers" };
    let postgresql = Skill {
        aliases: vec!["postgres", "postgre", "psql", "pg", "psycopg", "postgre sql"],
        unlocks: vec![],
        facts: vec!["aipathly.req.db.postgresql"],
        roles: vec![RoleNeed { role: 1, importance: 70 }, RoleNeed { role: 2, importance: 40 }],
        technologies: vec![Technology {
            name: "PostgreSQL",
            hot: true,
            in_demand: vec![developers],
        }],
        reading: vec![],
    };
    assert_eq!(dataset.skill(1).unwrap(), postgresql);
    assert_eq!(dataset.skill(4).unwrap().technologies, []);
}

fn glassdoor_listings() -> Count<'static> {
    Count {
        id: "glassdoor-listings",
        class: Class::Guide,
        label: "Python listings on Glassdoor",
        value: 11000,
        unit: "job listings",
        currency: None,
        bound: Bound::AtLeast,
        kind: FigureKind::Count,
        source: "aipathly",
        year: "undated",
        note: Some("date and country not printed"),
        facts: vec!["aipathly.demand.glassdoor"],
    }
}

/// More than 32 bits hold.
fn big_data_market() -> Count<'static> {
    Count {
        id: "big-data-market",
        class: Class::Guide,
        label: "Big data market by 2027",
        value: 103_000_000_000,
        unit: "dollars",
        currency: Some("USD"),
        bound: Bound::Point,
        kind: FigureKind::Projection,
        source: "aipathly",
        year: "undated",
        note: None,
        facts: vec![],
    }
}

/// The figure of `pay/guide.toml` that the entry names.
fn us_base() -> Figure<'static> {
    Figure {
        id: "aipathly-us-base",
        class: Class::Guide,
        label: "Python developers, US, average base",
        roles: vec![0],
        level: None,
        beyond_levels: false,
        years: None,
        region: Region::Area(6),
        amount: Amount::Value(112_382),
        bound: Bound::Average,
        n: None,
        printed_percent: None,
        currency: "USD",
        period: Period::Year,
        kind: FigureKind::Base,
        source: "aipathly",
        year: "2024",
        note: None,
        facts: vec!["aipathly.salary.us.base-average"],
    }
}
