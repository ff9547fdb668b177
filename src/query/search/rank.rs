//! How well each thing fits the words of a search.

use std::collections::BTreeMap;

use super::slip::{Slip, letters_of};
use crate::dataset::{Damaged, Dataset, SearchTerms};
use crate::lookup::{Place, PlaceNote, known_place};
use crate::model::{Found, Posting, SearchTerm, is_silent, name_key, search_words};

/// Most words of a search that are looked at: nobody asks in more.
const MOST_WORDS: usize = 24;

/// Words, cut to their stems, that ask for money.
const PAY: [&str; 12] = [
    "cash", "compens", "earn", "incom", "make", "money", "much", "paid", "pay", "salari", "wage",
    "worth",
];

/// Words, cut to their stems, that ask for people: for a role.
const PEOPLE: [&str; 5] = ["peopl", "person", "profession", "somebodi", "someon"];

/// How many times more a name says that is all of the words.
const ALL_OF_IT: u32 = 5;

/// What a role's name adds beside a word that asks for money, in hundredths.
const ROLE_PAID: u32 = 2500;

/// What a place adds that all of the words name, and one that the unknown words name.
const PLACE: u32 = 6000;
const CITY: u32 = 1500;

/// What a quarter is in hundredths.
const QUARTER: u32 = 25;

/// Share of its weight, in percent, that a term keeps that is a slip away.
const SLIP: u32 = 60;

/// What a role or a skill adds whose name all of the words are a slip away from.
const NEAR_NAME: u32 = 4000;

/// Most words that are held against whole names.
const LONGEST_SLIP: usize = 4;

/// Share of its score, in percent, that a role has where people are asked for, and otherwise.
const ROLE_WANTED: u32 = 300;
const ROLE: u32 = 110;

/// Most words a place is looked for in.
const LONGEST_PLACE: usize = 4;

/// What the words of a search say.
#[derive(Debug)]
pub(super) struct Sense<'d> {
    /// What fits, with how well in hundredths, best first.
    pub hits: Vec<(Found, u32)>,
    /// Whether money is asked for.
    pub wants_pay: bool,
    /// The place named, where one is.
    pub place: Option<Place<'d>>,
    /// Words that were taken for others: as given, and the name where they were taken for one.
    pub taken_for: Vec<(String, Option<String>)>,
}

/// A name among the words: where it begins, how many words it has, what it leads to.
struct Named<'d> {
    start: usize,
    length: usize,
    term: SearchTerm<'d>,
    percent: u32,
}

impl Named<'_> {
    fn covers(&self, at: usize) -> bool {
        (self.start..self.start + self.length).contains(&at)
    }
}

