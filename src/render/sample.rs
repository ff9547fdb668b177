//! Text to copy. Code keeps its lines, whatever the width; a letter is wrapped by paragraph.

use unicode_width::UnicodeWidthStr;

use super::page::Page;
use crate::answer::EntryAnswer;
use crate::model::SampleKind;

/// What a sample is indented by where there is room for it.
const INDENT: &str = "    ";

/// Adds the sample of an entry; where its code has no room, how to print it.
pub(super) fn sample(page: &mut Page, entry: &EntryAnswer<'_>, command: &str) {
    let (Some(sample), Some(kind)) = (entry.sample, entry.sample_kind) else { return };
    page.gap();
    let widest = sample.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let has_room = |columns: usize| page.screen().width.is_none_or(|width| columns <= width);
    if has_room(widest + INDENT.len()) {
        verbatim(page, INDENT, sample);
    } else if kind == SampleKind::Letter {
        reflowed(page, sample, widest);
    } else if has_room(widest) {
        verbatim(page, "", sample);
    } else {
        page.muted(&format!(
            "The code is {widest} columns wide: `pycareer {command} {} --get 0.sample` prints it.",
            entry.id
        ));
    }
}

fn verbatim(page: &mut Page, indent: &str, sample: &str) {
    for line in sample.lines() {
        page.line(&format!("{indent}{line}"));
    }
}

/// Adds paragraphs wrapped anew. A line much shorter than the widest ends where it was meant to.
fn reflowed(page: &mut Page, sample: &str, widest: usize) {
    let mut paragraph: Vec<&str> = Vec::new();
    for line in sample.lines() {
        paragraph.push(line);
        if line.width() * 3 < widest * 2 {
            page.wrapped(INDENT, INDENT, None, paragraph.join(" ").trim_end());
            // An empty line ends a paragraph and stays.
            if line.is_empty() && paragraph.len() > 1 {
                page.line("");
            }
            paragraph.clear();
        }
    }
    page.wrapped(INDENT, INDENT, None, &paragraph.join(" "));
}
