//! What the words of a search say.

use super::names::{Named, names};
use super::page::Pages;
use super::place::{Asked, Placed, placed};
use super::rank::{Hit, Lead, Scores};
use super::slip::{near_names, near_terms};
use super::words::Words;
use crate::dataset::{Damaged, Dataset, SearchTerms};
use crate::lookup::Place;
use crate::model::{Country, Found, name_key};

/// How many times more a name says that is all of the words.
const ALL_OF_IT: u32 = 5;

/// What a role's name adds beside a word that asks for money, or a place: then the role there is
/// meant.
const ROLE_PAID: u32 = 3000;

/// What a place adds that all of the words name, one that some of them name, and one of those whose
/// wage area has that name itself and is where a role is asked for.
const PLACE: u32 = 6000;
const CITY: u32 = 1500;
const NAMED: u32 = 200;

/// What the next of several places of one name adds less.
const NEXT_PLACE: u32 = 100;

/// Share of its weight, in percent, that a term keeps that is a slip away.
const SLIP: u32 = 60;

/// What a role or a skill adds whose name all of the words are a slip away from.
const NEAR_NAME: u32 = 4000;

/// Share of its score, in percent, that a role has where people are asked for, and otherwise.
const ROLE_WANTED: u32 = 300;
const ROLE: u32 = 110;

/// Words that were taken for others: as given, and the name where they were taken for one.
pub(super) type TakenFor = (String, Option<String>);

/// What the words of a search say.
pub(super) struct Sense<'d> {
    /// What fits, best first.
    pub hits: Vec<Hit<'d>>,
    /// Whether money is asked for.
    pub wants_pay: bool,
    /// The place named, where one is; several where none of one name is clearly meant.
    pub places: Vec<Place<'d>>,
    /// A country named that no source here prints pay of.
    pub without_pay: Option<Country<'d>>,
    /// The roles named, as they stand in the words; first the one that `from` stands before.
    pub roles: Vec<u8>,
    /// The skills named, as they stand in the words.
    pub skills: Vec<u16>,
    /// Words that were taken for others.
    pub taken_for: Vec<TakenFor>,
}

/// Makes sense of the words of a search.
pub(super) fn sense<'d>(dataset: &Dataset<'d>, given: &str) -> Result<Sense<'d>, Damaged> {
    let index = dataset.search_terms()?;
    let found = dataset.search_found()?;
    let key = name_key(given);
    let words = Words::of(&key, &index)?;
    let mut scores = Scores::of(&found);
    let mut named = names(&index, &words.said)?;
    words.leading().for_each(|term| scores.add_word(term, 100));
    let is_whole = named.iter().any(|name| name.is_all_of(&words.strong));
    let placed = placed(dataset, &Asked { words: &words, named: &named, scores: &scores })?;
    let mut taken_for = Vec::new();
    match &placed {
        Some(placed) => add_places(&mut scores, placed, &named, is_whole),
        None if is_whole => {}
        None => taken_for = add_slips(dataset, &index, &words, &mut named, &mut scores)?,
    }
    let pages = Pages::of(dataset, &words, &named, placed.as_ref(), &scores)?;
    let is_paid = words.ask_for_pay() || placed.is_some();
    add_names(&words, &named, &pages, is_paid, &mut scores)?;
    // What says little comes last: it speaks for what the others found.
    words.filling().for_each(|term| scores.add_filling_word(term));
    let roles = roles(&words, &named, &scores);
    let skills = named.iter().filter_map(|name| name.skill(&scores)).collect();
    let mut hits = scores.ranked(if words.ask_for_people() { ROLE_WANTED } else { ROLE });
    add_abroad(&mut hits, placed.as_ref());
    Ok(Sense {
        hits,
        wants_pay: words.ask_for_pay(),
        without_pay: placed.as_ref().and_then(|placed| placed.without_pay),
        places: placed.map(|placed| placed.places).unwrap_or_default(),
        roles,
        skills,
        taken_for,
    })
}

/// Returns the roles named, in their order, but first the one to start from: `from` stands before it.
fn roles(words: &Words<'_, '_>, named: &[Named<'_>], scores: &Scores<'_>) -> Vec<u8> {
    let is_start = |name: &Named<'_>| {
        let before = words.written.get(..name.start).unwrap_or_default();
        let mut before = before.iter().rev().skip_while(|word| matches!(**word, "a" | "an"));
        before.next() == Some(&"from")
    };
    let all = named.iter().filter_map(|name| Some((is_start(name), name.role(scores)?)));
    let (starts, others): (Vec<_>, Vec<_>) = all.partition(|(is_start, _)| *is_start);
    starts.into_iter().chain(others).map(|(_, role)| role).collect()
}

/// Returns what each of the places adds, the likeliest first.
fn weights<'p, 'd>(placed: &'p Placed<'d>) -> impl Iterator<Item = (&'p Place<'d>, u32)> {
    let first = if placed.is_all { PLACE } else { CITY };
    let weights = (0..).map(move |at: u32| first.saturating_sub(at * NEXT_PLACE));
    placed.places.iter().zip(weights)
}

