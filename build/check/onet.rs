//! What O*NET says of skills.

use super::{Kind, Report};
use crate::compile::raw::RawDataset;

pub(super) fn check(raw: &RawDataset, report: &mut Report<'_, '_>) {
    let rows = raw.technologies.iter();
    let named = rows.map(|row| (row, row.value.skill.as_str(), row.value.technology.as_str()));
    report.once("technology", named);
    let codes = raw.onet_occupations.iter().map(|row| (row, row.value.code.as_str()));
    report.once("code", codes.map(|(row, code)| (row, code, code)));
    for row in &raw.onet_occupations {
        report.text(row, &row.value.code, &row.value.title, 60);
    }
    let mut last = ("", "");
    for row in &raw.technologies {
        let technology = &row.value;
        report.reference(row, &technology.skill, Kind::Skill, &technology.skill);
        report.text(row, &technology.skill, &technology.technology, 110);
        let place = (technology.skill.as_str(), technology.technology.as_str());
        if place <= last {
            report.breach(row, place.0, "technologies stand sorted by skill, then name");
        }
        last = place;
        for code in &technology.in_demand {
            let known = raw.onet_occupations.iter().any(|row| row.value.code == *code);
            if !known && !report.unread("onet.toml") {
                report.breach(row, place.0, format!("unknown occupation `{code}`"));
            }
        }
        if !technology.hot && technology.in_demand.is_empty() {
            report.breach(row, place.0, "neither hot nor in demand");
        }
    }
}
