//! Cells that are still to be written, or that give the reader nothing to do.

/// The words of a cell that is still to be written, separated by `|`.
const UNWRITTEN: &str = "tbd|tba|tbc|todo|to do|fixme|wip|to be defined|to be determined";

/// The words of another cell that gives the reader nothing to do.
const IDLE: &str = "|n a|na|none|nil|nothing|not applicable|not available|unknown|see above|see below|as above|same as above";

/// The most bytes of such a cell.
const MAX_LENGTH: usize = 24;

/// Returns whether a text is still to be written.
pub(crate) fn is_unwritten(text: &str) -> bool {
    has_words_of(UNWRITTEN, text)
}

/// Returns whether a fix names no action.
pub(crate) fn is_idle(text: &str) -> bool {
    has_words_of(IDLE, text) || is_unwritten(text)
}

fn has_words_of(known: &str, text: &str) -> bool {
    text.len() <= MAX_LENGTH && {
        let words = words(text);
        known.split('|').any(|known| known == words)
    }
}

/// Returns the words of a text in lower case, separated by spaces.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}
