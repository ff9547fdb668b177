//! Topics, and what O*NET says of skills.

use super::{Linker, words};
use crate::compile::raw::{RawCount, RawEntry, RawPoint, RawTopic};
use crate::model::{
    CommandPage, Count, Entry, EntryLink, Figure, OnetOccupation, Point, RoleNeed, Technology,
};

/// The role an entry need not name: it is about Python people in general.
const EVERYBODY: &str = "python-developer";

impl<'r> Linker<'r> {
    /// Topics, market before guide, then by id.
    pub(in crate::compile) fn topics(&self) -> Vec<&'r RawTopic> {
        let mut topics: Vec<&RawTopic> = self.raw.topics.iter().collect();
        topics.sort_by_key(|topic| (topic.shelf, &topic.id));
        topics
    }

    /// The commands that search leads to, as listed.
    pub(in crate::compile) fn pages(&self) -> Vec<CommandPage<'r>> {
        let pages = self.raw.pages.iter().map(|row| CommandPage {
            id: &row.value.id,
            title: &row.value.title,
            text: &row.value.text,
            command: &row.value.command,
            takes: row.value.takes.clone(),
        });
        pages.collect()
    }

    pub(in crate::compile) fn entries(
        &self,
        topic: &'r RawTopic,
        figures: &[Figure<'r>],
    ) -> Vec<Entry<'r>> {
        topic.entries.iter().map(|row| self.entry(&row.value, figures)).collect()
    }

    fn entry(&self, raw: &'r RawEntry, figures: &[Figure<'r>]) -> Entry<'r> {
        let pay = raw.pay.iter();
        let pay = pay.filter_map(|id| figures.iter().find(|figure| figure.id == id).cloned());
        Entry {
            id: &raw.id,
            title: &raw.title,
            point: Point {
                text: &raw.text,
                source: &raw.source,
                year: raw.year.as_deref(),
                facts: words(&raw.facts),
            },
            keywords: words(&raw.keywords),
            roles: words(&raw.roles),
            skills: words(&raw.skills),
            items: raw.items.iter().map(|item| point(item, raw)).collect(),
            counts: raw.figures.iter().map(|count| self.count(count)).collect(),
            pay: pay.collect(),
            sample: raw.sample.as_deref().map(str::trim_end),
            sample_kind: raw.sample_kind,
        }
    }

    fn count(&self, raw: &'r RawCount) -> Count<'r> {
        Count {
            id: &raw.id,
            class: self.class_of(&raw.source),
            label: &raw.label,
            value: raw.value,
            unit: &raw.unit,
            currency: raw.currency.as_deref(),
            bound: raw.bound,
            kind: raw.kind,
            source: &raw.source,
            year: &raw.year,
            note: raw.note.as_deref(),
            facts: words(&raw.facts),
        }
    }

    /// The entries that are specially about a role.
    pub(super) fn reading(&self, role: &str) -> Vec<EntryLink<'r>> {
        self.links_where(|entry| role != EVERYBODY && entry.roles.iter().any(|it| it == role))
    }

    /// The entries that are about a skill.
    pub(super) fn reading_of_skill(&self, skill: &str) -> Vec<EntryLink<'r>> {
        self.links_where(|entry| entry.skills.iter().any(|it| it == skill))
    }

    fn links_where(&self, is_wanted: impl Fn(&RawEntry) -> bool) -> Vec<EntryLink<'r>> {
        let mut links = Vec::new();
        for topic in self.topics() {
            for row in &topic.entries {
                let entry = &row.value;
                if is_wanted(entry) {
                    links.push(EntryLink {
                        shelf: topic.shelf,
                        topic: &topic.id,
                        id: &entry.id,
                        title: &entry.title,
                        text: &entry.text,
                    });
                }
            }
        }
        links
    }

    /// The roles that need a skill, most first.
    pub(super) fn roles_that_need(&self, skill: &str) -> Vec<RoleNeed> {
        let mut needs: Vec<RoleNeed> = Vec::new();
        for file in &self.raw.roles {
            let needed = file.skills.iter().find(|row| row.value.id == skill);
            if let (Some(row), Some(role)) = (needed, self.order.role(&file.head.value.id)) {
                needs.push(RoleNeed { role, importance: row.value.importance });
            }
        }
        needs.sort_by_key(|need| (std::cmp::Reverse(need.importance), need.role));
        needs
    }

    /// What O*NET calls a skill.
    pub(super) fn technologies(&self, skill: &str) -> Vec<Technology<'r>> {
        let rows = self.raw.technologies.iter().filter(|row| row.value.skill == skill);
        rows.map(|row| Technology {
            name: &row.value.technology,
            hot: row.value.hot,
            in_demand: row
                .value
                .in_demand
                .iter()
                .filter_map(|code| self.onet_occupation(code))
                .collect(),
        })
        .collect()
    }

    fn onet_occupation(&self, code: &str) -> Option<OnetOccupation<'r>> {
        let mut rows = self.raw.onet_occupations.iter();
        let row = rows.find(|row| row.value.code == code)?;
        Some(OnetOccupation { code: &row.value.code, title: &row.value.title })
    }
}

fn point<'r>(raw: &'r RawPoint, entry: &'r RawEntry) -> Point<'r> {
    let (year, facts) = (raw.year_in(entry), words(&raw.facts));
    Point { text: &raw.text, source: &raw.source, year, facts }
}
