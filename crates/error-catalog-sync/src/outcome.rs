//! The trait of all outcomes.

use error_catalog_page::Report;

/// The outcome of a command.
pub trait Outcome {
    /// Returns whether the command succeeded: it decides the exit status.
    fn is_ok(&self) -> bool;
}

impl Outcome for Report {
    fn is_ok(&self) -> bool {
        !self.has_errors()
    }
}
