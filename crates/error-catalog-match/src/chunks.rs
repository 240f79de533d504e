//! The bytes of a normalized text in chunks of eight, slightly coarser than normalization.

use crate::normalize::{self, HIGH, ONES};

/// The UTF-8 bytes of [`normalize::chars`] in little-endian chunks of eight.
///
/// Every ASCII byte has the bit of small letters set: one operation for eight bytes, whereas lower case for letters
/// alone takes ten. A few texts therefore have the same chunks but different normalized forms.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunks<'t> {
    text: &'t str,
    /// The offset of the unread bytes.
    at: usize,
    /// The bytes that were read and not returned, padded with 0.
    pending: u64,
    /// The number of pending bytes.
    filled: u32,
    /// True if the last character was a space: whitespace after it belongs to the same run.
    is_after_space: bool,
}

impl<'t> Chunks<'t> {
    #[inline]
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text: normalize::trim(text), at: 0, pending: 0, filled: 0, is_after_space: false }
    }

    /// Returns the next full chunk; after the last, [`Self::rest`] returns the remaining bytes.
    #[inline]
    pub(crate) fn next_chunk(&mut self) -> Option<u64> {
        while self.at < self.text.len() {
            let (eight, length) = self.eight();
            let (plain, count) = plain(eight, length, self.is_after_space);
            if count == 8 && self.filled == 0 {
                self.at += 8;
                self.is_after_space = plain >> 56 == u64::from(b' ');
                return Some(plain);
            }
            let (bytes, count) = if count == 0 { self.one_char()? } else { self.take(plain, count) };
            let chunk = self.pending | (bytes << (8 * self.filled));
            if self.filled + count < 8 {
                (self.pending, self.filled) = (chunk, self.filled + count);
                continue;
            }
            self.pending = bytes.checked_shr(8 * (8 - self.filled)).unwrap_or_default();
            self.filled = self.filled + count - 8;
            return Some(chunk);
        }
        None
    }

    /// Returns the next chunks, if normalization changes nothing in them except letter case.
    #[inline]
    pub(crate) fn next_chunks<const N: usize>(&mut self) -> Option<[u64; N]> {
        let (eights, _) = self.text.as_bytes().get(self.at..)?.as_chunks::<8>();
        if self.filled != 0 {
            return None;
        }
        let chunks = eights.first_chunk::<N>()?.map(u64::from_le_bytes);
        let mut before = u64::from(self.is_after_space) << 7;
        let is_other = chunks.iter().fold(0, |bits, chunk| {
            let (is_other, is_space) = other(*chunk, before);
            before = is_space >> 56;
            bits | is_other
        });
        if is_other != 0 {
            return None;
        }
        (self.at, self.is_after_space) = (self.at + 8 * N, before != 0);
        Some(chunks.map(|chunk| chunk | SMALL))
    }

    /// Returns the bytes after the last full chunk, and their number.
    pub(crate) const fn rest(&self) -> (u64, u32) {
        (self.pending, self.filled)
    }

    /// Returns the next eight bytes of the text, or all that remain, and their number.
    #[inline]
    fn eight(&self) -> (u64, u32) {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(self.at..).unwrap_or_default();
        if let Some(eight) = rest.first_chunk() {
            return (u64::from_le_bytes(*eight), 8);
        }
        let length = u32::try_from(rest.len()).unwrap_or_default();
        let last = bytes.last_chunk().map_or_else(
            || rest.iter().rev().fold(0, |chunk, byte| (chunk << 8) | u64::from(*byte)),
            |last| u64::from_le_bytes(*last).checked_shr(64 - 8 * length).unwrap_or_default(),
        );
        (last, length)
    }

    /// Takes the first `count` bytes of a chunk, at least one.
    #[inline]
    fn take(&mut self, bytes: u64, count: u32) -> (u64, u32) {
        self.at += count as usize;
        self.is_after_space = (bytes >> (8 * (count - 1))) & 0xFF == u64::from(b' ');
        (bytes & (u64::MAX >> (64 - 8 * count)), count)
    }

    /// Takes one normalized character: no byte, if it continues a run of whitespace.
    fn one_char(&mut self) -> Option<(u64, u32)> {
        let (char, rest) = normalize::next(self.text.get(self.at..)?)?;
        self.at = self.text.len() - rest.len();
        if char == ' ' && self.is_after_space {
            return Some((0, 0));
        }
        self.is_after_space = char == ' ';
        let mut bytes = [0; 8];
        let count = char.encode_utf8(&mut bytes).len();
        let small = if char.is_ascii() { 0x20 } else { 0 };
        Some((u64::from_le_bytes(bytes) | small, u32::try_from(count).unwrap_or_default()))
    }
}

