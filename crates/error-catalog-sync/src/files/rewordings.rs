//! Which new row an entry without a row most likely is, in other words or under another code.

use std::collections::{BTreeSet, HashMap, VecDeque};

use error_catalog_model::Entry;
use error_catalog_page::suggestion::Suggestions;

/// For each entry that is gone, the new row that most likely is that one in other words: one of the same code, with
/// the same texts or else the nearest message. A message is the rewording of one other.
pub(crate) fn rewordings<'e>(gone: &[&'e Entry], fresh: &[&'e Entry]) -> Vec<Option<&'e Entry>> {
    let mut left = Left::new(fresh);
    let mut rewordings: Vec<Option<&Entry>> = gone.iter().map(|entry| left.of_same_texts(entry)).collect();
    let mut suggestions = Suggestions::default();
    for (entry, now) in gone.iter().zip(&mut rewordings).filter(|(_, now)| now.is_none()) {
        *now = left.nearest(entry, &mut suggestions);
    }
    rewordings
}

/// The new rows that are the rewording of no other yet.
struct Left<'e> {
    fresh: Vec<&'e Entry>,
    /// Those of a code, as indices.
    by_code: HashMap<&'e str, BTreeSet<usize>>,
    /// Those of a code that say the same.
    by_texts: HashMap<[&'e str; 3], VecDeque<usize>>,
}

impl<'e> Left<'e> {
    fn new(fresh: &[&'e Entry]) -> Self {
        let (mut by_code, mut by_texts) =
            (HashMap::<_, BTreeSet<_>>::new(), HashMap::<_, VecDeque<_>>::new());
        for (index, entry) in fresh.iter().enumerate() {
            by_code.entry(entry.code.as_str()).or_default().insert(index);
            by_texts.entry(texts(entry)).or_default().push_back(index);
        }
        Self { fresh: fresh.to_vec(), by_code, by_texts }
    }

    fn of_same_texts(&mut self, entry: &'e Entry) -> Option<&'e Entry> {
        let index = self.by_texts.get_mut(&texts(entry))?.pop_front()?;
        self.take(index)
    }

    fn nearest(&mut self, entry: &Entry, suggestions: &mut Suggestions) -> Option<&'e Entry> {
        let of_code = self.by_code.get(entry.code.as_str()).filter(|_| !suggestions.is_spent())?;
        if of_code.len() == 1 {
            return self.take(*of_code.first()?);
        }
        let rows: Vec<(usize, &str)> = of_code
            .iter()
            .filter_map(|index| Some((*index, self.fresh.get(*index)?.message.as_str())))
            .collect();
        let messages: Vec<&str> = rows.iter().map(|(_, message)| *message).collect();
        let (index, _) = rows.get(suggestions.closest(&entry.message, &messages)?)?;
        self.take(*index)
    }

    fn take(&mut self, index: usize) -> Option<&'e Entry> {
        let entry = self.fresh.get(index).copied()?;
        self.by_code.get_mut(entry.code.as_str())?.remove(&index);
        Some(entry)
    }
}

fn texts(entry: &Entry) -> [&str; 3] {
    [&entry.code, &entry.meaning, &entry.fix]
}

/// New rows by what they say, to find one that says the same of another code.
pub(crate) struct Recoded<'e> {
    by_reason: HashMap<String, Vec<&'e Entry>>,
}

impl<'e> Recoded<'e> {
    pub(crate) fn new(fresh: &[&'e Entry]) -> Self {
        let mut by_reason = HashMap::<_, Vec<&Entry>>::new();
        for entry in fresh.iter().copied() {
            let alike = by_reason.entry(entry.reason.to_ascii_lowercase()).or_default();
            // Two codes are enough: one of them is another than any that is asked for.
            if alike.len() < 2 && alike.iter().all(|one| one.code != entry.code) {
                alike.push(entry);
            }
        }
        Self { by_reason }
    }

    /// The first new row that says the same of another code.
    pub(crate) fn find(&self, entry: &Entry) -> Option<&'e Entry> {
        let alike = self.by_reason.get(&entry.reason.to_ascii_lowercase())?;
        alike.iter().copied().find(|other| other.code != entry.code)
    }
}
