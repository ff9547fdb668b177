//! `salary --by`: ranges on one scale, then the table they are drawn from.

use super::chart::{Bar, bars_between};
use super::converted::how;
use super::data_note;
use super::estimate::{bias_sentence, known_bias, standing};
use super::marks::{doubt, key_to_amounts, key_to_marks, mark_of_place, marked, marks};
use super::number::{computed, pay};
use super::page::Page;
use super::salary::part_of;
use super::steps::steps;
use super::table::{Column, NARROWEST_TABLE, natural_width, table_without};
use super::topic::shorten_labels;
use crate::answer::{Converted, Meta, Number, Query, RowAnswer, SalaryAnswer};
use crate::text::{in_sentence, join_and};

/// Most rows that are drawn.
const DRAWN: usize = 12;

/// Narrowest a column of names is made before p10 and p90 are left out.
const NARROWEST_NAME: usize = 36;

/// Lays out the rows of `salary --by`.
pub(super) fn by(
    page: &mut Page,
    answer: &SalaryAnswer<'_>,
    rows: &[RowAnswer<'_>],
    meta: &Meta<'_>,
    query: &Query,
) {
    let Query::Salary { by: Some(by), .. } = query else { return };
    title(page, answer, by);
    page.gap();
    if rows.len() <= DRAWN {
        draw(page, rows);
        page.gap();
    }
    let cells = rows_as_table(page, by, rows);
    page.gap();
    amounts_key(page, rows, &cells, meta);
    if *by == "role" {
        known_bias(page, &mut rows.iter().map(|row| (row.label.as_str(), &row.pay)));
    }
    what_they_are(page, answer, by);
    steps(page, answer.place.name, answer.steps.as_deref());
    page.gap();
    data_note(page, &shown(answer, by, meta));
    page.muted(&next(answer, query, by));
}

fn title(page: &mut Page, answer: &SalaryAnswer<'_>, by: &str) {
    let whose = match by {
        "role" => None,
        "industry" => occupation(answer),
        _ => Some(answer.role.title),
    };
    let place = Some(answer.place.name.to_owned());
    let parts = whose.map(str::to_owned).into_iter().chain(place).chain(standing(answer.person));
    page.title(&format!("Pay by {by}: {}", parts.collect::<Vec<_>>().join(" · ")));
    part_of(page, &answer.place);
}

/// Returns the occupation whose figures the rows are: their ids begin with its code.
fn occupation<'d>(answer: &SalaryAnswer<'d>) -> Option<&'d str> {
    let first = answer.rows.iter().flatten().next()?;
    let occupations = &answer.estimate.basis.as_ref()?.occupations;
    let of = occupations.iter().find(|of| first.id.starts_with(&format!("oews-{}-", of.code)));
    of.map(|of| of.title)
}

/// Adds the rows as bars.
fn draw(page: &mut Page, rows: &[RowAnswer<'_>]) {
    let bar = |row: &RowAnswer<'_>| {
        let percentiles = row.pay.percentiles();
        Bar { label: row.label.clone(), percentiles }
    };
    let mut drawn: Vec<Bar> = rows.iter().map(bar).collect();
    shorten_labels(page.screen(), &mut drawn);
    let lowest = rows.iter().min_by_key(|row| row.pay.p10);
    let highest = rows.iter().max_by_key(|row| row.pay.p90);
    if let Some((lowest, highest)) = lowest.zip(highest) {
        let ends = match (converted(lowest), converted(highest)) {
            (Some(low), Some(high)) => {
                (computed(low.p10, &low.currency), computed(high.p90, &high.currency))
            }
            _ => (pay(lowest.pay.p10, true), pay(highest.pay.p90, true)),
        };
        bars_between(page, &drawn, (&ends.0, &ends.1));
    }
}

/// Returns a row's pay as it was converted; `None` where it is told in US dollars a year.
fn converted<'r, 'd>(row: &'r RowAnswer<'d>) -> Option<&'r Converted<'d>> {
    row.converted.as_ref().filter(|it| it.rate.is_some() || it.period != "year")
}

/// Returns the five amounts of a row.
fn amounts(row: &RowAnswer<'_>) -> [String; 5] {
    let amounts = match converted(row) {
        Some(told) => [told.p10, told.p25, told.p50, told.p75, told.p90]
            .map(|number: Number| computed(number, &told.currency)),
        None => row.pay.percentiles().map(|wage| pay(wage, row.pay.derived)),
    };
    marked(amounts, &row.pay)
}

