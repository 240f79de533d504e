//! The layout of packed tables of entries: one definition for the crates that write them and those that read them.

use crate::packed::PackedU32s;

/// The variants of a code: a run in the variants that are grouped by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeGroup {
    /// The index of the first variant.
    pub start: usize,
    /// The index after the last variant.
    pub end: usize,
    /// The index of the first entry in the enum.
    pub first_entry: usize,
}

impl CodeGroup {
    const NUMBERS: usize = 3;

    /// Returns the numbers of the group, as a table has them.
    #[must_use]
    pub const fn numbers(self) -> [usize; Self::NUMBERS] {
        [self.start, self.end, self.first_entry]
    }

    /// Returns the number of groups in a table.
    #[must_use]
    pub const fn count(table: PackedU32s<'_>) -> usize {
        table.len() / Self::NUMBERS
    }

    /// Returns the group at an index of a table.
    #[must_use]
    pub const fn at(table: PackedU32s<'_>, index: usize) -> Self {
        let from = Self::NUMBERS * index;
        Self { start: table.at(from), end: table.at(from + 1), first_entry: table.at(from + 2) }
    }
}

/// Returns the cell for an index in a table with empty cells.
#[must_use]
pub const fn optional_cell(index: Option<usize>) -> usize {
    match index {
        Some(index) => index + 1,
        None => 0,
    }
}

/// Returns the index in a cell of a table with empty cells.
#[inline]
#[must_use]
pub const fn optional_index(cell: usize) -> Option<usize> {
    cell.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{CodeGroup, optional_cell, optional_index};
    use crate::packed::PackedU32s;

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let groups =
            [(0, 2, 5), (2, 3, 4)].map(|(start, end, first_entry)| CodeGroup { start, end, first_entry });
        let numbers = groups.into_iter().flat_map(CodeGroup::numbers);
        let table: Vec<u8> =
            numbers.flat_map(|number| u32::try_from(number).unwrap().to_le_bytes()).collect();
        let table = PackedU32s(&table);
        assert_eq!(CodeGroup::count(table), 2);
        assert_eq!([0, 1].map(|index| CodeGroup::at(table, index)), groups);
        let indices = [None, Some(0), Some(7)];
        assert_eq!(indices.map(|index| optional_index(optional_cell(index))), indices);
    }
}
