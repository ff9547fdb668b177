//! The command line that says the same as the answers.

/// A command line in the making: what was typed, then what was found by asking.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CommandLine {
    typed: Vec<String>,
    /// From a `--` on, behind which there are no flags.
    rest: Vec<String>,
}

impl CommandLine {
    /// Starts from the words that were typed, without the program's name; `--ask` is left out, and a
    /// `--` with nothing behind it.
    #[must_use]
    pub fn of(words: &[String]) -> CommandLine {
        let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
        let (typed, rest) = words.split_at(end);
        let typed = typed.iter().filter(|word| *word != "--ask").cloned().collect();
        CommandLine { typed, rest: if rest.len() > 1 { rest.to_vec() } else { Vec::new() } }
    }

    /// Adds a flag to what was typed.
    pub fn push(&mut self, flag: &str) {
        self.typed.push(flag.to_owned());
    }

    /// Returns the words with those found by asking added.
    pub(super) fn with(&self, asked: &[String]) -> Vec<String> {
        [&self.typed, asked, &self.rest].concat()
    }
}

/// Returns the two words of a flag with its value.
pub(super) fn flag(name: &str, value: String) -> Vec<String> {
    vec![name.to_owned(), value]
}

/// Returns a command line as it can be typed into a shell.
#[must_use]
pub fn quoted(words: &[String]) -> String {
    let words = words.iter().map(|word| quoted_word(word));
    std::iter::once("pycareer".to_owned()).chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted_word(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "@%+=:,./_-".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{CommandLine, quoted};

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn words_are_quoted_where_a_shell_would_split_them() {
        let words = ["compare", "backend@chicago:5", "data engineer", "o'fallon", "", "$x"];
        let line = "pycareer compare backend@chicago:5 'data engineer' 'o'\\''fallon' '' '$x'";
        assert_eq!(quoted(&words.map(str::to_owned)), line);
    }

    #[test]
    fn what_was_typed_stays_and_what_was_asked_comes_before_a_double_dash() {
        let line = CommandLine::of(&words("--color never salary --ask -- backend"));
        let with = line.with(&words("--years 5"));
        assert_eq!(with, words("--color never salary --years 5 -- backend"));
        let line = CommandLine::of(&words("compare --"));
        assert_eq!(line.with(&words("a b")), words("compare a b"));
    }
}
