use super::chart::{Bar, Rise, bars, sparklines};
use super::estimate::known_bias;
use super::marks::{half, key_to_amounts, key_to_marks, key_to_place, marks_of};
use super::number::{difference, pay, signed_percent, thousands};
use super::page::Page;
use super::table::{Column, table};
use super::{data_note, with_source};
use crate::answer::{CompareAnswer, Meta, NeedAnswer, PercentileIn};
use crate::model::Statement;
use crate::text::join_and;

/// Headings of the subjects' columns where their names would not fit.
const NUMBERED: [&str; 6] = ["1", "2", "3", "4", "5", "6"];

/// Difference of two middles, as a share, below which they are called about the same.
const NEARLY_SAME: f64 = 0.01;

/// How many skills are named in a sentence.
const SKILLS_NAMED: usize = 4;

/// Lays out `compare`: the differences in words, ranges on one scale, then the figures.
pub(super) fn compare(page: &mut Page, subjects: &[CompareAnswer<'_>], meta: &Meta<'_>) {
    let labels: Vec<&str> = subjects.iter().map(|subject| subject.subject.as_str()).collect();
    let mut title = labels.join(" · ");
    if let Some(shared) = shared(subjects) {
        title = format!("{title} ({shared})");
    }
    page.title(&title);
    page.gap();
    for sentence in differences(subjects) {
        page.item(&sentence);
    }
    page.gap();
    let drawn = subjects.iter().filter_map(|subject| {
        let percentiles = subject.estimate.pay.as_ref()?.percentiles();
        Some(Bar { label: subject.subject.clone(), percentiles })
    });
    bars(page, &drawn.collect::<Vec<_>>());
    page.heading("Pay, base a year");
    figures(page, subjects, meta);
    ranks(page, subjects);
    by_years(page, subjects);
    levels(page, subjects);
    skills(page, subjects);
    texts(page, subjects, meta);
    page.gap();
    data_note(page, &shown(subjects, meta));
}

/// Returns what the page was made of: of what is said of roles only the sources of what stands there.
fn shown<'d>(subjects: &[CompareAnswer<'_>], meta: &Meta<'d>) -> Meta<'d> {
    let all = subjects.iter().flat_map(|one| one.entry.iter().chain(&one.outlook));
    let mut unshown: Vec<&str> = all.map(|statement| statement.source).collect();
    let made_of = subjects.iter().filter_map(|one| one.estimate.basis.as_ref());
    let mut used: Vec<&str> = made_of.flat_map(|basis| basis.witnesses.iter().copied()).collect();
    for role in roles(subjects) {
        used.extend(role.caveats.iter().map(|statement| statement.source));
        let said = role.entry.first().into_iter().chain(role.outlook.first());
        used.extend(said.filter(|_| role.skills.is_some()).map(|statement| statement.source));
    }
    unshown.retain(|source| !used.contains(source));
    let mut meta = meta.clone();
    meta.sources.retain(|source| !unshown.contains(&source.id));
    meta
}

