//! What places are called.

use std::collections::BTreeMap;

use pycareer::dataset::Dataset;
use pycareer::lookup::{
    FoundPlace, LookupError, Place, PlaceNote, find_place, find_state, known_place,
};
use pycareer::model::{AreaKind, Target, slug};

use super::not_found;

/// What a place is called, and what it has to mean: the area's id or the country's letters, the
/// city in brackets, and what is said beside it.
const PLACES: &[(&str, &str)] = &[
    // Nicknames.
    ("nyc", "new-york"),
    ("NYC", "new-york"),
    ("sf", "san-francisco"),
    ("bay area", "san-francisco, also san-jose"),
    ("silicon valley", "san-jose"),
    ("la", "los-angeles"),
    ("L.A.", "los-angeles"),
    ("dc", "washington"),
    ("D.C.", "washington"),
    ("washington, d.c.", "washington"),
    ("philly", "philadelphia"),
    ("vegas", "las-vegas"),
    ("nola", "new-orleans"),
    ("twin cities", "minneapolis"),
    ("research triangle", "raleigh, also durham"),
    ("chi", "chicago"),
    // Cities inside a wage area.
    ("palo alto", "san-jose (Palo Alto, CA)"),
    ("Palo-Alto", "san-jose (Palo Alto, CA)"),
    ("brooklyn", "new-york (Brooklyn, NY), not brooklyn-oh"),
    ("brooklyn, ny", "new-york (Brooklyn, NY)"),
    ("plano", "dallas (Plano, TX), not plano-il"),
    ("irvine", "los-angeles (Irvine, CA)"),
    ("queens", "new-york (Queens, NY)"),
    ("arlington, va", "washington (Arlington, VA)"),
    ("arlington-va", "washington (Arlington, VA)"),
    ("Arlington, Virginia", "washington (Arlington, VA)"),
    ("springfield, il", "springfield-il"),
    ("springfield-il", "springfield-il"),
    ("kansas city, ks", "kansas-city (Kansas City, KS)"),
    ("manhattan, ny", "new-york (Manhattan, NY)"),
    ("st. paul", "minneapolis (Saint Paul, MN)"),
    ("fort worth", "dallas (Fort Worth, TX)"),
    ("Ft. Worth", "dallas (Fort Worth, TX)"),
    // One name in several areas: the much larger one, and the other is named.
    ("portland", "portland-or (Portland, OR), not portland-me"),
    ("portland-me", "portland-me"),
    ("portland, maine", "portland-me (Portland, ME)"),
    ("columbus", "columbus-oh (Columbus, OH), not columbus-ga"),
    // Areas by id, code, and names that hold a hyphen or an abbreviation.
    ("chicago", "chicago"),
    ("CHICAGO", "chicago"),
    ("chicago, il", "chicago (Chicago, IL)"),
    ("Chicago-Naperville-Elgin, IL-IN", "chicago"),
    ("16980", "chicago"),
    ("St. Louis", "st-louis"),
    ("Saint Louis", "st-louis"),
    ("st-louis", "st-louis"),
    ("winston-salem", "winston-salem"),
    ("Winston Salem", "winston-salem"),
    ("wilkes-barre", "scranton (Wilkes-Barre, PA)"),
    ("coeur d’alene", "coeur-dalene"),
    // States, the nation, anywhere.
    ("illinois", "illinois"),
    ("washington state", "washington-state"),
    ("us", "us"),
    ("U.S.", "us"),
    ("United States", "us"),
    ("remote", "us, remote"),
    // Abroad.
    ("london", "GB (London), not london-oh"),
    ("london, ohio", "columbus-oh (London, OH)"),
    ("london, united kingdom", "GB (London)"),
    ("paris", "FR (Paris), not paris-tx"),
    ("paris, tx", "north-region-of-texas-nonmetropolitan-area (Paris, TX)"),
    ("berlin", "DE (Berlin)"),
    ("india", "IN"),
    ("uk", "GB"),
    ("sao paulo", "BR (São Paulo)"),
    ("São Paulo", "BR (São Paulo)"),
    ("SÃO PAULO", "BR (São Paulo)"),
    ("cambridge", "boston (Cambridge, MA), not cambridge-united-kingdom"),
    ("cambridge-gb", "GB (Cambridge)"),
    ("london, uk", "GB (London)"),
    ("birmingham", "birmingham, not birmingham-united-kingdom"),
    ("lebanon", "lebanon, not the country LB"),
    ("delaware", "delaware"),
    ("mexico", "MX"),
    ("nyc, ny", "new-york"),
    ("chicago, us", "chicago"),
    ("windsor, ca", "santa-rosa (Windsor, CA)"),
    ("brentwood, ca", "one of: san-francisco, los-angeles"),
    ("valencia", "one of: valencia-venezuela, valencia-spain"),
    // Several places: the largest first.
    (
        "springfield",
        "one of: springfield-mo, springfield-ma, springfield-il, springfield-or, springfield-oh, \
         springfield-va, springfield-pa, springfield-tn, springfield-nj",
    ),
    ("arlington", "one of: arlington-tx, arlington-va, arlington-ma, arlington-wa, arlington-tn"),
    // No place: letters of a state are one in `--state` alone, and nothing is guessed.
    ("in", "in are letters of Indiana"),
    ("il", "il are letters of Illinois"),
    ("tx", "tx are letters of Texas"),
    ("99999", "unknown"),
];

