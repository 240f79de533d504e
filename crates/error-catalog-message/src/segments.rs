//! The segments of a message, in either of two representations.

use crate::parameter_type::ParameterType;
use crate::segment::Segment;

/// The segments of a message, in order.
///
/// A macro writes segments as constants, which borrow their texts. An index of a catalog that is loaded at run time owns
/// the text of its messages, so it has the ranges of the segments in that text.
#[derive(Clone, Copy, Debug)]
pub enum Segments<'a> {
    /// Segments that borrow their texts.
    Constants(&'a [Segment<'a>]),
    /// The ranges of segments in a text.
    Ranges {
        /// The text.
        text: &'a str,
        /// A range for each segment.
        ranges: &'a [SegmentRange],
    },
}

/// A segment as a range of bytes in a text: of a literal, or of the name of a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentRange {
    /// The index of the first byte.
    pub start: usize,
    /// The index after the last byte.
    pub end: usize,
    /// The type of the placeholder; a literal has none.
    pub kind: Option<ParameterType>,
}

impl<'a> Segments<'a> {
    /// No segments.
    pub const EMPTY: Self = Self::Constants(&[]);

    /// Returns the number of segments.
    #[must_use]
    pub const fn len(self) -> usize {
        match self {
            Self::Constants(segments) => segments.len(),
            Self::Ranges { ranges, .. } => ranges.len(),
        }
    }

    /// Returns whether there are no segments.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Returns the first segment.
    #[inline]
    #[must_use]
    pub fn first(self) -> Option<Segment<'a>> {
        Some(self.split_first()?.0)
    }

    /// Returns the last segment.
    #[must_use]
    pub fn last(self) -> Option<Segment<'a>> {
        self.iter().nth(self.len().checked_sub(1)?)
    }

    /// Returns the first segment and the segments after it.
    #[inline]
    #[must_use]
    pub fn split_first(self) -> Option<(Segment<'a>, Self)> {
        match self {
            Self::Constants(segments) => {
                let (first, rest) = segments.split_first()?;
                Some((*first, Self::Constants(rest)))
            }
            Self::Ranges { text, ranges } => {
                let (first, rest) = ranges.split_first()?;
                Some((first.segment(text)?, Self::Ranges { text, ranges: rest }))
            }
        }
    }

    /// Returns the segments from the index `from` to before the index `to`.
    #[must_use]
    pub fn get(self, from: usize, to: usize) -> Option<Self> {
        Some(match self {
            Self::Constants(segments) => Self::Constants(segments.get(from..to)?),
            Self::Ranges { text, ranges } => Self::Ranges { text, ranges: ranges.get(from..to)? },
        })
    }

    /// Returns the segments.
    pub fn iter(self) -> impl Iterator<Item = Segment<'a>> {
        let mut rest = self;
        core::iter::from_fn(move || {
            let (first, segments) = rest.split_first()?;
            rest = segments;
            Some(first)
        })
    }

    /// Returns the first segment if it is a literal, or else the empty text.
    #[must_use]
    pub fn prefix(self) -> &'a str {
        match self.first() {
            Some(Segment::Literal(text)) => text,
            _ => "",
        }
    }
}

impl<'a> From<&'a [Segment<'a>]> for Segments<'a> {
    fn from(segments: &'a [Segment<'a>]) -> Self {
        Self::Constants(segments)
    }
}

impl SegmentRange {
    #[inline]
    fn segment(self, text: &str) -> Option<Segment<'_>> {
        let text = text.get(self.start..self.end)?;
        Some(match self.kind {
            Some(kind) => Segment::Placeholder { name: text, kind },
            None => Segment::Literal(text),
        })
    }
}
