//! What could not be read, or not to its end.

use std::fmt;
use std::io;

/// A source that was not read as it should be; the rest was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trouble {
    /// The source's name, or a path that leads to none.
    pub name: String,
    /// What is wrong.
    pub what: String,
    /// How many bytes of it were searched before, and count.
    pub read: u64,
}

impl Trouble {
    pub(crate) fn new(name: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self { name: name.to_string(), what: what.to_string(), read: 0 }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.what)?;
        match self.read {
            0 => f.write_str("; nothing of it was read"),
            1 => f.write_str("; 1 byte was read before"),
            bytes => write!(f, "; {bytes} bytes were read before"),
        }
    }
}

/// That a file is longer than it was at first.
pub(crate) fn grew() -> io::Error {
    io::Error::other("it grew while it was read; what was added was not read")
}

/// That a file is shorter than it was at first.
pub(crate) fn shorter() -> io::Error {
    io::Error::other("it became shorter while it was read")
}
