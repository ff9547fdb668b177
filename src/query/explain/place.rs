//! How the wages of an occupation in a place come about.

use super::number;
use super::sheet::Sheet;
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{Event, JOBS_OF_EQUAL_WEIGHT, LEVELS_OF_PAY, WEIGHT_WITHOUT_JOBS};

/// Writes the five wages of an occupation down, as `q_15_1252_p10` and so on; `name` is all before
/// the percentile.
pub(super) fn curves(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    name: &str,
    prefix: &str,
    events: &[Event],
) -> Result<(), Damaged> {
    let mut anchor = [String::new(), String::new(), String::new(), String::new(), String::new()];
    let is_pulled = events.iter().any(|event| matches!(event, Event::Pulled { .. }));
    let is_national = events.iter().any(|event| matches!(event, Event::National { .. }));
    for event in events {
        match event {
            // Where it is from stands with the wages themselves.
            Event::Further { .. } => {}
            // The nation's other occupations do not go by its software developers.
            Event::Published { .. } if is_national => {}
            Event::Published { area, wages } if !is_pulled => {
                let source = source(dataset, "15-1252", *area)?;
                write(sheet, name, &wages.map(number), *wages, &source);
            }
            Event::Published { area, wages } => {
                let (at, of) = (format!("{prefix}s"), source(dataset, "15-1252", *area)?);
                write(sheet, &at, &wages.map(number), *wages, &of);
                anchor = LEVELS_OF_PAY.map(|key| format!("{at}_{key}"));
            }
            Event::National { occupation, wages } => {
                let code = code(dataset, *occupation)?;
                write(sheet, name, &wages.map(number), *wages, &format!("BLS OEWS {code}, us"));
            }
            Event::Modelled { area, here, nation, state } => {
                let at = if is_pulled { format!("{prefix}s") } else { name.to_owned() };
                modelled(sheet, dataset, &at, (*area, here), nation, state.as_ref())?;
                anchor = LEVELS_OF_PAY.map(|key| format!("{at}_{key}"));
            }
            Event::Pulled { .. } => pulled(sheet, dataset, (name, prefix), &anchor, event)?,
        }
    }
    Ok(())
}

fn pulled(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    (name, prefix): (&str, &str),
    anchor: &[String; 5],
    event: &Event,
) -> Result<(), Damaged> {
    let Event::Pulled { occupation, area, nation, own, jobs, software } = event else {
        return Ok(());
    };
    let code = code(dataset, *occupation)?;
    let v = format!("{prefix}v_{}", code.replace('-', "_"));
    let of = format!("{}; BLS OEWS {code} and 15-1252, us", source(dataset, code, *area)?);
    match (own, jobs) {
        (None, _) => sheet.add(&v, "0", 0.0, Some("no cell is published there")),
        (Some(_), None) => {
            sheet.add(&v, &number(WEIGHT_WITHOUT_JOBS), WEIGHT_WITHOUT_JOBS, Some("jobs withheld"));
        }
        (Some(_), Some(jobs)) => {
            let jobs = f64::from(*jobs);
            let expression = format!("{jobs} / ({jobs} + {JOBS_OF_EQUAL_WEIGHT})");
            sheet.add(&v, &expression, jobs / (jobs + JOBS_OF_EQUAL_WEIGHT), Some(&of));
        }
    }
    let own = own.unwrap_or(*nation);
    let weight = sheet.value(&v).unwrap_or_default();
    let mut last: Option<(String, f64)> = None;
    for (at, key) in LEVELS_OF_PAY.into_iter().enumerate() {
        let get = |wages: &[f64; 5]| wages.get(at).copied().ok_or(Damaged);
        let (us, here, soft) = (get(nation)?, get(&own)?, get(software)?);
        let s = anchor.get(at).ok_or(Damaged)?;
        let there = sheet.value(s).ok_or(Damaged)?;
        let pull = format!("{us} * exp({v} * ln({here} / {us}) + (1 - {v}) * ln({s} / {soft}))");
        let shift = weight * libm::log(here / us) + (1.0 - weight) * libm::log(there / soft);
        let value = us * libm::exp(shift);
        // Percentiles never fall.
        let (expression, value) = match &last {
            Some((before, highest)) if *highest > value => {
                (format!("max({before}, {pull})"), *highest)
            }
            _ => (pull, value),
        };
        let step = format!("{name}_{key}");
        sheet.add(&step, &expression, value, Some(&of));
        last = Some((step, value));
    }
    Ok(())
}

/// Software wages and those of all computer occupations.
type Pair = ([f64; 5], [f64; 5]);

fn modelled(
    sheet: &mut Sheet,
    dataset: &Dataset<'_>,
    name: &str,
    (area, here): (u16, &[f64; 5]),
    nation: &Pair,
    state: Option<&(u16, [f64; 5], [f64; 5])>,
) -> Result<(), Damaged> {
    let mut of = format!("{}; BLS OEWS 15-1252 and 15-0000, us", source(dataset, "15-0000", area)?);
    if let Some((state, ..)) = state {
        of = format!("{of} and {}", dataset.area(*state)?.id);
    }
    let mut last: Option<(String, f64)> = None;
    for (at, key) in LEVELS_OF_PAY.into_iter().enumerate() {
        let get = |wages: &[f64; 5]| wages.get(at).copied().ok_or(Damaged);
        let all = get(here)?;
        let leg = |(software, computer): (f64, f64)| {
            (format!("{software} * {all} / {computer}"), software * all / computer)
        };
        let (us, us_value) = leg((get(&nation.0)?, get(&nation.1)?));
        let (model, value) = match state {
            Some((_, software, computer)) => {
                let (leg, value) = leg((get(software)?, get(computer)?));
                (format!("sqrt({us} * {leg})"), (us_value * value).sqrt())
            }
            None => (us, us_value),
        };
        let (expression, value) = match &last {
            Some((before, highest)) if *highest > value => {
                (format!("max({before}, {model})"), *highest)
            }
            _ => (model, value),
        };
        let step = format!("{name}_{key}");
        sheet.add(&step, &expression, value, Some(&of));
        last = Some((step, value));
    }
    Ok(())
}

fn write(sheet: &mut Sheet, name: &str, expressions: &[String; 5], values: [f64; 5], source: &str) {
    for ((key, expression), value) in LEVELS_OF_PAY.iter().zip(expressions).zip(values) {
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
