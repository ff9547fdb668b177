use super::{Rows, text, value, word};
use crate::answer::{EntryAnswer, FigureAnswer};
use crate::model::EntryHead;

/// What every row begins with: of an entry, its id and text; of a figure, its own id and label.
const HEAD: [&str; 6] = ["topic", "id", "title", "text", "source", "year"];

/// The rest: empty but for figures, and the sample in the row of its entry.
const REST: [&str; 18] = [
    "class", "kind", "bound", "value", "low", "high", "p10", "p25", "p50", "p75", "p90",
    "currency", "period", "unit", "n", "jobs", "note", "sample",
];

/// Returns a row for each entry, then one for each of its items, then one for each of its figures;
/// in the list one for each topic, then one for each of its entries.
pub(super) fn rows(entries: &[EntryAnswer<'_>]) -> Rows {
    let rows = entries.iter().flat_map(|entry| {
        let of = std::iter::once(of_entry(entry));
        let items = entry.items.iter();
        let items = items.map(|item| said(entry, item.text, item.source, item.year));
        let figures = entry.figures.iter().map(|shown| figure(entry, shown));
        let heads = entry.entries.iter().flatten().map(|head| listed(entry, head));
        of.chain(items).chain(figures).chain(heads)
    });
    Rows { header: [&HEAD[..], &REST[..]].concat(), rows: rows.collect() }
}

fn of_entry(entry: &EntryAnswer<'_>) -> Vec<String> {
    let mut row = said(entry, &entry.text, entry.source, entry.year);
    if let (Some(sample), Some(last)) = (entry.sample, row.last_mut()) {
        sample.clone_into(last);
    }
    row
}

fn said(entry: &EntryAnswer<'_>, text: &str, source: &str, year: Option<&str>) -> Vec<String> {
    let year = year.unwrap_or_default();
    let head = [entry.topic, &entry.id, &entry.title, text, source, year];
    let mut row = head.map(str::to_owned).to_vec();
    row.resize(HEAD.len() + REST.len(), String::new());
    row
}

fn listed(topic: &EntryAnswer<'_>, head: &EntryHead<'_>) -> Vec<String> {
    let mut row = [topic.topic, head.id, head.title].map(str::to_owned).to_vec();
    row.resize(HEAD.len() + REST.len(), String::new());
    row
}

fn figure(entry: &EntryAnswer<'_>, shown: &FigureAnswer<'_>) -> Vec<String> {
    let head = [entry.topic, &shown.id, &entry.title, &shown.label, shown.source, shown.year];
    let mut row = head.map(str::to_owned).to_vec();
    row.extend([word(&shown.class), word(&shown.kind), word(&shown.bound), value(shown)]);
    let percentiles = [shown.p10, shown.p25, shown.p50, shown.p75, shown.p90];
    row.extend([shown.low, shown.high].into_iter().chain(percentiles).map(text));
    row.extend([
        shown.currency.unwrap_or_default().to_owned(),
        word(&shown.period),
        shown.unit.unwrap_or_default().to_owned(),
        text(shown.n),
        text(shown.jobs),
        shown.note.unwrap_or_default().to_owned(),
        String::new(),
    ]);
    row
}
