//! Two texts with the words that differ, and only a little of those that do not.

use similar::{ChangeTag, TextDiff};

/// How many characters of unchanged text are shown on either side of what changed.
const AROUND: usize = 32;

/// A part of a text, and whether it is in this text alone.
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) is_changed: bool,
}

/// The two texts in pieces, what is long and the same in both cut short.
pub(super) fn pieces(before: &str, after: &str) -> [Vec<Piece>; 2] {
    let (before, after) = (visible(before), visible(after));
    let diff = TextDiff::from_words(before.as_str(), after.as_str());
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {
                push(&mut old, change.value(), false);
                push(&mut new, change.value(), false);
            }
            ChangeTag::Delete => push(&mut old, change.value(), true),
            ChangeTag::Insert => push(&mut new, change.value(), true),
        }
    }
    shorten(&mut old);
    shorten(&mut new);
    [old, new]
}

/// The text without what would move a cursor or colour a terminal.
pub(super) fn visible(text: &str) -> String {
    text.replace(|c: char| c.is_control() && c != '\n', " ")
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_changed: bool) {
    match pieces.last_mut() {
        Some(last) if last.is_changed == is_changed => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), is_changed }),
    }
}

/// Cuts what is the same in both; a text of which nothing changed is shown whole.
fn shorten(pieces: &mut [Piece]) {
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter_mut().enumerate().filter(|(_, piece)| last > 0 && !piece.is_changed) {
        let head = if index == 0 { 0 } else { AROUND };
        let tail = if index == last { 0 } else { AROUND };
        // What is a little longer is not worth a cut.
        if piece.text.chars().count() > head + tail + AROUND {
            piece.text = cut(&piece.text, head, tail);
        }
    }
}

/// The first and the last words of a text, within so many characters.
fn cut(text: &str, head: usize, tail: usize) -> String {
    let from = text.char_indices().nth(head).and_then(|(at, _)| text.get(..at)).unwrap_or(text);
    let start = from.rfind(' ').and_then(|blank| from.get(..=blank)).unwrap_or_default();
    let to = tail.checked_sub(1).and_then(|last| text.char_indices().nth_back(last));
    let to = to.and_then(|(at, _)| text.get(at..)).unwrap_or_default();
    let end = to.find(' ').and_then(|blank| to.get(blank..)).unwrap_or_default();
    format!("{start}…{end}")
}
