use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

/// What an answer is laid out for; decided once, before anything is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Screen {
    /// Columns; `None` where lines are never wrapped (a pipe).
    pub width: Option<usize>,
    /// Whether colours and bold may be used; without, no escape byte is written.
    pub colour: bool,
    /// Whether text may be a link (OSC 8).
    pub links: bool,
    /// Whether lines and dots outside ASCII may be used.
    pub unicode: bool,
}

/// What a piece of text is; the colour follows from it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tone {
    /// A heading.
    Heading,
    /// A figure of ours.
    Money,
    /// Text of less weight.
    Muted,
    /// Something to mind.
    Warning,
    /// Something that went wrong.
    Error,
    /// What to do next.
    Hint,
}

impl Tone {
    /// Sixteen ANSI colours only, so that the reader's own theme applies.
    fn style(self) -> Style {
        match self {
            Tone::Heading => Style::new().bold(),
            Tone::Money => AnsiColor::Green.on_default().bold(),
            Tone::Muted => Style::new().dimmed(),
            Tone::Warning => AnsiColor::Yellow.on_default(),
            Tone::Error => AnsiColor::Red.on_default().bold(),
            Tone::Hint => AnsiColor::Cyan.on_default(),
        }
    }
}

impl Screen {
    /// Returns text in a tone; as it is where there is no colour.
    #[must_use]
    pub fn paint(&self, tone: Tone, text: &str) -> String {
        if !self.colour || text.is_empty() {
            return text.to_owned();
        }
        let style = tone.style();
        format!("{style}{text}{style:#}")
    }

    /// Returns text that leads to an address; as it is where links are not shown.
    ///
    /// Each word is a link of its own, so that lines can be broken between them; `id`, of letters and
    /// digits, tells the terminal that they are one.
    #[must_use]
    pub fn link(&self, id: &str, address: &str, text: &str) -> String {
        if !self.links || !address.starts_with("https://") {
            return text.to_owned();
        }
        let words = text.split(' ');
        let linked =
            words.map(|word| format!("\u{1b}]8;id={id};{address}\u{1b}\\{word}\u{1b}]8;;\u{1b}\\"));
        linked.collect::<Vec<_>>().join(" ")
    }

    /// Returns text in the signs the screen has.
    ///
    /// Some signs are longer in ASCII, so that text is measured only after this.
    #[must_use]
    pub fn signs<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.unicode || text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(ascii(text)) }
    }

    /// Returns the columns to lay out for, at most `most`; a pipe has `most`.
    #[must_use]
    pub fn columns(&self, most: usize) -> usize {
        self.width.map_or(most, |width| width.min(most))
    }
}

/// Returns text with signs outside ASCII that we write ourselves replaced; names keep theirs.
fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '–' | '—' | '─' | '−' => plain.push('-'),
            '•' => plain.push('*'),
            // A star between two amounts would be a product.
            '·' => plain.push('/'),
            '├' => plain.push('['),
            '┤' => plain.push(']'),
            '│' | '┃' => plain.push('|'),
            '█' => plain.push('='),
            '▁' => plain.push('_'),
            '▂' => plain.push('.'),
            '▃' => plain.push(','),
            '▄' => plain.push(':'),
            '▅' => plain.push(';'),
            '▆' => plain.push('+'),
            '▇' => plain.push('#'),
            '×' => plain.push('x'),
            '±' => plain.push_str("+/-"),
            '…' => plain.push_str("..."),
            '€' => plain.push_str("EUR "),
            '£' => plain.push_str("GBP "),
            '\u{a0}' => plain.push(' '),
            '’' => plain.push('\''),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::Screen;

    #[test]
    fn each_word_of_a_link_leads_to_its_address() {
        let plain = Screen { width: None, colour: true, links: false, unicode: true };
        assert_eq!(plain.link("bls", "https://bls.gov", "BLS OEWS"), "BLS OEWS");
        let linked = Screen { links: true, ..plain };
        let expected = "\u{1b}]8;id=bls;https://bls.gov\u{1b}\\BLS\u{1b}]8;;\u{1b}\\ \
                        \u{1b}]8;id=bls;https://bls.gov\u{1b}\\OEWS\u{1b}]8;;\u{1b}\\";
        assert_eq!(linked.link("bls", "https://bls.gov", "BLS OEWS"), expected);
        assert_eq!(linked.link("x", "by letter", "x"), "x");
    }

    #[test]
    fn signs_are_ascii_where_the_screen_has_no_others() {
        let ascii = Screen { width: None, colour: false, links: false, unicode: false };
        assert_eq!(ascii.signs("€40 – €80 · São Paulo…"), "EUR 40 - EUR 80 / São Paulo...");
        let unicode = Screen { unicode: true, ..ascii };
        assert_eq!(unicode.signs("€40 · ±2%"), "€40 · ±2%");
    }
}
