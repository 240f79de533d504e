//! Tables of numbers and texts, packed into literals.

use error_catalog_match::internal::PackedU32s;

/// Little-endian integers of eight bytes each.
#[derive(Clone, Copy, Debug)]
pub struct PackedI64s(pub &'static [u8]);

/// Concatenated texts.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    /// The texts, and possibly more text after them.
    pub text: &'static str,
    /// The end of each text.
    pub ends: PackedU32s<'static>,
}

impl PackedI64s {
    /// Returns the integer at an index.
    #[allow(clippy::indexing_slicing, reason = "callers have the index from a table of the same length")]
    #[must_use]
    pub const fn at(self, index: usize) -> i64 {
        i64::from_le_bytes(self.0.as_chunks().0[index])
    }
}

impl Texts {
    /// Returns the text at an index.
    #[must_use]
    pub const fn at(self, index: usize) -> &'static str {
        let (to_end, _) = self.text.split_at(self.ends.at(index));
        if index == 0 { to_end } else { to_end.split_at(self.ends.at(index - 1)).1 }
    }

    /// Returns whether the text at an index other than 0 is `text`.
    #[must_use]
    pub fn is(self, index: usize, text: &str) -> bool {
        self.text.as_bytes().get(self.ends.at(index - 1)..self.ends.at(index)) == Some(text.as_bytes())
    }
}

/// Parses a canonical integer: `486` and `-32000`, but not `0486`.
#[must_use]
pub const fn integer(code: &str) -> Option<i64> {
    let digits = match code.as_bytes() {
        [b'-', digits @ ..] | digits => digits,
    };
    match digits {
        [b'0', _, ..] | [b'+', ..] => return None,
        [b'0'] if code.len() > 1 => return None,
        _ => {}
    }
    match i64::from_str_radix(code, 10) {
        Ok(number) => Some(number),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use error_catalog_match::internal::PackedU32s;

    use super::{PackedI64s, Texts, integer};

    #[test]
    fn only_a_canonical_integer_is_a_number() {
        let integers = ["486", "-32000", "0", "-9223372036854775808"].map(integer);
        assert_eq!(integers, [Some(486), Some(-32000), Some(0), Some(i64::MIN)]);
        let others =
            ["", "-", "+1", "-0", "00", "007", "-07", "--1", "-+1", "E7", " 1", "9223372036854775808"];
        assert!(others.into_iter().all(|code| integer(code).is_none()));
    }

    #[test]
    fn packed_data_is_unpacked() {
        const TEXTS: Texts = Texts { text: "abçd", ends: PackedU32s(&[2, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0]) };
        const SECOND: &str = TEXTS.at(1);
        assert_eq!([TEXTS.at(0), SECOND, TEXTS.at(2)], ["ab", "", "çd"]);
        assert_eq!(PackedU32s(&[0, 1, 0, 0]).at(0), 256);
        assert_eq!(PackedI64s(&[0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).at(0), -2);
    }
}
