//! The error of what a caller passes in.

use std::fmt;

/// Arguments that do not fit the project, or a revision that cannot be read. No edit of a page resolves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// The mistake.
    pub message: String,
    /// The way to resolve it; may be empty.
    pub help: String,
}

impl InputError {
    /// Returns an error.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "\n  {}", self.help) }
    }
}

impl std::error::Error for InputError {}
