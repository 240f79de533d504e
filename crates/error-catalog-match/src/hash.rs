//! Hashes of texts: from a few of their bytes, where those tell the messages of a catalog apart.

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// A value of which each bit of `value` reaches most bits.
#[inline]
pub(crate) const fn mix(value: u64) -> u64 {
    folded(value, FACTOR)
}

/// The two halves of a product, one upon the other.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
const fn folded(value: u64, factor: u64) -> u64 {
    let product = (value as u128) * (factor as u128);
    (product as u64) ^ ((product >> 64) as u64)
}

/// Which bytes of a text are hashed, with its length.
#[derive(Clone, Copy, Debug)]
pub struct Windows<'a> {
    /// Where windows of eight bytes begin; one that would reach beyond the end of a text is its last eight
    /// bytes, as is that of [`LAST`]. Without any, all bytes are hashed.
    pub offsets: &'a [u16],
    /// What the hash is multiplied by at last, an odd number: sets one hash apart from another of the same windows,
    /// whichever bits of the texts differ.
    pub seed: u64,
}

/// The window of the last eight bytes.
pub const LAST: u16 = u16::MAX;

impl Windows<'_> {
    /// The hash of a text.
    #[allow(clippy::inline_always, reason = "part of `Matcher::current`")]
    #[inline(always)]
    pub fn hash(&self, text: &[u8]) -> u64 {
        let length = text.len() as u64;
        let Some(last) = eight(text.last_chunk()) else {
            return folded(mix(short(text) ^ self.seed) ^ length, self.seed);
        };
        if self.offsets.is_empty() {
            return folded(hash_all(text, last, self.seed) ^ length, self.seed);
        }
        // One product for each window but the first, and one that reaches all bits.
        let windows = self.offsets.iter().fold(length, |hash, offset| {
            let rest = if *offset == LAST { None } else { text.get(usize::from(*offset)..) };
            hash.wrapping_mul(FACTOR) ^ eight(rest.and_then(<[u8]>::first_chunk)).unwrap_or(last)
        });
        folded(windows, self.seed)
    }
}

/// The hash of all bytes of a text.
pub fn hash(text: &str) -> u64 {
    Windows { offsets: &[], seed: FACTOR }.hash(text.as_bytes())
}

#[inline]
fn eight(bytes: Option<&[u8; 8]>) -> Option<u64> {
    bytes.map(|bytes| u64::from_le_bytes(*bytes))
}

/// The bytes of a text of fewer than eight: its first four and its last; or all of them.
#[inline]
fn short(text: &[u8]) -> u64 {
    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => text.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)),
    }
}

/// A sum of products: one need not wait for the other.
fn hash_all(text: &[u8], last: u64, mut key: u64) -> u64 {
    let whole = text.as_chunks().0.iter().fold(0, |hash: u64, bytes| {
        key = key.wrapping_add(FACTOR);
        hash.wrapping_add(mix(u64::from_le_bytes(*bytes) ^ key))
    });
    whole.wrapping_add(mix(last ^ !key))
}

#[cfg(test)]
mod tests {
    use super::{LAST, Windows};

    #[test]
    fn a_text_of_any_length_has_a_hash_that_its_windows_decide() {
        let windows = Windows { offsets: &[4, LAST], seed: 1 };
        let texts = ["", "a", "b", "abcdefg", "abcdefgh", "abcdefgi", "0123abcdefgh4567", "0123abcdefgh4568"];
        let hashes = texts.map(|text| windows.hash(text.as_bytes()));
        for (index, hash) in hashes.iter().enumerate() {
            assert!(hashes.iter().skip(index + 1).all(|other| other != hash), "{}", texts[index]);
        }
        assert_eq!(windows.hash(b"0123abcdefgh4567"), windows.hash(b"ZZZZabcdefgh4567"));
    }

    #[test]
    fn without_windows_every_byte_counts() {
        let windows = Windows { offsets: &[], seed: 1 };
        let text = *b"a text of more than two words";
        for index in 0..text.len() {
            let mut other = text;
            other[index] ^= 1;
            assert_ne!(windows.hash(&text), windows.hash(&other), "byte {index}");
        }
    }
}
