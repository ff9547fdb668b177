//! The search index: every word of every text with its BM25 score, and every whole name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::link::Linker;
use super::raw::{RawArea, RawEntry, RawRole, RawSkill, RawStatement, Row};
use crate::model::{
    AreaKind, Found, LONGEST_NAME, NAME, Posting, Says, SearchTerm, said, search_words,
    title_cities,
};

/// The code of all occupations together.
const ALL_OCCUPATIONS: &str = "00-0000";

/// How soon a repeated word stops saying more (the `k1` of BM25).
const SATURATION: f64 = 1.2;

/// How much long texts are held back (the `b` of BM25).
const LENGTH: f64 = 0.6;

/// How much a word says in each field.
const TITLE: f64 = 6.0;
const ALIAS: f64 = 4.0;
const TEXT: f64 = 2.0;
const REST: f64 = 1.0;

/// Words, cut to their stems, that say nothing of an area: many are called so.
const OF_AREAS: [&str; 2] = ["area", "citi"];

/// How much a whole name says, in quarters: a role's id or title and what a command answers, an id
/// or a title, another name, words to find it by, one such word.
const ROLE: u8 = 44;
const OWN: u8 = 40;
const OTHER: u8 = 36;
const PHRASE: u8 = 24;
const KEYWORD: u8 = 12;

/// The index while it is made.
pub(super) struct SearchIndex {
    found: Vec<Found>,
    /// The postings of each term, as the pack has them.
    terms: BTreeMap<String, Vec<u8>>,
}

/// A thing that can be found.
struct Document {
    found: Found,
    /// Words by field: the field's weight and its texts.
    fields: Vec<(f64, Vec<String>)>,
    /// Whole names with how much each says.
    names: Vec<(u8, String)>,
}

impl Document {
    fn is_area(&self) -> bool {
        matches!(self.found, Found::Area(_))
    }
}

impl SearchIndex {
    /// Makes the index of everything a dataset holds.
    pub(super) fn of(link: &Linker<'_>) -> SearchIndex {
        let mut documents = Vec::new();
        for role in &link.raw.roles {
            documents.extend(link.order.role(&role.head.value.id).map(|at| of_role(at, role)));
        }
        for row in &link.raw.skills {
            documents.extend(link.order.skill(&row.value.id).map(|at| of_skill(at, &row.value)));
        }
        of_topics(link, &mut documents);
        of_pages(link, &mut documents);
        documents.sort_by_key(|document| document.found);
        documents.extend(areas(link));
        let mut terms = words(&documents);
        for (at, document) in documents.iter().enumerate() {
            for (weight, name) in &document.names {
                let words = search_words(name);
                if !words.is_empty() && words.len() <= LONGEST_NAME {
                    let postings = terms
                        .entry(format!("{}{}", char::from(NAME), words.join(" ")))
                        .or_default();
                    let found = position(at);
                    match postings.iter_mut().find(|posting| posting.found == found) {
                        Some(known) => known.weight = known.weight.max(*weight),
                        None => postings.push(Posting { found, weight: *weight }),
                    }
                }
            }
        }
        let bytes = |postings: Vec<Posting>| postings.into_iter().flat_map(Posting::to_bytes);
        let terms = terms.into_iter().map(|(term, its)| (term, bytes(its).collect())).collect();
        SearchIndex { found: documents.iter().map(|document| document.found).collect(), terms }
    }

    /// What can be found, in the order postings name it.
    pub(super) fn found(&self) -> &[Found] {
        &self.found
    }

    /// The terms, sorted.
    pub(super) fn terms(&self) -> Vec<SearchTerm<'_>> {
        let terms = self.terms.iter();
        terms.map(|(term, postings)| SearchTerm { term: term.as_bytes(), postings }).collect()
    }
}

