use super::data_note;
use super::page::Page;
use super::screen::Tone;
use crate::answer::{HitAnswer, Meta, Query, Warning};
use crate::text::{capitalised, visible};

/// Lays out `search`: each hit with the command that opens it.
pub(super) fn hits(
    page: &mut Page,
    hits: &[HitAnswer],
    query: &Query,
    meta: &Meta<'_>,
    warnings: &[Warning],
) {
    for hit in hits {
        let kind = format!("  {}", hit.kind);
        page.parts("", &[(Some(Tone::Heading), &hit.title), (Some(Tone::Muted), &kind)]);
        page.paragraph(&hit.snippet);
        page.wrapped("    ", "    ", Some(Tone::Hint), &hit.command);
    }
    if hits.is_empty() {
        nothing(page, query, warnings);
    }
    page.gap();
    data_note(page, meta);
}

fn nothing(page: &mut Page, query: &Query, warnings: &[Warning]) {
    if let Some(others) = warnings.iter().find(|its| its.code == Warning::OTHER_KINDS) {
        return page.paragraph(&format!("{}.", capitalised(&others.message)));
    }
    if let Query::Search { words, .. } = query {
        page.paragraph(&format!("Nothing here is about `{}`.", visible(words)));
        page.muted("`pycareer role`, `skill`, `market` and `guide` list what there is.");
    }
}
