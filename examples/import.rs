//! Writes the machine-made data files from a folder of the publishers' tables.
//!
//! `cargo run --example import -- FOLDER` reads `oews/{areas,occupations,wages}.csv`,
//! `rpp-{metro,state}.csv` and `cities-{us,world}.csv` and rewrites `data/pay/oews/*.toml` and
//! `data/places/{areas,cities-us,cities-abroad}.toml`: one row a line, sorted, figures as printed.
//! The build checks what it wrote; `git diff` shows what a new release changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use pycareer::model::slug;

const HEADER: &str = "# Machine-made by examples/import.rs: correct the importer, not the rows.\n";

/// A CSV row by column name.
type Row = BTreeMap<String, String>;

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("usage: import FOLDER")?;
    let folder = Path::new(&folder);
    let areas = read(&folder.join("oews/areas.csv"))?;
    fs::write("data/places/areas.toml", areas_toml(folder, &areas)?)?;
    fs::write("data/places/cities-us.toml", cities_us_toml(folder)?)?;
    fs::write("data/places/cities-abroad.toml", cities_abroad_toml(folder)?)?;
    write_wages(folder)
}

fn read(path: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let rows: Result<Vec<Row>, csv::Error> = reader.deserialize().collect();
    rows.with_context(|| path.display().to_string())
}

fn cell<'a>(row: &'a Row, column: &str) -> Result<&'a str> {
    row.get(column).map(String::as_str).with_context(|| format!("no column {column}"))
}

/// Quotes text as a TOML string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn areas_toml(folder: &Path, areas: &[Row]) -> Result<String> {
    let parities = price_parities(folder)?;
    let ids = area_ids(areas)?;
    let mut rows = BTreeMap::new();
    for area in areas {
        let code = cell(area, "area_code")?;
        let kind = cell(area, "area_type")?;
        // The tables call the nation "National", which is no name for a place.
        let name = if kind == "nation" { "United States" } else { cell(area, "name")? };
        let mut row = format!("code = {}, kind = {}", quoted(code), quoted(kind));
        if kind != "nation" {
            let letters = letters_of(cell(area, "state_fips")?)?;
            write!(row, ", state = {}", quoted(letters))?;
        }
        let id = ids.get(code).context("an area has no id")?;
        write!(row, ", id = {}, name = {}", quoted(id), quoted(name))?;
        if let Some(parity) = parities.get(code) {
            write!(row, ", price_parity = {parity}")?;
        }
        rows.insert(code.to_owned(), row);
    }
    Ok(list("areas", rows.into_values()))
}

/// Returns price parities by area code, as printed.
fn price_parities(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut parities = BTreeMap::new();
    for row in read(&folder.join("rpp-metro.csv"))? {
        parities.insert(cell(&row, "cbsa_code")?.to_owned(), cell(&row, "rpp_all")?.to_owned());
    }
    for row in read(&folder.join("rpp-state.csv"))? {
        let fips = cell(&row, "fips")?;
        let code = if fips == "00000" { "US" } else { fips.get(..2).unwrap_or(fips) };
        parities.insert(code.to_owned(), cell(&row, "rpp_all")?.to_owned());
    }
    Ok(parities)
}

/// Returns the stable id of each area by its code.
///
/// A metro is its title's first city, with the state where two metros share it; a state its name,
/// with `-state` where a metro has that id; a nonmetropolitan area its full name.
fn area_ids(areas: &[Row]) -> Result<BTreeMap<String, String>> {
    let mut cities: BTreeMap<String, u32> = BTreeMap::new();
    for area in areas.iter().filter(|area| area.get("area_type").is_some_and(|k| k == "metro")) {
        *cities.entry(first_city(cell(area, "name")?)).or_default() += 1;
    }
    let mut ids = BTreeMap::new();
    for area in areas {
        let name = cell(area, "name")?;
        let id = match cell(area, "area_type")? {
            "nation" => "us".to_owned(),
            "metro" => {
                let city = first_city(name);
                if cities.get(&city).is_some_and(|&count| count > 1) {
                    let states = name.rsplit(", ").next().unwrap_or_default();
                    format!("{city}-{}", slug(states.split('-').next().unwrap_or_default()))
                } else {
                    city
                }
            }
            "state" if cities.contains_key(&slug(name)) => format!("{}-state", slug(name)),
            _ => slug(name),
        };
        ids.insert(cell(area, "area_code")?.to_owned(), id);
    }
    Ok(ids)
}

fn first_city(title: &str) -> String {
    pycareer::model::title_cities(title).first().map(|city| slug(city)).unwrap_or_default()
}

fn cities_us_toml(folder: &Path) -> Result<String> {
    let mut rows = BTreeMap::new();
    for city in read(&folder.join("cities-us.csv"))? {
        let (name, state) = (cell(&city, "city")?, cell(&city, "state")?);
        let (population, area) = (cell(&city, "population")?, cell(&city, "area_code")?);
        let row = format!(
            "name = {}, state = {}, population = {population}, area = {}",
            quoted(name),
            quoted(state),
            quoted(area)
        );
        rows.insert((name.to_owned(), state.to_owned(), area.to_owned()), row);
    }
    Ok(list("cities", rows.into_values()))
}