/// Returns how often each word stands in a document: in a field of weight 6 it counts as six.
fn counts(document: &Document) -> BTreeMap<String, f64> {
    let mut count: BTreeMap<String, f64> = BTreeMap::new();
    for (weight, texts) in &document.fields {
        for word in texts.iter().flat_map(|text| said(text)) {
            // Inside a text a word that says little says nothing.
            let is_told = match word.says {
                Says::Nothing => false,
                Says::Little => *weight >= ALIAS,
                Says::Much => !(document.is_area() && OF_AREAS.contains(&word.stem.as_str())),
            };
            if is_told {
                *count.entry(word.stem).or_default() += weight;
            }
        }
    }
    count
}

/// Returns the score of every word in every document, as BM25 with weighted fields has it.
fn words(documents: &[Document]) -> BTreeMap<String, Vec<Posting>> {
    let counts: Vec<BTreeMap<String, f64>> = documents.iter().map(counts).collect();
    let length = |count: &BTreeMap<String, f64>| count.values().sum::<f64>();
    let mean = counts.iter().map(length).sum::<f64>() / real(counts.len()).max(1.0);
    let mut holding: BTreeMap<&str, usize> = BTreeMap::new();
    for word in counts.iter().flat_map(BTreeMap::keys) {
        *holding.entry(word).or_default() += 1;
    }
    let mut terms: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    for (at, (count, document)) in counts.iter().zip(documents).enumerate() {
        // The title of an area is longer where it names more cities, and says no less of each.
        let its = if document.is_area() { mean } else { length(count) };
        let held_back = 1.0 - LENGTH + LENGTH * its / mean;
        for (word, times) in count {
            let with = real(holding.get(word.as_str()).copied().unwrap_or_default());
            let rare = libm::log(1.0 + (real(counts.len()) - with + 0.5) / (with + 0.5));
            let score = rare * times * (SATURATION + 1.0) / (times + SATURATION * held_back);
            let posting = Posting { found: position(at), weight: quarters(score) };
            terms.entry(word.clone()).or_default().push(posting);
        }
    }
    terms
}

fn of_role(at: u8, role: &RawRole) -> Document {
    let head = &role.head.value;
    let texts = |rows: &[Row<RawStatement>]| -> Vec<String> {
        rows.iter().map(|row| row.value.text.clone()).collect()
    };
    let skills = role.skills.iter().map(|row| row.value.id.clone()).collect();
    let levels = role.levels.iter().map(|row| row.value.title.clone()).collect();
    let fields = vec![
        (TITLE, vec![head.title.clone()]),
        (ALIAS, head.aliases.clone()),
        (TEXT, vec![head.summary.text.clone()]),
        (REST, texts(&role.duties)),
        (REST, skills),
        (REST, levels),
        (REST, texts(&role.entry)),
        (REST, texts(&role.outlook)),
    ];
    // What a role and a skill are both called is more often the role.
    let own = [&head.id, &head.title].into_iter().map(|name| (ROLE, name.clone()));
    let other = head.aliases.iter().map(|name| (OWN, name.clone()));
    Document { found: Found::Role(at), fields, names: own.chain(other).collect() }
}

fn of_skill(at: u16, skill: &RawSkill) -> Document {
    let fields = vec![
        (TITLE, vec![skill.name.clone()]),
        (ALIAS, skill.aliases.clone()),
        (TEXT, vec![skill.text.clone()]),
    ];
    let own = [&skill.id, &skill.name].into_iter().map(|name| (OWN, name.clone()));
    let other = skill.aliases.iter().map(|name| (OTHER, name.clone()));
    Document { found: Found::Skill(at), fields, names: own.chain(other).collect() }
}

