//! A message as a regular expression with the same meaning in every engine that has named groups.

use error_catalog_message::Segment;

use crate::message::{MessageError, Wording};

impl Wording<'_> {
    /// Returns an anchored regular expression of the message for ECMAScript, Java and .NET, with a named group
    /// `(?<name>…)` for each parameter.
    ///
    /// Group names are in camel case because Java allows no `_` in them. In Java, use `matches()`: its `$` also
    /// matches before a final line end.
    ///
    /// # Errors
    ///
    /// The placeholders are invalid.
    pub fn regex(&self) -> Result<String, MessageError> {
        self.regex_with("(?<")
    }

    /// Returns the same expression for RE2, Go, Python, `DuckDB` and the `regex` crate, with groups `(?P<name>…)`.
    ///
    /// In Python, use `fullmatch`: its `$` also matches before a final line end.
    ///
    /// # Errors
    ///
    /// The placeholders are invalid.
    pub fn regex_re2(&self) -> Result<String, MessageError> {
        self.regex_with("(?P<")
    }

    fn regex_with(&self, group: &str) -> Result<String, MessageError> {
        let mut regex = String::with_capacity(self.message.len() + 16);
        regex.push('^');
        for segment in self.segments()? {
            match segment {
                Segment::Literal(text) => push_escaped(text, &mut regex),
                Segment::Placeholder { name, kind } => {
                    regex.push_str(group);
                    push_camel_case(name, &mut regex);
                    regex.push('>');
                    regex.push_str(kind.regex());
                    regex.push(')');
                }
            }
        }
        regex.push('$');
        Ok(regex)
    }
}

/// Escapes only the characters with an escape that has the same meaning in every engine.
fn push_escaped(text: &str, regex: &mut String) {
    let mut rest = text;
    while let Some((plain, special)) =
        rest.bytes().position(is_special).and_then(|at| rest.split_at_checked(at))
    {
        let (char, after) = special.split_at_checked(1).unwrap_or((special, ""));
        regex.push_str(plain);
        regex.push('\\');
        regex.push_str(match char {
            "\n" => "n",
            "\r" => "r",
            "\t" => "t",
            char => char,
        });
        rest = after;
    }
    regex.push_str(rest);
}

const fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b'^' | b'$'
            | b'\\'
            | b'.'
            | b'*'
            | b'+'
            | b'?'
            | b'('
            | b')'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'|'
            | b'/'
            | b'\n'
            | b'\r'
            | b'\t'
    )
}

fn push_camel_case(name: &str, regex: &mut String) {
    for (index, word) in name.split('_').enumerate() {
        let mut letters = word.chars();
        if let (true, Some(first)) = (index > 0, letters.clone().next()) {
            letters.next();
            regex.push(first.to_ascii_uppercase());
        }
        regex.push_str(letters.as_str());
    }
}
