use unicode_width::UnicodeWidthStr;

use super::chart::{Bar, bars, fits_beside};
use super::data_note;
use super::figures::figures;
use super::number::{money, thousands};
use super::page::Page;
use super::sample::sample;
use super::screen::{Screen, Tone};
use super::table::{Column, table};
use crate::answer::{EntryAnswer, FigureAnswer, Meta, Query};
use crate::model::{Class, EntryLink};

/// Most industries that are drawn all; of more, the first few. The table has all.
const DRAWN: usize = 24;
const FIRST_DRAWN: usize = 12;

/// Who speaks in the market and the guide.
const GUIDES: &str = "Guides: AiPathly (a career page), Six paths (a list), Job profile (a page), \
     undated but where a year stands; ours: our own words. More: `pycareer guide guides-and-dates`.";

/// Longest label beside a bar where the longest of all has no room.
const LABEL: usize = 26;

/// Lays out `market` or `guide`: the topics, or the entries asked for.
pub(super) fn entries(
    page: &mut Page,
    entries: &[EntryAnswer<'_>],
    query: &Query,
    meta: &Meta<'_>,
) {
    let (command, named) = match query {
        Query::Market { topics, .. } => ("market", topics),
        Query::Guide { topics } => ("guide", topics),
        _ => return,
    };
    if named.is_empty() {
        topics(page, entries, command);
    } else {
        for shown in entries {
            entry(page, shown, command, meta);
        }
    }
    page.gap();
    data_note(page, meta);
    page.muted(GUIDES);
    if named.is_empty() {
        page.muted(&format!("`pycareer {command} TOPIC` opens a topic."));
    }
}

fn entry(page: &mut Page, entry: &EntryAnswer<'_>, command: &str, meta: &Meta<'_>) {
    page.gap();
    let said = said_by(entry.source, entry.year, meta);
    let aside = format!("  {} · {said}", entry.id);
    page.parts("", &[(Some(Tone::Heading), &entry.title), (Some(Tone::Muted), &aside)]);
    page.paragraph(&entry.text);
    for item in &entry.items {
        let its = said_by(item.source, item.year, meta);
        // Who says it stands above once; only others are named beside what they say.
        if its == said {
            page.item(item.text);
        } else {
            page.item(&format!("{} ({its})", item.text));
        }
    }
    sample(page, entry, command);
    if entry.figures.first().is_some_and(|figure| figure.class == Class::Official) {
        industries(page, &entry.figures);
    } else {
        figures(page, "Figures", &entry.figures, meta);
    }
    see_also(page, entry);
}

fn topics(page: &mut Page, topics: &[EntryAnswer<'_>], command: &str) {
    let what = if command == "market" { "The market, by topic" } else { "The guide, by topic" };
    page.title(what);
    page.gap();
    let longest = topics.iter().map(|topic| topic.id.len()).max().unwrap_or_default();
    for topic in topics {
        page.term(&topic.id, longest + 4, &topic.text);
    }
}

/// Returns who says something and when; `ours` where nobody but us does.
pub(super) fn said_by(source: &str, year: Option<&str>, meta: &Meta<'_>) -> String {
    match (meta.source(source).filter(|_| source != "editorial"), year) {
        (Some(source), Some(year)) => format!("{}, {year}", source.name),
        (Some(source), None) => source.name.to_owned(),
        (None, _) => "ours".to_owned(),
    }
}

fn industries(page: &mut Page, industries: &[FigureAnswer<'_>]) {
    page.gap();
    drawn(page, industries);
    page.gap();
    let columns = [
        Column::text("industry", 0),
        Column::number("p25", 2),
        Column::number("middle", 0),
        Column::number("p75", 2),
        Column::number("jobs", 1),
    ];
    let wage = |wage: Option<u32>| wage.map_or("–".to_owned(), |wage| money(wage, "USD"));
    let rows: Vec<Vec<String>> = industries
        .iter()
        .map(|figure| {
            let mark = if figure.note.is_some() { " !" } else { "" };
            vec![
                format!("{}{mark}", figure.label),
                wage(figure.p25),
                wage(figure.p50),
                wage(figure.p75),
                figure.jobs.map_or("–".to_owned(), thousands),
            ]
        })
        .collect();
    table(page, &columns, &rows);
    page.muted("Base a year, as published for the occupation. A dash: not published.");
    if let Some(note) = industries.iter().find_map(|figure| figure.note) {
        page.muted(&format!("! {note}."));
    }
}

/// Draws the industries that have wages.
fn drawn(page: &mut Page, industries: &[FigureAnswer<'_>]) {
    let all = industries.iter().filter_map(|figure| {
        Some(Bar { label: figure.label.clone(), percentiles: figure.percentiles()? })
    });
    let mut all: Vec<Bar> = all.collect();
    let count = all.len();
    if count > DRAWN {
        all.truncate(FIRST_DRAWN);
    }
    shorten_labels(page.screen(), &mut all);
    if bars(page, &all) && count > all.len() {
        page.muted(&format!("The first {} of {count} are drawn.", all.len()));
    }
}

/// Cuts labels that would not fit beside their bars; above them, a label has a line of its own.
pub(super) fn shorten_labels(screen: Screen, bars: &mut [Bar]) {
    let longest = bars.iter().map(|bar| bar.label.width()).max().unwrap_or_default();
    if !fits_beside(screen, longest) && fits_beside(screen, LABEL) {
        for bar in bars {
            bar.label = shortened(&bar.label);
        }
    }
}

/// Cuts a label of a bar: the table has it whole.
fn shortened(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    let cut: String = label.chars().take(LABEL - 1).collect();
    format!("{}…", cut.trim_end_matches([' ', ',']))
}

/// Adds where the guide and the market say more.
pub(super) fn reading(page: &mut Page, links: &[EntryLink<'_>]) {
    if links.is_empty() {
        return;
    }
    page.heading("In the guide and the market");
    for link in links {
        page.item(&format!("{}: `pycareer {} {}`", link.title, link.shelf.word(), link.id));
    }
}

fn see_also(page: &mut Page, entry: &EntryAnswer<'_>) {
    let of = |command: &str, ids: &[&str]| {
        (!ids.is_empty()).then(|| format!("`pycareer {command} {}`", ids.join(" ")))
    };
    let commands = [of("skill", &entry.skills), of("role", &entry.roles)];
    let commands: Vec<String> = commands.into_iter().flatten().collect();
    if !commands.is_empty() {
        page.muted(&format!("See also {}.", commands.join(", ")));
    }
}
