//! The command line that says the same as the answers.

/// A command line in the making: what was typed, then what was found by asking.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CommandLine {
    typed: Vec<String>,
}

impl CommandLine {
    /// Starts from the words that were typed, without the program's name; `--ask` is left out.
    #[must_use]
    pub fn of(typed: &[String]) -> CommandLine {
        let flags = typed.iter().take_while(|word| *word != "--");
        let kept = flags.filter(|word| *word != "--ask");
        let rest = typed.iter().skip_while(|word| *word != "--");
        let lone = typed.last().is_some_and(|word| word == "--");
        let rest = rest.filter(|word| !lone || *word != "--");
        CommandLine { typed: kept.chain(rest).cloned().collect() }
    }

    /// Returns the words with those found by asking added.
    pub(super) fn with(&self, asked: Vec<String>) -> Vec<String> {
        let before = self.typed.iter().take_while(|word| *word != "--").cloned();
        let after = self.typed.iter().skip_while(|word| *word != "--").cloned();
        before.chain(asked).chain(after).collect()
    }
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
        let with = line.with(words("--years 5"));
        assert_eq!(with, words("--color never salary --years 5 -- backend"));
        let line = CommandLine::of(&words("compare --"));
        assert_eq!(line.with(words("a b")), words("compare a b"));
    }
}
