//! Roles, skills, topics and what is said of them.

use super::{Damaged, Dataset, SearchTerms, is_first_word};
use crate::model::{
    Accuracy, Career, CommandPage, Contents, Entry, Found, Needs, Role, RoleEntry, RoleName, Skill,
    SkillHead, SkillName, Source, Span, TopicHead,
};

impl<'d> Dataset<'d> {
    /// Returns the roles as lists and estimates need them, in the order they are listed.
    ///
    /// # Errors
    ///
    /// [`Damaged`], as of every other block.
    pub fn role_entries(&self) -> Result<&[RoleEntry<'d>], Damaged> {
        self.decode_once(&self.role_entries, self.contents.role_entries)
    }

    /// Returns one role's entry by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role_entry(&self, position: u8) -> Result<&RoleEntry<'d>, Damaged> {
        self.role_entries()?.get(usize::from(position)).ok_or(Damaged)
    }

    /// Returns the role name with this key, if there is one; decodes one block of names.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn role_name(&self, key: &str) -> Result<Option<RoleName<'d>>, Damaged> {
        self.name(self.contents.role_names, key, |name: &RoleName<'d>| name.key)
    }

    /// Decodes every role name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn role_names(&self) -> Result<Vec<RoleName<'d>>, Damaged> {
        self.names(self.contents.role_names)
    }

    /// Decodes one role by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn role(&self, position: u8) -> Result<Role<'d>, Damaged> {
        let span = self.contents.roles.get(usize::from(position)).ok_or(Damaged)?;
        self.decode(*span)
    }

    /// Decodes what paths between roles are found by, in the order of the entries.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn careers(&self) -> Result<Vec<Career>, Damaged> {
        self.decode(self.contents.careers)
    }

    /// Decodes the heads of all skills, sorted by id.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_heads(&self) -> Result<&[SkillHead<'d>], Damaged> {
        self.decode_once(&self.skill_heads, self.contents.skill_heads)
    }

    /// Decodes one skill by its position.
    ///
    /// # Errors
    ///
    /// [`Damaged`], also where there is no such position.
    pub fn skill(&self, position: u16) -> Result<Skill<'d>, Damaged> {
        let position = usize::from(position);
        let spans: Vec<Span> = self.decode(self.contents.skills)?;
        let span = spans.get(position / Contents::SKILLS_IN_A_BLOCK).ok_or(Damaged)?;
        let block: Vec<Skill<'d>> = self.decode(*span)?;
        block.into_iter().nth(position % Contents::SKILLS_IN_A_BLOCK).ok_or(Damaged)
    }

    /// Decodes what roles need, and which skills go without saying.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn needs(&self) -> Result<Needs, Damaged> {
        self.decode(self.contents.needs)
    }

    /// Returns the skill name with this key, if there is one; decodes one block of names.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_name(&self, key: &str) -> Result<Option<SkillName<'d>>, Damaged> {
        self.name(self.contents.skill_names, key, |name: &SkillName<'d>| name.key)
    }

    /// Returns the skill names whose first word is this one, sorted by key; decodes one block of
    /// names, or the few over which they go on.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_names_beginning(&self, word: &str) -> Result<Vec<SkillName<'d>>, Damaged> {
        let key = |name: &SkillName<'d>| name.key;
        let mut names = self.names_beginning(self.contents.skill_names, word, key)?;
        names.retain(|name| is_first_word(word.as_bytes(), name.key.as_bytes()));
        Ok(names)
    }

    /// Decodes every skill name, sorted by key.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn skill_names(&self) -> Result<Vec<SkillName<'d>>, Damaged> {
        self.names(self.contents.skill_names)
    }

    /// Decodes the sources.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn sources(&self) -> Result<Vec<Source<'d>>, Damaged> {
        self.decode(self.contents.sources)
    }

    /// Decodes what the estimate scored.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn accuracy(&self) -> Result<Accuracy<'d>, Damaged> {
        self.decode(self.contents.accuracy)
    }

    /// Decodes the heads of all topics, market before guide.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn topics(&self) -> Result<Vec<TopicHead<'d>>, Damaged> {
        self.decode(self.contents.topics)
    }

    /// Decodes the entries of a topic.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn entries(&self, topic: &TopicHead<'_>) -> Result<Vec<Entry<'d>>, Damaged> {
        self.decode(topic.span)
    }

    /// Decodes the commands that search can lead to.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn pages(&self) -> Result<Vec<CommandPage<'d>>, Damaged> {
        self.decode(self.contents.pages)
    }

    /// Decodes what can be found by search, in the order postings name it.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn search_found(&self) -> Result<Vec<Found>, Damaged> {
        self.decode(self.contents.search_found)
    }

    /// Opens the terms of the search index.
    ///
    /// # Errors
    ///
    /// [`Damaged`].
    pub fn search_terms(&self) -> Result<SearchTerms<'_, 'd>, Damaged> {
        Ok(SearchTerms::new(self, self.decode(self.contents.search_terms)?))
    }
}