/// Makes sense of the words of a search.
pub(super) fn sense<'d>(dataset: &Dataset<'d>, given: &str) -> Result<Sense<'d>, Damaged> {
    let terms = dataset.search_terms()?;
    let found = dataset.search_found()?;
    let key = name_key(given);
    let written: Vec<&str> = key.split(' ').take(MOST_WORDS).collect();
    let stems = search_words(&written.join(" "));
    let mut scores = Scores { found: &found, scores: BTreeMap::new() };
    let mut named = names(&terms, &stems)?;
    let mut unknown = Vec::new();
    for (at, stem) in stems.iter().enumerate().filter(|(_, stem)| !is_silent(stem)) {
        match terms.term(stem)? {
            Some(term) => scores.add(&term, 100),
            None if named.iter().any(|name| name.covers(at)) || is_pay(stem) => {}
            None => unknown.push(at),
        }
    }
    let mut taken_for = Vec::new();
    let mut place = place(dataset, &written, &unknown, &named);
    if let Some((area, score, _)) = place {
        scores.add_found(Found::Area(area), score);
    } else {
        let is_whole_name = named.iter().any(|name| name.length == stems.len());
        let near = if is_whole_name { Vec::new() } else { near_names(dataset, &written)? };
        for (found, name) in &near {
            scores.add_found(*found, NEAR_NAME);
            let misread = (key.clone(), Some(name.clone()));
            taken_for.extend((taken_for.is_empty() && !unknown.is_empty()).then_some(misread));
        }
        if near.is_empty() && !unknown.is_empty() {
            let words: Vec<(usize, &str)> =
                unknown.iter().filter_map(|at| Some((*at, stems.get(*at)?.as_str()))).collect();
            for (start, term) in near_terms(&terms, &words)? {
                let word = written.get(start).map(|word| (*word).to_owned());
                let is_said = taken_for.iter().any(|(said, _)| Some(said) == word.as_ref());
                taken_for.extend(word.filter(|_| !is_said).map(|word| (word, None)));
                if term.is_name() {
                    named.push(Named { start, length: 1, term, percent: SLIP });
                } else {
                    scores.add(&term, SLIP);
                }
            }
        }
    }
    let wants_pay = stems.len() > 1 && stems.iter().any(|stem| is_pay(stem));
    for name in &named {
        let words = u32::try_from(name.length).unwrap_or(u32::MAX);
        let all_of_it = if name.length == stems.len() { ALL_OF_IT } else { 0 };
        scores.add(&name.term, (words + all_of_it) * name.percent);
        if wants_pay {
            scores.add_to_roles(&name.term, ROLE_PAID * name.percent / 100);
        }
    }
    if place.is_none() {
        let area = named.iter().find_map(|name| area_of(&found, &name.term));
        place = area.map(|area| (area, 0, Place::Area { area, city: None }));
    }
    let wants_people = stems.iter().any(|stem| PEOPLE.contains(&stem.as_str()));
    let hits = scores.ranked(if wants_people { ROLE_WANTED } else { ROLE });
    Ok(Sense { hits, wants_pay, place: place.map(|(_, _, place)| place), taken_for })
}

/// Returns the roles and skills whose names all of the words are nearest to, a slip or two away.
fn near_names(dataset: &Dataset<'_>, written: &[&str]) -> Result<Vec<(Found, String)>, Damaged> {
    if written.len() > LONGEST_SLIP {
        return Ok(Vec::new());
    }
    let key = written.join(" ");
    let mut slip = Slip::of(0, &key);
    let (roles, skills) = (dataset.role_names()?, dataset.skill_names()?);
    for name in &roles {
        let bytes = name.key.as_bytes();
        let letters = letters_of(bytes);
        for meaning in &name.meanings {
            slip.look_at(bytes, letters, (Found::Role(meaning.role), name.key));
        }
    }
    for name in &skills {
        let bytes = name.key.as_bytes();
        let letters = letters_of(bytes);
        for skill in name.skills() {
            slip.look_at(bytes, letters, (Found::Skill(skill), name.key));
        }
    }
    Ok(slip.near().into_iter().map(|(found, name)| (found, name.to_owned())).collect())
}

/// Returns the terms nearest to words that none has, each with where its word stands.
fn near_terms<'d>(
    terms: &SearchTerms<'_, 'd>,
    words: &[(usize, &str)],
) -> Result<Vec<(usize, SearchTerm<'d>)>, Damaged> {
    let mut slips: Vec<Slip<'_, SearchTerm<'d>>> =
        words.iter().map(|(start, word)| Slip::of(*start, word)).collect();
    terms.each(|term| {
        let letters = letters_of(term.bytes());
        for slip in &mut slips {
            slip.look_at(term.bytes(), letters, term);
        }
    })?;
    let near = slips.into_iter().flat_map(|slip| {
        let start = slip.start;
        slip.near().into_iter().map(move |term| (start, term))
    });
    Ok(near.collect())
}

fn is_pay(stem: &str) -> bool {
    PAY.contains(&stem)
}

/// Scores by what is found, in hundredths.
struct Scores<'f> {
    found: &'f [Found],
    scores: BTreeMap<Found, u32>,
}

