//! The overlap check: proves that no text matches two entries, or finds such texts.

use std::cell::LazyCell;
use std::collections::{BTreeMap, HashSet};

use error_catalog_message::Segment;

use crate::candidate_pairs::{CandidatePairs, may_overlap};
use crate::catalog::Catalog;
use crate::overlap::overlap;
use crate::tables::{TablePattern, Tables};

/// The maximum number of pairs of messages that are compared, in addition to the pairs per message. Only pages with
/// thousands of messages that begin and end alike come near it.
const MAX_PAIRS: usize = 2_000_000;
const MAX_PAIRS_PER_MESSAGE: usize = 64;

/// The result of the check.
pub(crate) struct Overlaps {
    /// A text that matches both entries of each overlapping pair; the index of the earlier entry is first.
    pub(crate) texts: BTreeMap<(u32, u32), String>,
    /// The entry at which the check stopped, because too many messages begin and end alike.
    pub(crate) stopped_at: Option<u32>,
}

/// Compares each template with its candidates among the templates, and with the messages without placeholders.
pub(crate) fn overlaps<'c>(catalog: &'c Catalog, tables: &Tables<'c>) -> Overlaps {
    let messages = tables.patterns.len() + tables.exact.len();
    let remaining_pairs = MAX_PAIRS + MAX_PAIRS_PER_MESSAGE * messages;
    let mut search = Search { catalog, tables, texts: BTreeMap::new(), remaining_pairs };
    let candidates = CandidatePairs::new(&tables.patterns);
    let stopped_at = search.check_patterns(&candidates).or_else(|| search.check_texts(&candidates));
    Overlaps { texts: search.texts, stopped_at }
}

struct Search<'a, 'c> {
    catalog: &'c Catalog,
    tables: &'a Tables<'c>,
    texts: BTreeMap<(u32, u32), String>,
    remaining_pairs: usize,
}

impl<'c> Search<'_, 'c> {
    /// Compares templates with each other; returns the entry at which the number of pairs was exceeded.
    fn check_patterns(&mut self, candidates: &CandidatePairs<'_, 'c>) -> Option<u32> {
        for (index, pattern) in self.tables.patterns.iter().enumerate() {
            for other in candidates.of_pattern(index) {
                if !self.count_pair() {
                    return Some(pattern.entry);
                }
                // One overlap per pattern suffices; the next run reports the next.
                if let Some(text) = shared_text(pattern, other) {
                    self.insert(pattern.entry, other.entry, text);
                    break;
                }
            }
        }
        None
    }

    /// Compares templates with texts: messages without placeholders, and templates as they are written.
    fn check_texts(&mut self, candidates: &CandidatePairs<'_, 'c>) -> Option<u32> {
        let (catalog, tables) = (self.catalog, self.tables);
        // Two entries with the same message are reported as duplicates.
        let wordings = LazyCell::new(|| wordings(catalog));
        for (text, entry) in &tables.exact {
            for pattern in candidates.of_text(text) {
                if !self.count_pair() {
                    return Some(*entry);
                }
                let is_other = pattern.entry != *entry && pattern.pattern().captures(text).is_some();
                if is_other && !wordings.contains(&(pattern.entry, *text)) {
                    self.insert(pattern.entry, *entry, (*text).to_owned());
                }
            }
        }
        // A lookup finds a template as it is written before any pattern, so no other pattern may match it. If the
        // patterns do not overlap, only a pattern with a brace can.
        if !tables.patterns.iter().any(has_brace) {
            return None;
        }
        for (text, entry) in tables.templates(catalog) {
            for pattern in candidates.of_text(text) {
                if !self.count_pair() {
                    return Some(entry);
                }
                let is_other = pattern.entry != entry && has_brace(pattern);
                if is_other && pattern.pattern().captures(text).is_some() {
                    self.insert(pattern.entry, entry, text.to_owned());
                }
            }
        }
        None
    }

    /// Counts a pair; returns `false` if the maximum is exceeded.
    fn count_pair(&mut self) -> bool {
        let remaining = self.remaining_pairs.checked_sub(1);
        self.remaining_pairs = remaining.unwrap_or(0);
        remaining.is_some()
    }

    fn insert(&mut self, one: u32, two: u32, text: String) {
        self.texts.entry((one.min(two), one.max(two))).or_insert(text);
    }
}

/// Returns every wording with its entry.
fn wordings(catalog: &Catalog) -> HashSet<(u32, &str)> {
    let entries = (0..).zip(&catalog.entries);
    entries.flat_map(|(index, entry)| entry.wordings().map(move |wording| (index, wording.message))).collect()
}

fn has_brace(pattern: &TablePattern<'_>) -> bool {
    let has_brace = |segment: &Segment<'_>| matches!(segment, Segment::Literal(text) if text.contains('{'));
    pattern.segments.iter().any(has_brace)
}

fn shared_text(one: &TablePattern<'_>, two: &TablePattern<'_>) -> Option<String> {
    let is_reported = one.entry == two.entry || one.segments == two.segments;
    if is_reported || !may_overlap(one, two) { None } else { overlap(&one.segments, &two.segments) }
}
