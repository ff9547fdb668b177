//! The rows of `data`.

use super::{Rows, text, word};
use crate::answer::{
    AccuracyAnswer, DataPartAnswer, OtherWayAnswer, RoleCheckAnswer, SetAnswer, SourceWhole,
};

const PART: [&str; 3] = ["id", "text", "command"];

pub(super) fn parts(parts: &[DataPartAnswer]) -> Rows {
    let rows = parts.iter().map(|part| [part.id, part.text, part.command].map(str::to_owned));
    Rows { header: PART.to_vec(), rows: rows.map(Vec::from).collect() }
}

const SOURCE: [&str; 11] = [
    "id",
    "name",
    "title",
    "publisher",
    "class",
    "release",
    "retrieved",
    "terms",
    "address",
    "gives",
    "notes",
];

pub(super) fn sources(sources: &[SourceWhole<'_>]) -> Rows {
    let rows = sources.iter().map(|source| {
        let class = word(&source.class);
        let cells = [
            source.id,
            source.name,
            source.title,
            source.publisher,
            &class,
            source.release,
            source.retrieved.unwrap_or_default(),
            source.terms,
            source.address.unwrap_or_default(),
            source.gives,
            source.notes.unwrap_or_default(),
        ];
        cells.map(str::to_owned).to_vec()
    });
    Rows { header: SOURCE.to_vec(), rows: rows.collect() }
}

const SCORE: [&str; 15] = [
    "part",
    "id",
    "label",
    "year",
    "kind",
    "compared",
    "people",
    "groups",
    "error_ratio",
    "error_aligned_ratio",
    "level_ratio",
    "half_ratio",
    "eight_of_ten_ratio",
    "bias_ratio",
    "text",
];

/// A row of scores; what is left out stays empty.
#[derive(Default)]
struct Score<'a> {
    part: &'static str,
    id: &'a str,
    label: &'a str,
    year: &'a str,
    kind: &'a str,
    compared: &'a str,
    people: Option<u32>,
    groups: Option<u32>,
    /// Error, error aligned, level, half, 8 of 10, bias.
    ratios: [Option<f64>; 6],
    text: &'a str,
}

impl Score<'_> {
    fn row(&self) -> Vec<String> {
        let mut row = [self.part, self.id, self.label, self.year, self.kind, self.compared]
            .map(str::to_owned)
            .to_vec();
        row.extend([self.people, self.groups].map(text));
        let ratio = |ratio: Option<f64>| ratio.map_or(String::new(), |ratio| ratio.to_string());
        row.extend(self.ratios.map(ratio));
        row.push(self.text.to_owned());
        row
    }
}

/// One row for each set, each other way of one, each role, each number besides and each note.
pub(super) fn accuracy(scored: &AccuracyAnswer<'_>) -> Rows {
    let person = &scored.one_person;
    let ends = [("low", person.error_low_ratio), ("high", person.error_high_ratio)];
    let mut rows: Vec<Vec<String>> = ends
        .iter()
        .map(|(id, error)| {
            let ratios = [Some(*error), None, None, None, None, None];
            let label = "median error for one person";
            Score { part: "one-person", id, label, ratios, text: person.note, ..Score::default() }
                .row()
        })
        .collect();
    rows.extend(scored.sets.iter().flat_map(set));
    rows.extend(scored.roles.iter().map(role));
    let people = &scored.by_role;
    let expected = Score {
        part: "by-role",
        id: "expected-level",
        label: people.set,
        year: &people.years.join(" "),
        kind: &word(&people.kind),
        compared: people.compared,
        ratios: [None, None, Some(people.expected_level_ratio), None, None, None],
        text: people.note,
        ..Score::default()
    };
    rows.push(expected.row());
    rows.extend(scored.notes.iter().map(|note| {
        Score { part: "note", id: note.id, text: note.text, ..Score::default() }.row()
    }));
    Rows { header: SCORE.to_vec(), rows }
}

fn set(set: &SetAnswer<'_>) -> Vec<Vec<String>> {
    let ours = Score {
        part: "set",
        id: set.id,
        label: set.set,
        year: set.year,
        kind: &word(&set.kind),
        compared: set.compared,
        people: set.people,
        groups: set.groups,
        ratios: [
            set.error_ratio,
            set.error_aligned_ratio,
            set.level_ratio,
            set.half_ratio,
            set.eight_of_ten_ratio,
            None,
        ],
        text: &set.result,
    };
    let mut rows = vec![ours.row()];
    rows.extend(set.other_ways.iter().map(|way| other_way(set.id, way)));
    rows
}

fn other_way(set: &str, way: &OtherWayAnswer<'_>) -> Vec<String> {
    let other = Score {
        part: "other-way",
        id: &format!("{set}.{}", way.id),
        label: way.way,
        ratios: [way.error_ratio, way.error_aligned_ratio, None, None, None, None],
        text: if way.better { "does better than the estimate" } else { "" },
        ..Score::default()
    };
    other.row()
}

fn role(role: &RoleCheckAnswer<'_>) -> Vec<String> {
    let scores = Score {
        part: "role",
        id: role.role.id,
        label: role.role.title,
        compared: role.titles.unwrap_or_default(),
        people: Some(role.people),
        ratios: [
            None,
            None,
            Some(role.level_ratio),
            Some(role.half_ratio),
            Some(role.eight_of_ten_ratio),
            role.bias_ratio,
        ],
        ..Score::default()
    };
    scores.row()
}
