//! Builds packed hash tables of numbers.

use std::collections::HashMap;

use error_catalog_match::internal::{BucketSlot, slot_index, tag};

/// Returns the number of slots, a power of two; half of them remain empty.
fn slots_for(count: usize) -> usize {
    (2 * count).next_power_of_two().max(2)
}

/// Builds the slots of [`Buckets`](error_catalog_match::internal::Buckets) from hashes and numbers.
pub fn buckets(numbers: impl Iterator<Item = (u64, u32)>) -> Vec<u8> {
    let numbers: Vec<(u64, u32)> = numbers.collect();
    if numbers.is_empty() {
        return Vec::new();
    }
    let mut slots = vec![BucketSlot::EMPTY; slots_for(numbers.len())];
    // The last slot of each hash: many numbers with one hash need not probe the same slots again.
    let mut last: HashMap<u64, usize> = HashMap::new();
    for (hash, number) in numbers {
        let from = last.get(&hash).copied().unwrap_or_else(|| slot_index(hash, slots.len()));
        let count = slots.len();
        let free = (0..count).map(|step| (from + step) % count);
        let free = { free }.find(|at| slots.get(*at).is_some_and(|slot| slot.is_empty()));
        if let Some((at, slot)) = free.and_then(|at| Some((at, slots.get_mut(at)?))) {
            *slot = BucketSlot { tag: tag(hash), number };
            last.insert(hash, at);
        }
    }
    slots.into_iter().flat_map(BucketSlot::numbers).flat_map(u32::to_le_bytes).collect()
}

/// Converts an index; a catalog has less than 4 GiB.
pub(crate) fn number_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
