//! What is found, being told.

use super::kind_of;
use super::page::state;
use super::rank::{Hit, Lead};
use super::sense::Sense;
use crate::answer::HitAnswer;
use crate::dataset::{Damaged, Dataset};
use crate::lookup::{Place, known_place};
use crate::model::{AreaKind, CommandPage, Entry, Found, SkillHead, Takes, TopicHead, slug};
use crate::query::place::country;

/// What is ours has no source but us.
const OURS: &str = "editorial";

/// What is found, being told; keeps what was decoded for one hit for the next.
pub(super) struct Shown<'s, 'd> {
    dataset: &'s Dataset<'d>,
    sense: &'s Sense<'d>,
    topics: &'s [TopicHead<'d>],
    pages: Option<Vec<CommandPage<'d>>>,
    /// The topic opened last, with its entries.
    opened: Option<(u8, Vec<Entry<'d>>)>,
    /// The sources of what was told.
    sources: Vec<&'d str>,
}

/// What a hit is called and what it is, in a line.
struct Told<'d> {
    id: String,
    title: String,
    snippet: String,
    source: &'d str,
}

impl<'d> Told<'d> {
    fn of(id: &str, title: &str, snippet: &str, source: &'d str) -> Told<'d> {
        let (id, title, snippet) = (id.to_owned(), title.to_owned(), snippet.to_owned());
        Told { id, title, snippet, source }
    }
}

impl<'s, 'd> Shown<'s, 'd> {
    pub(super) fn new(
        dataset: &'s Dataset<'d>,
        sense: &'s Sense<'d>,
        topics: &'s [TopicHead<'d>],
    ) -> Shown<'s, 'd> {
        let sources = vec![OURS];
        Shown { dataset, sense, topics, pages: None, opened: None, sources }
    }

