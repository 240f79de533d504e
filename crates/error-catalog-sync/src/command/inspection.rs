//! The command `inspect`: reads any page.

use std::path::Path;

use error_catalog_page::Report;

use crate::outcome::Outcome;
use crate::page::Page;
use crate::read_source::read_source;

/// The outcome of [`inspect`].
#[derive(Debug)]
#[must_use]
pub struct InspectOutcome {
    /// The diagnostics of the page.
    pub report: Report,
    /// The page, if it could be read.
    pub page: Option<Page>,
}

impl InspectOutcome {
    /// Inspects a page.
    pub fn new(page: Page) -> Self {
        Self { report: page.report(), page: Some(page) }
    }
}

impl Outcome for InspectOutcome {
    fn is_ok(&self) -> bool {
        !self.report.has_errors()
    }
}

/// Reads a page and inspects it; diagnostics call the file `path`.
pub fn inspect(file: &Path, path: &str) -> InspectOutcome {
    match read_source(file, path) {
        Ok(source) => InspectOutcome::new(Page::parse(source)),
        Err(report) => InspectOutcome { report, page: None },
    }
}
