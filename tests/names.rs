//! Names as people type them: roles, places, and what is said where a name is not understood.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use pycareer::dataset::Dataset;
use pycareer::lookup::{
    FoundPlace, LookupError, Place, PlaceNote, find_place, find_role, find_state,
};
use pycareer::model::{AreaKind, Target};
use pycareer::run::{Surroundings, run};

/// Every role's id.
const ROLES: [&str; 33] = [
    "python-developer",
    "backend",
    "full-stack",
    "web-developer",
    "application-developer",
    "software-developer",
    "software-engineer",
    "automation-engineer",
    "embedded-python",
    "data-analyst",
    "data-scientist",
    "data-engineer",
    "analytics-engineer",
    "database-engineer",
    "ml-engineer",
    "mlops-engineer",
    "ai-engineer",
    "ai-researcher",
    "principal-ai-researcher",
    "vp-ai-engineering",
    "vp-ai-research",
    "devops",
    "security-engineer",
    "qa-automation",
    "research-software-engineer",
    "bioinformatician",
    "quant-developer",
    "tech-lead",
    "architect",
    "engineering-manager",
    "project-manager",
    "ios-developer",
    "sharepoint-developer",
];

/// What a role is called, and the id it has to mean, with the level where the name says one.
const SPELLINGS: &[(&str, &str)] = &[
    // Aliases.
    ("swe", "python-developer"),
    ("dev", "python-developer"),
    ("developer", "python-developer"),
    ("python", "python-developer"),
    ("python engineer", "python-developer"),
    ("python programmer", "python-developer"),
    ("py dev", "python-developer"),
    ("back-end", "backend"),
    ("back-end engineer", "backend"),
    ("backend engineer", "backend"),
    ("api developer", "backend"),
    ("server-side", "backend"),
    ("flask developer", "backend"),
    ("fastapi developer", "backend"),
    ("fullstack", "full-stack"),
    ("fullstack engineer", "full-stack"),
    ("webdev", "web-developer"),
    ("frontend developer", "web-developer"),
    ("app developer", "application-developer"),
    ("programmer", "software-developer"),
    ("sde", "software-engineer"),
    ("rpa", "automation-engineer"),
    ("scripting", "automation-engineer"),
    ("micropython", "embedded-python"),
    ("iot developer", "embedded-python"),
    ("da", "data-analyst"),
    ("bi analyst", "data-analyst"),
    ("business analyst (bi)", "data-analyst"),
    ("ds", "data-scientist"),
    ("data science", "data-scientist"),
    ("de", "data-engineer"),
    ("etl developer", "data-engineer"),
    ("big data engineer", "data-engineer"),
    ("bi engineer", "analytics-engineer"),
    ("dba", "database-engineer"),
    ("database administrator", "database-engineer"),
    ("sql developer", "database-engineer"),
    ("mle", "ml-engineer"),
    ("ml", "ml-engineer"),
    ("machine learning engineer", "ml-engineer"),
    ("deep learning engineer", "ml-engineer"),
    ("mlops", "mlops-engineer"),
    ("ml ops", "mlops-engineer"),
    ("llm engineer", "ai-engineer"),
    ("genai engineer", "ai-engineer"),
    ("ai developer", "ai-engineer"),
    ("prompt engineer", "ai-engineer"),
    ("research scientist", "ai-researcher"),
    ("applied scientist", "ai-researcher"),
    ("principal scientist", "principal-ai-researcher"),
    ("head of ai", "vp-ai-engineering"),
    ("head of ai research", "vp-ai-research"),
    ("sre", "devops"),
    ("site reliability engineer", "devops"),
    ("platform engineer", "devops"),
    ("cloud engineer", "devops"),
    ("devsecops", "security-engineer"),
    ("appsec", "security-engineer"),
    ("pentester", "security-engineer"),
    ("sdet", "qa-automation"),
    ("qa", "qa-automation"),
    ("test automation", "qa-automation"),
    ("tester", "qa-automation"),
    ("rse", "research-software-engineer"),
    ("bioinformatics", "bioinformatician"),
    ("quant", "quant-developer"),
    ("quant dev", "quant-developer"),
    ("em", "engineering-manager"),
    ("team lead (manager)", "engineering-manager"),
    ("tl", "tech-lead"),
    ("team lead", "tech-lead"),
    ("software architect", "architect"),
    ("principal engineer", "architect"),
    ("principal software engineer", "architect"),
    ("solutions architect", "architect"),
    ("pm", "project-manager"),
    ("scrum master", "project-manager"),
    ("ios", "ios-developer"),
    ("swift developer", "ios-developer"),
    ("sharepoint", "sharepoint-developer"),
    // The slugs of the guides the figures come from.
    ("python-web-developer", "web-developer"),
    ("python-application-developer", "application-developer"),
    ("python-software-developer", "software-developer"),
    ("python-software-engineer", "software-engineer"),
    ("ai-application-developer", "ai-engineer"),
    ("chief-software-architect", "architect"),
    ("principal-ai-research-scientist", "principal-ai-researcher"),
    ("junior-python-developer", "python-developer junior"),
    ("senior-python-developer", "python-developer senior"),
    ("lead-python-developer", "python-developer lead"),
    ("staff-principal-engineer", "python-developer staff"),
    ("senior-ai-researcher", "ai-researcher senior"),
    ("senior-python-ml-developer", "ml-engineer senior"),
    // Titles as written.
    ("Python Developer", "python-developer"),
    ("Backend Developer", "backend"),
    ("Full-Stack Developer", "full-stack"),
    ("Embedded Python Developer", "embedded-python"),
    ("Machine Learning Engineer", "ml-engineer"),
    ("MLOps Engineer", "mlops-engineer"),
    ("VP of AI Engineering", "vp-ai-engineering"),
    ("VP of AI Research", "vp-ai-research"),
    ("DevOps Engineer", "devops"),
    ("QA Automation Engineer", "qa-automation"),
    ("Quantitative Developer", "quant-developer"),
    ("iOS Developer", "ios-developer"),
    ("SharePoint Developer", "sharepoint-developer"),
    // Case, punctuation and spaces.
    ("Back_End", "backend"),
    ("BackEnd", "backend"),
    ("BACKEND", "backend"),
    ("  backend  ", "backend"),
    ("back/end", "backend"),
    ("server side", "backend"),
    ("Full Stack", "full-stack"),
    ("full_stack", "full-stack"),
    ("FULLSTACK", "full-stack"),
    ("front end developer", "web-developer"),
    ("S.R.E.", "devops"),
    ("D.B.A.", "database-engineer"),
    ("q.a.", "qa-automation"),
    ("M.L.E.", "ml-engineer"),
    ("team lead - manager", "engineering-manager"),
    ("PYTHON DEVELOPER!!", "python-developer"),
    ("python   developer", "python-developer"),
    ("Python\tDeveloper", "python-developer"),
    ("“data engineer”", "data-engineer"),
    ("data—engineer", "data-engineer"),
    ("Machine-Learning Engineer", "ml-engineer"),
    ("IOS DEVELOPER", "ios-developer"),
    // Seniority in front.
    ("senior python developer", "python-developer senior"),
    ("lead data engineer", "data-engineer lead"),
    ("jr backend", "backend junior"),
    ("Jr. Backend", "backend junior"),
    ("sr. data engineer", "data-engineer senior"),
    ("Sr SRE", "devops senior"),
    ("snr sdet", "qa-automation senior"),
    ("entry-level python developer", "python-developer junior"),
    ("entry level data analyst", "data-analyst junior"),
    ("graduate software engineer", "software-engineer junior"),
    ("trainee tester", "qa-automation junior"),
    ("mid-level backend developer", "backend mid"),
    ("mid backend", "backend mid"),
    ("middle python developer", "python-developer mid"),
    ("intermediate data analyst", "data-analyst mid"),
    ("senior machine learning engineer", "ml-engineer senior"),
    ("senior research scientist", "ai-researcher senior"),
    ("lead developer", "python-developer lead"),
    ("lead python developer", "python-developer lead"),
    ("staff backend engineer", "backend staff"),
    ("staff data scientist", "data-scientist staff"),
    ("principal backend", "backend principal"),
    ("principal data engineer", "data-engineer principal"),
    ("SENIOR_DATA_SCIENTIST", "data-scientist senior"),
    // Seniority behind.
    ("backend engineer senior", "backend senior"),
    ("data engineer, senior", "data-engineer senior"),
    ("python developer (senior)", "python-developer senior"),
    ("python developer - junior", "python-developer junior"),
    ("data analyst entry level", "data-analyst junior"),
    ("sre lead", "devops lead"),
    // A name that holds a seniority word is read whole first.
    ("tech lead", "tech-lead"),
    ("senior tech lead", "tech-lead senior"),
    ("principal ai researcher", "principal-ai-researcher"),
    ("staff principal engineer", "python-developer staff"),
];

