//! Which bytes of a catalog's messages tell them apart.

use std::collections::HashMap;

use error_catalog_match::{Windows, place};

use crate::slots::slots_for;

/// The most windows of eight bytes: with more, hashing all bytes costs no more.
const MOST: usize = 4;

/// The most messages that may have one hash.
const MOST_ALIKE: usize = 4;

/// How many messages that are not yet told apart decide about the next window.
const SAMPLE: usize = 256;

/// How many hashes may be spent on looking for a good seed.
const SEED_BUDGET: usize = 1 << 14;

/// The windows and the seed for a table of these texts.
pub(crate) fn choose(texts: &[&[u8]]) -> (Vec<u16>, u64) {
    let offsets = offsets(texts);
    let seeds = (SEED_BUDGET / texts.len().max(1)).clamp(1, 256);
    let seeds = (1..).take(seeds).map(|seed| (displaced(texts, &offsets, seed), seed));
    let mut best = (usize::MAX, 1);
    for candidate in seeds {
        best = best.min(candidate);
        if best.0 == 0 {
            break;
        }
    }
    (offsets, best.1)
}

/// Windows that tell nearly all texts apart; none if no few do.
fn offsets(texts: &[&[u8]]) -> Vec<u16> {
    let longest = texts.iter().map(|text| text.len()).max().unwrap_or_default().min(256);
    let candidates: Vec<u16> =
        (0..longest).step_by(4).filter_map(|at| u16::try_from(at).ok()).chain([u16::MAX]).collect();
    let mut offsets: Vec<u16> = vec![u16::MAX];
    loop {
        let (alike, most) = alike(texts, &offsets);
        if alike.is_empty() {
            return offsets;
        }
        if offsets.len() == MOST {
            return if most <= MOST_ALIKE { offsets } else { Vec::new() };
        }
        let sample = alike.get(..SAMPLE.min(alike.len())).unwrap_or_default();
        let distinct = |candidate: &&u16| {
            let tried: Vec<u16> = offsets.iter().chain([*candidate]).copied().collect();
            distinct(sample, &tried)
        };
        // Of equals, the last: a window near the end is told from the rest by the length too.
        let Some(best) = candidates.iter().max_by_key(distinct) else { return Vec::new() };
        offsets.push(*best);
    }
}

/// The texts that share their hash with another, in order, and how many share one at most.
fn alike<'t>(texts: &[&'t [u8]], offsets: &[u16]) -> (Vec<&'t [u8]>, usize) {
    let windows = Windows { offsets, seed: 0 };
    let hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    let mut counts: HashMap<u64, usize> = HashMap::with_capacity(texts.len());
    for hash in &hashes {
        *counts.entry(*hash).or_default() += 1;
    }
    let count = |hash: &u64| counts.get(hash).copied().unwrap_or_default();
    let alike = texts.iter().zip(&hashes).filter(|(_, hash)| count(hash) > 1).map(|(text, _)| *text);
    (alike.collect(), counts.values().copied().max().unwrap_or_default())
}

fn distinct(texts: &[&[u8]], offsets: &[u16]) -> usize {
    let windows = Windows { offsets, seed: 0 };
    let mut hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.len()
}

/// How many texts would not stand in the slot that their hash asks for.
fn displaced(texts: &[&[u8]], offsets: &[u16], seed: u64) -> usize {
    let windows = Windows { offsets, seed };
    let mut taken = vec![false; slots_for(texts.len())];
    let mut displaced = 0;
    for text in texts {
        let at = place(windows.hash(text), taken.len());
        match taken.get_mut(at) {
            Some(taken) if !*taken => *taken = true,
            _ => displaced += 1,
        }
    }
    displaced
}

#[cfg(test)]
mod tests {
    use super::{choose, displaced};

    fn of(texts: &[String]) -> (Vec<u16>, usize) {
        let texts: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
        let (offsets, seed) = choose(&texts);
        let displaced = displaced(&texts, &offsets, seed);
        (offsets, displaced)
    }

    #[test]
    fn a_few_windows_tell_usual_messages_apart() {
        let texts: Vec<String> =
            (0..40).map(|number| format!("Door {} - It is open, see {number}", number / 4)).collect();
        let (offsets, displaced) = of(&texts);
        assert!((1..=3).contains(&offsets.len()) && displaced <= 4, "{offsets:?} {displaced}");
    }

    #[test]
    fn messages_that_differ_anywhere_have_every_byte_hashed() {
        let mut texts = Vec::new();
        for at in 0..600 {
            let mut text = "x".repeat(600);
            text.replace_range(at..=at, "y");
            texts.push(text);
        }
        assert!(of(&texts).0.is_empty());
    }

    #[test]
    fn nothing_and_one_text_have_windows_too() {
        assert_eq!((of(&[]).1, of(&["a".to_owned()]).1), (0, 0));
    }
}
