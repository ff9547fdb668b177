//! Commands as hits: which of them answer the words of a search.

use super::names::Named;
use super::place::Placed;
use super::rank::Scores;
use super::words::Words;
use crate::dataset::{Damaged, Dataset};
use crate::lookup::Place;
use crate::model::{AreaKind, CommandPage, Found, Takes};

/// The one word that asks for the way to the role beside it.
pub(super) const BECOME: &str = "becom";

/// The commands, and the words they are held against.
pub(super) struct Pages<'a, 'd> {
    dataset: &'a Dataset<'d>,
    words: &'a Words<'a, 'd>,
    named: &'a [Named<'d>],
    placed: Option<&'a Placed<'d>>,
    all: Vec<CommandPage<'d>>,
}

impl<'a, 'd> Pages<'a, 'd> {
    /// Gets the commands where a name leads to one.
    pub(super) fn of(
        dataset: &'a Dataset<'d>,
        words: &'a Words<'a, 'd>,
        named: &'a [Named<'d>],
        placed: Option<&'a Placed<'d>>,
        scores: &Scores<'_>,
    ) -> Result<Pages<'a, 'd>, Damaged> {
        let is_page = |found| matches!(found, Found::Page(_));
        let any = named.iter().any(|name| name.is_of(scores, is_page));
        let all = if any { dataset.pages()? } else { Vec::new() };
        Ok(Pages { dataset, words, named, placed, all })
    }

    /// Whether a command answers all that is asked under a name of it: every word is of the name,
    /// or of a role, skills or a state that the command takes up.
    pub(super) fn answers(
        &self,
        page: u8,
        name: &Named<'_>,
        scores: &Scores<'_>,
    ) -> Result<bool, Damaged> {
        let Some(page) = self.all.get(usize::from(page)) else {
            return Ok(false);
        };
        let roles: Vec<&Named<'_>> =
            self.named.iter().filter(|name| name.role(scores).is_some()).collect();
        let takes_roles = page.takes.iter().filter(|takes| takes.is_role()).count();
        let takes_skills = page.takes.contains(&Takes::Skills);
        let of_skill = |found| matches!(found, Found::Skill(_));
        let is_skill = |name: &&Named<'_>| takes_skills && name.is_of(scores, of_skill);
        let ends = page.takes.contains(&Takes::To) || page.takes.contains(&Takes::Subject);
        let is_too_many = page.takes.contains(&Takes::From) && roles.len() > takes_roles;
        let mut state_taken = None;
        if let Some(placed) = self.placed.filter(|_| page.takes.contains(&Takes::State)) {
            state_taken = state(self.dataset, &placed.places)?.map(|_| placed);
        }
        let is_taken = |at: usize| {
            takes_roles > 0 && roles.iter().any(|role| role.covers(at))
                || self.named.iter().filter(is_skill).any(|skill| skill.covers(at))
                || state_taken.is_some_and(|placed| placed.covers(at))
        };
        let mut left = self.words.strong.iter().filter(|at| !is_taken(**at)).peekable();
        // `how do i become` has no word that is looked for, and a role beside it says enough.
        let has_all = ends && !roles.is_empty() || self.named.iter().any(|name| is_skill(&name));
        let is_asked = has_all && (name.length > 1 || name.term.text() == BECOME);
        Ok(!is_too_many && (left.peek().is_some() || is_asked) && left.all(|at| name.covers(*at)))
    }
}

/// Returns the id of the state that is the one place named.
pub(super) fn state<'d>(
    dataset: &Dataset<'d>,
    places: &[Place<'d>],
) -> Result<Option<&'d str>, Damaged> {
    let [Place::Area { area, city: None }] = places else {
        return Ok(None);
    };
    let area = dataset.area(*area)?;
    Ok((area.kind == AreaKind::State).then_some(area.id))
}
