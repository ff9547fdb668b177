//! The rows of `salary`: the estimate and the published figures, or those of `--by`.

use super::{Rows, paid, plain, text, value, word};
use crate::answer::{Converted, Estimate, FigureAnswer, RowAnswer, SalaryAnswer};
use crate::model::release_year;

/// Returns the rows of an answer.
pub(super) fn salary(salary: &SalaryAnswer<'_>, wages: &str) -> Rows {
    match &salary.rows {
        Some(rows) => Rows { header: ROW.to_vec(), rows: rows.iter().map(row).collect() },
        None => Rows { header: [&FIGURE[..], &HOW].concat(), rows: figures(salary, wages) },
    }
}

const ROW: [&str; 12] = [
    "id",
    "label",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "currency",
    "period",
    "place_basis",
    "confidence",
];

/// Pay as it was asked for: converted where it was.
fn row(row: &RowAnswer<'_>) -> Vec<String> {
    let (amounts, [derived, place_basis, confidence]) = paid(Some(&row.pay));
    let mut cells = vec![row.id.clone(), row.label.clone()];
    if let Some(Converted { p10, p25, p50, p75, p90, currency, period, .. }) = &row.converted {
        cells.extend([*p10, *p25, *p50, *p75, *p90].map(plain));
        cells.extend([true.to_string(), currency.clone(), (*period).to_owned()]);
    } else {
        cells.extend(amounts);
        cells.extend([derived, row.pay.currency.to_owned(), row.pay.period.to_owned()]);
    }
    cells.extend([place_basis, confidence]);
    cells
}

pub(super) const FIGURE: [&str; 18] = [
    "id", "label", "class", "source", "year", "kind", "bound", "value", "low", "high", "p10",
    "p25", "p50", "p75", "p90", "currency", "period", "n",
];

/// How an amount came about, as [`paid`] has it.
pub(super) const HOW: [&str; 3] = ["derived", "place_basis", "confidence"];

/// A row of [`FIGURE`], and what stands under [`HOW`].
pub(super) type FigureRow = (Vec<String>, [String; 3]);

/// The estimate first, then the published figures.
fn figures(salary: &SalaryAnswer<'_>, wages: &str) -> Vec<Vec<String>> {
    let label = format!("{}, {}", salary.role.title, salary.place.name);
    let mut rows: Vec<_> = estimated(&label, &salary.estimate, wages).into_iter().collect();
    let how = |pay: &Estimate<'_>| {
        let (_, [_, place_basis, confidence]) = paid(pay.pay.as_ref());
        [true.to_string(), place_basis, confidence]
    };
    let converted = salary.converted.as_ref().filter(|_| !rows.is_empty());
    rows.extend(converted.map(|converted| {
        let row = crate::render::converted::row(converted, &label, release_year(wages));
        (row, how(&salary.estimate))
    }));
    rows.extend(salary.published.iter().map(figure));
    rows.into_iter().map(|(row, how)| [&row[..], &how].concat()).collect()
}

/// Returns an estimate as a row beside published figures; none where there is no estimate.
pub(super) fn estimated(label: &str, estimate: &Estimate<'_>, wages: &str) -> Option<FigureRow> {
    let (amounts, how) = paid(Some(estimate.pay.as_ref()?));
    let head = ["estimate", label, "estimate", "oews", release_year(wages), "base"];
    let words = [&head[..], &["percentiles", "", "", ""]].concat();
    let mut row: Vec<String> = words.into_iter().map(str::to_owned).collect();
    row.extend(amounts);
    row.extend(["USD", "year", ""].map(str::to_owned));
    Some((row, how))
}

/// Returns a published figure: nothing of it is derived.
pub(super) fn figure(figure: &FigureAnswer<'_>) -> FigureRow {
    let mut row = vec![
        figure.id.clone(),
        figure.label.clone(),
        word(&figure.class),
        figure.source.to_owned(),
        figure.year.to_owned(),
        word(&figure.kind),
        word(&figure.bound),
        value(figure),
    ];
    let numbers =
        [figure.low, figure.high, figure.p10, figure.p25, figure.p50, figure.p75, figure.p90];
    row.extend(numbers.map(text));
    row.extend([
        figure.currency.unwrap_or_default().to_owned(),
        word(&figure.period),
        text(figure.n),
    ]);
    (row, [false.to_string(), String::new(), String::new()])
}
