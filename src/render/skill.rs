use super::data_note;
use super::page::Page;
use super::screen::Tone;
use super::table::{Column, table};
use super::topic::reading;
use crate::answer::{Meta, Query, RoleNeedAnswer, SkillAnswer, SkillLink, TechnologyAnswer};
use crate::model::{Category, SkillKind};
use crate::text::{count, join_and};

/// Column in which the text beside a term begins.
const TERM: usize = 16;

/// Lays out `skill`: the list, or each skill whole.
pub(super) fn skills(page: &mut Page, skills: &[SkillAnswer<'_>], query: &Query, meta: &Meta<'_>) {
    let Query::Skill { skills: named, role, role_title, .. } = query else {
        return;
    };
    match role.as_ref().zip(role_title.as_ref()) {
        Some((role, title)) if named.is_empty() => of_role(page, skills, role, title),
        None if named.is_empty() => by_category(page, skills),
        _ => {
            for skill in skills {
                page.gap();
                card(page, skill);
            }
        }
    }
    page.gap();
    data_note(page, meta);
    if named.is_empty() {
        page.muted(
            "`pycareer skill NAME` shows a skill whole; `--category`, `--stage` and `--role` \
             shorten the list.",
        );
    }
}

fn by_category(page: &mut Page, skills: &[SkillAnswer<'_>]) {
    page.title(&format!("{} by field and stage", count(skills.len(), "skill", "skills")));
    if skills.is_empty() {
        page.paragraph("No skill fits.");
    }
    for category in Category::ALL {
        let of: Vec<&SkillAnswer<'_>> =
            skills.iter().filter(|skill| skill.category == category.word()).collect();
        if of.is_empty() {
            continue;
        }
        page.heading(&format!("{}  {}", category.title(), category.word()));
        for stage in crate::model::Stage::ALL {
            let names = of.iter().filter(|skill| skill.stage == stage.word());
            let names: Vec<&str> = names.map(|skill| skill.name).collect();
            page.term(stage.word(), TERM, &names.join(" · "));
        }
    }
}

fn of_role(page: &mut Page, skills: &[SkillAnswer<'_>], role: &str, title: &str) {
    page.title(&format!("Skills of {title}, most important first"));
    if skills.is_empty() {
        page.paragraph("No skill fits.");
        return;
    }
    let columns = [
        Column::name("skill"),
        Column::number("importance", 1),
        Column::text("need", 0),
        Column::text("stage", 2),
        Column::text("field", 3),
    ];
    let rows: Vec<Vec<String>> = skills
        .iter()
        .map(|skill| {
            let need = need(skill, role);
            vec![
                skill.name.to_owned(),
                need.map_or(String::new(), |need| need.importance.to_string()),
                need.map_or("", |need| kind(need.kind)).to_owned(),
                skill.stage.to_owned(),
                skill.category.to_owned(),
            ]
        })
        .collect();
    page.gap();
    table(page, &columns, &rows);
    page.gap();
    page.muted(IMPORTANCE);
}

/// Returns how much a role needs a skill.
fn need<'s, 'd>(skill: &'s SkillAnswer<'d>, role: &str) -> Option<&'s RoleNeedAnswer<'d>> {
    skill.roles.iter().flatten().find(|need| need.id == role)
}

/// What the numbers mean, and whose they are.
pub(super) const IMPORTANCE: &str = "Importance: 100 not done without it, 70 core, 40 supporting, 20 nice to \
     have. Our judgement, from the guides and O*NET.";

fn card(page: &mut Page, skill: &SkillAnswer<'_>) {
    let aside = format!("  {} · {} · {} · {}", skill.id, skill.sort, skill.category, skill.stage);
    page.parts("", &[(Some(Tone::Heading), skill.name), (Some(Tone::Muted), &aside)]);
    page.paragraph(skill.text);
    page.gap();
    let names = |skills: &[SkillLink<'_>]| {
        skills.iter().map(|skill| skill.name).collect::<Vec<_>>().join(" · ")
    };
    let detail = &skill.detail;
    page.term("learn first", TERM, &names(&skill.requires));
    page.term("opens", TERM, &names(detail.unlocks.as_deref().unwrap_or_default()));
    page.term("also called", TERM, &detail.aliases.as_deref().unwrap_or_default().join(" · "));
    for technology in detail.onet.iter().flatten() {
        page.term("O*NET", TERM, &onet(technology));
    }
    let roles = skill.roles.as_deref().unwrap_or_default();
    if roles.is_empty() {
        page.gap();
        page.paragraph("No role here asks for it by name.");
        return reading(page, detail.reading.as_deref().unwrap_or_default());
    }
    page.heading("Roles that need it");
    let columns = [
        Column::name("role"),
        Column::quiet("title"),
        Column::number("importance", 1),
        Column::text("need", 0),
    ];
    let rows: Vec<Vec<String>> = roles
        .iter()
        .map(|role| {
            let importance = role.importance.to_string();
            vec![role.id.to_owned(), role.title.to_owned(), importance, kind(role.kind).to_owned()]
        })
        .collect();
    table(page, &columns, &rows);
    page.muted(IMPORTANCE);
    reading(page, detail.reading.as_deref().unwrap_or_default());
}

/// Says what O*NET says of a technology.
fn onet(technology: &TechnologyAnswer<'_>) -> String {
    let hot = technology.hot.then(|| "a hot technology".to_owned());
    let titles: Vec<&str> = technology.in_demand.iter().map(|it| it.title).collect();
    let wanted = (!titles.is_empty()).then(|| format!("in demand for {}", join_and(&titles)));
    let flags: Vec<String> = hot.into_iter().chain(wanted).collect();
    format!("{}: {}", technology.name, flags.join(", "))
}

/// Returns the word pages have for how much a role needs a skill.
pub(super) fn kind(kind: SkillKind) -> &'static str {
    match kind {
        SkillKind::Core => "core",
        SkillKind::Supporting => "supporting",
        SkillKind::Emerging => "nice to have",
    }
}
