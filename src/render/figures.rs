//! Published figures: a table where there is room, two lines each where there is not. Both show
//! class, source, kind and year of each.

use unicode_width::UnicodeWidthStr;

use super::number::{money, published, thousands};
use super::page::Page;
use super::screen::{Screen, Tone};
use super::table::{Column, natural_width, table};
use crate::answer::{FigureAnswer, Match, Meta};
use crate::model::{Bound, Class, FigureKind, Period};
use crate::text::join_and;

/// Adds figures to a page, with a heading.
pub(super) fn figures(
    page: &mut Page,
    heading: &str,
    figures: &[FigureAnswer<'_>],
    meta: &Meta<'_>,
) {
    if figures.is_empty() {
        return;
    }
    page.heading(heading);
    if !wide(page, figures, meta) {
        for figure in figures {
            narrow(page, figure, meta);
        }
    }
    if figures.iter().any(|figure| figure.p50.is_some()) {
        page.muted("Three numbers are the lower quartile, the middle and the upper quartile.");
    }
}

/// Adds the figures as a table where it fits without wrapping; whether it does.
fn wide(page: &mut Page, figures: &[FigureAnswer<'_>], meta: &Meta<'_>) -> bool {
    let mut columns = vec![
        Column::text("figure", 0),
        Column::text("amount", 0),
        Column::text("class", 0),
        Column::text("source", 0),
        Column::text("kind", 0),
        Column::text("year", 0),
    ];
    if figures.iter().any(|figure| figure.n.is_some()) {
        columns.push(Column::number("n", 1));
    }
    let rows: Vec<Vec<String>> = figures
        .iter()
        .map(|figure| {
            vec![
                figure.label.clone(),
                amount(figure),
                class(figure.class).to_owned(),
                source(figure, meta).to_owned(),
                kind(figure.kind).to_owned(),
                figure.year.to_owned(),
                figure.n.map(thousands).unwrap_or_default(),
            ]
        })
        .collect();
    let screen = page.screen();
    if screen.width.is_some_and(|width| natural_width(screen, &columns, &rows) > width) {
        return false;
    }
    table(page, &columns, &rows);
    let unprinted: Vec<&str> = figures
        .iter()
        .filter(|figure| figure.period == Some(Period::Unstated))
        .map(|figure| figure.label.as_str())
        .collect();
    if !unprinted.is_empty() {
        page.muted(&format!("{}: period not printed.", unprinted.join("; ")));
    }
    let mut said: Vec<&str> = Vec::new();
    for note in figures.iter().filter_map(|figure| figure.note) {
        if !said.contains(&note) {
            said.push(note);
            let labels: Vec<&str> = figures
                .iter()
                .filter(|figure| figure.note == Some(note))
                .map(|figure| figure.label.as_str())
                .collect();
            page.muted(&format!("{}: {note}.", labels.join("; ")));
        }
    }
    true
}

fn narrow(page: &mut Page, figure: &FigureAnswer<'_>, meta: &Meta<'_>) {
    let screen: Screen = page.screen();
    let width = screen.columns(96);
    let amount = amount(figure);
    let (label, amount) = (&*screen.signs(&figure.label), &*screen.signs(&amount));
    let room = width.saturating_sub(amount.width() + 4);
    if label.width() <= room {
        let gap = " ".repeat(room - label.width() + 2);
        page.line(&format!("  {label}{gap}{amount}"));
    } else {
        page.wrapped("  ", "  ", None, label);
        page.wrapped("    ", "    ", None, amount);
    }
    let mut facts = vec![
        class(figure.class).to_owned(),
        source(figure, meta).to_owned(),
        match figure.kind {
            FigureKind::Unstated => "base or total not stated".to_owned(),
            stated => kind(stated).to_owned(),
        },
        figure.year.to_owned(),
    ];
    facts
        .extend((figure.period == Some(Period::Unstated)).then(|| "period not printed".to_owned()));
    facts.extend(fits(figure));
    facts.extend(figure.n.map(|n| format!("n {}", thousands(n))));
    facts.extend(figure.note.map(str::to_owned));
    page.wrapped("    ", "    ", Some(Tone::Muted), &facts.join(" · "));
}

/// Says what of the question a figure fits; nothing where it is only the role that was asked for,
/// or where nothing was.
fn fits(figure: &FigureAnswer<'_>) -> Option<String> {
    let words: Vec<&str> = figure
        .matches
        .iter()
        .map(|of| match of {
            Match::Role => "role",
            Match::Years => "years",
            Match::Level => "level",
            Match::Place => "place",
        })
        .collect();
    (!words.is_empty() && words != ["role"]).then(|| format!("fits the {}", join_and(&words)))
}

/// Returns the numbers of a figure as they are to be read.
pub(super) fn amount(figure: &FigureAnswer<'_>) -> String {
    let currency = figure.currency.unwrap_or_default();
    let money = |number: u32| money(number, currency);
    let numbers = match (figure.percentiles(), figure.low.zip(figure.high), figure.value) {
        (Some([_, p25, p50, p75, _]), ..) => {
            format!("{} · {} · {}", money(p25), money(p50), money(p75))
        }
        (None, Some((low, high)), _) => {
            let plus = if figure.bound == Bound::RangeOpenTop { "+" } else { "" };
            format!("{} – {}{plus}", money(low), money(high))
        }
        (None, None, Some(value)) => {
            let value = match figure.unit {
                Some("percent") => format!("{}%", published(value, "")),
                Some(unit) if figure.currency.is_none() => {
                    format!("{} {unit}", published(value, ""))
                }
                _ => published(value, currency),
            };
            match figure.bound {
                Bound::Approx => format!("about {value}"),
                Bound::Over | Bound::AtLeast => format!("over {value}"),
                Bound::UpTo => format!("up to {value}"),
                Bound::UpToOpen => format!("up to {value}+"),
                _ => value,
            }
        }
        (None, None, None) => "no figure printed".to_owned(),
    };
    let hour = if figure.period == Some(Period::Hour) { " an hour" } else { "" };
    let percent = figure.printed_percent.map(|percent| format!(" (printed: {percent:+}%)"));
    format!("{numbers}{hour}{}", percent.unwrap_or_default())
}

pub(super) fn class(class: Class) -> &'static str {
    match class {
        Class::Official => "official",
        Class::Reported => "reported",
        Class::Guide => "guide",
    }
}

pub(super) fn kind(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Base => "base",
        FigureKind::Total => "total",
        FigureKind::Unstated => "not stated",
        FigureKind::Count => "count",
        FigureKind::Projection => "projection",
    }
}

fn source<'a>(figure: &FigureAnswer<'a>, meta: &Meta<'a>) -> &'a str {
    meta.source(figure.source).map_or(figure.source, |source| source.name)
}
