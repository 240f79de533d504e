//! A piece of a text, and what is to stand in its place.

use std::ops::Range;

use error_catalog_page::TextEdit;

/// A replacement within a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    /// What is replaced, in bytes; empty where something is put in.
    pub(crate) range: Range<usize>,
    /// What stands there afterwards.
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

/// The text with all of its patches, of which no two touch the same bytes.
pub(crate) fn apply(text: &str, mut patches: Vec<Patch>) -> String {
    patches.sort_by_key(|patch| patch.range.start);
    let mut whole =
        String::with_capacity(text.len() + patches.iter().map(|patch| patch.text.len()).sum::<usize>());
    let mut at = 0;
    for Patch { range, text: new } in patches {
        whole.push_str(text.get(at..range.start).unwrap_or_default());
        whole.push_str(&new);
        at = range.end;
    }
    whole.push_str(text.get(at..).unwrap_or_default());
    whole
}
