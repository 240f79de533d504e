//! Unknown messages that are alike, and the groups of a code.

use std::collections::HashMap;

use crate::count::Count;
use crate::key::{Key, WORDS};

/// Messages that are alike but for what varies.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many, and where.
    pub count: Count,
    /// The first of them, or its beginning where it is long.
    pub example: String,
}

/// The groups of a code.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    pub(crate) groups: HashMap<Key, Group>,
    /// How often groups were merged, because there were more than the share; it was not less then.
    pub(crate) merged: usize,
}

impl Group {
    pub(crate) fn add(&mut self, count: &Count, example: &str) {
        if self.count.first.is_none_or(|first| count.first < Some(first)) {
            example.clone_into(&mut self.example);
        }
        self.count.add(count);
    }
}

impl Code {
    /// Merges groups until there are no more than so many.
    pub(crate) fn keep(&mut self, most: usize) {
        while self.groups.len() > most && self.merged < WORDS.len() {
            self.merge(self.merged + 1);
        }
    }

    /// Merges groups that begin alike, until that was done so often.
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
