//! Tables of numbers, packed into bytes.
//!
//! A compiler reads one long byte string far sooner than ten thousand expressions, so the macro writes its tables
//! that way; a catalog loaded at run time packs them alike.

/// Numbers of four bytes each, least significant first: places in another table, or in a text.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a>(pub &'a [u8]);

impl Places<'_> {
    /// How many numbers there are.
    #[inline]
    pub const fn len(self) -> usize {
        self.0.len() / 4
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The number at that index.
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "whoever asks has an index from a table of the same length")]
    pub const fn at(self, index: usize) -> usize {
        u32::from_le_bytes(self.0.as_chunks().0[index]) as usize
    }

    /// Whether the number is among them; they are sorted.
    pub const fn holds(self, number: usize) -> bool {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let at = self.at(middle);
            if at == number {
                return true;
            }
            (low, high) = if at < number { (middle + 1, high) } else { (low, middle) };
        }
        false
    }

    /// The index where `is_before` ceases to hold, if it holds for a start of the places and no more.
    pub fn partition_point(self, is_before: impl Fn(usize) -> bool) -> usize {
        self.0.as_chunks().0.partition_point(|bytes| is_before(u32::from_le_bytes(*bytes) as usize))
    }
}

/// The number at `word`, counted in fours of bytes, of a slot.
#[inline]
pub(crate) fn word<const N: usize>(slot: &[u8; N], word: usize) -> u32 {
    slot.as_chunks().0.get(word).map_or(0, |bytes| u32::from_le_bytes(*bytes))
}
