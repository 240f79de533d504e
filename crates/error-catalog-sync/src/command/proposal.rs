//! The command `init`: proposes the `catalog:` block that a page needs.

use std::path::Path;
use std::sync::Arc;

use error_catalog_page::{Diagnostic, Report, SourceFile};

use crate::init::strategies::{Attempt, has_only_other_tables, propose, propose_placeholders};
use crate::outcome::Outcome;
use crate::page::Page;
use crate::read_source::read_source;

/// The outcome of [`init`].
#[derive(Debug)]
#[must_use]
pub struct InitOutcome {
    /// The path of the page.
    pub path: String,
    /// The proposal; `None` if the page cannot be read.
    pub proposal: Option<InitProposal>,
    /// The errors that remain with the proposed block. Their positions count it.
    pub report: Report,
    /// The page of the errors, with the proposed block if there is one.
    pub page: Option<Page>,
}

/// The proposal of [`init`] for a page. The enum is exhaustive on purpose: each proposal is rendered in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InitProposal {
    /// The page is a catalog as it is.
    NoBlock {
        /// The number of entries.
        entries: usize,
        /// A block with which the messages have parameters.
        parameters: Option<String>,
    },
    /// The page needs a block.
    Block {
        /// The lines of the block.
        text: String,
        /// True if the page is a catalog with the block.
        is_sufficient: bool,
    },
    /// No table looks like a table of errors.
    NoErrorTable,
    /// No block is known before the errors are fixed.
    Unknown,
}

impl InitOutcome {
    /// Finds the block of a page.
    ///
    /// ```
    /// use error_catalog_sync::{InitOutcome, InitProposal, SourceFile};
    ///
    /// let page = "| Nr. | Meldung | Abhilfe |\n| --- | --- | --- |\n| 7 | Papierstau | Blatt herausziehen. |\n";
    /// let outcome = InitOutcome::new(SourceFile::new("printer.md", page));
    /// let Some(InitProposal::Block { text, is_sufficient: true }) = outcome.proposal else { return Err("expected a block") };
    /// assert!(text.contains("    message: Meldung  # by its heading\n"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(source: impl Into<Arc<SourceFile>>) -> Self {
        let page = Page::parse(source);
        let path = page.source.path().to_owned();
        if let Some(catalog) = page.catalog() {
            let entries = catalog.entries.len();
            let parameters = propose_placeholders(&page).map(|attempt| attempt.block);
            let proposal = Some(InitProposal::NoBlock { entries, parameters });
            return Self { path, proposal, report: Report::default(), page: Some(page) };
        }
        let (proposal, page) = match propose(&page) {
            Some(Attempt { block, page }) => {
                (InitProposal::Block { text: block, is_sufficient: page.catalog().is_some() }, page)
            }
            None if has_only_other_tables(&page) => (InitProposal::NoErrorTable, page),
            None => (InitProposal::Unknown, page),
        };
        // Warnings and notes are for `inspect`.
        let mut report = page.report();
        report.diagnostics.retain(Diagnostic::is_error);
        Self { path, proposal: Some(proposal), report, page: Some(page) }
    }
}

impl Outcome for InitOutcome {
    /// Returns whether the page is a catalog, with or without a block.
    fn is_ok(&self) -> bool {
        matches!(
            self.proposal,
            Some(InitProposal::NoBlock { .. } | InitProposal::Block { is_sufficient: true, .. })
        )
    }
}

/// Reads a page and finds its block; diagnostics call the file `path`. The page is not written.
pub fn init(file: &Path, path: &str) -> InitOutcome {
    match read_source(file, path) {
        Ok(source) => InitOutcome::new(source),
        Err(report) => InitOutcome { path: path.to_owned(), proposal: None, report, page: None },
    }
}
