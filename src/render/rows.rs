//! Answers as rows, for CSV and Markdown: every format of rows comes from here.

mod config;
mod data;
mod path;
mod plan;
mod role;
mod salary;
mod topic;

use crate::answer::{
    CityAnswer, CompareAnswer, Data, Estimate, FigureAnswer, HitAnswer, MoveAnswer, Number, Reply,
    SkillAnswer, WorthAnswer,
};

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
        Data::Role(roles) => role::rows(roles, &reply.query, reply.meta.wages),
        Data::Salary(answer) => salary::salary(answer, reply.meta.wages),
        Data::City(cities) => {
            Rows { header: CITY.to_vec(), rows: cities.iter().map(city).collect() }
        }
        Data::Compare(subjects) => {
            Rows { header: COMPARE.to_vec(), rows: subjects.iter().map(compare).collect() }
        }
        Data::Match(roles) => plan::matches(roles),
        Data::Next(next) => plan::next(next),
        Data::Learn(answer) => plan::learn(answer),
        Data::Skill(skills) => {
            Rows { header: SKILL.to_vec(), rows: skills.iter().map(skill).collect() }
        }
        Data::Worth(answers) => {
            Rows { header: WORTH.to_vec(), rows: answers.iter().map(worth).collect() }
        }
        Data::Move(answers) => {
            Rows { header: MOVE.to_vec(), rows: answers.iter().map(moving).collect() }
        }
        Data::Path(answer) => path::rows(answer),
        Data::Search(hits) => Rows { header: HIT.to_vec(), rows: hits.iter().map(hit).collect() },
        Data::Topic(topics) => topic::rows(topics),
        Data::Parts(parts) => data::parts(parts),
        Data::Sources(sources) => data::sources(sources),
        Data::Accuracy(scored) => data::accuracy(scored),
        Data::Settings(settings) => config::settings(settings),
        Data::Setting(setting) => config::settings(std::slice::from_ref(setting)),
        Data::Changes(changes) => config::changes(changes),
        Data::ConfigPath(answer) => config::path(answer),
    }
}

/// Returns the number of a figure that is one: of ranges, the ends.
fn value(figure: &FigureAnswer<'_>) -> String {
    figure.value.map_or(String::new(), plain)
}

/// Returns a number without anything but its digits.
pub(super) fn plain(number: Number) -> String {
    match number {
        Number::Whole(value) => value.to_string(),
        Number::Cents(value) => format!("{value:.2}"),
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

const WORTH: [&str; 9] = [
    "place",
    "role",
    "amount",
    "percentile_market",
    "percentile_person",
    "p50",
    "to_median",
    "to_upper_quartile",
    "extrapolated",
];

fn worth(answer: &WorthAnswer<'_>) -> Vec<String> {
    vec![
        answer.place.id.clone(),
        answer.role.id.to_owned(),
        answer.amount.to_string(),
        answer.percentile_market.to_string(),
        answer.percentile_person.map_or(String::new(), |it| it.to_string()),
        number(answer.estimate.pay.as_ref().map(|pay| pay.p50)),
        answer.to_median.to_string(),
        answer.to_upper_quartile.to_string(),
        answer.extrapolated.to_string(),
    ]
}

const MOVE: [&str; 8] = [
    "from",
    "to",
    "role",
    "amount",
    "purchasing_power",
    "market_rank",
    "percentile_market",
    "extrapolated",
];

fn moving(answer: &MoveAnswer<'_>) -> Vec<String> {
    vec![
        answer.from.id.clone(),
        answer.to.id.clone(),
        answer.role.id.to_owned(),
        answer.amount.to_string(),
        number(answer.purchasing_power),
        answer.market_rank.to_string(),
        answer.percentile_market.to_string(),
        answer.extrapolated.to_string(),
    ]
}

const HIT: [&str; 6] = ["kind", "id", "title", "snippet", "score", "command"];

fn hit(hit: &HitAnswer) -> Vec<String> {
    let score = hit.score.to_string();
    [hit.kind, &hit.id, &hit.title, &hit.snippet, &score, &hit.command].map(str::to_owned).to_vec()
}

fn pay(estimate: &Estimate<'_>) -> [String; 5] {
    amounts(estimate.pay.as_ref().map(crate::answer::PayAnswer::percentiles))
}

fn amounts(percentiles: Option<[u32; 5]>) -> [String; 5] {
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
    let written = serde_json::to_string(value).ok();
    written.and_then(|word| serde_json::from_str(&word).ok()).unwrap_or_default()
}
