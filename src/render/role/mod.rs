mod card;
mod codes;
mod list;

use super::data_note;
use super::page::Page;
use crate::answer::{Meta, Query, RoleAnswer};

use card::Card;
use list::list;

/// Lays out `role`: the list by family, or each role whole.
pub(super) fn roles(page: &mut Page, roles: &[RoleAnswer<'_>], meta: &Meta<'_>, query: &Query) {
    let Query::Role { roles: named, level, sections, .. } = query else {
        return;
    };
    if named.is_empty() {
        return list(page, roles, meta);
    }
    for role in roles {
        page.gap();
        let card = Card { role, detail: &role.detail, level: *level, meta };
        card.whole(page, sections);
    }
    page.gap();
    data_note(page, meta);
    if let [only] = roles {
        let id = only.id;
        if only.estimate.pay.is_some() {
            page.muted(&format!(
                "See also `pycareer salary {id}`; `--years` and `--city` make it yours."
            ));
        }
    }
}
