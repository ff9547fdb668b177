//! A slow second implementation of the estimate, to check the first against.
//!
//! It shares no code with the library: it reads `data/` itself, has its own normal distribution and
//! solves everything by plain bisection over the whole range of wages, single codes too.

// Nor its maths: the platform's is the second opinion.
#![allow(clippy::disallowed_methods)]

pub mod dice;

use std::collections::HashMap;
use std::f64::consts::PI;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use toml::{Table, Value};

/// The shares the five percentiles stand for.
pub const SHARES: [f64; 5] = [0.10, 0.25, 0.50, 0.75, 0.90];

/// Words of `place_basis`, strongest first.
pub const BASES: [&str; 5] = ["published", "pulled", "modelled", "state", "nation"];

/// Words of the levels with their positions in the market.
pub const LEVELS: [(&str, f64); 6] = [
    ("junior", -0.954),
    ("mid", -0.412),
    ("senior", 0.0),
    ("lead", 0.440),
    ("staff", 0.440),
    ("principal", 0.842),
];

const PUBLISHED: usize = 0;
const PULLED: usize = 1;
const MODELLED: usize = 2;
const STATE: usize = 3;
const NATION: usize = 4;

const SOFTWARE: &str = "15-1252";
const COMPUTER: &str = "15-0000";
const US: &str = "US";

/// Where a person's curve ends.
const END: f64 = 2.3;

/// Wages are looked for between these.
const LEAST: f64 = 1e3;
const MOST: f64 = 1e7;

/// Who is asked about.
#[derive(Clone, Copy, Debug)]
pub enum Person {
    Market,
    Years(f64),
    Level(&'static str),
}

impl Person {
    /// Mean position, spread, and where the curve ends.
    fn position(self) -> (f64, f64, f64) {
        match self {
            Person::Market => (0.0, 1.0, f64::INFINITY),
            Person::Years(years) => (-1.35 + 1.80 * (1.0 - (-years / 4.5).exp()), 0.95, END),
            Person::Level(word) => {
                let (_, position) = LEVELS.iter().find(|level| level.0 == word).unwrap();
                (*position, 0.80, END)
            }
        }
    }
}

/// One wage area.
#[derive(Clone, Debug)]
pub struct Area {
    pub code: String,
    pub id: String,
    pub kind: String,
    /// Its own price parity, US = 100, or its state's.
    pub price_parity: Option<f64>,
    state: Option<String>,
}

/// What is published for one code in one area.
#[derive(Clone, Debug)]
pub struct Cell {
    pub jobs: Option<f64>,
    pub rse: Option<f64>,
    pub wages: Option<[f64; 5]>,
}

/// One role with an estimate.
#[derive(Clone, Debug)]
pub struct Role {
    pub id: String,
    pub codes: Vec<(String, f64)>,
    pub official_ratio: f64,
    pub ratio: f64,
}

impl Role {
    pub fn height(&self) -> f64 {
        self.ratio / self.official_ratio
    }
}

/// One code in one place.
#[derive(Clone, Copy, Debug)]
struct Local {
    wages: [f64; 5],
    basis: usize,
    rse: Option<f64>,
}

/// The data files, read, and the positions of the five percentiles.
#[derive(Debug)]
pub struct Oracle {
    pub areas: Vec<Area>,
    pub roles: Vec<Role>,
    cells: HashMap<String, HashMap<String, Cell>>,
    knots: [f64; 5],
}

impl Oracle {
    /// The oracle of this project's data, read once.
    pub fn read() -> &'static Oracle {
        static READ: OnceLock<Oracle> = OnceLock::new();
        READ.get_or_init(|| {
            let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
            let areas = table(&data.join("places/areas.toml"));
            let areas: Vec<Area> = records(&areas, "areas").map(area).collect();
            let areas = with_state_prices(&areas);
            let wages = files(&data.join("pay/oews"));
            let cells = wages.iter().map(|file| {
                let cells = records(file, "cells");
                let cells = cells.map(|raw| (text(raw, "area").unwrap(), cell(raw))).collect();
                (text(file, "code").unwrap(), cells)
            });
            Oracle {
                areas,
                cells: cells.collect(),
                roles: files(&data.join("roles")).iter().filter_map(role).collect(),
                knots: SHARES.map(normal_position),
            }
        })
    }

