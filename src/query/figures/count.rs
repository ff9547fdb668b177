//! Published numbers that are no pay, as figures.

use crate::answer::{FigureAnswer, Number};
use crate::model::Count;

/// Returns a number of something as a figure, verbatim.
pub(in crate::query) fn count_answer<'d>(count: &Count<'d>) -> FigureAnswer<'d> {
    FigureAnswer {
        id: count.id.to_owned(),
        class: count.class,
        label: count.label.to_owned(),
        value: Some(Number::Whole(count.value)),
        low: None,
        high: None,
        p10: None,
        p25: None,
        p50: None,
        p75: None,
        p90: None,
        n: None,
        jobs: None,
        unit: Some(count.unit),
        rse_percent: None,
        printed_percent: None,
        currency: count.currency,
        period: None,
        kind: count.kind,
        bound: count.bound,
        source: count.source,
        year: count.year,
        matches: Vec::new(),
        note: count.note,
        facts: count.facts.clone(),
    }
}
