//! probe
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use pycareer::dataset::Dataset;
use pycareer::lookup::*;
use pycareer::model::*;
use std::collections::BTreeMap;
#[test]
fn probe() {
    let t = std::time::Instant::now();
    let d = Dataset::bundled().unwrap();
    let names = d.place_names().unwrap();
    let areas = d.areas().unwrap();
    for (at, a) in areas.iter().enumerate() {
        for n in [a.id, a.code, a.name] {
            match find_place(&d, n) {
                Ok(FoundPlace { place: Place::Area { area, city: None }, note: None })
                    if usize::from(area) == at => {}
                o => println!("AREA {n} {:?} {o:?}", a.kind),
            }
        }
        if a.kind == AreaKind::State {
            for n in [a.id, a.name, a.state.unwrap()] {
                let o = find_state(&d, n);
                if o != Ok(at as u16) {
                    println!("STATE {n} {o:?}");
                }
            }
        }
    }
    println!("t {:?}", t.elapsed());
    let mut cities: BTreeMap<(&str, &str), Vec<(u32, u16)>> = BTreeMap::new();
    let mut abroad: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for n in &names {
        for t in &n.targets {
            match *t {
                Target::City { name, state, population, area } => {
                    let v = cities.entry((name, state)).or_default();
                    if !v.contains(&(population, area)) {
                        v.push((population, area));
                    }
                }
                Target::CityAbroad { name, country, population } => {
                    abroad.insert((name, country), population);
                }
                _ => {}
            }
        }
        match find_place(&d, n.key) {
            Err(LookupError::Ambiguous { choices, .. }) => {
                let mut seen = vec![];
                for c in &choices {
                    match find_place(&d, c) {
                        Ok(f) => {
                            if seen.contains(&f.place) {
                                println!("DUP {} {c}", n.key)
                            };
                            seen.push(f.place);
                            if f.note.is_some() {
                                println!("CHOICE NOTE {} {c} {f:?}", n.key)
                            }
                        }
                        o => println!("CHOICE {} {choices:?} {c} {o:?}", n.key),
                    }
                }
            }
            Err(e) => println!("ERR {} {e:?}", n.key),
            Ok(FoundPlace { note: Some(PlaceNote::Other { other }), place }) => {
                match find_place(&d, &other) {
                    Ok(f) if f.place != place => {}
                    o => println!("OTHER {} {other} {o:?}", n.key),
                }
            }
            _ => {}
        }
    }
    println!("t {:?} us {} abroad {}", t.elapsed(), cities.len(), abroad.len());
    for ((name, state), v) in &cities {
        if v.len() > 1 {
            println!("MULTI {name}, {state} {v:?}");
        }
        let best = v.iter().max().unwrap().1;
        let o = find_place(&d, &format!("{name}, {state}"));
        match &o {
            Ok(FoundPlace { place: Place::Area { area, city }, note }) if *area == best => {
                if *city != Some((name, state)) || note.is_some() {
                    println!("NOTEXACT {name}, {state} {o:?}")
                }
            }
            _ => println!("CITY {name}, {state} want {best} {} got {o:?}", areas[best as usize].id),
        }
    }
    println!("t {:?}", t.elapsed());
    let countries = d.countries().unwrap();
    for ((name, country), _) in &abroad {
        let c = countries.iter().find(|c| c.letters == *country).unwrap();
        let o = find_place(&d, &format!("{name}, {}", c.name));
        match &o {
            Ok(FoundPlace { place: Place::Abroad { country: cc, city: Some(n) }, note: None })
                if cc == country && n == name => {}
            _ => println!("ABROAD {name}, {} {o:?}", c.name),
        }
    }
    for c in &countries {
        let o = find_place(&d, c.name);
        match &o {
            Ok(FoundPlace { place: Place::Abroad { country: cc, city: None }, note: None })
                if *cc == c.letters => {}
            _ => println!("COUNTRY {} {o:?}", c.name),
        }
    }
    println!("t {:?}", t.elapsed());
    for r in d.role_names().unwrap() {
        println!(
            "R {} {:?}",
            r.key,
            find_role(&d, r.key)
                .map(|f| (d.role_entry(f.role).unwrap().id, f.level))
                .map_err(|_| "ERR")
        )
    }
    println!("t {:?}", t.elapsed());
    for n in [
        "C.I. engineer",
        "django developer",
        "data scintist",
        "bakcend",
        "devop",
        "machine learning enginer",
        "senior data scintist",
        "",
        "...",
        "junior",
        "senior",
        "staff engineer",
        "senior engineer",
        "lead developer",
        "sr. data engineer",
        "jr backend",
        "entry-level python developer",
        "backend engineer senior",
        "lead data engineer",
        "senior principal engineer",
        "principal software engineer",
        "principal data engineer",
        "team lead (manager)",
        "team lead",
        "senior sre",
        "Sr SRE",
        "python developer (senior)",
        "senior django developer",
        "python",
        "PYTHON DEVELOPER!!",
        "data engineer ii",
        "data engineer, senior",
        "mid-level backend developer",
        "middle python developer",
        "intern python developer",
        "associate data scientist",
        "graduate software engineer",
        "lead",
        "tech lead",
        "Lead Tech Lead",
        "back-end engineer",
        "Back_End",
        "BackEnd",
        "Full Stack",
        "full_stack",
        "back end dev",
        "backend dev",
        "data eng",
        "c.t.o.",
        "cto",
        "vp ai",
        "head of ai",
        "business analyst",
        "bi",
        "it",
        "k8s",
        "ceo",
        "software engineer",
        "software engineer - backend",
        "principal ai researcher",
        "principal machine learning engineer",
        "senior machine learning enginer",
        "senior bakcend",
        "junior devop",
        "principal",
        "lead lead backend",
        "machine-learning engineer",
        "python/django developer",
        "python-backend-developer",
        "front end developer",
        "research scientist",
        "senior research scientist",
        "staff",
        "staff data scientist",
        "staff backend engineer",
        "principal backend",
    ] {
        let o = find_role(&d, n);
        println!(
            "ROLE {n:?} {}",
            match o {
                Ok(f) => format!("{} {:?}", d.role_entry(f.role).unwrap().id, f.level),
                Err(LookupError::Unknown { suggestions, .. }) => format!("unknown {suggestions:?}"),
                Err(LookupError::Ambiguous { choices, .. }) => format!("amb {choices:?}"),
                e => format!("{e:?}"),
            }
        );
    }
}
