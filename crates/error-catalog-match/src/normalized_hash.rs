//! The hash of a normalized text and of its prefixes.

use crate::chunks::Chunks;
use crate::hash::mix;

/// The number of stored prefix hashes. The first is the hash of the shared chunks.
pub const PREFIXES: usize = 9;

/// The hash of a normalized text, and of its prefixes of whole 8-byte chunks.
///
/// Texts with the same normalized form have the same hash. A prefix of full chunks has the same hash in every text
/// that begins with it.
#[derive(Clone, Debug)]
pub struct NormalizedHash<'t> {
    unread: Chunks<'t>,
    hash: u64,
    key: u64,
    /// The number of chunks that were read.
    count: usize,
    prefixes: [u64; PREFIXES],
    /// The number of chunks of the first kept prefix.
    shared: usize,
}

impl<'t> NormalizedHash<'t> {
    /// Creates the hash of an unread text; one prefix hash covers its first `shared` chunks.
    #[inline]
    pub(crate) fn unread(text: &'t str, shared: usize) -> Self {
        Self { unread: Chunks::new(text), hash: 0, key: 0, count: 0, prefixes: [0; PREFIXES], shared }
    }

    /// Hashes a text; one prefix hash covers its first `shared` chunks.
    #[must_use]
    pub fn new(text: &'t str, shared: usize) -> Self {
        let mut hash = Self::unread(text, shared);
        hash.read_to(shared + PREFIXES);
        hash.finish();
        hash
    }

    /// Reads a chunk and returns the hash of all chunks so far, or `None` at the end.
    #[inline]
    pub(crate) fn read_chunk(&mut self) -> Option<u64> {
        let chunk = self.unread.next_chunk()?;
        Some(self.push(chunk))
    }

    /// Reads several plain chunks at once and returns the hash after each.
    #[inline]
    pub(crate) fn read_chunks<const N: usize>(&mut self) -> Option<[u64; N]> {
        let chunks = self.unread.next_chunks()?;
        Some(chunks.map(|chunk| self.push(chunk)))
    }

    #[inline]
    fn push(&mut self, chunk: u64) -> u64 {
        // A sum of products: the products do not depend on each other.
        self.key = self.key.wrapping_add(SALT);
        self.hash = self.hash.wrapping_add(mix(chunk ^ self.key));
        self.count += 1;
        if let Some(prefix) = self.prefixes.get_mut(self.count.wrapping_sub(self.shared)) {
            *prefix = self.hash;
        }
        self.hash
    }

    /// Reads until `chunks` chunks were read, or one more.
    pub(crate) fn read_to(&mut self, chunks: usize) {
        while self.count < chunks && (self.read_chunks::<2>().is_some() || self.read_chunk().is_some()) {}
    }

    /// Reads the remaining text without keeping prefix hashes.
    pub(crate) fn finish(&mut self) {
        // Locals stay in registers; fields of `self` do not.
        let Self { mut unread, mut hash, mut key, mut count, .. } = *self;
        let mut push = |chunk: u64| {
            key = key.wrapping_add(SALT);
            hash = hash.wrapping_add(mix(chunk ^ key));
            count += 1;
        };
        loop {
            if let Some(chunks) = unread.next_chunks::<3>() {
                chunks.into_iter().for_each(&mut push);
            } else if let Some([chunk]) = unread.next_chunks() {
                push(chunk);
            } else if let Some(chunk) = unread.next_chunk() {
                push(chunk);
            } else {
                break;
            }
        }
        (self.unread, self.hash, self.key, self.count) = (unread, hash, key, count);
    }

    /// Returns the hash of the whole text, which was read to its end.
    #[must_use]
    pub const fn hash(&self) -> u64 {
        let (rest, count) = self.unread.rest();
        mix(self.hash ^ rest.rotate_left(count) ^ ((self.count as u64) << 8 | count as u64))
    }

    /// Returns the hash of the shared chunks and `length` more, if they were read.
    #[must_use]
    pub fn prefix(&self, length: usize) -> Option<u64> {
        let prefix = self.prefixes.get(length)?;
        (self.shared + length <= self.count).then_some(*prefix)
    }

    /// Returns the length, in chunks after the shared ones, of the longest prefix with a hash; `None` if the text is
    /// shorter than the shared chunks.
    #[must_use]
    pub fn last_prefix(&self) -> Option<usize> {
        Some(self.count.checked_sub(self.shared)?.min(PREFIXES - 1))
    }

    /// Returns the number of full chunks that were read.
    #[must_use]
    pub const fn chunks(&self) -> usize {
        self.count
    }
}

const SALT: u64 = 0xA24B_AED4_963E_E407;

#[cfg(test)]
mod tests {
    use super::{NormalizedHash, PREFIXES};

    #[test]
    fn texts_with_the_same_normalized_form_have_the_same_hash() {
        let hash = |text| NormalizedHash::new(text, 0).hash();
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
    fn a_prefix_has_the_same_hash_in_every_text() {
        let long = NormalizedHash::new(
            "Door 3 - The lock of the cellar door that leads to the garden does not close at all, ever.",
            0,
        );
        for text in ["door 3 -", "DOOR 3 -  The lock", "Door 3 \u{2013} The lock of the cellar"] {
            let short = NormalizedHash::new(text, 0);
            let last = short.last_prefix().unwrap();
            assert!(
                last > 0 && (0..=last).all(|length| short.prefix(length) == long.prefix(length)),
                "{text}"
            );
        }
        let eight = |shared| NormalizedHash::new("door 3 a", shared);
        assert_eq!((eight(0).last_prefix(), eight(0).prefix(2)), (Some(1), None));
        assert_eq!((long.prefix(PREFIXES), long.last_prefix()), (None, Some(PREFIXES - 1)));
        assert_eq!((eight(2).last_prefix(), eight(2).prefix(0)), (None, None));
        let later = NormalizedHash::new("Door 3 - The lock of the", 2);
        assert_eq!((later.prefix(0), later.prefix(1)), (long.prefix(2), long.prefix(3)));
    }
}