/// Names near a role's, and what they have to suggest.
const SLIPS_OF_ROLES: [(&str, &str); 7] = [
    ("data scintist", "unknown: data-scientist"),
    ("bakcend", "unknown: backend"),
    ("devop", "unknown: devops"),
    ("machine learning enginer", "unknown: ml-engineer"),
    ("senior bakcend", "unknown: senior backend"),
    ("junior devop", "unknown: junior devops"),
    ("xylophonist", "unknown"),
];

/// Names without a letter or digit, and none at all.
const EMPTY: [&str; 6] = ["", " ", "...", "--", "—", "\u{0}\u{1b}"];

#[test]
fn every_role_answers_to_its_id() {
    let dataset = Dataset::bundled().unwrap();
    let ids: BTreeSet<&str> = dataset.role_entries().unwrap().iter().map(|role| role.id).collect();
    assert_eq!(ids, BTreeSet::from(ROLES));
    for id in ROLES {
        assert_eq!(role(&dataset, id), id);
    }
}

#[test]
fn roles_answer_to_what_people_call_them() {
    let dataset = Dataset::bundled().unwrap();
    for (given, meant) in SPELLINGS {
        assert_eq!(role(&dataset, given), *meant, "{given}");
    }
}

#[test]
fn every_title_and_alias_of_the_data_means_its_role() {
    let dataset = Dataset::bundled().unwrap();
    for (at, id) in ids_of_roles(&dataset).iter().enumerate() {
        let of_data = dataset.role(u8::try_from(at).unwrap()).unwrap();
        for name in of_data.aliases.iter().chain([&of_data.id, &of_data.title]) {
            if !name.eq_ignore_ascii_case("django developer") {
                assert_eq!(role(&dataset, name), *id, "{name}");
            }
        }
    }
}

