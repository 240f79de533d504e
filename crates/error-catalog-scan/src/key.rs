//! What unknown messages share that are counted together: their words, and parameters where they vary.

use std::fmt;

use error_catalog_match::Kind;

/// Of how many words groups are told apart, at first and after each time that there were too many.
pub(crate) const WORDS: [usize; 6] = [usize::MAX, 8, 5, 3, 2, 0];

/// What the messages of a group share. It is shown with parameters as `{kind}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The message, a parameter as the [character](HOLES) of its kind.
    text: String,
    /// How many bytes of it lead up to the code, and are that.
    head: usize,
}

/// A piece of what messages share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'k> {
    /// It stands in all of them.
    Text(&'k str),
    /// It varies.
    Parameter(Kind),
}

impl Key {
    /// The key of a message, or of one of which that is the beginning.
    pub(crate) fn of(text: &str, is_cut: bool, code: &str) -> Self {
        let head = text.find(code).map_or(0, |at| at + code.len());
        let (before, rest) = text.split_at_checked(head).unwrap_or_default();
        // Where the message was cut, its last word may have been, too.
        let whole = if is_cut { rest.rsplit_once(' ').map_or("", |(whole, _)| whole) } else { rest };
        let mut folded = before.to_owned();
        for (index, word) in whole.split(|char: char| char.is_ascii_whitespace()).enumerate() {
            // What follows the code at once is part of its word.
            if index > 0 && !word.is_empty() {
                folded.push(' ');
            }
            fold(word, &mut folded);
        }
        if is_cut {
            folded.extend([" ", TEXT].into_iter().skip(usize::from(whole.is_empty())));
        }
        Self { text: folded, head }
    }

    /// What the messages share, word by word.
    pub fn words(&self) -> impl Iterator<Item = Vec<Piece<'_>>> {
        self.text.split(' ').filter(|word| !word.is_empty()).map(pieces)
    }

    /// The key of all messages.
    pub(crate) fn any() -> Self {
        Self { text: TEXT.to_owned(), head: 0 }
    }

    /// What leads up to the code, and the code.
    pub(crate) fn head(&self) -> &str {
        self.text.get(..self.head).unwrap_or_default()
    }

    /// The key of the group that this one belongs to after so many merges.
    pub(crate) fn merged(&self, merges: usize) -> Self {
        let Some(words) = WORDS.get(merges) else {
            // What follows the code at once tells no more, either.
            return Self { text: format!("{} {TEXT}", self.head()), head: self.head };
        };
        let rest = self.text.get(self.head..).unwrap_or_default();
        // The first blank stands before the first word.
        let cut = rest.match_indices(' ').map(|(at, _)| at).nth(*words);
        let kept = cut.and_then(|cut| self.text.get(..self.head + cut));
        let text = kept.map_or_else(|| self.text.clone(), |kept| format!("{kept} {TEXT}"));
        Self { text, head: self.head }
    }
}

/// The characters that stand for parameters of each kind: no message holds a control character.
const HOLES: [(char, Kind); 4] =
    [('\u{1}', Kind::Phone), ('\u{2}', Kind::Integer), ('\u{3}', Kind::Word), ('\u{4}', Kind::Text)];

/// The parameter that takes whatever follows.
const TEXT: &str = "\u{4}";

/// The kind of the parameter that a character stands for.
fn kind(char: char) -> Option<Kind> {
    HOLES.iter().find(|(hole, _)| *hole == char).map(|(_, kind)| *kind)
}

/// A text with parameters, in pieces.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let parts = text.split_inclusive(|char| kind(char).is_some());
    for part in parts {
        let hole = part.chars().next_back().and_then(|last| Some((last, kind(last)?)));
        let text = hole.and_then(|(last, _)| part.strip_suffix(last)).unwrap_or(part);
        pieces.extend((!text.is_empty()).then_some(Piece::Text(text)));
        pieces.extend(hole.map(|(_, kind)| Piece::Parameter(kind)));
    }
    pieces
}

/// Adds a word, or the parameter that stands for it and others like it: whatever holds a digit varies.
fn fold(word: &str, folded: &mut String) {
    let is_outside = |char: char| char.is_ascii_punctuation() && !matches!(char, '+' | '-');
    let bare = word.trim_matches(is_outside);
    // Digits of all writings are somebody's.
    if !bare.chars().any(char::is_numeric) {
        return folded.push_str(word);
    }
    let digits = bare.strip_prefix(['+', '-']).unwrap_or(bare);
    let kind = match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true if bare.starts_with('+') || (digits.len() > 6 && digits == bare) => Kind::Phone,
        true => Kind::Integer,
        false => Kind::Word,
    };
    let hole = HOLES.iter().find(|(_, other)| *other == kind).map(|(hole, _)| *hole);
    let (before, behind) = word.split_once(bare).unwrap_or_default();
    folded.push_str(before);
    folded.extend(hole);
    folded.push_str(behind);
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.words().enumerate() {
            f.write_str(if index == 0 { "" } else { " " })?;
            for piece in word {
                match piece {
                    Piece::Text(text) => f.write_str(text)?,
                    Piece::Parameter(kind) => write!(f, "{{{}}}", kind.name())?,
                }
            }
        }
        Ok(())
    }
}
