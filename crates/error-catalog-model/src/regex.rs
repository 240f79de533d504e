//! A message as a regular expression that RE2, ECMAScript, Java and the `regex` crate read alike.

use error_catalog_match::Segment;

use crate::message::{MessageError, Wording};

impl Wording<'_> {
    /// An anchored regular expression for the message as logs show it, with a named group per parameter.
    ///
    /// Group names are in camel case, as Java allows no `_` in them. In Java, use `matches()`: its `$` also
    /// matches before a trailing line end.
    ///
    /// # Errors
    ///
    /// What keeps the parameters from being told apart in a text.
    pub fn regex(&self) -> Result<String, MessageError> {
        let mut regex = String::with_capacity(self.message.len() + 16);
        regex.push('^');
        for segment in self.segments()? {
            match segment {
                Segment::Literal(text) => push_escaped(text, &mut regex),
                Segment::Hole { name, kind } => {
                    regex.push_str("(?<");
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

/// Escapes just those characters whose escape means the same in every engine.
fn push_escaped(text: &str, regex: &mut String) {
    let mut rest = text;
    while let Some((plain, special)) =
        rest.bytes().position(is_special).and_then(|at| rest.split_at_checked(at))
    {
        let (sign, after) = special.split_at_checked(1).unwrap_or((special, ""));
        regex.push_str(plain);
        regex.push('\\');
        regex.push_str(match sign {
            "\n" => "n",
            "\r" => "r",
            "\t" => "t",
            sign => sign,
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
