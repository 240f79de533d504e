//! A text as normalisation has it, eight bytes at a time, and a little coarser.

use crate::fold::{self, HIGH, ONES};

/// The bytes of a text as [`fold::chars`] has its characters, in words of eight, the first the least significant.
///
/// ASCII has the bit of small letters set: that is one operation for eight bytes, where letters alone would take ten. So a
/// few texts have the same words though they do not normalise alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'t> {
    text: &'t str,
    /// Where the bytes begin that are not read yet.
    at: usize,
    /// What was read and is not given out yet: so many bytes, 0 beyond them.
    pending: u64,
    filled: u32,
    /// Whether the last character was a blank: those that follow belong to it.
    is_after_blank: bool,
}

impl<'t> Words<'t> {
    #[inline]
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text: fold::trim(text), at: 0, pending: 0, filled: 0, is_after_blank: false }
    }

    /// The next word that is full; after the last, [`Self::rest`] is the rest.
    #[inline]
    pub(crate) fn next_word(&mut self) -> Option<u64> {
        while self.at < self.text.len() {
            let (eight, left) = self.eight();
            let (folded, count) = plain(eight, left, self.is_after_blank);
            if count == 8 && self.filled == 0 {
                self.at += 8;
                self.is_after_blank = folded >> 56 == u64::from(b' ');
                return Some(folded);
            }
            let (folded, count) = if count == 0 { self.one_char()? } else { self.some(folded, count) };
            let word = self.pending | (folded << (8 * self.filled));
            if self.filled + count < 8 {
                (self.pending, self.filled) = (word, self.filled + count);
                continue;
            }
            self.pending = folded.checked_shr(8 * (8 - self.filled)).unwrap_or_default();
            self.filled = self.filled + count - 8;
            return Some(word);
        }
        None
    }

    /// The next words, as many at once, where the text has them as they are but for the case of letters.
    #[inline]
    pub(crate) fn next_words<const N: usize>(&mut self) -> Option<[u64; N]> {
        let (eights, _) = self.text.as_bytes().get(self.at..)?.as_chunks::<8>();
        let words = eights.first_chunk::<N>().filter(|_| self.filled == 0)?.map(u64::from_le_bytes);
        let mut before = u64::from(self.is_after_blank) << 7;
        let is_other = words.iter().fold(0, |found, word| {
            let (is_other, is_blank) = other(*word, before);
            before = is_blank >> 56;
            found | is_other
        });
        if is_other != 0 {
            return None;
        }
        (self.at, self.is_after_blank) = (self.at + 8 * N, before != 0);
        Some(words.map(|word| word | SMALL))
    }

    /// What is left when there is no full word any more, and how many bytes of it.
    pub(crate) const fn rest(&self) -> (u64, u32) {
        (self.pending, self.filled)
    }

    /// The eight bytes that come next in the text, or as many as are left of it; how many those are.
    #[inline]
    fn eight(&self) -> (u64, u32) {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(self.at..).unwrap_or_default();
        if let Some(eight) = rest.first_chunk() {
            return (u64::from_le_bytes(*eight), 8);
        }
        let left = u32::try_from(rest.len()).unwrap_or_default();
        let last = bytes.last_chunk().map_or_else(
            || rest.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte)),
            |last| u64::from_le_bytes(*last).checked_shr(64 - 8 * left).unwrap_or_default(),
        );
        (last, left)
    }

    /// Takes the first `count` bytes of a word, at least one.
    #[inline]
    fn some(&mut self, folded: u64, count: u32) -> (u64, u32) {
        self.at += count as usize;
        self.is_after_blank = (folded >> (8 * (count - 1))) & 0xFF == u64::from(b' ');
        (folded & (u64::MAX >> (64 - 8 * count)), count)
    }

    /// Takes one character as normalisation has it: no byte, if it is more of a blank.
    fn one_char(&mut self) -> Option<(u64, u32)> {
        let (char, rest) = fold::next(self.text.get(self.at..)?)?;
        self.at = self.text.len() - rest.len();
        if char == ' ' && self.is_after_blank {
            return Some((0, 0));
        }
        self.is_after_blank = char == ' ';
        let mut bytes = [0; 8];
        let count = char.encode_utf8(&mut bytes).len();
        let small = if char.is_ascii() { 0x20 } else { 0 };
        Some((u64::from_le_bytes(bytes) | small, u32::try_from(count).unwrap_or_default()))
    }
}

/// The bit by which a small letter differs from a capital; `@` becomes a `` ` `` by it, and so on.
const SMALL: u64 = ONES * 0x20;

/// Not zero if among eight bytes is anything but visible ASCII or a blank after something else, or what has become
/// a `` ` `` with the bit of small letters. Where it is not, the bytes that are blanks; `before` is what stood before.
#[inline]
const fn other(bytes: u64, before: u64) -> (u64, u64) {
    // Right for each byte if all of them are printable ASCII: of such, no sum reaches the next byte.
    let is_blank = !((bytes | SMALL) ^ (ONES * b' ' as u64)).wrapping_add(ONES * 0x7F) & HIGH;
    let is_tick = !((bytes | SMALL) ^ (ONES * b'`' as u64)).wrapping_add(ONES * 0x7F) & HIGH;
    let is_unprintable = (bytes | bytes.wrapping_sub(SMALL)) & HIGH;
    (is_unprintable | is_tick | (is_blank & ((is_blank << 8) | before)), is_blank)
}

/// Bytes, so many of eight, with the bit of small letters; and how many there are before the first [other](other) one.
#[inline]
fn plain(bytes: u64, left: u32, is_after_blank: bool) -> (u64, u32) {
    // What is not there passes for anything but a blank.
    let filled = if left == 8 { bytes } else { bytes | ((ONES * u64::from(b'-')) << (8 * left)) };
    let (is_other, _) = other(filled, u64::from(is_after_blank) << 7);
    (bytes | SMALL, if is_other == 0 { left } else { plain_start(bytes, is_after_blank) })
}

/// How many bytes are plain, one by one.
#[cold]
fn plain_start(bytes: u64, mut is_after_blank: bool) -> u32 {
    let mut count = 0;
    for byte in bytes.to_le_bytes() {
        match byte {
            b' ' if is_after_blank => break,
            b'`' | b'@' => break,
            b' '..=b'~' => is_after_blank = byte == b' ',
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

    use super::Words;
    use crate::fold;

    fn bytes(text: &str) -> Vec<u8> {
        let mut words = Words::new(text);
        let mut bytes = Vec::new();
        while let Some(word) = words.next_word() {
            bytes.extend(word.to_le_bytes());
        }
        let (rest, count) = words.rest();
        bytes.extend(&rest.to_le_bytes()[..count as usize]);
        assert!(count < 8 && rest >> (8 * count) == 0);
        bytes
    }

    fn small(char: char) -> char {
        u8::try_from(char).ok().filter(u8::is_ascii).map_or(char, |byte| char::from(byte | 0x20))
    }

    #[test]
    fn words_are_the_characters_as_normalisation_has_them() {
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
                        let expected: String = fold::chars(&text).map(small).collect();
                        assert_eq!(bytes(&text), expected.as_bytes(), "{text:?}");
                    }
                }
            }
        }
    }
}
