//! A slot for every message, and none for two.

use error_catalog_match::{Windows, place, placed};

use crate::slots::number_of;
use crate::windows::windows;
use crate::wordings::Placed;

/// The tables of [`Messages`](error_catalog_match::Messages).
pub(crate) struct Displaced {
    pub(crate) offsets: Vec<u16>,
    pub(crate) seed: u64,
    pub(crate) displacements: Vec<u8>,
    pub(crate) slots: Vec<u8>,
    /// The slot of each message.
    pub(crate) places: Vec<u32>,
}

impl Displaced {
    /// The tables of messages of which no two are the same text.
    pub(crate) fn new(messages: &[&Placed<'_>]) -> Self {
        let texts: Vec<&[u8]> = messages.iter().map(|placed| placed.text.as_bytes()).collect();
        let offsets = windows(&texts);
        let (mut seed, mut tried) = (FIRST_SEED, None);
        while tried.is_none() {
            let windows = Windows { offsets: &offsets, seed };
            let hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
            tried = displaced(&hashes);
            if tried.is_none() {
                seed = next(seed);
            }
        }
        let (displacements, places) = tried.unwrap_or_default();
        let mut slots = vec![[u32::MAX; 3]; slots_for(messages.len())];
        for (message, at) in messages.iter().zip(&places) {
            if let Some(slot) = slots.get_mut(*at as usize) {
                *slot = [message.start, number_of(message.text.len()), message.wording.0];
            }
        }
        let slots = slots.as_flattened().iter().flat_map(|number| number.to_le_bytes()).collect();
        Self { offsets, seed, displacements, slots, places }
    }
}

const FIRST_SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// Another odd number, all of whose bits are other ones: Knuth's linear congruential generator, MMIX.
const fn next(seed: u64) -> u64 {
    seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) | 1
}

/// As many slots as leave a quarter of them empty at least: a power of two.
const fn slots_for(count: usize) -> usize {
    (count + count / 3).next_power_of_two()
}

/// The displacements, and the slot of each hash; `None` if no displacement tells some of one bucket apart.
fn displaced(hashes: &[u64]) -> Option<(Vec<u8>, Vec<u32>)> {
    let mut displacements = vec![0; (hashes.len() / 2).next_power_of_two()];
    let mut buckets = vec![Vec::new(); displacements.len()];
    for (hash, message) in hashes.iter().zip(0_usize..) {
        buckets.get_mut(place(*hash, displacements.len()))?.push((*hash, message));
    }
    // The largest first, while there is room.
    let mut order: Vec<usize> = (0..buckets.len()).collect();
    order.sort_by_key(|bucket| buckets.get(*bucket).map_or(0, |bucket| usize::MAX - bucket.len()));
    let mut is_taken = vec![false; slots_for(hashes.len())];
    let mut places = vec![0; hashes.len()];
    let mut own = Vec::new();
    for at in order {
        let bucket = buckets.get(at)?;
        let displacement = (0..=u8::MAX).find(|displacement| {
            own.clear();
            own.extend(bucket.iter().map(|(hash, _)| placed(*hash, *displacement, is_taken.len())));
            let mut seen = own.iter().enumerate();
            seen.all(|(index, slot)| {
                is_taken.get(*slot) == Some(&false) && own.iter().take(index).all(|other| other != slot)
            })
        })?;
        *displacements.get_mut(at)? = displacement;
        for ((_, message), slot) in bucket.iter().zip(&own) {
            *is_taken.get_mut(*slot)? = true;
            *places.get_mut(*message)? = number_of(*slot);
        }
    }
    Some((displacements, places))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use error_catalog_match::{Wording, hash};

    use super::{Displaced, displaced, slots_for};
    use crate::wordings::Placed;

    #[test]
    fn every_message_has_a_slot_of_its_own() {
        for count in [0, 1, 2, 3, 7, 35, 1_000, 10_000] {
            let texts: Vec<String> = (0..count).map(|number| format!("Door {number} is open")).collect();
            let placed = |text| Placed { text, start: 0, wording: Wording(0) };
            let messages: Vec<Placed<'_>> = texts.iter().map(|text| placed(text)).collect();
            let Displaced { places, slots, .. } = Displaced::new(&messages.iter().collect::<Vec<_>>());
            assert_eq!(places.iter().collect::<HashSet<_>>().len(), count);
            assert_eq!(slots.len(), 12 * slots_for(count));
        }
    }

    #[test]
    fn messages_that_differ_in_few_bits_are_told_apart() {
        let texts =
            ["No power", "No toner", "No paper", "No papes", "No papev", "Oo paper", "no paper", "Nn paper"];
        for count in 1..=texts.len() {
            let messages = texts.map(|text| Placed { text, start: 0, wording: Wording(0) });
            let chosen: Vec<&Placed<'_>> = messages.iter().take(count).collect();
            let places: HashSet<u32> = Displaced::new(&chosen).places.into_iter().collect();
            assert_eq!(places.len(), count);
        }
    }

    #[test]
    fn short_messages_whose_products_collide_are_told_apart() {
        for pair in [["2C/?:<0", "evbrmoc"], ["JC9BF>.", "}vluyqa"], ["917/-/=", "ldjb`bp"]] {
            let messages = pair.map(|text| Placed { text, start: 0, wording: Wording(0) });
            let [one, two] =
                <[u32; 2]>::try_from(Displaced::new(&[&messages[0], &messages[1]]).places).unwrap();
            assert_ne!(one, two);
        }
    }

    #[test]
    fn what_has_one_hash_is_not_told_apart() {
        assert!(displaced(&[hash("a"), hash("b"), hash("a")]).is_none());
        assert!(displaced(&[0, 1, 1 << 32, 3 << 32]).is_some());
    }
}
