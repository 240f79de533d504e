//! Hashes of texts by a few sampled windows of bytes, if these distinguish the messages of a catalog.
//!
//! The mixing function is a folded multiply, as in wyhash and foldhash.

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Mixes a value: each bit of it affects most bits of the result.
#[inline]
pub(crate) const fn mix(value: u64) -> u64 {
    folded_multiply(value, FACTOR)
}

/// Combines the two halves of a product by exclusive or.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
const fn folded_multiply(value: u64, factor: u64) -> u64 {
    let product = (value as u128) * (factor as u128);
    (product as u64) ^ ((product >> 64) as u64)
}

/// The windows of eight bytes that are hashed together with the length of a text.
#[derive(Clone, Copy, Debug)]
pub struct SampledWindows<'a> {
    /// The offsets of the windows. A window that would exceed the text is its last eight bytes, as is [`LAST_WINDOW`].
    /// Without offsets, all bytes are hashed.
    pub offsets: &'a [u16],
    /// The last factor, an odd number: another seed gives another hash function over the same windows.
    pub seed: u64,
}

/// The window of the last eight bytes.
pub const LAST_WINDOW: u16 = u16::MAX;

impl SampledWindows<'_> {
    /// Hashes a text.
    #[allow(clippy::inline_always, reason = "part of `Matcher::exact`")]
    #[inline(always)]
    #[must_use]
    pub fn hash(&self, text: &[u8]) -> u64 {
        let length = text.len() as u64;
        let Some(last) = eight(text.last_chunk()) else {
            return folded_multiply(mix(short(text) ^ self.seed) ^ length, self.seed);
        };
        if self.offsets.is_empty() {
            return folded_multiply(hash_all(text, last, self.seed) ^ length, self.seed);
        }
        // One multiplication for each window except the first, and a last one that mixes all bits.
        let windows = self.offsets.iter().fold(length, |hash, offset| {
            let rest = if *offset == LAST_WINDOW { None } else { text.get(usize::from(*offset)..) };
            hash.wrapping_mul(FACTOR) ^ eight(rest.and_then(<[u8]>::first_chunk)).unwrap_or(last)
        });
        folded_multiply(windows, self.seed)
    }
}

/// Hashes all bytes of a text.
#[must_use]
pub fn hash(text: &str) -> u64 {
    SampledWindows { offsets: &[], seed: FACTOR }.hash(text.as_bytes())
}

#[inline]
fn eight(bytes: Option<&[u8; 8]>) -> Option<u64> {
    bytes.map(|bytes| u64::from_le_bytes(*bytes))
}

/// Packs fewer than eight bytes: the first four and the last four, or all of fewer than four.
#[inline]
fn short(text: &[u8]) -> u64 {
    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => text.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)),
    }
}

/// Hashes all bytes as a sum of products, which do not depend on each other.
fn hash_all(text: &[u8], last: u64, mut key: u64) -> u64 {
    let whole = text.as_chunks().0.iter().fold(0, |hash: u64, bytes| {
        key = key.wrapping_add(FACTOR);
        hash.wrapping_add(mix(u64::from_le_bytes(*bytes) ^ key))
    });
    whole.wrapping_add(mix(last ^ !key))
}

#[cfg(test)]
mod tests {
    use super::{LAST_WINDOW, SampledWindows};

    #[test]
    fn the_windows_of_a_text_of_any_length_determine_its_hash() {
        let windows = SampledWindows { offsets: &[4, LAST_WINDOW], seed: 1 };
        let texts = ["", "a", "b", "abcdefg", "abcdefgh", "abcdefgi", "0123abcdefgh4567", "0123abcdefgh4568"];
        let hashes = texts.map(|text| windows.hash(text.as_bytes()));
        for (index, hash) in hashes.iter().enumerate() {
            assert!(hashes.iter().skip(index + 1).all(|other| other != hash), "{}", texts[index]);
        }
        assert_eq!(windows.hash(b"0123abcdefgh4567"), windows.hash(b"ZZZZabcdefgh4567"));
    }

    #[test]
    fn without_windows_every_byte_counts() {
        let windows = SampledWindows { offsets: &[], seed: 1 };
        let text = *b"a text of more than two words";
        for index in 0..text.len() {
            let mut other = text;
            other[index] ^= 1;
            assert_ne!(windows.hash(&text), windows.hash(&other), "byte {index}");
        }
    }
}
