//! How often messages stand beside each value of a field.

use std::collections::BTreeMap;

use crate::scanner::What;

/// More values than so many are not told apart.
pub(crate) const MOST: usize = 10_000;

/// How much of a value is looked at, in characters.
const LONGEST: usize = 200;

/// How often messages stand beside each value of a field. Of too many values those are told apart that are the first in
/// order: which these are, and how often they were found, depends on the messages alone, not on their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Split {
    values: BTreeMap<String, Tallied>,
    others: Tallied,
    without: Tallied,
}

/// How often each entry's message was found, and unknown ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// By the entry's place in the catalog; those alone that were found.
    pub entries: BTreeMap<u32, u64>,
    /// Messages that no entry has.
    pub unknown: u64,
}

impl Split {
    /// Counts a message beside a value, or where there is none.
    pub(crate) fn found(&mut self, value: Option<&str>, what: &What<'_>) {
        match value {
            Some(value) => self.value(beginning(value)),
            None => &mut self.without,
        }
        .found(what);
    }

    /// Adds what was counted in another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        self.others.add(&other.others);
        self.without.add(&other.without);
        for (value, tallied) in &other.values {
            self.value(value).add(tallied);
        }
    }

    /// What is counted beside a value.
    fn value(&mut self, value: &str) -> &mut Tallied {
        if !self.values.contains_key(value) {
            // The last value in order gives way: what comes of it later will not find a place, either.
            if self.values.len() >= MOST
                && let Some(last) = self.values.last_entry()
            {
                if last.key().as_str() < value {
                    return &mut self.others;
                }
                self.others.add(&last.remove());
            }
            self.values.insert(value.to_owned(), Tallied::default());
        }
        self.values.get_mut(value).unwrap_or(&mut self.others)
    }

    /// The values, in order, each with what was counted beside it.
    pub fn values(&self) -> impl Iterator<Item = (&str, &Tallied)> {
        self.values.iter().map(|(value, tallied)| (value.as_str(), tallied))
    }

    /// What was counted beside values that are not told apart, because there are too many.
    pub const fn others(&self) -> &Tallied {
        &self.others
    }

    /// Messages in no record, or in one that has no such field.
    pub const fn without(&self) -> &Tallied {
        &self.without
    }
}

impl Tallied {
    fn found(&mut self, what: &What<'_>) {
        match what {
            What::Entry(entry) => *self.entries.entry(*entry).or_default() += 1,
            What::Unknown(_) => self.unknown += 1,
        }
    }

    /// Adds another count.
    pub fn add(&mut self, other: &Self) {
        for (entry, count) in &other.entries {
            *self.entries.entry(*entry).or_default() += count;
        }
        self.unknown += other.unknown;
    }

    /// How many messages there are.
    pub fn total(&self) -> u64 {
        self.entries.values().sum::<u64>() + self.unknown
    }
}

/// As much of a value as is looked at.
fn beginning(value: &str) -> &str {
    let end = value.char_indices().nth(LONGEST).map_or(value.len(), |(at, _)| at);
    value.get(..end).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::{MOST, Split};
    use crate::What;

    fn split(values: impl IntoIterator<Item = usize>) -> Split {
        let mut split = Split::default();
        for value in values {
            split.found(Some(&value.to_string()), &What::Entry(0));
        }
        split
    }

    #[test]
    fn neither_order_nor_parts_show() {
        for count in [10, MOST, MOST + 1, 3 * MOST] {
            let all = || (0..count).chain(0..count / 2);
            let forwards = split(all());
            let mut backwards: Vec<usize> = all().collect();
            backwards.reverse();
            assert!(forwards == split(backwards));
            let mut parts = split(all().step_by(2));
            parts.add(&split(all().skip(1).step_by(2)));
            assert!(forwards == parts);
            assert_eq!(forwards.values().count(), count.min(MOST));
            assert_eq!(forwards.others().total() > 0, count > MOST);
            let counted: u64 = forwards.values().map(|(_, tallied)| tallied.total()).sum();
            assert_eq!(counted + forwards.others().total(), all().count() as u64);
        }
    }
}
