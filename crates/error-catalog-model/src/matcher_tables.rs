//! Builds the tables of a matcher from a catalog: the same for the macro and for a catalog in memory.

use std::collections::HashSet;

use error_catalog_match::internal::{
    Buckets, MAX_PREFIX_CHUNKS, Matcher, Messages, NormalizedHash, PREFIXES, PrefixFilter, SampledWindows,
    SegmentRange, Segments, Template,
};
use error_catalog_message::Segment;

use crate::catalog::Catalog;
use crate::message_format::message_format;
use crate::perfect_hash::PerfectHash;
use crate::slots::buckets;
use crate::validation_error::ValidationError;
use crate::wordings::{PlacedText, Wordings, prefix, ranges};

/// The tables of a [`Matcher`], built from a catalog.
#[derive(Clone, Debug)]
pub struct MatcherTables {
    /// A text that contains the messages without placeholders, and templates as they are written.
    pub text: String,
    /// The offsets of [`SampledWindows`].
    pub offsets: Vec<u16>,
    /// The seed of [`SampledWindows`].
    pub seed: u64,
    /// The displacements of [`Messages`].
    pub displacements: Vec<u8>,
    /// The slots of [`Messages`].
    pub messages: Vec<u8>,
    /// The slots of [`Matcher::normalized`].
    pub normalized: Vec<u8>,
    /// The bits of [`PrefixFilter`].
    pub prefix_filter: Vec<u8>,
    /// The segments of all templates.
    pub segments: Vec<SegmentRange>,
    /// The messages with placeholders.
    pub templates: Vec<Template>,
    /// The slots of [`Matcher::by_prefix`].
    pub by_prefix: Vec<u8>,
    /// See [`Matcher::prefix_lengths`].
    pub prefix_lengths: u16,
    /// See [`Matcher::shared_chunks`].
    pub shared_chunks: usize,
    /// See [`Matcher::initial`].
    pub initial: [u8; 4],
    /// See [`Matcher::format`].
    pub format: Vec<SegmentRange>,
}

impl MatcherTables {
    /// Builds the tables over a text that already contains the messages of the entries.
    ///
    /// `start` returns the offset of an entry's message. Aliases and the message format are appended to the text.
    ///
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub fn within(
        catalog: &Catalog,
        mut text: String,
        start: impl Fn(usize) -> usize,
    ) -> Result<Self, ValidationError> {
        let mut wordings = Wordings::default();
        for ((index, entry), number) in catalog.entries.iter().enumerate().zip(0..) {
            let added = wordings.add(number, start(index), entry, &mut text);
            added.map_err(|error| ValidationError::placeholders(index, error))?;
        }
        let placed: Vec<PlacedText<'_>> = wordings.placed.into_iter().flatten().collect();
        let format = message_format(catalog);
        let format_ranges = ranges(&format, text.len()).collect();
        text.push_str(catalog.shape.as_deref().unwrap_or_default());
        let mut tables = Self {
            text,
            offsets: Vec::new(),
            seed: 0,
            displacements: Vec::new(),
            messages: Vec::new(),
            normalized: Vec::new(),
            prefix_filter: Vec::new(),
            segments: wordings.segments,
            templates: wordings.templates,
            by_prefix: Vec::new(),
            prefix_lengths: 0,
            shared_chunks: 0,
            initial: [0; 4],
            format: format_ranges,
        };
        tables.insert_messages(&placed);
        tables.insert_templates(&wordings.prefixes);
        let starts: Vec<&str> =
            placed.iter().map(|placed| placed.text).chain(wordings.prefixes.iter().copied()).collect();
        tables.build_prefix_filter(&starts);
        tables.initial = common_initial(&starts, &format);
        Ok(tables)
    }

