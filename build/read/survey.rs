//! `pay/surveys.toml`: tables of rows that share a head.

use toml::Spanned;
use toml::de::DeValue;

use super::open::Open;
use crate::compile::raw::{RawFigure, RawSurveyRow, RawSurveyTable, Row};
use crate::model::Bound;

impl<'f> Open<'f> {
    pub(super) fn surveys(&mut self) -> Vec<Row<RawFigure>> {
        self.list("table").into_iter().flat_map(|table| self.survey(table)).collect()
    }

    fn survey(&mut self, table: Spanned<DeValue<'f>>) -> Vec<Row<RawFigure>> {
        let span = table.span();
        let line = self.line(span.start);
        let DeValue::Table(mut head) = table.into_inner() else {
            self.report(line, "table", "a table is expected".to_owned());
            return Vec::new();
        };
        let rows = head.remove("rows").map(|rows| self.list_of("rows", rows));
        if rows.is_none() {
            self.report(line, "table", "missing field `rows`".to_owned());
        }
        let head = Spanned::new(span, DeValue::Table(head));
        let Some(head) = self.row::<RawSurveyTable>("table", head) else {
            return Vec::new();
        };
        let rows = rows.unwrap_or_default();
        rows.into_iter()
            .filter_map(|row| self.row::<RawSurveyRow>("rows", row))
            .map(|row| figure_of(&head.value, row))
            .collect()
    }
}

fn figure_of(table: &RawSurveyTable, row: Row<RawSurveyRow>) -> Row<RawFigure> {
    let Row { file, line, value } = row;
    let figure = RawFigure {
        id: value.id,
        label: value.label,
        roles: value.roles,
        level: value.level,
        beyond_levels: value.beyond_levels,
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
