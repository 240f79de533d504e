//! Reasons why a scan is incomplete.

use std::fmt;

use error_catalog_scan::SourceError;

/// A reason why a scan is incomplete.
#[derive(Clone, Copy)]
pub(crate) enum Incompleteness<'t> {
    /// Ctrl-C.
    Interrupted,
    /// A source that could not be read completely.
    SourceError(&'t SourceError),
}

/// Returns all reasons why a scan is incomplete.
pub(crate) fn incompleteness(
    is_complete: bool,
    source_errors: &[SourceError],
) -> impl Iterator<Item = Incompleteness<'_>> {
    let interrupted = (!is_complete).then_some(Incompleteness::Interrupted);
    interrupted.into_iter().chain(source_errors.iter().map(Incompleteness::SourceError))
}

impl fmt::Display for Incompleteness<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted => f.write_str("interrupted: not everything was read"),
            Self::SourceError(source_error) => source_error.fmt(f),
        }
    }
}
