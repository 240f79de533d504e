//! Groups of similar unknown messages.

use std::collections::HashMap;

use crate::group_key::{GroupKey, WORDS};
use crate::occurrences::Occurrences;

/// Messages that differ only in parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UnknownGroup {
    /// The number of messages, and their positions.
    pub count: Occurrences,
    /// The first message, cut if it is long.
    pub example: String,
}

/// The groups of a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CodeGroups {
    pub(crate) groups: HashMap<GroupKey, UnknownGroup>,
    /// The number of merges. A merge happens when there are more groups than the share of a code.
    pub(crate) merged: usize,
}

impl UnknownGroup {
    pub(crate) fn add(&mut self, count: &Occurrences, example: &str) {
        if self.count.first.is_none_or(|first| count.first < Some(first)) {
            example.clone_into(&mut self.example);
        }
        self.count.add(count);
    }
}

impl CodeGroups {
    /// Merges groups until at most `most` remain.
    pub(crate) fn keep(&mut self, most: usize) {
        while self.groups.len() > most && self.merged < WORDS.len() {
            self.merge(self.merged + 1);
        }
    }

    /// Merges groups with the same first words, up to a number of merges.
    pub(crate) fn merge(&mut self, merged: usize) {
        if merged <= self.merged {
            return;
        }
        self.merged = merged;
        for (key, group) in std::mem::take(&mut self.groups) {
            self.groups.entry(key.merged(merged)).or_default().add(&group.count, &group.example);
        }
    }
}