/// Cities of one name and state in two wage areas; the state alone does not say which.
const NAMED_TWICE: [&str; 3] = ["Brentwood, CA", "Chatham, IL", "Shiloh, PA"];

/// States whose name is the id of a metropolitan area, which comes first.
const NAMED_AS_A_METRO: [(&str, &str); 2] =
    [("New York", "new-york"), ("Washington", "washington")];

#[test]
fn places_answer_to_what_people_call_them() {
    let dataset = Dataset::bundled().unwrap();
    let found: Vec<String> = PLACES.iter().map(|(given, _)| place(&dataset, given)).collect();
    let all = PLACES.iter().zip(&found).map(|((given, meant), found)| (given, *meant, found));
    let wrong: Vec<_> = all.filter(|(_, meant, found)| meant != found).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(area_of(&dataset, "birmingham"), "birmingham", "not the English one");
    assert!(place(&dataset, "chicgo").starts_with("unknown: chicago"));
}

#[test]
fn every_area_answers_to_its_id_and_code() {
    let dataset = Dataset::bundled().unwrap();
    for area in dataset.areas().unwrap() {
        assert_eq!(area_of(&dataset, area.id), area.id);
        // The two digits of a state are no name of it.
        if area.kind != AreaKind::State {
            assert_eq!(area_of(&dataset, area.code), area.id);
        }
    }
}

#[test]
fn every_state_answers_to_its_letters_and_name() {
    let dataset = Dataset::bundled().unwrap();
    let states = dataset.areas().unwrap().iter().filter(|area| area.kind == AreaKind::State);
    for area in states {
        let letters = area.state.unwrap();
        for name in [letters, &letters.to_lowercase(), area.name, area.id] {
            assert_eq!(state(&dataset, name), area.id, "{name}");
        }
        let metro = NAMED_AS_A_METRO.iter().find(|(name, _)| *name == area.name);
        let meant = metro.map_or(area.id, |(_, metro)| metro);
        assert_eq!(area_of(&dataset, area.name), meant);
    }
}

#[test]
fn letters_are_states_only_where_a_state_is_asked_for() {
    let dataset = Dataset::bundled().unwrap();
    let cases = [
        ("la", "louisiana"),
        ("in", "indiana"),
        ("IL", "illinois"),
        ("d.c.", "district-of-columbia"),
    ];
    for (given, meant) in cases {
        assert_eq!(state(&dataset, given), meant);
    }
    assert_eq!(state(&dataset, "louisana"), "unknown: Louisiana");
    assert_eq!(state(&dataset, "chicago"), "unknown");
}

#[test]
fn letters_of_a_country_are_a_name_of_it_unless_a_state_has_them() {
    // Promise: what is printed as a country's id is taken where a place is asked for.
    let dataset = Dataset::bundled().unwrap();
    let mut taken = Vec::new();
    for country in dataset.countries().unwrap() {
        let abroad = Place::Abroad { country: country.letters, city: None };
        match find_place(&dataset, &country.letters.to_lowercase()) {
            Ok(found) if found.place == abroad => {}
            Err(LookupError::Letters { country: Some(name), .. }) => {
                // The hint names the country so that it is found.
                let found = find_place(&dataset, &slug(&name)).unwrap();
                assert_eq!((found.place, name.as_str()), (abroad, country.name));
            }
            _ => taken.push(country.letters),
        }
    }
    assert_eq!(taken, Vec::<&str>::new());
    assert_eq!(known_place(&dataset, "is"), Ok(None));
}

