//! The command `init`: proposes the `catalog:` block that a page needs.

use std::path::Path;
use std::sync::Arc;

use error_catalog_page::{Diagnostic, Report, SourceFile};

use crate::init::html_tables::{html_tables, with_markdown};
use crate::init::ignored::ignored;
use crate::init::strategies::{Attempt, propose, propose_placeholders};
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

/// The proposal of [`init`] for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InitProposal {
    /// The page is a catalog as it is.
    NoBlock {
        /// The number of entries.
        entries: usize,
        /// The tables and columns that are ignored, in words.
        ignored: Option<String>,
        /// A block with which the messages have parameters.
        parameters: Option<String>,
    },
    /// The page needs a block.
    Block(InitBlock),
    /// The tables are HTML, which is ignored, so Markdown tables must replace them.
    HtmlTables {
        /// The tables as Markdown.
        tables: Vec<String>,
        /// The block that the page needs then.
        block: Option<InitBlock>,
    },
    /// No block is known before the errors are fixed.
    Unknown,
}

/// A `catalog:` block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitBlock {
    /// The lines of the block.
    pub text: String,
    /// True if the page is a catalog with the block.
    pub is_sufficient: bool,
}

impl InitOutcome {
    /// Finds the block of a page.
    ///
    /// ```
    /// use error_catalog_sync::{InitOutcome, InitProposal, SourceFile};
    ///
    /// let page = "| Nr. | Meldung | Abhilfe |\n| --- | --- | --- |\n| 7 | Papierstau | Blatt herausziehen. |\n";
    /// let outcome = InitOutcome::new(SourceFile::new("printer.md", page));
    /// let Some(InitProposal::Block(block)) = outcome.proposal else { return Err("expected a block") };
    /// assert!(block.is_sufficient && block.text.contains("    message: Meldung  # by its heading\n"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(source: impl Into<Arc<SourceFile>>) -> Self {
        let page = Page::parse(source);
        let path = page.source.path().to_owned();
        if let Some(catalog) = page.catalog() {
            let entries = catalog.entries.len();
            let ignored = ignored(&page, &page.source);
            let parameters = propose_placeholders(&page).map(|attempt| attempt.block);
            let proposal = Some(InitProposal::NoBlock { entries, ignored, parameters });
            return Self { path, proposal, report: Report::default(), page: Some(page) };
        }
        let (proposal, page) = match propose(&page) {
            Some(Attempt { block, page }) => (InitProposal::Block(InitBlock::new(block, &page)), page),
            None => (from_html(&page), page),
        };
        // Warnings and notes are for `inspect`.
        let mut report = page.report();
        report.diagnostics.retain(Diagnostic::is_error);
        Self { path, proposal: Some(proposal), report, page: Some(page) }
    }

    /// Returns whether the page is a catalog, with or without a block.
    pub const fn is_ok(&self) -> bool {
        matches!(
            self.proposal,
            Some(InitProposal::NoBlock { .. } | InitProposal::Block(InitBlock { is_sufficient: true, .. }))
        )
    }
}

impl InitBlock {
    fn new(text: String, page: &Page) -> Self {
        Self { text, is_sufficient: page.catalog().is_some() }
    }
}

/// Reads a page and finds its block; diagnostics call the file `path`. The page is not written.
pub fn init(file: &Path, path: &str) -> InitOutcome {
    match read_source(file, path) {
        Ok(source) => InitOutcome::new(source),
        Err(report) => InitOutcome { path: path.to_owned(), proposal: None, report, page: None },
    }
}

/// The proposal for a page without a Markdown table of errors.
fn from_html(page: &Page) -> InitProposal {
    let tables = html_tables(&page.source.text);
    if tables.is_empty() {
        return InitProposal::Unknown;
    }
    let text = with_markdown(&page.source.text, &tables);
    let markdown_page = Page::parse(SourceFile::new(page.source.path(), text));
    let tables = tables.into_iter().map(|table| table.markdown).collect();
    if markdown_page.catalog().is_some() {
        return InitProposal::HtmlTables { tables, block: None };
    }
    propose(&markdown_page).map_or(InitProposal::Unknown, |Attempt { block, page }| {
        InitProposal::HtmlTables { tables, block: Some(InitBlock::new(block, &page)) }
    })
}
