//! The messages of a catalog in the orders that the overlap check needs.

use error_catalog_match::Pattern;
use error_catalog_message::Segment;

use crate::catalog::{Catalog, Entry};
use crate::validation_error::ValidationError;

/// The messages of a catalog, borrowed from it.
#[derive(Debug, Default)]
pub(crate) struct Tables<'c> {
    /// Messages without placeholders, each with its entry, in the order of the catalog.
    pub(crate) exact: Vec<(&'c str, u32)>,
    /// Messages with placeholders, sorted by prefix.
    pub(crate) patterns: Vec<TablePattern<'c>>,
}

/// A message with placeholders.
#[derive(Debug)]
pub(crate) struct TablePattern<'c> {
    /// The segments of the message.
    pub(crate) segments: Vec<Segment<'c>>,
    /// The index of the entry.
    pub(crate) entry: u32,
    /// The pattern with the longest prefix that is a prefix of this pattern's.
    pub(crate) parent: Option<u32>,
}

impl<'c> TablePattern<'c> {
    /// Returns the pattern of a matcher.
    pub(crate) fn pattern(&self) -> Pattern<'_> {
        Pattern { segments: self.segments.as_slice().into() }
    }

    /// Returns the text before the first placeholder.
    pub(crate) fn prefix(&self) -> &'c str {
        literal(self.segments.first())
    }

    /// Returns the text after the last placeholder.
    pub(crate) fn suffix(&self) -> &'c str {
        literal(self.segments.last())
    }
}

fn literal<'c>(segment: Option<&Segment<'c>>) -> &'c str {
    match segment {
        Some(Segment::Literal(text)) => text,
        _ => "",
    }
}

impl<'c> Tables<'c> {
    /// Sorts the messages of a catalog; messages with invalid placeholders are returned as errors instead.
    pub(crate) fn new(catalog: &'c Catalog) -> (Self, Vec<ValidationError>) {
        let mut tables = Self { exact: Vec::with_capacity(catalog.entries.len()), patterns: Vec::new() };
        let mut errors = Vec::new();
        for ((index, entry), number) in catalog.entries.iter().enumerate().zip(0..) {
            for wording in entry.wordings() {
                if wording.parameters.is_empty() {
                    tables.exact.push((wording.message, number));
                    continue;
                }
                match wording.segments() {
                    Ok(segments) => {
                        tables.patterns.push(TablePattern { segments, entry: number, parent: None });
                    }
                    Err(error) => errors.push(ValidationError::placeholders(index, error)),
                }
            }
        }
        tables.patterns.sort_by(|a, b| a.prefix().cmp(b.prefix()));
        tables.link_parents();
        (tables, errors)
    }

    /// Returns the templates as they are written, each with its entry.
    pub(crate) fn templates(&self, catalog: &'c Catalog) -> Vec<(&'c str, u32)> {
        let mut entries: Vec<u32> = self.patterns.iter().map(|pattern| pattern.entry).collect();
        entries.sort_unstable();
        entries.dedup();
        let wordings = |number: u32| {
            let entry = catalog.entries.get(number as usize);
            let wordings = entry.into_iter().flat_map(Entry::wordings);
            let templates = wordings.filter(|wording| !wording.parameters.is_empty());
            templates.map(move |wording| (wording.message, number))
        };
        entries.into_iter().flat_map(wordings).collect()
    }

    /// Sets the parent of each pattern.
    fn link_parents(&mut self) {
        let mut open: Vec<(&str, u32)> = Vec::new();
        for (number, pattern) in (0..).zip(&mut self.patterns) {
            let prefix = pattern.prefix();
            while open.last().is_some_and(|(above, _)| !prefix.starts_with(above)) {
                open.pop();
            }
            pattern.parent = open.last().map(|(_, parent)| *parent);
            open.push((prefix, number));
        }
    }
}
