//! Places among the words of a search.

use super::names::Named;
use super::rank::Scores;
use super::words::{Words, is_subject};
use crate::dataset::{Damaged, Dataset};
use crate::lookup::{LookupError, Place, PlaceNote, known_place};
use crate::model::{Country, Found};
use crate::query::missing::is_held;

/// Most words a place is looked for in.
const LONGEST_PLACE: usize = 4;

/// Most spans of words that are looked up: nobody names a place in more ways.
const MOST_TRIES: usize = 12;

/// Words a place follows.
const BEFORE_PLACE: [&str; 4] = ["around", "at", "in", "near"];

/// Places of one name, with the words that say it.
pub(super) struct Placed<'d> {
    /// The places, likeliest first; several where none is clearly meant.
    pub places: Vec<Place<'d>>,
    /// A country that was meant and that no source here prints pay of: it has no page.
    pub without_pay: Option<Country<'d>>,
    /// The first and last of the words.
    pub span: (usize, usize),
    /// Whether nothing but a place is looked for.
    pub is_all: bool,
}

impl Placed<'_> {
    pub(super) fn covers(&self, at: usize) -> bool {
        (self.span.0..=self.span.1).contains(&at)
    }
}

/// The words of a search and the names among them.
pub(super) struct Asked<'a, 'd> {
    pub words: &'a Words<'a, 'd>,
    pub named: &'a [Named<'d>],
    pub scores: &'a Scores<'a>,
}

/// Returns the place that all of the words name or, failing that, some of them; none where all of
/// them name a role or a skill.
pub(super) fn placed<'d>(
    dataset: &Dataset<'d>,
    asked: &Asked<'_, 'd>,
) -> Result<Option<Placed<'d>>, Damaged> {
    let mut whole = asked.named.iter().filter(|name| name.is_all_of(&asked.words.strong));
    if whole.any(|name| name.is_of(asked.scores, is_work)) {
        return Ok(None);
    }
    let mut tried: Vec<(usize, usize)> = Vec::new();
    let whole = asked.whole();
    let spans = whole.iter().copied().chain(asked.spans());
    for span in spans.filter(|(first, last)| last - first < LONGEST_PLACE) {
        if tried.contains(&span) || tried.len() == MOST_TRIES {
            continue;
        }
        tried.push(span);
        let words = asked.words.written.get(span.0..=span.1).unwrap_or_default();
        let mut places = find(dataset, &words.join(" "))?;
        if !places.is_empty() {
            let without_pay = drop_without_pay(dataset, &mut places)?;
            return Ok(Some(Placed { places, without_pay, span, is_all: whole.contains(&span) }));
        }
    }
    Ok(None)
}

fn find<'d>(dataset: &Dataset<'d>, name: &str) -> Result<Vec<Place<'d>>, Damaged> {
    match known_place(dataset, name) {
        // "Remote" is a subject of its own.
        Ok(found) => {
            let found = found.filter(|found| found.note != Some(PlaceNote::Remote));
            Ok(found.map(|found| found.place).into_iter().collect())
        }
        Err(LookupError::Ambiguous { choices, .. }) => {
            let mut places = Vec::new();
            for choice in &choices {
                let found = known_place(dataset, choice).ok().flatten();
                places.extend(found.map(|found| found.place));
            }
            Ok(places)
        }
        Err(LookupError::Damaged) => Err(Damaged),
        Err(_) => Ok(Vec::new()),
    }
}

/// Takes out the places abroad that there are no figures of; returns the country of one.
fn drop_without_pay<'d>(
    dataset: &Dataset<'d>,
    places: &mut Vec<Place<'d>>,
) -> Result<Option<Country<'d>>, Damaged> {
    let is_abroad = |place: &Place<'_>| matches!(place, Place::Abroad { .. });
    if !places.iter().any(is_abroad) {
        return Ok(None);
    }
    let (figures, countries) = (dataset.country_figures()?, dataset.countries()?);
    let mut without = None;
    places.retain(|place| {
        let Place::Abroad { country: letters, .. } = *place else { return true };
        let country = countries.iter().find(|country| country.letters == letters);
        let has_own = is_held(&figures, letters);
        let has_pay = has_own || country.is_some_and(|country| country.europe);
        if !has_pay {
            without = country.copied();
        }
        has_pay
    });
    Ok(without)
}

