use super::estimate::{Shown, bias_sentence, estimate, known_bias, standing};
use super::figures::figures;
use super::marks::{
    HALF, doubt, half, key_to_amounts, key_to_marks, key_to_place, mark_of_place, marks,
    reliability_of, sign_of_beyond, signs,
};
use super::number::{pay, prices, thousands};
use super::page::Page;
use super::screen::Tone;
use super::table::{Column, table};
use super::{data_note, prices_of};
use crate::answer::{CityAnswer, Meta, Person, Query, RolePay};
use crate::model::short_title;
use crate::text::in_sentence;

/// How many roles are shown of a place; JSON has all.
const ROLES_SHOWN: usize = 12;

/// Lays out `city`: each place whole, or the ranking.
pub(super) fn cities(page: &mut Page, cities: &[CityAnswer<'_>], query: &Query, meta: &Meta<'_>) {
    let Query::City { years, level, sort, area_type, .. } = query else {
        return;
    };
    let person = Person { years: *years, level: *level };
    if let Some(sort) = sort {
        let is_metro = *area_type != Some("nonmetro");
        let areas = if is_metro { "Metropolitan areas" } else { "Nonmetropolitan areas" };
        return ranking(page, cities, person, (areas, sort), meta);
    }
    for city in cities {
        page.gap();
        place(page, city, person, meta);
    }
    page.gap();
    data_note(page, meta);
}

fn place(page: &mut Page, city: &CityAnswer<'_>, person: Person, meta: &Meta<'_>) {
    let aside = format!("  {} · {} {}", city.id, city.area_type, city.code);
    page.parts("", &[(Some(Tone::Heading), city.name), (Some(Tone::Muted), &aside)]);
    if let Some(name) = &city.city {
        let what = if city.area_type == "country" { "pay" } else { "wages" };
        page.muted(&format!("{name}: {what} of {}", in_sentence(city.name)));
    }
    page.gap();
    facts(page, city, meta);
    if city.estimate.pay.is_some() {
        let who = standing(person).map_or(String::new(), |who| format!(", {who}"));
        page.heading(&format!("Pay of {}{who}", city.role.title));
        let (estimated, place) = (&city.estimate, city.name);
        estimate(page, &Shown { estimate: estimated, place, person, real: None, meta });
    } else {
        page.paragraph("No estimate is made.");
    }
    if let Some(roles) = city.roles.as_deref() {
        role_table(page, roles, person, meta);
    }
    if let Some(published) = &city.published {
        figures(page, "Published figures", published, meta);
    }
}

fn facts(page: &mut Page, city: &CityAnswer<'_>, meta: &Meta<'_>) {
    if let Some(rpp) = city.rpp {
        let whose = match city.rpp_basis {
            Some("state") => " (the state's: none is published for the area)",
            _ => "",
        };
        let against = if city.area_type == "nation" {
            "the base of all others".to_owned()
        } else {
            format!("{} against the United States", prices(rpp))
        };
        page.term("prices", 17, &format!("{rpp:.1}, {against}{whose} ({})", prices_of(meta)));
    }
    if let Some(jobs) = city.jobs {
        let text = format!("{} in the codes of {}, weighted", thousands(jobs), city.role.title);
        page.term("jobs", 17, &text);
    }
    if let Some(quotient) = city.concentration.filter(|_| city.area_type != "nation") {
        let text = format!("{quotient:.2} times the nation's share of such jobs");
        page.term("concentration", 17, &text);
    }
    if let Some(real) = city.real_pay.as_ref().filter(|_| city.area_type != "nation") {
        let text = format!("{} in the middle, at US average prices", pay(real.p50, true));
        page.term("real pay", 17, &text);
    }
}

fn role_table(page: &mut Page, roles: &[RolePay<'_>], person: Person, meta: &Meta<'_>) {
    let who = standing(person).map_or(String::new(), |who| format!(", {who}"));
    page.heading(&format!("Pay by role{who}"));
    let rows: Vec<Vec<String>> = roles
        .iter()
        .take(ROLES_SHOWN)
        .map(|role| {
            let [p25, p50, p75] = half(Some(&role.pay));
            vec![[role.id, marks(&role.pay, None)].concat(), p25, p50, p75]
        })
        .collect();
    let columns = [
        Column::text("role", 0),
        Column::number("p25", 1),
        Column::number("middle", 0),
        Column::number("p75", 1),
    ];
    table(page, &columns, &rows);
    let more = roles.len().saturating_sub(rows.len());
    if more > 0 {
        page.muted(&format!("{more} more roles: add `--json`."));
    }
    page.muted(&key_to_amounts(meta));
    let shown = roles.iter().take(ROLES_SHOWN);
    key_to_marks(page, shown.clone().flat_map(|role| signs(&role.pay, None, &HALF)));
    known_bias(page, &mut shown.map(|role| (role.title, &role.pay)));
}

fn ranking(
    page: &mut Page,
    cities: &[CityAnswer<'_>],
    person: Person,
    (areas, sort): (&str, &str),
    meta: &Meta<'_>,
) {
    let who = standing(person).map_or(String::new(), |who| format!(", {who}"));
    let Some(first) = cities.first() else {
        page.paragraph(&format!("{areas}: none fits."));
        return data_note(page, meta);
    };
    let sort = match sort {
        "real-pay" => "pay at US average prices",
        other => other,
    };
    page.title(&format!("{areas} by {sort}: {}{who}", first.role.title));
    page.gap();
    let columns = [
        Column::quiet(""),
        Column::text("area", 0),
        Column::number("middle", 0),
        Column::number("p25 – p75", 4),
        Column::number("real pay", 1),
        Column::number("jobs", 2),
        Column::number("conc.", 3),
    ];
    let rows: Vec<Vec<String>> =
        cities.iter().enumerate().map(|(at, city)| ranking_row(at + 1, city)).collect();
    let left_out = table(page, &columns, &rows);
    page.gap();
    page.muted(&key_to_amounts(meta));
    key_to_place(page, &left_out, meta);
    let pays = || cities.iter().filter_map(|city| city.estimate.pay.as_ref());
    let beyond = pays().map(|pay| sign_of_beyond(pay, &HALF));
    key_to_marks(page, beyond.chain(cities.iter().map(mark_of)));
    doubt(page, pays().next());
    if let Some(bias) = first.estimate.bias_ratio {
        page.muted(&bias_sentence(bias));
    }
    data_note(page, meta);
}

fn ranking_row(place: usize, city: &CityAnswer<'_>) -> Vec<String> {
    let [p25, p50, p75] = half(city.estimate.pay.as_ref());
    // The page's title says what kind of areas these are.
    let name = short_title(city.name, city.state).replace(" nonmetropolitan area", "");
    vec![
        place.to_string(),
        format!("{name}{}", mark_of(city)),
        p50,
        format!("{p25} – {p75}"),
        city.real_pay.as_ref().map_or("–".to_owned(), |real| pay(real.p50, true)),
        city.jobs.map_or("–".to_owned(), thousands),
        city.concentration.map_or("–".to_owned(), |quotient| format!("{quotient:.2}")),
    ]
}

fn mark_of(city: &CityAnswer<'_>) -> &'static str {
    let pay = city.estimate.pay.as_ref();
    pay.map_or("", |pay| mark_of_place(pay, reliability_of(&city.estimate)))
}