    /// Inserts the messages into the perfect hash table, and their slots into the table of normalized hashes.
    fn insert_messages(&mut self, placed: &[PlacedText<'_>]) {
        let mut known = HashSet::with_capacity(placed.len());
        let placed: Vec<&PlacedText<'_>> = placed.iter().filter(|placed| known.insert(placed.text)).collect();
        let PerfectHash { offsets, seed, displacements, message_slots, slots } = PerfectHash::new(&placed);
        let hashes = placed.iter().map(|placed| NormalizedHash::new(placed.text, 0).hash());
        self.normalized = buckets(hashes.zip(message_slots));
        (self.offsets, self.seed, self.displacements, self.messages) = (offsets, seed, displacements, slots);
    }

    /// Builds the filter of the prefixes of messages; it remains empty if a message has no full chunk.
    fn build_prefix_filter(&mut self, starts: &[&str]) {
        let mut hashes = Vec::new();
        for text in starts {
            let hash = NormalizedHash::new(text, 0);
            let chunks = hash.chunks().min(MAX_PREFIX_CHUNKS);
            match hash.prefix(chunks) {
                Some(hash) if chunks > 0 => hashes.push(hash),
                _ => return,
            }
        }
        let mut bits = vec![0_u8; (2 * hashes.len()).next_power_of_two()];
        for hash in hashes {
            let (byte, bit) = PrefixFilter::position(hash, bits.len());
            if let Some(byte) = bits.get_mut(byte) {
                *byte |= bit;
            }
        }
        self.prefix_filter = bits;
    }

    /// Inserts the templates by the longest prefix of their text before the first placeholder that has a hash.
    fn insert_templates(&mut self, prefixes: &[&str]) {
        let common = prefixes.iter().copied().reduce(common_prefix);
        self.shared_chunks = NormalizedHash::new(common.unwrap_or_default(), 0).chunks();
        let mut hashes = Vec::with_capacity(prefixes.len());
        for (prefix, number) in prefixes.iter().zip(0..) {
            let hash = NormalizedHash::new(prefix, self.shared_chunks);
            let length = hash.last_prefix().unwrap_or_default();
            self.prefix_lengths |= 1 << length;
            hashes.extend(hash.prefix(length).map(|hash| (hash, number)));
        }
        const { assert!(PREFIXES <= 16, "one bit each") };
        self.by_prefix = buckets(hashes.into_iter());
    }

    /// Returns the matcher over the tables.
    #[must_use]
    pub fn matcher(&self) -> Matcher<'_> {
        let windows = SampledWindows { offsets: &self.offsets, seed: self.seed };
        Matcher {
            messages: Messages {
                text: &self.text,
                windows,
                displacements: &self.displacements,
                slots: &self.messages,
            },
            normalized: Buckets(&self.normalized),
            prefix_filter: PrefixFilter(&self.prefix_filter),
            segments: Segments::Ranges { text: &self.text, ranges: &self.segments },
            templates: &self.templates,
            by_prefix: Buckets(&self.by_prefix),
            prefix_lengths: self.prefix_lengths,
            shared_chunks: self.shared_chunks,
            initial: self.initial,
            format: Segments::Ranges { text: &self.text, ranges: &self.format },
        }
    }
}

fn common_prefix<'t>(one: &'t str, two: &'t str) -> &'t str {
    let difference = one.char_indices().zip(two.chars()).find(|((_, one), two)| one != two);
    let end = difference.map_or(one.len().min(two.len()), |((at, _), _)| at);
    one.get(..end).unwrap_or_default()
}

/// Returns the first ASCII letters and digits, in lower case, that all texts with a match have in common. `starts` are the
/// texts that messages begin with.
fn common_initial(starts: &[&str], format: &[Segment<'_>]) -> [u8; 4] {
    // An unknown message is matched by its code only if it has the message format.
    let format = if format.is_empty() { None } else { Some(prefix(format)) };
    let mut texts = starts.iter().copied().chain(format);
    let first = texts.next().unwrap_or_default();
    let is_common = |one: &u8, two: &u8| one.is_ascii_alphanumeric() && one.eq_ignore_ascii_case(two);
    let length = texts.fold(first.len(), |length, text| {
        let pairs = first.bytes().zip(text.bytes());
        pairs.take(length).take_while(|(one, two)| is_common(one, two)).count()
    });
    let mut initial = [0; 4];
    let common = first.bytes().take(length).take_while(u8::is_ascii_alphanumeric);
    for (slot, byte) in initial.iter_mut().zip(common) {
        *slot = byte.to_ascii_lowercase();
    }
    initial
}
