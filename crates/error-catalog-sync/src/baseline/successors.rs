//! Finds the new entry that most likely replaced a missing one, and the missing one that an unread row most likely is.

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
            *successor = candidates.take_nearest(&entry.code, &entry.message, &mut suggestions);
        }
    }
    successors
}

/// The entries that are not taken yet.
pub(crate) struct Candidates<'e> {
    entries: Vec<&'e Entry>,
    /// Indices by code.
    by_code: HashMap<&'e str, BTreeSet<usize>>,
    /// Indices by code, meaning and fix.
    by_texts: HashMap<[&'e str; 3], VecDeque<usize>>,
}

impl<'e> Candidates<'e> {
    pub(crate) fn new(entries: &[&'e Entry]) -> Self {
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

    /// Takes the entry of a code: the only one, the one whose message a text contains, or the one with the nearest message.
    fn take_nearest(&mut self, code: &str, text: &str, suggestions: &mut Suggestions) -> Option<&'e Entry> {
        if suggestions.is_spent() {
            return None;
        }
        let same_code: Vec<usize> = self.by_code.get(code)?.iter().copied().collect();
        if let [only] = same_code.as_slice() {
            return self.take(*only);
        }
        let messages = self.messages(&same_code);
        let contained = messages.iter().position(|message| text.contains(message));
        let nearest = contained.or_else(|| suggestions.closest(text, &messages))?;
        self.take(*same_code.get(nearest)?)
    }

    /// Takes an entry whose code is a word of a row. The text is that of its message, if its cell is known, else the row.
    pub(crate) fn take_with_code_in(
        &mut self,
        row: &str,
        text: &str,
        suggestions: &mut Suggestions,
    ) -> Option<&'e Entry> {
        let words = row.split(|c: char| c.is_whitespace() || c == '|');
        let mut words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        words.find_map(|word| self.take_nearest(word, text, suggestions))
    }

    /// Takes the entry with the nearest message.
    pub(crate) fn take_closest(&mut self, message: &str, suggestions: &mut Suggestions) -> Option<&'e Entry> {
        if suggestions.is_spent() {
            return None;
        }
        let remaining: Vec<usize> = self.remaining_indices().collect();
        let nearest = suggestions.closest(message, &self.messages(&remaining))?;
        self.take(*remaining.get(nearest)?)
    }

    /// Returns the entries that are not taken.
    pub(crate) fn remaining(&self) -> Vec<&'e Entry> {
        self.remaining_indices().filter_map(|index| self.entries.get(index).copied()).collect()
    }

    fn remaining_indices(&self) -> impl Iterator<Item = usize> {
        let is_remaining = |(index, entry): &(usize, &&Entry)| {
            self.by_code.get(entry.code.as_str()).is_some_and(|remaining| remaining.contains(index))
        };
        self.entries.iter().enumerate().filter(is_remaining).map(|(index, _)| index)
    }

    fn messages(&self, indices: &[usize]) -> Vec<&'e str> {
        indices.iter().filter_map(|index| Some(self.entries.get(*index)?.message.as_str())).collect()
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
