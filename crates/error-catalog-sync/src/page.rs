//! Analyzes, validates and lints a page: a text goes in, a catalog and diagnostics come out.

use std::sync::Arc;

use error_catalog_lint::lint;
use error_catalog_model::{Catalog, Entry};
use error_catalog_page::analysis::{Analysis, UnreadRow, analyze};
use error_catalog_page::build::catalog_state::{Built, CatalogState};
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::tables;
use error_catalog_page::reference::Reference;
use error_catalog_page::tables::error_tables::ErrorTables;
use error_catalog_page::tables::select::select;
use error_catalog_page::{Diagnostic, Report, SourceFile};

use crate::check_severities::check_severities;
use crate::finish::finish;

/// A page, with its catalog and its diagnostics.
#[derive(Debug)]
pub struct Page {
    /// The text of the page.
    pub source: Arc<SourceFile>,
    /// The offset of the Markdown, after the front matter.
    pub(crate) body: usize,
    /// The front matter.
    pub(crate) settings: Settings,
    /// The diagnostics, sorted by position.
    pub diagnostics: Vec<Diagnostic>,
    /// True if one of the diagnostics was an error when the page was read.
    has_errors: bool,
    state: CatalogState,
    /// The rows of errors that became no entries.
    pub(crate) unread_rows: Vec<UnreadRow>,
}

impl Page {
    /// Analyzes a page, and reports every diagnostic.
    ///
    /// ```
    /// use error_catalog_sync::{Page, SourceFile};
    ///
    /// let page = Page::parse(SourceFile::new(
    ///     "printer.md",
    ///     "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Paper jam | A sheet is stuck. | Pull it. |\n",
    /// ));
    /// let catalog = page.catalog().ok_or("the page has errors")?;
    /// assert_eq!(catalog.entries[0].id, "7-paper-jam");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn parse(source: impl Into<Arc<SourceFile>>) -> Self {
        Self::with_reference(source, None)
    }

    /// Analyzes a page as [`parse`](Self::parse) does, and compares its entries with a reference page.
    pub(crate) fn with_reference(source: impl Into<Arc<SourceFile>>, reference: Option<&Reference>) -> Self {
        let source = source.into();
        let analysis = analyze(&source);
        let (mut validation_errors, mut lints) =
            analysis.join(|| analysis.validate(), || lint(&analysis, reference));
        let unread_rows = analysis.unread_rows();
        let Analysis { settings, body, catalog: state, mut diagnostics, .. } = analysis;
        diagnostics.append(&mut validation_errors);
        diagnostics.append(&mut lints);
        check_severities(&source, &settings.severities, &mut diagnostics);
        finish(&mut diagnostics, &source, &settings.severities, state.built());
        let has_errors = diagnostics.iter().any(Diagnostic::is_error);
        Self { source, body, settings, diagnostics, has_errors, state, unread_rows }
    }

    /// Returns the catalog, unless the page has errors.
    pub const fn catalog(&self) -> Option<&Catalog> {
        match &self.state {
            CatalogState::Complete(built) if !self.has_errors => Some(&built.catalog),
            _ => None,
        }
    }

    /// Returns the catalog.
    ///
    /// # Errors
    ///
    /// The diagnostics of a page with errors.
    pub fn into_catalog(self) -> Result<Catalog, Vec<Diagnostic>> {
        match self.state {
            CatalogState::Complete(built) if !self.has_errors => Ok(built.catalog),
            _ => Err(self.diagnostics),
        }
    }

    /// Takes the diagnostics out of the page.
    pub(crate) fn take_report(&mut self) -> Report {
        let diagnostics = std::mem::take(&mut self.diagnostics);
        Report { diagnostics, sources: [Arc::clone(&self.source)].into_iter().collect() }
    }

    /// Returns the diagnostics with the text of the page.
    pub fn report(&self) -> Report {
        Report {
            diagnostics: self.diagnostics.clone(),
            sources: [Arc::clone(&self.source)].into_iter().collect(),
        }
    }

    /// Returns the entries of the rows that could be read.
    pub fn entries(&self) -> &[Entry] {
        self.readable_catalog().map(|catalog| catalog.entries.as_slice()).unwrap_or_default()
    }

    /// Returns the catalog of the rows that could be read, even if the page has errors.
    pub(crate) fn readable_catalog(&self) -> Option<&Catalog> {
        self.state.built().map(|built| &built.catalog)
    }

    /// Returns the entries of the rows that could be read, with their spans.
    pub(crate) const fn built(&self) -> Option<&Built> {
        self.state.built()
    }

    /// Returns the tables of the page. They borrow its text, so each call reads them again.
    pub(crate) fn tables(&self) -> ErrorTables<'_> {
        select(&self.settings, tables(markdown(&self.source, self.body), self.body).tables)
    }
}
