//! Counts of messages.

use error_catalog::Entry;

use crate::occurrences::{Occurrences, Position};
use crate::scanner::{Hit, HitKind, Scanner};
use crate::unknown_groups::UnknownGroups;

/// The occurrences of each entry's message, and groups of unknown messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MessageCounts {
    entries: Vec<Occurrences>,
    unknown: UnknownGroups,
}

impl MessageCounts {
    #[inline]
    pub(crate) fn count_message(&mut self, scanner: &Scanner<'_>, position: Position, hit: &Hit<'_>) {
        match &hit.kind {
            HitKind::Entry(entry) => {
                if let Some(count) = self.entry_mut(*entry as usize) {
                    count.note(position);
                }
            }
            HitKind::Unknown(text) => {
                let code = scanner.code(text).unwrap_or_default();
                self.unknown.count_message(text, code, &Occurrences::one(position));
            }
        }
    }

    /// Adds the counts of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        for (entry, count) in other.entries.iter().enumerate() {
            if let Some(known) = self.entry_mut(entry) {
                known.add(count);
            }
        }
        self.unknown.add(&other.unknown);
    }

    fn entry_mut(&mut self, entry: usize) -> Option<&mut Occurrences> {
        if self.entries.len() <= entry {
            self.entries.resize(entry + 1, Occurrences::default());
        }
        self.entries.get_mut(entry)
    }

    /// Returns the occurrences of an entry.
    pub fn of(&self, entry: impl Entry) -> Occurrences {
        self.entry(entry.__index())
    }

    /// Returns the occurrences of the entry at an index in the catalog.
    #[must_use]
    pub fn entry(&self, entry: usize) -> Occurrences {
        self.entries.get(entry).copied().unwrap_or_default()
    }

    /// Returns the messages that no entry has.
    #[must_use]
    pub const fn unknown(&self) -> &UnknownGroups {
        &self.unknown
    }

    /// Returns the number of messages, including unknown ones.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.entries.iter().map(|count| count.count).sum::<u64>() + self.unknown.count()
    }
}
