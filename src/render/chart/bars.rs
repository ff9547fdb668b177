use unicode_width::UnicodeWidthStr;

use super::scale::{Scale, range};
use crate::render::number::pay;
use crate::render::page::Page;
use crate::render::screen::{Screen, Tone};

/// Narrowest and widest bar, in columns.
const NARROWEST: usize = 24;
const WIDEST: usize = 90;

/// Widest label beside a bar of any width; a longer one asks for a bar of this many columns, and
/// stands above it where there is no room for both.
const WIDEST_LABEL: usize = 30;
const COMFORTABLE: usize = 48;

/// A range to draw.
#[derive(Clone, Debug)]
pub(in crate::render) struct Bar {
    /// What it is the range of.
    pub label: String,
    /// The five percentiles.
    pub percentiles: [u32; 5],
}

/// Whether a label so wide has room beside its bar; in a pipe each has.
pub(in crate::render) fn fits_beside(screen: Screen, label: usize) -> bool {
    let bar = if label <= WIDEST_LABEL { NARROWEST } else { COMFORTABLE };
    screen.width.is_none_or(|width| width >= label + bar + 4)
}

/// Adds ranges on one scale, its ends labelled; nothing where there is no room for them. Whether
/// there was.
pub(in crate::render) fn bars(page: &mut Page, bars: &[Bar]) -> bool {
    let (low, high) = ends(bars);
    bars_between(page, bars, (&pay(low, true), &pay(high, true)))
}

/// Returns the lowest and the highest wage.
fn ends(bars: &[Bar]) -> (u32, u32) {
    let low = bars.iter().map(|bar| bar.percentiles[0]).min();
    let high = bars.iter().map(|bar| bar.percentiles[4]).max();
    (low.unwrap_or_default(), high.unwrap_or_default())
}

/// Adds ranges on one scale with these labels at its ends. Whether there was room.
pub(in crate::render) fn bars_between(
    page: &mut Page,
    bars: &[Bar],
    (first, last): (&str, &str),
) -> bool {
    let screen = page.screen();
    let in_signs = |bar: &Bar| Bar {
        label: screen.signs(&bar.label).into_owned(),
        percentiles: bar.percentiles,
    };
    let bars: Vec<Bar> = bars.iter().map(in_signs).collect();
    let (low, high) = ends(&bars);
    let (first, last) = (screen.signs(first), screen.signs(last));
    let label = bars.iter().map(|bar| bar.label.width()).max().unwrap_or_default();
    let beside = fits_beside(screen, label);
    let indent = if beside { label + 4 } else { 2 };
    let columns = screen.columns(indent + WIDEST).saturating_sub(indent);
    if columns < NARROWEST || high <= low {
        return false;
    }
    let scale = Scale { low, high, columns };
    for bar in &bars {
        let drawn = range(bar.percentiles.map(|wage| scale.column(wage)));
        if beside {
            let padding = " ".repeat(label - bar.label.width() + 2);
            page.line(&format!("  {}{padding}{drawn}", bar.label));
        } else {
            page.wrapped("  ", "  ", None, &bar.label);
            page.line(&format!("  {drawn}"));
        }
    }
    let gap = columns.saturating_sub(first.width() + last.width());
    let ends = format!("{first}{}{last}", " ".repeat(gap));
    page.line(&format!("{}{}", " ".repeat(indent), screen.paint(Tone::Muted, &ends)));
    let comma = if screen.unicode { " ·" } else { "," };
    page.muted(&format!("├ p10{comma} █ p25 to p75{comma} ┃ middle{comma} p90 ┤"));
    true
}

#[cfg(test)]
mod tests {
    use super::{Bar, NARROWEST, WIDEST, bars};
    use crate::render::page::Page;
    use crate::render::screen::Screen;

    /// The column a wage has by plain arithmetic, for bars that begin at `indent`.
    fn column(wage: u32, low: u32, high: u32, columns: usize) -> usize {
        let share = f64::from(wage - low) / f64::from(high - low);
        let last = u32::try_from(columns - 1).unwrap_or_default();
        let exact = share * f64::from(last);
        (0..columns)
            .find(|at| f64::from(u32::try_from(*at).unwrap_or_default()) + 0.5 > exact)
            .unwrap_or_default()
    }

    #[test]
    fn bars_are_exact_to_the_column_at_every_width() {
        let first = [60_123, 81_777, 99_991, 120_450, 160_004];
        let second = [71_300, 95_050, 131_313, 171_717, 230_987];
        let all: Vec<Bar> = [("a", first), ("bb", second)]
            .map(|(label, percentiles)| Bar { label: label.to_owned(), percentiles })
            .to_vec();
        for width in 40..=200 {
            let mut page = Page::new(Screen {
                width: Some(width),
                colour: false,
                links: false,
                unicode: true,
            });
            bars(&mut page, &all);
            let text = page.finish();
            let columns = (width - 6).clamp(NARROWEST, WIDEST);
            for (line, percentiles) in text.lines().zip([first, second]) {
                let drawn: Vec<char> = line.chars().skip(6).collect();
                let at = |sign| drawn.iter().position(|drawn| *drawn == sign);
                let [p10, _, p50, _, p90] =
                    percentiles.map(|wage| column(wage, 60_123, 230_987, columns));
                assert_eq!(
                    (at('├'), at('┃'), at('┤')),
                    (Some(p10), Some(p50), Some(p90)),
                    "{width}"
                );
            }
            let ends = text.lines().nth(2).unwrap_or_default();
            assert!(
                ends.starts_with("      $60,100") && ends.ends_with("$231,000"),
                "{width}: {ends}"
            );
        }
    }
}
