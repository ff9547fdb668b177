//! What the estimate scored.

use super::number::{
    BIAS, EIGHT_OF_TEN, ERROR, ERROR_ALIGNED, EXPECTED_LEVEL, HALF, LEVEL, Measure,
};
use super::pay::{kind_of_pay, year};
use super::{Kind, Report, is_kebab_case};
use crate::compile::problem::Problem;
use crate::compile::raw::{
    RawByRole, RawCheck, RawDataset, RawOnePerson, RawOtherWay, RawSet, Row,
};

const FILE: &str = "pay/accuracy.toml";

/// Longest names: of titles counted, of a set, of another way.
const NAME: usize = 60;

/// Longest sentence.
const SENTENCE: usize = 140;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let accuracy = &raw.accuracy;
    let roles = accuracy.checks.iter().map(|row| (row, row.value.role.as_str()));
    report.once("role", roles.map(|(row, role)| (row, role, role)));
    for row in &accuracy.checks {
        of_role(row, report);
    }
    match &accuracy.by_role {
        Some(row) => by_role(row, report),
        None => missing("by_role", report),
    }
    match &accuracy.one_person {
        Some(row) => one_person(row, report),
        None => missing("one_person", report),
    }
    report.ids(accuracy.notes.iter().map(|row| (row, row.value.id.as_str())));
    for row in &accuracy.notes {
        report.text(row, &row.value.id, &row.value.text, SENTENCE);
    }
    report.ids(accuracy.sets.iter().map(|row| (row, row.value.id.as_str())));
    for row in &accuracy.sets {
        set(row, report);
    }
}

/// A single record of the file must be there; not asked where the file could not be read in full.
fn missing(record: &str, report: &mut Report<'_, '_>) {
    if !report.unread(FILE) {
        let (file, message) = (FILE.to_owned(), format!("[{record}] is missing"));
        report.problems.push(Problem { file, line: 1, record: String::new(), message });
    }
}

fn of_role(row: &Row<RawCheck>, report: &mut Report<'_, '_>) {
    let check = &row.value;
    report.reference(row, &check.role, Kind::Role, &check.role);
    if let Some(titles) = &check.titles {
        report.text(row, &check.role, titles, NAME);
    }
    report.number(row, &check.role, &LEVEL, Some(check.level));
    report.number(row, &check.role, &HALF, Some(check.half));
    report.number(row, &check.role, &EIGHT_OF_TEN, Some(check.eight_of_ten));
    report.number(row, &check.role, &BIAS, check.bias);
}

fn by_role(row: &Row<RawByRole>, report: &mut Report<'_, '_>) {
    let (record, people) = ("by_role", &row.value);
    report.text(row, record, &people.set, NAME);
    report.text(row, record, &people.compared, SENTENCE);
    report.text(row, record, &people.note, SENTENCE);
    if people.years.is_empty() {
        report.breach(row, record, "no years are given");
    }
    for one in &people.years {
        year(row, record, one, report);
    }
    kind_of_pay(row, record, people.kind, report);
    report.number(row, record, &EXPECTED_LEVEL, Some(people.expected_level));
    if people.age.min > people.age.max {
        report.breach(row, record, "the age ends before it begins");
    }
}

fn one_person(row: &Row<RawOnePerson>, report: &mut Report<'_, '_>) {
    let (record, person) = ("one_person", &row.value);
    report.text(row, record, &person.note, SENTENCE);
    for end in [person.error.min, person.error.max] {
        report.number(row, record, &ERROR, Some(end));
    }
    if person.error.min > person.error.max {
        report.breach(row, record, "the error ends before it begins");
    }
}

fn set(row: &Row<RawSet>, report: &mut Report<'_, '_>) {
    let set = &row.value;
    report.text(row, &set.id, &set.set, NAME);
    report.text(row, &set.id, &set.compared, SENTENCE);
    if let Some(note) = &set.note {
        report.text(row, &set.id, note, SENTENCE);
    }
    if let Some(source) = &set.source {
        report.reference(row, &set.id, Kind::Source, source);
    }
    year(row, &set.id, &set.year, report);
    kind_of_pay(row, &set.id, set.kind, report);
    if set.people.or(set.groups).is_none() {
        report.breach(row, &set.id, "neither people nor groups are given");
    }
    if set.group_least.is_some() && set.groups.is_none() {
        report.breach(row, &set.id, "group_least without groups");
    }
    scores(row, report);
    for (at, way) in set.others.iter().enumerate() {
        other_way(row, way, report);
        if set.others.iter().take(at).any(|before| before.id == way.id) {
            report.breach(row, &way.id, "the id stands twice in its set");
        }
    }
}

fn scores(row: &Row<RawSet>, report: &mut Report<'_, '_>) {
    let set = &row.value;
    let given: [(&Measure, Option<f64>); 5] = [
        (&ERROR, set.error),
        (&ERROR_ALIGNED, set.error_aligned),
        (&LEVEL, set.level),
        (&HALF, set.half),
        (&EIGHT_OF_TEN, set.eight_of_ten),
    ];
    for (measure, value) in given {
        report.number(row, &set.id, measure, value);
    }
    if set.half.is_some() != set.eight_of_ten.is_some() {
        report.breach(row, &set.id, "half and eight_of_ten stand together or not at all");
    }
    if set.error.or(set.error_aligned).or(set.half).is_none() {
        report.breach(row, &set.id, "a set without a score");
    }
}

/// Another way is held against the estimate, so that it has one of the set's own errors.
fn other_way(row: &Row<RawSet>, way: &RawOtherWay, report: &mut Report<'_, '_>) {
    let set = &row.value;
    if !is_kebab_case(&way.id) {
        report.breach(row, &way.id, "the id is not kebab-case");
    }
    report.text(row, &way.id, &way.way, NAME);
    for source in &way.sources {
        report.reference(row, &way.id, Kind::Source, source);
    }
    report.number(row, &way.id, &ERROR, way.error);
    report.number(row, &way.id, &ERROR_ALIGNED, way.error_aligned);
    let both = [(set.error, way.error), (set.error_aligned, way.error_aligned)];
    let held = both.iter().filter(|(ours, its)| ours.is_some() && its.is_some());
    let odd = both.iter().any(|(ours, its)| ours.is_none() && its.is_some());
    if odd || held.count() != 1 {
        report.breach(row, &way.id, "another way has one of the errors of its set, and no other");
    }
}
