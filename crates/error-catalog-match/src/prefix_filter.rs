//! A Bloom filter of the prefixes of messages: it rejects most texts that are not messages.
//!
//! The filter has one hash function (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970).

use crate::normalized_hash::NormalizedHash;

/// The number of 8-byte chunks of a prefix that the filter hashes at most.
pub const MAX_PREFIX_CHUNKS: usize = 3;

/// The bits of the filter: a power of two of bytes, or none if a message has no full chunk before its first
/// placeholder.
///
/// The prefix of a message ends at its first placeholder. Its full chunks are hashed, at most [`MAX_PREFIX_CHUNKS`].
#[derive(Clone, Copy, Debug)]
pub struct PrefixFilter<'a>(pub &'a [u8]);

impl PrefixFilter<'_> {
    /// Returns whether an unread text may match a message: `false` for most texts that match none.
    #[inline]
    pub(crate) fn may_match(self, hash: &mut NormalizedHash<'_>) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let bit = |hash| {
            let (byte, bit) = Self::position(hash, self.0.len());
            self.0.get(byte).copied().unwrap_or_default() & bit
        };
        if let Some(hashes) = hash.read_chunks::<MAX_PREFIX_CHUNKS>() {
            return hashes.into_iter().fold(0, |bits, hash| bits | bit(hash)) != 0;
        }
        (0..MAX_PREFIX_CHUNKS).map_while(|_| hash.read_chunk()).fold(0, |bits, hash| bits | bit(hash)) != 0
    }

    /// Returns the index of the byte of a hash's bit, and a mask of that bit.
    #[inline]
    #[must_use]
    pub const fn position(hash: u64, bytes: usize) -> (usize, u8) {
        (crate::messages::slot_index(hash, bytes), 1 << (hash >> 61))
    }
}
