//! Makes text from outside safe for a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

use error_catalog_sync::is_unsafe_in_terminal as is_unsafe;

/// Replaces the unsafe characters of a text by their escapes, such as `\u001b`, which JSON knows too.
///
/// `allowed` returns the length of the text to keep at an unsafe character.
fn escape(text: &str, allowed: impl Fn(&str) -> usize) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let (mut escaped, mut rest) = (String::with_capacity(text.len() + 16), text);
    while let Some(character) = rest.chars().next() {
        let length = if is_unsafe(character) { allowed(rest) } else { character.len_utf8() };
        if length == 0 {
            // Writing to a String cannot fail.
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        }
        let (head, tail) = rest.split_at_checked(length.max(character.len_utf8())).unwrap_or((rest, ""));
        if length > 0 {
            escaped.push_str(head);
        }
        rest = tail;
    }
    Cow::Owned(escaped)
}

/// Escapes all unsafe characters: for text from outside, before the styles of a renderer are added.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    escape(text, |_| 0)
}

/// Escapes all unsafe characters and all spaces but U+0020: for a text that is underlined.
pub(crate) fn visible_spaces(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for part in text.split_inclusive(char::is_whitespace) {
        match part.chars().next_back().filter(|last| last.is_whitespace() && !last.is_ascii()) {
            Some(space) => {
                let before = part.strip_suffix(space).unwrap_or_default();
                // Writing to a String cannot fail.
                let _ = write!(escaped, "{}\\u{:04x}", visible(before), u32::from(space));
            }
            None => escaped.push_str(&visible(part)),
        }
    }
    escaped
}

/// Escapes all unsafe characters except in what renderers write: styles, and line ends of Windows.
///
/// Only the sink of all commands uses this function. Text from outside can contain colors there, but no other control.
pub fn safe_for_terminal(text: &str) -> Cow<'_, str> {
    escape(text, |rest| {
        if rest.starts_with("\r\n") {
            return 2;
        }
        let Some(parameters) = rest.strip_prefix("\x1B[") else { return 0 };
        let end = parameters.find(|character: char| !character.is_ascii_digit()).unwrap_or(parameters.len());
        let (number, rest) = parameters.split_at_checked(end).unwrap_or_default();
        let is_known = number.is_empty() || matches!(number.parse(), Ok(0..=4_u8 | 31..=36 | 91..=96));
        let is_style = is_known && rest.starts_with('m');
        if is_style { end + 3 } else { 0 }
    })
}

#[cfg(test)]
mod tests {
    use super::{safe_for_terminal, visible, visible_spaces};

    #[test]
    fn spaces_are_escaped_where_they_are_underlined() {
        assert_eq!(visible_spaces("a \u{A0}b\u{202F}"), "a \\u00a0b\\u202f");
        assert_eq!(visible_spaces("\u{200B}é "), "\\u200bé ");
    }

    #[test]
    fn controls_are_escaped() {
        for (text, escaped) in [
            ("plain – 纸 \n\t", "plain – 纸 \n\t"),
            ("\x1B[31mred\x07", "\\u001b[31mred\\u0007"),
            ("\u{9B}31m\x7F\0", "\\u009b31m\\u007f\\u0000"),
            ("a\u{202E}b\u{2066}\r\n", "a\\u202eb\\u2066\\u000d\n"),
            ("a\u{200B}b\u{E0041}", "a\\u200bb\\udb40\\udc41"),
        ] {
            assert_eq!(visible(text), escaped);
        }
    }

    #[test]
    fn styles_alone_pass_the_sink() {
        for text in ["\x1B[1m\x1B[94mbold\x1B[0m", "\x1B[mreset", "a\r\nb"] {
            assert_eq!(safe_for_terminal(text), text);
        }
        for (text, escaped) in [
            // Hidden text, a title, a moved cursor, a cleared screen, half a sequence.
            ("\x1B[8m", "\\u001b[8m"),
            ("\x1B]0;title\x07", "\\u001b]0;title\\u0007"),
            ("\x1B[2;1H\x1B[2J", "\\u001b[2;1H\\u001b[2J"),
            ("\x1B[31", "\\u001b[31"),
            ("a\rb", "a\\u000db"),
        ] {
            assert_eq!(safe_for_terminal(text), escaped);
        }
    }
}