fn cities_abroad_toml(folder: &Path) -> Result<String> {
    let mut rows = BTreeMap::new();
    for city in read(&folder.join("cities-world.csv"))? {
        let (name, country) = (cell(&city, "city")?, cell(&city, "country")?);
        let population = cell(&city, "population")?;
        let row = format!(
            "name = {}, country = {}, population = {population}",
            quoted(name),
            quoted(country)
        );
        rows.insert((name.to_owned(), country.to_owned(), population.to_owned()), row);
    }
    Ok(list("cities", rows.into_values()))
}

fn write_wages(folder: &Path) -> Result<()> {
    let mut files: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for row in read(&folder.join("oews/wages.csv"))? {
        let code = cell(&row, "soc")?.to_owned();
        let area = cell(&row, "area_code")?.to_owned();
        files.entry(code).or_default().insert(area.clone(), wage_row(&area, &row)?);
    }
    let titles = read(&folder.join("oews/occupations.csv"))?;
    for (code, rows) in files {
        let title = titles
            .iter()
            .find(|row| row.get("soc") == Some(&code))
            .with_context(|| format!("no title for {code}"))?;
        let title = quoted(cell(title, "title")?);
        let head = format!("{HEADER}code = {}\ntitle = {title}\n", quoted(&code));
        let text = format!("{head}{}", rows_toml("cells", rows.into_values()));
        fs::write(format!("data/pay/oews/{code}.toml"), text)?;
    }
    Ok(())
}

fn wage_row(area: &str, row: &Row) -> Result<String> {
    let mut text = format!("area = {}", quoted(area));
    for (key, column) in [("jobs", "employment"), ("jobs_rse", "employment_rse_percent")] {
        push(&mut text, key, cell(row, column)?)?;
    }
    push(&mut text, "mean", cell(row, "mean_annual")?)?;
    push(&mut text, "rse", cell(row, "wage_rse_percent")?)?;
    let percentiles: Result<Vec<&str>> =
        ["p10", "p25", "p50", "p75", "p90"].iter().map(|column| cell(row, column)).collect();
    let percentiles = percentiles?;
    let given = percentiles.iter().filter(|value| !value.is_empty()).count();
    match given {
        5 => write!(text, ", percentiles = [{}]", percentiles.join(", "))?,
        0 => {}
        _ => bail!("area {area} publishes {given} of five percentiles"),
    }
    push(&mut text, "per_1000", cell(row, "jobs_per_1000")?)?;
    push(&mut text, "quotient", cell(row, "location_quotient")?)?;
    Ok(text)
}

fn push(text: &mut String, key: &str, value: &str) -> Result<()> {
    if !value.is_empty() {
        write!(text, ", {key} = {value}")?;
    }
    Ok(())
}

fn list(name: &str, rows: impl Iterator<Item = String>) -> String {
    format!("{HEADER}{}", rows_toml(name, rows))
}

fn rows_toml(name: &str, rows: impl Iterator<Item = String>) -> String {
    let mut text = format!("{name} = [\n");
    for row in rows {
        text.push_str("  { ");
        text.push_str(&row);
        text.push_str(" },\n");
    }
    text.push_str("]\n");
    text
}

fn letters_of(fips: &str) -> Result<&'static str> {
    STATES
        .iter()
        .find_map(|&(code, letters)| (code == fips).then_some(letters))
        .with_context(|| format!("no state {fips}"))
}

/// FIPS code and postal letters of the states, the District of Columbia and the territories.
const STATES: [(&str, &str); 54] = [
    ("01", "AL"),
    ("02", "AK"),
    ("04", "AZ"),
    ("05", "AR"),
    ("06", "CA"),
    ("08", "CO"),
    ("09", "CT"),
    ("10", "DE"),
    ("11", "DC"),
    ("12", "FL"),
    ("13", "GA"),
    ("15", "HI"),
    ("16", "ID"),
    ("17", "IL"),
    ("18", "IN"),
    ("19", "IA"),
    ("20", "KS"),
    ("21", "KY"),
    ("22", "LA"),
    ("23", "ME"),
    ("24", "MD"),
    ("25", "MA"),
    ("26", "MI"),
    ("27", "MN"),
    ("28", "MS"),
    ("29", "MO"),
    ("30", "MT"),
    ("31", "NE"),
    ("32", "NV"),
    ("33", "NH"),
    ("34", "NJ"),
    ("35", "NM"),
    ("36", "NY"),
    ("37", "NC"),
    ("38", "ND"),
    ("39", "OH"),
    ("40", "OK"),
    ("41", "OR"),
    ("42", "PA"),
    ("44", "RI"),
    ("45", "SC"),
    ("46", "SD"),
    ("47", "TN"),
    ("48", "TX"),
    ("49", "UT"),
    ("50", "VT"),
    ("51", "VA"),
    ("53", "WA"),
    ("54", "WV"),
    ("55", "WI"),
    ("56", "WY"),
    ("66", "GU"),
    ("72", "PR"),
    ("78", "VI"),
];
