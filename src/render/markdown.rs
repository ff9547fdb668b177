use super::compare::differences;
use super::figures::amount;
use super::learn::checklist;
use super::rows::rows;
use super::topic::said_by;
use super::{data_line, defaults_line, number::thousands};
use crate::answer::{Data, EntryAnswer, Meta, Query, Reply};
use crate::model::SampleKind;

/// Columns whose numbers are money or counts: shown with their thousands apart.
const COUNTED: [&str; 18] = [
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "value",
    "low",
    "high",
    "real_p50",
    "before_p50",
    "amount",
    "purchasing_power",
    "market_rank",
    "to_median",
    "to_upper_quartile",
    "against_first",
    "jobs",
    "n",
];

/// Returns an answer as Markdown: a document where it is one, else its rows as a table; the data's
/// sources stand last.
#[must_use]
pub fn markdown(reply: &Reply<'_>) -> String {
    let mut text = String::new();
    match (&reply.data, &reply.query) {
        (Data::Topic(entries), Query::Market { topics, .. }) if topics.is_empty() => {
            list(&mut text, "market", entries);
        }
        (Data::Topic(entries), Query::Guide { topics }) if topics.is_empty() => {
            list(&mut text, "guide", entries);
        }
        (Data::Topic(entries), _) => document(&mut text, entries, &reply.meta),
        (Data::Learn(answer), _) => checklist(&mut text, answer),
        _ => table(&mut text, reply),
    }
    text.push_str(&last_lines(&reply.meta));
    text
}

/// Adds an answer's rows as a table, of a comparison behind its differences in words.
fn table(text: &mut String, reply: &Reply<'_>) {
    let table = rows(reply);
    if let Data::Compare(subjects) = &reply.data {
        for sentence in differences(subjects) {
            text.extend(["- ", &escaped(&sentence), "\n"]);
        }
        text.push('\n');
    }
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let title = |title: &&str| (*title).to_owned();
    text.push_str(&line(table.header.iter().map(title).collect()));
    let rule = |title: &&str| if COUNTED.contains(title) { "---:" } else { "---" }.to_owned();
    text.push_str(&line(table.header.iter().map(rule).collect()));
    for row in &table.rows {
        let cell = |(cell, title): (&String, &&str)| {
            let number = cell.parse::<i64>().ok().filter(|_| COUNTED.contains(title));
            number.map_or_else(|| escaped(cell), signed)
        };
        text.push_str(&line(row.iter().zip(&table.header).map(cell).collect()));
    }
    text.push('\n');
}

fn signed(number: i64) -> String {
    let sign = if number < 0 { "−" } else { "" };
    format!("{sign}{}", thousands(number.unsigned_abs()))
}

/// Returns the lines under an answer: the data's sources, and what of the question was not typed.
fn last_lines(meta: &Meta<'_>) -> String {
    let defaults = defaults_line(meta);
    let defaults =
        defaults.map_or(String::new(), |line| format!("\nFilled in: {}.\n", escaped(&line)));
    format!("{}\n{defaults}", data_line(meta, None))
}

/// Adds the topics of a command, each entry with the command that opens it.
fn list(text: &mut String, command: &str, topics: &[EntryAnswer<'_>]) {
    for topic in topics {
        text.extend(["## ", &escaped(&topic.title), "\n\n", &escaped(&topic.text), "\n\n"]);
        for entry in topic.entries.iter().flatten() {
            let open = format!("`pycareer {command} {}`", entry.id);
            text.extend(["- ", &escaped(entry.title), ": ", &open, "\n"]);
        }
        text.push('\n');
    }
}

/// Adds entries as a document: headings, lists, and text to copy as it is.
fn document(text: &mut String, entries: &[EntryAnswer<'_>], meta: &Meta<'_>) {
    for entry in entries {
        text.extend(["## ", &escaped(&entry.title), "\n\n", &escaped(&entry.text)]);
        text.extend([" (", &said_by(entry.source, entry.year, meta), ")\n\n"]);
        for item in &entry.items {
            let said = said_by(item.source, item.year, meta);
            text.extend(["- ", &escaped(item.text), " (", &said, ")\n"]);
        }
        for figure in &entry.figures {
            text.extend(["- ", &escaped(&figure.label), ": ", &escaped(&amount(figure))]);
            text.extend([" (", &said_by(figure.source, Some(figure.year), meta), ")"]);
            text.extend(figure.jobs.map(|jobs| format!(", {} jobs", thousands(jobs))));
            text.extend([figure.note.map_or("", |_| "; "), figure.note.unwrap_or_default(), "\n"]);
        }
        if !entry.items.is_empty() || !entry.figures.is_empty() {
            text.push('\n');
        }
        if let Some(sample) = entry.sample {
            let fence = if entry.sample_kind == Some(SampleKind::Code) { "python" } else { "" };
            text.extend(["```", fence, "\n", sample, "\n```\n\n"]);
        }
    }
}

/// Returns text in which nothing is read as Markdown's own signs.
pub(super) fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if "|\\*_`[]<>#".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}
