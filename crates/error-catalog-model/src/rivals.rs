//! Which messages with parameters could match the same text, by what they begin and end with.

use std::cmp::Ordering;

use crate::tables::TablePattern;

/// Patterns sorted by prefix, and a second order of them: by suffix, read backwards.
pub(crate) struct Rivals<'t, 'c> {
    patterns: &'t [TablePattern<'c>],
    by_suffix: Vec<usize>,
    /// The pattern, if any, whose suffix is the longest that the suffix of each ends with.
    suffix_parents: Vec<Option<usize>>,
    /// How many patterns each chain of parents has, from each on.
    prefix_depths: Vec<usize>,
    suffix_depths: Vec<usize>,
}

impl<'t, 'c> Rivals<'t, 'c> {
    /// `patterns` are sorted by prefix.
    pub(crate) fn new(patterns: &'t [TablePattern<'c>]) -> Self {
        let suffix = |index: usize| patterns.get(index).map_or("", TablePattern::suffix);
        let mut by_suffix: Vec<usize> = (0..patterns.len()).collect();
        by_suffix.sort_by(|one, two| backwards(suffix(*one), suffix(*two)));
        let mut suffix_parents = vec![None; patterns.len()];
        let mut open: Vec<usize> = Vec::new();
        for index in by_suffix.iter().copied() {
            while open.last().is_some_and(|above| !suffix(index).ends_with(suffix(*above))) {
                open.pop();
            }
            if let Some(parent) = suffix_parents.get_mut(index) {
                *parent = open.last().copied();
            }
            open.push(index);
        }
        let prefix_depths = depths(0..patterns.len(), |index| prefix_parent(patterns, index));
        let suffix_parent = |index: usize| suffix_parents.get(index).copied().flatten();
        let suffix_depths = depths(by_suffix.iter().copied(), suffix_parent);
        Self { patterns, by_suffix, suffix_parents, prefix_depths, suffix_depths }
    }

    /// Patterns among which are all that may overlap with the one at `index`, each pair from one side only.
    pub(crate) fn of(&self, index: usize) -> impl Iterator<Item = &'t TablePattern<'c>> {
        let pattern = self.patterns.get(index);
        let (prefix, suffix) = pattern.map_or(("", ""), |pattern| (pattern.prefix(), pattern.suffix()));
        let later = self.patterns.get(index + 1..).unwrap_or_default();
        let same_prefix = later.partition_point(|other| other.prefix().starts_with(prefix));
        let longer_suffix = self.ending_with(suffix);
        // Whichever is fewer is gone through; the other condition is left to `may_overlap`.
        let by_prefix = later.get(..same_prefix).unwrap_or_default();
        let fewer_by_suffix = longer_suffix.len() < by_prefix.len();
        let first = if fewer_by_suffix { &[] } else { by_prefix };
        let second = if fewer_by_suffix { longer_suffix } else { &[] };
        let shorter = if fewer_by_suffix { self.with_suffixes_within(suffix) } else { Vec::new() };
        let from_suffix = second.iter().copied().chain(shorter).filter(move |other| *other > index);
        let patterns = self.patterns;
        first.iter().chain(from_suffix.filter_map(move |other| patterns.get(other)))
    }

    /// Patterns among which are all that may match `text`: those whose prefix it begins with, or those whose
    /// suffix it ends with, whichever are fewer.
    pub(crate) fn of_text(&self, text: &str) -> impl Iterator<Item = &'t TablePattern<'c>> {
        let suffix = |index: &usize| self.patterns.get(*index).map_or("", TablePattern::suffix);
        let above = self.patterns.partition_point(|pattern| pattern.prefix() <= text);
        let last_by_prefix = above.checked_sub(1);
        let above =
            self.by_suffix.partition_point(|index| backwards(suffix(index), text) != Ordering::Greater);
        let last_by_suffix = above.checked_sub(1).and_then(|last| self.by_suffix.get(last)).copied();
        let depth = |depths: &[usize], last: Option<usize>| {
            last.and_then(|last| depths.get(last).copied()).unwrap_or(0)
        };
        let is_by_prefix =
            depth(&self.prefix_depths, last_by_prefix) <= depth(&self.suffix_depths, last_by_suffix);
        let first = if is_by_prefix { last_by_prefix } else { last_by_suffix };
        let parent = move |index: &usize| {
            if is_by_prefix {
                prefix_parent(self.patterns, *index)
            } else {
                self.suffix_parents.get(*index).copied().flatten()
            }
        };
        std::iter::successors(first, parent).filter_map(|index| self.patterns.get(index))
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

/// Whether two patterns could match one text, by what they begin and end with: of two prefixes, one begins with
/// the other, and of two suffixes, one ends with the other.
pub(crate) fn may_overlap(one: &TablePattern<'_>, two: &TablePattern<'_>) -> bool {
    let (prefixes, suffixes) = ((one.prefix(), two.prefix()), (one.suffix(), two.suffix()));
    (prefixes.0.starts_with(prefixes.1) || prefixes.1.starts_with(prefixes.0))
        && (suffixes.0.ends_with(suffixes.1) || suffixes.1.ends_with(suffixes.0))
}

fn prefix_parent(patterns: &[TablePattern<'_>], index: usize) -> Option<usize> {
    patterns.get(index)?.parent.and_then(|parent| usize::try_from(parent).ok())
}

/// How long each chain of parents is; in `order`, parents come first.
fn depths(
    order: impl ExactSizeIterator<Item = usize>,
    parent: impl Fn(usize) -> Option<usize>,
) -> Vec<usize> {
    let mut depths = vec![0; order.len()];
    for index in order {
        let above = parent(index).and_then(|parent| depths.get(parent).copied()).unwrap_or(0);
        if let Some(depth) = depths.get_mut(index) {
            *depth = above + 1;
        }
    }
    depths
}

fn backwards(one: &str, two: &str) -> Ordering {
    one.bytes().rev().cmp(two.bytes().rev())
}
