//! The id of an entry: a function of its code and its reason only.

use unicode_ident::is_xid_continue;

use crate::nfc::{is_nfc, nfc};

/// Characters of identifiers that are no letters, digits or marks: middle dots, invisible joiners and connectors like
/// `_`.
const JOINERS: [char; 15] = [
    '\u{B7}', '\u{387}', '\u{200C}', '\u{200D}', '\u{203F}', '\u{2040}', '\u{2054}', '\u{30FB}', '\u{FE33}',
    '\u{FE34}', '\u{FE4D}', '\u{FE4E}', '\u{FE4F}', '\u{FF3F}', '\u{FF65}',
];

/// The maximum number of characters of an id.
pub const MAX_ID_LENGTH: usize = 64;

/// Returns the id of an entry: the words of the code and of the first sentence of the reason, joined by `-`.
///
/// Words are runs of letters and digits in lower case, in Unicode's form NFC. The minus of a negative code becomes
/// `minus`, and placeholders (`{name}`) are skipped. An id has at most [`MAX_ID_LENGTH`] characters and is cut between
/// words if possible. Returns `None` if the code and the reason contain no letter and no digit.
///
/// ```
/// # use error_catalog_model::entry_id;
/// assert_eq!(entry_id("E7", "Tray {tray} is empty. Refill it.").as_deref(), Some("e7-tray-is-empty"));
/// assert_eq!(entry_id("-7", "Jam").as_deref(), Some("minus-7-jam"));
/// ```
#[must_use]
pub fn entry_id(code: &str, reason: &str) -> Option<String> {
    let (code, reason) = (nfc(code), nfc(reason));
    let mut id = Id { text: String::with_capacity(MAX_ID_LENGTH), length: 0 };
    let _ = code_words(&code).all(|word| id.push(word));
    let without_reason = id.length;
    'reason: for piece in pieces(first_sentence(&reason)) {
        for word in word_slices(piece) {
            if !id.push(word) {
                // A script without spaces has long words: part of a word is better than no word.
                if id.length == without_reason {
                    let room = MAX_ID_LENGTH.saturating_sub(id.length + 1);
                    let _ = id.push(&word.chars().take(room).collect::<String>());
                }
                break 'reason;
            }
        }
    }
    (!id.text.is_empty()).then_some(id.text)
}

/// Returns whether the first sentence of a reason contains a letter or digit outside its placeholders.
#[must_use]
pub fn has_word(reason: &str) -> bool {
    // Most reasons begin with a word.
    reason.starts_with(|c: char| c.is_ascii_alphanumeric())
        || pieces(first_sentence(reason)).any(|piece| word_slices(piece).next().is_some())
}

/// Returns whether an id is well formed: lower-case words of letters and digits joined by `-`, at most
/// [`MAX_ID_LENGTH`] characters, in Unicode's form NFC.
#[must_use]
pub fn is_id(id: &str) -> bool {
    if id.is_ascii() {
        return is_ascii_id(id);
    }
    let joined = !id.is_empty() && !id.starts_with('-') && !id.ends_with('-') && !id.contains("--");
    let is_lower_word = |word: &str| word.chars().all(is_word_char) && word.to_lowercase() == word;
    joined && is_nfc(id) && id.chars().count() <= MAX_ID_LENGTH && id.split('-').all(is_lower_word)
}

fn is_ascii_id(id: &str) -> bool {
    let mut before = b'-';
    for byte in id.as_bytes() {
        let is_word = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if !is_word && (*byte != b'-' || before == b'-') {
            return false;
        }
        before = *byte;
    }
    before != b'-' && id.len() <= MAX_ID_LENGTH
}

/// Returns the words of a text in lower case: runs of letters and digits.
///
/// A word may contain the letters of every script that Rust identifiers may contain.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    word_slices(text).map(str::to_lowercase)
}

/// Returns the words of a code. The minus of a negative integer is a word, because 7 and -7 are different codes.
pub(crate) fn code_words(code: &str) -> impl Iterator<Item = &str> {
    let is_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let minus = code.strip_prefix('-').is_some_and(is_digits).then_some("minus");
    minus.into_iter().chain(word_slices(code))
}

/// Returns the words of a text in their letter case.
pub(crate) fn word_slices(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, from) = rest.split_at_checked(run(rest, false))?;
        let (word, after) = from.split_at_checked(run(from, true))?;
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Returns the number of bytes at the start of a text that belong to a word, or that belong to no word.
fn run(text: &str, word: bool) -> usize {
    let mut length = 0;
    for byte in text.as_bytes() {
        if !byte.is_ascii() {
            let rest = text.get(length..).unwrap_or_default();
            return length + rest.find(|c| is_word_char(c) != word).unwrap_or(rest.len());
        }
        if byte.is_ascii_alphanumeric() != word {
            break;
        }
        length += 1;
    }
    length
}

fn is_word_char(c: char) -> bool {
    let is_letter = |c| is_xid_continue(c) && !JOINERS.contains(&c) && !is_invisible(c);
    c.is_ascii_alphanumeric() || (!c.is_ascii() && is_letter(c))
}

/// Returns whether a character of identifiers is invisible: fillers and variation selectors.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{E0100}'..='\u{E01EF}')
}

/// An id under construction.
struct Id {
    text: String,
    /// The number of characters.
    length: usize,
}

impl Id {
    /// Appends a word in lower case; returns `false` if the id would be too long.
    fn push(&mut self, word: &str) -> bool {
        if word.is_empty() {
            return false;
        }
        let before = self.text.len();
        if self.length > 0 {
            self.text.push('-');
        }
        let start = self.text.len();
        let added = if word.is_ascii() {
            self.text.push_str(word);
            self.text.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
            word.len()
        } else {
            let word = word.to_lowercase();
            let word = nfc(&word);
            self.text.push_str(&word);
            word.chars().count()
        };
        if self.length == 0 {
            let end = self.text.char_indices().nth(MAX_ID_LENGTH).map_or(self.text.len(), |(end, _)| end);
            self.text.truncate(end);
            self.length = added.min(MAX_ID_LENGTH);
            return true;
        }
        if self.length + 1 + added > MAX_ID_LENGTH {
            self.text.truncate(before);
            return false;
        }
        self.length += 1 + added;
        true
    }
}

/// Returns the text before a `.`, `!` or `?` that whitespace and a capital letter follow.
fn first_sentence(text: &str) -> &str {
    let ends = (0..).zip(text.bytes()).filter(|(_, byte)| matches!(byte, b'.' | b'!' | b'?'));
    let mut sentences = ends.filter_map(|(at, _)| text.split_at_checked(at));
    let is_end = |after: &str| {
        let rest = after.get(1..).unwrap_or_default();
        rest.starts_with(char::is_whitespace) && rest.trim_start().starts_with(char::is_uppercase)
    };
    sentences.find(|(_, after)| is_end(after)).map_or(text, |(sentence, _)| sentence)
}

/// Returns the parts of a text outside `{…}`.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let around =
            text.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?.1)));
        rest = around.map(|(_, after)| after);
        Some(around.map_or(text, |(before, _)| before))
    })
}
