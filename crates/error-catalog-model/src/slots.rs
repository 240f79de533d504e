//! The slots of a hash table, packed as a matcher reads them.

use std::collections::HashMap;

use error_catalog_match::{high, place};

/// As many slots as leave half of them empty: a power of two.
fn slots_for(count: usize) -> usize {
    (2 * count).next_power_of_two().max(2)
}

/// The slots of [`Buckets`](error_catalog_match::Buckets) for numbers by their hashes.
pub fn buckets(numbers: impl Iterator<Item = (u64, u32)>) -> Vec<u8> {
    let numbers: Vec<(u64, u32)> = numbers.collect();
    if numbers.is_empty() {
        return Vec::new();
    }
    let mut slots = vec![[u32::MAX; 2]; slots_for(numbers.len())];
    // Where the last of a hash went: those of many of one hash need not all go through the same slots.
    let mut last: HashMap<u64, usize> = HashMap::new();
    for (hash, number) in numbers {
        let from = last.get(&hash).copied().unwrap_or_else(|| place(hash, slots.len()));
        let count = slots.len();
        let free = (0..count).map(|step| (from + step) % count);
        let free = { free }.find(|at| slots.get(*at).is_some_and(|slot| slot[1] == u32::MAX));
        if let Some((at, slot)) = free.and_then(|at| Some((at, slots.get_mut(at)?))) {
            *slot = [high(hash), number];
            last.insert(hash, at);
        }
    }
    slots.as_flattened().iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// A catalog of four thousand million bytes would not come so far.
pub(crate) fn number_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
