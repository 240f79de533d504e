//! Text that readers do not see as it is written.

use std::ops::Range;

/// A cell is parsed after these words, so that it cannot be a list or a block of HTML.
pub(crate) const BEFORE: &str = "x ";

/// Text that readers do not see as it is written.
pub(crate) struct Swallowed {
    /// The bytes of the cell that it takes.
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: String,
    /// Alternative replacements of the range.
    pub(crate) replacements: Vec<Replacement>,
}

/// Text to write in place of swallowed text.
pub(crate) struct Replacement {
    pub(crate) title: String,
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

impl Replacement {
    /// Text to write in place of a range.
    pub(crate) fn write(range: Range<usize>, text: String) -> Self {
        Self { title: format!("write `{text}`"), range, text }
    }
}
