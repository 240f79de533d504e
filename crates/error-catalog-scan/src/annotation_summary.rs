//! The result of annotating: counts, lines that were not annotated, and source errors.

use crate::occurrences::Position;
use crate::source_error::SourceError;

/// Counts of an [`Annotator`](crate::Annotator) so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnnotationSummary {
    /// The number of messages.
    pub messages: u64,
    /// The number of messages that no entry has.
    pub unknown: u64,
    /// The number of annotated lines.
    pub lines: u64,
    /// The number of bytes that were searched.
    pub bytes: u64,
    /// Lines with messages that are not JSON objects.
    pub not_objects: UnannotatedLines,
    /// Lines with messages that already have the member.
    pub already_annotated: UnannotatedLines,
    /// Lines with messages that are longer than 4 MiB.
    pub too_long: UnannotatedLines,
    /// Sources that could not be read completely.
    pub source_errors: Vec<SourceError>,
}

/// Lines with messages that were passed on unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UnannotatedLines {
    /// The number of lines.
    pub lines: u64,
    /// The position of the first message in the first of these lines.
    pub first: Option<Position>,
}

impl UnannotatedLines {
    pub(crate) fn add(&mut self, position: Position) {
        self.lines += 1;
        self.first = self.first.or(Some(position));
    }
}
