//! The number of occurrences of a message, and their positions.

/// The position of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Position {
    /// The index of the source.
    pub source: usize,
    /// The offset of the first byte in the decompressed source.
    pub offset: u64,
    /// The line, if lines are counted.
    pub line: Option<u64>,
}

/// The number of occurrences, and the first and last position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Occurrences {
    /// The number of occurrences.
    pub count: u64,
    /// The first position, in the order of the sources.
    pub first: Option<Position>,
    /// The last position.
    pub last: Option<Position>,
}

impl Occurrences {
    pub(crate) const fn one(position: Position) -> Self {
        Self { count: 1, first: Some(position), last: Some(position) }
    }

    /// Adds an occurrence.
    pub(crate) fn note(&mut self, position: Position) {
        self.count += 1;
        if self.first.is_none_or(|first| position < first) {
            self.first = Some(position);
        }
        if self.last.is_none_or(|last| position > last) {
            self.last = Some(position);
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.first = [self.first, other.first].into_iter().flatten().min();
        self.last = self.last.max(other.last);
    }
}
