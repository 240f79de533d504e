//! Unknown messages as rows for the page: what they mean and how to fix them is left to its writers.

use error_catalog_scan::{Key, Piece};
use telephony_errors::Kind;

use super::masked::masked;
use crate::visible::{AsMarkdown, is_unsafe};

/// More parameters than these a message of the page may not have.
const MOST: usize = 8;

/// The row of messages that share this.
pub(crate) fn row(key: &Key) -> String {
    let mut draft = Draft::default();
    let words: Vec<Vec<Piece<'_>>> = key.words().collect();
    let varying = |word: &&Vec<Piece<'_>>| word.iter().any(is_varying);
    let surplus = words.iter().filter(varying).count() > MOST;
    for word in &words {
        if surplus && draft.parameters.len() + 1 == MOST && varying(&word) {
            draft.word(&[Piece::Parameter(Kind::Text)]);
            break;
        }
        draft.word(word);
    }
    format!("| {} | | |", draft.text)
}

/// Whether the page would read it as a parameter: what stands in braces is one there, and cannot be told from
/// one. What a terminal might obey is none of the page's, and neither is anybody's number.
fn is_varying(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Parameter(_) => true,
        Piece::Text(text) => {
            text.contains(|char| matches!(char, '{' | '}') || is_unsafe(char)) || masked(text) != *text
        }
    }
}

/// A message as the page writes it.
#[derive(Default)]
struct Draft {
    text: String,
    parameters: Vec<Kind>,
}

impl Draft {
    fn word(&mut self, pieces: &[Piece<'_>]) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        // A parameter that touches a brace would be text on the page: it takes the whole word.
        if pieces.iter().any(|piece| matches!(piece, Piece::Text(_)) && is_varying(piece)) {
            return self.parameter(Kind::Word);
        }
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text.push_str(&AsMarkdown(text).to_string()),
                Piece::Parameter(kind) => self.parameter(*kind),
            }
        }
    }

    /// Adds a parameter: no two have one name.
    fn parameter(&mut self, kind: Kind) {
        self.parameters.push(kind);
        let name = if kind == Kind::Phone { "number" } else { kind.name() };
        let number = match self.parameters.iter().filter(|other| **other == kind).count() {
            1 => String::new(),
            number => number.to_string(),
        };
        self.text.extend(["{", name, &number, ":", kind.name(), "}"]);
    }
}
