//! Undoes the escapes of JSON and CSV.

use crate::prefix_searcher::is_plain;

/// The largest number of nested strings that are unescaped.
pub(crate) const DEPTH: usize = 3;

/// The first character of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirstChar {
    /// A character, and the number of bytes that represent it.
    Char(char, usize),
    /// A control character, an escape of one, or an invalid byte.
    End,
}

/// Returns the first character of the bytes, unescaped as the crate's documentation defines.
pub(crate) fn first_unescaped(bytes: &[u8]) -> FirstChar {
    match bytes {
        [b'\\', b'"' | b'\\' | b'/', ..] => {
            FirstChar::Char(bytes.get(1).copied().map_or('\\', char::from), 2)
        }
        [b'\\', b'b' | b'f' | b'n' | b'r' | b't', ..] => FirstChar::End,
        [b'\\', b'u', digits @ ..] => match code_point(digits) {
            Some((char, _)) if char.is_control() => FirstChar::End,
            Some((char, length)) if !is_plain(char) => FirstChar::Char(char, 2 + length),
            _ => FirstChar::Char('\\', 1),
        },
        [b'"', b'"', ..] => FirstChar::Char('"', 2),
        _ => first_plain(bytes),
    }
}

/// Returns the first character of the bytes as they are.
pub(crate) fn first_plain(bytes: &[u8]) -> FirstChar {
    match bytes.first() {
        Some(byte) if byte.is_ascii_control() => FirstChar::End,
        Some(byte) if byte.is_ascii() => FirstChar::Char(char::from(*byte), 1),
        _ => (2..=4).find_map(|length| one_char(bytes.get(..length)?)).unwrap_or(FirstChar::End),
    }
}

fn one_char(bytes: &[u8]) -> Option<FirstChar> {
    let char = str::from_utf8(bytes).ok()?.chars().next()?;
    Some(if char.is_control() { FirstChar::End } else { FirstChar::Char(char, bytes.len()) })
}

/// Decodes four hexadecimal digits, or eight with `\u` between them. Also returns the number of bytes.
fn code_point(digits: &[u8]) -> Option<(char, usize)> {
    let first = unit(digits)?;
    if let Some(char) = char::from_u32(u32::from(first)) {
        return Some((char, 4));
    }
    let second = unit(digits.get(4..)?.strip_prefix(br"\u")?)?;
    let pair = char::decode_utf16([first, second]).next()?.ok()?;
    Some((pair, 10))
}

fn unit(digits: &[u8]) -> Option<u16> {
    let digits = digits.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u16::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

/// Unescaped text, with the source position of each byte.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnescapedView {
    pub(crate) text: String,
    /// For each byte of the text, the start of its character in the source; then the end of the source.
    positions: Vec<usize>,
}

impl UnescapedView {
    /// Unescapes bytes, up to the end of the view.
    pub(crate) fn read(&mut self, bytes: &[u8]) {
        self.text.clear();
        self.positions.clear();
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty())
            && let FirstChar::Char(char, length) = first_unescaped(rest)
        {
            self.text.push(char);
            self.positions.resize(self.text.len(), at);
            at += length;
        }
        self.positions.push(at);
    }

    /// Unescapes the text once more, for nested strings.
    pub(crate) fn again(&self) -> Self {
        let mut again = Self::default();
        again.read(self.text.as_bytes());
        for position in &mut again.positions {
            *position = self.position(*position);
        }
        again
    }

    /// Returns whether the view covers `length` bytes.
    pub(crate) fn reads(&self, length: usize) -> bool {
        self.positions.last() == Some(&length)
    }

    /// Returns the source position of an index of the text.
    pub(crate) fn position(&self, end: usize) -> usize {
        self.positions.get(end).or(self.positions.last()).copied().unwrap_or_default()
    }

    /// Returns the end of the text before a source position, without a character that crosses it.
    pub(crate) fn end(&self, position: usize) -> usize {
        let after = self.positions.partition_point(|known| *known <= position);
        let last =
            after.checked_sub(1).and_then(|last| self.positions.get(last)).copied().unwrap_or_default();
        self.positions.partition_point(|known| *known < last)
    }
}

#[cfg(test)]
mod tests {
    use super::UnescapedView;

    fn read(bytes: &[u8]) -> String {
        let mut view = UnescapedView::default();
        view.read(bytes);
        assert_eq!(view.positions.len(), view.text.len() + 1);
        assert_eq!(view.end(view.position(view.text.len())), view.text.len());
        view.text
    }

    #[test]
    fn escapes_are_undone() {
        assert_eq!(
            read(br#"a \"b\" c\/d \\ \u2019 \ud83d\udc4d ""e"" \u003C"#),
            "a \"b\" c/d \\ \u{2019} \u{1F44D} \"e\" <"
        );
        assert_eq!(read(br"\u0041 \u00zz \ud83d \x \u"), r"\u0041 \u00zz \ud83d \x \u");
        assert_eq!(read("é\u{2019}ü".as_bytes()), "é\u{2019}ü");
    }

    #[test]
    fn a_position_inside_an_escape_is_before_its_character() {
        let mut view = UnescapedView::default();
        view.read("a\\u201D\u{e9}".as_bytes());
        for (position, end) in [(0, 0), (1, 1), (2, 1), (6, 1), (7, 4), (8, 4), (9, 6), (99, 6)] {
            assert_eq!(view.end(position), end, "{position}");
        }
    }

    #[test]
    fn control_characters_end_it() {
        for bytes in [
            &b"ab\nc"[..],
            b"ab\0",
            br"ab\nc",
            br"ab\u000ac",
            b"ab\xFFc",
            b"ab\xC3",
            b"ab\x7F",
            b"ab\xC2\x85",
        ] {
            assert_eq!(read(bytes), "ab", "{bytes:?}");
        }
    }
}