#[test]
fn only_django_developer_is_two_roles() {
    let dataset = Dataset::bundled().unwrap();
    let names = dataset.role_names().unwrap();
    let several = names.iter().filter(|name| name.meanings.len() > 1).map(|name| name.key);
    assert_eq!(several.collect::<Vec<_>>(), ["django developer"]);
    for given in ["django developer", "Django-Developer", "senior django developer"] {
        assert_eq!(role(&dataset, given), "one of: backend, web-developer");
    }
    for name in names.iter().filter(|name| name.meanings.len() == 1) {
        let found = find_role(&dataset, name.key).unwrap();
        assert_eq!((found.role, found.level), (name.meanings[0].role, name.meanings[0].level));
    }
}

#[test]
fn misspelt_roles_are_suggested_not_guessed() {
    // Promise: did you mean, for roles and cities.
    let dataset = Dataset::bundled().unwrap();
    for (given, suggested) in SLIPS_OF_ROLES {
        assert_eq!(role(&dataset, given), suggested, "{given}");
    }
    let found = role(&dataset, "senior data scintist");
    assert!(found.starts_with("unknown") && found.contains("data-scientist"), "{found}");
    for given in ["back", "data", "py", "senior", "lead", "C.I. engineer"] {
        assert!(role(&dataset, given).starts_with("unknown"), "{given}");
    }
}

#[test]
fn nothing_is_suggested_for_nothing_or_for_over_200_characters() {
    let dataset = Dataset::bundled().unwrap();
    let long = format!("backend{}", " ".repeat(194));
    assert_eq!(role(&dataset, &long), "backend", "spaces are no part of a name");
    let long = "b".repeat(201);
    for given in EMPTY.into_iter().chain([long.as_str()]) {
        assert_eq!(role(&dataset, given), "unknown", "{given:?}");
        assert_eq!(place(&dataset, given), "unknown", "{given:?}");
        assert_eq!(state(&dataset, given), "unknown", "{given:?}");
    }
}

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

/// A command line without an answer, and all that is written about it.
struct Refused {
    line: &'static [&'static str],
    code: u8,
    table: &'static str,
    json: &'static str,
}

