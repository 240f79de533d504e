//! What was counted.

use crate::count::{Count, Place};
use crate::groups::Groups;
use crate::scanner::{Finding, Scanner, What};

/// How often each entry's message was found, and messages that no entry has.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    entries: Vec<Count>,
    unknown: Groups,
}

impl Tally {
    #[inline]
    pub(crate) fn found(&mut self, scanner: &Scanner<'_>, place: Place, finding: &Finding<'_>) {
        match &finding.what {
            What::Entry(entry) => {
                if let Some(count) = self.entry_mut(*entry as usize) {
                    count.note(place);
                }
            }
            What::Unknown(text) => {
                let code = scanner.code(text).unwrap_or_default();
                self.unknown.found(text, code, &Count::one(place));
            }
        }
    }

    /// Adds what was counted in another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        for (entry, count) in other.entries.iter().enumerate() {
            if let Some(known) = self.entry_mut(entry) {
                known.add(count);
            }
        }
        self.unknown.add(&other.unknown);
    }

    fn entry_mut(&mut self, entry: usize) -> Option<&mut Count> {
        if self.entries.len() <= entry {
            self.entries.resize(entry + 1, Count::default());
        }
        self.entries.get_mut(entry)
    }

    /// How often the message of the entry at that place in the catalog was found, and where.
    pub fn entry(&self, entry: usize) -> Count {
        self.entries.get(entry).copied().unwrap_or_default()
    }

    /// Messages that no entry has.
    pub const fn unknown(&self) -> &Groups {
        &self.unknown
    }

    /// How many messages were found, unknown ones included.
    pub fn total(&self) -> u64 {
        self.entries.iter().map(|count| count.count).sum::<u64>() + self.unknown.count()
    }
}
