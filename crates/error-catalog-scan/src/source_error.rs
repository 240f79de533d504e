//! Errors of sources.

use std::fmt;
use std::io;

/// A source that could not be read completely. The scan continues with the other sources.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SourceError {
    /// The name of the source, or a path that leads to none.
    pub name: String,
    /// The description of the error.
    pub message: String,
    /// The number of bytes that were searched before the error; their messages count.
    pub bytes_read: u64,
}

impl SourceError {
    pub(crate) fn new(name: impl fmt::Display, message: impl fmt::Display) -> Self {
        Self { name: name.to_string(), message: message.to_string(), bytes_read: 0 }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.message)?;
        match self.bytes_read {
            0 => f.write_str("; nothing of it was read"),
            1 => f.write_str("; 1 byte was read before"),
            bytes => write!(f, "; {bytes} bytes were read before"),
        }
    }
}

/// Reports a file that has grown since the start.
pub(crate) fn grew() -> io::Error {
    io::Error::other("it grew during the scan; the added bytes were not read")
}

/// Reports a file that has shrunk since the start.
pub(crate) fn shorter() -> io::Error {
    io::Error::other("it shrank during the scan")
}
