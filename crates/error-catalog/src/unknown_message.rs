//! The error for a text that is not a message.

use core::error::Error;
use core::fmt;

/// No entry of the catalog has this message.
///
/// `str::parse` returns it for an enum of [`catalog`](crate::catalog).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownMessage;

impl fmt::Display for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("no entry of the catalog has this message")
    }
}

impl Error for UnknownMessage {}
