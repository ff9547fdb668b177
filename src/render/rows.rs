//! Answers as rows, for CSV and Markdown: every format of rows comes from here.

use crate::answer::{
    CityAnswer, CompareAnswer, Data, EntryAnswer, Estimate, FigureAnswer, HitAnswer, Number, Reply,
    RoleAnswer, SalaryAnswer, SkillAnswer,
};
use crate::model::release_year;

/// A table of plain values: text as it is, numbers unformatted, unknown empty.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    /// Names of the columns, as JSON names them.
    pub header: Vec<&'static str>,
    /// One cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// Returns the rows of an answer.
pub(super) fn rows(reply: &Reply<'_>) -> Rows {
    match &reply.data {
        Data::Role(roles) => Rows { header: ROLE.to_vec(), rows: roles.iter().map(role).collect() },
        Data::Salary(salary) => {
            Rows { header: FIGURE.to_vec(), rows: figures(salary, reply.meta.wages) }
        }
        Data::City(cities) => {
            Rows { header: CITY.to_vec(), rows: cities.iter().map(city).collect() }
        }
        Data::Compare(subjects) => {
            Rows { header: COMPARE.to_vec(), rows: subjects.iter().map(compare).collect() }
        }
        Data::Skill(skills) => {
            Rows { header: SKILL.to_vec(), rows: skills.iter().map(skill).collect() }
        }
        Data::Search(hits) => Rows { header: HIT.to_vec(), rows: hits.iter().map(hit).collect() },
        Data::Topic(topics) => {
            Rows { header: ENTRY.to_vec(), rows: topics.iter().flat_map(entry).collect() }
        }
    }
}

const ROLE: [&str; 10] =
    ["id", "title", "family", "p10", "p25", "p50", "p75", "p90", "derived", "summary"];

fn role(role: &RoleAnswer<'_>) -> Vec<String> {
    let mut row = vec![role.id.to_owned(), role.title.to_owned(), role.family.to_owned()];
    row.extend(pay(&role.estimate));
    row.push(derived(&role.estimate));
    row.push(role.detail.summary.as_ref().map_or(String::new(), |it| it.text.to_owned()));
    row
}

const FIGURE: [&str; 18] = [
    "id", "label", "class", "source", "year", "kind", "bound", "value", "low", "high", "p10",
    "p25", "p50", "p75", "p90", "currency", "period", "n",
];

/// The estimate first, then the published figures.
fn figures(salary: &SalaryAnswer<'_>, wages: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    if salary.estimate.pay.is_some() {
        let label = format!("{}, {}", salary.role.title, salary.place.name);
        let head = ["estimate", &label, "estimate", "oews", release_year(wages), "base"];
        let words = [&head[..], &["percentiles", "", "", ""]].concat();
        let mut row: Vec<String> = words.into_iter().map(str::to_owned).collect();
        row.extend(pay(&salary.estimate));
        row.extend(["USD", "year", ""].map(str::to_owned));
        rows.push(row);
    }
    rows.extend(salary.published.iter().map(figure));
    rows
}

fn figure(figure: &FigureAnswer<'_>) -> Vec<String> {
    let mut row = vec![
        figure.id.clone(),
        figure.label.clone(),
        word(&figure.class),
        figure.source.to_owned(),
        figure.year.to_owned(),
        word(&figure.kind),
        word(&figure.bound),
        value(figure),
    ];
    let numbers =
        [figure.low, figure.high, figure.p10, figure.p25, figure.p50, figure.p75, figure.p90];
    row.extend(numbers.map(number));
    row.extend([
        figure.currency.unwrap_or_default().to_owned(),
        word(&figure.period),
        number(figure.n),
    ]);
    row
}

/// Returns the number of a figure that is one: of ranges, the ends.
fn value(figure: &FigureAnswer<'_>) -> String {
    match figure.value {
        Some(Number::Whole(value)) => value.to_string(),
        Some(Number::Cents(value)) => format!("{value:.2}"),
        None => String::new(),
    }
}

const CITY: [&str; 15] = [
    "id",
    "name",
    "state",
    "area_type",
    "code",
    "rpp",
    "jobs",
    "concentration",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "real_p50",
];

