use super::chart::{Bar, bars};
use super::data_line;
use super::figures::figures;
use super::number::{money, thousands};
use super::page::Page;
use super::screen::Tone;
use super::table::{Column, table};
use crate::answer::{EntryAnswer, FigureAnswer, Meta, Query};
use crate::model::{Class, EntryLink};

/// How many industries are drawn; the table has all.
const DRAWN: usize = 12;

/// Longest label beside a bar.
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
        return page.muted(&data_line(meta));
    }
    for entry in entries {
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
        if let Some(sample) = entry.sample {
            page.gap();
            verbatim(page, sample);
        }
        if entry.figures.first().is_some_and(|figure| figure.class == Class::Official) {
            industries(page, &entry.figures);
        } else {
            figures(page, "Figures", &entry.figures, meta);
        }
        see_also(page, entry);
    }
    page.gap();
    page.muted(&data_line(meta));
}

fn topics(page: &mut Page, topics: &[EntryAnswer<'_>], command: &str) {
    let what = if command == "market" { "The market, by topic" } else { "The guide, by topic" };
    page.title(what);
    page.gap();
    let longest = topics.iter().map(|topic| topic.id.len()).max().unwrap_or_default();
    for topic in topics {
        page.term(&topic.id, longest + 4, &topic.text);
    }
    page.gap();
    page.muted(&format!("`pycareer {command} TOPIC` opens a topic."));
}

/// Returns who says something and when; `ours` where nobody but us does.
pub(super) fn said_by(source: &str, year: Option<&str>, meta: &Meta<'_>) -> String {
    let named = meta.sources.iter().find(|known| known.id == source);
    match (named.filter(|_| source != "editorial"), year) {
        (Some(source), Some(year)) => format!("{}, {year}", source.name),
        (Some(source), None) => source.name.to_owned(),
        (None, _) => "ours".to_owned(),
    }
}

/// Adds text to copy: its own lines, cut nowhere, wrapped only where the page is narrower.
fn verbatim(page: &mut Page, sample: &str) {
    for line in sample.lines() {
        let indent = line.len() - line.trim_start().len();
        let indent = format!("    {}", " ".repeat(indent));
        if line.is_empty() {
            page.line("");
        } else {
            page.wrapped(&indent, &indent, None, line.trim_start());
        }
    }
}

fn industries(page: &mut Page, industries: &[FigureAnswer<'_>]) {
    let drawn = industries.iter().filter_map(|figure| {
        Some(Bar { label: shortened(&figure.label), percentiles: figure.percentiles()? })
    });
    page.gap();
    bars(page, &drawn.take(DRAWN).collect::<Vec<_>>());
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
