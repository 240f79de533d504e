//! How often something was found, and where.

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Place {
    /// The place of its source among all of them.
    pub source: usize,
    /// Its first byte in the source, as it is when it is not compressed.
    pub offset: u64,
    /// Its line, where lines are counted.
    pub line: Option<u64>,
}

/// How often a message was found, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How often.
    pub count: u64,
    /// Where first, in the order of the sources.
    pub first: Option<Place>,
    /// Where last.
    pub last: Option<Place>,
}

impl Count {
    pub(crate) const fn one(place: Place) -> Self {
        Self { count: 1, first: Some(place), last: Some(place) }
    }

    /// Adds one that was found there.
    pub(crate) fn note(&mut self, place: Place) {
        self.count += 1;
        if self.first.is_none_or(|first| place < first) {
            self.first = Some(place);
        }
        if self.last.is_none_or(|last| place > last) {
            self.last = Some(place);
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.first = [self.first, other.first].into_iter().flatten().min();
        self.last = self.last.max(other.last);
    }
}
