//! Tests of the estimate: golden values, published figures left as they stand, a second
//! implementation asked the same random questions, and properties that hold everywhere.

// A test stops at the first thing that is not as it should be; that is what these are for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[allow(dead_code)] // each test uses a part of it
mod oracle;

use std::process::Command;

use common::data as ask;
use oracle::dice::Dice;
use oracle::{BASES, Oracle, Person, Role, SHARES};
use pycareer::dataset::Dataset;
use pycareer::estimate::{Market, PERCENTILES, Standing, Wagebook};
use pycareer::model::Level;
use serde_json::Value;

const US: &str = "US";
const SOFTWARE: &str = "15-1252";

/// A folder that does not exist: no test depends on the home of whoever runs it.
const NO_CONFIG: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-config");

/// Asks the program, in an empty environment; returns the answer's `data`.
#[track_caller]
fn ask_program(words: &[&str]) -> Value {
    let mut program = Command::new(env!("CARGO_BIN_EXE_pycareer"));
    let done = program
        .args(words)
        .arg("--json")
        .env_clear()
        .env("PYCAREER_CONFIG_DIR", NO_CONFIG)
        .output()
        .unwrap();
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    let mut answer: Value = serde_json::from_slice(&done.stdout).unwrap();
    answer["data"].take()
}

/// The five percentiles of an answer.
#[track_caller]
fn percentiles(data: &Value) -> [f64; 5] {
    PERCENTILES.map(|key| {
        let wage = &data["pay"][key];
        wage.as_f64().unwrap_or_else(|| panic!("{key} is {wage}"))
    })
}

#[track_caller]
fn within(got: [f64; 5], wanted: [f64; 5], tolerance: f64, what: &str) {
    let near = got.iter().zip(wanted).all(|(got, wanted)| (got - wanted).abs() <= tolerance);
    assert!(near, "{what}: {got:?} is not {wanted:?}");
}

#[track_caller]
fn close(got: f64, wanted: f64, tolerance: f64, what: &str) {
    assert!((got - wanted).abs() <= tolerance, "{what}: {got} is not {wanted}");
}

/// Calls with a role's market in an area as the library makes it.
fn with_market<T>(role: &str, area: &str, then: impl FnOnce(&Market) -> T) -> T {
    let dataset = Dataset::bundled().unwrap();
    let entry = dataset.role_entries().unwrap().iter().find(|entry| entry.id == role).unwrap();
    let area = dataset.areas().unwrap().iter().position(|its| its.code == area).unwrap();
    let wages = Wagebook::open(&dataset).unwrap();
    let market = wages.market(entry, u16::try_from(area).unwrap()).unwrap();
    then(&market.unwrap())
}

fn standing(person: Person) -> Standing {
    match person {
        Person::Market => Standing::Market,
        Person::Years(years) => Standing::Years(years),
        Person::Level(word) => Standing::Level(Level::from_word(word).unwrap()),
    }
}

/// The command line that asks for a person's pay.
fn question(role: &str, area: &str, person: Person) -> Vec<String> {
    let mut words = ["salary", role, "--city", area].map(str::to_owned).to_vec();
    match person {
        Person::Market => {}
        Person::Years(years) => words.extend(["--years".to_owned(), years.to_string()]),
        Person::Level(level) => words.extend(["--level".to_owned(), level.to_owned()]),
    }
    words
}

/// Asks library and oracle the same; returns the library's answer.
#[track_caller]
fn agree(role: &Role, area: &str, person: Person) -> Value {
    let oracle = Oracle::read();
    let its = oracle.area(area);
    let words = question(&role.id, &its.id, person);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let data = ask(&words);
    let what = words.join(" ");
    assert_eq!(data["place"]["code"], area, "{what}");
    assert_eq!(data["pay"]["place_basis"], oracle.basis(role, area), "{what}");
    within(percentiles(&data), oracle.pay(role, area, person), 1.0, &what);
    data
}