const REFUSED: &[Refused] = &[
    Refused {
        line: &["salary", "--years", "-3"],
        code: 2,
        table: "error: years cannot be negative: `-3`; give 0 to 60\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"years cannot be negative: `-3`; give 0 to 60","input":"-3","#,
            r#""suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "nan"],
        code: 2,
        table: "error: `nan` is no number of years; give 0 to 60, as in 5 or 2.5\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`nan` is no number of years; give 0 to 60, as in 5 or 2.5","#,
            r#""input":"nan","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "1e9"],
        code: 2,
        table: "error: `1e9` years is too many; give 0 to 60\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`1e9` years is too many; give 0 to 60","input":"1e9","suggestions":"#,
            r#"[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--years", "five"],
        code: 2,
        table: "error: `five` is no number of years; give 0 to 60, as in 5 or 2.5\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`five` is no number of years; give 0 to 60, as in 5 or 2.5","#,
            r#""input":"five","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--level", "junior", "--years", "4"],
        code: 2,
        table: "error: `--years` and `--level` are two ways to say the same thing; give one of \
                them\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`--years` and `--level` are two ways to say the same thing; give one "#,
            r#"of them","input":"junior","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--city", "chicgo"],
        code: 3,
        table: "error: unknown place `chicgo`\n\
                hint: did you mean `chicago`, `chico` or `chino`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_place","exit_code":3,"#,
            r#""message":"unknown place `chicgo`","input":"chicgo","suggestions":["chicago","#,
            r#""chico","chino"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["role", "data scintist"],
        code: 3,
        table: "error: unknown role `data scintist`\n\
                hint: did you mean `data-scientist`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_role","exit_code":3,"#,
            r#""message":"unknown role `data scintist`","input":"data scintist","suggestions":"#,
            r#"["data-scientist"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["city", "springfield"],
        code: 3,
        table: "error: `springfield` is the name of 9 places\n\
                hint: say which one: `springfield-mo`, `springfield-ma`, `springfield-il`, \
                `springfield-or`, `springfield-oh`, `springfield-va`, `springfield-pa`, \
                `springfield-tn` or `springfield-nj`\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"ambiguous_place","exit_code":3,"#,
            r#""message":"`springfield` is the name of 9 places","input":"springfield","#,
            r#""suggestions":["springfield-mo","springfield-ma","springfield-il","#,
            r#""springfield-or","springfield-oh","springfield-va","springfield-pa","#,
            r#""springfield-tn","springfield-nj"],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["data", "sources", "aijob"],
        code: 3,
        table: "error: unknown source `aijob`\nhint: did you mean `aijobs`?\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_source","exit_code":3,"#,
            r#""message":"unknown source `aijob`","input":"aijob","suggestions":["aijobs"],"#,
            r#""hint":null}}"#,
        ),
    },
    Refused {
        line: &["data", "sources", "glassdoor"],
        code: 3,
        table: "error: unknown source `glassdoor`\n\
                hint: `pycareer data sources` lists all sources\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"unknown_source","exit_code":3,"#,
            r#""message":"unknown source `glassdoor`","input":"glassdoor","suggestions":[],"#,
            r#""hint":"`pycareer data sources` lists all sources"}}"#,
        ),
    },
    Refused {
        line: &["salary", "senior", "backend", "--years", "3"],
        code: 2,
        table: "error: `senior backend` says senior already; leave `--years` out, or the word\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"`senior backend` says senior already; leave `--years` out, or the "#,
            r#"word","input":"senior backend","suggestions":[],"hint":null}}"#,
        ),
    },
    Refused {
        line: &["salary", "--city", "tokyo"],
        code: 3,
        table: "error: no data for Japan\n\
                hint: reported pay is held for Australia, Canada, France, Germany, India, the \
                Netherlands, Poland, Spain and the United Kingdom\n",
        json: concat!(
            r#"{"schema_version":1,"error":{"code":"no_figure","exit_code":3,"#,
            r#""message":"no data for Japan","input":null,"suggestions":[],"#,
            r#""hint":"reported pay is held for Australia, Canada, France, Germany, India, the "#,
            r#"Netherlands, Poland, Spain and the United Kingdom"}}"#,
        ),
    },
];

/// Command lines that `clap` refuses, and the JSON about them.
const REFUSED_AS_JSON: &[(&[&str], &str)] = &[
    (
        &["salary", "--yeers", "3", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown flag `--yeers`","input":"--yeers","suggestions":"#,
            r#"["--years"],"hint":null}}"#,
        ),
    ),
    (
        &["role", "--citty", "x", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown flag `--citty`","input":"--citty","suggestions":"#,
            r#"[],"hint":"`pycareer role -h` explains the command line"}}"#,
        ),
    ),
    (
        &["data", "acuracy", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown command `acuracy`","input":"acuracy","suggestions":"#,
            r#"["accuracy"],"hint":null}}"#,
        ),
    ),
    (
        &["salry", "--json"],
        concat!(
            r#"{"schema_version":1,"error":{"code":"usage","exit_code":2,"#,
            r#""message":"unknown command `salry`","input":"salry","suggestions":"#,
            r#"["salary","search"],"hint":null}}"#,
        ),
    ),
];

