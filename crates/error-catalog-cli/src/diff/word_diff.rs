//! Compares two texts word by word (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986).

use similar::{ChangeTag, TextDiff};

use crate::visible::visible;

/// Two texts in chunks of changed and unchanged words.
pub(super) struct WordDiff {
    pub(super) before: Vec<Chunk>,
    pub(super) after: Vec<Chunk>,
}

/// Consecutive words of a text.
pub(super) struct Chunk {
    pub(super) text: String,
    /// True if the other text lacks these words.
    pub(super) is_changed: bool,
}

impl WordDiff {
    pub(super) fn new(before: &str, after: &str) -> Self {
        let (before, after) = (visible(before), visible(after));
        let mut diff = Self { before: Vec::new(), after: Vec::new() };
        for change in TextDiff::from_words(before.as_ref(), after.as_ref()).iter_all_changes() {
            let is_changed = change.tag() != ChangeTag::Equal;
            if change.tag() != ChangeTag::Insert {
                push(&mut diff.before, change.value(), is_changed);
            }
            if change.tag() != ChangeTag::Delete {
                push(&mut diff.after, change.value(), is_changed);
            }
        }
        diff
    }
}

fn push(chunks: &mut Vec<Chunk>, text: &str, is_changed: bool) {
    match chunks.last_mut() {
        Some(last) if last.is_changed == is_changed => last.text.push_str(text),
        _ => chunks.push(Chunk { text: text.to_owned(), is_changed }),
    }
}
