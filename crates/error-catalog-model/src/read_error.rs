//! The reason why a text is not a catalog.

use std::fmt;

use crate::catalog::SCHEMA;

/// The reason why a text is not a catalog.
#[derive(Debug)]
pub struct ReadError {
    line: Option<usize>,
    message: String,
}

impl ReadError {
    pub(crate) fn new(line: impl Into<Option<usize>>, message: impl Into<String>) -> Self {
        Self { line: line.into(), message: message.into() }
    }

    pub(crate) fn other_format(schema: &str, line: Option<usize>) -> Self {
        Self::new(line, format!("the catalog's format is `{schema}`; this release reads `{SCHEMA}`"))
    }

    /// Returns the line where reading stopped, counted from 1, if it is known.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ReadError {}
