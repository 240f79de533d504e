//! Which bytes of a catalog's messages tell them apart.

use std::collections::HashMap;

use error_catalog_match::{LAST, Windows};

/// The most windows of eight bytes: with more, hashing all bytes costs no more.
const MOST: usize = 6;

/// How many messages that are not yet told apart decide about the next window.
const SAMPLE: usize = 256;

/// Windows that tell all texts apart; none if no few do.
pub(crate) fn windows(texts: &[&[u8]]) -> Vec<u16> {
    let longest = texts.iter().map(|text| text.len()).max().unwrap_or_default().min(256);
    let candidates: Vec<u16> =
        (0..longest).step_by(4).filter_map(|at| u16::try_from(at).ok()).chain([LAST]).collect();
    let mut offsets: Vec<u16> = vec![LAST];
    loop {
        let alike = alike(texts, &offsets);
        if alike.is_empty() {
            return offsets;
        }
        if offsets.len() == MOST {
            return Vec::new();
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

/// The texts that share their hash with another, in order.
fn alike<'t>(texts: &[&'t [u8]], offsets: &[u16]) -> Vec<&'t [u8]> {
    let windows = Windows { offsets, seed: 1 };
    let hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    let mut counts: HashMap<u64, usize> = HashMap::with_capacity(texts.len());
    for hash in &hashes {
        *counts.entry(*hash).or_default() += 1;
    }
    let is_alike = |hash: &u64| counts.get(hash).is_some_and(|count| *count > 1);
    texts.iter().zip(&hashes).filter(|(_, hash)| is_alike(hash)).map(|(text, _)| *text).collect()
}

fn distinct(texts: &[&[u8]], offsets: &[u16]) -> usize {
    let windows = Windows { offsets, seed: 1 };
    let mut hashes: Vec<u64> = texts.iter().map(|text| windows.hash(text)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.len()
}

#[cfg(test)]
mod tests {
    use super::windows;

    fn of(texts: &[String]) -> Vec<u16> {
        windows(&texts.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    #[test]
    fn a_few_windows_tell_usual_messages_apart() {
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
