//! What normalisation can never change of a text, hashed: its letters and digits.

use crate::fold::fold;
use crate::hash::mix;

/// Every so many bytes of a skeleton, its hash so far is kept: one step.
pub const STEP: usize = 4;

/// How many hashes of a skeleton's start are kept: the first is that of the steps which need not be told apart.
pub const MARKS: usize = 9;

/// How many bytes of a text are taken at once.
const CHUNK: usize = 64;

/// The hashes of a text's skeleton: its ASCII letters in lower case, its ASCII digits, and whatever else is
/// neither ASCII nor a blank, a dash or a quotation mark.
///
/// Texts that normalise alike have the same; and a text that begins with another, however normalised, begins with
/// that one's skeleton.
#[derive(Clone, Copy, Debug, Default)]
pub struct Skeleton {
    hash: u64,
    key: u64,
    starts: [u64; MARKS],
    /// How many steps the first kept hash is of.
    shared: usize,
    len: usize,
}

impl Skeleton {
    /// The skeleton of a text; of its first `shared` steps, one hash is kept.
    pub fn new(text: &str, shared: usize) -> Self {
        let mut skeleton = Self { shared, ..Self::default() };
        // What is left of one chunk stands before the next. Any `u8` is a place in it.
        let mut buffer = [0; 256];
        let mut filled = 0_u8;
        for chunk in text.as_bytes().chunks(CHUNK) {
            let mut any = 0;
            for byte in chunk {
                any |= *byte;
                let class = CLASSES.get(usize::from(*byte)).copied().unwrap_or_default();
                if let Some(place) = buffer.get_mut(usize::from(filled)) {
                    *place = class;
                }
                filled += u8::from(class != 0);
            }
            if !any.is_ascii() {
                return Self::of_any(text, shared);
            }
            let (words, _) = buffer.get(..usize::from(filled)).unwrap_or_default().as_chunks::<STEP>();
            skeleton.push(words);
            let done = words.len() * STEP;
            buffer.copy_within(done..done + STEP, 0);
            filled %= 4;
        }
        skeleton.finish(*buffer.first_chunk().unwrap_or(&[0; STEP]), usize::from(filled))
    }

    /// The skeleton of a text that is not all ASCII.
    fn of_any(text: &str, shared: usize) -> Self {
        let mut skeleton = Self { shared, ..Self::default() };
        let (mut word, mut filled) = ([0; STEP], 0);
        for char in text.chars().map(fold).filter(|char| is_kept(*char)) {
            for byte in char.encode_utf8(&mut [0; 4]).bytes() {
                if let Some(place) = word.get_mut(filled) {
                    *place = byte;
                }
                filled += 1;
                if filled == STEP {
                    skeleton.push(&[word]);
                    filled = 0;
                }
            }
        }
        skeleton.finish(word, filled)
    }

    #[inline]
    fn push(&mut self, words: &[[u8; STEP]]) {
        // A sum of products: the next need not wait for the last.
        let Self { mut hash, mut key, .. } = *self;
        let done = self.len / STEP;
        for (word, steps) in words.iter().zip(done + 1..) {
            key = key.wrapping_add(SALT);
            hash = hash.wrapping_add(mix(u64::from(u32::from_le_bytes(*word)) ^ key));
            if let Some(start) = self.starts.get_mut(steps.wrapping_sub(self.shared)) {
                *start = hash;
            }
        }
        (self.hash, self.key) = (hash, key);
        self.len += words.len() * STEP;
    }

    /// Adds the first `count` bytes of a word, fewer than all.
    fn finish(mut self, word: [u8; STEP], count: usize) -> Self {
        let rest = u32::from_le_bytes(word) & ((1 << (8 * count)) - 1);
        self.len += count;
        self.hash = mix(self.hash ^ u64::from(rest) ^ ((self.len as u64) << 32));
        self
    }

    /// The hash of the whole skeleton.
    pub const fn hash(&self) -> u64 {
        self.hash
    }

    /// The hash of the skeleton's first `mark` steps beyond the shared ones, if it has as many.
    pub fn start(&self, mark: usize) -> Option<u64> {
        let start = self.starts.get(mark)?;
        (self.shared + mark <= self.len / STEP).then_some(*start)
    }

    /// The highest mark that the skeleton reaches, if it has the shared steps.
    pub fn last_mark(&self) -> Option<usize> {
        Some((self.len / STEP).checked_sub(self.shared)?.min(MARKS - 1))
    }

    /// How many steps the skeleton has.
    pub const fn steps(&self) -> usize {
        self.len / STEP
    }
}

const SALT: u64 = 0xA24B_AED4_963E_E407;

const fn is_kept(folded: char) -> bool {
    match folded {
        '0'..='9' | 'a'..='z' => true,
        '\0'..='\x7F' => false,
        other => !other.is_whitespace(),
    }
}

/// Each ASCII byte as it stands in a skeleton; 0 for one that does not, and for others.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    while byte < 128_u8 {
        if byte.is_ascii_alphanumeric() {
            classes[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use std::format;

    use super::{MARKS, Skeleton};

    #[test]
    fn what_normalises_alike_has_one_skeleton() {
        let hash = |text| Skeleton::new(text, 0).hash();
        let text = "Door 3 - The lock doesn't close.";
        for other in ["door 3 \u{2013} the lock doesn\u{2019}t  CLOSE", "DOOR 3 - the lock doesn't close "] {
            assert_eq!(hash(text), hash(other), "{other}");
        }
        assert_ne!(hash(text), hash("Door 4 - The lock doesn't close."));
        assert_ne!(hash("é"), hash("è"));
    }

    #[test]
    fn a_start_is_the_hash_of_any_text_that_begins_so() {
        let long = Skeleton::new(
            "Door 3 - The lock of the cellar door that leads to the garden does not close at all.",
            0,
        );
        for text in ["door", "door 3 the", "DOOR 3: the lock", "Door 3 \u{2013} The lock of"] {
            let short = Skeleton::new(text, 0);
            assert!(
                (0..=short.last_mark().unwrap()).all(|mark| short.start(mark) == long.start(mark)),
                "{text}"
            );
        }
        assert_eq!((Skeleton::new("door", 0).last_mark(), Skeleton::new("doo", 0).start(1)), (Some(1), None));
        assert_eq!((long.start(MARKS), long.last_mark()), (None, Some(MARKS - 1)));
        assert_eq!((Skeleton::new("door", 2).last_mark(), Skeleton::new("door", 2).start(0)), (None, None));
        let later = Skeleton::new("Door 3 - The lock of it", 2);
        assert_eq!((later.start(0), later.start(1)), (long.start(2), long.start(3)));
    }

    #[test]
    fn chunks_do_not_show() {
        let text = "0123456789abcdefghij ".repeat(20);
        let with_letter = |text: &str| Skeleton::new(&format!("{text}\u{E9}"), 0).hash();
        for length in 0..text.len() {
            let start = text.get(..length).unwrap_or_default();
            assert_eq!(with_letter(start), Skeleton::of_any(&format!("{start}\u{E9}"), 0).hash());
            assert_eq!(Skeleton::new(start, 0).hash(), Skeleton::of_any(start, 0).hash(), "{length}");
        }
    }
}
