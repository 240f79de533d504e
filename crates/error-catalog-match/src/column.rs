//! The order of the texts of entries, for the macro that packs them and the crate that reads them.

/// A text of an entry. In the packed texts, all texts of a column are adjacent: a lookup compares texts of one column.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    /// The id.
    Id,
    /// The name of the variant.
    Variant,
    /// The code.
    Code,
    /// The reason.
    Reason,
    /// The message, with its placeholders.
    Message,
    /// The meaning.
    Meaning,
    /// The fix.
    Fix,
    /// The source; empty if unknown.
    Basis,
}

impl Column {
    /// Every column, in the order of the texts.
    pub const ALL: &[Self] = &[
        Self::Id,
        Self::Variant,
        Self::Code,
        Self::Reason,
        Self::Message,
        Self::Meaning,
        Self::Fix,
        Self::Basis,
    ];

    /// Returns the index of the text of an entry, in a catalog with a number of entries.
    #[must_use]
    pub const fn index(self, entry: usize, entries: usize) -> usize {
        self as usize * entries + entry
    }
}
