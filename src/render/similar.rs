//! Roles that ask for much the same skills.

use super::number::percent;
use super::page::Page;
use crate::answer::SimilarRole;

/// Adds similar roles under a heading, each with what makes it so; nothing without any.
pub(super) fn similar(page: &mut Page, heading: &str, roles: &[SimilarRole<'_>]) {
    if roles.is_empty() {
        return;
    }
    page.heading(heading);
    let longest = roles.iter().map(|role| role.id.len()).max().unwrap_or_default();
    for role in roles {
        let reasons: Vec<&str> = role.reasons.iter().map(|skill| skill.name).collect();
        let said = format!("{} alike: {}", percent(role.similarity_ratio), reasons.join(" · "));
        page.term(role.id, longest + 4, &said);
    }
}
