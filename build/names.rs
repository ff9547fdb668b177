//! The names of roles, skills and places, by the keys they are looked up by.

use std::collections::BTreeMap;

use super::order::Order;
use super::raw::RawDataset;
use crate::model::{
    AreaKind, PlaceName, PlaceRank, RoleMeaning, RoleName, SkillName, Target, name_key, place_key,
    title_cities,
};

/// The names of all roles, by key: ids, titles and aliases.
pub(super) struct RoleNames {
    meanings: BTreeMap<String, Vec<RoleMeaning>>,
}

impl RoleNames {
    /// Gathers every name of every role.
    pub(super) fn of(raw: &RawDataset, order: &Order<'_>) -> RoleNames {
        let mut names = RoleNames { meanings: BTreeMap::new() };
        for file in &raw.roles {
            let head = &file.head.value;
            let Some(role) = order.role(&head.id) else {
                continue;
            };
            for name in [&head.id, &head.title].into_iter().chain(&head.aliases) {
                names.add(name, RoleMeaning { role, level: None });
            }
        }
        for row in &raw.level_names {
            if let Some(role) = order.role(&row.value.role) {
                names.add(&row.value.name, RoleMeaning { role, level: Some(row.value.level) });
            }
        }
        names
    }

    /// The names as the pack holds them, sorted by key.
    pub(super) fn sorted(&self) -> Vec<RoleName<'_>> {
        self.meanings
            .iter()
            .map(|(key, meanings)| RoleName { key, meanings: meanings.clone() })
            .collect()
    }

    fn add(&mut self, name: &str, meaning: RoleMeaning) {
        let meanings = self.meanings.entry(name_key(name)).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
}

/// The names of all skills, by key: ids, names and aliases.
pub(super) struct SkillNames {
    skills: BTreeMap<String, Vec<u16>>,
}

impl SkillNames {
    /// Gathers every name of every skill.
    pub(super) fn of(raw: &RawDataset, order: &Order<'_>) -> SkillNames {
        let mut skills: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        for row in &raw.skills {
            let skill = &row.value;
            let Some(at) = order.skill(&skill.id) else {
                continue;
            };
            for name in [&skill.id, &skill.name].into_iter().chain(&skill.aliases) {
                let meant = skills.entry(name_key(name)).or_default();
                if !meant.contains(&at) {
                    meant.push(at);
                }
            }
        }
        SkillNames { skills }
    }

    /// The names as the pack holds them, sorted by key.
    pub(super) fn sorted(&self) -> Vec<SkillName<'_>> {
        let names = self.skills.iter();
        names
            .filter_map(|(key, skills)| {
                let (skill, also) = skills.split_first()?;
                Some(SkillName { key, skill: *skill, also: also.to_vec() })
            })
            .collect()
    }
}

/// The names of all places, by key.
#[derive(Default)]
pub(super) struct PlaceNames<'r> {
    targets: BTreeMap<String, Vec<Target<'r>>>,
}

impl<'r> PlaceNames<'r> {
    /// Gathers every name of every area, city and country.
    pub(super) fn of(raw: &'r RawDataset, order: &Order<'r>) -> PlaceNames<'r> {
        let mut names = PlaceNames::default();
        names.areas(raw, order);
        names.cities(raw, order);
        for row in &raw.cities_abroad {
            let city = &row.value;
            let (name, country) = (city.name.as_str(), city.country.as_str());
            let target = Target::CityAbroad { name, country, population: city.population };
            names.add(name, target);
        }
        for row in &raw.countries {
            let target = Target::Country { country: &row.value.letters };
            for name in std::iter::once(&row.value.name).chain(&row.value.aliases) {
                names.add(name, target);
            }
        }
        names.add("remote", Target::Remote);
        names
    }

    /// The names as the pack holds them, sorted by key.
    pub(super) fn sorted(&self) -> Vec<PlaceName<'_>> {
        self.targets
            .iter()
            .map(|(key, targets)| PlaceName { key, targets: targets.clone() })
            .collect()
    }

    fn areas(&mut self, raw: &'r RawDataset, order: &Order<'r>) {
        for row in &raw.areas {
            let Some(area) = order.area(&row.value.code) else {
                continue;
            };
            let target = |rank| Target::Area { area, rank, also: None };
            if row.value.kind != AreaKind::State {
                self.add(&row.value.code, target(PlaceRank::Code));
            }
            self.add(&row.value.id, target(PlaceRank::Id));
            self.add(&row.value.name, target(PlaceRank::Name));
            if row.value.kind == AreaKind::Metro {
                for city in title_cities(&row.value.name) {
                    self.add(&city, target(PlaceRank::TitleCity));
                }
            }
        }
        for row in &raw.nicknames {
            let Some(area) = order.area_by_id(&row.value.area) else {
                continue;
            };
            let also = row.value.also.as_deref().and_then(|id| order.area_by_id(id));
            self.add(&row.value.name, Target::Area { area, rank: PlaceRank::Nickname, also });
        }
    }

    fn cities(&mut self, raw: &'r RawDataset, order: &Order<'r>) {
        for row in &raw.cities {
            let city = &row.value;
            let Some(area) = order.area(&city.area) else {
                continue;
            };
            let (name, state) = (city.name.as_str(), city.state.as_str());
            self.add(name, Target::City { name, state, population: city.population, area });
        }
    }

    /// Adds a name under its key, and under the key of its plain-letter spelling.
    fn add(&mut self, name: &str, target: Target<'r>) {
        let mut keys = vec![place_key(name), place_key(&deunicode::deunicode(name))];
        keys.dedup();
        for key in keys.into_iter().filter(|key| !key.is_empty()) {
            let targets = self.targets.entry(key).or_default();
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
}
