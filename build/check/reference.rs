use super::Report;
use crate::compile::raw::Row;

/// What a record can refer to in another file.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Source,
    Role,
    Skill,
    Occupation,
    /// An area by its code.
    Area,
    /// An area by its id.
    AreaId,
    State,
    Country,
    /// An area by its id, a country by its letters, or one of the two words.
    Region,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Source => "source",
            Kind::Role => "role",
            Kind::Skill => "skill",
            Kind::Occupation => "occupation",
            Kind::Area | Kind::AreaId => "area",
            Kind::State => "state",
            Kind::Country => "country",
            Kind::Region => "region",
        }
    }

    /// Returns the files, or folders, that say what there is of the kind.
    fn files(self) -> &'static [&'static str] {
        match self {
            Kind::Source => &["sources.toml"],
            Kind::Role => &["families.toml"],
            Kind::Skill => &["skills/"],
            Kind::Occupation => &["pay/oews/"],
            Kind::Area | Kind::AreaId | Kind::State => &["places/areas.toml"],
            Kind::Country => &["places/countries.toml"],
            Kind::Region => &["places/areas.toml", "places/countries.toml"],
        }
    }
}

impl Report<'_, '_> {
    /// A reference must lead to a record; not asked where the records could not be read in full.
    pub(super) fn reference<T>(&mut self, row: &Row<T>, record: &str, kind: Kind, name: &str) {
        if !self.exists(kind, name) && !kind.files().iter().any(|file| self.unread(file)) {
            self.breach(row, record, format!("unknown {} `{name}`", kind.word()));
        }
    }

    fn exists(&self, kind: Kind, name: &str) -> bool {
        let order = &self.order;
        match kind {
            Kind::Source => order.sources.contains(name),
            Kind::Role => order.role(name).is_some(),
            Kind::Skill => order.skill(name).is_some(),
            Kind::Occupation => order.occupation(name).is_some(),
            Kind::Area => order.area(name).is_some(),
            Kind::AreaId => order.area_by_id(name).is_some(),
            Kind::State => order.states.contains_key(name),
            Kind::Country => order.countries.contains(name),
            Kind::Region => {
                matches!(name, "europe" | "unstated")
                    || order.countries.contains(name)
                    || order.area_codes.contains_key(name)
            }
        }
    }
}
