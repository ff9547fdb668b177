//! The levels of a role.

use super::marks::{half, key_to_marks, mark_of_place};
use super::page::Page;
use super::table::{Column, table};
use crate::answer::LevelAnswer;

/// Adds a table of levels under a heading, with what they pay in a place; nothing without levels.
pub(super) fn levels(page: &mut Page, levels: &[LevelAnswer<'_>], place: &str) {
    if levels.is_empty() {
        return;
    }
    let is_paid = levels.iter().any(|level| level.pay.is_some());
    let has_years = levels.iter().any(|level| level.years_min.is_some());
    let heading = format!("Levels, with pay in {place}");
    page.heading(if is_paid { &heading } else { "Levels" });
    let mut columns = vec![Column::name("level"), Column::quiet("title")];
    if has_years {
        columns.push(Column::number("usual years", 2));
    }
    if is_paid {
        columns.push(Column::number("p25", 1));
        columns.push(Column::number("middle", 0));
        columns.push(Column::number("p75", 1));
    }
    let rows: Vec<Vec<String>> =
        levels.iter().map(|level| level_row(level, has_years, is_paid)).collect();
    table(page, &columns, &rows);
    if is_paid {
        page.muted("Our estimate, base a year. A level is a position in the market, not years.");
        key_to_marks(page, rows.iter().flatten());
    }
}

fn level_row(level: &LevelAnswer<'_>, has_years: bool, is_paid: bool) -> Vec<String> {
    let mark = level.pay.as_ref().map_or("", |pay| mark_of_place(pay, None));
    let mut row = vec![format!("{}{mark}", level.level), level.title.to_owned()];
    if has_years {
        row.push(match (level.years_min, level.years_max) {
            (Some(min), Some(max)) => format!("{min}–{max}"),
            (Some(min), None) => format!("{min}+"),
            (None, _) => "–".to_owned(),
        });
    }
    if is_paid {
        row.extend(half(level.pay.as_ref()));
    }
    row
}
