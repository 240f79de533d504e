//! Candidate pairs: templates that could match the same text, by their prefixes and suffixes.

use std::cmp::Ordering;

use crate::tables::TablePattern;

/// Patterns sorted by prefix, and by reversed suffix.
pub(crate) struct CandidatePairs<'t, 'c> {
    patterns: &'t [TablePattern<'c>],
    by_suffix: Vec<usize>,
    /// For each pattern, the pattern with the longest suffix that is a suffix of its own suffix.
    suffix_parents: Vec<Option<usize>>,
    /// The length of the chain of parents from each pattern.
    prefix_depths: Vec<usize>,
    suffix_depths: Vec<usize>,
}

impl<'t, 'c> CandidatePairs<'t, 'c> {
    /// Prepares the search; `patterns` must be sorted by prefix.
    pub(crate) fn new(patterns: &'t [TablePattern<'c>]) -> Self {
        let suffix = |index: usize| patterns.get(index).map_or("", TablePattern::suffix);
        let mut by_suffix: Vec<usize> = (0..patterns.len()).collect();
        by_suffix.sort_by(|one, two| cmp_reversed(suffix(*one), suffix(*two)));
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

    /// Returns candidates that include all patterns that overlap the pattern at `index`. Each pair occurs once.
    pub(crate) fn of_pattern(&self, index: usize) -> impl Iterator<Item = &'t TablePattern<'c>> {
        let pattern = self.patterns.get(index);
        let (prefix, suffix) = pattern.map_or(("", ""), |pattern| (pattern.prefix(), pattern.suffix()));
        let later = self.patterns.get(index + 1..).unwrap_or_default();
        let same_prefix = later.partition_point(|other| other.prefix().starts_with(prefix));
        let longer_suffix = self.ending_with(suffix);
        // The smaller set of candidates is used; `may_overlap` checks the other condition.
        let by_prefix = later.get(..same_prefix).unwrap_or_default();
        let (mut by_suffix, mut by_shorter_suffix) = (&[][..], Vec::new());
        let mut candidates = by_prefix;
        if longer_suffix.len() < by_prefix.len() {
            (by_suffix, by_shorter_suffix) = (longer_suffix, self.with_suffixes_within(suffix));
            candidates = &[];
        }
        let indices = by_suffix.iter().copied().chain(by_shorter_suffix).filter(move |other| *other > index);
        let patterns = self.patterns;
        candidates.iter().chain(indices.filter_map(move |other| patterns.get(other)))
    }

    /// Returns candidates for the patterns that match `text`: the patterns with a prefix of the text or the patterns
    /// with a suffix of it, whichever are fewer.
    pub(crate) fn of_text(&self, text: &str) -> impl Iterator<Item = &'t TablePattern<'c>> {
        let suffix = |index: &usize| self.patterns.get(*index).map_or("", TablePattern::suffix);
        let above = self.patterns.partition_point(|pattern| pattern.prefix() <= text);
        let last_by_prefix = above.checked_sub(1);
        let above =
            self.by_suffix.partition_point(|index| cmp_reversed(suffix(index), text) != Ordering::Greater);
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

    /// Returns the patterns with a suffix that ends with `suffix`; they are adjacent in the order by suffix.
    fn ending_with(&self, suffix: &str) -> &[usize] {
        self.neighbors(suffix, |own| own.ends_with(suffix))
    }

    /// Returns the patterns with a proper suffix of `suffix`.
    fn with_suffixes_within(&self, suffix: &str) -> Vec<usize> {
        let shorter = suffix.char_indices().filter_map(|(at, c)| suffix.get(at + c.len_utf8()..));
        shorter.flat_map(|end| self.neighbors(end, |own| own == end)).copied().collect()
    }

    /// Returns the patterns from `suffix` on, in the order by suffix, while a condition is met.
    fn neighbors(&self, suffix: &str, is_neighbor: impl Fn(&str) -> bool) -> &[usize] {
        let own = |index: &usize| self.patterns.get(*index).map_or("", TablePattern::suffix);
        let from = self.by_suffix.partition_point(|index| cmp_reversed(own(index), suffix) == Ordering::Less);
        let rest = self.by_suffix.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|index| is_neighbor(own(index)))).unwrap_or_default()
    }
}

/// Returns whether two patterns could match the same text: one prefix begins with the other, and one suffix ends with
/// the other.
pub(crate) fn may_overlap(one: &TablePattern<'_>, two: &TablePattern<'_>) -> bool {
    let (prefixes, suffixes) = ((one.prefix(), two.prefix()), (one.suffix(), two.suffix()));
    (prefixes.0.starts_with(prefixes.1) || prefixes.1.starts_with(prefixes.0))
        && (suffixes.0.ends_with(suffixes.1) || suffixes.1.ends_with(suffixes.0))
}

fn prefix_parent(patterns: &[TablePattern<'_>], index: usize) -> Option<usize> {
    patterns.get(index)?.parent.and_then(|parent| usize::try_from(parent).ok())
}

/// Returns the length of each chain of parents; in `order`, parents come first.
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

fn cmp_reversed(one: &str, two: &str) -> Ordering {
    one.bytes().rev().cmp(two.bytes().rev())
}