/// Returns what all subjects have in common and their labels do not say: place, years or level.
fn shared(subjects: &[CompareAnswer<'_>]) -> Option<String> {
    let first = subjects.first()?;
    let mut words = Vec::new();
    if subjects.iter().all(|subject| subject.place.id == first.place.id) {
        words.push(first.place.name.to_owned());
    }
    let is_role_shared = subjects.iter().all(|subject| subject.role.id == first.role.id);
    if is_role_shared && !first.subject.contains(first.role.title) {
        words.push(first.role.title.to_owned());
    }
    let standing = super::estimate::standing(first.person).unwrap_or_default();
    let is_shared = subjects.iter().all(|subject| subject.person == first.person);
    if is_shared && !standing.is_empty() && !first.subject.contains(&standing) {
        words.push(standing);
    }
    (!words.is_empty()).then(|| words.join(", "))
}

/// Returns the differences that matter, in words.
pub(super) fn differences(subjects: &[CompareAnswer<'_>]) -> Vec<String> {
    let Some(first) = subjects.first() else { return Vec::new() };
    let mut said = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for subject in subjects {
        if told.contains(&subject.id.as_str()) {
            continue;
        }
        let same = subjects.iter().filter(|other| subject.same_as.contains(&other.id));
        let same: Vec<&CompareAnswer<'_>> = same.collect();
        if !same.is_empty() {
            told.extend(same.iter().map(|other| other.id.as_str()));
            let labels = std::iter::once(&subject).chain(&same).map(|one| one.subject.as_str());
            let labels = join_and(&labels.collect::<Vec<_>>());
            said.push(format!("{labels} stand on the same codes at the same height: same figures"));
        }
        if !first.same_as.contains(&subject.id) {
            said.extend(against(subject, first));
        }
    }
    said
}

/// Says how one subject differs from the first; nothing for the first itself.
fn against(subject: &CompareAnswer<'_>, first: &CompareAnswer<'_>) -> Option<String> {
    let its = subject.against_first?;
    let (one, other) = (&subject.subject, &first.subject);
    if its.ratio.abs() < NEARLY_SAME {
        return Some(format!("{one} pays about the same in the middle as {other}"));
    }
    let more = if its.amount > 0 { "more" } else { "less" };
    let amount = difference(its.amount);
    let percent = signed_percent(its.ratio);
    let sentence =
        format!("{one} pays about {amount} {more} in the middle than {other} ({percent})");
    let is_other_role = subject.role.id != first.role.id;
    let skills = subject.skills.as_ref().filter(|_| is_other_role);
    let only = skills.iter().flat_map(|skills| &skills.only);
    let names: Vec<&str> = only.map(|skill| skill.name).take(SKILLS_NAMED).collect();
    if names.is_empty() {
        return Some(sentence);
    }
    Some(format!("{sentence}, and needs {}", join_and(&names)))
}

/// Adds the table of pay, and how it is to be read.
fn figures(page: &mut Page, subjects: &[CompareAnswer<'_>], meta: &Meta<'_>) {
    let columns = [
        Column::text("subject", 0),
        Column::number("p25", 1),
        Column::number("middle", 0),
        Column::number("p75", 1),
        Column::number("real pay", 2),
        Column::number("jobs", 3),
        Column::number("conc.", 4),
    ];
    let rows: Vec<Vec<String>> = subjects
        .iter()
        .map(|subject| {
            let real = subject.real_pay.as_ref().map(|real| pay(real.p50, true));
            let [p25, p50, p75] = half(subject.estimate.pay.as_ref());
            vec![
                format!("{}{}", subject.subject, marks_of(&subject.estimate)),
                p25,
                p50,
                p75,
                real.unwrap_or_else(|| "–".to_owned()),
                subject.jobs.map_or("–".to_owned(), thousands),
                subject.concentration.map_or("–".to_owned(), |quotient| format!("{quotient:.2}")),
            ]
        })
        .collect();
    let left_out = table(page, &columns, &rows);
    page.muted(&key_to_amounts(meta));
    key_to_place(page, &left_out, meta);
    key_to_marks(page, rows.iter().flatten());
    let pays = subjects.iter().filter_map(|one| Some((one.role.title, one.estimate.pay.as_ref()?)));
    known_bias(page, &mut { pays });
}

fn ranks(page: &mut Page, subjects: &[CompareAnswer<'_>]) {
    let Some(first) = subjects.first() else { return };
    let of = |subject: &PercentileIn| {
        let other = subjects.iter().find(|other| other.id == subject.subject)?;
        Some(format!("p{:.0} of {}", subject.percentile_market, other.subject))
    };
    let places: Vec<String> = first.percentiles.iter().filter_map(of).collect();
    if !places.is_empty() {
        page.paragraph(&format!("The middle of {} lies at {}.", first.subject, join_and(&places)));
    }
}

/// Adds how the middles rise with years; nothing where every subject is a level of one role.
fn by_years(page: &mut Page, subjects: &[CompareAnswer<'_>]) {
    if subjects.iter().all(|subject| subject.id == subject.person.level.unwrap_or_default()) {
        return;
    }
    let rises: Vec<Rise> = subjects
        .iter()
        .map(|subject| Rise {
            label: subject.subject.clone(),
            wages: subject.by_years.iter().map(|middle| middle.p50).collect(),
        })
        .collect();
    let years = subjects.iter().flat_map(|subject| &subject.by_years).map(|middle| middle.years);
    let years: Vec<String> = years
        .take(rises.first().map_or(0, |rise| rise.wages.len()))
        .map(|years| years.to_string())
        .collect();
    page.heading("Middle by years of work");
    sparklines(page, &rises);
    page.muted(&format!("After {} years, on one scale.", join_and(&years)));
}

fn levels(page: &mut Page, subjects: &[CompareAnswer<'_>]) {
    let is_one_role =
        subjects.iter().all(|one| Some(one.role.id) == subjects.first().map(|it| it.role.id));
    let words = crate::model::Level::ALL.map(crate::model::Level::word);
    let middle = |subject: &CompareAnswer<'_>, word: &str| {
        let level = subject.levels.iter().find(|level| level.level == word)?;
        Some(pay(level.p50, true))
    };
    let mut rows = Vec::new();
    for word in words {
        let cells: Vec<Option<String>> =
            subjects.iter().map(|subject| middle(subject, word)).collect();
        if cells.iter().any(Option::is_some) {
            let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| "–".to_owned()));
            rows.push(std::iter::once(word.to_owned()).chain(cells).collect::<Vec<_>>());
        }
    }
    // Of one role in several places the levels say no more than the middles did.
    if rows.is_empty() || is_one_role {
        return;
    }
    page.heading("Middle by level");
    let mut columns = vec![Column::name("level")];
    columns.extend(NUMBERED.iter().take(subjects.len()).map(|title| Column::number(title, 0)));
    table(page, &columns, &rows);
    let names = NUMBERED.iter().zip(subjects).map(|(at, one)| format!("{at} {}", one.subject));
    page.muted(&names.collect::<Vec<_>>().join(" · "));
}

fn skills(page: &mut Page, subjects: &[CompareAnswer<'_>]) {
    let Some(first) = subjects.iter().find_map(|subject| subject.skills.as_ref()) else { return };
    page.heading("Skills");
    let longest = subjects.iter().map(|subject| subject.role.id.len()).max().unwrap_or_default();
    let column = longest.max("shared".len()) + 4;
    let names = |skills: &[NeedAnswer<'_>]| {
        skills.iter().map(|skill| skill.name).collect::<Vec<_>>().join(" · ")
    };
    page.term("shared", column, &names(&first.shared));
    let mut told: Vec<&str> = Vec::new();
    for subject in subjects {
        let Some(skills) = subject.skills.as_ref() else { continue };
        if !told.contains(&subject.role.id) {
            told.push(subject.role.id);
            page.term(subject.role.id, column, &names(&skills.only));
        }
    }
    page.muted("Beside each role: what it alone needs of those compared.");
}

/// Returns the first subject of each role.
fn roles<'s, 'd>(subjects: &'s [CompareAnswer<'d>]) -> Vec<&'s CompareAnswer<'d>> {
    let mut roles: Vec<&CompareAnswer<'_>> = Vec::new();
    for subject in subjects {
        if roles.iter().all(|known| known.role.id != subject.role.id) {
            roles.push(subject);
        }
    }
    roles
}

/// Adds what is said of each role compared; of one role in several places what is to be minded alone.
fn texts(page: &mut Page, subjects: &[CompareAnswer<'_>], meta: &Meta<'_>) {
    let roles = roles(subjects);
    if subjects.iter().any(|subject| subject.skills.is_some()) {
        let entry = roles.iter().filter_map(|one| Some((one.role.title, one.entry.first()?)));
        section(page, "Coming in", meta, entry);
        let outlook = roles.iter().filter_map(|one| Some((one.role.title, one.outlook.first()?)));
        section(page, "Outlook", meta, outlook);
    }
    if roles.iter().all(|role| role.caveats.is_empty()) {
        return;
    }
    page.heading("Keep in mind");
    for role in roles {
        for caveat in &role.caveats {
            page.item(&format!("{}: {}", role.role.title, caveat.text));
        }
    }
    page.muted(
        "What guides print of a role is not compared: `pycareer salary NAME` shows it, apart.",
    );
}

fn section<'a>(
    page: &mut Page,
    heading: &str,
    meta: &Meta<'_>,
    rows: impl Iterator<Item = (&'a str, &'a Statement<'a>)>,
) {
    let mut rows = rows.peekable();
    if rows.peek().is_some() {
        page.heading(heading);
    }
    for (title, statement) in rows {
        page.item(&format!("{title}: {}", with_source(statement, meta)));
    }
}
