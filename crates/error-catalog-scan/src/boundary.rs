//! Finds the end of a message whose text is not known.

use memchr::memmem;

use crate::unescaped_view::{FirstChar, first_plain, first_unescaped};

/// The number of bytes before a message that decide where it ends.
pub(crate) const BEFORE: usize = 8;

/// The delimiter before a message, which decides how the message ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// A quotation mark after this number of backslashes.
    Quoted(usize),
    /// A doubled quotation mark.
    Doubled,
    /// A delimiter that this byte closes.
    Closed(u8),
    /// An apostrophe.
    Apostrophe,
    /// Anything else.
    Other,
}

impl Opener {
    /// Returns the opener at the end of the bytes before a message.
    pub(crate) fn before(bytes: &[u8]) -> Self {
        match bytes {
            [.., b'"', b'"'] => Self::Doubled,
            [rest @ .., b'"'] => {
                let backslashes = rest.iter().rev().take(BEFORE - 1).take_while(|byte| **byte == b'\\');
                Self::Quoted(backslashes.count())
            }
            [.., byte @ (b',' | b';' | b'|')] => Self::Closed(*byte),
            [.., b'('] => Self::Closed(b')'),
            [.., b'['] => Self::Closed(b']'),
            [.., b'{'] => Self::Closed(b'}'),
            [.., b'<'] => Self::Closed(b'>'),
            [.., b'\''] => Self::Apostrophe,
            _ => Self::Other,
        }
    }

    /// Returns whether the message ends before these bytes, which do not begin with a quotation mark or a backslash.
    fn is_closed_by(self, bytes: &[u8]) -> bool {
        match (self, bytes) {
            (Self::Closed(closer), [byte, ..]) => *byte == closer,
            (Self::Apostrophe, [b'\'', rest @ ..]) => !rest.first().is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        }
    }

    /// Returns how many backslashes escape a character at the nesting depth of the message.
    const fn depth(self) -> usize {
        match self {
            Self::Quoted(backslashes) => backslashes + 1,
            _ => 1,
        }
    }

    /// Returns whether the message ends before a quotation mark, which the backslashes precede and `after` follows.
    fn is_ended(self, backslashes: usize, after: &[u8], is_open: &mut bool) -> bool {
        match self {
            Self::Quoted(0) if backslashes == 0 => after.first() != Some(&b'"'),
            Self::Quoted(_) => backslashes % (2 * self.depth()) < self.depth(),
            Self::Doubled => true,
            // The message is not known to be in a string, so it may contain a quotation.
            _ if *is_open => {
                *is_open = false;
                false
            }
            _ => {
                *is_open = opens(after);
                !*is_open
            }
        }
    }
}

/// Returns whether a quotation mark before these bytes begins a quotation. A mark that ends a string of JSON or CSV is
/// followed by other characters.
fn opens(after: &[u8]) -> bool {
    match after.strip_prefix(b"\"").unwrap_or(after) {
        [byte, ..]
            if byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"_+-#*/$@%&<([{".contains(byte) =>
        {
            true
        }
        [b'\\', rest @ ..] => {
            let escaped = rest.iter().find(|byte| **byte != b'\\');
            matches!(escaped, Some(b'u' | b'/'))
        }
        _ => false,
    }
}

/// Returns where the message at the start of `bytes` ends. `start` is the prefix that all messages of the format
/// share, or empty.
pub(crate) fn boundary(bytes: &[u8], opener: Opener, start: &str) -> usize {
    let mut at = 0;
    let mut is_open = false;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        match stride(rest, opener, &mut is_open) {
            Some(length) => at += length,
            None => break,
        }
        // No message ends before an ASCII letter, a digit or a space.
        let ordinary = bytes.get(at..).unwrap_or_default().iter();
        at += ordinary.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b' ').count();
    }
    if !start.is_empty()
        && let Some(again) = bytes.get(1..at).and_then(|rest| memmem::find(rest, start.as_bytes()))
    {
        at = 1 + again;
    }
    trimmed(bytes.get(..at).unwrap_or_default())
}