/// Adds the wage areas of the places.
fn add_places(scores: &mut Scores<'_>, placed: &Placed<'_>, named: &[Named<'_>], is_whole: bool) {
    let of_area = |found| matches!(found, Found::Area(_));
    let (first, last) = placed.span;
    // The letters of its state may follow the area's name.
    let is_area = |name: &Named<'_>| {
        let rest = (last + 1).checked_sub(name.start + name.length);
        name.start == first && rest.is_some_and(|rest| rest < 2) && name.is_only(scores, of_area)
    };
    // Beside a role it is where, and what the area is called speaks for it already.
    let has_role = named.iter().any(|name| name.role(scores).is_some());
    let is_named = has_role && !placed.is_all && named.iter().any(is_area);
    for (place, weight) in weights(placed) {
        let weight = if is_named { weight.saturating_sub(CITY - NAMED) } else { weight };
        match *place {
            // A word for something else is more often that than a small city.
            Place::Area { area, city: Some(_) } if is_whole => {
                scores.add_found(Found::Area(area), weight.min(CITY));
            }
            Place::Area { area, .. } => scores.add_found(Found::Area(area), weight),
            Place::Abroad { .. } => {}
        }
    }
}

/// Adds the places abroad, which the index does not know.
fn add_abroad<'d>(hits: &mut Vec<Hit<'d>>, placed: Option<&Placed<'d>>) {
    for (place, score) in placed.iter().flat_map(|placed| weights(placed)) {
        if let Place::Abroad { country, city } = *place {
            let lead = Lead::Abroad { country, city };
            let at = hits.partition_point(|hit| hit.score > score);
            hits.insert(at, Hit { lead, words: 0, is_named: true, score });
        }
    }
}

/// Adds what is a slip away from the words, and returns what was taken for what.
fn add_slips<'d>(
    dataset: &Dataset<'d>,
    index: &SearchTerms<'_, 'd>,
    words: &Words<'_, 'd>,
    named: &mut Vec<Named<'d>>,
    scores: &mut Scores<'_>,
) -> Result<Vec<TakenFor>, Damaged> {
    let is_unknown = |at: &usize| {
        let is_known = words.terms.get(*at).is_some_and(Option::is_some);
        words.is_subject(*at) && !is_known && !named.iter().any(|name| name.covers(*at))
    };
    let unknown: Vec<usize> = (0..words.said.len()).filter(is_unknown).collect();
    // Words that are all known are a slip of one letter at most, and one alone is none.
    let most = match (unknown.is_empty(), words.written.len()) {
        (true, 0 | 1) => return Ok(Vec::new()),
        (true, _) => 1,
        (false, _) => usize::MAX,
    };
    let mut taken_for = Vec::new();
    let near = near_names(dataset, &words.written, most)?;
    for (found, name) in &near {
        scores.add_found(*found, NEAR_NAME);
        let misread = (words.written.join(" "), Some(name.clone()));
        taken_for.extend((taken_for.is_empty() && !unknown.is_empty()).then_some(misread));
    }
    let stem = |at: usize| Some((at, words.said.get(at)?.stem.as_str()));
    let unknown: Vec<(usize, &str)> = unknown.into_iter().filter_map(stem).collect();
    let unknown = if near.is_empty() { unknown } else { Vec::new() };
    for (start, term) in near_terms(index, &unknown)? {
        let word = words.written.get(start).map(|word| (*word).to_owned());
        let is_said = taken_for.iter().any(|(said, _)| Some(said) == word.as_ref());
        taken_for.extend(word.filter(|_| !is_said).map(|word| (word, None)));
        if term.is_name() {
            named.push(Named { start, length: 1, term, percent: SLIP });
        } else {
            scores.add_word(&term, SLIP);
        }
    }
    Ok(taken_for)
}

/// Adds what is called by the names among the words.
fn add_names(
    words: &Words<'_, '_>,
    named: &[Named<'_>],
    pages: &Pages<'_, '_>,
    is_paid: bool,
    scores: &mut Scores<'_>,
) -> Result<(), Damaged> {
    for name in named {
        let length = u32::try_from(name.length).unwrap_or(u32::MAX);
        let percent = |is_all| (length + if is_all { ALL_OF_IT } else { 0 }) * name.percent;
        let is_all = name.is_all_of(&words.strong);
        for (found, posting) in scores.leads_to(&name.term) {
            match found {
                Found::Page(page) => {
                    if pages.answers(page, name, scores)? {
                        scores.add_name(posting, percent(true));
                    }
                }
                _ => scores.add_name(posting, percent(is_all)),
            }
            if matches!(found, Found::Role(_)) && is_paid {
                scores.add_found(found, ROLE_PAID * name.percent / 100);
            }
        }
    }
    Ok(())
}
