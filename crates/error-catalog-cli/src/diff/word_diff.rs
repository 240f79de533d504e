//! Compares two texts word by word (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986), and shortens
//! the unchanged parts.

use similar::{ChangeTag, TextDiff};

use crate::visible::visible;

/// The number of unchanged characters that are shown on either side of a change.
const CONTEXT: usize = 32;

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
        shorten(&mut diff.before);
        shorten(&mut diff.after);
        diff
    }
}

fn push(chunks: &mut Vec<Chunk>, text: &str, is_changed: bool) {
    match chunks.last_mut() {
        Some(last) if last.is_changed == is_changed => last.text.push_str(text),
        _ => chunks.push(Chunk { text: text.to_owned(), is_changed }),
    }
}

/// Shortens unchanged chunks; a text without changes stays whole.
fn shorten(chunks: &mut [Chunk]) {
    let last = chunks.len().saturating_sub(1);
    if last == 0 {
        return;
    }
    for (index, chunk) in chunks.iter_mut().enumerate().filter(|(_, chunk)| !chunk.is_changed) {
        let head = if index == 0 { 0 } else { CONTEXT };
        let tail = if index == last { 0 } else { CONTEXT };
        // A chunk that is only a little longer is not worth an ellipsis.
        if chunk.text.chars().count() > head + tail + CONTEXT {
            chunk.text = elide(&chunk.text, head, tail);
        }
    }
}

/// Returns the first and the last words of a text, each within a number of characters.
fn elide(text: &str, head: usize, tail: usize) -> String {
    let start: String = text.chars().take(head).collect();
    let start = start.rfind(' ').and_then(|space| start.get(..=space)).unwrap_or_default();
    let skipped = text.chars().count().saturating_sub(tail);
    let end: String = text.chars().skip(skipped).collect();
    let end = end.find(' ').and_then(|space| end.get(space..)).unwrap_or_default();
    format!("{start}…{end}")
}