    pub fn area(&self, code: &str) -> &Area {
        self.areas.iter().find(|area| area.code == code).unwrap()
    }

    pub fn role(&self, id: &str) -> &Role {
        self.roles.iter().find(|role| role.id == id).unwrap()
    }

    /// What is published, as it stands.
    pub fn cell(&self, code: &str, area: &str) -> Option<&Cell> {
        self.cells[code].get(area)
    }

    pub fn published(&self, code: &str, area: &str) -> Option<[f64; 5]> {
        self.cell(code, area)?.wages
    }

    /// The five percentiles of a role's people in an area.
    pub fn pay(&self, role: &Role, area: &str, person: Person) -> [f64; 5] {
        let parts = self.parts(role, area);
        SHARES.map(|share| role.height() * self.solve(&parts, person, share))
    }

    /// The share of a role's people in an area who earn less than a wage.
    pub fn share_below(&self, role: &Role, area: &str, person: Person, wage: f64) -> f64 {
        self.share(&self.parts(role, area), person, wage / role.height())
    }

    /// How an amount ranks among a role's people in an area: the curves have no ends.
    pub fn rank(&self, role: &Role, area: &str, person: Person, amount: f64) -> f64 {
        let (mean, spread, _end) = person.position();
        let parts = self.parts(role, area);
        let share =
            |wages| normal_share((self.position(wages, amount / role.height()) - mean) / spread);
        parts.iter().map(|(weight, wages)| weight * share(wages)).sum()
    }

    /// The wage in an area below which a share of a role's people lies.
    pub fn wage_of_share(&self, role: &Role, area: &str, share: f64) -> f64 {
        role.height() * self.solve(&self.parts(role, area), Person::Market, share)
    }

    /// The median of a role's codes in the nation before its height is applied.
    pub fn blend_median(&self, role: &Role) -> f64 {
        self.solve(&self.parts(role, US), Person::Market, 0.5)
    }

