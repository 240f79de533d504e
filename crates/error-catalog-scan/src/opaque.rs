//! Detects content that is not searched: compressed data, and text in UTF-16 or UTF-32.
//!
//! The [first bytes](crate::packed) of a stream reveal such content at its start. This module finds it anywhere else:
//! gzip in gzip, compressed files in a tar archive or after text, UTF-16 without a byte-order mark.

use std::cell::Cell;
use std::io::{self, Read};

use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memchr;

use crate::packed::{Packing, SIGNATURE_LENGTH};
use crate::prefix_searcher::is_plain;

/// The number of characters by which the beginning of a message in UTF-16 or UTF-32 is recognized.
const CHARACTERS: std::ops::RangeInclusive<usize> = 4..=12;

/// The length of the longest pattern.
const LONGEST: usize = 4 * *CHARACTERS.end();

/// Signatures of compressed data.
const PACKED: [&[u8]; 7] = [
    b"\x1F\x8B\x08",
    b"\x28\xB5\x2F\xFD",
    b"\xFD7zXZ\0",
    b"BZh",
    b"PK\x03\x04",
    b"\x04\x22\x4D\x18",
    b"7z\xBC\xAF\x27\x1C",
];

/// Finds content that is not searched.
#[derive(Clone, Debug)]
pub(crate) struct OpaqueFinder {
    /// [`PACKED`], then the beginning of each message in UTF-16 and in UTF-32, alternating.
    patterns: Option<AhoCorasick>,
}

impl OpaqueFinder {
    /// Creates a finder for compressed data, and for messages with these beginnings in wide encodings.
    pub(crate) fn new<'s>(starts: impl Iterator<Item = &'s str>) -> Self {
        let mut starts: Vec<&str> = starts
            .filter_map(|start| {
                let plain = start.find(|char| !is_plain(char)).unwrap_or(start.len());
                start.get(..plain.min(*CHARACTERS.end()))
            })
            .filter(|start| CHARACTERS.contains(&start.len()))
            .collect();
        starts.sort_unstable();
        // The shorter start finds both.
        starts.dedup_by(|later, earlier| later.starts_with(*earlier));
        // These bytes are the same in both byte orders.
        let wide = starts.iter().flat_map(|start| [wide(start, 1), wide(start, 3)]);
        let patterns = PACKED.map(<[u8]>::to_vec).into_iter().chain(wide);
        // The automaton scans sixteen bytes at a time only for leftmost matches.
        let kind = MatchKind::LeftmostFirst;
        Self { patterns: AhoCorasick::builder().match_kind(kind).build(patterns).ok() }
    }

    /// Wraps a stream. The first such content in it is stored in `found`.
    pub(crate) fn watch<'w, R: Read>(
        &'w self,
        input: R,
        packing: &'w Cell<Option<Packing>>,
    ) -> Watched<'w, R> {
        Watched { input, finder: self, packing, tail: Vec::new(), is_text: true }
    }

    fn find(&self, bytes: &[u8]) -> Option<Packing> {
        self.patterns.as_ref()?.find_iter(bytes).find_map(|candidate| {
            let pattern = candidate.pattern().as_usize();
            match pattern.checked_sub(PACKED.len()) {
                Some(wide) => Some(Packing::Wide(if wide % 2 == 0 { "UTF-16" } else { "UTF-32" })),
                None => packing(bytes.get(candidate.start()..candidate.start() + SIGNATURE_LENGTH)?),
            }
        })
    }
}

/// Encodes a text in a wide encoding, from its first to its last byte that is not zero.
fn wide(text: &str, zeros: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    for byte in text.bytes() {
        if !bytes.is_empty() {
            bytes.resize(bytes.len() + zeros, 0);
        }
        bytes.push(byte);
    }
    bytes
}

/// Returns the compression of data with these first bytes.
fn packing(start: &[u8]) -> Option<Packing> {
    // RFC 1952 and RFC 8878: reserved bits are zero, and gzip has few levels and systems.
    let is_possible = match start {
        [0x1F, 0x8B, 8, flags, _, _, _, _, level, system] => {
            *flags < 0x20 && matches!(level, 0 | 2 | 4) && matches!(system, 0..=13 | 255)
        }
        [0x28, 0xB5, 0x2F, 0xFD, descriptor, ..] => descriptor & 8 == 0,
        _ => true,
    };
    if is_possible { Packing::of(start) } else { None }
}

/// A stream that is watched for content that is not searched.
pub(crate) struct Watched<'w, R> {
    input: R,
    finder: &'w OpaqueFinder,
    packing: &'w Cell<Option<Packing>>,
    /// The last bytes of the previous block.
    tail: Vec<u8>,
    /// True if the previous block may be text.
    is_text: bool,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(into)?;
        if self.packing.get().is_none() {
            self.check(into.get(..length).unwrap_or_default());
        }
        Ok(length)
    }
}

impl<R> Watched<'_, R> {
    fn check(&mut self, bytes: &[u8]) {
        // Wide text contains zeros, and so do the headers of compressed data or the blocks that follow.
        let is_text = memchr(0, bytes).is_none();
        let mut seam = std::mem::take(&mut self.tail);
        seam.extend(bytes.iter().take(LONGEST));
        if !(is_text && self.is_text) {
            self.packing.set(self.finder.find(&seam).or_else(|| self.finder.find(bytes)));
        }
        self.is_text = is_text;
        let end = if bytes.len() < LONGEST { &seam } else { bytes };
        self.tail.extend(end.iter().skip(end.len().saturating_sub(LONGEST)));
    }
}
