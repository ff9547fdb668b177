use super::compare::differences;
use super::rows::rows;
use super::{data_line, number::thousands};
use crate::answer::{Data, Reply};

/// Columns whose numbers are money or counts: shown with their thousands apart.
const COUNTED: [&str; 11] =
    ["p10", "p25", "p50", "p75", "p90", "value", "low", "high", "real_p50", "jobs", "n"];

/// Returns an answer's rows as a Markdown table, with what is said in words before it and the data's
/// sources after it.
#[must_use]
pub fn markdown(reply: &Reply<'_>) -> String {
    let table = rows(reply);
    let mut text = String::new();
    if let Data::Compare(subjects) = &reply.data {
        for sentence in differences(subjects) {
            text.extend(["- ", &escaped(&sentence), "\n"]);
        }
        text.push('\n');
    }
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.collect();
        format!("| {} |\n", cells.join(" | "))
    };
    text.push_str(&line(&mut table.header.iter().map(|title| (*title).to_owned())));
    text.push_str(&line(
        &mut table.header.iter().map(|title| {
            if COUNTED.contains(title) { "---:".to_owned() } else { "---".to_owned() }
        }),
    ));
    for row in &table.rows {
        let cells = row.iter().zip(&table.header);
        text.push_str(&line(&mut cells.map(|(cell, title)| {
            let number = cell.parse::<u64>().ok().filter(|_| COUNTED.contains(title));
            number.map_or_else(|| escaped(cell), thousands)
        })));
    }
    text.extend(["\n", &data_line(&reply.meta), "\n"]);
    text
}

/// Returns text in which nothing is read as Markdown's own signs.
fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if "|\\*_`[]<>#".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}
