//! Pages of any size, the same for the same seed: for benchmarks, and for tests of large inputs.

use std::fmt::Write as _;

/// Most rows share a prefix with no other; this many at most hold a parameter.
const MOST_PARAMETERS: usize = 200;

const WORDS: [&str; 48] = [
    "paper", "tray", "toner", "lid", "roller", "sensor", "queue", "driver", "network", "memory", "font",
    "page", "sheet", "motor", "cable", "power", "lamp", "drum", "fuser", "belt", "stacker", "duplex",
    "margin", "color", "is", "was", "cannot", "must", "should", "may", "has", "needs", "open", "closed",
    "empty", "full", "jammed", "worn", "missing", "found", "ready", "late", "slow", "hot", "cold", "old",
    "new", "unknown",
];

/// Numbers in a fixed order that looks like none (`SplitMix64`).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of that seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `bound`, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap_or_default()
    }

    /// One of these.
    pub fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from.get(self.below(from.len().max(1))).copied().unwrap_or_default()
    }

    /// A sentence of some words, without a full stop.
    pub fn sentence(&mut self, words: usize) -> String {
        let mut sentence = String::new();
        for word in 0..words {
            let next = self.pick(&WORDS);
            if word > 0 {
                sentence.push(' ');
            }
            sentence.push_str(next);
        }
        if let Some(first) = sentence.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        sentence
    }
}

/// A page with that many rows, of the kind that docs teams write: front matter, prose, one table.
///
/// Messages read `Device - 412 - Tray 17 is empty`; one cell in ten holds code, a link or emphasis.
pub fn page(rows: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut page = String::with_capacity(rows * 200 + 500);
    page.push_str("---\ntitle: Device errors\nslug: device-errors\n---\n\n# Device errors\n\n");
    page.push_str("What the display says, what it means and how to fix it.\n\n## Table\n\n");
    page.push_str("| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |\n");
    for row in 0..rows {
        let (code, length) = (100 + random.below(600), 2 + random.below(3));
        let words = random.sentence(length);
        let hole = if row % 50 == 7 && row / 50 < MOST_PARAMETERS { " at shelf {shelf:integer}" } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(
            page,
            "| Device - {code} - {words} {row}{hole} | {} | {} |",
            cell(&mut random, 8),
            cell(&mut random, 7)
        );
    }
    page
}

fn cell(random: &mut Random, words: usize) -> String {
    let sentence = random.sentence(words);
    match random.below(30) {
        0 => format!("{sentence}, see `lpq -a`."),
        1 => format!("{sentence}, see [the manual](https://docs.example.com/manual#{words})."),
        2 => format!("{sentence}, **at once**."),
        _ => format!("{sentence}."),
    }
}
