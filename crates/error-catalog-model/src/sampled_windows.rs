//! Selects the windows of bytes that distinguish the messages of a catalog, by a greedy search.

use std::collections::HashMap;

use error_catalog_match::internal::{LAST_WINDOW, SampledWindows};

/// The maximum number of windows: with more, hashing all bytes costs no more.
const MAX_WINDOWS: usize = 6;

/// The number of colliding messages that select the next window.
const SAMPLE: usize = 256;

/// Returns the offsets of windows that distinguish all texts, or none if too many windows are needed.
pub(crate) fn sample_windows(texts: &[&[u8]]) -> Vec<u16> {
    let longest = texts.iter().map(|text| text.len()).max().unwrap_or_default().min(256);
    let candidates: Vec<u16> =
        (0..longest).step_by(4).filter_map(|at| u16::try_from(at).ok()).chain([LAST_WINDOW]).collect();
    let mut offsets: Vec<u16> = vec![LAST_WINDOW];
    loop {
        let colliding = colliding(texts, &offsets);
        if colliding.is_empty() {
            return offsets;
        }
        if offsets.len() == MAX_WINDOWS {
            return Vec::new();
        }
        let sample = colliding.get(..SAMPLE.min(colliding.len())).unwrap_or_default();
        let distinct_with = |candidate: &&u16| {
            let offsets: Vec<u16> = offsets.iter().chain([*candidate]).copied().collect();
            count_distinct(sample, &offsets)
        };
        // `max_by_key` returns the last maximum: the position of a window near the end also depends on the length.
        let Some(best) = candidates.iter().max_by_key(distinct_with) else { return Vec::new() };
        offsets.push(*best);
    }
}

/// Returns the texts with the hash of another text, in order.
fn colliding<'t>(texts: &[&'t [u8]], offsets: &[u16]) -> Vec<&'t [u8]> {
    let windows = SampledWindows { offsets, seed: 1 };
    let hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    let mut counts: HashMap<u64, usize> = HashMap::with_capacity(texts.len());
    for hash in &hashes {
        *counts.entry(*hash).or_default() += 1;
    }
    let is_colliding = |hash: &u64| counts.get(hash).is_some_and(|count| *count > 1);
    texts.iter().zip(&hashes).filter(|(_, hash)| is_colliding(hash)).map(|(text, _)| *text).collect()
}

fn count_distinct(texts: &[&[u8]], offsets: &[u16]) -> usize {
    let windows = SampledWindows { offsets, seed: 1 };
    let mut hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.len()
}

#[cfg(test)]
mod tests {
    use super::sample_windows;

    fn of(texts: &[String]) -> Vec<u16> {
        sample_windows(&texts.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    #[test]
    fn a_few_windows_distinguish_usual_messages() {
        let texts: Vec<String> =
            (0..40).map(|number| format!("Door {} - It is open, see {number}", number / 4)).collect();
        assert!((1..=3).contains(&of(&texts).len()), "{:?}", of(&texts));
    }

    #[test]
    fn messages_that_differ_anywhere_have_every_byte_hashed() {
        let mut texts = Vec::new();
        for at in 0..600 {
            let mut text = "x".repeat(600);
            text.replace_range(at..=at, "y");
            texts.push(text);
        }
        assert!(of(&texts).is_empty());
    }
}