/// The bit that distinguishes a lower-case letter from its capital. It also turns other characters, such as `@`, into
/// others.
const SMALL: u64 = ONES * 0x20;

/// Returns two masks: of the bytes that need normalization, and of the spaces.
///
/// The first mask is exact only if it is 0. Plain bytes are visible ASCII other than `@` and `` ` ``, and single
/// spaces; `before` is 0x80 after a space.
#[inline]
const fn other(bytes: u64, before: u64) -> (u64, u64) {
    // Exact for printable ASCII: no sum of such bytes carries into the next byte.
    let is_space = !((bytes | SMALL) ^ (ONES * b' ' as u64)).wrapping_add(ONES * 0x7F) & HIGH;
    let is_tick = !((bytes | SMALL) ^ (ONES * b'`' as u64)).wrapping_add(ONES * 0x7F) & HIGH;
    let is_unprintable = (bytes | bytes.wrapping_sub(SMALL)) & HIGH;
    (is_unprintable | is_tick | (is_space & ((is_space << 8) | before)), is_space)
}

/// Returns bytes with the bit of small letters, and the number of bytes before the first that needs normalization.
#[inline]
fn plain(bytes: u64, length: u32, is_after_space: bool) -> (u64, u32) {
    // Missing bytes are replaced by a plain byte.
    let filled = if length == 8 { bytes } else { bytes | ((ONES * u64::from(b'-')) << (8 * length)) };
    let (is_other, _) = other(filled, u64::from(is_after_space) << 7);
    (bytes | SMALL, if is_other == 0 { length } else { plain_start(bytes, is_after_space) })
}

/// Counts the plain bytes before the first that is not.
#[cold]
fn plain_start(bytes: u64, mut is_after_space: bool) -> u32 {
    let mut count = 0;
    for byte in bytes.to_le_bytes() {
        match byte {
            b' ' if is_after_space => break,
            b'`' | b'@' => break,
            b' '..=b'~' => is_after_space = byte == b' ',
            _ => break,
        }
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::Chunks;
    use crate::normalize;

    fn bytes(text: &str) -> Vec<u8> {
        let mut chunks = Chunks::new(text);
        let mut bytes = Vec::new();
        while let Some(chunk) = chunks.next_chunk() {
            bytes.extend(chunk.to_le_bytes());
        }
        let (rest, count) = chunks.rest();
        bytes.extend(&rest.to_le_bytes()[..count as usize]);
        assert!(count < 8 && rest >> (8 * count) == 0);
        bytes
    }

    fn small(char: char) -> char {
        u8::try_from(char).ok().filter(u8::is_ascii).map_or(char, |byte| char::from(byte | 0x20))
    }

    #[test]
    fn chunks_are_the_normalized_characters() {
        let pieces = [
            "",
            " ",
            "  ",
            "\u{A0}",
            "\u{2003}\t",
            "-",
            "\u{2013}",
            "`",
            "\u{2019}",
            "\u{201C}",
            "A",
            "Zz",
            "Door",
            "doesn",
            "0123456789",
            ".",
            "\u{E9}",
            "\u{1F6AA}",
            "\u{7F}",
            "\u{1C}",
            "\n",
            "[@{",
        ];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for four in ["", "X", " the lock of it", "."] {
                        let text = [one, two, "Ab", three, four].concat();
                        let expected: String = normalize::chars(&text).map(small).collect();
                        assert_eq!(bytes(&text), expected.as_bytes(), "{text:?}");
                    }
                }
            }
        }
    }
}
