//! Builds the perfect hash table of messages by compress, hash and displace (CHD): D. Belazzougui, F. C. Botelho and
//! M. Dietzfelbinger, "Hash, displace, and compress", 2009.

use error_catalog_match::internal::{MessageSlot, SampledWindows, displaced_slot, slot_index};

use crate::sampled_windows::sample_windows;
use crate::slots::number_of;
use crate::wordings::PlacedText;

/// The tables of [`Messages`](error_catalog_match::internal::Messages).
pub(crate) struct PerfectHash {
    pub(crate) offsets: Vec<u16>,
    pub(crate) seed: u64,
    pub(crate) displacements: Vec<u8>,
    pub(crate) slots: Vec<u8>,
    /// The slot of each message.
    pub(crate) message_slots: Vec<u32>,
}

/// An assignment of hashes to slots without collisions.
struct Displacement {
    displacements: Vec<u8>,
    /// The slot of each hash.
    slots: Vec<u32>,
}

#[derive(Clone)]
struct HashedMessage {
    hash: u64,
    index: usize,
}

impl PerfectHash {
    /// Builds the tables of messages without duplicates.
    pub(crate) fn new(messages: &[&PlacedText<'_>]) -> Self {
        let texts: Vec<&[u8]> = messages.iter().map(|placed| placed.text.as_bytes()).collect();
        let offsets = sample_windows(&texts);
        let mut seed = FIRST_SEED;
        let Displacement { displacements, slots: message_slots } = loop {
            let windows = SampledWindows { offsets: &offsets, seed };
            let hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
            if let Some(displacement) = displace(&hashes) {
                break displacement;
            }
            seed = next_seed(seed);
        };
        let mut slots = vec![MessageSlot::EMPTY.numbers(); slots_for(messages.len())];
        for (message, at) in messages.iter().zip(&message_slots) {
            if let Some(slot) = slots.get_mut(*at as usize) {
                let (start, length) = (message.start, number_of(message.text.len()));
                *slot = MessageSlot { start, length, wording: message.wording }.numbers();
            }
        }
        let slots = slots.as_flattened().iter().flat_map(|number| number.to_le_bytes()).collect();
        Self { offsets, seed, displacements, slots, message_slots }
    }
}

const FIRST_SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns another odd number: Knuth's linear congruential generator, MMIX.
const fn next_seed(seed: u64) -> u64 {
    seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) | 1
}

/// Returns the number of slots, a power of two; at least a quarter of them remain empty.
const fn slots_for(count: usize) -> usize {
    (count + count / 3).next_power_of_two()
}

/// Assigns a slot of its own to each hash, or returns `None` if a bucket has no displacement without a collision.
fn displace(hashes: &[u64]) -> Option<Displacement> {
    let mut displacements = vec![0; (hashes.len() / 2).next_power_of_two()];
    let mut buckets = vec![Vec::new(); displacements.len()];
    for (hash, index) in hashes.iter().zip(0_usize..) {
        buckets.get_mut(slot_index(*hash, displacements.len()))?.push(HashedMessage { hash: *hash, index });
    }
    // The largest buckets first, while most slots are free.
    let mut order: Vec<usize> = (0..buckets.len()).collect();
    order.sort_by_key(|bucket| buckets.get(*bucket).map_or(0, |bucket| usize::MAX - bucket.len()));
    let mut is_taken = vec![false; slots_for(hashes.len())];
    let mut slots = vec![0; hashes.len()];
    let mut candidates = Vec::new();
    for at in order {
        let bucket = buckets.get(at)?;
        let displacement = (0..=u8::MAX).find(|displacement| {
            candidates.clear();
            let hashes = bucket.iter().map(|message| message.hash);
            candidates.extend(hashes.map(|hash| displaced_slot(hash, *displacement, is_taken.len())));
            are_free(&candidates, &is_taken)
        })?;
        *displacements.get_mut(at)? = displacement;
        for (message, slot) in bucket.iter().zip(&candidates) {
            *is_taken.get_mut(*slot)? = true;
            *slots.get_mut(message.index)? = number_of(*slot);
        }
    }
    Some(Displacement { displacements, slots })
}

/// Returns whether the slots are free and differ from each other.
fn are_free(slots: &[usize], is_taken: &[bool]) -> bool {
    let mut numbered = slots.iter().enumerate();
    numbered.all(|(index, slot)| {
        is_taken.get(*slot) == Some(&false) && slots.iter().take(index).all(|other| other != slot)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use error_catalog_match::internal::{WordingId, hash};

    use super::{PerfectHash, displace, slots_for};
    use crate::wordings::PlacedText;

    #[test]
    fn every_message_has_a_slot_of_its_own() {
        for count in [0, 1, 2, 3, 7, 35, 1_000, 10_000] {
            let texts: Vec<String> = (0..count).map(|number| format!("Door {number} is open")).collect();
            let placed = |text| PlacedText { text, start: 0, wording: WordingId(0) };
            let messages: Vec<PlacedText<'_>> = texts.iter().map(|text| placed(text)).collect();
            let PerfectHash { message_slots, slots, .. } =
                PerfectHash::new(&messages.iter().collect::<Vec<_>>());
            assert_eq!(message_slots.iter().collect::<HashSet<_>>().len(), count);
            assert_eq!(slots.len(), 12 * slots_for(count));
        }
    }

    #[test]
    fn messages_that_differ_in_few_bits_have_different_slots() {
        let texts =
            ["No power", "No toner", "No paper", "No papes", "No papev", "Oo paper", "no paper", "Nn paper"];
        for count in 1..=texts.len() {
            let messages = texts.map(|text| PlacedText { text, start: 0, wording: WordingId(0) });
            let selected: Vec<&PlacedText<'_>> = messages.iter().take(count).collect();
            let slots: HashSet<u32> = PerfectHash::new(&selected).message_slots.into_iter().collect();
            assert_eq!(slots.len(), count);
        }
    }

    #[test]
    fn short_messages_with_colliding_products_have_different_slots() {
        for pair in [["2C/?:<0", "evbrmoc"], ["JC9BF>.", "}vluyqa"], ["917/-/=", "ldjb`bp"]] {
            let messages = pair.map(|text| PlacedText { text, start: 0, wording: WordingId(0) });
            let [one, two] =
                <[u32; 2]>::try_from(PerfectHash::new(&[&messages[0], &messages[1]]).message_slots).unwrap();
            assert_ne!(one, two);
        }
    }

    #[test]
    fn equal_hashes_have_no_displacement() {
        assert!(displace(&[hash("a"), hash("b"), hash("a")]).is_none());
        assert!(displace(&[0, 1, 1 << 32, 3 << 32]).is_some());
    }
}
