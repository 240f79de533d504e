//! Why there may be more in the logs than was counted.

use std::fmt;

use error_catalog_scan::Trouble;

/// A reason for which not all was counted.
#[derive(Clone, Copy)]
pub(crate) enum Gap<'t> {
    /// Ctrl-C.
    Interrupted,
    /// Something could not be read, or not to its end.
    Trouble(&'t Trouble),
}

/// All reasons for which not all was counted.
pub(crate) fn gaps(is_complete: bool, troubles: &[Trouble]) -> impl Iterator<Item = Gap<'_>> {
    let interrupted = (!is_complete).then_some(Gap::Interrupted);
    interrupted.into_iter().chain(troubles.iter().map(Gap::Trouble))
}

impl fmt::Display for Gap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted => f.write_str("interrupted: not all was read"),
            Self::Trouble(trouble) => trouble.fmt(f),
        }
    }
}
