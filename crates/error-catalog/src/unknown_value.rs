//! The error for a text that a fact does not have as a value.

use core::error::Error;
use core::fmt;

/// The fact has no such value.
///
/// `str::parse` and `TryFrom` return it for the enum of a declared fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue;

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("the fact has no such value")
    }
}

impl Error for UnknownValue {}
