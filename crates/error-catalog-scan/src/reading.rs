//! Bytes read as text: how JSON and CSV write characters.

use crate::needles::is_plain;

/// How many strings, one in the other, text is read out of.
pub(crate) const DEPTH: usize = 3;

/// What stands at the start of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// A character, in so many bytes.
    Char(char, usize),
    /// A control character, an escape of one, or no character.
    End,
}

/// The first character of the bytes, unescaped; see the crate's documentation.
pub(crate) fn unescaped(bytes: &[u8]) -> Unit {
    match bytes {
        [b'\\', b'"' | b'\\' | b'/', ..] => Unit::Char(bytes.get(1).copied().map_or('\\', char::from), 2),
        [b'\\', b'b' | b'f' | b'n' | b'r' | b't', ..] => Unit::End,
        [b'\\', b'u', digits @ ..] => match code_point(digits) {
            Some((char, _)) if char.is_control() => Unit::End,
            Some((char, length)) if !is_plain(char) => Unit::Char(char, 2 + length),
            _ => Unit::Char('\\', 1),
        },
        [b'"', b'"', ..] => Unit::Char('"', 2),
        _ => plain(bytes),
    }
}

/// The first character of the bytes as they are.
pub(crate) fn plain(bytes: &[u8]) -> Unit {
    match bytes.first() {
        Some(byte) if byte.is_ascii_control() => Unit::End,
        Some(byte) if byte.is_ascii() => Unit::Char(char::from(*byte), 1),
        _ => (2..=4).find_map(|length| one_char(bytes.get(..length)?)).unwrap_or(Unit::End),
    }
}

fn one_char(bytes: &[u8]) -> Option<Unit> {
    let char = str::from_utf8(bytes).ok()?.chars().next()?;
    Some(if char.is_control() { Unit::End } else { Unit::Char(char, bytes.len()) })
}

/// The character whose four digits, or whose eight with `\u` between, stand at the start; and how long that is.
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

/// Bytes unescaped, and where each byte of the text comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) text: String,
    /// Where the character of each byte of the text begins among the bytes read; and where those end.
    places: Vec<usize>,
}

impl Reading {
    /// Reads as far as the reading goes.
    pub(crate) fn read(&mut self, bytes: &[u8]) {
        self.text.clear();
        self.places.clear();
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty())
            && let Unit::Char(char, length) = unescaped(rest)
        {
            self.text.push(char);
            self.places.resize(self.text.len(), at);
            at += length;
        }
        self.places.push(at);
    }

    /// Reads the text once more, for what stands in strings of strings.
    pub(crate) fn again(&self) -> Self {
        let mut again = Self::default();
        again.read(self.text.as_bytes());
        for place in &mut again.places {
            *place = self.place(*place);
        }
        again
    }

    /// Whether all of so many bytes was read.
    pub(crate) fn reads(&self, length: usize) -> bool {
        self.places.last() == Some(&length)
    }

    /// Where among the bytes read the text goes on at `end`.
    pub(crate) fn place(&self, end: usize) -> usize {
        self.places.get(end).or(self.places.last()).copied().unwrap_or_default()
    }

    /// The end of the text that stands before `place`: a character that goes past it is none of it.
    pub(crate) fn end(&self, place: usize) -> usize {
        let behind = self.places.partition_point(|known| *known <= place);
        let last = behind.checked_sub(1).and_then(|last| self.places.get(last)).copied().unwrap_or_default();
        self.places.partition_point(|known| *known < last)
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;

    fn read(bytes: &[u8]) -> String {
        let mut reading = Reading::default();
        reading.read(bytes);
        assert_eq!(reading.places.len(), reading.text.len() + 1);
        assert_eq!(reading.end(reading.place(reading.text.len())), reading.text.len());
        reading.text
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
    fn a_place_amid_an_escape_is_before_its_character() {
        let mut reading = Reading::default();
        reading.read("a\\u201D\u{e9}".as_bytes());
        for (place, end) in [(0, 0), (1, 1), (2, 1), (6, 1), (7, 4), (8, 4), (9, 6), (99, 6)] {
            assert_eq!(reading.end(place), end, "{place}");
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
