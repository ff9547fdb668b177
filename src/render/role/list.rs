use crate::answer::{Meta, RoleAnswer};
use crate::render::data_note;
use crate::render::estimate::known_bias;
use crate::render::marks::{
    HALF, half, key_to_amounts, key_to_marks, marks_of, reliability_of, signs,
};
use crate::render::page::Page;
use crate::render::table::{Column, table};

/// Lays out the list of roles.
pub(super) fn list(page: &mut Page, roles: &[RoleAnswer<'_>], meta: &Meta<'_>) {
    page.title("Roles and what they pay in the United States, base a year, all years");
    let columns = [
        Column::name("role"),
        Column::quiet("title"),
        Column::text("family", 2),
        Column::number("p25", 1),
        Column::number("middle", 0),
        Column::number("p75", 1),
    ];
    let rows: Vec<Vec<String>> = roles.iter().map(list_row).collect();
    if rows.is_empty() {
        page.paragraph("No role fits.");
        return;
    }
    page.gap();
    table(page, &columns, &rows);
    page.gap();
    page.muted(&format!("{} A dash: no estimate is made.", key_to_amounts(meta)));
    let shown = roles.iter().filter_map(|role| {
        Some(signs(role.estimate.pay.as_ref()?, reliability_of(&role.estimate), &HALF))
    });
    key_to_marks(page, shown.flatten());
    let pays = roles.iter().filter_map(|role| Some((role.title, role.estimate.pay.as_ref()?)));
    known_bias(page, &mut { pays });
    data_note(page, meta);
    page.muted(
        "`pycareer role NAME` shows a role whole; `--family` and `--skill` shorten the list.",
    );
}

fn list_row(role: &RoleAnswer<'_>) -> Vec<String> {
    let [p25, p50, p75] = half(role.estimate.pay.as_ref());
    let id = [role.id, marks_of(&role.estimate)].concat();
    vec![id, role.title.to_owned(), role.family.to_owned(), p25, p50, p75]
}
