//! Lists the entries of the baseline that a page no longer has, with the rows that may have replaced them.

use std::collections::{HashMap, HashSet};

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::Span;
use error_catalog_page::suggestion::Suggestions;

use crate::baseline::successors::{OtherCodes, successors};
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
    /// The span of its message.
    pub(crate) span: Span,
}

/// The message next to which a missing row was.
pub(crate) enum Neighbor {
    Above(Span),
    Below(Span),
}

/// Returns the entries of the baseline that the page no longer has, and that were not removed on purpose. Of a page with
/// unread rows, each is taken for the nearest of these entries, which is then not missing.
pub(crate) fn missing_entries<'b>(page: &Page, catalog: &Catalog, baseline: &'b Catalog) -> Vec<&'b Entry> {
    let retained: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    let removed: HashSet<&str> = catalog.removed.iter().map(String::as_str).collect();
    let is_missing = |id: &str| !retained.contains(id) && !removed.contains(id);
    let mut missing: Vec<&Entry> = baseline.entries.iter().filter(|entry| is_missing(&entry.id)).collect();
    if page.catalog().is_some() || missing.is_empty() {
        return missing;
    }
    let mut suggestions = Suggestions::default();
    for row in page.rows_without_entry() {
        let messages: Vec<&str> = missing.iter().map(|entry| entry.message.as_str()).collect();
        let contained = messages.iter().position(|message| row.contains(*message));
        let nearest = contained.or_else(|| suggestions.closest(&row, &messages));
        if let Some(nearest) = nearest.or(messages.len().checked_sub(1)) {
            missing.remove(nearest);
        }
    }
    missing
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
        let ids = catalog.entries.iter().map(|entry| entry.id.as_str());
        let spans: HashMap<&str, Span> = ids.zip(page.message_spans()).collect();
        let span = |entry: &Entry| spans.get(entry.id.as_str()).copied();
        let known: HashSet<&str> = baseline.entries.iter().map(|entry| entry.id.as_str()).collect();
        let new: Vec<&Entry> =
            catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str())).collect();
        let located = |entry: &'b Entry| Some(NewEntry { entry, span: span(entry)? });
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
                neighbor: neighbor(entry, baseline, span),
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
