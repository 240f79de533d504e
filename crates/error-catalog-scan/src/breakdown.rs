//! Counts of messages and codes for each value of a field.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::group_by::FieldValue;
use crate::scanner::HitKind;

/// The largest number of distinct values. Every thread holds them for each field, so the limit bounds memory.
pub(crate) const MOST: usize = 2_000;

/// The largest number of characters of a value that are compared.
const LONGEST: usize = 250;

/// Follows a value that was cut.
const CUT: char = '…';

/// Counts of messages for each value of a field. If there are too many values, the first in order are retained. The
/// values and their counts depend only on the messages, never on their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Breakdown {
    values: BTreeMap<String, CountsPerEntry>,
    others: CountsPerEntry,
    without: CountsPerEntry,
    not_a_time: Option<String>,
}

/// The number of messages of each entry, of unknown messages, and of records with each code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CountsPerEntry {
    /// The counts by the entry's index in the catalog, without zeros.
    pub entries: BTreeMap<u32, u64>,
    /// The number of messages that no entry has.
    pub unknown: u64,
    /// The counts by the number of a [code](crate::Recognizer), without zeros.
    pub codes: BTreeMap<u32, u64>,
}

/// A message or a code that is counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Counted<'c> {
    Message(&'c HitKind<'c>),
    Code(u32),
}

impl Breakdown {
    /// Counts a message or a code under a value of its record.
    pub(crate) fn count(&mut self, field_value: &FieldValue, counted: Counted<'_>) {
        match field_value {
            FieldValue::Value(value) => self.value(&beginning(value)),
            FieldValue::NotATime(value) => {
                self.note(&beginning(value));
                &mut self.without
            }
            FieldValue::Absent => &mut self.without,
        }
        .count(counted);
    }

    /// Records a value that is not a time. The first in order is retained.
    fn note(&mut self, value: &str) {
        if self.not_a_time.as_deref().is_none_or(|first| value < first) {
            self.not_a_time = Some(value.to_owned());
        }
    }

    /// Adds the counts of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        self.others.add(&other.others);
        self.without.add(&other.without);
        other.not_a_time.iter().for_each(|value| self.note(value));
        for (value, counts) in &other.values {
            self.value(value).add(counts);
        }
    }

    /// Returns the counts of a value.
    fn value(&mut self, value: &str) -> &mut CountsPerEntry {
        if !self.values.contains_key(value) {
            // Drop the last value in order. Later messages with this value find no slot either, so the result does
            // not depend on the order of messages.
            if self.values.len() >= MOST
                && let Some(last) = self.values.last_entry()
            {
                if last.key().as_str() < value {
                    return &mut self.others;
                }
                self.others.add(&last.remove());
            }
            self.values.insert(value.to_owned(), CountsPerEntry::default());
        }
        self.values.get_mut(value).unwrap_or(&mut self.others)
    }

    /// Returns the values in order, with their counts. Values with the same first 250 characters are one value, which
    /// ends with `…`.
    pub fn values(&self) -> impl Iterator<Item = (&str, &CountsPerEntry)> {
        self.values.iter().map(|(value, counts)| (value.as_str(), counts))
    }

    /// Returns the counts of all values beyond the limit.
    #[must_use]
    pub const fn others(&self) -> &CountsPerEntry {
        &self.others
    }

    /// Returns the counts of messages outside of records, in records without the field, or without a time in it.
    #[must_use]
    pub const fn without(&self) -> &CountsPerEntry {
        &self.without
    }

    /// Returns an example of a value that is not a time, if times were requested: the first in order.
    #[must_use]
    pub fn not_a_time(&self) -> Option<&str> {
        self.not_a_time.as_deref()
    }
}

impl CountsPerEntry {
    fn count(&mut self, counted: Counted<'_>) {
        match counted {
            Counted::Message(HitKind::Entry(entry)) => *self.entries.entry(*entry).or_default() += 1,
            Counted::Message(HitKind::Unknown(_)) => self.unknown += 1,
            Counted::Code(code) => *self.codes.entry(code).or_default() += 1,
        }
    }

    /// Adds other counts.
    pub fn add(&mut self, other: &Self) {
        for (entry, count) in &other.entries {
            *self.entries.entry(*entry).or_default() += count;
        }
        self.unknown += other.unknown;
        for (code, count) in &other.codes {
            *self.codes.entry(*code).or_default() += count;
        }
    }

    /// Returns the number of messages and codes.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.entries.values().sum::<u64>() + self.unknown + self.codes.values().sum::<u64>()
    }
}

/// Cuts a value after [`LONGEST`] characters.
fn beginning(value: &str) -> Cow<'_, str> {
    let cut = value.char_indices().nth(LONGEST).and_then(|(at, _)| value.get(..at));
    cut.map_or(Cow::Borrowed(value), |cut| Cow::Owned(format!("{cut}{CUT}")))
}

#[cfg(test)]
mod tests {
    use super::{Breakdown, Counted, MOST};
    use crate::HitKind;
    use crate::group_by::FieldValue;

    fn split(values: impl IntoIterator<Item = usize>) -> Breakdown {
        let mut breakdown = Breakdown::default();
        for value in values {
            breakdown.count(&FieldValue::Value(value.to_string()), Counted::Message(&HitKind::Entry(0)));
        }
        breakdown
    }

    #[test]
    fn long_values_are_cut_with_a_mark() {
        let mut breakdown = Breakdown::default();
        for value in ["y".repeat(250), "y".repeat(249) + "z", "y".repeat(251), "y".repeat(250) + "z"] {
            breakdown.count(&FieldValue::Value(value), Counted::Message(&HitKind::Entry(0)));
        }
        let values: Vec<_> =
            breakdown.values().map(|(value, counts)| (value.len(), counts.total())).collect();
        assert_eq!(values, [(250, 1), (250 + '…'.len_utf8(), 2), (250, 1)]);
        assert_eq!(breakdown.values().nth(1).unwrap().0.strip_suffix('…'), Some("y".repeat(250).as_str()));
    }

    #[test]
    fn the_first_value_that_is_not_a_time_is_the_example() {
        let mut parts = [Breakdown::default(), Breakdown::default()];
        for (part, value) in [(0, "soon"), (1, "later"), (1, "then")] {
            parts[part].count(&FieldValue::NotATime(value.to_owned()), Counted::Message(&HitKind::Entry(0)));
        }
        let [mut one, two] = parts;
        one.add(&two);
        assert_eq!((one.not_a_time(), one.without().total()), (Some("later"), 3));
    }

    #[test]
    fn order_and_parts_do_not_matter() {
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
            let counts: u64 = forwards.values().map(|(_, counts)| counts.total()).sum();
            assert_eq!(counts + forwards.others().total(), all().count() as u64);
        }
    }
}
