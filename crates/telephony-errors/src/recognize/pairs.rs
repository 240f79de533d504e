//! Sets of pairs of bytes, which reject most positions of a text.

/// A set of pairs of bytes. It ignores case, and more pairs than the added ones may be in it.
pub(super) struct Pairs {
    /// For each second byte, the first bytes, by their lowest five bits.
    first: [u32; 256],
}

impl Pairs {
    pub(super) const NONE: Self = Self { first: [0; 256] };

    /// Adds the last two bytes of a text.
    #[allow(clippy::indexing_slicing, reason = "at compile time")]
    pub(super) const fn with_end_of(mut self, text: &str) -> Self {
        let (first, last) = match text.as_bytes() {
            [.., first, last] => (1 << (*first & 31), *last),
            [last] => (u32::MAX, *last),
            [] => return self,
        };
        self.first[last.to_ascii_lowercase() as usize] |= first;
        self.first[last.to_ascii_uppercase() as usize] |= first;
        self
    }

    #[inline]
    pub(super) fn contains_end_of(&self, text: &[u8]) -> bool {
        let (first, last) = match text {
            [.., first, last] => (*first, *last),
            [last] => (0, *last),
            [] => return false,
        };
        self.first.get(usize::from(last)).is_some_and(|set| set >> (first & 31) & 1 == 1)
    }
}