#[test]
fn golden_values_through_the_program() {
    let golden: [(&[&str], [u32; 5]); 16] = [
        (&["salary"], [82_460, 105_210, 135_980, 171_980, 214_670]),
        (&["salary", "python-developer"], [82_460, 105_210, 135_980, 171_980, 214_670]),
        (&["salary", "--years", "0"], [54_793, 62_033, 80_226, 103_753, 129_295]),
        (&["salary", "--years", "5"], [79_903, 100_714, 128_804, 161_741, 199_066]),
        (&["salary", "--years", "12"], [96_394, 120_588, 152_270, 191_280, 236_128]),
        (&["salary", "--level", "junior"], [62_321, 75_733, 94_045, 116_150, 139_396]),
        (&["salary", "--level", "lead"], [108_843, 130_925, 158_495, 192_253, 229_567]),
        (&["salary", "junior", "python-developer"], [62_321, 75_733, 94_045, 116_150, 139_396]),
        (
            &["salary", "--city", "chicago", "--years", "5"],
            [81_461, 100_473, 127_432, 158_233, 190_455],
        ),
        (&["salary", "--city", "san jose"], [138_420, 173_650, 213_110, 226_080, 289_150]),
        (
            &["salary", "backend", "--city", "chicago", "--years", "5"],
            [86_349, 106_502, 135_078, 167_727, 201_882],
        ),
        (
            &["salary", "data-scientist", "--city", "chicago", "--years", "5"],
            [76_034, 91_073, 116_251, 148_375, 180_876],
        ),
        (
            &["salary", "qa-automation", "--city", "chicago", "--years", "5"],
            [63_371, 78_692, 99_374, 123_186, 146_114],
        ),
        (&["salary", "ml-engineer"], [91_338, 115_860, 152_938, 199_373, 247_887]),
        (&["salary", "ml-engineer", "--years", "0"], [61_889, 69_229, 88_928, 114_234, 144_933]),
        (&["salary", "ml-engineer", "--years", "5"], [88_580, 110_965, 144_307, 185_882, 230_882]),
    ];
    for (words, wanted) in golden {
        let data = ask_program(words);
        within(percentiles(&data), wanted.map(f64::from), 1.0, &words.join(" "));
        assert_eq!(data["pay"]["currency"], "USD");
        assert_eq!(data["pay"]["period"], "year");
    }
}

#[test]
fn software_developers_stand_as_published_wherever_they_are() {
    let oracle = Oracle::read();
    let mut published = 0;
    for area in &oracle.areas {
        let Some(wanted) = oracle.published(SOFTWARE, &area.code) else {
            continue;
        };
        let data = ask(&["salary", "python-developer", "--city", &area.id]);
        within(percentiles(&data), wanted, 0.0, &area.id);
        assert_eq!(data["pay"]["derived"], false, "{}", area.id);
        assert_eq!(data["pay"]["place_basis"], "published", "{}", area.id);
        published += 1;
    }
    assert!(published > 500, "only {published} areas");
}

#[test]
fn single_codes_at_their_own_height_stand_as_published_in_the_nation() {
    let oracle = Oracle::read();
    let mut met = Vec::new();
    for role in &oracle.roles {
        let data = ask(&["salary", &role.id]);
        let [(code, _weight)] = role.codes.as_slice() else {
            assert_eq!(data["pay"]["derived"], true, "{}", role.id);
            continue;
        };
        let at_own_height = (role.height() - 1.0).abs() < 1e-12;
        assert_eq!(data["pay"]["derived"], !at_own_height, "{}", role.id);
        if at_own_height {
            within(percentiles(&data), oracle.published(code, US).unwrap(), 0.0, &role.id);
            met.push(role.id.as_str());
        }
    }
    for role in ["python-developer", "web-developer", "qa-automation", "bioinformatician"] {
        assert!(met.contains(&role), "{role} is not among {met:?}");
    }
}

#[test]
fn anything_else_is_derived() {
    for words in [
        &["salary", "--years", "5"][..],
        &["salary", "--level", "senior"],
        &["salary", "backend"],
        &["salary", "ml-engineer"],
        &["salary", "qa-automation", "--city", "chicago"],
        &["salary", "--city", "elmira"],
        &["salary", "--city", "northeast-louisiana-nonmetropolitan-area"],
    ] {
        assert_eq!(ask(words)["pay"]["derived"], true, "{words:?}");
    }
}

#[test]
fn random_questions_get_the_oracles_answers() {
    let oracle = Oracle::read();
    let mut dice = Dice(20_260_926);
    for _ in 0..500 {
        let role = dice.pick(&oracle.roles);
        let area = &dice.pick(&oracle.areas).code;
        agree(role, area, dice.person());
    }
}

