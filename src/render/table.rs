use std::borrow::Cow;

use comfy_table::presets::NOTHING;
use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};
use unicode_width::UnicodeWidthStr;

use super::page::Page;
use super::screen::{Screen, Tone};
use crate::text::join_and;

/// What stands between two columns of a table, and before the first.
const GAP_TEXT: &str = "  ";

/// Columns between two columns of a table.
const GAP: usize = GAP_TEXT.len();

/// Columns a table is indented by.
const INDENT: usize = 2;

/// Narrowest a text column is made before another column is left out.
const NARROWEST_TEXT: usize = 16;

/// Below this width a table turns into `key: value` lines.
pub(super) const NARROWEST_TABLE: usize = 40;

/// Rank of the columns that are left out without a word.
const QUIET: u8 = u8::MAX;

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its heading.
    pub title: &'static str,
    /// What stands in it.
    pub cells: Cells,
    /// Columns of a higher rank are left out first where there is no room; 0 always stays.
    pub rank: u8,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Cells {
    /// Text, on the left; wraps where it must.
    Text,
    /// A name, on the left; never wraps.
    Name,
    /// A number, on the right; never wraps.
    Number,
}

impl Column {
    pub(super) const fn text(title: &'static str, rank: u8) -> Column {
        Column { title, cells: Cells::Text, rank }
    }

    pub(super) const fn number(title: &'static str, rank: u8) -> Column {
        Column { title, cells: Cells::Number, rank }
    }

    /// A name that always stays and never wraps.
    pub(super) const fn name(title: &'static str) -> Column {
        Column { title, cells: Cells::Name, rank: 0 }
    }

    fn wraps(&self) -> bool {
        self.cells == Cells::Text
    }

    /// A name nobody misses where there is no room for it: left out first, and without a word.
    pub(super) const fn quiet(title: &'static str) -> Column {
        Column { title, cells: Cells::Name, rank: QUIET }
    }
}

/// Adds a table to a page; no line is wider than the page.
///
/// Too narrow, it leaves out the columns of the highest rank and says so; below 40 columns it
/// becomes `key: value` lines. Every row has one cell for each column. Returns the headings of the
/// columns it says it left out.
pub(super) fn table(
    page: &mut Page,
    columns: &[Column],
    rows: &[Vec<String>],
) -> Vec<&'static str> {
    table_without(page, columns, rows, &[])
}

/// Adds a table some of whose columns, by their positions, have no room whatever the others need;
/// those that it leaves out itself are named with them.
pub(super) fn table_without(
    page: &mut Page,
    columns: &[Column],
    rows: &[Vec<String>],
    hidden: &[usize],
) -> Vec<&'static str> {
    let rows = &*in_signs(page.screen(), rows);
    let mut shown: Vec<usize> = (0..columns.len()).filter(|at| !hidden.contains(at)).collect();
    let Some(width) = page.screen().width else {
        draw(page, columns, rows, &shown, &natural_widths(columns, rows));
        return Vec::new();
    };
    let natural = natural_widths(columns, rows);
    loop {
        let widths = fit(columns, &natural, &shown, width);
        if let Some(widths) = widths.filter(|_| width >= NARROWEST_TABLE) {
            draw(page, columns, rows, &shown, &widths);
            break;
        }
        let last = shown.iter().copied().filter(|at| rank(columns, *at) > 0);
        let Some(drop) = last.max_by_key(|at| rank(columns, *at)) else {
            key_values(page, columns, rows);
            return Vec::new();
        };
        if width < NARROWEST_TABLE {
            key_values(page, columns, rows);
            return Vec::new();
        }
        shown.retain(|at| *at != drop);
    }
    let left_out = (0..columns.len()).filter(|at| !shown.contains(at));
    let left_out = left_out.filter_map(|at| columns.get(at)).filter(|it| it.rank != QUIET);
    let left_out: Vec<&'static str> = left_out.map(|column| column.title).collect();
    if !left_out.is_empty() {
        page.muted(&format!("(no room for {}; widen the terminal)", join_and(&left_out)));
    }
    left_out
}

fn rank(columns: &[Column], at: usize) -> u8 {
    columns.get(at).map_or(0, |column| column.rank)
}

fn natural_widths(columns: &[Column], rows: &[Vec<String>]) -> Vec<usize> {
    columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| columns_of(cell));
            cells.max().unwrap_or_default().max(columns_of(column.title))
        })
        .collect()
}

/// Returns how many columns a text takes; most cells are ASCII, one column a letter.
fn columns_of(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// Returns the cells in the signs the screen has, before they are measured.
fn in_signs(screen: Screen, rows: &[Vec<String>]) -> Cow<'_, [Vec<String>]> {
    if screen.unicode {
        return Cow::Borrowed(rows);
    }
    let row = |row: &Vec<String>| row.iter().map(|cell| screen.signs(cell).into_owned()).collect();
    Cow::Owned(rows.iter().map(row).collect())
}

