//! Which texts begin as some message does, as normalisation has both.

use crate::digest::Digest;

/// How many words of a message's start count at most.
pub const LONGEST: usize = 3;

/// A power of two of bytes, with a bit set for the hash of each message's start: its text before the first parameter, as
/// far as its words are full, but [`LONGEST`] at most. Nothing, where a message has not even one such word.
#[derive(Clone, Copy, Debug)]
pub struct Beginnings<'a>(pub &'a [u8]);

impl Beginnings<'_> {
    /// Whether a text of which nothing is read may normalise to a message, or fill the parameters of one: `false` for
    /// most that do not, after a few words.
    #[inline]
    pub(crate) fn may_begin(self, digest: &mut Digest<'_>) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let has_bit = |hash| {
            let (byte, bit) = Self::place(hash, self.0.len());
            self.0.get(byte).copied().unwrap_or_default() & bit
        };
        if let Some(hashes) = digest.read_some::<LONGEST>() {
            return hashes.into_iter().fold(0, |found, hash| found | has_bit(hash)) != 0;
        }
        (0..LONGEST).map_while(|_| digest.read()).fold(0, |found, hash| found | has_bit(hash)) != 0
    }

    /// Which byte of so many a hash's bit is in, and the bit.
    #[inline]
    pub const fn place(hash: u64, bytes: usize) -> (usize, u8) {
        (crate::messages::place(hash, bytes), 1 << (hash >> 61))
    }
}
