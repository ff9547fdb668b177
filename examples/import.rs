//! Writes the machine-made data files from a folder of the publishers' tables.
//!
//! `cargo run --example import -- FOLDER` reads `oews/{areas,occupations,wages}.csv`,
//! `rpp-{metro,state}.csv`, `cities-{us,world}.csv`, `oews/industries.csv` and `onet-tech.csv` and
//! rewrites `data/pay/oews/*.toml`, `data/pay/industries.toml`,
//! `data/places/{areas,cities-us,cities-abroad}.toml` and the flags of `data/onet.toml`, whose pairs
//! of skill and technology are made by hand: one row a line, sorted, figures as printed.
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
    fs::write("data/pay/industries.toml", industries_toml(folder)?)?;
    fs::write("data/onet.toml", onet_toml(folder, &fs::read_to_string("data/onet.toml")?)?)?;
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
    push_wages(&mut text, row, area)?;
    push(&mut text, "per_1000", cell(row, "jobs_per_1000")?)?;
    push(&mut text, "quotient", cell(row, "location_quotient")?)?;
    Ok(text)
}

/// Returns the wages of every occupation by industry, with the industries' names before them.
fn industries_toml(folder: &Path) -> Result<String> {
    let (mut industries, mut cells) = (BTreeMap::new(), BTreeMap::new());
    for row in read(&folder.join("oews/industries.csv"))? {
        let (code, occupation) = (cell(&row, "naics")?, cell(&row, "soc")?);
        let name = cell(&row, "industry")?;
        let kind = match (code, cell(&row, "display_level")?) {
            (_, "0") => "all",
            (_, "1") => "ownership",
            (code, "2") if !code.contains('-') => "ownership",
            (_, "2") => "sector",
            _ => "subsector",
        };
        let industry =
            format!("code = {}, name = {}, kind = \"{kind}\"", quoted(code), quoted(name));
        industries.insert(code.to_owned(), industry);
        let mut text = format!("occupation = {}, industry = {}", quoted(occupation), quoted(code));
        push(&mut text, "jobs", cell(&row, "employment")?)?;
        push_wages(&mut text, &row, code)?;
        cells.insert((occupation.to_owned(), code.to_owned()), text);
    }
    let industries = list("industries", industries.into_values());
    Ok(format!("{industries}{}", rows_toml("cells", cells.into_values())))
}

/// Returns the pairs of skill and technology with the flags of O*NET's table.
fn onet_toml(folder: &Path, pairs: &str) -> Result<String> {
    let pairs_file: toml::Table = pairs.parse().context("data/onet.toml")?;
    let pairs = pairs_file.get("technologies").and_then(toml::Value::as_array);
    let listed = read(&folder.join("onet-tech.csv"))?;
    let mut rows = BTreeMap::new();
    for pair in pairs.context("data/onet.toml has no technologies")? {
        let word = |key: &str| pair.get(key).and_then(toml::Value::as_str).context("a bare pair");
        let (skill, technology) = (word("skill")?, word("technology")?);
        let is_it = |row: &&Row| row.get("technology").is_some_and(|it| it == technology);
        let of: Vec<&Row> = listed.iter().filter(is_it).collect();
        let is = |row: &&&Row, column: &str| row.get(column).is_some_and(|flag| flag == "Y");
        let hot = of.iter().any(|row| is(&row, "hot"));
        let in_demand = of.iter().filter(|row| is(row, "in_demand"));
        let codes: Result<Vec<String>> =
            in_demand.map(|row| cell(row, "onet_soc").map(quoted)).collect();
        let mut codes = codes?;
        codes.sort();
        if of.is_empty() {
            bail!("O*NET does not list {technology}");
        }
        let row = format!(
            "skill = {}, technology = {}, hot = {hot}, in_demand = [{}]",
            quoted(skill),
            quoted(technology),
            codes.join(", ")
        );
        rows.insert((skill.to_owned(), technology.to_owned()), row);
    }
    let occupations = pairs_file.get("occupations").and_then(toml::Value::as_array);
    let mut titles = BTreeMap::new();
    for occupation in occupations.context("data/onet.toml has no occupations")? {
        let word = |key: &str| occupation.get(key).and_then(toml::Value::as_str);
        let (code, title) = (word("code").context("no code")?, word("title").context("no title")?);
        titles.insert(code, format!("code = {}, title = {}", quoted(code), quoted(title)));
    }
    let occupations = rows_toml("occupations", titles.into_values());
    let header = "# Occupations and pairs of skill and technology by hand; the flags are O*NET's, set by examples/import.rs.\n";
    Ok(format!("{header}{occupations}{}", rows_toml("technologies", rows.into_values())))
}

fn push_wages(text: &mut String, row: &Row, record: &str) -> Result<()> {
    push(text, "mean", cell(row, "mean_annual")?)?;
    push(text, "rse", cell(row, "wage_rse_percent")?)?;
    let percentiles: Result<Vec<&str>> =
        ["p10", "p25", "p50", "p75", "p90"].iter().map(|column| cell(row, column)).collect();
    let percentiles = percentiles?;
    let given = percentiles.iter().filter(|value| !value.is_empty()).count();
    match given {
        5 => write!(text, ", percentiles = [{}]", percentiles.join(", "))?,
        0 => {}
        _ => bail!("{record} publishes {given} of five percentiles"),
    }
    Ok(())
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
    let mut words = STATES.split(' ');
    words.by_ref().find(|word| *word == fips);
    words.next().with_context(|| format!("no state {fips}"))
}

/// FIPS code and postal letters of the states, the District of Columbia and the territories.
const STATES: &str = "\
    01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL \
    18 IN 19 IA 20 KS 21 KY 22 LA 23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE \
    32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK 41 OR 42 PA 44 RI 45 SC 46 SD \
    47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY 66 GU 72 PR 78 VI";
