//! The words of a message, as they are compared with the words of others.

use std::ops::Range;

use strsim::osa_distance;

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
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '{' => is_name = true,
            '}' => is_name = false,
            c if !is_name && c.is_alphanumeric() => {
                if before == '-' && c.is_ascii_digit() {
                    letters.push(before);
                }
                letters.push(c.to_ascii_lowercase());
            }
            _ => {}
        }
        before = c;
    }
    letters
}

/// Returns whether one word may be the other one mistyped: a letter is wrong, missing or surplus, or two are swapped. Another
/// letter at either end makes another word (`caller` and `called`), except a final `s`.
pub(crate) fn is_mistyped(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let is_plural = one.strip_suffix('s') == Some(&other) || other.strip_suffix('s') == Some(&one);
    let has_same_end = one.chars().next_back() == other.chars().next_back();
    let has_same_start = one.chars().next() == other.chars().next();
    has_same_start && (has_same_end || is_plural) && osa_distance(&one, &other) == 1
}

#[cfg(test)]
mod tests {
    use super::{is_mistyped, letters_and_digits, words};

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
}
