//! Ranges of bytes in a file, and values that know theirs.

use std::ops::Range;

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The start of a file: diagnostics about the whole file point here.
    pub const START: Self = Self::at(0);

    /// The span between two offsets.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty span at an offset.
    pub const fn at(offset: usize) -> Self {
        Self { start: offset, end: offset }
    }

    /// Returns whether the span has no bytes.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Returns whether the byte at an offset is in the span.
    pub(crate) const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// The same span as a range, to slice with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A value and the span that it was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its span.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its span.
    pub(crate) const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