fn of_topics(link: &Linker<'_>, documents: &mut Vec<Document>) {
    for (topic, raw) in link.topics().into_iter().enumerate() {
        let Ok(topic) = u8::try_from(topic) else { continue };
        let head = &raw.head.value;
        let titles = raw.entries.iter().map(|row| row.value.title.clone()).collect();
        documents.push(Document {
            found: Found::Topic(topic),
            fields: vec![
                (TITLE, vec![head.title.clone(), raw.id.clone()]),
                (ALIAS, head.keywords.clone()),
                (TEXT, vec![head.text.clone()]),
                (REST, titles),
            ],
            names: [(OWN, raw.id.clone()), (OWN, head.title.clone())]
                .into_iter()
                .chain(keywords(&head.keywords))
                .collect(),
        });
        for (at, row) in raw.entries.iter().enumerate() {
            let Ok(at) = u8::try_from(at) else { continue };
            documents.push(of_entry(Found::Entry(topic, at), &row.value));
        }
    }
}

fn of_entry(found: Found, entry: &RawEntry) -> Document {
    let items = entry.items.iter().map(|item| item.text.clone());
    let labels = entry.figures.iter().map(|count| count.label.clone());
    let fields = vec![
        (TITLE, vec![entry.title.clone()]),
        (ALIAS, entry.keywords.clone()),
        (TEXT, vec![entry.text.clone()]),
        (REST, items.chain(labels).collect()),
    ];
    let own = [&entry.id, &entry.title].into_iter().map(|name| (OTHER, name.clone()));
    Document { found, fields, names: own.chain(keywords(&entry.keywords)).collect() }
}

/// Returns words to find something by as names: one word alone says less than some together.
fn keywords(keywords: &[String]) -> impl Iterator<Item = (u8, String)> {
    keywords.iter().map(|name| {
        let weight = if search_words(name).len() > 1 { PHRASE } else { KEYWORD };
        (weight, name.clone())
    })
}

fn of_pages(link: &Linker<'_>, documents: &mut Vec<Document>) {
    for (at, row) in link.raw.pages.iter().enumerate() {
        let (Ok(at), page) = (u8::try_from(at), &row.value) else { continue };
        documents.push(Document {
            found: Found::Page(at),
            fields: vec![
                (TITLE, vec![page.title.clone()]),
                (ALIAS, page.keywords.clone()),
                (TEXT, vec![page.text.clone()]),
            ],
            names: page.keywords.iter().map(|name| (ROLE, name.clone())).collect(),
        });
    }
}

/// Returns the areas, those with more jobs first: where several fit alike, the larger are meant.
fn areas(link: &Linker<'_>) -> Vec<Document> {
    let all = link.raw.occupations.iter().find(|file| file.head.value.code == ALL_OCCUPATIONS);
    let cells = all.map(|file| file.cells.as_slice()).unwrap_or_default();
    let jobs: BTreeMap<&str, u32> =
        cells.iter().map(|row| (row.value.area.as_str(), row.value.jobs.unwrap_or(0))).collect();
    let mut areas: Vec<&RawArea> = link.raw.areas.iter().map(|row| &row.value).collect();
    areas.sort_by_key(|area| (Reverse(jobs.get(area.code.as_str())), &area.code));
    areas.into_iter().filter_map(|area| of_area(link, area)).collect()
}

fn of_area(link: &Linker<'_>, area: &RawArea) -> Option<Document> {
    let found = Found::Area(link.order.area(&area.code)?);
    let mut names = BTreeSet::from([area.id.clone(), area.name.clone()]);
    let mut title = vec![area.name.clone()];
    if area.kind == AreaKind::Metro {
        names.extend(title_cities(&area.name).into_iter().take(1));
    }
    if area.kind == AreaKind::State {
        title.extend(area.state.clone());
    }
    let nicknames = link.raw.nicknames.iter().filter(|row| row.value.area == area.id);
    names.extend(nicknames.map(|row| row.value.name.clone()));
    let names = names.into_iter().map(|name| (OTHER, name)).collect();
    Some(Document { found, fields: vec![(TITLE, title)], names })
}

fn position(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

#[allow(clippy::cast_precision_loss)] // counts of some thousands
fn real(count: usize) -> f64 {
    count as f64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // scores of some tens
fn quarters(score: f64) -> u8 {
    (score * 4.0).round().clamp(0.0, f64::from(u8::MAX)) as u8
}