    /// The word for where a role's figures in an area come from: that of its weakest code.
    pub fn basis(&self, role: &Role, area: &str) -> &'static str {
        let bases = role.codes.iter().map(|(code, _)| self.local(code, area).basis);
        BASES[bases.max().unwrap()]
    }

    /// Relative standard error of a role in an area, in percent.
    pub fn rse(&self, role: &Role, area: &str) -> Option<f64> {
        role.codes.iter().map(|(code, weight)| Some(weight * self.local(code, area).rse?)).sum()
    }

    fn parts(&self, role: &Role, area: &str) -> Vec<(f64, [f64; 5])> {
        let part = |(code, weight): &(String, f64)| (*weight, self.local(code, area).wages);
        role.codes.iter().map(part).collect()
    }

    fn local(&self, code: &str, area: &str) -> Local {
        let Some(software) = self.software(area) else {
            assert_ne!(area, US, "the nation has software wages");
            let state = self.state_of(area).filter(|state| *state != area);
            let (further, basis) = state.map_or((US, NATION), |state| (state, STATE));
            let found = self.local(code, further);
            return Local { basis: found.basis.max(basis), ..found };
        };
        if code == SOFTWARE {
            return software;
        }
        let nation = self.published(code, US).unwrap();
        let nation_software = self.published(SOFTWARE, US).unwrap();
        let own = self.cell(code, area).filter(|cell| cell.wages.is_some());
        if area == US {
            return Local { wages: nation, basis: PUBLISHED, rse: own.unwrap().rse };
        }
        let v = own.map_or(0.0, |own| own.jobs.map_or(0.5, |jobs| jobs / (jobs + 3000.0)));
        let mut wages = [0.0; 5];
        for at in 0..5 {
            let mut log = nation[at].ln();
            if let Some(own) = own {
                log += v * (own.wages.unwrap()[at] / nation[at]).ln();
            }
            log += (1.0 - v) * (software.wages[at] / nation_software[at]).ln();
            wages[at] = log.exp();
        }
        Local {
            wages: rising(wages),
            basis: software.basis.max(PULLED),
            rse: software
                .rse
                .map(|software| own.map_or(0.0, |own| v * own.rse.unwrap()) + (1.0 - v) * software),
        }
    }

    /// Software developers in an area, published or modelled; `None` where neither can be.
    fn software(&self, area: &str) -> Option<Local> {
        if let Some(wages) = self.published(SOFTWARE, area) {
            let rse = self.cell(SOFTWARE, area)?.rse;
            return Some(Local { wages, basis: PUBLISHED, rse });
        }
        let here = self.published(COMPUTER, area)?;
        let leg = |from: &str| {
            let (software, computer) =
                (self.published(SOFTWARE, from)?, self.published(COMPUTER, from)?);
            Some([0, 1, 2, 3, 4].map(|at| software[at] * here[at] / computer[at]))
        };
        let nation = leg(US)?;
        let wages = match self.state_of(area).and_then(leg) {
            Some(state) => [0, 1, 2, 3, 4].map(|at| (nation[at] * state[at]).sqrt()),
            None => nation,
        };
        Some(Local { wages: rising(wages), basis: MODELLED, rse: None })
    }

    fn state_of(&self, area: &str) -> Option<&str> {
        let letters = self.area(area).state.as_deref()?;
        let is_it = |area: &&Area| area.kind == "state" && area.state.as_deref() == Some(letters);
        self.areas.iter().find(is_it).map(|state| state.code.as_str())
    }

    /// The least wage that at least this share stays below.
    fn solve(&self, parts: &[(f64, [f64; 5])], person: Person, share: f64) -> f64 {
        let (mut low, mut high) = (LEAST.ln(), MOST.ln());
        // 60 halvings of a range of 9.2 leave nothing that a double could tell apart.
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if self.share(parts, person, middle.exp()) >= share {
                high = middle;
            } else {
                low = middle;
            }
        }
        high.exp()
    }

    fn share(&self, parts: &[(f64, [f64; 5])], person: Person, wage: f64) -> f64 {
        let (mean, spread, end) = person.position();
        let mut sum = 0.0;
        for (weight, wages) in parts {
            let z = self.position(wages, wage);
            sum += weight
                * match z {
                    _ if z > end => 1.0,
                    _ if z < -end => 0.0,
                    _ => normal_share((z - mean) / spread),
                };
        }
        sum
    }

    /// The position of a wage on the curve through five percentiles.
    fn position(&self, wages: &[f64; 5], wage: f64) -> f64 {
        let (z, log) = (self.knots, wage.ln());
        let logs = wages.map(f64::ln);
        let on: Vec<usize> = (0..5).filter(|&at| (logs[at] - log).abs() < 1e-12).collect();
        if let (Some(first), Some(last)) = (on.first(), on.last()) {
            return f64::midpoint(z[*first], z[*last]);
        }
        let below = logs.iter().filter(|knot| **knot < log).count();
        if below == 0 && logs[1] - logs[0] < 1e-12 {
            return f64::NEG_INFINITY;
        }
        if below == 5 && logs[4] - logs[3] < 1e-12 {
            return f64::INFINITY;
        }
        let from = below.clamp(1, 4) - 1;
        z[from] + (log - logs[from]) / (logs[from + 1] - logs[from]) * (z[from + 1] - z[from])
    }
}

