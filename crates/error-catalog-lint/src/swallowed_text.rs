//! A text of a cell that readers do not see as it is written.

use std::ops::Range;

/// A cell is parsed after this text, so that it cannot begin a list or a block of HTML.
pub(crate) const CELL_START: &str = "x ";

/// Text that readers do not see as it is written.
pub(crate) struct SwallowedText {
    /// The bytes of the cell.
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
