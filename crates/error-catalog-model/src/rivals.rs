//! Which messages with parameters could match the same text, by what they begin and end with.

use std::cmp::Ordering;

use crate::tables::TablePattern;

/// Patterns sorted by prefix, and a second order of them: by suffix, read backwards.
pub(crate) struct Rivals<'t, 'c> {
    patterns: &'t [TablePattern<'c>],
    by_suffix: Vec<usize>,
}

impl<'t, 'c> Rivals<'t, 'c> {
    /// `patterns` are sorted by prefix.
    pub(crate) fn new(patterns: &'t [TablePattern<'c>]) -> Self {
        let mut by_suffix: Vec<usize> = (0..patterns.len()).collect();
        by_suffix.sort_by(|one, two| match (patterns.get(*one), patterns.get(*two)) {
            (Some(one), Some(two)) => backwards(one.suffix(), two.suffix()),
            _ => Ordering::Equal,
        });
        Self { patterns, by_suffix }
    }

    /// The patterns that may overlap with the one at `index`, each pair from one side only: of two prefixes, one
    /// begins with the other, and of two suffixes, one ends with the other.
    pub(crate) fn of(&self, index: usize) -> impl Iterator<Item = &'t TablePattern<'c>> {
        let pattern = self.patterns.get(index);
        let (prefix, suffix) = pattern.map_or(("", ""), |pattern| (pattern.prefix(), pattern.suffix()));
        let later = self.patterns.get(index + 1..).unwrap_or_default();
        let same_prefix = later.partition_point(|other| other.prefix().starts_with(prefix));
        let longer_suffix = self.ending_with(suffix);
        // Whichever is fewer is gone through, and the other condition asked of each.
        let by_prefix = later.get(..same_prefix).unwrap_or_default();
        let fewer_by_suffix = longer_suffix.len() < by_prefix.len();
        let first = if fewer_by_suffix { &[] } else { by_prefix };
        let second = if fewer_by_suffix { longer_suffix } else { &[] };
        let shorter = if fewer_by_suffix { self.with_suffixes_within(suffix) } else { Vec::new() };
        let from_suffix = second.iter().copied().chain(shorter).filter(move |other| *other > index);
        let patterns = self.patterns;
        let from_suffix = from_suffix.filter_map(move |other| patterns.get(other));
        let may_overlap = move |other: &&TablePattern<'c>| {
            other.prefix().starts_with(prefix)
                && (other.suffix().ends_with(suffix) || suffix.ends_with(other.suffix()))
        };
        first.iter().chain(from_suffix).filter(may_overlap)
    }

    /// The patterns whose suffix ends with `suffix`: neighbours in the second order.
    fn ending_with(&self, suffix: &str) -> &[usize] {
        self.neighbours(suffix, |own| own.ends_with(suffix))
    }

    /// The patterns whose suffix is a shorter end of `suffix`.
    fn with_suffixes_within(&self, suffix: &str) -> Vec<usize> {
        let shorter = suffix.char_indices().filter_map(|(at, c)| suffix.get(at + c.len_utf8()..));
        shorter.flat_map(|end| self.neighbours(end, |own| own == end)).copied().collect()
    }

    /// In the second order, those from `suffix` on of which something holds.
    fn neighbours(&self, suffix: &str, holds: impl Fn(&str) -> bool) -> &[usize] {
        let own = |index: &usize| self.patterns.get(*index).map_or("", TablePattern::suffix);
        let from = self.by_suffix.partition_point(|index| backwards(own(index), suffix) == Ordering::Less);
        let rest = self.by_suffix.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|index| holds(own(index)))).unwrap_or_default()
    }
}

fn backwards(one: &str, two: &str) -> Ordering {
    one.bytes().rev().cmp(two.bytes().rev())
}
