//! How many characters stand before each byte of a text, without counting from its start each time.

use std::ops::Range;

/// So many bytes lie between two that are counted up to.
const STEP: usize = 256;

/// The characters of a text, counted up to every [`STEP`]th byte.
#[derive(Debug)]
pub(crate) struct Characters {
    /// How many characters begin before the byte `index * STEP`.
    before: Vec<usize>,
}

impl Characters {
    pub(crate) fn of(text: &str) -> Self {
        let mut count = 0;
        let steps = text.as_bytes().chunks(STEP).map(|bytes| {
            count += begin_in(bytes);
            count
        });
        Self { before: [0].into_iter().chain(steps).collect() }
    }

    /// How many characters begin in a range of bytes.
    pub(crate) fn count(&self, text: &str, range: &Range<usize>) -> usize {
        self.up_to(text, range.end).saturating_sub(self.up_to(text, range.start))
    }

    /// The byte at which the character begins that so many begin before, counted from a byte.
    pub(crate) fn nth(&self, text: &str, from: usize, count: usize) -> Option<usize> {
        let count = self.up_to(text, from).checked_add(count)?;
        let step = self.before.partition_point(|before| *before <= count).checked_sub(1)?;
        let left = count - self.before.get(step)?;
        let bytes = text.as_bytes().get(step * STEP..)?;
        let begins = bytes.iter().enumerate().filter(|(_, byte)| is_first(**byte));
        begins.map(|(at, _)| step * STEP + at).nth(left)
    }

    fn up_to(&self, text: &str, at: usize) -> usize {
        let at = at.min(text.len());
        let step = at / STEP;
        let rest = text.as_bytes().get(step * STEP..at).unwrap_or_default();
        self.before.get(step).copied().unwrap_or_default() + begin_in(rest)
    }
}

fn begin_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| is_first(**byte)).count()
}

/// Whether a byte of UTF-8 is the first of its character.
const fn is_first(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_counted_up_to_and_found_again() {
        let text: String = ["a", "é", "–", "🖨", "\n"].into_iter().cycle().take(2_000).collect();
        let characters = Characters::of(&text);
        let line = text.find('–').unwrap_or_default();
        for (nth, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(characters.count(&text, &(0..at)), nth);
            assert_eq!(characters.nth(&text, 0, nth), Some(at));
            if let Some(behind) = nth.checked_sub(2) {
                assert_eq!(characters.nth(&text, line, behind), Some(at));
            }
        }
        assert_eq!(characters.nth(&text, 0, text.chars().count()), None);
    }
}
