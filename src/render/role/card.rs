use super::codes::codes;
use crate::answer::{Meta, Person, RoleAnswer, RoleDetail};
use crate::model::{Category, RoleSkill, SkillKind, Stage, Statement};
use crate::render::estimate::{Shown, Told, estimate_told};
use crate::render::figures::figures;
use crate::render::levels::levels;
use crate::render::page::Page;
use crate::render::screen::Tone;
use crate::render::similar::similar;
use crate::render::topic::reading;
use crate::render::with_source;

/// Column in which the text beside a term begins: behind the longest, `nice to have`.
const TERM: usize = 16;

/// How many duties the whole card shows.
const DUTIES: usize = 8;

/// How many similar roles the whole card shows.
const SIMILAR: usize = 3;

/// Lays out one part of what `T` holds.
type Part<T> = fn(&T, &mut Page);

/// A role being laid out.
pub(super) struct Card<'a, 'd> {
    /// The role.
    pub role: &'a RoleAnswer<'d>,
    /// What is said of it.
    pub detail: &'a RoleDetail<'d>,
    /// The level its name said besides.
    pub level: Option<&'static str>,
    /// Where the names of its sources stand.
    pub meta: &'a Meta<'d>,
}

impl Card<'_, '_> {
    /// Lays out the sections asked for; none asked for is all.
    pub(super) fn whole(&self, page: &mut Page, sections: &[&str]) {
        let mut title = self.role.title.to_owned();
        if let Some(level) = self.level {
            title = format!("{title} · {level}");
        }
        let aside = format!("  {} · {}", self.role.id, self.role.family);
        page.parts("", &[(Some(Tone::Heading), &title), (Some(Tone::Muted), &aside)]);
        if let Some(summary) = &self.detail.summary {
            page.paragraph(summary.text);
        }
        let wanted = |word: &str| sections.is_empty() || sections.contains(&word);
        let parts: [(&str, Part<Self>); 10] = [
            ("pay", Card::pay),
            ("skills", Card::skills),
            ("duties", if sections.is_empty() { Card::first_duties } else { Card::duties }),
            ("entry", Card::entry),
            ("levels", Card::levels),
            ("outlook", Card::outlook),
            ("codes", Card::codes),
            ("next", Card::next),
            ("similar", if sections.is_empty() { Card::most_similar } else { Card::similar }),
            ("reading", Card::reading),
        ];
        // Not in the whole card, which has the same skills by importance.
        if sections.contains(&"requirements") {
            self.requirements(page, wanted("entry"));
        }
        for (word, part) in parts {
            if wanted(word) {
                part(self, page);
            }
            if word == "codes" && wanted("pay") {
                self.published(page, sections.is_empty());
            }
        }
    }

    fn pay(&self, page: &mut Page) {
        let person = Person { years: None, level: self.level };
        if self.role.estimate.pay.is_some() {
            page.heading("Pay in the United States");
            let (of, place) = (&self.role.estimate, "United States");
            let shown = Shown { estimate: of, place, person, real: None, meta: self.meta };
            let told = Told { role: Some(self.role.id), ..Told::default() };
            estimate_told(page, &shown, told);
        } else {
            page.heading("Pay");
            let is_empty = self.detail.published.as_ref().is_none_or(Vec::is_empty);
            let and = if is_empty { ", and its sources print no figure" } else { "" };
            page.paragraph(&format!("No estimate is made{and}."));
        }
        for caveat in self.detail.caveats.iter().flatten() {
            page.wrapped("  ! ", "    ", Some(Tone::Warning), caveat.text);
        }
    }

    /// Adds the published figures; in the whole card only the foremost.
    fn published(&self, page: &mut Page, is_whole: bool) {
        let Some(published) = &self.detail.published else { return };
        let foremost = &self.detail.foremost;
        if !is_whole || foremost.len() == published.len() {
            return figures(page, "Published figures", published, self.meta);
        }
        let shown: Vec<_> = foremost.iter().filter_map(|at| published.get(*at).cloned()).collect();
        figures(page, "Published figures", &shown, self.meta);
        self.more(page, published.len() - shown.len(), "pay");
    }

    /// Says how much more a section has.
    fn more(&self, page: &mut Page, count: usize, section: &str) {
        if count > 0 {
            page.muted(&format!(
                "{count} more: `pycareer role {} --section {section}`",
                self.role.id
            ));
        }
    }

