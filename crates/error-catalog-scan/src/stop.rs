//! Where a message ends whose text is not known.

use memchr::memmem;

use crate::reading::{Unit, unescaped};

/// What stands before a message and so says what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// A quotation mark that is itself escaped or doubled.
    Nested,
    /// The message ends before that byte.
    Closed(u8),
    /// An apostrophe.
    Apostrophe,
    /// Anything else.
    Other,
}

impl Opener {
    /// The opener of a message, by what stands before it.
    pub(crate) fn before(bytes: &[u8]) -> Self {
        match bytes {
            [.., b'\\' | b'"', b'"'] => Self::Nested,
            [.., byte @ (b',' | b';' | b'|')] => Self::Closed(*byte),
            [.., b'('] => Self::Closed(b')'),
            [.., b'['] => Self::Closed(b']'),
            [.., b'{'] => Self::Closed(b'}'),
            [.., b'<'] => Self::Closed(b'>'),
            [.., b'\''] => Self::Apostrophe,
            _ => Self::Other,
        }
    }

    /// Whether the message ends before these bytes.
    fn is_closed_by(self, bytes: &[u8]) -> bool {
        match (self, bytes) {
            (Self::Nested, _) => matches!(bytes, [b'"', ..] | [b'\\', b'"', ..]),
            (_, [b'"', rest @ ..]) => rest.first() != Some(&b'"'),
            (Self::Closed(closer), [byte, ..]) => *byte == closer,
            (Self::Apostrophe, [b'\'', rest @ ..]) => !rest.first().is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        }
    }
}

/// Where the message at the start of `bytes` ends; `start` is what all of its shape begin with, or empty.
pub(crate) fn stop(bytes: &[u8], opener: Opener, start: &str) -> usize {
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty() && !opener.is_closed_by(rest))
        && let Unit::Char(_, length) = unescaped(rest)
    {
        at += length;
        // Nothing ends before one of these.
        let ordinary = bytes.get(at..).unwrap_or_default().iter();
        at += ordinary.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b' ').count();
    }
    if !start.is_empty()
        && let Some(again) = bytes.get(1..at).and_then(|rest| memmem::find(rest, start.as_bytes()))
    {
        at = 1 + again;
    }
    let text = bytes.get(..at).unwrap_or_default();
    at - text.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\\')).count()
}

#[cfg(test)]
mod tests {
    use super::{Opener, stop};

    #[test]
    fn what_stands_before_says_what_stands_behind() {
        for (before, bytes, text) in [
            ("", "a b", "a b"),
            ("", "a b \nc", "a b"),
            ("", r"a b\nc", "a b"),
            ("\"", r#"a \"b\" c", "d""#, r#"a \"b\" c"#),
            ("\"", r#"a ""b"" c","d""#, r#"a ""b"" c"#),
            (" ", r#"a, b" c"#, "a, b"),
            ("\\\"", r#"a, b\",\"c\"}""#, "a, b"),
            ("\"\"", r#"a, b"",""c""}""#, "a, b"),
            (",", "a; b,c", "a; b"),
            (";", "a, b;c", "a, b"),
            ("|", "a, b|c", "a, b"),
            ("(", "a b) c", "a b"),
            ("[", "a b] c", "a b"),
            ("<", "a b> c", "a b"),
            ("{", "a b} c", "a b"),
            ("'", "a's b', 'c'", "a's b"),
            ("'", "a's b'", "a's b"),
            (" ", "a b Door - c", "a b"),
            (" ", "Door - c", "Door - c"),
        ] {
            let end = stop(bytes.as_bytes(), Opener::before(before.as_bytes()), "Door - ");
            assert_eq!(bytes.get(..end), Some(text), "{before} {bytes}");
        }
    }
}