#[test]
fn places_without_software_wages_get_the_oracles_answers() {
    let oracle = Oracle::read();
    let mut dice = Dice(31);
    let mut met = 0;
    for area in &oracle.areas {
        if oracle.published(SOFTWARE, &area.code).is_none() {
            agree(oracle.role("python-developer"), &area.code, Person::Market);
            agree(dice.pick(&oracle.roles), &area.code, dice.person());
            met += 1;
        }
    }
    assert!(met > 20, "only {met} areas");
}

#[test]
fn withheld_jobs_and_unpublished_cells_get_the_oracles_answers() {
    let oracle = Oracle::read();
    let withheld = |code: &str, area: &str| {
        oracle.cell(code, area).is_some_and(|cell| cell.wages.is_some() && cell.jobs.is_none())
    };
    let unpublished = |code: &str, area: &str| {
        oracle.published(code, area).is_none() && oracle.published(SOFTWARE, area).is_some()
    };
    for fits in [&withheld as &dyn Fn(&str, &str) -> bool, &unpublished] {
        let mut met = 0;
        for role in &oracle.roles {
            let has_such = |area: &str| {
                role.codes.iter().any(|(code, _weight)| code != SOFTWARE && fits(code, area))
            };
            for area in oracle.areas.iter().filter(|area| has_such(&area.code)).take(4) {
                agree(role, &area.code, Person::Years(5.0));
                met += 1;
            }
        }
        assert!(met > 20, "only {met} questions");
    }
}

#[test]
fn a_share_is_the_oracles_and_the_inverse_of_pay() {
    let oracle = Oracle::read();
    let mut dice = Dice(7);
    for _ in 0..100 {
        let role = dice.pick(&oracle.roles);
        let area = &dice.pick(&oracle.areas).code;
        let person = dice.person();
        let what = format!("{} {area} {person:?}", role.id);
        let wage = 30_000.0 + 1_000.0 * dice.tenths(320);
        let (share, pay) = with_market(&role.id, area, |market| {
            (market.share_below(standing(person), wage), market.pay(standing(person)).wages)
        });
        close(share, oracle.share_below(role, area, person, wage), 1e-9, &what);
        for (wage, wanted) in pay.iter().zip(SHARES) {
            // The least wage that reaches the share: a little below does not, a little above does.
            let (below, above) = with_market(&role.id, area, |market| {
                (
                    market.share_below(standing(person), wage * (1.0 - 1e-8)),
                    market.share_below(standing(person), wage * (1.0 + 1e-8)),
                )
            });
            assert!(below <= wanted && wanted <= above, "{what}: {below} {wanted} {above}");
        }
    }
}

#[test]
fn a_wage_on_a_flat_run_lies_in_its_middle() {
    let oracle = Oracle::read();
    let role = oracle.role("python-developer");
    let mut met = [0; 3];
    for area in &oracle.areas {
        let Some(wages) = oracle.published(SOFTWARE, &area.code) else { continue };
        let flat = (0..4).find(|&at| wages[at].total_cmp(&wages[at + 1]).is_eq());
        let Some(flat) = flat else { continue };
        let shares = [1.0 - 1e-6, 1.0, 1.0 + 1e-6].map(|factor| {
            let wage = wages[flat] * factor;
            let share = with_market(&role.id, &area.code, |market| {
                market.share_below(Standing::Market, wage)
            });
            let wanted = oracle.share_below(role, &area.code, Person::Market, wage);
            close(share, wanted, 1e-9, &area.id);
            share
        });
        let middle = f64::midpoint(
            oracle::normal_position(SHARES[flat]),
            oracle::normal_position(SHARES[flat + 1]),
        );
        close(shares[1], oracle::normal_share(middle), 1e-9, &area.id);
        // Nobody is below a flat run at the bottom, nobody above one at the top.
        match flat {
            0 => close(shares[0], 0.0, 0.0, &area.id),
            3 => close(shares[2], 1.0, 0.0, &area.id),
            _ => assert!(shares[0] < shares[1] && shares[1] < shares[2], "{}", area.id),
        }
        met[usize::from(flat > 0) + usize::from(flat == 3)] += 1;
    }
    assert!(met.iter().all(|&areas| areas > 0), "runs at the bottom, inside, at the top: {met:?}");
}

