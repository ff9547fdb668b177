use super::data_note;
use super::estimate::earned;
use super::figures::{class, kind as kind_word};
use super::number::{percent, signed_percent, thousands};
use super::page::Page;
use super::screen::Tone;
use super::table::{Column, table};
use crate::answer::{
    AccuracyAnswer, ByRoleAnswer, DataPartAnswer, Meta, RoleCheckAnswer, SetAnswer, SourceWhole,
};
use crate::model::FigureKind;
use crate::text::{count, join_and};

/// Column in which the text beside a term begins.
const TERM: usize = 13;

/// Lays out `data`: what can be asked for.
pub(super) fn parts(page: &mut Page, parts: &[DataPartAnswer], meta: &Meta<'_>) {
    page.title("The data, and how good it is");
    page.gap();
    for part in parts {
        page.term(part.command, 26, part.text);
    }
    page.gap();
    data_note(page, meta);
}

/// Lays out `data sources`: a block a source.
pub(super) fn sources(page: &mut Page, sources: &[SourceWhole<'_>], meta: &Meta<'_>) {
    for source in sources {
        page.gap();
        let aside = format!("  {} · {}", source.id, class(source.class));
        page.parts("", &[(Some(Tone::Heading), source.name), (Some(Tone::Muted), &aside)]);
        if source.title != source.name {
            page.paragraph(source.title);
        }
        page.term("publisher", TERM, source.publisher);
        page.term("release", TERM, source.release);
        page.term("retrieved", TERM, source.retrieved.unwrap_or_default());
        page.term("terms", TERM, source.terms);
        if let Some(address) = source.address {
            web_address(page, source.id, address);
        }
        page.term("gives", TERM, source.gives);
        page.term("notes", TERM, source.notes.unwrap_or_default());
    }
    page.gap();
    let shown = count(sources.len(), "source", "sources");
    page.muted(&format!("{shown}. Data {} as of {}.", meta.data_version, meta.as_of));
}

/// Adds an address in one piece, however long, where the page has the room: it is to be copied.
fn web_address(page: &mut Page, id: &str, address: &str) {
    let screen = page.screen();
    let fits = |indent: usize| screen.width.is_none_or(|width| indent + address.len() <= width);
    let term = screen.paint(Tone::Muted, "address");
    let link = screen.link(id, address, address);
    if screen.width.is_none_or(|width| width >= 50) && fits(TERM) {
        page.line(&format!("  {term}{}{link}", " ".repeat(TERM - 2 - "address".len())));
    } else if fits(4) {
        page.line(&format!("  {term}"));
        page.line(&format!("    {link}"));
    } else {
        page.term("address", TERM, address);
    }
}

/// Lays out `data accuracy`.
pub(super) fn accuracy(page: &mut Page, scored: &AccuracyAnswer<'_>, meta: &Meta<'_>) {
    page.title("How good the estimate is");
    page.gap();
    let person = &scored.one_person;
    let (low, high) = (percent(person.error_low_ratio), percent(person.error_high_ratio));
    let low = low.trim_end_matches('%');
    page.paragraph(&format!(
        "For one person the median error is {low} to {high}: {}.",
        person.note
    ));
    page.gap();
    for note in &scored.notes {
        page.item(note.text);
    }
    page.heading("Set by set");
    for set in &scored.sets {
        one_set(page, set);
    }
    roles(page, scored, meta);
    page.gap();
    data_note(page, meta);
}

fn one_set(page: &mut Page, set: &SetAnswer<'_>) {
    page.wrapped("  ", "  ", Some(Tone::Heading), set.set);
    let people = set.people.map(|people| format!("{} people", thousands(people)));
    let least = set.group_people_min.map(|least| format!(" of {least} people or more"));
    let groups = set
        .groups
        .map(|groups| format!("{} groups{}", thousands(groups), least.unwrap_or_default()));
    let pay = pay_of(set.kind);
    let parts = [Some(set.compared.to_owned()), groups, people, Some(pay)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    page.wrapped("    ", "    ", Some(Tone::Muted), &parts.join(" · "));
    page.wrapped("    ", "    ", None, &format!("{}.", set.result));
    if set.beaten {
        let why = set.note.map(|note| format!(": {note}")).unwrap_or_default();
        let loss = format!("The estimate loses this comparison{why}.");
        page.wrapped("    ", "    ", Some(Tone::Warning), &loss);
    } else if let Some(note) = set.note {
        page.wrapped("    ", "    ", Some(Tone::Muted), &format!("({note})"));
    }
}

/// Says what pay was compared.
fn pay_of(kind: FigureKind) -> String {
    match kind {
        FigureKind::Unstated => "pay, base or total not stated".to_owned(),
        stated => format!("{} pay", kind_word(stated)),
    }
}

fn roles(page: &mut Page, scored: &AccuracyAnswer<'_>, meta: &Meta<'_>) {
    page.heading("Role by role");
    let people = &scored.by_role;
    page.paragraph(&format!("{}: {}, {}.", people.set, pay_of(people.kind), people.compared));
    page.gap();
    let columns = [
        Column::name("role"),
        Column::number("people", 0),
        Column::number("level", 0),
        Column::number("half", 0),
        Column::number("8 of 10", 0),
        Column::number("bias", 0),
    ];
    let rows: Vec<Vec<String>> = scored.roles.iter().map(role_row).collect();
    table(page, &columns, &rows);
    page.gap();
    for role in &scored.roles {
        if let Some(titles) = role.titles {
            page.muted(&format!("{}: {titles}.", role.role.id));
        }
    }
    legend(page, people, meta);
    let checked = count(scored.roles.len(), "role", "roles");
    page.muted(&format!("{checked}; {}.", people.note));
    page.heading("Known bias, set against software titles");
    for role in &scored.roles {
        if let Some(bias) = role.bias_ratio {
            page.item(&format!("{}: people {}.", role.role.title, earned(bias)));
        }
    }
}

fn role_row(role: &RoleCheckAnswer<'_>) -> Vec<String> {
    vec![
        role.role.id.to_owned(),
        thousands(role.people),
        format!("{:.3}", role.level_ratio),
        percent(role.half_ratio),
        percent(role.eight_of_ten_ratio),
        role.bias_ratio.map_or_else(|| "–".to_owned(), signed_percent),
    ]
}

/// Says what the columns of the table by role mean.
fn legend(page: &mut Page, people: &ByRoleAnswer<'_>, meta: &Meta<'_>) {
    let expected = format!("{:.2}", people.expected_level_ratio);
    page.muted(&format!(
        "level: people's pay divided by the estimate; near {expected} is expected, as the pay is of \
         {} and {} to {} years older than the wages of {}.",
        join_and(&people.years),
        people.age_years_min,
        people.age_years_max,
        meta.wages,
    ));
    page.muted(
        "half, 8 of 10: share of them inside the range called so; 50% and 80% would be exact.",
    );
    page.muted(
        "bias: how far their pay lay from the estimate, against software titles of the same set.",
    );
}
