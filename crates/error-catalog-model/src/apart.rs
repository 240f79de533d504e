//! The proof that no text matches two entries, or those that do.

use std::cell::LazyCell;
use std::collections::{BTreeMap, HashSet};

use error_catalog_match::Segment;

use crate::catalog::Catalog;
use crate::overlap::overlap;
use crate::rivals::{Rivals, may_overlap};
use crate::tables::{TablePattern, Tables};

/// How many pairs of messages are looked at: so many, and so many more for each message. A page comes near it
/// only when thousands of its messages begin and end alike.
const MOST_PAIRS: usize = 2_000_000;
const MOST_PAIRS_PER_MESSAGE: usize = 64;

/// The entries of which one text may be either's.
pub(crate) struct Overlaps {
    /// Such a text for each two entries, however many of their wordings overlap; the earlier entry first.
    pub(crate) texts: BTreeMap<(u32, u32), String>,
    /// An entry whose messages begin and end as too many others do: the rest was not looked at.
    pub(crate) stopped_at: Option<u32>,
}

/// Holds each message with parameters against its rivals, and against every message without.
pub(crate) fn overlaps<'c>(catalog: &'c Catalog, tables: &Tables<'c>) -> Overlaps {
    let messages = tables.patterns.len() + tables.exact.len();
    let pairs_left = MOST_PAIRS + MOST_PAIRS_PER_MESSAGE * messages;
    let mut search = Search { catalog, tables, texts: BTreeMap::new(), pairs_left };
    let rivals = Rivals::new(&tables.patterns);
    let stopped_at = search.check_patterns(&rivals).or_else(|| search.check_texts(&rivals));
    Overlaps { texts: search.texts, stopped_at }
}

struct Search<'a, 'c> {
    catalog: &'c Catalog,
    tables: &'a Tables<'c>,
    texts: BTreeMap<(u32, u32), String>,
    pairs_left: usize,
}

impl<'c> Search<'_, 'c> {
    /// The entry at which too many pairs were looked at, if there is one.
    fn check_patterns(&mut self, rivals: &Rivals<'_, 'c>) -> Option<u32> {
        for (index, pattern) in self.tables.patterns.iter().enumerate() {
            for other in rivals.of(index) {
                if !self.takes_pair() {
                    return Some(pattern.entry);
                }
                // One overlap names the two rows; who mends it sees the next.
                if let Some(text) = shared_text(pattern, other) {
                    self.note(pattern.entry, other.entry, text);
                    break;
                }
            }
        }
        None
    }

    /// The same of texts that are found as they are written: messages without parameters, and templates.
    fn check_texts(&mut self, rivals: &Rivals<'_, 'c>) -> Option<u32> {
        // A message that two entries have was reported as such.
        let (catalog, tables) = (self.catalog, self.tables);
        let wordings = LazyCell::new(|| wordings(catalog));
        for (text, entry) in &tables.exact {
            for pattern in rivals.of_text(text) {
                if !self.takes_pair() {
                    return Some(*entry);
                }
                let is_other = pattern.entry != *entry && pattern.pattern().captures(text).is_some();
                if is_other && !wordings.contains(&(pattern.entry, *text)) {
                    self.note(pattern.entry, *entry, (*text).to_owned());
                }
            }
        }
        // A template as it is written is found before any pattern, so it too may be nobody else's. Where the
        // patterns themselves do not overlap, only one that holds a brace can match it.
        if !tables.patterns.iter().any(holds_brace) {
            return None;
        }
        for (text, entry) in tables.templates(catalog) {
            for pattern in rivals.of_text(text) {
                if !self.takes_pair() {
                    return Some(entry);
                }
                let is_other = pattern.entry != entry && holds_brace(pattern);
                if is_other && pattern.pattern().captures(text).is_some() {
                    self.note(pattern.entry, entry, text.to_owned());
                }
            }
        }
        None
    }

    /// Counts a pair; `false` if it is one too many.
    fn takes_pair(&mut self) -> bool {
        let left = self.pairs_left.checked_sub(1);
        self.pairs_left = left.unwrap_or(0);
        left.is_some()
    }

    fn note(&mut self, one: u32, two: u32, text: String) {
        self.texts.entry((one.min(two), one.max(two))).or_insert(text);
    }
}

/// Every wording, with its entry.
fn wordings(catalog: &Catalog) -> HashSet<(u32, &str)> {
    let entries = (0..).zip(&catalog.entries);
    entries.flat_map(|(index, entry)| entry.wordings().map(move |wording| (index, wording.message))).collect()
}

fn holds_brace(pattern: &TablePattern<'_>) -> bool {
    let holds_brace = |segment: &Segment<'_>| matches!(segment, Segment::Literal(text) if text.contains('{'));
    pattern.segments.iter().any(holds_brace)
}

fn shared_text(one: &TablePattern<'_>, two: &TablePattern<'_>) -> Option<String> {
    let reported_already = one.entry == two.entry || one.segments == two.segments;
    let may_share = !reported_already && may_overlap(one, two);
    if may_share { overlap(&one.segments, &two.segments) } else { None }
}
