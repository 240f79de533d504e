//! The answer to a text that is no entry's message.

use core::error::Error;
use core::fmt;

/// No entry of the catalog has this message.
///
/// It is what `str::parse` returns for an enum made by [`catalog`](crate::catalog).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownMessage;

impl fmt::Display for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("no entry of the catalog has this message")
    }
}

impl Error for UnknownMessage {}
