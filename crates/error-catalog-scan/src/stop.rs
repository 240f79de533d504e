//! Where a message ends whose text is not known.

use memchr::memmem;

use crate::reading::{Unit, plain, unescaped};

/// How many bytes before a message have a say in where it ends.
pub(crate) const BEFORE: usize = 8;

/// What stands before a message and so says what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// A quotation mark behind so many backslashes.
    Quoted(usize),
    /// A doubled quotation mark.
    Doubled,
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

    /// Whether the message ends before these bytes, which begin with neither a quotation mark nor a backslash.
    fn is_closed_by(self, bytes: &[u8]) -> bool {
        match (self, bytes) {
            (Self::Closed(closer), [byte, ..]) => *byte == closer,
            (Self::Apostrophe, [b'\'', rest @ ..]) => !rest.first().is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        }
    }

    /// Of how many backslashes the characters of a string are that stands in strings as the message does.
    const fn depth(self) -> usize {
        match self {
            Self::Quoted(backslashes) => backslashes + 1,
            _ => 1,
        }
    }

    /// Whether the message ends before so many backslashes and a quotation mark, behind which those bytes stand.
    fn is_ended(self, backslashes: usize, behind: &[u8], is_open: &mut bool) -> bool {
        match self {
            Self::Quoted(0) if backslashes == 0 => behind.first() != Some(&b'"'),
            Self::Quoted(_) => backslashes % (2 * self.depth()) < self.depth(),
            Self::Doubled => true,
            // Nothing says that it is in a string: a quotation may begin and end in it.
            _ if *is_open => {
                *is_open = false;
                false
            }
            _ => {
                *is_open = opens(behind);
                !*is_open
            }
        }
    }
}

/// Whether a quotation mark before these bytes begins a quotation: one that ends a string of whatever format is followed by
/// something else.
fn opens(behind: &[u8]) -> bool {
    match behind.strip_prefix(b"\"").unwrap_or(behind) {
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

/// Where the message at the start of `bytes` ends; `start` is what all of its shape begin with, or empty.
pub(crate) fn stop(bytes: &[u8], opener: Opener, start: &str) -> usize {
    let mut at = 0;
    let mut is_open = false;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        match stride(rest, opener, &mut is_open) {
            Some(length) => at += length,
            None => break,
        }
        // Nothing ends before one of these.
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

/// Where a text ends that fields of a log's line or tags follow: before ` name=` or `</`.
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

/// How long a text is without the blanks and backslashes at its end.
pub(crate) fn trimmed(text: &[u8]) -> usize {
    text.len() - text.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\\')).count()
}

/// How many of the first bytes belong to a message together; nothing where it ends.
fn stride(bytes: &[u8], opener: Opener, is_open: &mut bool) -> Option<usize> {
    let backslashes = bytes.iter().take_while(|byte| **byte == b'\\').count();
    let behind = bytes.get(backslashes..).unwrap_or_default();
    if let [b'"', behind @ ..] = behind {
        let ends = opener.is_ended(backslashes, behind, is_open);
        let is_doubled = backslashes == 0 && behind.first() == Some(&b'"');
        return (!ends).then_some(backslashes + 1 + usize::from(is_doubled));
    }
    if backslashes > 0 {
        let escaping = backslashes % (2 * opener.depth());
        let escape = bytes.get(backslashes - 1..).unwrap_or_default();
        let ends = (1..=opener.depth()).contains(&escaping) && unescaped(escape) == Unit::End;
        return (!ends).then_some(backslashes);
    }
    match plain(bytes) {
        Unit::Char(_, length) if !opener.is_closed_by(bytes) => Some(length),
        _ => None,
    }
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
            let end = stop(bytes.as_bytes(), Opener::before(before.as_bytes()), "Door - ");
            assert_eq!(bytes.get(..end), Some(text), "{before} {bytes}");
        }
    }
}
