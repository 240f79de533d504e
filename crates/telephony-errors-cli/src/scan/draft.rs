//! The option `--draft-rows`: unknown messages as rows for the page, without meaning and fix.

use error_catalog_scan::{GroupKey, Piece};
use telephony_errors::ParameterType;

use super::redacted::redacted;
use crate::visible::{AsMarkdown, is_unsafe};

/// The largest number of parameters of a message on the page.
const MOST: usize = 8;

/// Drafts the row of a group of messages.
pub(crate) fn row(key: &GroupKey) -> String {
    let mut draft = Draft::default();
    let words: Vec<Vec<Piece<'_>>> = key.words().collect();
    let has_parameter = |word: &&Vec<Piece<'_>>| word.iter().any(is_varying);
    let is_over_limit = words.iter().filter(has_parameter).count() > MOST;
    for word in &words {
        if is_over_limit && draft.parameters.len() + 1 == MOST && has_parameter(&word) {
            draft.word(&[Piece::Parameter(ParameterType::Text)]);
            break;
        }
        draft.word(word);
    }
    format!("| {} | | |", draft.text)
}

/// Returns whether a piece becomes a parameter. The page reads braces as parameters. Control characters and phone
/// numbers do not belong on it.
fn is_varying(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Parameter(_) => true,
        Piece::Text(text) => {
            text.contains(|char| matches!(char, '{' | '}') || is_unsafe(char)) || redacted(text) != *text
        }
    }
}

/// A message in the syntax of the page.
#[derive(Default)]
struct Draft {
    text: String,
    parameters: Vec<ParameterType>,
}

impl Draft {
    fn word(&mut self, pieces: &[Piece<'_>]) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        // Next to a brace, a parameter would be text on the page. Replace the whole word.
        if pieces.iter().any(|piece| matches!(piece, Piece::Text(_)) && is_varying(piece)) {
            return self.parameter(ParameterType::Word);
        }
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text.push_str(&AsMarkdown(text).to_string()),
                Piece::Parameter(kind) => self.parameter(*kind),
            }
        }
    }

    /// Appends a parameter with a unique name.
    fn parameter(&mut self, kind: ParameterType) {
        self.parameters.push(kind);
        let name = if kind == ParameterType::Phone { "number" } else { kind.as_str() };
        let number = match self.parameters.iter().filter(|other| **other == kind).count() {
            1 => String::new(),
            number => number.to_string(),
        };
        self.text.extend(["{", name, &number, ":", kind.as_str(), "=", kind.example(), "}"]);
    }
}
