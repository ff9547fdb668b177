//! Reads the text of the files into raw records; what cannot be read becomes a problem.

mod open;
mod survey;

use super::Files;
use super::problem::Problem;
use super::raw::{RawAccuracy, RawDataset, RawOccupationFile, RawRole, RawTopic, Row};
use crate::model::Shelf;
use open::Open;

/// The files that must be there, besides roles, skills, occupations and topics.
const EXPECTED: [&str; 15] = [
    "families.toml",
    "names.toml",
    "onet.toml",
    "pages.toml",
    "pay/accuracy.toml",
    "pay/guide.toml",
    "pay/industries.toml",
    "pay/surveys.toml",
    "places/areas.toml",
    "places/cities-abroad.toml",
    "places/cities-us.toml",
    "places/countries.toml",
    "places/nicknames.toml",
    "rates.toml",
    "sources.toml",
];

/// Reads every file it knows by path; one it does not know is a problem, and so is a missing one.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> RawDataset {
    let mut raw = RawDataset::default();
    for path in EXPECTED.into_iter().filter(|path| !files.contains_key(*path)) {
        let (file, record) = (path.to_owned(), String::new());
        problems.push(Problem { file, line: 1, record, message: "the file is missing".to_owned() });
    }
    for (path, text) in files {
        if let Some(mut file) = Open::parse(path, text, problems) {
            file.read_into(&mut raw);
        }
    }
    raw.unread = problems.iter().map(|problem| problem.file.clone()).collect();
    raw
}

impl Open<'_> {
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
            ("pages.toml", _) => raw.pages = self.rows("page"),
            ("onet.toml", _) => {
                raw.onet_occupations = self.rows("occupations");
                raw.technologies = self.rows("technologies");
            }
            ("pay/industries.toml", _) => {
                raw.industries = self.rows("industries");
                raw.industry_cells = self.rows("cells");
            }
            ("pay/accuracy.toml", _) => raw.accuracy = self.accuracy(),
            ("rates.toml", _) => {
                raw.rates = self.rows("daily");
                raw.averages = self.rows("averages");
                raw.parities = self.rows("parities");
            }
            ("places/areas.toml", _) => raw.areas = self.rows("areas"),
            ("places/countries.toml", _) => raw.countries = self.rows("countries"),
            ("places/cities-us.toml", _) => raw.cities = self.rows("cities"),
            ("places/cities-abroad.toml", _) => raw.cities_abroad = self.rows("cities"),
            ("places/nicknames.toml", _) => raw.nicknames = self.rows("nicknames"),
            (_, "roles") => return raw.roles.extend(self.role()),
            (_, "market") => return raw.topics.extend(self.topic(Shelf::Market)),
            (_, "guide") => return raw.topics.extend(self.topic(Shelf::Guide)),
            (_, "skills") => raw.skills.append(&mut self.rows("skill")),
            (path, _) if path.starts_with("pay/oews/") => {
                return raw.occupations.extend(self.occupation());
            }
            _ => return self.report(1, "", "no such file is expected here".to_owned()),
        }
        self.nothing_left();
    }

    fn accuracy(&mut self) -> RawAccuracy {
        RawAccuracy {
            checks: self.rows("checks"),
            by_role: self.take("by_role").and_then(|value| self.row("by_role", value)),
            one_person: self.take("one_person").and_then(|value| self.row("one_person", value)),
            notes: self.rows("note"),
            sets: self.rows("set"),
        }
    }

    fn role(&mut self) -> Option<RawRole> {
        Some(RawRole {
            duties: self.rows("duties"),
            skills: self.rows("skills"),
            education: self.rows("education"),
            entry: self.rows("entry"),
            levels: self.rows("levels"),
            occupations: self.rows("occupations"),
            outlook: self.rows("outlook"),
            ai_impact: self.rows("ai_impact"),
            industries: self.rows("industries"),
            caveats: self.rows("caveats"),
            next: self.rows("next"),
            related: self.rows("related"),
            // What is left when the lists are taken.
            head: self.rest()?,
        })
    }

    fn topic(&mut self, folder: Shelf) -> Option<RawTopic> {
        let entries = self.rows("entry");
        let file = self.path.rsplit('/').next().unwrap_or_default();
        let id = file.strip_suffix(".toml").unwrap_or(file).to_owned();
        Some(RawTopic { shelf: folder, id, head: self.rest()?, entries })
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
}
