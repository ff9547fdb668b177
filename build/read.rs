//! Reads the text of the files into raw records; what cannot be read becomes a problem.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Files;
use super::problem::Problem;
use super::raw::{
    RawDataset, RawFigure, RawOccupationFile, RawRole, RawSurveyRow, RawSurveyTable, Row,
};
use crate::model::Bound;

/// Reads every file it knows by path; a file it does not know is a problem.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> RawDataset {
    let mut raw = RawDataset::default();
    for (path, text) in files {
        if let Some(mut file) = Open::parse(path, text, problems) {
            file.read_into(&mut raw);
        }
    }
    raw
}

/// A parsed file, of which keys are taken one by one; what is left at the end is unknown.
struct Open<'f> {
    path: &'f str,
    /// Offset at which each line starts.
    starts: Vec<usize>,
    table: DeTable<'f>,
    problems: &'f mut Vec<Problem>,
}

impl<'f> Open<'f> {
    fn parse(path: &'f str, text: &'f str, problems: &'f mut Vec<Problem>) -> Option<Open<'f>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let newlines = text.match_indices('\n').map(|(at, _newline)| at + 1);
        let starts = std::iter::once(0).chain(newlines).collect();
        let mut file = Open { path, starts, table: table.into_inner(), problems };
        for error in &errors {
            let line = file.line(error.span().map_or(0, |span| span.start));
            file.report(line, "", error.message().to_owned());
        }
        errors.is_empty().then_some(file)
    }

    fn read_into(&mut self, raw: &mut RawDataset) {
        let folder = self.path.split_once('/').map_or("", |(folder, _file)| folder);
        match (self.path, folder) {
            ("sources.toml", _) => {
                raw.dataset = self.take("dataset").and_then(|value| self.row("dataset", value));
                raw.sources = self.rows("source");
            }
            ("families.toml", _) => raw.families = self.families(),
            ("names.toml", _) => {
                raw.ambiguous = self.rows("ambiguous");
                raw.level_names = self.rows("names");
            }
            ("pay/guide.toml", _) => raw.figures.append(&mut self.rows("figure")),
            ("pay/surveys.toml", _) => raw.figures.append(&mut self.surveys()),
            ("pay/accuracy.toml", _) => raw.checks = self.rows("checks"),
            ("places/areas.toml", _) => raw.areas = self.rows("areas"),
            ("places/countries.toml", _) => raw.countries = self.rows("countries"),
            ("places/cities-us.toml", _) => raw.cities = self.rows("cities"),
            ("places/cities-abroad.toml", _) => raw.cities_abroad = self.rows("cities"),
            ("places/nicknames.toml", _) => raw.nicknames = self.rows("nicknames"),
            (_, "roles") => return raw.roles.extend(self.role()),
            (_, "skills") => raw.skills.append(&mut self.rows("skill")),
            (path, _) if path.starts_with("pay/oews/") => {
                return raw.occupations.extend(self.occupation());
            }
            _ => return self.report(1, "", "no such file is expected here".to_owned()),
        }
        self.nothing_left();
    }

    fn role(&mut self) -> Option<RawRole> {
        let duties = self.rows("duties");
        let skills = self.rows("skills");
        let education = self.rows("education");
        let entry = self.rows("entry");
        let levels = self.rows("levels");
        let occupations = self.rows("occupations");
        let outlook = self.rows("outlook");
        let ai_impact = self.rows("ai_impact");
        let industries = self.rows("industries");
        let caveats = self.rows("caveats");
        let next = self.rows("next");
        let related = self.rows("related");
        let head = self.rest()?;
        Some(RawRole {
            head,
            duties,
            skills,
            education,
            entry,
            levels,
            occupations,
            outlook,
            ai_impact,
            industries,
            caveats,
            next,
            related,
        })
    }

    fn occupation(&mut self) -> Option<RawOccupationFile> {
        let cells = self.rows("cells");
        Some(RawOccupationFile { cells, head: self.rest()? })
    }

    fn families(&mut self) -> Vec<Row<(String, Vec<String>)>> {
        let mut families = Vec::new();
        for (name, value) in std::mem::take(&mut self.table) {
            let name = name.into_inner().into_owned();
            if let Some(row) = self.row::<Vec<String>>(&name, value) {
                families.push(Row { file: row.file, line: row.line, value: (name, row.value) });
            }
        }
        families
    }

