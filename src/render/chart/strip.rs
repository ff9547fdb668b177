//! The percentile strip: where five percentiles lie on one line, exact to the column.

use unicode_width::UnicodeWidthStr;

use super::scale::{Scale, range};
use crate::answer::PayAnswer;
use crate::order::sort;
use crate::render::number::pay;
use crate::render::page::Page;
use crate::render::screen::Tone;

/// Narrowest and widest strip, in columns.
const NARROWEST: usize = 36;
const WIDEST: usize = 66;

/// Columns kept free on each side, for labels that are centred on the ends.
const MARGIN: usize = 6;

/// Adds the strip of a pay to a page; nothing where there is no room for one.
pub(in crate::render) fn strip(page: &mut Page, answer: &PayAnswer) {
    let room = page.screen().columns(WIDEST + 2 * MARGIN).saturating_sub(2 * MARGIN);
    if room < NARROWEST || answer.p90 <= answer.p10 {
        return;
    }
    let room = room.min(WIDEST);
    let scale = Scale { low: answer.p10, high: answer.p90, columns: room };
    let columns = answer.percentiles().map(|wage| MARGIN + scale.column(wage));
    let screen = page.screen();
    let keys = ["p10", "p25", "p50", "p75", "p90"].map(str::to_owned);
    page.line(&screen.paint(Tone::Muted, &labels(&columns, &keys)));
    page.line(&range(columns));
    let wages = answer.percentiles().map(|wage| pay(wage, answer.derived));
    page.line(&labels(&columns, &wages));
}

/// Returns labels centred on their columns; one that would touch another is left out, the middle
/// and the ends last.
fn labels(columns: &[usize; 5], texts: &[String; 5]) -> String {
    let places = columns.iter().zip(texts).map(|(column, text)| {
        let width = text.width();
        (column.saturating_sub(width / 2), width, text.as_str())
    });
    let places: Vec<(usize, usize, &str)> = places.collect();
    let mut kept: Vec<(usize, usize, &str)> = Vec::new();
    for index in [2, 0, 4, 1, 3] {
        let Some(label) = places.get(index).copied() else {
            continue;
        };
        let free = kept
            .iter()
            .all(|other| label.0 >= other.0 + other.1 + 2 || label.0 + label.1 + 2 <= other.0);
        if free {
            kept.push(label);
        }
    }
    sort(&mut kept);
    let mut line = String::new();
    for (start, _width, text) in kept {
        line.push_str(&" ".repeat(start.saturating_sub(line.width())));
        line.push_str(text);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::labels;

    #[test]
    fn labels_that_would_touch_are_left_out() {
        let texts = ["$1", "$2", "$3", "$4", "$5"].map(str::to_owned);
        assert_eq!(labels(&[1, 2, 10, 20, 30], &texts), "$1       $3        $4        $5");
    }
}
