//! What normalisation makes of a text, hashed: the whole, and its starts.

use crate::hash::mix;
use crate::words::Words;

/// How many hashes of a text's start are kept: the first is that of the words which need not be told apart.
pub const MARKS: usize = 9;

/// The hashes of a text as normalisation has it, and of its starts, one with every word of eight bytes.
///
/// Texts that normalise alike have the same; and a text that begins with another, however normalised, begins with
/// that one's words.
#[derive(Clone, Debug)]
pub struct Digest<'t> {
    words: Words<'t>,
    hash: u64,
    key: u64,
    /// How many words are read.
    count: usize,
    starts: [u64; MARKS],
    /// How many words the first kept hash is of.
    shared: usize,
}

impl<'t> Digest<'t> {
    /// The digest of a text of which nothing is read yet; of its first `shared` words, one hash will be kept.
    #[inline]
    pub(crate) fn begin(text: &'t str, shared: usize) -> Self {
        Self { words: Words::new(text), hash: 0, key: 0, count: 0, starts: [0; MARKS], shared }
    }

    /// The digest of a text; of its first `shared` words, one hash is kept.
    pub fn new(text: &'t str, shared: usize) -> Self {
        let mut digest = Self::begin(text, shared);
        digest.read_to(shared + MARKS);
        digest.finish();
        digest
    }

    /// Reads a word, and has the hash of all that is read; `None` if there is none left.
    #[inline]
    pub(crate) fn read(&mut self) -> Option<u64> {
        let word = self.words.next_word()?;
        Some(self.push(word))
    }

    /// Reads several words at once, where that can be done, and has the hash with each of them.
    #[inline]
    pub(crate) fn read_some<const N: usize>(&mut self) -> Option<[u64; N]> {
        let words = self.words.next_words()?;
        Some(words.map(|word| self.push(word)))
    }

    #[inline]
    fn push(&mut self, word: u64) -> u64 {
        // A sum of products: the next need not wait for the last.
        self.key = self.key.wrapping_add(SALT);
        self.hash = self.hash.wrapping_add(mix(word ^ self.key));
        self.count += 1;
        if let Some(start) = self.starts.get_mut(self.count.wrapping_sub(self.shared)) {
            *start = self.hash;
        }
        self.hash
    }

    /// Reads as far as so many words, and now and then one more.
    pub(crate) fn read_to(&mut self, words: usize) {
        while self.count < words && (self.read_some::<2>().is_some() || self.read().is_some()) {}
    }

    /// Reads the rest, and keeps no more hashes.
    pub(crate) fn finish(&mut self) {
        // Apart from `self`, so that they stay in registers.
        let Self { mut words, mut hash, mut key, mut count, .. } = *self;
        let mut push = |word: u64| {
            key = key.wrapping_add(SALT);
            hash = hash.wrapping_add(mix(word ^ key));
            count += 1;
        };
        loop {
            if let Some(some) = words.next_words::<3>() {
                some.into_iter().for_each(&mut push);
            } else if let Some([word]) = words.next_words() {
                push(word);
            } else if let Some(word) = words.next_word() {
                push(word);
            } else {
                break;
            }
        }
        (self.words, self.hash, self.key, self.count) = (words, hash, key, count);
    }

    /// The hash of the whole text, once it is read.
    pub const fn hash(&self) -> u64 {
        let (rest, count) = self.words.rest();
        mix(self.hash ^ rest.rotate_left(count) ^ ((self.count as u64) << 8 | count as u64))
    }

    /// The hash of the first `mark` words beyond the shared ones, if so many are read.
    pub fn start(&self, mark: usize) -> Option<u64> {
        let start = self.starts.get(mark)?;
        (self.shared + mark <= self.count).then_some(*start)
    }

    /// The highest mark that what is read reaches, if it has the shared words.
    pub fn last_mark(&self) -> Option<usize> {
        Some(self.count.checked_sub(self.shared)?.min(MARKS - 1))
    }

    /// How many words are read.
    pub const fn words(&self) -> usize {
        self.count
    }
}

const SALT: u64 = 0xA24B_AED4_963E_E407;

#[cfg(test)]
mod tests {
    use super::{Digest, MARKS};

    #[test]
    fn what_normalises_alike_has_one_hash() {
        let hash = |text| Digest::new(text, 0).hash();
        let text = "Door 3 - The lock doesn't close.";
        for other in
            ["door 3 \u{2013} the lock doesn\u{2019}t  CLOSE", " DOOR\u{A0}3 - the lock doesn't close "]
        {
            assert_eq!(hash(text), hash(other), "{other}");
        }
        for other in ["Door 4 - The lock doesn't close.", "Door 3 - The lock doesn't close..", "Door 3"] {
            assert_ne!(hash(text), hash(other), "{other}");
        }
        assert_ne!(hash("é"), hash("è"));
    }

    #[test]
    fn a_start_is_the_hash_of_any_text_that_begins_so() {
        let long = Digest::new(
            "Door 3 - The lock of the cellar door that leads to the garden does not close at all, ever.",
            0,
        );
        for text in ["door 3 -", "DOOR 3 -  The lock", "Door 3 \u{2013} The lock of the cellar"] {
            let short = Digest::new(text, 0);
            let last = short.last_mark().unwrap();
            assert!(last > 0 && (0..=last).all(|mark| short.start(mark) == long.start(mark)), "{text}");
        }
        let eight = |shared| Digest::new("door 3 a", shared);
        assert_eq!((eight(0).last_mark(), eight(0).start(2)), (Some(1), None));
        assert_eq!((long.start(MARKS), long.last_mark()), (None, Some(MARKS - 1)));
        assert_eq!((eight(2).last_mark(), eight(2).start(0)), (None, None));
        let later = Digest::new("Door 3 - The lock of the", 2);
        assert_eq!((later.start(0), later.start(1)), (long.start(2), long.start(3)));
    }
}
