use textwrap::{Options, WordSplitter, wrap};
use unicode_width::UnicodeWidthStr;

use super::screen::{Screen, Tone};

/// Widest prose, in columns: longer lines are hard to follow.
const MEASURE: usize = 96;

/// A page being written, line by line.
#[derive(Debug)]
pub struct Page {
    screen: Screen,
    text: String,
}

impl Page {
    /// Starts an empty page.
    #[must_use]
    pub fn new(screen: Screen) -> Page {
        Page { screen, text: String::new() }
    }

    /// Returns what the page is laid out for.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Returns the text of the page.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// Adds a line as it is; the caller saw to its width.
    pub fn line(&mut self, line: &str) {
        self.text.push_str(self.screen.signs(line).trim_end());
        self.text.push('\n');
    }

    /// Adds an empty line, unless the page is empty or ends with one.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Adds a title, wrapped.
    pub fn title(&mut self, title: &str) {
        self.wrapped("", "", Some(Tone::Heading), title);
    }

    /// Adds a heading after an empty line.
    pub fn heading(&mut self, heading: &str) {
        self.gap();
        self.wrapped("  ", "  ", Some(Tone::Heading), heading);
    }

    /// Adds a paragraph, indented by two columns.
    pub fn paragraph(&mut self, text: &str) {
        self.wrapped("  ", "  ", None, text);
    }

    /// Adds a paragraph of less weight.
    pub fn muted(&mut self, text: &str) {
        self.wrapped("  ", "  ", Some(Tone::Muted), text);
    }

    /// Adds a paragraph with its own first and further indent, in one tone.
    pub fn wrapped(&mut self, first: &str, further: &str, tone: Option<Tone>, text: &str) {
        let text = &*self.screen.signs(text);
        let Some(width) = self.screen.width else {
            let line = tone.map_or_else(|| text.to_owned(), |tone| self.screen.paint(tone, text));
            return self.line(&format!("{first}{line}"));
        };
        let width = width.min(MEASURE).max(first.width() + 2);
        // Painted line by line: a tone that spans a break would colour the indent.
        let room = width.saturating_sub(first.width().max(further.width())).max(1);
        for (at, line) in wrap(text, options(room)).iter().enumerate() {
            let indent = if at == 0 { first } else { further };
            let line = tone.map_or_else(|| line.to_string(), |tone| self.screen.paint(tone, line));
            self.line(&format!("{indent}{line}"));
        }
    }

    /// Adds a line of parts, each in its own tone; wrapped and without tones where it does not fit.
    pub fn parts(&mut self, indent: &str, parts: &[(Option<Tone>, &str)]) {
        let plain: String = parts.iter().map(|(_, text)| self.screen.signs(text)).collect();
        if self.screen.width.is_some_and(|width| indent.width() + plain.width() > width) {
            return self.wrapped(indent, indent, None, &plain);
        }
        let paint = |(tone, text): &(Option<Tone>, &str)| match tone {
            Some(tone) => self.screen.paint(*tone, text),
            None => (*text).to_owned(),
        };
        let painted: String = parts.iter().map(paint).collect();
        self.line(&format!("{indent}{painted}"));
    }

    /// Adds a list item.
    pub fn item(&mut self, text: &str) {
        self.wrapped("  • ", "    ", None, text);
    }

    /// Adds text after a label in a tone, further lines under the text: `error: …`.
    pub fn labelled(&mut self, label: &str, tone: Tone, text: &str) {
        let text = &*self.screen.signs(text);
        let painted = self.screen.paint(tone, label.trim_end());
        let Some(width) = self.screen.width else {
            return self.line(&format!("{painted} {text}"));
        };
        let room = width.min(MEASURE).saturating_sub(label.width()).max(12);
        for (at, line) in wrap(text, options(room)).iter().enumerate() {
            if at == 0 {
                self.line(&format!("{painted} {line}"));
            } else {
                self.line(&format!("{}{line}", " ".repeat(label.width())));
            }
        }
    }

    /// Adds a term with its text beside it, the text in a column at `column` or, behind a longer
    /// term, after a space; below 50 columns the text stands under the term.
    pub fn term(&mut self, term: &str, column: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        let (term, text) = (&*self.screen.signs(term), &*self.screen.signs(text));
        let painted = self.screen.paint(Tone::Muted, term);
        if self.screen.width.is_some_and(|width| width < 50) {
            self.wrapped("  ", "  ", Some(Tone::Muted), term);
            return self.wrapped("    ", "    ", None, text);
        }
        let column = column.max(term.width() + 3);
        let padding = " ".repeat(column - term.width() - 2);
        let Some(width) = self.screen.width else {
            return self.line(&format!("  {painted}{padding}{text}"));
        };
        let room = width.min(MEASURE).saturating_sub(column).max(1);
        for (at, line) in wrap(text, options(room)).iter().enumerate() {
            if at == 0 {
                self.line(&format!("  {painted}{padding}{line}"));
            } else {
                self.line(&format!("{}{line}", " ".repeat(column)));
            }
        }
    }
}

/// Breaks lines at spaces only: `Chicago-Naperville-Elgin` and `CI/CD` stay whole where they can.
fn options(width: usize) -> Options<'static> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}

#[cfg(test)]
mod tests {
    use super::{Page, Screen};

    fn term(width: usize, term: &str) -> String {
        let screen = Screen { width: Some(width), colour: false, links: false, unicode: true };
        let mut page = Page::new(screen);
        page.term(term, 8, &["word"; 16].join(" "));
        page.finish()
    }

    #[test]
    fn text_stands_in_a_column_beside_its_term() {
        let expected = "  core  word word word word word word word word\n        word word word word \
                        word word word word\n";
        assert_eq!(term(50, "core"), expected);
    }

    #[test]
    fn text_stands_behind_a_term_longer_than_its_column() {
        let eight = "  longer term word word word word word word word word\n              word word word \
                     word word word word word\n";
        assert_eq!(term(53, "longer term"), eight);
        let seven = "  longer term word word word word word word word\n";
        assert!(term(52, "longer term").starts_with(seven));
    }
}