/// Returns the end of a text before log fields or tags: ` name=` or `</`.
pub(crate) fn before_fields(text: &[u8]) -> Option<usize> {
    let follows = |at: &usize| match text.get(*at..) {
        Some([b' ', name @ ..]) => {
            let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
            let length = name.iter().take_while(is_name).count();
            length > 0 && name.get(length) == Some(&b'=')
        }
        Some(rest) => rest.starts_with(b"</") || rest.starts_with(br"<\/"),
        None => false,
    };
    let end = (1..text.len()).find(follows)?;
    Some(trimmed(text.get(..end)?))
}

/// Returns the length of a text without the spaces and backslashes at its end.
pub(crate) fn trimmed(text: &[u8]) -> usize {
    text.len() - text.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\\')).count()
}

/// Returns how many of the first bytes belong to the message as a unit, or `None` if the message ends before them.
fn stride(bytes: &[u8], opener: Opener, is_open: &mut bool) -> Option<usize> {
    let backslashes = bytes.iter().take_while(|byte| **byte == b'\\').count();
    let after = bytes.get(backslashes..).unwrap_or_default();
    if let [b'"', after @ ..] = after {
        let ends = opener.is_ended(backslashes, after, is_open);
        let is_doubled = backslashes == 0 && after.first() == Some(&b'"');
        return (!ends).then_some(backslashes + 1 + usize::from(is_doubled));
    }
    if backslashes > 0 {
        let escaping = backslashes % (2 * opener.depth());
        let escape = bytes.get(backslashes - 1..).unwrap_or_default();
        let ends = (1..=opener.depth()).contains(&escaping) && first_unescaped(escape) == FirstChar::End;
        return (!ends).then_some(backslashes);
    }
    match first_plain(bytes) {
        FirstChar::Char(_, length) if !opener.is_closed_by(bytes) => Some(length),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Opener, boundary};

    #[test]
    fn the_opener_decides_the_end() {
        for (before, bytes, text) in [
            ("", "a b", "a b"),
            ("", "a b \nc", "a b"),
            ("", r"a b\nc", "a b"),
            ("\"", r#"a \"b\" c", "d""#, r#"a \"b\" c"#),
            ("\"", r#"a ""b"" c","d""#, r#"a ""b"" c"#),
            (" ", r#"a, b" c"#, "a, b"),
            (" ", r#"a "b" c"#, r#"a "b" c"#),
            (" ", r#"a "b" c", "d""#, r#"a "b" c"#),
            (" ", r#"a \"b\" c", "d""#, r#"a \"b\" c"#),
            (" ", r#"a "\u00e4" c", "d""#, r#"a "\u00e4" c"#),
            (" ", r#"a ""b"" c","d""#, r#"a ""b"" c"#),
            (" ", r#"a b\"}""#, "a b"),
            (" ", r#"a "b c"#, r#"a "b c"#),
            (",", r#"a "b" c, d"#, r#"a "b" c"#),
            ("\"", r#"a "b" c"#, "a"),
            ("\"", r#"a \\" c"#, "a"),
            ("\\\"", r#"a \\\"b\\\" c\",\"d\"}""#, r#"a \\\"b\\\" c"#),
            ("\\\"", r#"a \\\\\" c"#, "a"),
            ("\\\"", r"a \\n c", "a"),
            ("\\\"", r"a \\\\n c", r"a \\\\n c"),
            (r#"\\\""#, r#"a \\\\\\\"b\\\\\\\" c\\\",\\"#, r#"a \\\\\\\"b\\\\\\\" c"#),
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
            let end = boundary(bytes.as_bytes(), Opener::before(before.as_bytes()), "Door - ");
            assert_eq!(bytes.get(..end), Some(text), "{before} {bytes}");
        }
    }
}
