//! How the wages of an occupation in a place come about.

use super::number;
use super::sheet::Sheet;
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{
    COMPUTER, Event, JOBS_OF_EQUAL_WEIGHT, PERCENTILES, Pulled, SoftwareAndComputer,
    WEIGHT_WITHOUT_JOBS, own_weight,
};
use crate::model::SOFTWARE;

/// Writes the five wages of an occupation down, as `q_15_1252_p10` and so on; `name` is all before
/// the percentile.
pub(super) fn curves(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    name: &str,
    prefix: &str,
    events: &[Event],
) -> Result<(), Damaged> {
    let is_pulled = events.iter().any(|event| matches!(event, Event::Pulled(_)));
    let is_national = events.iter().any(|event| matches!(event, Event::National { .. }));
    // Where the occupation is pulled, those of software developers are what it is pulled towards.
    let anchor = format!("{prefix}s");
    let software = if is_pulled { &anchor } else { name };
    for event in events {
        match event {
            // Where it is from stands with the wages themselves.
            Event::Further { .. } => {}
            // The nation's other occupations do not go by its software developers.
            Event::Published { .. } if is_national => {}
            Event::Published { area, wages } => {
                let source = source(dataset, SOFTWARE, *area)?;
                write(sheet, software, &wages.map(number), *wages, &source);
            }
            Event::National { occupation, wages } => {
                let code = code(dataset, *occupation)?;
                write(sheet, name, &wages.map(number), *wages, &format!("BLS OEWS {code}, us"));
            }
            Event::Modelled { area, here, nation, state } => {
                modelled(sheet, dataset, software, (*area, here), nation, state.as_ref())?;
            }
            Event::Pulled(event) => pulled(sheet, dataset, (name, prefix), &anchor, event)?,
        }
    }
    Ok(())
}

fn pulled(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    (name, prefix): (&str, &str),
    anchor: &str,
    event: &Pulled,
) -> Result<(), Damaged> {
    let code = code(dataset, event.occupation)?;
    let v = format!("{prefix}v_{}", code.replace('-', "_"));
    let of = format!("{}; BLS OEWS {code} and {SOFTWARE}, us", source(dataset, code, event.area)?);
    let weight = weight(sheet, &v, event, &of);
    let own = event.own.unwrap_or(event.nation);
    let mut rising = Rising::default();
    for (at, key) in PERCENTILES.into_iter().enumerate() {
        let get = |wages: &[f64; 5]| wages.get(at).copied().ok_or(Damaged);
        let (us, here, soft) = (get(&event.nation)?, get(&own)?, get(&event.software)?);
        let s = format!("{anchor}_{key}");
        let there = sheet.value(&s).ok_or(Damaged)?;
        let pull = format!("{us} * exp({v} * ln({here} / {us}) + (1 - {v}) * ln({s} / {soft}))");
        let shift = weight * libm::log(here / us) + (1.0 - weight) * libm::log(there / soft);
        rising.add(sheet, format!("{name}_{key}"), pull, us * libm::exp(shift), &of);
    }
    Ok(())
}

/// Adds how much the area's own cell weighs; returns it.
fn weight(sheet: &mut Sheet, name: &str, event: &Pulled, of: &str) -> f64 {
    let (expression, weight, source) = match (event.own, event.jobs) {
        (None, _) => ("0".to_owned(), 0.0, "no cell is published there"),
        (Some(_), None) => (number(WEIGHT_WITHOUT_JOBS), WEIGHT_WITHOUT_JOBS, "jobs withheld"),
        (Some(_), Some(jobs)) => {
            (format!("{jobs} / ({jobs} + {JOBS_OF_EQUAL_WEIGHT})"), own_weight(Some(jobs)), of)
        }
    };
    sheet.add(name, &expression, weight, Some(source));
    weight
}

fn modelled(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    name: &str,
    (area, here): (u16, &[f64; 5]),
    nation: &SoftwareAndComputer,
    state: Option<&(u16, SoftwareAndComputer)>,
) -> Result<(), Damaged> {
    let here_of = source(dataset, COMPUTER, area)?;
    let mut of = format!("{here_of}; BLS OEWS {SOFTWARE} and {COMPUTER}, us");
    if let Some((state, _)) = state {
        of = format!("{of} and {}", dataset.area(*state)?.id);
    }
    let mut rising = Rising::default();
    for (at, key) in PERCENTILES.into_iter().enumerate() {
        let get = |wages: &[f64; 5]| wages.get(at).copied().ok_or(Damaged);
        let all = get(here)?;
        let leg = |(software, computer): &SoftwareAndComputer| -> Result<(String, f64), Damaged> {
            let (software, computer) = (get(software)?, get(computer)?);
            Ok((format!("{software} * {all} / {computer}"), software * all / computer))
        };
        let (us, us_value) = leg(nation)?;
        let (model, value) = match state {
            Some((_, pair)) => {
                let (leg, value) = leg(pair)?;
                (format!("sqrt({us} * {leg})"), (us_value * value).sqrt())
            }
            None => (us, us_value),
        };
        rising.add(sheet, format!("{name}_{key}"), model, value, &of);
    }
    Ok(())
}

/// Percentiles as they are written down: none falls below the one before.
#[derive(Default)]
struct Rising {
    /// The name and the wage of the last.
    last: Option<(String, f64)>,
}

impl Rising {
    fn add(&mut self, sheet: &mut Sheet, name: String, expression: String, value: f64, of: &str) {
        let (expression, value) = match &self.last {
            Some((before, highest)) if *highest > value => {
                (format!("max({before}, {expression})"), *highest)
            }
            _ => (expression, value),
        };
        sheet.add(&name, &expression, value, Some(of));
        self.last = Some((name, value));
    }
}

fn write(sheet: &mut Sheet, name: &str, expressions: &[String; 5], values: [f64; 5], source: &str) {
    for ((key, expression), value) in PERCENTILES.iter().zip(expressions).zip(values) {
        let step = format!("{name}_{key}");
        // Several codes of a blend are pulled towards the same wages.
        if sheet.value(&step).is_none() {
            sheet.add(&step, expression, value, Some(source));
        }
    }
}

fn source(dataset: &Dataset<'_>, code: &str, area: u16) -> Result<String, Damaged> {
    Ok(format!("BLS OEWS {code}, {}", dataset.area(area)?.id))
}

fn code<'d>(dataset: &Dataset<'d>, occupation: u8) -> Result<&'d str, Damaged> {
    let occupations = dataset.occupations()?;
    Ok(occupations.get(usize::from(occupation)).ok_or(Damaged)?.code)
}
