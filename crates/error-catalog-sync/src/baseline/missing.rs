//! Lists the entries of the baseline that a page no longer has, with the rows that may have replaced them.

use std::collections::{HashMap, HashSet};

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::Span;
use error_catalog_page::analysis::UnreadRow;
use error_catalog_page::build::catalog_state::{Built, EntrySpans};
use error_catalog_page::suggestion::Suggestions;

use crate::baseline::successors::{Candidates, OtherCodes, successors};
use crate::page::Page;

/// An entry of the baseline that the page no longer has.
pub(crate) struct MissingEntry<'b> {
    pub(crate) entry: &'b Entry,
    /// The new entry that most likely has another message for it.
    pub(crate) successor: Option<NewEntry<'b>>,
    /// The new entry that has the same reason and another code.
    pub(crate) recoded: Option<NewEntry<'b>>,
    /// The nearest entry of the baseline that the page still has.
    pub(crate) neighbor: Option<Neighbor>,
}

/// An entry that the baseline does not have.
#[derive(Clone, Copy)]
pub(crate) struct NewEntry<'b> {
    pub(crate) entry: &'b Entry,
    pub(crate) spans: EntrySpans,
}

/// The message next to which a missing row was.
pub(crate) enum Neighbor {
    Above(Span),
    Below(Span),
}

/// Returns the entries of the baseline that the page no longer has, and that were not removed on purpose. On a page with
/// errors, an unread row may still be the row of one of them, which is then not missing.
pub(crate) fn missing_entries<'b>(page: &Page, catalog: &Catalog, baseline: &'b Catalog) -> Vec<&'b Entry> {
    let retained: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    let removed: HashSet<&str> = catalog.removed.iter().map(String::as_str).collect();
    let is_missing = |id: &str| !retained.contains(id) && !removed.contains(id);
    let missing: Vec<&Entry> = baseline.entries.iter().filter(|entry| is_missing(&entry.id)).collect();
    if page.catalog().is_some() { missing } else { without_unread(page, &missing) }
}

/// Leaves out an entry for each unread row: one with its code, else the one with the nearest message. If too many rows
/// would be compared, no entry is known to be missing.
fn without_unread<'b>(page: &Page, missing: &[&'b Entry]) -> Vec<&'b Entry> {
    let mut candidates = Candidates::new(missing);
    let mut suggestions = Suggestions::default();
    let mut unknown_codes = Vec::new();
    for UnreadRow { span, message } in &page.unread_rows {
        let text = page.source.slice(message.unwrap_or(*span));
        if candidates.take_with_code_in(page.source.slice(*span), text, &mut suggestions).is_none() {
            unknown_codes.extend(*message);
        }
    }
    for message in unknown_codes {
        candidates.take_closest(page.source.slice(message), &mut suggestions);
    }
    if suggestions.is_spent() { Vec::new() } else { candidates.remaining() }
}

impl<'b> MissingEntry<'b> {
    /// Finds the rows that may have replaced missing entries, and the neighbors of these entries.
    pub(crate) fn all(
        page: &Page,
        catalog: &'b Catalog,
        baseline: &'b Catalog,
        missing: &[&'b Entry],
    ) -> Vec<Self> {
        if missing.is_empty() {
            return Vec::new();
        }
        let entries = page.built().into_iter().flat_map(Built::entries);
        let spans: HashMap<&str, EntrySpans> =
            entries.map(|(entry, spans)| (entry.id.as_str(), spans)).collect();
        let spans = |entry: &Entry| spans.get(entry.id.as_str()).copied();
        let known: HashSet<&str> = baseline.entries.iter().map(|entry| entry.id.as_str()).collect();
        let new: Vec<&Entry> =
            catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str())).collect();
        let located = |entry: &'b Entry| Some(NewEntry { entry, spans: spans(entry)? });
        let other_codes = OtherCodes::new(&new);
        let successors = successors(missing, &new);
        let mut entries = Vec::with_capacity(missing.len());
        for (entry, mut successor) in missing.iter().zip(successors) {
            let recoded = other_codes.find(entry);
            // The row of another error may have the code now.
            if recoded.is_some_and(|one| one.meaning == entry.meaning && one.fix == entry.fix) {
                successor = None;
            }
            entries.push(Self {
                entry,
                successor: successor.and_then(located),
                recoded: recoded.and_then(located),
                neighbor: neighbor(entry, baseline, |entry| Some(spans(entry)?.message)),
            });
        }
        entries
    }
}

/// Returns the nearest entry above a missing one that has a row, else the nearest below.
fn neighbor(missing: &Entry, baseline: &Catalog, span: impl Fn(&Entry) -> Option<Span>) -> Option<Neighbor> {
    let index = baseline.entries.iter().position(|entry| entry.id == missing.id)?;
    let (above, below) = baseline.entries.split_at_checked(index)?;
    let above = above.iter().rev().find_map(&span).map(Neighbor::Above);
    above.or_else(|| below.iter().find_map(&span).map(Neighbor::Below))
}
