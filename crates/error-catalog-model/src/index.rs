//! The tables of a matcher, built from a catalog.

use std::collections::HashSet;

use error_catalog_match::{
    Beginnings, Buckets, Digest, LONGEST, MARKS, Matcher, Messages, Segment, Template, Windows,
};

use crate::catalog::Catalog;
use crate::displaced::Displaced;
use crate::invalid_catalog::InvalidCatalog;
use crate::shape::shape;
use crate::slots::buckets;
use crate::validation_error::ValidationError;
use crate::wordings::{Placed, Wordings};

/// What a [`Matcher`] needs, built from a catalog.
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
/// assert_eq!(found.kind(), MatchKind::Normalised);
/// assert_eq!(found.entry().map(|entry| entry.fix.as_str()), Some("Put some in."));
/// assert_eq!(found.captures().get("tray"), Some("12"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Index<'c> {
    pub(crate) catalog: &'c Catalog,
    /// The messages that hold no parameter, and templates as they are written, in some text.
    pub text: String,
    /// Where windows begin: see [`Windows`].
    pub offsets: Vec<u16>,
    /// Goes into every hash of a message.
    pub seed: u64,
    /// By how much slots are displaced: see [`Messages`].
    pub displacements: Vec<u8>,
    /// The slots of [`Messages`].
    pub messages: Vec<u8>,
    /// The slots of [`Matcher::folded`].
    pub folded: Vec<u8>,
    /// The bits of [`Beginnings`].
    pub beginnings: Vec<u8>,
    /// The pieces of messages with parameters.
    pub segments: Vec<Segment<'c>>,
    /// The messages with parameters.
    pub templates: Vec<Template>,
    /// The slots of [`Matcher::starts`].
    pub starts: Vec<u8>,
    /// See [`Matcher::marks`].
    pub marks: u16,
    /// See [`Matcher::shared`].
    pub shared: usize,
    /// See [`Matcher::start`].
    pub start: [u8; 4],
    /// See [`Matcher::shape`].
    pub shape: Vec<Segment<'c>>,
    /// The entries' indices, sorted by code.
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

    /// The same for a text that holds the entries' messages already, each from where `start` says.
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
        let placed: Vec<Placed<'c>> = wordings.placed.into_iter().flatten().collect();
        let mut by_code: Vec<usize> = (0..catalog.entries.len()).collect();
        by_code.sort_by_key(|index| catalog.entries.get(*index).map(|entry| &entry.code));
        let mut index = Self {
            catalog,
            text,
            offsets: Vec::new(),
            seed: 0,
            displacements: Vec::new(),
            messages: Vec::new(),
            folded: Vec::new(),
            beginnings: Vec::new(),
            segments: wordings.segments,
            templates: wordings.templates,
            starts: Vec::new(),
            marks: 0,
            shared: 0,
            start: [0; 4],
            shape: shape(catalog),
            by_code,
        };
        index.file_messages(&placed);
        index.file_starts();
        index.file_beginnings(&placed);
        index.start = index.start_of_all(&placed);
        Ok(index)
    }

    /// Puts the messages into their slots, and those into theirs by what normalisation makes of the messages.
    fn file_messages(&mut self, placed: &[Placed<'c>]) {
        let mut known = HashSet::with_capacity(placed.len());
        let placed: Vec<&Placed<'c>> = placed.iter().filter(|placed| known.insert(placed.text)).collect();
        let Displaced { offsets, seed, displacements, places, slots } = Displaced::new(&placed);
        self.folded = buckets(
            placed.iter().zip(&places).map(|(placed, slot)| (Digest::new(placed.text, 0).hash(), *slot)),
        );
        (self.offsets, self.seed, self.displacements, self.messages) = (offsets, seed, displacements, slots);
    }

    /// Sets the bits of how messages begin.
    fn file_beginnings(&mut self, placed: &[Placed<'c>]) {
        let prefixes = self.templates.iter().map(|template| self.prefix(template));
        let starts = placed.iter().map(|placed| placed.text).chain(prefixes).map(|text| {
            let digest = Digest::new(text, 0);
            digest.start(digest.words().min(LONGEST)).filter(|_| digest.words() > 0)
        });
        let Some(starts) = starts.collect::<Option<Vec<u64>>>() else { return };
        let mut bits = vec![0; (2 * starts.len()).next_power_of_two()];
        for start in starts {
            let (byte, bit) = Beginnings::place(start, bits.len());
            if let Some(byte) = bits.get_mut(byte) {
                *byte |= bit;
            }
        }
        self.beginnings = bits;
    }

    /// Files the messages with parameters under the longest kept start of what precedes the first.
    fn file_starts(&mut self) {
        let mut prefixes = self.templates.iter().map(|template| self.prefix(template));
        let common = prefixes.next().map(|first| prefixes.fold(first, common_start));
        self.shared = Digest::new(common.unwrap_or_default(), 0).words();
        let mut hashes = Vec::with_capacity(self.templates.len());
        for (template, number) in self.templates.iter().zip(0..) {
            let digest = Digest::new(self.prefix(template), self.shared);
            let mark = digest.last_mark().unwrap_or_default();
            self.marks |= 1 << mark;
            hashes.extend(digest.start(mark).map(|hash| (hash, number)));
        }
        const { assert!(MARKS <= 16, "one bit each") };
        self.starts = buckets(hashes.into_iter());
    }

    /// The first ASCII letters and digits, in lower case, of every text that can be found.
    fn start_of_all(&self, placed: &[Placed<'c>]) -> [u8; 4] {
        // A code alone is looked for in texts of the catalog's shape.
        let shape = (!self.shape.is_empty()).then(|| prefix(&self.shape));
        let templates = self.templates.iter().map(|template| self.prefix(template));
        let mut texts = placed.iter().map(|placed| placed.text).chain(templates).chain(shape);
        let first = texts.next().unwrap_or_default();
        let is_kept = |one: &u8, two: &u8| one.is_ascii_alphanumeric() && one.eq_ignore_ascii_case(two);
        let length = texts.fold(first.len(), |length, text| {
            let pairs = first.bytes().zip(text.bytes());
            pairs.take(length).take_while(|(one, two)| is_kept(one, two)).count()
        });
        let mut start = [0; 4];
        let kept = first.bytes().take(length).take_while(u8::is_ascii_alphanumeric);
        start.iter_mut().zip(kept).for_each(|(place, byte)| *place = byte.to_ascii_lowercase());
        start
    }

    /// The text before a template's first hole; may be empty.
    fn prefix(&self, template: &Template) -> &'c str {
        prefix(self.segments.get(template.from as usize..).unwrap_or_default())
    }

    /// The tables, for lookup.
    pub fn matcher(&self) -> Matcher<'_> {
        let windows = Windows { offsets: &self.offsets, seed: self.seed };
        Matcher {
            messages: Messages {
                text: &self.text,
                windows,
                displacements: &self.displacements,
                slots: &self.messages,
            },
            folded: Buckets(&self.folded),
            beginnings: Beginnings(&self.beginnings),
            segments: &self.segments,
            templates: &self.templates,
            starts: Buckets(&self.starts),
            marks: self.marks,
            shared: self.shared,
            start: self.start,
            shape: &self.shape,
        }
    }
}

/// What both texts begin with.
fn common_start<'c>(one: &'c str, two: &str) -> &'c str {
    let differs = one.char_indices().zip(two.chars()).find(|((_, one), two)| one != two);
    let end = differs.map_or(one.len().min(two.len()), |((at, _), _)| at);
    one.get(..end).unwrap_or_default()
}

/// The text before the first hole; may be empty.
fn prefix<'c>(segments: &[Segment<'c>]) -> &'c str {
    match segments {
        [Segment::Literal(text), ..] => text,
        _ => "",
    }
}