#[test]
fn percentiles_never_fall() {
    let oracle = Oracle::read();
    let mut dice = Dice(11);
    for _ in 0..500 {
        let role = dice.pick(&oracle.roles);
        let area = &dice.pick(&oracle.areas).code;
        let person = dice.person();
        let pay = with_market(&role.id, area, |market| market.pay(standing(person)).wages);
        assert!(pay.is_sorted(), "{} {area} {person:?}: {pay:?}", role.id);
    }
}

#[test]
fn pay_never_falls_with_years() {
    let oracle = Oracle::read();
    let mut dice = Dice(13);
    for _ in 0..100 {
        let role = dice.pick(&oracle.roles);
        let area = &dice.pick(&oracle.areas).code;
        let mut years: Vec<f64> = (0..8).map(|_| dice.tenths(60)).collect();
        years.sort_unstable_by(f64::total_cmp);
        let pay = with_market(&role.id, area, |market| {
            let of = |years: &f64| market.pay(Standing::Years(*years)).wages;
            years.iter().map(of).collect::<Vec<_>>()
        });
        // A blend is solved to a ten-thousandth of a cent, a single code is exact.
        let slack = if role.codes.len() == 1 { 1.0 } else { 1.0 - 1e-9 };
        for (fewer, more) in pay.iter().zip(&pay[1..]) {
            let rises = fewer.iter().zip(more).all(|(fewer, more)| *more >= fewer * slack);
            assert!(rises, "{} {area} {years:?}: {fewer:?} {more:?}", role.id);
        }
    }
}

#[test]
fn a_blend_lies_between_its_parts() {
    let oracle = Oracle::read();
    let blends: Vec<&Role> = oracle.roles.iter().filter(|role| role.codes.len() > 1).collect();
    let mut dice = Dice(17);
    for _ in 0..300 {
        let role = dice.pick(&blends);
        let area = &dice.pick(&oracle.areas).code;
        let person = dice.person();
        let (blend, alone) = with_market(&role.id, area, |market| {
            let alone = market.parts.iter().map(|part| {
                Market { parts: vec![part.clone()], ..market.clone() }.pay(standing(person)).wages
            });
            (market.pay(standing(person)).wages, alone.collect::<Vec<_>>())
        });
        assert_eq!(alone.len(), role.codes.len(), "{}", role.id);
        for (at, wage) in blend.iter().enumerate() {
            let least = alone.iter().map(|wages| wages[at]).fold(f64::INFINITY, f64::min);
            let most = alone.iter().map(|wages| wages[at]).fold(0.0, f64::max);
            let between = least * (1.0 - 1e-9) <= *wage && *wage <= most * (1.0 + 1e-9);
            assert!(between, "{} {area} {person:?}: {least} {wage} {most}", role.id);
        }
    }
}

#[test]
fn the_basis_of_a_place_is_that_of_its_weakest_code() {
    for (words, wanted) in [
        (&["salary", "--city", "chicago"][..], "published"),
        (&["salary", "qa-automation"], "published"),
        (&["salary", "ml-engineer"], "published"),
        (&["salary", "qa-automation", "--city", "chicago"], "pulled"),
        (&["salary", "ml-engineer", "--city", "chicago"], "pulled"),
        (&["salary", "--city", "elmira"], "modelled"),
        (&["salary", "--state", "alaska"], "modelled"),
        (&["salary", "qa-automation", "--city", "elmira"], "modelled"),
        (&["salary", "--city", "northeast-louisiana-nonmetropolitan-area"], "state"),
        (&["salary", "devops", "--city", "northeast-louisiana-nonmetropolitan-area"], "state"),
    ] {
        assert_eq!(ask(words)["pay"]["place_basis"], wanted, "{words:?}");
    }
}

#[test]
fn every_basis_but_the_nations_occurs() {
    let oracle = Oracle::read();
    let (python, quality) = (oracle.role("python-developer"), oracle.role("qa-automation"));
    for wanted in BASES {
        let role = if wanted == "pulled" { quality } else { python };
        let area = oracle.areas.iter().find(|area| oracle.basis(role, &area.code) == wanted);
        match area {
            Some(area) => {
                agree(role, &area.code, Person::Market);
            }
            // Every state and territory publishes software developers or all computer occupations.
            None => assert_eq!(wanted, "nation"),
        }
    }
}