    fn skills(&self, page: &mut Page) {
        let Some(skills) = self.detail.skills.as_deref() else {
            return;
        };
        page.heading("Skills");
        let names = |wanted: &dyn Fn(&&RoleSkill<'_>) -> bool| -> String {
            let names = skills.iter().filter(wanted).map(|skill| skill.name);
            names.collect::<Vec<_>>().join(" · ")
        };
        let first = |skill: &&RoleSkill<'_>| {
            skill.kind == SkillKind::Core && skill.stage == Stage::Foundational
        };
        let is_tool = |kind, is_tool| {
            move |skill: &&RoleSkill<'_>| {
                skill.kind == kind && skill.sort.is_tool() == is_tool && !first(skill)
            }
        };
        page.term("begin with", TERM, &names(&first));
        page.term("core", TERM, &names(&is_tool(SkillKind::Core, false)));
        page.term("core tools", TERM, &names(&is_tool(SkillKind::Core, true)));
        page.term("supporting", TERM, &names(&is_tool(SkillKind::Supporting, false)));
        page.term("tools", TERM, &names(&is_tool(SkillKind::Supporting, true)));
        page.term("nice to have", TERM, &names(&|skill| skill.kind == SkillKind::Emerging));
    }

    fn requirements(&self, page: &mut Page, has_education: bool) {
        if let Some(skills) = self.detail.skills.as_deref().filter(|skills| !skills.is_empty()) {
            page.heading("Requirements by group");
            for category in Category::ALL {
                let of = skills.iter().filter(|skill| skill.category == category);
                let names: Vec<String> = of.map(required).collect();
                page.term(category.title(), 32, &names.join(" · "));
            }
            page.muted("Unmarked is core; + helps; ? is new or nice to have.");
        }
        if !has_education {
            self.sourced(page, "Education", self.detail.education.as_deref());
        }
    }

    fn reading(&self, page: &mut Page) {
        reading(page, self.detail.reading.as_deref().unwrap_or_default());
    }

    fn duties(&self, page: &mut Page) {
        items(page, "What one does", self.detail.duties.as_deref().unwrap_or_default());
    }

    fn first_duties(&self, page: &mut Page) {
        let duties = self.detail.duties.as_deref().unwrap_or_default();
        let (first, more) = duties.split_at(duties.len().min(DUTIES));
        items(page, "What one does", first);
        self.more(page, more.len(), "duties");
    }

    fn entry(&self, page: &mut Page) {
        self.sourced(page, "Education", self.detail.education.as_deref());
        self.sourced(page, "Coming in", self.detail.entry.as_deref());
    }

    fn levels(&self, page: &mut Page) {
        levels(page, self.detail.levels.as_deref().unwrap_or_default(), "the United States");
    }

    fn outlook(&self, page: &mut Page) {
        let Some(outlook) = &self.detail.outlook else {
            return;
        };
        self.sourced(page, "Outlook", Some(&outlook.demand));
        self.sourced(page, "What AI does to it", Some(&outlook.ai_impact));
        let industries: Vec<&str> = outlook.industries.iter().map(|row| row.text).collect();
        if !industries.is_empty() {
            page.heading("Industries");
            page.paragraph(&industries.join(" · "));
        }
    }

    /// Adds claims, each with the source that makes it; our own have none.
    fn sourced(&self, page: &mut Page, heading: &str, rows: Option<&[Statement<'_>]>) {
        let Some(rows) = rows.filter(|rows| !rows.is_empty()) else { return };
        page.heading(heading);
        for row in rows {
            page.item(&with_source(row, self.meta));
        }
    }

    fn codes(&self, page: &mut Page) {
        codes(page, self.detail);
    }

    fn next(&self, page: &mut Page) {
        let links = [("Next roles", &self.detail.next), ("Easily taken for", &self.detail.related)];
        for (heading, links) in links {
            let Some(links) = links.as_deref().filter(|links| !links.is_empty()) else {
                continue;
            };
            page.heading(heading);
            let longest = links.iter().map(|link| link.id.len()).max().unwrap_or_default();
            for link in links {
                page.term(link.id, longest + 4, link.why);
            }
        }
    }

    fn similar(&self, page: &mut Page) {
        similar(page, "Similar roles", self.detail.similar.as_deref().unwrap_or_default());
    }

    fn most_similar(&self, page: &mut Page) {
        let all = self.detail.similar.as_deref().unwrap_or_default();
        similar(page, "Similar roles", all.get(..SIMILAR).unwrap_or(all));
    }
}

/// Returns a skill's name with the sign of how much it is needed.
fn required(skill: &RoleSkill<'_>) -> String {
    let sign = match skill.kind {
        SkillKind::Core => "",
        SkillKind::Supporting => "+",
        SkillKind::Emerging => "?",
    };
    format!("{}{sign}", skill.name)
}

fn items(page: &mut Page, heading: &str, rows: &[Statement<'_>]) {
    if !rows.is_empty() {
        page.heading(heading);
    }
    for row in rows {
        page.item(row.text);
    }
}
