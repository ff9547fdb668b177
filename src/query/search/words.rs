//! The words of a search, with what is known of each.

use crate::dataset::{Damaged, SearchTerms};
use crate::model::{Said, Says, SearchTerm, said};

/// Most words of a search that are looked at: nobody asks in more.
const MOST_WORDS: usize = 24;

/// Words, cut to their stems, that ask for money.
const PAY: [&str; 11] =
    ["cash", "compens", "earn", "incom", "make", "money", "much", "pay", "salari", "wage", "worth"];

/// Words, cut to their stems, that ask for people: for a role.
const PEOPLE: [&str; 6] = ["anyon", "peopl", "person", "profession", "somebodi", "someon"];

/// The words of a search.
pub(super) struct Words<'w, 'd> {
    /// As written, in lower case.
    pub written: Vec<&'w str>,
    /// As the index has them.
    pub said: Vec<Said>,
    /// What the index has of each, where it says something.
    pub terms: Vec<Option<SearchTerm<'d>>>,
    /// The words that something must be about: where there are others, not those that ask for
    /// money and those that say little.
    pub strong: Vec<usize>,
}

impl<'w, 'd> Words<'w, 'd> {
    /// Reads the words of a key.
    pub(super) fn of(key: &'w str, index: &SearchTerms<'_, 'd>) -> Result<Words<'w, 'd>, Damaged> {
        let written: Vec<&str> = key.split(' ').take(MOST_WORDS).collect();
        let said = said(&written.join(" "));
        let terms = said.iter().map(|word| match word.says {
            Says::Nothing => Ok(None),
            Says::Little | Says::Much => index.term(&word.stem),
        });
        let terms = terms.collect::<Result<_, Damaged>>()?;
        let strong = strong(&said);
        Ok(Words { written, said, terms, strong })
    }

    /// Whether a word says what is looked for: no filling, and no word for money.
    pub(super) fn is_subject(&self, at: usize) -> bool {
        self.said.get(at).is_some_and(is_subject)
    }

    /// Whether a word asks for money beside others.
    pub(super) fn ask_for_pay(&self) -> bool {
        self.said.len() > 1 && self.said.iter().any(|word| is_pay(&word.stem))
    }

    /// Whether a word asks for people.
    pub(super) fn ask_for_people(&self) -> bool {
        self.said.iter().any(|word| PEOPLE.contains(&word.stem.as_str()))
    }

    /// Returns the terms of the words that lead to what they stand in.
    pub(super) fn leading(&self) -> impl Iterator<Item = &SearchTerm<'d>> {
        self.terms_that_lead(true)
    }

    /// Returns the terms of the others, which only speak for what these find.
    pub(super) fn filling(&self) -> impl Iterator<Item = &SearchTerm<'d>> {
        self.terms_that_lead(false)
    }

    fn terms_that_lead(&self, lead: bool) -> impl Iterator<Item = &SearchTerm<'d>> {
        let terms = self.terms.iter().enumerate();
        let wanted = terms.filter(move |(at, _)| self.is_leading(*at) == lead);
        wanted.filter_map(|(_, term)| term.as_ref())
    }

    fn is_leading(&self, at: usize) -> bool {
        let says_much = self.said.get(at).is_some_and(|word| word.says == Says::Much);
        says_much || self.strong.contains(&at)
    }
}

/// Whether a word, cut to its stem, asks for money.
pub(super) fn is_pay(stem: &str) -> bool {
    PAY.contains(&stem)
}

/// Whether a word says what is looked for.
pub(super) fn is_subject(word: &Said) -> bool {
    word.says == Says::Much && !is_pay(&word.stem)
}

fn strong(words: &[Said]) -> Vec<usize> {
    let sorts: [fn(&Said) -> bool; 4] =
        [is_subject, |word| word.says == Says::Much, |word| word.says == Says::Little, |_| true];
    let of = |is: fn(&Said) -> bool| -> Vec<usize> {
        words.iter().enumerate().filter(|(_, word)| is(word)).map(|(at, _)| at).collect()
    };
    sorts.into_iter().map(of).find(|strong| !strong.is_empty()).unwrap_or_default()
}
