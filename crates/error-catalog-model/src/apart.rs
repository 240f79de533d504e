//! The proof that no text matches two entries, or those that do.

use std::cell::LazyCell;
use std::collections::HashSet;

use error_catalog_match::Segment;

use crate::catalog::Catalog;
use crate::fault::{Fault, fault};
use crate::overlap::overlap;
use crate::rivals::{Rivals, may_overlap};
use crate::tables::{TablePattern, Tables};

/// How many pairs of messages are looked at: so many, and so many more for each message. A page comes near it
/// only when thousands of its messages begin and end alike.
const MOST_PAIRS: usize = 2_000_000;
const MOST_PAIRS_PER_MESSAGE: usize = 64;

/// Holds each message with parameters against its rivals, and against every message without.
///
/// Two entries make one fault, however many of their wordings overlap.
pub(crate) struct Apart<'a, 'c> {
    catalog: &'c Catalog,
    tables: &'a Tables<'c>,
    faults: &'a mut Vec<Fault>,
    reported: HashSet<(u32, u32)>,
    pairs_left: usize,
}

impl<'a, 'c> Apart<'a, 'c> {
    pub(crate) fn new(catalog: &'c Catalog, tables: &'a Tables<'c>, faults: &'a mut Vec<Fault>) -> Self {
        let messages = tables.patterns.len() + tables.exact.len();
        let pairs_left = MOST_PAIRS + MOST_PAIRS_PER_MESSAGE * messages;
        Self { catalog, tables, faults, reported: HashSet::new(), pairs_left }
    }

    pub(crate) fn check(mut self) {
        let rivals = Rivals::new(&self.tables.patterns);
        // An entry whose messages are alike too many others is named; the rest would take as long.
        let stopped_at = self.check_patterns(&rivals).or_else(|| self.check_texts(&rivals));
        if let Some(entry) = stopped_at {
            let what =
                "its message begins and ends as too many others do, which cannot be told apart in good time";
            let remedy =
                "word such messages so that they differ before their first parameter, or behind their last";
            self.faults.push(fault("too-many-alike", entry as usize, what.to_owned(), remedy));
        }
    }

    /// The entry at which too many pairs were looked at, if there is one.
    fn check_patterns(&mut self, rivals: &Rivals<'_, 'c>) -> Option<u32> {
        for (index, pattern) in self.tables.patterns.iter().enumerate() {
            for other in rivals.of(index) {
                if !self.takes_pair() {
                    return Some(pattern.entry);
                }
                // One overlap names the two rows; who mends it sees the next.
                if let Some(text) = shared_text(pattern, other) {
                    self.report(pattern.entry, other.entry, &text);
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
                    self.report(pattern.entry, *entry, text);
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
                    self.report(pattern.entry, entry, text);
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

    fn report(&mut self, one: u32, two: u32, text: &str) {
        if self.reported.insert((one.min(two), one.max(two))) {
            self.faults.push(overlap_fault(one, two, text));
        }
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

fn overlap_fault(one: u32, two: u32, text: &str) -> Fault {
    let what = format!("its message and another entry's both match `{text}`");
    let remedy =
        "word one of them differently, or give a parameter a narrower kind, such as `{name:integer}`";
    Fault {
        other: Some(one.min(two) as usize),
        ..fault("overlapping-messages", one.max(two) as usize, what, remedy)
    }
}
