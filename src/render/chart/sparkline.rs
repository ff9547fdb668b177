use super::scale::Scale;
use crate::render::number::pay;
use crate::render::page::Page;
use crate::render::table::{Column, table};

/// Heights of a point, lowest first.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Wages that follow each other.
#[derive(Clone, Debug)]
pub(in crate::render) struct Rise {
    /// Whose they are.
    pub label: String,
    /// The wages, in order.
    pub wages: Vec<u32>,
}

/// Adds one sparkline a row, all on one scale, between its first and its last wage.
pub(in crate::render) fn sparklines(page: &mut Page, rises: &[Rise]) {
    let wages = || rises.iter().flat_map(|rise| rise.wages.iter().copied());
    let (Some(low), Some(high)) = (wages().min(), wages().max()) else { return };
    let scale = Scale { low, high, columns: HEIGHTS.len() };
    let money = |wage: Option<&u32>| wage.map_or(String::new(), |wage| pay(*wage, true));
    let rows: Vec<Vec<String>> = rises
        .iter()
        .map(|rise| {
            let (first, last) = (money(rise.wages.first()), money(rise.wages.last()));
            vec![rise.label.clone(), first, line(&rise.wages, scale), last]
        })
        .collect();
    let columns = [
        Column::text("subject", 0),
        Column::number("first", 1),
        Column::name(""),
        Column::number("last", 0),
    ];
    table(page, &columns, &rows);
}

fn line(wages: &[u32], scale: Scale) -> String {
    wages.iter().filter_map(|wage| HEIGHTS.get(scale.column(*wage))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Scale, line};

    #[test]
    fn the_lowest_and_the_highest_wage_are_at_the_ends() {
        let scale = Scale { low: 50, high: 120, columns: 8 };
        assert_eq!(line(&[50, 60, 80, 119, 120], scale), "▁▂▄██");
    }
}