/// The share of a standard normal distribution below a position.
///
/// Near the middle by the series Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/15 + …), in the tails by Laplace's
/// continued fraction 1 − Φ(z) = φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))).
pub fn normal_share(z: f64) -> f64 {
    if z.is_infinite() {
        return if z > 0.0 { 1.0 } else { 0.0 };
    }
    let density = (-z * z / 2.0).exp() / (2.0 * PI).sqrt();
    if z.abs() < 4.0 {
        let (mut term, mut sum, mut odd) = (z, z, 1.0);
        while term.abs() > 1e-18 {
            odd += 2.0;
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + density * sum;
    }
    let mut fraction = z.abs();
    for step in (1..=200).rev() {
        fraction = z.abs() + f64::from(step) / fraction;
    }
    let tail = density / fraction;
    if z > 0.0 { 1.0 - tail } else { tail }
}

/// The position a share of a standard normal distribution lies below.
pub fn normal_position(share: f64) -> f64 {
    let (mut low, mut high) = (-9.0, 9.0);
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if normal_share(middle) < share {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

fn rising(mut wages: [f64; 5]) -> [f64; 5] {
    for at in 1..5 {
        wages[at] = wages[at].max(wages[at - 1]);
    }
    wages
}

fn table(file: &Path) -> Table {
    fs::read_to_string(file).unwrap().parse().unwrap()
}

/// Every table of a folder, by name of the file.
fn files(folder: &Path) -> Vec<Table> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    paths.iter().map(|path| table(path)).collect()
}

fn records<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    let records = table.get(key).and_then(Value::as_array).into_iter().flatten();
    records.map(|record| record.as_table().unwrap())
}

fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key)?.as_str().map(str::to_owned)
}

fn number(table: &Table, key: &str) -> Option<f64> {
    table.get(key).map(as_number)
}

/// Whole numbers of the files have at most seven digits.
fn as_number(value: &Value) -> f64 {
    match value {
        Value::Integer(whole) => f64::from(u32::try_from(*whole).unwrap()),
        other => other.as_float().unwrap(),
    }
}

fn area(raw: &Table) -> Area {
    Area {
        code: text(raw, "code").unwrap(),
        id: text(raw, "id").unwrap(),
        kind: text(raw, "kind").unwrap(),
        price_parity: raw.get("price_parity").map(as_number),
        state: text(raw, "state"),
    }
}

/// Gives areas without a price parity that of their state.
fn with_state_prices(areas: &[Area]) -> Vec<Area> {
    let of_state = |area: &Area| {
        let is_it = |its: &&Area| its.kind == "state" && its.state == area.state;
        areas.iter().find(is_it).and_then(|state| state.price_parity)
    };
    let priced = areas.iter().map(|area| Area {
        price_parity: area.price_parity.or_else(|| of_state(area)),
        ..area.clone()
    });
    priced.collect()
}

fn cell(raw: &Table) -> Cell {
    let wages = raw.get("percentiles").map(|raw| {
        let wages: Vec<f64> = raw.as_array().unwrap().iter().map(as_number).collect();
        <[f64; 5]>::try_from(wages).unwrap()
    });
    Cell { jobs: number(raw, "jobs"), rse: number(raw, "rse"), wages }
}

/// A role; `None` for one without codes, which has no estimate.
fn role(raw: &Table) -> Option<Role> {
    let codes: Vec<(String, f64)> = records(raw, "occupations")
        .map(|code| (text(code, "code").unwrap(), number(code, "weight").unwrap()))
        .collect();
    if codes.is_empty() {
        return None;
    }
    let witnesses = raw.get("witnesses").and_then(Value::as_table);
    let ratio = |key| witnesses.map_or(1.0, |witnesses| number(witnesses, key).unwrap());
    Some(Role {
        id: text(raw, "id").unwrap(),
        codes,
        official_ratio: ratio("official_ratio"),
        ratio: ratio("ratio"),
    })
}
