//! Tables of words, which are found by a hash of their letters, ignoring case and separators.

/// A word of a table, with its value.
#[derive(Clone, Copy)]
pub(super) struct Word<T: 'static> {
    pub(super) text: &'static str,
    pub(super) value: T,
}

/// Creates a word of a table.
pub(super) const fn word<T: Copy>(text: &'static str, value: T) -> Word<T> {
    Word { text, value }
}

/// A hash table of at most 255 words, which is built at compile time.
pub(super) struct Index<T: 'static, const SLOTS: usize> {
    words: &'static [Word<T>],
    /// For each slot, the number of a word, from 1. Words of one hash are in the order of the table.
    slots: [u8; SLOTS],
}

impl<T, const SLOTS: usize> Index<T, SLOTS> {
    #[allow(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "at compile time")]
    pub(super) const fn new(words: &'static [Word<T>]) -> Self {
        assert!(words.len() < 256 && words.len() < SLOTS, "the index is too small");
        let mut slots = [0; SLOTS];
        let mut number = 0;
        while number < words.len() {
            let mut slot = hash(words[number].text.as_bytes()) as usize % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            number += 1;
            slots[slot] = number as u8;
        }
        Self { words, slots }
    }

    /// Returns the value of the first word with the same letters and digits.
    pub(super) fn get(&self, text: &str) -> Option<&'static T> {
        let mut slot = hash(text.as_bytes()) as usize % SLOTS;
        loop {
            let number = usize::from(*self.slots.get(slot)?);
            let word = self.words.get(number.checked_sub(1)?)?;
            if is_same(word.text, text) {
                return Some(&word.value);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Hashes the letters and digits of a word, ignoring case (FNV-1a).
const fn hash(mut text: &[u8]) -> u32 {
    let mut hash = 0x811C_9DC5_u32;
    while let [byte, rest @ ..] = text {
        if is_letter(*byte) {
            hash = (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        }
        text = rest;
    }
    hash ^ hash >> 15
}

/// Returns whether two texts have the same letters and digits in the same order, ignoring case.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let first = |text: &str| text.as_bytes().first().map(u8::to_ascii_lowercase);
    // Most texts differ in their first letter. Most others have the same separators.
    first(one) == first(other) && (one.eq_ignore_ascii_case(other) || letters(one).eq(letters(other)))
}

/// Returns the letters and digits of a text in lower case.
pub(super) fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(|byte| is_letter(*byte)).map(|byte| byte.to_ascii_lowercase())
}

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}