#[test]
fn the_printed_official_ratios_are_those_of_the_data() {
    let oracle = Oracle::read();
    let software = oracle.published(SOFTWARE, US).unwrap()[2];
    let differs =
        |role: &&Role| (oracle.blend_median(role) / software - role.official_ratio).abs() > 0.0006;
    let wrong: Vec<String> = oracle
        .roles
        .iter()
        .filter(differs)
        .map(|role| {
            let computed = oracle.blend_median(role) / software;
            format!("{}: {} printed, {computed:.4} computed", role.id, role.official_ratio)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Checks what is said of the sampling error against the oracle.
#[track_caller]
fn sampling(role: &str, area: &str) -> f64 {
    let oracle = Oracle::read();
    let role = oracle.role(role);
    let data = agree(role, area, Person::Market);
    let wanted = oracle.rse(role, area).unwrap();
    let said = &data["sampling"];
    let said = |key: &str| said[key].as_f64().unwrap_or_else(|| panic!("{key}: {said}"));
    close(said("rse_percent"), wanted, 0.005_000_1, &role.id);
    let median = percentiles(&data)[2];
    let half = 1.645 * 1.21 * wanted / 100.0;
    close(said("median_low"), median * (1.0 - half), 1.0, &role.id);
    close(said("median_high"), median * (1.0 + half), 1.0, &role.id);
    wanted
}

#[test]
fn the_sampling_error_of_a_blend_is_the_weighted_sum_of_its_codes() {
    let oracle = Oracle::read();
    let rse = |code| oracle.cell(code, US).unwrap().rse.unwrap();
    close(sampling("ml-engineer", US), 0.5 * rse(SOFTWARE) + 0.5 * rse("15-1221"), 1e-12, "half");
}

#[test]
fn the_sampling_error_of_a_pulled_cell_is_pulled_too() {
    let oracle = Oracle::read();
    let own = oracle.cell("15-1253", "16980").unwrap();
    let software = oracle.cell(SOFTWARE, "16980").unwrap().rse.unwrap();
    let v = own.jobs.unwrap() / (own.jobs.unwrap() + 3000.0);
    let wanted = v * own.rse.unwrap() + (1.0 - v) * software;
    close(sampling("qa-automation", "16980"), wanted, 1e-12, "15-1253 in Chicago");
    sampling("devops", "16980");
    // Not published there: the software developers' alone.
    let area = oracle.areas.iter().find(|area| {
        oracle.published("15-1253", &area.code).is_none()
            && oracle.published(SOFTWARE, &area.code).is_some()
    });
    let area = &area.unwrap().code;
    let software = oracle.cell(SOFTWARE, area).unwrap().rse.unwrap();
    close(sampling("qa-automation", area), software, 1e-12, area);
}

#[test]
fn a_modelled_place_has_a_band_in_place_of_a_sampling_error() {
    for role in ["python-developer", "qa-automation", "ml-engineer"] {
        let data = ask(&["salary", role, "--city", "elmira"]);
        assert!(data["sampling"].is_null(), "{role}");
        let median = percentiles(&data)[2];
        close(data["modelled"]["median_low"].as_f64().unwrap(), median / 1.18, 1.0, role);
        close(data["modelled"]["median_high"].as_f64().unwrap(), median * 1.18, 1.0, role);
    }
    assert!(ask(&["salary", "--city", "chicago"])["modelled"].is_null());
}

#[test]
fn the_oracles_normal_distribution_is_the_known_one() {
    // Abramowitz and Stegun, table 26.1, to the digits printed there.
    for (z, share) in [
        (0.0, 0.5),
        (1.0, 0.841_344_746_068_543),
        (2.0, 0.977_249_868_051_821),
        (3.0, 0.998_650_101_968_370),
        (-4.0, 3.167_124_183e-5),
        (-5.0, 2.866_515_719e-7),
    ] {
        close(oracle::normal_share(z), share, 1e-14, "share below");
    }
    close(oracle::normal_share(3.999_999_999), oracle::normal_share(4.0), 1e-12, "at the joint");
    close(oracle::normal_position(0.975), 1.959_963_984_540_054, 1e-12, "position");
    close(oracle::normal_position(0.9), 1.281_551_565_544_6, 1e-12, "position");
}