fn city(city: &CityAnswer<'_>) -> Vec<String> {
    let mut row = vec![
        city.id.clone(),
        city.name.to_owned(),
        city.state.unwrap_or_default().to_owned(),
        city.area_type.to_owned(),
        city.code.to_owned(),
        city.rpp.map_or(String::new(), |rpp| rpp.to_string()),
        number(city.jobs),
        city.concentration.map_or(String::new(), |quotient| quotient.to_string()),
    ];
    row.extend(pay(&city.estimate));
    row.push(derived(&city.estimate));
    row.push(number(city.real_pay.as_ref().map(|real| real.p50)));
    row
}

const COMPARE: [&str; 14] = [
    "id",
    "subject",
    "role",
    "place",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "real_p50",
    "jobs",
    "concentration",
    "against_first",
];

fn compare(subject: &CompareAnswer<'_>) -> Vec<String> {
    let mut row = vec![
        subject.id.clone(),
        subject.subject.clone(),
        subject.role.id.to_owned(),
        subject.place.id.clone(),
    ];
    row.extend(pay(&subject.estimate));
    row.extend([
        derived(&subject.estimate),
        number(subject.real_pay.as_ref().map(|real| real.p50)),
        number(subject.jobs),
        subject.concentration.map_or(String::new(), |quotient| quotient.to_string()),
        subject.against_first.map_or(String::new(), |difference| difference.amount.to_string()),
    ]);
    row
}

const SKILL: [&str; 8] = ["id", "name", "category", "type", "stage", "requires", "roles", "text"];

fn skill(skill: &SkillAnswer<'_>) -> Vec<String> {
    let requires: Vec<&str> = skill.requires.iter().map(|it| it.id).collect();
    let roles: Vec<&str> = skill.roles.iter().flatten().map(|role| role.id).collect();
    let cells = [
        skill.id,
        skill.name,
        skill.category,
        skill.sort,
        skill.stage,
        &requires.join(" "),
        &roles.join(" "),
        skill.text,
    ];
    cells.map(str::to_owned).to_vec()
}

const HIT: [&str; 6] = ["kind", "id", "title", "snippet", "score", "command"];

fn hit(hit: &HitAnswer) -> Vec<String> {
    let score = hit.score.to_string();
    [hit.kind, &hit.id, &hit.title, &hit.snippet, &score, &hit.command].map(str::to_owned).to_vec()
}

const ENTRY: [&str; 15] = [
    "topic", "id", "title", "text", "source", "year", "bound", "value", "unit", "p25", "p50",
    "p75", "jobs", "currency", "kind",
];

/// One row for the entry, one for each of its items, one for each of its figures.
fn entry(entry: &EntryAnswer<'_>) -> Vec<Vec<String>> {
    let text = |text: &str, source: &str, year: Option<&str>| {
        let mut row: Vec<String> =
            [entry.topic, &entry.id, &entry.title, text, source, year.unwrap_or_default()]
                .map(str::to_owned)
                .to_vec();
        row.resize(ENTRY.len(), String::new());
        row
    };
    let mut rows = vec![text(&entry.text, entry.source, entry.year)];
    rows.extend(entry.items.iter().map(|item| text(item.text, item.source, item.year)));
    for shown in &entry.figures {
        let mut row: Vec<String> =
            [entry.topic, &shown.id, &entry.title, &shown.label, shown.source, shown.year]
                .map(str::to_owned)
                .to_vec();
        row.extend([
            word(&shown.bound),
            value(shown),
            shown.unit.unwrap_or_default().to_owned(),
            number(shown.p25),
            number(shown.p50),
            number(shown.p75),
            number(shown.jobs),
            shown.currency.unwrap_or_default().to_owned(),
            word(&shown.kind),
        ]);
        rows.push(row);
    }
    rows
}

fn pay(estimate: &Estimate<'_>) -> [String; 5] {
    let percentiles = estimate.pay.as_ref().map(crate::answer::PayAnswer::percentiles);
    percentiles.map_or([const { String::new() }; 5], |wages| wages.map(|wage| wage.to_string()))
}

fn derived(estimate: &Estimate<'_>) -> String {
    estimate.pay.as_ref().map_or(String::new(), |pay| pay.derived.to_string())
}

fn number(number: Option<u32>) -> String {
    number.map_or(String::new(), |number| number.to_string())
}

/// Returns the word JSON uses for a value of a plain enum.
fn word<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