const VP_TABLE: &str = "\
VP of AI Research · United States

  No estimate is made, and its sources print no figure.

  Keep in mind
  • No estimate is given: the guide prints neither pay nor years of experience
    for this post, and no occupation code isolates it.
  • The description draws on named leaders, Joelle Pineau (Meta) and the AI
    research leadership at J.P. Morgan, so it mirrors very large employers.

  Data 2026.11 as of 2026-09-26; 1 source: AiPathly.
  See also `pycareer role vp-ai-research`.
";

/// The answer without `meta`, which changes with the data, and the warnings.
const VP_JSON: &str = concat!(
    r#"{"schema_version":1,"command":"salary","query":{"role":"vp-ai-research","years":null,"#,
    r#""level":null,"city":null,"state":null,"country":null,"currency":null,"rate":null,"period":null,"real":false,"source":null,"allow_unreliable":false,"explain":false,"by":null,"top":null},"data":{"role":{"id":"vp-ai-research","#,
    r#""title":"VP of AI Research"},"place":{"id":"us","name":"United States","code":"US","#,
    r#""area_type":"nation","state":null,"city":null},"person":{"years":null,"level":null},"#,
    r#""pay":null,"basis":null,"checked":null,"bias_ratio":null,"sampling":null,"modelled":null,"#,
    r#""real":null,"converted":null,"#,
    r#""published":[],"caveats":[{"text":"No estimate is given: the guide prints neither pay "#,
    r#"nor years of experience for this post, and no occupation code isolates it.","#,
    r#""source":"editorial","facts":[]}"#,
    r#",{"text":"The description draws on named leaders, Joelle Pineau (Meta) and the AI "#,
    r#"research leadership at J.P. Morgan, so it mirrors very large employers.","#,
    r#""source":"aipathly","facts":["aipathly.vp-research.sources"]}],"steps":null,"rows":null}"#,
);

const VP_WARNINGS: &str = concat!(
    r#","warnings":[{"code":"no_figure","#,
    r#""message":"no estimate is made for VP of AI Research, and its sources print no figure"}]}"#,
);

#[test]
fn refusals_are_whole_in_both_forms() {
    for refused in REFUSED {
        let table = (refused.code, String::new(), refused.table.to_owned());
        assert_eq!(outcome(refused.line), table, "{:?}", refused.line);
        let line = [refused.line, &["--json"]].concat();
        let json = (refused.code, String::new(), format!("{}\n", refused.json));
        assert_eq!(outcome(&line), json, "{:?}", refused.line);
    }
}

/// Command lines whose names mean nothing: what is called unknown, and the hint.
const MEANT: &[(&str, &str, &str)] = &[
    // The word is one of several in names of roles.
    ("role data", "role `data`", "`data-analyst`, `data-scientist` or `data-engineer`"),
    (
        "role machine learning",
        "role `machine learning`",
        "`ml-engineer`, `mlops-engineer` or `ai-researcher`",
    ),
    ("role ai", "role `ai`", "`ai-engineer`, `ai-researcher` or `principal-ai-researcher`"),
    // Several words are one name where that is known better than the first of them.
    ("role djnago developer", "role `djnago developer`", "`django developer`"),
    ("role backend devps", "role `devps`", "`devops`"),
    ("role foo bar", "role `foo bar`", ""),
    ("city new yrok", "place `new yrok`", "`new-york`"),
    ("skill kuberntes dokcer", "skill `kuberntes`", "`kubernetes`"),
    // Of three letters one is a third.
    ("skill foo", "skill `foo`", ""),
    ("skill slq", "skill `slq`", "`sql`"),
    // Topics of both commands, by slip, by word and by keyword.
    ("market guide", "topic `guide`", "`pycareer guide`"),
    ("guide market", "topic `market`", "`pycareer market`"),
    ("guide demand", "topic `demand`", "`pycareer market demand`"),
    ("guide demnd", "topic `demnd`", "`pycareer market demand`"),
    (
        "guide remote",
        "topic `remote`",
        "`pycareer market remote-across-borders`, `pycareer market remote-work` or \
         `outsourced-projects`",
    ),
    (
        "market industry",
        "topic `industry`",
        "`industries`, `industries-with-high-demand` or `industries-that-adopted-python`",
    ),
    (
        "guide interview",
        "topic `interview`",
        "`letter-shape`, `letter-template` or `junior-stand-out`",
    ),
    ("guide zzz", "topic `zzz`", ""),
];

