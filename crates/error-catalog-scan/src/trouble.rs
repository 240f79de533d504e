//! What could not be read, or not to its end.

use std::fmt;

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
