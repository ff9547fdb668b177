use crate::answer::{Meta, Person, RoleAnswer, RoleDetail, WitnessesAnswer};
use crate::model::{RoleSkill, SkillKind, Statement};
use crate::render::figures::figures;
use crate::render::number::{pay, thousands};
use crate::render::page::Page;
use crate::render::salary::{check_sentence, range};
use crate::render::screen::Tone;
use crate::render::strip::strip;
use crate::render::table::{Column, table};

/// Column in which the text beside a term begins.
const TERM: usize = 14;

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
        let parts: [(&str, Part<Self>); 8] = [
            ("pay", Card::pay),
            ("skills", Card::skills),
            ("duties", Card::duties),
            ("entry", Card::entry),
            ("levels", Card::levels),
            ("outlook", Card::outlook),
            ("codes", Card::codes),
            ("next", Card::next),
        ];
        for (word, part) in parts {
            if wanted(word) {
                part(self, page);
            }
            if word == "codes" && wanted("pay") {
                self.published(page);
            }
        }
    }

    fn pay(&self, page: &mut Page) {
        let person = Person { years: None, level: self.level };
        if let Some(pay) = &self.role.pay {
            page.heading("Pay in the United States");
            range(page, pay, None, person);
            page.gap();
            strip(page, pay);
            if let Some(checked) = &self.detail.checked {
                page.gap();
                page.muted(&check_sentence(
                    "Ranges for people with known years were checked",
                    checked,
                ));
            }
        } else {
            page.heading("Pay");
            page.paragraph("No estimate is made; see the published figures.");
        }
        for caveat in self.detail.caveats.iter().flatten() {
            page.wrapped("  ! ", "    ", Some(Tone::Warning), caveat.text);
        }
    }

    fn published(&self, page: &mut Page) {
        if let Some(published) = &self.detail.published {
            figures(page, "Published figures", published, self.meta);
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
        let knows =
            |kind| move |skill: &&RoleSkill<'_>| skill.kind == kind && !skill.sort.is_tool();
        let tools = |kind| move |skill: &&RoleSkill<'_>| skill.kind == kind && skill.sort.is_tool();
        page.term("core", TERM, &names(&knows(SkillKind::Core)));
        page.term("core tools", TERM, &names(&tools(SkillKind::Core)));
        page.term("supporting", TERM, &names(&knows(SkillKind::Supporting)));
        page.term("tools", TERM, &names(&tools(SkillKind::Supporting)));
        page.term("emerging", TERM, &names(&|skill| skill.kind == SkillKind::Emerging));
    }

    fn duties(&self, page: &mut Page) {
        items(page, "What one does", self.detail.duties.as_deref());
    }

    fn entry(&self, page: &mut Page) {
        items(page, "Education", self.detail.education.as_deref());
        items(page, "Coming in", self.detail.entry.as_deref());
    }

    fn levels(&self, page: &mut Page) {
        let Some(levels) = self.detail.levels.as_deref().filter(|levels| !levels.is_empty()) else {
            return;
        };
        page.heading("Levels, with pay in the United States");
        let columns = [
            Column::text("level", 0),
            Column::quiet("title"),
            Column::number("usual years", 2),
            Column::number("p25", 1),
            Column::number("middle", 0),
            Column::number("p75", 1),
        ];
        let rows: Vec<Vec<String>> = levels
            .iter()
            .map(|level| {
                let years = match level.years_max {
                    Some(max) => format!("{}–{max}", level.years_min),
                    None => format!("{}+", level.years_min),
                };
                let money =
                    |wage: Option<u32>| wage.map_or("–".to_owned(), |wage| pay(wage, true));
                let pay = level.pay.as_ref();
                vec![
                    level.level.to_owned(),
                    level.title.to_owned(),
                    years,
                    money(pay.map(|pay| pay.p25)),
                    money(pay.map(|pay| pay.p50)),
                    money(pay.map(|pay| pay.p75)),
                ]
            })
            .collect();
        table(page, &columns, &rows);
        page.muted(
            "A level is a position in the market, not a number of years; years are editorial.",
        );
    }

    fn outlook(&self, page: &mut Page) {
        let Some(outlook) = &self.detail.outlook else {
            return;
        };
        items(page, "Outlook", Some(&outlook.demand));
        items(page, "What AI does to it", Some(&outlook.ai_impact));
        let industries: Vec<&str> = outlook.industries.iter().map(|row| row.text).collect();
        if !industries.is_empty() {
            page.heading("Industries");
            page.paragraph(&industries.join(" · "));
        }
    }

    fn codes(&self, page: &mut Page) {
        let Some(codes) = self.detail.occupations.as_deref().filter(|codes| !codes.is_empty())
        else {
            return;
        };
        page.heading("Official occupations behind the estimate");
        for code in codes {
            let weight = format!("{:.0}%", code.weight * 100.0);
            page.wrapped(
                "  • ",
                "    ",
                None,
                &format!(
                    "{} {}, {weight}: {} (confidence {}, editorial)",
                    code.code,
                    code.title,
                    code.reason,
                    code.confidence.word()
                ),
            );
        }
        if let Some(witnesses) = &self.detail.witnesses {
            page.paragraph(&witnesses_sentence(witnesses));
        }
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
}

/// Says what bears witness of a role's pay.
fn witnesses_sentence(witnesses: &WitnessesAnswer) -> String {
    let mut said = vec![format!("official wages {:.3}", witnesses.official_ratio)];
    let mut add = |name: &str, ratio: Option<f64>, n: Option<u32>, noun: &str| {
        if let Some((ratio, n)) = ratio.zip(n) {
            said.push(format!("{name} {ratio:.3} ({} {noun})", thousands(n)));
        }
    };
    add("survey", witnesses.survey_ratio, witnesses.survey_n, "people");
    add("postings", witnesses.postings_ratio, witnesses.postings_n, "postings");
    let only = said.len() == 1;
    let said = said.join(", ");
    if only {
        return format!(
            "Pay against a Python developer with the same years: {said}; no other witness, so \
             official wages stand as they are."
        );
    }
    format!(
        "Pay against a Python developer with the same years: {said}; together {:.3}, so official \
         wages are multiplied by {:.3}.",
        witnesses.ratio, witnesses.multiplier
    )
}

fn items(page: &mut Page, heading: &str, rows: Option<&[Statement<'_>]>) {
    let Some(rows) = rows.filter(|rows| !rows.is_empty()) else {
        return;
    };
    page.heading(heading);
    for row in rows {
        page.item(row.text);
    }
}
