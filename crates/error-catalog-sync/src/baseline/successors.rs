//! Finds the new entry that most likely replaced a missing one.

use std::collections::{BTreeSet, HashMap, VecDeque};

use error_catalog_model::Entry;
use error_catalog_page::suggestion::Suggestions;

/// Returns for each missing entry its most likely reworded form among the new entries. Such an entry has the same code,
/// and the same meaning and fix or else the nearest message. No two entries share it.
pub(crate) fn successors<'e>(missing: &[&'e Entry], new: &[&'e Entry]) -> Vec<Option<&'e Entry>> {
    let mut candidates = Candidates::new(new);
    let mut successors: Vec<Option<&Entry>> =
        missing.iter().map(|entry| candidates.take_same_texts(entry)).collect();
    let mut suggestions = Suggestions::default();
    for (entry, successor) in missing.iter().zip(&mut successors) {
        if successor.is_none() {
            *successor = candidates.take_nearest(entry, &mut suggestions);
        }
    }
    successors
}

/// The new entries that are not yet a successor.
struct Candidates<'e> {
    entries: Vec<&'e Entry>,
    /// Indices by code.
    by_code: HashMap<&'e str, BTreeSet<usize>>,
    /// Indices by code, meaning and fix.
    by_texts: HashMap<[&'e str; 3], VecDeque<usize>>,
}

impl<'e> Candidates<'e> {
    fn new(entries: &[&'e Entry]) -> Self {
        let (mut by_code, mut by_texts) =
            (HashMap::<_, BTreeSet<_>>::new(), HashMap::<_, VecDeque<_>>::new());
        for (index, entry) in entries.iter().enumerate() {
            by_code.entry(entry.code.as_str()).or_default().insert(index);
            by_texts.entry(texts(entry)).or_default().push_back(index);
        }
        Self { entries: entries.to_vec(), by_code, by_texts }
    }

    fn take_same_texts(&mut self, entry: &'e Entry) -> Option<&'e Entry> {
        let index = self.by_texts.get_mut(&texts(entry))?.pop_front()?;
        self.take(index)
    }

    fn take_nearest(&mut self, entry: &Entry, suggestions: &mut Suggestions) -> Option<&'e Entry> {
        if suggestions.is_spent() {
            return None;
        }
        let same_code: Vec<usize> = self.by_code.get(entry.code.as_str())?.iter().copied().collect();
        if let [only] = same_code.as_slice() {
            return self.take(*only);
        }
        let messages: Vec<&str> =
            same_code.iter().filter_map(|index| Some(self.entries.get(*index)?.message.as_str())).collect();
        let nearest = suggestions.closest(&entry.message, &messages)?;
        self.take(*same_code.get(nearest)?)
    }

    fn take(&mut self, index: usize) -> Option<&'e Entry> {
        let entry = self.entries.get(index).copied()?;
        self.by_code.get_mut(entry.code.as_str())?.remove(&index);
        Some(entry)
    }
}

fn texts(entry: &Entry) -> [&str; 3] {
    [&entry.code, &entry.meaning, &entry.fix]
}

/// New entries by reason, to find one with another code.
pub(crate) struct OtherCodes<'e> {
    by_reason: HashMap<String, Vec<&'e Entry>>,
}

impl<'e> OtherCodes<'e> {
    pub(crate) fn new(new: &[&'e Entry]) -> Self {
        let mut by_reason = HashMap::<_, Vec<&Entry>>::new();
        for entry in new.iter().copied() {
            let same_reason = by_reason.entry(entry.reason.to_ascii_lowercase()).or_default();
            // Two codes are enough: at least one differs from any code.
            if same_reason.len() < 2 && same_reason.iter().all(|one| one.code != entry.code) {
                same_reason.push(entry);
            }
        }
        Self { by_reason }
    }

    /// Returns the first new entry with the same reason and another code.
    pub(crate) fn find(&self, entry: &Entry) -> Option<&'e Entry> {
        let same_reason = self.by_reason.get(&entry.reason.to_ascii_lowercase())?;
        same_reason.iter().copied().find(|other| other.code != entry.code)
    }
}