    fn surveys(&mut self) -> Vec<Row<RawFigure>> {
        let mut figures = Vec::new();
        for table in self.list("table") {
            let DeValue::Table(mut head) = table.get_ref().clone() else {
                continue;
            };
            let rows = head.remove("rows").map(|rows| self.list_of("rows", rows));
            let head = Spanned::new(table.span(), DeValue::Table(head));
            let Some(head) = self.row::<RawSurveyTable>("table", head) else {
                continue;
            };
            for row in rows.unwrap_or_default() {
                if let Some(row) = self.row::<RawSurveyRow>("rows", row) {
                    figures.push(figure_of(&head.value, row));
                }
            }
        }
        figures
    }

    /// Takes the list under a key, one record an element; no such key is an empty list.
    fn rows<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Row<T>> {
        let values = self.list(key);
        values.into_iter().filter_map(|value| self.row(key, value)).collect()
    }

    fn list(&mut self, key: &str) -> Vec<Spanned<DeValue<'f>>> {
        self.take(key).map(|value| self.list_of(key, value)).unwrap_or_default()
    }

    fn list_of(&mut self, key: &str, value: Spanned<DeValue<'f>>) -> Vec<Spanned<DeValue<'f>>> {
        let line = self.line(value.span().start);
        if let DeValue::Array(rows) = value.into_inner() {
            return rows.into_iter().collect();
        }
        self.report(line, key, "a list is expected".to_owned());
        Vec::new()
    }

    fn take(&mut self, key: &str) -> Option<Spanned<DeValue<'f>>> {
        self.table.remove(key)
    }

    /// Reads all keys that were not taken yet as one record.
    fn rest<T: DeserializeOwned>(&mut self) -> Option<Row<T>> {
        let table = std::mem::take(&mut self.table);
        self.row("", Spanned::new(0..0, DeValue::Table(table)))
    }

    fn nothing_left(&mut self) {
        for (name, _value) in std::mem::take(&mut self.table) {
            let line = self.line(name.span().start);
            self.report(line, "", format!("unknown key `{}`", name.get_ref()));
        }
    }

    fn row<T: DeserializeOwned>(
        &mut self,
        list: &str,
        value: Spanned<DeValue<'f>>,
    ) -> Option<Row<T>> {
        let start = value.span().start;
        let line = self.line(start);
        let record = record_name(list, value.get_ref());
        let keys = key_lines(value.get_ref());
        let mut unknown = Vec::new();
        let read: Result<T, _> =
            serde_ignored::deserialize(ValueDeserializer::from(value), |path| {
                unknown.push(path.to_string());
            });
        for key in unknown {
            let at = keys.iter().find(|(name, _)| *name == key).map_or(start, |(_, at)| *at);
            let line = self.line(at);
            self.report(line, &record, format!("unknown key `{key}`"));
        }
        match read {
            Ok(value) => Some(Row { file: self.path.to_owned(), line, value }),
            Err(error) => {
                let line = error.span().map_or(line, |span| self.line(span.start.max(start)));
                self.report(line, &record, error.message().to_owned());
                None
            }
        }
    }

    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).max(1)
    }

    fn report(&mut self, line: usize, record: &str, message: String) {
        let (file, record) = (self.path.to_owned(), record.to_owned());
        self.problems.push(Problem { file, line, record, message });
    }
}

/// Returns what a record is called in a problem report: its own id, or the list it stands in.
fn record_name(list: &str, value: &DeValue<'_>) -> String {
    let named = |key| match value {
        DeValue::Table(table) => table.get(key)?.get_ref().as_str().map(str::to_owned),
        _ => None,
    };
    ["id", "code", "role", "area", "name"]
        .iter()
        .find_map(|key| named(*key))
        .unwrap_or_else(|| list.to_owned())
}

fn key_lines(value: &DeValue<'_>) -> Vec<(String, usize)> {
    match value {
        DeValue::Table(table) => {
            table.keys().map(|key| (key.get_ref().to_string(), key.span().start)).collect()
        }
        _ => Vec::new(),
    }
}

fn figure_of(table: &RawSurveyTable, row: Row<RawSurveyRow>) -> Row<RawFigure> {
    let Row { file, line, value } = row;
    let figure = RawFigure {
        id: value.id,
        label: value.label,
        roles: value.roles,
        level: value.level,
        years: value.years,
        region: value.region.or_else(|| table.region.clone()).unwrap_or_default(),
        value: None,
        low: None,
        high: None,
        percentiles: Some(value.percentiles),
        bound: Bound::Percentiles,
        n: Some(value.n),
        printed_percent: None,
        currency: table.currency.clone(),
        period: table.period,
        kind: table.kind,
        source: table.source.clone(),
        year: table.year.clone(),
        note: value.note,
        facts: Vec::new(),
    };
    Row { file, line, value: figure }
}
