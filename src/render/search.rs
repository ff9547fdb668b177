use super::page::Page;
use super::screen::Tone;
use crate::answer::{HitAnswer, Query};

/// Lays out `search`: each hit with the command that opens it.
pub(super) fn hits(page: &mut Page, hits: &[HitAnswer<'_>], query: &Query) {
    let Query::Search { words, .. } = query else {
        return;
    };
    if hits.is_empty() {
        let shown = crate::text::visible(words);
        page.paragraph(&format!("Nothing here is about `{shown}`."));
        page.muted("`pycareer role`, `skill`, `market` and `guide` list what there is.");
        return;
    }
    for hit in hits {
        page.parts(
            "",
            &[(Some(Tone::Heading), hit.title), (Some(Tone::Muted), &format!("  {}", hit.kind))],
        );
        page.paragraph(&hit.snippet);
        page.wrapped("    ", "    ", Some(Tone::Hint), &hit.command);
    }
}
