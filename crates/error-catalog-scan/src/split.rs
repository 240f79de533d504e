//! How often messages stand beside each value of a field.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::by::Beside;
use crate::scanner::What;

/// More values than so many are not told apart: each thread holds them, of each field, so they must be few enough for many.
pub(crate) const MOST: usize = 2_000;

/// How much of a value is looked at, in characters.
const LONGEST: usize = 250;

/// What stands behind as much of a value as is looked at.
const CUT: char = '…';

/// How often messages stand beside each value of a field. Of too many values those are told apart that are the first in
/// order: which these are, and how often they were found, depends on the messages alone, not on their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Split {
    values: BTreeMap<String, Tallied>,
    others: Tallied,
    without: Tallied,
    no_time: Option<String>,
}

/// How often each entry's message was found, and unknown ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tallied {
    /// By the entry's place in the catalog; those alone that were found.
    pub entries: BTreeMap<u32, u64>,
    /// Messages that no entry has.
    pub unknown: u64,
}

impl Split {
    /// Counts a message beside what its record has.
    pub(crate) fn found(&mut self, beside: &Beside, what: &What<'_>) {
        match beside {
            Beside::Value(value) => self.value(&beginning(value)),
            Beside::NoTime(value) => {
                self.note(&beginning(value));
                &mut self.without
            }
            Beside::Nothing => &mut self.without,
        }
        .found(what);
    }

    /// Notes a value that is no time: the first in order is kept.
    fn note(&mut self, value: &str) {
        if self.no_time.as_deref().is_none_or(|first| value < first) {
            self.no_time = Some(value.to_owned());
        }
    }

    /// Adds what was counted in another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        self.others.add(&other.others);
        self.without.add(&other.without);
        other.no_time.iter().for_each(|value| self.note(value));
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

    /// The values, in order, each with what was counted beside it. Those that begin with the same 250 characters, and
    /// go on, are one: what they begin with, and `…`.
    pub fn values(&self) -> impl Iterator<Item = (&str, &Tallied)> {
        self.values.iter().map(|(value, tallied)| (value.as_str(), tallied))
    }

    /// What was counted beside values that are not told apart, because there are too many.
    pub const fn others(&self) -> &Tallied {
        &self.others
    }

    /// Messages in no record, or in one that has no such field or, where a time is asked for, none in it.
    pub const fn without(&self) -> &Tallied {
        &self.without
    }

    /// Where a time is asked for, a value that is none, if there is any: the first in order.
    pub fn no_time(&self) -> Option<&str> {
        self.no_time.as_deref()
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
fn beginning(value: &str) -> Cow<'_, str> {
    let cut = value.char_indices().nth(LONGEST).and_then(|(at, _)| value.get(..at));
    cut.map_or(Cow::Borrowed(value), |cut| Cow::Owned(format!("{cut}{CUT}")))
}

#[cfg(test)]
mod tests {
    use super::{MOST, Split};
    use crate::What;
    use crate::by::Beside;

    fn split(values: impl IntoIterator<Item = usize>) -> Split {
        let mut split = Split::default();
        for value in values {
            split.found(&Beside::Value(value.to_string()), &What::Entry(0));
        }
        split
    }

    #[test]
    fn long_values_are_cut_with_a_mark() {
        let mut split = Split::default();
        for value in ["y".repeat(250), "y".repeat(249) + "z", "y".repeat(251), "y".repeat(250) + "z"] {
            split.found(&Beside::Value(value), &What::Entry(0));
        }
        let values: Vec<_> = split.values().map(|(value, tallied)| (value.len(), tallied.total())).collect();
        assert_eq!(values, [(250, 1), (250 + '…'.len_utf8(), 2), (250, 1)]);
        assert_eq!(split.values().nth(1).unwrap().0.strip_suffix('…'), Some("y".repeat(250).as_str()));
    }

    #[test]
    fn of_what_is_no_time_the_first_in_order_is_an_example() {
        let mut parts = [Split::default(), Split::default()];
        for (part, value) in [(0, "soon"), (1, "later"), (1, "then")] {
            parts[part].found(&Beside::NoTime(value.to_owned()), &What::Entry(0));
        }
        let [mut one, two] = parts;
        one.add(&two);
        assert_eq!((one.no_time(), one.without().total()), (Some("later"), 3));
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
