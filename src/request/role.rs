use super::word::one_of;
use crate::cli::RoleArgs;
use crate::error::Error;
use crate::model::{Family, name_key};

/// `role`: which roles, and what of them.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleRequest {
    /// Names as given; none asks for the list.
    pub names: Vec<String>,
    /// Only roles of this family, in the list.
    pub family: Option<Family>,
    /// Only roles that need this skill, in the list; as given.
    pub skill: Option<String>,
    /// The parts to show; empty is all of them.
    pub sections: Vec<Section>,
}

/// A part of what is shown of a role.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Section {
    /// The estimate, its witnesses and every published figure.
    Pay,
    /// What one does.
    Duties,
    /// Skills and tools.
    Skills,
    /// Skills by group, and education.
    Requirements,
    /// Education and entry.
    Entry,
    /// Levels with their pay.
    Levels,
    /// Outlook, industries and AI impact.
    Outlook,
    /// Where one goes next.
    Next,
    /// Roles that ask for much the same skills.
    Similar,
    /// Occupation codes.
    Codes,
    /// What the guide and the market say of it specially.
    Reading,
}

impl Section {
    /// Every section, in the order they are shown.
    pub const ALL: [Section; 11] = [
        Section::Pay,
        Section::Duties,
        Section::Skills,
        Section::Requirements,
        Section::Entry,
        Section::Levels,
        Section::Outlook,
        Section::Next,
        Section::Similar,
        Section::Codes,
        Section::Reading,
    ];

    /// Returns the word used on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Section::Pay => "pay",
            Section::Duties => "duties",
            Section::Skills => "skills",
            Section::Requirements => "requirements",
            Section::Entry => "entry",
            Section::Levels => "levels",
            Section::Outlook => "outlook",
            Section::Next => "next",
            Section::Similar => "similar",
            Section::Codes => "codes",
            Section::Reading => "reading",
        }
    }
}

/// Other words for a section: headings of the page and keys of the JSON.
const OTHER_WORDS: [(&str, Section); 9] = [
    ("ai", Section::Outlook),
    ("education", Section::Entry),
    ("faq", Section::Reading),
    ("industries", Section::Outlook),
    ("occupations", Section::Codes),
    ("published", Section::Pay),
    ("related", Section::Next),
    ("responsibilities", Section::Duties),
    ("tools", Section::Skills),
];

impl TryFrom<RoleArgs> for RoleRequest {
    type Error = Error;

    fn try_from(args: RoleArgs) -> Result<RoleRequest, Error> {
        let filtered = args.family.is_some() || args.skill.is_some();
        if filtered && !args.names.is_empty() {
            return Err(Error::usage(
                "`--family` and `--skill` choose from the list; leave the names out",
            ));
        }
        if args.names.is_empty() && !args.sections.is_empty() {
            return Err(Error::usage("`--section` shows parts of a role; name the role"));
        }
        let family = args.family.as_deref().map(parse_family).transpose()?;
        let mut sections: Vec<Section> = Vec::new();
        for given in &args.sections {
            let section = parse_section(given)?;
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        Ok(RoleRequest { names: args.names, family, skill: args.skill, sections })
    }
}

pub(super) fn parse_family(given: &str) -> Result<Family, Error> {
    one_of("family", given, &Family::ALL, Family::word)
}

fn parse_section(given: &str) -> Result<Section, Error> {
    let key = name_key(given);
    match OTHER_WORDS.iter().find(|(word, _)| *word == key) {
        Some((_, section)) => Ok(*section),
        None => one_of("section", given, &Section::ALL, Section::word),
    }
}