impl Asked<'_, '_> {
    /// Returns the spans that are all there is to look for: every word, and those that are left
    /// without what only asks.
    fn whole(&self) -> Vec<(usize, usize)> {
        let said = &self.words.said;
        let subjects = said.iter().position(is_subject).zip(said.iter().rposition(is_subject));
        let Some((first, last)) = subjects else {
            return Vec::new();
        };
        let letters = Some((first, last + 1)).filter(|_| self.is_letters(last + 1));
        [Some((0, said.len() - 1)), letters, Some((first, last))].into_iter().flatten().collect()
    }

    /// Returns the spans that follow an "in", then those around words that may be of a place.
    fn spans(&self) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        let (mut at, all) = (0, self.words.said.len());
        for (at, word) in self.words.written.iter().enumerate() {
            let longest = (all - at - 1).min(LONGEST_PLACE);
            // One word alone is more often something else.
            if BEFORE_PLACE.contains(word) && longest > 1 {
                spans.extend((2..=longest).rev().map(|length| (at + 1, at + length)));
            }
        }
        while at < all {
            let length = (at..all).take_while(|at| self.is_of_place(*at)).count();
            if length > 0 {
                self.around(at, at + length - 1, &mut spans);
            }
            at += length + 1;
        }
        spans
    }

    /// Adds a run of words with those beside it, as long as they are no other name, then its parts.
    fn around(&self, first: usize, last: usize, spans: &mut Vec<(usize, usize)>) {
        let before = first.checked_sub(1).filter(|at| self.is_free(*at));
        let after = Some(last + 1).filter(|at| self.is_free(*at) || self.is_letters(*at));
        let wider = [before.zip(after), before.map(|at| (at, last)), after.map(|at| (first, at))];
        spans.extend(wider.into_iter().flatten());
        for length in (1..=last - first + 1).rev() {
            spans.extend((first..=last + 1 - length).map(|start| (start, start + length - 1)));
        }
    }

    /// Whether a word is of a place's name, as far as the index knows, and of nothing else's.
    fn is_of_place(&self, at: usize) -> bool {
        let name = self.named.iter().find(|name| name.covers(at));
        if let Some(name) = name.filter(|name| name.length > 1) {
            return name.is_of(self.scores, is_area) && !name.is_of(self.scores, is_work);
        }
        if !self.words.is_subject(at) {
            return false;
        }
        let Some(term) = self.words.terms.get(at).and_then(Option::as_ref) else {
            return name.is_none_or(|name| name.is_only(self.scores, is_area));
        };
        let leads = || self.scores.leads_to(term).map(|(found, _)| found);
        let is_word = |found| is_work(found) || matches!(found, Found::Page(_));
        let previous = at.checked_sub(1).and_then(|at| self.words.written.get(at));
        !leads().any(is_word)
            && (leads().any(is_area) || previous.is_some_and(|word| BEFORE_PLACE.contains(word)))
    }

    /// Whether a word says something and belongs to no name but an area's.
    fn is_free(&self, at: usize) -> bool {
        let mut names = self.named.iter().filter(|name| name.covers(at));
        self.words.is_subject(at) && names.all(|name| name.is_only(self.scores, is_area))
    }

    /// Whether a word can be the letters of a state, which may be a word too: `in`, `or`, `me`.
    fn is_letters(&self, at: usize) -> bool {
        self.words.written.get(at).is_some_and(|word| word.len() == 2)
    }
}

fn is_work(found: Found) -> bool {
    matches!(found, Found::Role(_) | Found::Skill(_))
}

fn is_area(found: Found) -> bool {
    matches!(found, Found::Area(_))
}
