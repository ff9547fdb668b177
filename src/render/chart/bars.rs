use unicode_width::UnicodeWidthStr;

use super::scale::{Scale, range};
use crate::render::number::pay;
use crate::render::page::Page;
use crate::render::screen::Tone;

/// Narrowest and widest bar, in columns.
const NARROWEST: usize = 24;
const WIDEST: usize = 90;

/// Widest label beside a bar; a longer one stands above it.
const WIDEST_LABEL: usize = 30;

/// A range to draw.
#[derive(Clone, Debug)]
pub(in crate::render) struct Bar {
    /// What it is the range of.
    pub label: String,
    /// The five percentiles.
    pub percentiles: [u32; 5],
}

/// Adds ranges on one scale, its ends labelled; nothing where there is no room for them.
pub(in crate::render) fn bars(page: &mut Page, bars: &[Bar]) {
    let low = bars.iter().map(|bar| bar.percentiles[0]).min().unwrap_or_default();
    let high = bars.iter().map(|bar| bar.percentiles[4]).max().unwrap_or_default();
    let label = bars.iter().map(|bar| bar.label.width()).max().unwrap_or_default();
    let width = page.screen().columns(WIDEST + WIDEST_LABEL + 4);
    let beside = label <= WIDEST_LABEL && width >= label + NARROWEST + 4;
    let indent = if beside { label + 4 } else { 2 };
    let columns = width.saturating_sub(indent).min(WIDEST);
    if columns < NARROWEST || high <= low {
        return;
    }
    let scale = Scale { low, high, columns };
    for bar in bars {
        let drawn = range(bar.percentiles.map(|wage| scale.column(wage)));
        if beside {
            let padding = " ".repeat(label - bar.label.width() + 2);
            page.line(&format!("  {}{padding}{drawn}", bar.label));
        } else {
            page.wrapped("  ", "  ", None, &bar.label);
            page.line(&format!("  {drawn}"));
        }
    }
    let (first, last) = (pay(low, true), pay(high, true));
    let gap = columns.saturating_sub(first.width() + last.width());
    let ends = format!("{first}{}{last}", " ".repeat(gap));
    page.line(&format!("{}{}", " ".repeat(indent), page.screen().paint(Tone::Muted, &ends)));
    page.muted("├ p10 · █ p25 to p75 · ┃ middle · p90 ┤");
}
