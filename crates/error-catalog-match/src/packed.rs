//! Tables of numbers, packed into bytes.
//!
//! A compiler reads one long byte string much faster than ten thousand expressions, so the macro writes its tables as
//! byte strings. A catalog that is loaded at run time has the same tables.

/// Little-endian numbers of four bytes each: indices of another table, or offsets in a text.
#[derive(Clone, Copy, Debug)]
pub struct PackedU32s<'a>(pub &'a [u8]);

impl PackedU32s<'_> {
    /// Returns the number of numbers.
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.len() / 4
    }

    /// Returns whether there are no numbers.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Returns the number at an index.
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "callers have the index from a table of the same length")]
    #[must_use]
    pub const fn at(self, index: usize) -> usize {
        u32::from_le_bytes(self.0.as_chunks().0[index]) as usize
    }

    /// Returns whether the sorted numbers contain a number.
    #[must_use]
    pub const fn contains(self, number: usize) -> bool {
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
}

/// Returns the number at an index of a slot.
#[inline]
pub(crate) fn number<const N: usize>(slot: &[u8; N], index: usize) -> u32 {
    slot.as_chunks().0.get(index).map_or(0, |bytes| u32::from_le_bytes(*bytes))
}