#[test]
fn what_could_have_been_meant_is_named() {
    // Promise: 3 is also a name of several things.
    for (line, unknown, meant) in MEANT {
        let words: Vec<&str> = line.split(' ').collect();
        let (code, answer, told) = outcome(&words);
        let (error, hint) = told.split_once("\nhint: ").unwrap();
        assert_eq!((code, answer.as_str()), (3, ""), "{line}");
        assert_eq!(error, format!("error: unknown {unknown}"), "{line}");
        let named = hint.strip_prefix("did you mean ").unwrap_or("?\n");
        assert_eq!(named, format!("{meant}?\n"), "{line}");
    }
}

#[test]
fn a_command_that_is_suggested_runs() {
    for (_, _, meant) in MEANT {
        let commands = meant.split('`').filter_map(|it| it.strip_prefix("pycareer "));
        for command in commands {
            let words: Vec<&str> = command.split(' ').collect();
            assert_eq!(outcome(&words).0, 0, "{command}");
        }
    }
}

#[test]
fn wrong_flags_and_commands_are_json_too() {
    // Promise: did you mean, for commands and flags.
    for (line, json) in REFUSED_AS_JSON {
        assert_eq!(outcome(line), (2, String::new(), format!("{json}\n")), "{line:?}");
    }
}

#[test]
fn a_role_without_any_figure_is_an_answer() {
    let line = ["salary", "vp-ai-research", "--width", "80"];
    let note = "note: no estimate is made for VP of AI Research, and its sources print no figure\n";
    assert_eq!(outcome(&line), (0, VP_TABLE.to_owned(), note.to_owned()));
    let line = ["salary", "vp-ai-research", "--json"];
    let (code, json, notes) = outcome(&line);
    let (answer, meta) = json.split_once(r#","meta":"#).unwrap();
    assert_eq!((code, answer, notes.as_str()), (0, VP_JSON, ""));
    assert!(meta.ends_with(&format!("{VP_WARNINGS}\n")), "{meta}");
}

#[test]
fn portland_is_oregons_and_the_note_names_maines() {
    let (code, answer, notes) = outcome(&["city", "portland"]);
    let note = "note: `portland` is taken as Portland, OR; there is also `portland-me`\n";
    assert_eq!((code, notes.as_str()), (0, note));
    let title = "Portland-Vancouver-Hillsboro, OR-WA  portland-or · metro 38900";
    assert_eq!(answer.lines().next(), Some(title));
}

/// Runs a command line in a pipe: exit code, stdout, stderr.
fn outcome(line: &[&str]) -> (u8, String, String) {
    let words = std::iter::once(&"pycareer").chain(line);
    let arguments: Vec<OsString> = words.map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = run(&arguments, &Surroundings::default(), &mut out, &mut err).unwrap();
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// What a role's name is taken as: `backend`, `backend senior`, `one of: …`, `unknown: …`.
fn role(dataset: &Dataset<'_>, given: &str) -> String {
    match find_role(dataset, given) {
        Ok(found) => {
            let id = dataset.role_entry(found.role).unwrap().id;
            found.level.map_or(id.to_owned(), |level| format!("{id} {}", level.word()))
        }
        Err(error) => not_found(error),
    }
}

/// What a place's name is taken as, in the words of [`PLACES`].
fn place(dataset: &Dataset<'_>, given: &str) -> String {
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

fn state(dataset: &Dataset<'_>, given: &str) -> String {
    match find_state(dataset, given) {
        Ok(area) => dataset.area(area).unwrap().id.to_owned(),
        Err(error) => not_found(error),
    }
}

fn not_found(error: LookupError) -> String {
    let (word, names) = match error {
        LookupError::Unknown { suggestions, .. } => ("unknown", suggestions),
        LookupError::Ambiguous { choices, .. } => ("one of", choices),
        LookupError::Letters { given, state } => return format!("{given} are letters of {state}"),
        LookupError::Elsewhere { given, region } => return format!("no {given} in {region}"),
        LookupError::Damaged => panic!("damaged"),
    };
    if names.is_empty() { word.to_owned() } else { format!("{word}: {}", names.join(", ")) }
}

fn ids_of_roles<'d>(dataset: &Dataset<'d>) -> Vec<&'d str> {
    dataset.role_entries().unwrap().iter().map(|role| role.id).collect()
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
