use super::page::Page;
use super::screen::Screen;
use crate::help::{HelpPart, HelpTopic};

/// Lays out a topic of the help; ends with a line break.
#[must_use]
pub fn help_topic(topic: &HelpTopic, screen: Screen) -> String {
    let mut page = Page::new(screen);
    page.title(topic.title);
    for part in &topic.parts {
        page.gap();
        match part {
            HelpPart::Text(text) => page.paragraph(text),
            HelpPart::Terms(terms) => {
                let longest = terms.iter().map(|(word, _)| word.chars().count()).max();
                let column = longest.unwrap_or_default() + 4;
                for (word, meaning) in terms {
                    page.term(word, column, meaning);
                }
            }
        }
    }
    page.finish()
}
