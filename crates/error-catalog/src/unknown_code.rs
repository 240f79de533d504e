//! The error for an integer that is not a code.

use core::error::Error;
use core::fmt;

/// No entry of the catalog has this code.
///
/// `TryFrom` returns it for an enum of [`catalog`](crate::catalog) with unique codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("no entry of the catalog has this code")
    }
}

impl Error for UnknownCode {}