impl Scores<'_> {
    fn add(&mut self, term: &SearchTerm<'_>, percent: u32) {
        for (found, posting) in self.leads_to(term) {
            self.add_found(found, u32::from(posting.weight) * QUARTER * percent / 100);
        }
    }

    fn add_to_roles(&mut self, term: &SearchTerm<'_>, score: u32) {
        for (found, _) in self.leads_to(term) {
            if matches!(found, Found::Role(_)) {
                self.add_found(found, score);
            }
        }
    }

    fn add_found(&mut self, found: Found, score: u32) {
        *self.scores.entry(found).or_default() += score;
    }

    fn leads_to(&self, term: &SearchTerm<'_>) -> Vec<(Found, Posting)> {
        let found = |posting: Posting| self.found.get(usize::from(posting.found)).copied();
        term.postings().filter_map(|posting| Some((found(posting)?, posting))).collect()
    }

    /// Best first; among equals in the order of kinds and lists. Roles have so many percent.
    fn ranked(self, role_percent: u32) -> Vec<(Found, u32)> {
        let scores = self.scores.into_iter().map(|(found, score)| match found {
            Found::Role(_) => (found, score * role_percent / 100),
            _ => (found, score),
        });
        let mut ranked: Vec<(Found, u32)> = scores.collect();
        ranked.sort_by_key(|(found, score)| (std::cmp::Reverse(*score), *found));
        ranked
    }
}

/// Returns the names among the words, longest first from the left, none inside another.
fn names<'d>(terms: &SearchTerms<'_, 'd>, stems: &[String]) -> Result<Vec<Named<'d>>, Damaged> {
    let mut named = Vec::new();
    let mut start = 0;
    while let Some(first) = stems.get(start) {
        let words_of = |term: &SearchTerm<'d>| term.text().split(' ');
        let fits = |term: &SearchTerm<'d>| {
            let length = words_of(term).count();
            let rest = stems.get(start..start + length);
            rest.is_some_and(|rest| words_of(term).zip(rest).all(|(word, stem)| word == stem))
        };
        let fitting = terms.names_beginning(first)?.into_iter().filter(fits);
        let longest = fitting.max_by_key(|term| words_of(term).count());
        let length = longest.as_ref().map_or(1, |term| words_of(term).count());
        // Alone among others such a word is no name: "make" asks for money, "it" for nothing.
        let is_said = length > 1 || stems.len() == 1 || !(is_silent(first) || is_pay(first));
        if let Some(term) = longest.filter(|_| is_said) {
            named.push(Named { start, length, term, percent: 100 });
        }
        start += length;
    }
    Ok(named)
}

/// Returns the wage area of the place that all of the words name, or that the words nothing else is
/// known of name, with what that adds.
fn place<'d>(
    dataset: &Dataset<'d>,
    written: &[&str],
    unknown: &[usize],
    named: &[Named<'_>],
) -> Option<(u16, u32, Place<'d>)> {
    let find = |words: &[&str]| {
        let found = known_place(dataset, &words.join(" ")).ok()??;
        match found.place {
            place @ Place::Area { area, .. } if found.note != Some(PlaceNote::Remote) => {
                Some((area, place))
            }
            _ => None,
        }
    };
    let is_whole_name = named.iter().any(|name| name.length == written.len());
    if !is_whole_name
        && written.len() <= LONGEST_PLACE
        && let Some((area, place)) = find(written)
    {
        return Some((area, PLACE, place));
    }
    let (first, last) = (*unknown.first()?, *unknown.last()?);
    // The words around an unknown one belong to the place as long as they are no other name.
    let is_free = |at: &usize| !named.iter().any(|name| name.covers(*at));
    let before = first.checked_sub(1).filter(is_free).map(|before| (before, last));
    let after = Some(last + 1).filter(is_free).map(|after| (first, after));
    let spans = [before, after, Some((first, last))];
    spans.into_iter().flatten().find_map(|(first, last)| {
        let (area, place) = find(written.get(first..=last)?)?;
        Some((area, CITY, place))
    })
}

/// Returns the one wage area a name leads to.
fn area_of(found: &[Found], term: &SearchTerm<'_>) -> Option<u16> {
    let mut areas =
        term.postings().filter_map(|posting| match found.get(usize::from(posting.found))? {
            Found::Area(area) => Some(*area),
            _ => None,
        });
    areas.next().filter(|_| areas.next().is_none())
}
