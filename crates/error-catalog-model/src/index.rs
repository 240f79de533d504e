//! Builds the tables of a matcher from a catalog.

use std::collections::HashSet;

use error_catalog_match::{
    Buckets, MAX_PREFIX_CHUNKS, Matcher, Messages, NormalizedHash, PREFIXES, PrefixFilter, SampledWindows,
    Segment, Template,
};

use crate::catalog::Catalog;
use crate::invalid_catalog::InvalidCatalog;
use crate::message_format::message_format;
use crate::perfect_hash::PerfectHash;
use crate::slots::buckets;
use crate::validation_error::ValidationError;
use crate::wordings::{PlacedText, Wordings};

/// The tables of a [`Matcher`], built from a catalog.
///
/// ```
/// use error_catalog_model::{Catalog, Index, MatchKind};
///
/// let catalog = Catalog::from_yaml(
///     r#"{schema: error-catalog/1, page: docs/printer.md, entries: [{id: e7-tray-is-empty, code: E7, reason:
///     "Tray {tray} is empty", message: "E7: Tray {tray} is empty", parameters: [{name: tray, kind: integer,
///     example: "2"}], meaning: No paper., fix: Put some in.}]}"#,
/// )?;
/// let index = Index::new(&catalog)?;
///
/// let found = index.lookup("e7: tray 12 is empty").ok_or("nothing")?;
/// assert_eq!(found.kind(), MatchKind::Normalized);
/// assert_eq!(found.entry().map(|entry| entry.fix.as_str()), Some("Put some in."));
/// assert_eq!(found.captures().get("tray"), Some("12"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Index<'c> {
    pub(crate) catalog: &'c Catalog,
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
    pub segments: Vec<Segment<'c>>,
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
    pub format: Vec<Segment<'c>>,
    /// The indices of the entries, sorted by code.
    pub(crate) by_code: Vec<usize>,
}

impl<'c> Index<'c> {
    /// Builds the tables of a valid catalog: in any other, a lookup would have to guess.
    ///
    /// # Errors
    ///
    /// All [validation errors](Catalog::validate) of the catalog.
    pub fn new(catalog: &'c Catalog) -> Result<Self, InvalidCatalog> {
        let errors = catalog.validate();
        if !errors.is_empty() {
            return Err(InvalidCatalog::new(catalog, errors));
        }
        Self::unchecked(catalog).map_err(|error| InvalidCatalog::new(catalog, vec![error]))
    }

    /// Builds the tables of a catalog that is known to be valid, or whose errors do no harm.
    ///
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub fn unchecked(catalog: &'c Catalog) -> Result<Self, ValidationError> {
        let mut text = String::new();
        let mut starts = Vec::with_capacity(catalog.entries.len());
        for entry in &catalog.entries {
            starts.push(text.len());
            text.push_str(&entry.message);
        }
        Self::within(catalog, text, |entry| starts.get(entry).copied().unwrap_or_default())
    }

    /// Builds the tables over a text that already contains the messages of the entries.
    ///
    /// `start` returns the offset of an entry's message. Aliases are appended to the text.
    ///
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub fn within(
        catalog: &'c Catalog,
        mut text: String,
        start: impl Fn(usize) -> usize,
    ) -> Result<Self, ValidationError> {
        let mut wordings = Wordings::default();
        for ((index, entry), number) in catalog.entries.iter().enumerate().zip(0..) {
            let added = wordings.add(number, start(index), entry, &mut text);
            added.map_err(|error| ValidationError::placeholders(index, error))?;
        }
        let placed: Vec<PlacedText<'c>> = wordings.placed.into_iter().flatten().collect();
        let mut by_code: Vec<usize> = (0..catalog.entries.len()).collect();
        by_code.sort_by_key(|index| catalog.entries.get(*index).map(|entry| &entry.code));
        let mut index = Self {
            catalog,
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
            format: message_format(catalog),
            by_code,
        };
        index.insert_messages(&placed);
        index.insert_templates();
        index.build_prefix_filter(&placed);
        index.initial = index.common_initial(&placed);
        Ok(index)
    }

    /// Inserts the messages into the perfect hash table, and their slots into the table of normalized hashes.
    fn insert_messages(&mut self, placed: &[PlacedText<'c>]) {
        let mut known = HashSet::with_capacity(placed.len());
        let placed: Vec<&PlacedText<'c>> = placed.iter().filter(|placed| known.insert(placed.text)).collect();
        let PerfectHash { offsets, seed, displacements, message_slots, slots } = PerfectHash::new(&placed);
        let hashes = placed.iter().map(|placed| NormalizedHash::new(placed.text, 0).hash());
        self.normalized = buckets(hashes.zip(message_slots));
        (self.offsets, self.seed, self.displacements, self.messages) = (offsets, seed, displacements, slots);
    }

    /// Builds the filter of the prefixes of messages; it remains empty if a message has no full chunk.
    fn build_prefix_filter(&mut self, placed: &[PlacedText<'c>]) {
        let prefixes = self.templates.iter().map(|template| self.prefix(template));
        let mut hashes = Vec::new();
        for text in placed.iter().map(|placed| placed.text).chain(prefixes) {
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

    /// Inserts the templates by the longest kept prefix of their text before the first placeholder.
    fn insert_templates(&mut self) {
        let mut prefixes = self.templates.iter().map(|template| self.prefix(template));
        let common = prefixes.next().map(|first| prefixes.fold(first, common_prefix));
        self.shared_chunks = NormalizedHash::new(common.unwrap_or_default(), 0).chunks();
        let mut hashes = Vec::with_capacity(self.templates.len());
        for (template, number) in self.templates.iter().zip(0..) {
            let hash = NormalizedHash::new(self.prefix(template), self.shared_chunks);
            let length = hash.last_prefix().unwrap_or_default();
            self.prefix_lengths |= 1 << length;
            hashes.extend(hash.prefix(length).map(|hash| (hash, number)));
        }
        const { assert!(PREFIXES <= 16, "one bit each") };
        self.by_prefix = buckets(hashes.into_iter());
    }

    /// Returns the first ASCII letters and digits, in lower case, that all texts with a match have in common.
    fn common_initial(&self, placed: &[PlacedText<'c>]) -> [u8; 4] {
        // An unknown message is matched by its code only if it has the message format.
        let format = if self.format.is_empty() { None } else { Some(prefix(&self.format)) };
        let templates = self.templates.iter().map(|template| self.prefix(template));
        let mut texts = placed.iter().map(|placed| placed.text).chain(templates).chain(format);
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

    /// Returns the text before the first placeholder of a template; may be empty.
    fn prefix(&self, template: &Template) -> &'c str {
        prefix(self.segments.get(template.from as usize..).unwrap_or_default())
    }

    /// Returns the matcher over the tables.
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
            segments: &self.segments,
            templates: &self.templates,
            by_prefix: Buckets(&self.by_prefix),
            prefix_lengths: self.prefix_lengths,
            shared_chunks: self.shared_chunks,
            initial: self.initial,
            format: &self.format,
        }
    }
}

fn common_prefix<'c>(one: &'c str, two: &str) -> &'c str {
    let difference = one.char_indices().zip(two.chars()).find(|((_, one), two)| one != two);
    let end = difference.map_or(one.len().min(two.len()), |((at, _), _)| at);
    one.get(..end).unwrap_or_default()
}

/// Returns the text before the first placeholder; may be empty.
fn prefix<'c>(segments: &[Segment<'c>]) -> &'c str {
    match segments {
        [Segment::Literal(text), ..] => text,
        _ => "",
    }
}
