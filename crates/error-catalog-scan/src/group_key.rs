//! The key of a group of unknown messages: their common words, with parameters for varying ones.

use std::fmt;

use error_catalog_message::ParameterType;

/// The number of words that distinguish groups, initially and after each merge.
pub(crate) const WORDS: [usize; 6] = [usize::MAX, 8, 5, 3, 2, 0];

/// The common text of a group of messages. It is displayed with parameters as `{kind}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupKey {
    /// The text, with a [control character](PLACEHOLDERS) for each parameter.
    text: String,
    /// The length of the text up to the end of the code.
    head: usize,
}

/// A piece of the common text. The enum is exhaustive on purpose: as a message has, a text has no other pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Piece<'k> {
    /// Text that all messages have.
    Text(&'k str),
    /// A part that varies.
    Parameter(ParameterType),
}

impl GroupKey {
    /// Creates the key of a message, or of a message that was cut.
    pub(crate) fn of(text: &str, is_cut: bool, code: &str) -> Self {
        let head = text.find(code).map_or(0, |at| at + code.len());
        let (before, rest) = text.split_at_checked(head).unwrap_or_default();
        // The last word of a message that was cut may be incomplete.
        let whole = if is_cut { rest.rsplit_once(' ').map_or("", |(whole, _)| whole) } else { rest };
        let mut normalized = before.to_owned();
        for (index, word) in whole.split(|char: char| char.is_ascii_whitespace()).enumerate() {
            // Text directly after the code belongs to the code's word.
            if index > 0 && !word.is_empty() {
                normalized.push(' ');
            }
            normalize_word(word, &mut normalized);
        }
        if is_cut {
            if !whole.is_empty() {
                normalized.push(' ');
            }
            normalized.push_str(TEXT);
        }
        Self { text: normalized, head }
    }

    /// Returns the pieces of each word.
    pub fn words(&self) -> impl Iterator<Item = Vec<Piece<'_>>> {
        self.text.split(' ').filter(|word| !word.is_empty()).map(pieces)
    }

    /// Creates the key that covers all messages.
    pub(crate) fn any() -> Self {
        Self { text: TEXT.to_owned(), head: 0 }
    }

    /// Returns the text up to the end of the code.
    pub(crate) fn head(&self) -> &str {
        self.text.get(..self.head).unwrap_or_default()
    }

    /// Returns the key of the group that this one belongs to after a number of merges.
    pub(crate) fn merged(&self, merges: usize) -> Self {
        let Some(words) = WORDS.get(merges) else {
            // Merge text directly after the code, too.
            return Self { text: format!("{} {TEXT}", self.head()), head: self.head };
        };
        let rest = self.text.get(self.head..).unwrap_or_default();
        // The first space precedes the first word.
        let cut = rest.match_indices(' ').map(|(at, _)| at).nth(*words);
        let prefix = cut.and_then(|cut| self.text.get(..self.head + cut));
        let text = prefix.map_or_else(|| self.text.clone(), |prefix| format!("{prefix} {TEXT}"));
        Self { text, head: self.head }
    }
}

/// The characters that represent parameters. No message contains control characters.
const PLACEHOLDERS: [(char, ParameterType); 4] = [
    ('\u{1}', ParameterType::Phone),
    ('\u{2}', ParameterType::Integer),
    ('\u{3}', ParameterType::Word),
    ('\u{4}', ParameterType::Text),
];

/// A parameter that covers all following text.
const TEXT: &str = "\u{4}";

/// Returns the type of the parameter that a character represents.
fn kind(char: char) -> Option<ParameterType> {
    PLACEHOLDERS.iter().find(|(placeholder, _)| *placeholder == char).map(|(_, kind)| *kind)
}

/// Splits a text at its parameters.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let parts = text.split_inclusive(|char| kind(char).is_some());
    for part in parts {
        let placeholder = part.chars().next_back().and_then(|last| Some((last, kind(last)?)));
        let text = placeholder.and_then(|(last, _)| part.strip_suffix(last)).unwrap_or(part);
        pieces.extend((!text.is_empty()).then_some(Piece::Text(text)));
        pieces.extend(placeholder.map(|(_, kind)| Piece::Parameter(kind)));
    }
    pieces
}

/// Appends a word, or a parameter if the word contains a digit.
fn normalize_word(word: &str, normalized: &mut String) {
    let is_outside = |char: char| char.is_ascii_punctuation() && !matches!(char, '+' | '-');
    let bare = word.trim_matches(is_outside);
    // Phone numbers may use the digits of any script.
    if !bare.chars().any(char::is_numeric) {
        return normalized.push_str(word);
    }
    let digits = bare.strip_prefix(['+', '-']).unwrap_or(bare);
    let kind = match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true if bare.starts_with('+') || (digits.len() > 6 && digits == bare) => ParameterType::Phone,
        true => ParameterType::Integer,
        false => ParameterType::Word,
    };
    let placeholder =
        PLACEHOLDERS.iter().find(|(_, other)| *other == kind).map(|(placeholder, _)| *placeholder);
    let (before, after) = word.split_once(bare).unwrap_or_default();
    normalized.push_str(before);
    normalized.extend(placeholder);
    normalized.push_str(after);
}

/// Serializes the displayed text.
#[cfg(feature = "serde")]
impl serde::Serialize for GroupKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for GroupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.words().enumerate() {
            f.write_str(if index == 0 { "" } else { " " })?;
            for piece in word {
                match piece {
                    Piece::Text(text) => f.write_str(text)?,
                    Piece::Parameter(kind) => write!(f, "{{{}}}", kind.as_str())?,
                }
            }
        }
        Ok(())
    }
}
