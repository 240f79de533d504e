//! Two catalogs, entry by entry.

use std::collections::{HashMap, HashSet};

use error_catalog_model::{Catalog, Entry};

use crate::change::{Change, Found};
use crate::rules::{major, minor, patch};
use crate::{entry, settings};

/// Everything that differs between two catalogs of a page, what asks the most first.
///
/// There are no changes if and only if the catalogs are equal. Without an earlier catalog, everything is added.
pub fn compare(before: Option<&Catalog>, after: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    let Some(before) = before else {
        after.entries.iter().for_each(|entry| added(entry, &mut changes));
        return changes;
    };
    settings::compare(before, after, &mut changes);
    let pairs = Pairs::new(before, after);
    for entry in &before.entries {
        if let Some(now) = pairs.now(entry) {
            compare_entries(entry, now, before.shape == after.shape, &mut changes);
        } else {
            let found = &mut Found::new(Some(&entry.id), &mut changes);
            found.add(&major::ID_REMOVED, None, &*entry.message, None);
        }
    }
    for entry in after.entries.iter().filter(|entry| pairs.is_new(entry)) {
        if before.removed.contains(&entry.id) {
            Found::new(Some(&entry.id), &mut changes).add(&major::ID_REUSED, None, None, &*entry.message);
        } else {
            added(entry, &mut changes);
        }
    }
    if pairs.moved() {
        Found::new(None, &mut changes).add(&patch::ORDER_CHANGED, None, None, None);
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.rule.bump));
    changes
}

/// The change that a page is gone, and its catalog with it.
pub fn page_removed(page: &str) -> Change {
    let page = Some(page.to_owned());
    Change { rule: &major::PAGE_REMOVED, entry: None, of: None, before: page, after: None }
}

fn added(entry: &Entry, changes: &mut Vec<Change>) {
    Found::new(Some(&entry.id), changes).add(&minor::ADDED, None, None, &*entry.message);
}

fn compare_entries(before: &Entry, after: &Entry, is_built_alike: bool, changes: &mut Vec<Change>) {
    if before.id != after.id {
        Found::new(Some(&before.id), changes).add(&major::ID_CHANGED, None, &*before.id, &*after.id);
    }
    entry::compare(before, after, is_built_alike, &mut Found::new(Some(&after.id), changes));
}

/// Which entry of today each entry of then is.
struct Pairs<'c> {
    before: &'c Catalog,
    after: &'c Catalog,
    /// The entries of today by the id that they had then.
    now: HashMap<&'c str, &'c Entry>,
    /// The ids that these have today.
    kept: HashSet<&'c str>,
}

impl<'c> Pairs<'c> {
    /// Entries are told by their ids; one whose id is gone, by its message, where an entry with a new id has it.
    fn new(before: &'c Catalog, after: &'c Catalog) -> Self {
        let today: HashMap<&str, &Entry> = after.entries.iter().map(|entry| (&*entry.id, entry)).collect();
        let known: HashSet<&str> = before.entries.iter().map(|entry| &*entry.id).collect();
        let mut fresh: HashMap<&str, &Entry> = HashMap::new();
        for entry in after.entries.iter().filter(|entry| !known.contains(&*entry.id)) {
            fresh.extend(entry.wordings().map(|wording| (wording.message, entry)));
        }
        let (mut now, mut kept) = (HashMap::new(), HashSet::new());
        for entry in &before.entries {
            let same = today.get(&*entry.id).copied();
            let renamed = || fresh.get(&*entry.message).copied().filter(|found| !kept.contains(&*found.id));
            if let Some(found) = same.or_else(renamed) {
                now.insert(&*entry.id, found);
                kept.insert(&*found.id);
            }
        }
        Self { before, after, now, kept }
    }

    fn now(&self, before: &Entry) -> Option<&'c Entry> {
        self.now.get(&*before.id).copied()
    }

    fn is_new(&self, after: &Entry) -> bool {
        !self.kept.contains(&*after.id)
    }

    /// Whether entries that are in both catalogs stand in another order.
    fn moved(&self) -> bool {
        let before = self.before.entries.iter().filter_map(|entry| self.now(entry)).map(|entry| &*entry.id);
        let after = self.after.entries.iter().map(|entry| &*entry.id).filter(|id| self.kept.contains(id));
        !before.eq(after)
    }
}
