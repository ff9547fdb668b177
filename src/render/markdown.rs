use super::compare::differences;
use super::figures::amount;
use super::learn::checklist;
use super::rows::rows;
use super::topic::said_by;
use super::{data_line, defaults_line, number::thousands};
use crate::answer::{Data, EntryAnswer, Meta, Query, Reply};
use crate::model::SampleKind;

/// Columns whose numbers are money or counts: shown with their thousands apart.
const COUNTED: [&str; 12] = [
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
    "jobs",
    "n",
];

/// Returns an answer's rows as a Markdown table, with what is said in words before it and the data's
/// sources after it.
#[must_use]
pub fn markdown(reply: &Reply<'_>) -> String {
    let mut text = String::new();
    if let Data::Topic(entries) = &reply.data {
        match &reply.query {
            Query::Market { topics, .. } if topics.is_empty() => list(&mut text, "market", entries),
            Query::Guide { topics } if topics.is_empty() => list(&mut text, "guide", entries),
            _ => document(&mut text, entries, &reply.meta),
        }
        text.push_str(&last_lines(&reply.meta));
        return text;
    }
    if let Data::Learn(answer) = &reply.data {
        checklist(&mut text, answer);
        text.extend([&data_line(&reply.meta, None), "\n"]);
        return text;
    }
    let table = rows(reply);
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
    text.extend(["\n", &last_lines(&reply.meta)]);
    text
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
