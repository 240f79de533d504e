//! The words of a message, as they are compared with the words of others.

use std::ops::Range;

use error_catalog_model::internal::hash;

/// The most bytes of a placeholder in braces.
const MAX_PLACEHOLDER: usize = 64;

/// Returns the bytes of each word of a text that has no digit. Placeholders in braces are skipped.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            if *byte == b'{' {
                let mut name = bytes.get(at..)?.iter().take(MAX_PLACEHOLDER);
                at += name.position(|byte| *byte == b'}').unwrap_or_default() + 1;
            } else if is_word(*byte) {
                let word = bytes.get(at..)?;
                let length = word.iter().position(|byte| !is_word(*byte)).unwrap_or(word.len());
                let start = at;
                at += length;
                if !word.iter().take(length).any(u8::is_ascii_digit) {
                    return Some(start..at);
                }
            } else {
                at += 1;
            }
        }
        None
    })
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Returns the characters that lookups compare: letters in lower case, and digits with their minus sign. Names of
/// placeholders are skipped.
pub(crate) fn letters_and_digits(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    let mut is_name = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '-' if chars.peek().is_some_and(char::is_ascii_digit) => letters.push(c),
            '{' => is_name = true,
            '}' => is_name = false,
            c if !is_name && c.is_alphanumeric() => letters.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    letters
}

const fn mix(value: u64) -> u64 {
    let mixed = (value ^ (value >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    mixed ^ (mixed >> 32)
}

/// Hashes of words in their order. They are added, so that the hash of all words except one costs one subtraction.
#[derive(Debug)]
pub(crate) struct WordHashes {
    terms: Vec<u64>,
    sum: u64,
}

impl<'w> FromIterator<&'w str> for WordHashes {
    fn from_iter<I: IntoIterator<Item = &'w str>>(words: I) -> Self {
        let mut terms = Vec::new();
        for (word, position) in words.into_iter().zip(1..) {
            terms.push(mix(hash(word).wrapping_add(mix(position))));
        }
        let sum = terms.iter().fold(mix(terms.len() as u64), |sum, term| sum.wrapping_add(*term));
        Self { terms, sum }
    }
}

impl WordHashes {
    /// Returns the hash of all words.
    pub(crate) const fn all(&self) -> u64 {
        self.sum
    }

    /// Returns the hash of all words except the one at an index.
    pub(crate) fn without(&self, index: usize) -> u64 {
        self.sum.wrapping_sub(self.terms.get(index).copied().unwrap_or_default()) ^ mix(index as u64)
    }
}

/// Returns whether one word may be the other one mistyped: a letter is wrong, missing or surplus, or two are swapped. A letter at
/// either end makes another word (`caller` and `called`), except a final `s`.
pub(crate) fn is_mistyped(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let shorter = one.len().min(other.len());
    let prefix = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let suffix = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let suffix = suffix.min(shorter - prefix);
    let different_part = |word: &[char]| word.get(prefix..word.len() - suffix).unwrap_or_default().to_vec();
    let (one, other) = (different_part(&one), different_part(&other));
    let is_one_mistake = match (one.as_slice(), other.as_slice()) {
        ([_] | [], [_]) | ([_], []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    };
    let is_plural = matches!((one.as_slice(), other.as_slice()), (['s'], []) | ([], ['s']));
    is_one_mistake && prefix > 0 && (suffix > 0 || is_plural)
}

#[cfg(test)]
mod tests {
    use super::{WordHashes, is_mistyped, letters_and_digits, words};

    #[test]
    fn a_mistyped_word_differs_in_one_letter_inside() {
        for (one, other) in
            [("received", "recieved"), ("Timeout", "timout"), ("paper", "papper"), ("file", "files")]
        {
            assert!(is_mistyped(one, other) && is_mistyped(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("caller", "called"),
            ("valid", "invalid"),
            ("right", "light"),
            ("jam", "jam"),
            ("open", "opened"),
            ("", "s"),
        ] {
            assert!(!is_mistyped(one, other) && !is_mistyped(other, one), "{one} {other}");
        }
    }

    #[test]
    fn words_have_no_digits() {
        let text = "Tray {tray:word} B2 is émpty";
        let words: Vec<&str> = words(text).filter_map(|word| text.get(word)).collect();
        assert_eq!(words, ["Tray", "is", "émpty"]);
        assert_eq!(letters_and_digits("Tray {a} - B2"), letters_and_digits("tray {b} b2."));
        assert_ne!(letters_and_digits("Tray -1"), letters_and_digits("Tray 1"));
        assert_ne!(letters_and_digits("Tray 1"), letters_and_digits("Tray 2"));
    }

    #[test]
    fn a_word_can_be_left_out() {
        let hashes = |text: &'static str| -> WordHashes { text.split(' ').collect() };
        assert_eq!(hashes("the lid is open").without(1), hashes("the lit is open").without(1));
        assert_ne!(hashes("the lid is open").without(1), hashes("lid the is open").without(0));
        assert_ne!(hashes("a b").all(), hashes("b a").all());
    }
}