    /// Returns the sources of what was told.
    pub(super) fn sources(self) -> Vec<&'d str> {
        self.sources
    }

    /// Tells a hit.
    pub(super) fn hit(&mut self, hit: &Hit<'d>) -> Result<HitAnswer, Damaged> {
        let kind = kind_of(hit.lead, self.topics).word();
        let Told { id, title, snippet, source } = match hit.lead {
            Lead::Found(found) => self.told(found)?,
            Lead::Abroad { country, city } => self.abroad(country, city)?,
        };
        self.sources.push(source);
        let command = self.command(hit.lead, kind, &id)?;
        Ok(HitAnswer { kind, id, title, snippet, score: f64::from(hit.score) / 100.0, command })
    }

    fn told(&mut self, found: Found) -> Result<Told<'d>, Damaged> {
        Ok(match found {
            Found::Role(at) => {
                let role = self.dataset.role(at)?;
                Told::of(role.id, role.title, role.summary.text, role.summary.source)
            }
            Found::Skill(at) => {
                let skill = self.skill(at)?;
                Told::of(skill.id, skill.name, skill.text, OURS)
            }
            Found::Topic(at) => {
                let topic = self.topics.get(usize::from(at)).ok_or(Damaged)?;
                Told::of(topic.id, topic.title, topic.text, OURS)
            }
            Found::Entry(topic, at) => {
                let entry = self.entry(topic, at)?;
                Told::of(entry.id, entry.title, entry.point.text, entry.point.source)
            }
            Found::Page(at) => {
                let page = self.page(at)?;
                Told::of(page.id, page.title, page.text, OURS)
            }
            Found::Area(at) => {
                let area = self.dataset.area(at)?;
                let what = match area.kind {
                    AreaKind::Metro => "Metropolitan area",
                    AreaKind::Nonmetro => "Nonmetropolitan area",
                    AreaKind::State => "State",
                    AreaKind::Nation => "Nation",
                };
                Told::of(area.id, area.name, &format!("{what}: pay by role, prices, jobs"), OURS)
            }
        })
    }

    /// Tells a country, or a city in it, by the word that names it on the command line.
    fn abroad(&self, letters: &'d str, city: Option<&'d str>) -> Result<Told<'d>, Damaged> {
        let country = country(self.dataset, letters)?.ok_or(Damaged)?.name;
        let Some(city) = city else {
            let what = "Country abroad: published pay, no estimate";
            return Ok(Told::of(&slug(country), country, what, OURS));
        };
        let here = Place::Abroad { country: letters, city: Some(city) };
        let found = known_place(self.dataset, &slug(city)).ok().flatten();
        let id = match found.filter(|found| found.place == here) {
            Some(_) => slug(city),
            None => format!("{}-{}", slug(city), slug(country)),
        };
        let what = "City abroad: published pay of its country, no estimate";
        Ok(Told::of(&id, &format!("{city}, {country}"), what, OURS))
    }

    fn skill(&self, at: u16) -> Result<SkillHead<'d>, Damaged> {
        self.dataset.skill_heads()?.get(usize::from(at)).cloned().ok_or(Damaged)
    }

    fn page(&mut self, at: u8) -> Result<&CommandPage<'d>, Damaged> {
        if self.pages.is_none() {
            self.pages = Some(self.dataset.pages()?);
        }
        let pages = self.pages.as_deref().unwrap_or_default();
        pages.get(usize::from(at)).ok_or(Damaged)
    }

    fn entry(&mut self, topic: u8, at: u8) -> Result<&Entry<'d>, Damaged> {
        if self.opened.as_ref().is_none_or(|(opened, _)| *opened != topic) {
            let head = self.topics.get(usize::from(topic)).ok_or(Damaged)?;
            self.opened = Some((topic, self.dataset.entries(head)?));
        }
        let entries = self.opened.as_ref().map(|(_, entries)| entries.as_slice());
        entries.and_then(|entries| entries.get(usize::from(at))).ok_or(Damaged)
    }

    /// Returns the command that opens a hit: what was asked of it, where money was.
    fn command(&mut self, lead: Lead<'d>, kind: &str, id: &str) -> Result<String, Damaged> {
        let wants_pay = self.sense.wants_pay;
        Ok(match lead {
            Lead::Found(Found::Role(_)) => match self.place()? {
                Some(place) => format!("pycareer salary {id} --city {place}"),
                None if wants_pay => format!("pycareer salary {id}"),
                None => format!("pycareer role {id}"),
            },
            Lead::Found(Found::Page(at)) => self.page_command(at)?,
            // Only the area of the place that was named goes by that name.
            Lead::Found(Found::Area(area)) => {
                let word = self.city_in(area).unwrap_or_else(|| id.to_owned());
                self.place_command(&word)
            }
            Lead::Abroad { .. } => self.place_command(id),
            Lead::Found(_) => format!("pycareer {kind} {id}"),
        })
    }

    fn place_command(&self, word: &str) -> String {
        if self.sense.wants_pay {
            format!("pycareer salary --city {word}")
        } else {
            format!("pycareer city {word}")
        }
    }

    fn page_command(&mut self, at: u8) -> Result<String, Damaged> {
        let (dataset, sense) = (self.dataset, self.sense);
        let skills = self.skill_ids(at)?;
        let page = self.page(at)?;
        let mut command = format!("pycareer {}", page.command);
        let is_way = page.takes.contains(&Takes::To);
        let (first, last) = (sense.roles.first(), sense.roles.last());
        for takes in &page.takes {
            let role = match takes {
                Takes::State | Takes::Skills => None,
                Takes::Role => first,
                Takes::From => first.filter(|_| !is_way || sense.roles.len() > 1),
                Takes::To | Takes::Subject => last,
            };
            let taken = match (role, takes) {
                (Some(role), _) => Some(dataset.role_entry(*role)?.id),
                (None, Takes::State) => state(dataset, &sense.places)?,
                (None, Takes::Skills) => skills.as_deref(),
                (None, _) => None,
            };
            match (taken, takes.option()) {
                (Some(taken), Some(option)) => command.extend([" ", option, " ", taken]),
                (Some(taken), None) => {
                    command = format!("pycareer {} {taken}", page.without_example());
                }
                (None, _) => {}
            }
        }
        Ok(command)
    }

    /// Returns the ids of the skills named, where a command takes them up.
    fn skill_ids(&mut self, at: u8) -> Result<Option<String>, Damaged> {
        if !self.page(at)?.takes.contains(&Takes::Skills) || self.sense.skills.is_empty() {
            return Ok(None);
        }
        let sense = self.sense;
        let ids = sense.skills.iter().map(|skill| Ok(self.skill(*skill)?.id));
        Ok(Some(ids.collect::<Result<Vec<_>, Damaged>>()?.join(" ")))
    }

    /// Returns the word that names the one place that was named.
    fn place(&self) -> Result<Option<String>, Damaged> {
        Ok(match self.sense.places.as_slice() {
            [Place::Area { area, .. }] => match self.city_in(*area) {
                Some(city) => Some(city),
                None => Some(self.dataset.area(*area)?.id.to_owned()),
            },
            [Place::Abroad { country, city }] => Some(self.abroad(country, *city)?.id),
            _ => None,
        })
    }

    /// Returns the word for the city inside an area, where one was named.
    fn city_in(&self, area: u16) -> Option<String> {
        self.sense.places.iter().find_map(|place| match *place {
            Place::Area { area: its, city: Some((name, state)) } if its == area => {
                Some(format!("{}-{}", slug(name), state.to_lowercase()))
            }
            _ => None,
        })
    }
}
