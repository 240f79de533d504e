//! The words of a message as they are compared with those of others.

use std::ops::Range;

/// The most bytes of a parameter in braces.
const LONGEST_NAME: usize = 64;

/// The words of a text that are of letters alone, in bytes; parameters in braces are passed over.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            if *byte == b'{' {
                let mut name = bytes.get(at..)?.iter().take(LONGEST_NAME);
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

/// A hash of a word, letter case aside.
pub(crate) fn hash(word: &str) -> u64 {
    word.bytes().fold(SEED, |hash, byte| push(hash, byte.to_ascii_lowercase()))
}

/// A hash of what no lookup forgives: letters, and digits with their sign. Names of parameters are passed over.
pub(crate) fn letters_and_digits(text: &str) -> u64 {
    let mut hash = SEED;
    let mut is_name = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '-' if chars.peek().is_some_and(char::is_ascii_digit) => hash = push(hash, b'-'),
            '{' => is_name = true,
            '}' => is_name = false,
            _ if is_name => {}
            c if c.is_ascii_alphanumeric() => {
                hash = u8::try_from(c).map_or(hash, |byte| push(hash, byte.to_ascii_lowercase()));
            }
            c if !c.is_ascii() && c.is_alphanumeric() => {
                hash = c.encode_utf8(&mut [0; 4]).bytes().fold(hash, push);
            }
            _ => {}
        }
    }
    hash
}

const SEED: u64 = 0xCBF2_9CE4_8422_2325;

const fn push(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0000_0100_0000_01B3)
}

const fn mix(value: u64) -> u64 {
    let mixed = (value ^ (value >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    mixed ^ (mixed >> 32)
}

/// The hashes of words in their order: from their sum, each can be taken out.
#[derive(Debug)]
pub(crate) struct Sum {
    terms: Vec<u64>,
    all: u64,
}

impl FromIterator<u64> for Sum {
    fn from_iter<I: IntoIterator<Item = u64>>(hashes: I) -> Self {
        let terms: Vec<u64> =
            hashes.into_iter().zip(1..).map(|(hash, place)| mix(hash.wrapping_add(mix(place)))).collect();
        let all = terms.iter().fold(mix(terms.len() as u64), |sum, term| sum.wrapping_add(*term));
        Self { terms, all }
    }
}

impl Sum {
    /// The hash of all words.
    pub(crate) const fn all(&self) -> u64 {
        self.all
    }

    /// The hash of all words but the one at a place.
    pub(crate) fn without(&self, place: usize) -> u64 {
        self.all.wrapping_sub(self.terms.get(place).copied().unwrap_or_default()) ^ mix(place as u64)
    }
}

/// Whether a slip of the pen could have made one word of the other: a letter is wrong, missing or too many, or two are
/// swapped. At either end, a letter makes another word (`caller` and `called`), but for a missing `s`.
pub(crate) fn is_slip(one: &str, two: &str) -> bool {
    let (one, two) = (one.to_lowercase(), two.to_lowercase());
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    let before = one.iter().zip(&two).take_while(|(a, b)| a == b).count();
    let behind = one.iter().rev().zip(two.iter().rev()).take_while(|(a, b)| a == b).count();
    let shorter = one.len().min(two.len());
    let behind = behind.min(shorter - before.min(shorter));
    let middle = |word: &[char]| word.get(before..word.len() - behind).unwrap_or_default().to_vec();
    let (one, two) = (middle(&one), middle(&two));
    let is_one = match (one.as_slice(), two.as_slice()) {
        ([_] | [], [_]) | ([_], []) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    };
    let is_plural = matches!((one.as_slice(), two.as_slice()), (['s'], []) | ([], ['s']));
    is_one && before > 0 && (behind > 0 || is_plural)
}

#[cfg(test)]
mod tests {
    use super::{Sum, hash, is_slip, letters_and_digits, words};

    #[test]
    fn a_slip_is_one_letter_within_a_word() {
        for (one, two) in
            [("received", "recieved"), ("Timeout", "timout"), ("paper", "papper"), ("file", "files")]
        {
            assert!(is_slip(one, two) && is_slip(two, one), "{one} {two}");
        }
        for (one, two) in [
            ("caller", "called"),
            ("valid", "invalid"),
            ("right", "light"),
            ("jam", "jam"),
            ("open", "opened"),
            ("", "s"),
        ] {
            assert!(!is_slip(one, two) && !is_slip(two, one), "{one} {two}");
        }
    }

    #[test]
    fn words_are_of_letters_alone() {
        let text = "Tray {tray:word} B2 is émpty";
        let found: Vec<&str> = words(text).filter_map(|word| text.get(word)).collect();
        assert_eq!(found, ["Tray", "is", "émpty"]);
        assert_eq!(letters_and_digits("Tray {a} - B2"), letters_and_digits("tray {b} b2."));
        assert_ne!(letters_and_digits("Tray -1"), letters_and_digits("Tray 1"));
        assert_ne!(letters_and_digits("Tray 1"), letters_and_digits("Tray 2"));
    }

    #[test]
    fn a_word_can_be_taken_out() {
        let sum = |text: &str| -> Sum { text.split(' ').map(hash).collect() };
        assert_eq!(sum("the lid is open").without(1), sum("the lit is open").without(1));
        assert_ne!(sum("the lid is open").without(1), sum("lid the is open").without(0));
        assert_ne!(sum("a b").all(), sum("b a").all());
    }
}
