//! What a person knows: the skills that were named, and those nobody has these without.

use crate::answer::{CountedToo, UnknownName, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::lookup::{LookupError, find_skills};
use crate::model::{Implied, Needs, SkillHead};
use crate::text::{join_or, visible};

/// The skills a person knows, by position.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known {
    /// Those that were named.
    pub named: Vec<u16>,
    /// Those that count besides, as far as they are told; each with the one named that brings it.
    pub counted: Vec<(u16, u16)>,
    /// The names that were left out.
    pub unknown: Vec<UnknownName>,
    /// For each skill whether it is known.
    has: Vec<bool>,
}

impl Known {
    /// Finds the skills that phrases name, with what must be said of the other names.
    ///
    /// # Errors
    ///
    /// Unknown or ambiguous, where phrases are given and none names a skill.
    pub(super) fn find(
        dataset: &Dataset<'_>,
        needs: &Needs,
        phrases: &[String],
    ) -> Result<(Known, Vec<Warning>), Error> {
        let found = find_skills(dataset, phrases)?;
        if found.skills.is_empty() && !phrases.is_empty() {
            return Err(none_known(found.failed));
        }
        let unknown = found.failed.iter().filter_map(unknown_name).collect();
        let (counted, has) = (Vec::new(), Vec::new());
        let mut known = Known { named: found.skills, counted, unknown, has };
        for named in known.named.clone() {
            known.set(named);
        }
        for named in known.named.clone() {
            for brought in known.brought_by(named, &needs.implied) {
                known.set(brought);
                known.counted.push((brought, named));
            }
        }
        Ok((known, found.failed.into_iter().map(left_out).collect()))
    }

    pub(super) fn has(&self, skill: u16) -> bool {
        self.has.get(usize::from(skill)).is_some_and(|has| *has)
    }

    /// Returns all that is known.
    pub(super) fn all(&self) -> impl Iterator<Item = u16> {
        (0..=u16::MAX).zip(&self.has).filter(|(_, has)| **has).map(|(skill, _)| skill)
    }

    /// Leaves of the skills that count besides only those worth telling; all stay known.
    pub(super) fn tell_only(&mut self, is_told: impl Fn(u16) -> bool) {
        self.counted.retain(|(skill, _)| is_told(*skill));
    }

    fn set(&mut self, skill: u16) {
        let at = usize::from(skill);
        if self.has.len() <= at {
            self.has.resize(at + 1, false);
        }
        if let Some(has) = self.has.get_mut(at) {
            *has = true;
        }
    }

    /// Returns the skills not known yet that a skill implies, itself or through others.
    pub(super) fn brought_by(&self, skill: u16, implied: &[Implied]) -> Vec<u16> {
        let mut brought: Vec<u16> = Vec::new();
        let mut next = Some(skill);
        let mut looked_at = 0;
        // What is known already was followed when it was learned, the skill itself excepted.
        while let Some(from) = next {
            let at = implied.binary_search_by_key(&from, |row| row.skill).ok();
            for other in at.and_then(|at| implied.get(at)).iter().flat_map(|row| &row.implies) {
                if *other != skill && !self.has(*other) && !brought.contains(other) {
                    brought.push(*other);
                }
            }
            next = brought.get(looked_at).copied();
            looked_at += 1;
        }
        brought
    }

    /// Returns ids and names of the skills that were named.
    pub(super) fn ids_and_names(
        &self,
        heads: &[SkillHead<'_>],
    ) -> Result<(Vec<String>, Vec<String>), Damaged> {
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        for at in &self.named {
            let skill = head(heads, *at)?;
            ids.push(skill.id.to_owned());
            names.push(skill.name.to_owned());
        }
        Ok((ids, names))
    }

    /// Returns the skills that count besides.
    pub(super) fn counted_too(&self, heads: &[SkillHead<'_>]) -> Result<Vec<CountedToo>, Damaged> {
        let counted = self.counted.iter().map(|(skill, with)| {
            let (skill, with) = (head(heads, *skill)?, head(heads, *with)?);
            Ok(CountedToo {
                id: skill.id.to_owned(),
                with: with.id.to_owned(),
                name: skill.name.to_owned(),
                with_name: with.name.to_owned(),
            })
        });
        counted.collect()
    }
}

/// Returns the head of a skill.
pub(super) fn head<'h, 'd>(
    heads: &'h [SkillHead<'d>],
    skill: u16,
) -> Result<&'h SkillHead<'d>, Damaged> {
    heads.get(usize::from(skill)).ok_or(Damaged)
}

/// Returns the position of the skill with an id.
pub(super) fn position(heads: &[SkillHead<'_>], id: &str) -> Result<u16, Damaged> {
    let at = heads.binary_search_by_key(&id, |skill| skill.id).map_err(|_| Damaged)?;
    u16::try_from(at).map_err(|_| Damaged)
}

/// Returns a name that is left out, for programs.
fn unknown_name(error: &LookupError) -> Option<UnknownName> {
    match error {
        LookupError::Unknown { given, suggestions, .. }
        | LookupError::Ambiguous { given, choices: suggestions, .. } => {
            Some(UnknownName { input: given.clone(), suggestions: suggestions.clone() })
        }
        _ => None,
    }
}

/// Says that a name is left out, and what may have been meant.
fn left_out(error: LookupError) -> Warning {
    let quoted = |names: &[String]| {
        join_or(&names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>())
    };
    match error {
        LookupError::Unknown { given, suggestions, .. } => {
            let given = visible(&given);
            let meant = match suggestions.as_slice() {
                [] => "`pycareer skill` lists all skills".to_owned(),
                names => format!("did you mean {}?", quoted(names)),
            };
            let message = format!("`{given}` is no skill known here and is left out; {meant}");
            Warning::new("unknown_skill", message)
        }
        LookupError::Ambiguous { given, choices, .. } => {
            let (given, choices) = (visible(&given), quoted(&choices));
            let message = format!("`{given}` is left out: it can mean {choices}; say which");
            Warning::new("ambiguous_skill", message)
        }
        other => Warning::new("unknown_skill", Error::from(other).message),
    }
}

/// Returns the error of names none of which is a skill's.
fn none_known(failed: Vec<LookupError>) -> Error {
    let mut errors: Vec<Error> = failed.into_iter().map(Error::from).collect();
    if errors.len() < 2 {
        let nothing = || Error::usage("no skill is given");
        return errors.pop().unwrap_or_else(nothing);
    }
    let given: Vec<&str> = errors.iter().filter_map(|error| error.input.as_deref()).collect();
    let shown: Vec<String> = given.iter().map(|name| format!("`{}`", visible(name))).collect();
    let message = format!("none of these names one skill: {}", shown.join(", "));
    let input = given.join(", ");
    let mut suggestions: Vec<String> = Vec::new();
    for name in errors.iter().flat_map(|error| &error.suggestions) {
        if !suggestions.contains(name) {
            suggestions.push(name.clone());
        }
    }
    let all = Error { code: crate::error::Code::UnknownSkill, message, ..errors.swap_remove(0) };
    let all = all.with_input(&input).with_suggestions(suggestions);
    all.with_hint("`pycareer skill` lists all skills")
}