/// Returns how wide a table is with nothing wrapped.
pub(super) fn natural_width(screen: Screen, columns: &[Column], rows: &[Vec<String>]) -> usize {
    let cells: usize = natural_widths(columns, &in_signs(screen, rows)).iter().sum();
    INDENT + cells + GAP * columns.len().saturating_sub(1)
}

/// Returns the width of every column if those shown fit, text columns made narrower where needed.
fn fit(columns: &[Column], natural: &[usize], shown: &[usize], width: usize) -> Option<Vec<usize>> {
    let mut widths = natural.to_vec();
    let gaps = GAP * shown.len().saturating_sub(1) + INDENT;
    let needed = |widths: &[usize]| -> usize {
        gaps + shown.iter().filter_map(|at| widths.get(*at)).sum::<usize>()
    };
    while needed(&widths) > width {
        let texts = shown.iter().copied().filter(|at| columns.get(*at).is_some_and(Column::wraps));
        let widest = texts.max_by_key(|at| widths.get(*at).copied())?;
        let over = needed(&widths) - width;
        let column = widths.get_mut(widest)?;
        let narrower = column.saturating_sub(over).max(NARROWEST_TEXT);
        if narrower >= *column {
            return None;
        }
        *column = narrower;
    }
    Some(widths)
}

fn draw(
    page: &mut Page,
    columns: &[Column],
    rows: &[Vec<String>],
    shown: &[usize],
    widths: &[usize],
) {
    let wraps =
        |row: &Vec<String>| row.iter().zip(widths).any(|(cell, width)| columns_of(cell) > *width);
    if !rows.iter().any(wraps) {
        return draw_plain(page, columns, rows, shown, widths);
    }
    let screen = page.screen();
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    let titles = shown.iter().filter_map(|at| columns.get(*at));
    table.set_header(titles.map(|column| Cell::new(column.title)));
    for row in rows {
        let cells = shown.iter().filter_map(|at| row.get(*at)).map(Cell::new);
        table.add_row(cells);
    }
    for (place, at) in shown.iter().enumerate() {
        let (Some(column), Some(spec)) = (table.column_mut(place), columns.get(*at)) else {
            continue;
        };
        let before = if place == 0 { INDENT } else { GAP };
        column.set_padding((u16::try_from(before).unwrap_or_default(), 0));
        let width = before + widths.get(*at).copied().unwrap_or_default();
        let width = Width::Fixed(u16::try_from(width).unwrap_or(u16::MAX));
        column.set_constraint(ColumnConstraint::Absolute(width));
        if spec.cells == Cells::Number {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    // Painted afterwards: comfy-table would have to take escape codes apart to measure the cells.
    let mut lines = table.lines();
    if let Some(header) = lines.next() {
        page.line(&screen.paint(Tone::Muted, header.trim_end()));
    }
    for line in lines {
        page.line(&line);
    }
}

/// Draws a table in which nothing wraps, which is a tenth of the work.
fn draw_plain(
    page: &mut Page,
    columns: &[Column],
    rows: &[Vec<String>],
    shown: &[usize],
    widths: &[usize],
) {
    let places: Vec<(usize, Cells, usize)> = shown
        .iter()
        .filter_map(|at| Some((*at, columns.get(*at)?.cells, *widths.get(*at)?)))
        .collect();
    let titles = plain_line(&places, |at| columns.get(at).map_or("", |column| column.title));
    page.line(&page.screen().paint(Tone::Muted, titles.trim_end()));
    for row in rows {
        page.line(&plain_line(&places, |at| row.get(at).map_or("", String::as_str)));
    }
}

/// Returns cells in a line; `places` are position, kind and width of the columns shown.
fn plain_line<'c>(places: &[(usize, Cells, usize)], cell: impl Fn(usize) -> &'c str) -> String {
    let mut line = String::new();
    for (at, cells, width) in places {
        let cell = cell(*at);
        let padding = " ".repeat(width.saturating_sub(columns_of(cell)));
        match cells {
            Cells::Number => line.extend([GAP_TEXT, &padding, cell]),
            Cells::Text | Cells::Name => line.extend([GAP_TEXT, cell, &padding]),
        }
    }
    line
}

fn key_values(page: &mut Page, columns: &[Column], rows: &[Vec<String>]) {
    for row in rows {
        let cells = columns.iter().zip(row).filter(|(column, _)| column.rank != QUIET);
        let mut cells = cells.filter(|(_, cell)| !cell.is_empty());
        if let Some((_, first)) = cells.next() {
            page.wrapped("  ", "  ", None, first);
        }
        for (column, cell) in cells {
            page.wrapped("    ", "      ", None, &format!("{}: {cell}", column.title));
        }
    }
}
