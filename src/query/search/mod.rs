mod rank;
mod slip;

use super::reply;
use crate::answer::{Data, HitAnswer, Query, Reply, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::Place;
use crate::model::{AreaKind, Entry, Found, Shelf, SkillHead, TopicHead, slug};
use crate::request::{HitKind, SearchRequest};
use crate::text::visible;

use rank::{Sense, sense};

/// How many times better than a hit the best one may fit.
const NOISE: u32 = 8;

/// Answers `search`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &SearchRequest,
) -> Result<Reply<'d>, Error> {
    let sense = sense(dataset, &request.words)?;
    let topics = dataset.topics()?;
    let is_wanted =
        |found: &Found| request.kind.is_none_or(|kind| kind == kind_of(*found, &topics));
    // What fits that much worse than the best is noise beside it.
    let hits = || sense.hits.iter().filter(|(found, _)| is_wanted(found));
    let least = hits().next().map_or(0, |(_, score)| score / NOISE);
    let best = hits().take_while(|(_, score)| *score >= least).take(request.top);
    let mut shown = Shown { dataset, sense: &sense, topics: &topics, skills: None, opened: None };
    let hits = best.map(|(found, score)| shown.hit(*found, *score));
    let hits = hits.collect::<Result<Vec<_>, _>>()?;
    let warnings = sense.taken_for.iter().map(|(given, name)| {
        let given = visible(given);
        let message = match name {
            Some(name) => format!("nothing is called `{given}`; taken for `{name}`"),
            None => format!("no word `{given}` here; words close to it were taken"),
        };
        Warning::new("taken_for", message)
    });
    let query = Query::Search {
        words: request.words.clone(),
        kind: request.kind.map(HitKind::word),
        top: request.top,
    };
    let warnings = warnings.collect();
    Ok(reply(dataset, "search", query, Data::Search(hits), &["editorial"], warnings)?)
}

fn kind_of(found: Found, topics: &[TopicHead<'_>]) -> HitKind {
    match found {
        Found::Role(_) => HitKind::Role,
        Found::Skill(_) => HitKind::Skill,
        Found::Area(_) => HitKind::City,
        Found::Topic(topic) | Found::Entry(topic, _) => {
            match topics.get(usize::from(topic)).map(|topic| topic.shelf) {
                Some(Shelf::Market) => HitKind::Market,
                _ => HitKind::Guide,
            }
        }
    }
}

/// What is found, being told.
struct Shown<'s, 'd> {
    dataset: &'s Dataset<'d>,
    sense: &'s Sense<'d>,
    topics: &'s [TopicHead<'d>],
    skills: Option<Vec<SkillHead<'d>>>,
    /// The topic opened last, with its entries.
    opened: Option<(u8, Vec<Entry<'d>>)>,
}

impl<'d> Shown<'_, 'd> {
    fn hit(&mut self, found: Found, score: u32) -> Result<HitAnswer<'d>, Damaged> {
        let kind = kind_of(found, self.topics).word();
        let (id, title, snippet) = self.told(found)?;
        let command = self.command(found, kind, id)?;
        Ok(HitAnswer { kind, id, title, snippet, score: f64::from(score) / 100.0, command })
    }

    fn told(&mut self, found: Found) -> Result<(&'d str, &'d str, String), Damaged> {
        Ok(match found {
            Found::Role(at) => {
                let role = self.dataset.role(at)?;
                (role.id, role.title, role.summary.text.to_owned())
            }
            Found::Skill(at) => {
                let skill = self.skill(at)?;
                (skill.id, skill.name, skill.text.to_owned())
            }
            Found::Topic(at) => {
                let topic = self.topics.get(usize::from(at)).ok_or(Damaged)?;
                (topic.id, topic.title, topic.text.to_owned())
            }
            Found::Entry(topic, at) => {
                let entry = self.entry(topic, at)?;
                (entry.id, entry.title, entry.point.text.to_owned())
            }
            Found::Area(at) => {
                let area = self.dataset.area(at)?;
                let what = match area.kind {
                    AreaKind::Metro => "Metropolitan area",
                    AreaKind::Nonmetro => "Nonmetropolitan area",
                    AreaKind::State => "State",
                    AreaKind::Nation => "Nation",
                };
                (area.id, area.name, format!("{what}: pay by role, prices, jobs"))
            }
        })
    }

    fn skill(&mut self, at: u16) -> Result<SkillHead<'d>, Damaged> {
        if self.skills.is_none() {
            self.skills = Some(self.dataset.skill_heads()?);
        }
        let skills = self.skills.as_deref().unwrap_or_default();
        skills.get(usize::from(at)).cloned().ok_or(Damaged)
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
    fn command(&self, found: Found, kind: &str, id: &str) -> Result<String, Damaged> {
        let place = self.sense.place.map(|place| self.place_word(place)).transpose()?.flatten();
        let wants_pay = self.sense.wants_pay;
        Ok(match (found, place) {
            (Found::Role(_), Some(place)) => format!("pycareer salary {id} --city {place}"),
            (Found::Role(_), None) if wants_pay => format!("pycareer salary {id}"),
            (Found::Area(_), Some(place)) if wants_pay => format!("pycareer salary --city {place}"),
            (Found::Area(_), Some(place)) => format!("pycareer city {place}"),
            _ => format!("pycareer {kind} {id}"),
        })
    }

    /// Returns the word that names a place on the command line.
    fn place_word(&self, place: Place<'d>) -> Result<Option<String>, Damaged> {
        Ok(match place {
            Place::Area { city: Some((name, state)), .. } => {
                Some(format!("{}-{}", slug(name), state.to_lowercase()))
            }
            Place::Area { area, city: None } => Some(self.dataset.area(area)?.id.to_owned()),
            Place::Abroad { .. } => None,
        })
    }
}
