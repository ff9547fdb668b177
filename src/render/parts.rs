//! The parts of an answer's JSON: laid out in lines, or one of them taken out.
//!
//! They are cut from the text, so that every number and word stays as it was written, and the program
//! needs no second serializer for its answers.

/// A value of a JSON text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Part<'t> {
    /// Keys and values; a key is what stands between its quotation marks.
    Object(Vec<(&'t str, Part<'t>)>),
    /// Values.
    List(Vec<Part<'t>>),
    /// Text with its quotation marks, a number, `true`, `false` or `null`, as written.
    Plain(&'t str),
}

impl<'t> Part<'t> {
    /// Cuts a text that is one value without blanks between its parts, as `serde_json` writes it.
    pub(super) fn of(json: &'t str) -> Part<'t> {
        Cutter { rest: json }.part()
    }

    /// Writes the value: in lines, indented from this depth on, or compactly without a depth.
    pub(super) fn write(&self, depth: Option<usize>, out: &mut String) {
        match self {
            Part::Plain(text) => out.push_str(text),
            Part::Object(keys) => {
                let keys = keys.iter().map(|(key, value)| (Some(*key), value));
                write_all(('{', '}'), keys, depth, out);
            }
            Part::List(values) => {
                write_all(('[', ']'), values.iter().map(|value| (None, value)), depth, out);
            }
        }
    }
}

fn write_all<'a>(
    (open, close): (char, char),
    values: impl Iterator<Item = (Option<&'a str>, &'a Part<'a>)>,
    depth: Option<usize>,
    out: &mut String,
) {
    let new_line = |depth: Option<usize>, out: &mut String| {
        if let Some(depth) = depth {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", depth));
        }
    };
    out.push(open);
    let inner = depth.map(|depth| depth + 1);
    let mut is_empty = true;
    for (key, value) in values {
        if !is_empty {
            out.push(',');
        }
        is_empty = false;
        new_line(inner, out);
        if let Some(key) = key {
            out.extend(["\"", key, if depth.is_some() { "\": " } else { "\":" }]);
        }
        value.write(inner, out);
    }
    if !is_empty {
        new_line(depth, out);
    }
    out.push(close);
}

/// What is left of a text.
struct Cutter<'t> {
    rest: &'t str,
}

impl<'t> Cutter<'t> {
    fn part(&mut self) -> Part<'t> {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        if self.skips('{') {
            while !self.rest.is_empty() && !self.skips('}') {
                let key = self.plain();
                self.skips(':');
                keys.push((key.trim_matches('"'), self.part()));
                self.skips(',');
            }
            Part::Object(keys)
        } else if self.skips('[') {
            while !self.rest.is_empty() && !self.skips(']') {
                values.push(self.part());
                self.skips(',');
            }
            Part::List(values)
        } else {
            Part::Plain(self.plain())
        }
    }

    fn skips(&mut self, mark: char) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes a text with its quotation marks, or what stands up to the next mark.
    fn plain(&mut self) -> &'t str {
        let bytes = self.rest.as_bytes();
        let end = if bytes.first() == Some(&b'"') {
            let mut is_escaped = false;
            let closes = |byte: &u8| {
                let closes = *byte == b'"' && !is_escaped;
                is_escaped = *byte == b'\\' && !is_escaped;
                closes
            };
            bytes.iter().skip(1).position(closes).map(|at| at + 2)
        } else {
            bytes.iter().position(|byte| b",:]}".contains(byte)).filter(|at| *at > 0)
        };
        let (plain, rest) = self.rest.split_at(end.unwrap_or(bytes.len()));
        self.rest = rest;
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::Part;
    use proptest::prelude::*;
    use serde_json::{Map, Value};

    fn values() -> impl Strategy<Value = Value> {
        let plain = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[\\\\\"{}:,a-cé\n ]{0,6}".prop_map(Value::from),
        ];
        plain.prop_recursive(4, 30, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::vec(("[a-c_.]{1,4}", inner), 0..5)
                    .prop_map(|pairs| Value::from(pairs.into_iter().collect::<Map<_, _>>())),
            ]
        })
    }

    fn written(part: &Part<'_>, depth: Option<usize>) -> String {
        let mut text = String::new();
        part.write(depth, &mut text);
        text
    }

    proptest! {
        #[test]
        fn parts_are_laid_out_as_the_library_does(value in values()) {
            let compact = value.to_string();
            let pretty = serde_json::to_string_pretty(&value).unwrap_or_default();
            let part = Part::of(&compact);
            prop_assert_eq!(written(&part, None), compact.clone());
            prop_assert_eq!(written(&part, Some(0)), pretty);
        }

        #[test]
        fn no_text_is_too_bad_to_be_cut(text in "[\\[\\]{}\":,a\\\\é]{0,20}") {
            let _part = Part::of(&text);
        }
    }
}
