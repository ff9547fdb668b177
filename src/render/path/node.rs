//! A role in the tree of a path: its name, what it pays, and the branches before it.

use unicode_width::UnicodeWidthStr;

use crate::answer::{PathAnswer, PathStep, PayAnswer};
use crate::render::marks::{marks, middle};
use crate::render::number::signed_percent;
use crate::render::page::Page;
use crate::render::screen::Tone;

/// Whether the pay is that of everyone in a role.
pub(super) fn is_of_all(answer: &PathAnswer<'_>) -> bool {
    answer.person.years.is_none() && answer.person.level.is_none()
}

/// What the branches of a tree are drawn with.
#[derive(Clone, Copy)]
pub(super) struct Twigs {
    pub branch: &'static str,
    pub last: &'static str,
    pub beside: &'static str,
}

impl Twigs {
    /// The signs the screen has; those of charts would become brackets.
    pub(super) fn of(page: &Page) -> Twigs {
        if page.screen().unicode {
            Twigs { branch: "├ ", last: "└ ", beside: "│ " }
        } else {
            Twigs { branch: "+ ", last: "+ ", beside: "| " }
        }
    }
}

/// Parts of a line, each in its tone.
pub(super) type Parts = Vec<(Option<Tone>, String)>;

/// Returns the role one is in with what it pays, and whom that is the pay of.
pub(super) fn first_parts(answer: &PathAnswer<'_>, pays: Option<&PayAnswer>) -> Parts {
    let mut parts = role_parts((answer.from_title, answer.from), pays, None);
    if pays.is_some() && is_of_all(answer) {
        parts.push((Some(Tone::Muted), " all levels".to_owned()));
    }
    parts
}

/// Returns the role a step leads to.
pub(super) fn role_after(step: &PathStep<'_>) -> Parts {
    role_parts((step.to_title, step.to), step.pay_after.as_ref(), step.pay_change_ratio)
}

/// Returns a role with what it pays, and by which share that lies above the pay before.
fn role_parts((title, id): (&str, &str), pays: Option<&PayAnswer>, change: Option<f64>) -> Parts {
    let mut parts = vec![
        (Some(Tone::Heading), title.to_owned()),
        (Some(Tone::Muted), format!("  {id}")),
        (None, "  ".to_owned()),
    ];
    let Some(pays) = pays else {
        parts.push((Some(Tone::Muted), "no estimate of pay".to_owned()));
        return parts;
    };
    parts.push((Some(Tone::Money), middle(pays)));
    let change = change.map(|ratio| format!(" ({})", signed_percent(ratio)));
    parts.push((None, format!("{}{}", marks(pays, None), change.unwrap_or_default())));
    parts
}

/// Adds a node of a tree: its first line behind one indent, what does not fit behind the other.
pub(super) fn node(page: &mut Page, [first, further]: [&str; 2], parts: &Parts) {
    let screen = page.screen();
    let plain: String = parts.iter().map(|(_, text)| screen.signs(text)).collect();
    if screen.width.is_some_and(|width| first.width() + plain.width() > width) {
        return page.wrapped(first, further, None, &plain);
    }
    let parts: Vec<(Option<Tone>, &str)> =
        parts.iter().map(|(tone, text)| (*tone, text.as_str())).collect();
    page.parts(first, &parts);
}