/// Adds the table; p10 and p90 only where there is room for both. Returns the cells it shows.
fn rows_as_table(page: &mut Page, by: &str, rows: &[RowAnswer<'_>]) -> Vec<String> {
    let name = Column::text(heading(by), 0);
    let [p10, p25, p50, p75, p90] = [("p10", 3), ("p25", 1), ("middle", 0), ("p75", 2), ("p90", 3)]
        .map(|(title, rank)| Column::number(title, rank));
    let columns = [name, p10, p25, p50, p75, p90];
    let cells = |row: &RowAnswer<'_>| {
        let label = [&row.label, mark_of(row, by)].concat();
        std::iter::once(label).chain(amounts(row)).collect::<Vec<_>>()
    };
    let cells: Vec<Vec<String>> = rows.iter().map(cells).collect();
    // Names may wrap, but not to less than this for the sake of the outer percentiles.
    let screen = page.screen();
    let names = natural_width(screen, &[name], &cells);
    let least = natural_width(screen, &columns, &cells) - names.saturating_sub(NARROWEST_NAME);
    let has_room = |width: usize| width < NARROWEST_TABLE || least <= width;
    let hidden: &[usize] = if screen.width.is_none_or(has_room) { &[] } else { &[1, 5] };
    table_without(page, &columns, &cells, hidden);
    let cells = cells.into_iter().flat_map(|row| row.into_iter().enumerate());
    cells.filter(|(at, _)| !hidden.contains(at)).map(|(_, cell)| cell).collect()
}

/// Returns the heading of the first column.
fn heading(by: &str) -> &'static str {
    match by {
        "city" => "area",
        "role" => "role",
        "level" => "level",
        "industry" => "industry",
        _ => "years",
    }
}

/// Marks a row; rows of one role say below what holds for all of them.
fn mark_of(row: &RowAnswer<'_>, by: &str) -> &'static str {
    match by {
        "role" => marks(&row.pay, row.reliability),
        _ => mark_of_place(&row.pay, row.reliability),
    }
}

/// Says how the amounts are to be read.
fn amounts_key(page: &mut Page, rows: &[RowAnswer<'_>], shown: &[String], meta: &Meta<'_>) {
    match rows.iter().find_map(converted) {
        Some(told) => {
            let article = if told.period == "hour" { "an" } else { "a" };
            let of = format!("Base {article} {}, in {}", told.period, told.currency);
            page.muted(&format!("{of}: {}.", how(told, meta)));
        }
        None => page.muted(&key_to_amounts(meta)),
    }
    key_to_marks(page, shown);
}

/// Says what must be known of the rows.
fn what_they_are(page: &mut Page, answer: &SalaryAnswer<'_>, by: &str) {
    match by {
        "industry" => {
            let occupation = occupation(answer).unwrap_or_default();
            let place = in_sentence(answer.place.name);
            page.muted(&format!(
                "Official wages of all {occupation} in {place}: neither shifted for years nor \
                 brought to the height of the role."
            ));
        }
        "level" => page.muted("A level is a position in the market; its spread is assumed."),
        _ => {}
    }
    if matches!(by, "years" | "level" | "city") {
        doubt(page, answer.estimate.pay.as_ref());
        if let Some(bias) = answer.estimate.bias_ratio {
            page.muted(&bias_sentence(bias));
        }
    }
}

/// Returns what the page was made of: the sources of its rows alone.
fn shown<'d>(answer: &SalaryAnswer<'_>, by: &str, meta: &Meta<'d>) -> Meta<'d> {
    let mut used = vec!["oews"];
    match by {
        "role" => used.extend(["stackoverflow", "aijobs"]),
        "industry" => {}
        _ => used.extend(answer.estimate.basis.iter().flat_map(|basis| &basis.witnesses)),
    }
    used.extend(answer.place.city.as_ref().map(|_| "geonames"));
    used.extend(answer.converted.as_ref().and_then(|converted| converted.rate_source));
    let mut meta = meta.clone();
    meta.sources.retain(|source| used.contains(&source.id));
    meta
}

/// Names the questions that lie next to this one.
fn next(answer: &SalaryAnswer<'_>, query: &Query, by: &str) -> String {
    let Query::Salary { city, state, years, level, .. } = query else { return String::new() };
    let flag = |name: &str, value: Option<String>| {
        value.map_or(String::new(), |value| format!(" --{name} {value}"))
    };
    let who = flag("years", years.map(|years| years.to_string()))
        + &flag("level", level.map(str::to_owned));
    let place = flag("city", city.clone()) + &flag("state", state.clone());
    let role = answer.role.id;
    let whole = format!("`pycareer salary {role}{who}{place}`");
    let further = match by {
        "city" => {
            let state = flag("state", state.clone());
            Some(format!("`pycareer city --role {role}{who}{state}`"))
        }
        "industry" => Some(format!("`pycareer market industries --role {role}`")),
        _ => None,
    };
    let next: Vec<String> = std::iter::once(whole).chain(further).collect();
    format!("See also {}.", join_and(&next))
}
