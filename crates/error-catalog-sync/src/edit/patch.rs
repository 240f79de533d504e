//! Replacements in a text.

use std::ops::Range;

use error_catalog_page::TextEdit;

/// A replacement in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    /// The bytes that are replaced; empty for an insertion.
    pub(crate) range: Range<usize>,
    /// The new text.
    pub(crate) text: String,
}

impl Patch {
    pub(crate) fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into() }
    }
}

impl From<TextEdit> for Patch {
    fn from(edit: TextEdit) -> Self {
        Self { range: edit.span.range(), text: edit.text }
    }
}

/// Applies patches to a text. They must not overlap.
pub(crate) fn apply(text: &str, mut patches: Vec<Patch>) -> String {
    patches.sort_by_key(|patch| patch.range.start);
    let added: usize = patches.iter().map(|patch| patch.text.len()).sum();
    let mut result = String::with_capacity(text.len() + added);
    let mut end = 0;
    for Patch { range, text: new } in patches {
        result.push_str(text.get(end..range.start).unwrap_or_default());
        result.push_str(&new);
        end = range.end;
    }
    result.push_str(text.get(end..).unwrap_or_default());
    result
}
