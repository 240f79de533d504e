//! Compares two catalogs: their settings, then their entries in pairs.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use error_catalog_model::{Catalog, Entry};

use crate::change::Change;
use crate::rules::{self, ChangeRule};
use crate::{entry, settings};

/// Returns the differences between two catalogs of a page, those with the greatest bump first.
///
/// There are no changes if and only if the catalogs are equal. Without an earlier catalog, every entry is new.
pub fn compare(before: Option<&Catalog>, after: &Catalog) -> Vec<Change> {
    let Some(before) = before else {
        return after.entries.iter().map(|entry| added(&rules::ID_ADDED, entry)).collect();
    };
    let mut changes = settings::compare(before, after);
    changes.extend(compare_entries(before, after));
    changes.sort_by_key(|change| Reverse(change.rule.bump));
    changes
}

/// Returns the change that removes a page and its catalog.
pub fn page_removed(page: &str) -> Change {
    Change::new(&rules::PAGE_REMOVED).before(page.to_owned())
}

fn added(rule: &'static ChangeRule, entry: &Entry) -> Change {
    Change::new(rule).entry(&entry.id).after(entry.message.clone())
}

fn compare_entries(before: &Catalog, after: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    let is_same_format = before.shape == after.shape;
    let pairs = pair_entries(before, after);
    for pair in &pairs {
        if let Some(successor) = pair.after {
            changes.extend(entry::compare(pair.before, successor, is_same_format));
        } else {
            let removed = Change::new(&rules::ID_REMOVED).entry(&pair.before.id);
            changes.push(removed.before(pair.before.message.clone()));
        }
    }
    let successors: Vec<&str> =
        pairs.iter().filter_map(|pair| pair.after).map(|entry| entry.id.as_str()).collect();
    let paired_ids: HashSet<&str> = successors.iter().copied().collect();
    for entry in after.entries.iter().filter(|entry| !paired_ids.contains(entry.id.as_str())) {
        let is_reused = before.removed.contains(&entry.id);
        changes.push(added(if is_reused { &rules::ID_REUSED } else { &rules::ID_ADDED }, entry));
    }
    let ids_in_order = after.entries.iter().map(|entry| entry.id.as_str());
    if !ids_in_order.filter(|id| paired_ids.contains(id)).eq(successors) {
        changes.push(Change::new(&rules::ORDER_CHANGED));
    }
    changes
}

/// An entry of the earlier catalog, and the same error in the later one.
struct EntryPair<'c> {
    before: &'c Entry,
    after: Option<&'c Entry>,
}

/// Pairs entries by id. A missing id is paired with a new one that has the same message among its wordings.
fn pair_entries<'c>(before: &'c Catalog, after: &'c Catalog) -> Vec<EntryPair<'c>> {
    let by_id: HashMap<&str, &Entry> = after.entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let earlier_ids: HashSet<&str> = before.entries.iter().map(|entry| entry.id.as_str()).collect();
    let mut new_by_message: HashMap<&str, &Entry> = HashMap::new();
    for entry in after.entries.iter().filter(|entry| !earlier_ids.contains(entry.id.as_str())) {
        new_by_message.extend(entry.wordings().map(|wording| (wording.message, entry)));
    }
    let mut renamed_ids = HashSet::new();
    let mut pairs = Vec::new();
    for entry in &before.entries {
        let mut successor = by_id.get(entry.id.as_str()).copied();
        if successor.is_none()
            && let Some(candidate) = new_by_message.get(entry.message.as_str())
            && renamed_ids.insert(candidate.id.as_str())
        {
            successor = Some(candidate);
        }
        pairs.push(EntryPair { before: entry, after: successor });
    }
    pairs
}
