use super::page::Page;
use super::screen::{Screen, Tone};

/// What the program is for and how to begin: what it prints when nothing was asked.
#[must_use]
pub fn landing(screen: Screen) -> String {
    let mut page = Page::new(screen);
    page.wrapped(
        "",
        "",
        None,
        "pycareer tells what Python careers exist, what they ask for and what they pay, offline.",
    );
    page.gap();
    for (command, answer) in COMMANDS {
        if screen.width.is_some_and(|width| width < 80) {
            page.wrapped("  ", "    ", Some(Tone::Hint), command);
            page.wrapped("      ", "      ", None, answer);
        } else {
            let padding = " ".repeat(45_usize.saturating_sub(command.len()));
            page.line(&format!("  {}{padding}{answer}", screen.paint(Tone::Hint, command)));
        }
    }
    page.gap();
    let more = "Lists: `pycareer role`, `city`, `skill`, `market`, `guide`. To plan: `learn`, `path`, \
                `move`. `pycareer config set city chicago` keeps your defaults, `pycareer -h` shows \
                all. Every command has --json.";
    page.wrapped("", "", None, more);
    page.finish()
}

/// The commands most people want, each with what it answers.
const COMMANDS: [(&str, &str); 6] = [
    ("pycareer search data engineering", "anything, in your own words"),
    ("pycareer role backend", "one role: pay, skills, ways in"),
    ("pycareer salary --years 5 --city chicago", "what you could be paid"),
    ("pycareer worth 120k --years 5 --city austin", "what an offer is worth"),
    ("pycareer compare backend data-engineer", "two roles side by side"),
    ("pycareer match python sql airflow", "roles that fit what you know"),
];