#[test]
fn every_us_city_answers_with_its_state_in_its_own_area() {
    let dataset = Dataset::bundled().unwrap();
    let cities = us_cities(&dataset);
    assert!(cities.len() > 4600, "{} cities", cities.len());
    let twice = cities.iter().filter(|(_, areas)| areas.len() > 1).map(|(name, _)| name.as_str());
    assert_eq!(twice.collect::<Vec<_>>(), NAMED_TWICE);
    for (name, areas) in cities.iter().filter(|(_, areas)| areas.len() == 1) {
        assert_eq!(area_of(&dataset, name), areas[0], "{name}");
    }
}

#[test]
fn every_city_abroad_answers_with_its_country() {
    let dataset = Dataset::bundled().unwrap();
    let countries = dataset.countries().unwrap();
    let country_of =
        |letters: &str| countries.iter().find(|it| it.letters == letters).unwrap().name;
    let names = dataset.place_names().unwrap();
    for target in names.iter().flat_map(|name| &name.targets) {
        if let Target::CityAbroad { name, country, .. } = target {
            let given = format!("{name}, {}", country_of(country));
            assert_eq!(place(&dataset, &given), format!("{country} ({name})"), "{given}");
        }
    }
}

#[test]
fn every_choice_and_every_other_place_can_be_named() {
    let dataset = Dataset::bundled().unwrap();
    let names = dataset.place_names().unwrap();
    for name in names.iter().filter(|name| !is_named_twice(name.key)) {
        match find_place(&dataset, name.key) {
            Err(LookupError::Ambiguous { choices, .. }) => {
                let mut places: Vec<Place<'_>> = Vec::new();
                for choice in &choices {
                    let found = find_place(&dataset, choice).unwrap().place;
                    assert!(!places.contains(&found), "{}: {choice} twice", name.key);
                    places.push(found);
                }
            }
            // A country is given by its letters; the program says its name.
            Ok(FoundPlace { place, note: Some(PlaceNote::Other { other }) }) if other.len() > 2 => {
                assert_ne!(find_place(&dataset, &other).unwrap().place, place, "{}", name.key);
            }
            found => assert!(found.is_ok(), "{}: {found:?}", name.key),
        }
    }
}

/// What a place's name is taken as, in the words of [`PLACES`].
pub fn place(dataset: &Dataset<'_>, given: &str) -> String {
    let found = match find_place(dataset, given) {
        Ok(found) => found,
        Err(error) => return not_found(error),
    };
    let id = |area| dataset.area(area).unwrap().id;
    let shown = match found.place {
        Place::Area { area, city: None } => id(area).to_owned(),
        Place::Area { area, city: Some((name, state)) } => {
            format!("{} ({name}, {state})", id(area))
        }
        Place::Abroad { country, city: None } => country.to_owned(),
        Place::Abroad { country, city: Some(name) } => format!("{country} ({name})"),
    };
    let beside = match found.note {
        None => String::new(),
        Some(PlaceNote::Other { other }) => format!(", not {other}"),
        Some(PlaceNote::Country { country }) => format!(", not the country {country}"),
        Some(PlaceNote::Also { area }) => format!(", also {}", id(area)),
        Some(PlaceNote::Remote) => ", remote".to_owned(),
    };
    shown + &beside
}

/// The id of the area a place's name is taken as, whatever is said beside it.
fn area_of<'d>(dataset: &Dataset<'d>, given: &str) -> &'d str {
    match find_place(dataset, given).map(|found| found.place) {
        Ok(Place::Area { area, .. }) => dataset.area(area).unwrap().id,
        other => panic!("`{given}` is {other:?}"),
    }
}

pub fn state(dataset: &Dataset<'_>, given: &str) -> String {
    match find_state(dataset, given) {
        Ok(area) => dataset.area(area).unwrap().id.to_owned(),
        Err(error) => not_found(error),
    }
}

/// The ids of the wage areas with a city of that name, by `name, ST`.
fn us_cities<'d>(dataset: &Dataset<'d>) -> BTreeMap<String, Vec<&'d str>> {
    let mut cities: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for target in dataset.place_names().unwrap().into_iter().flat_map(|name| name.targets) {
        if let Target::City { name, state, area, .. } = target {
            let areas = cities.entry(format!("{name}, {state}")).or_default();
            let id = dataset.area(area).unwrap().id;
            if !areas.contains(&id) {
                areas.push(id);
            }
        }
    }
    cities
}

fn is_named_twice(key: &str) -> bool {
    let name = |named: &&str| named.split(',').next().unwrap_or_default().to_lowercase();
    NAMED_TWICE.iter().any(|named| name(named) == key)
}
