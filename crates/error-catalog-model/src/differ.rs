//! Whether texts differ from each other, told by hashes: far cheaper than to keep the texts.

/// The odd number that Knuth multiplies with.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// The most places at which a hash is looked for. Beyond, texts count as not told apart.
const MOST_STEPS: usize = 128;

/// Hashes of texts that all differ so far.
pub(crate) struct Differ {
    /// Each hash at the place that its first bits name, or at the next one that was free.
    table: Vec<u64>,
    bits: u32,
}

impl Differ {
    /// Room for that many texts.
    pub(crate) fn new(texts: usize) -> Self {
        let places = (2 * texts).next_power_of_two().max(2);
        Self { table: vec![0; places + MOST_STEPS], bits: places.trailing_zeros() }
    }

    /// Adds a text; `false` if it may be one that was added before, or if there is no room.
    pub(crate) fn add(&mut self, text: &str) -> bool {
        let hash = hash(text);
        let start = usize::try_from(hash >> (64 - self.bits)).unwrap_or(usize::MAX);
        let places = self.table.get_mut(start..start.saturating_add(MOST_STEPS)).unwrap_or_default();
        for place in places {
            if *place == 0 {
                *place = hash;
                return true;
            }
            if *place == hash {
                return false;
            }
        }
        false
    }
}

/// A hash that is not 0. Plain loops: a macro runs this without optimisation.
fn hash(text: &str) -> u64 {
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let mut hash = FACTOR;
    for eight in eights {
        hash = mixed(hash ^ u64::from_le_bytes(*eight));
    }
    // The bit before the last bytes keeps apart texts that end in zeros.
    let mut last = 1;
    for byte in rest {
        last = (last << 8) | u64::from(*byte);
    }
    mixed(mixed(hash ^ last)) | 1
}

const fn mixed(number: u64) -> u64 {
    let number = number.wrapping_mul(FACTOR);
    number ^ (number >> 32)
}

#[cfg(test)]
mod tests {
    use super::Differ;

    #[test]
    fn texts_that_differ_are_told_apart() {
        let texts: Vec<String> = (0..20_000).map(|number| format!("{number}-tray-is-empty")).collect();
        let mut differ = Differ::new(texts.len() + 3);
        assert!(texts.iter().map(String::as_str).chain(["", "\0", "\0\0"]).all(|text| differ.add(text)));
    }

    #[test]
    fn a_text_is_found_again() {
        for text in ["", "a", "8 bytes.", "more than 8 bytes"] {
            let mut differ = Differ::new(3);
            assert!(differ.add(text) && differ.add("other") && !differ.add(text), "{text}");
        }
    }

    #[test]
    fn without_room_nothing_is_told_apart() {
        let mut differ = Differ::new(0);
        let added = (0..1_000).filter(|number| differ.add(&number.to_string())).count();
        assert!((1..1_000).contains(&added), "{added}");
    }
}
