//! Analyzes, validates and lints a page: a text goes in, a catalog and diagnostics come out.

use std::sync::Arc;

use error_catalog_lint::{Findings, validate_and_lint};
use error_catalog_model::{Catalog, Entry, page_name};
use error_catalog_page::analysis::{Analysis, Build, UnreadRow, analyze, analyze_copy};
use error_catalog_page::build::catalog_state::{Built, CatalogState};
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::tables;
use error_catalog_page::reference::Reference;
use error_catalog_page::tables::error_tables::ErrorTables;
use error_catalog_page::tables::select::select;
use error_catalog_page::{Diagnostic, Report, SourceFile};

use crate::check_exceptions::check_exceptions;
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
        Self::of_analysis(analyze(&source), &source, reference)
    }

    /// Analyzes a copy of this page, with the settings of this page.
    pub(crate) fn parse_copy(&self, source: impl Into<Arc<SourceFile>>) -> Self {
        let source = source.into();
        Self::of_analysis(analyze_copy(&source, &self.settings), &source, None)
    }

    fn of_analysis(
        mut analysis: Analysis<'_>,
        source: &Arc<SourceFile>,
        reference: Option<&Reference>,
    ) -> Self {
        let Findings { mut validation_errors, mut lints } = validate_and_lint(&analysis, reference);
        let unread_rows = analysis.unread_rows();
        let Build { catalog: state, diagnostics: mut row_diagnostics } = analysis.take_build();
        let Analysis { settings, body, mut diagnostics, .. } = analysis;
        diagnostics.append(&mut row_diagnostics);
        diagnostics.append(&mut validation_errors);
        diagnostics.append(&mut lints);
        check_severities(source, &settings.severities, &mut diagnostics);
        if let Some(reference) = reference {
            check_exceptions(source.path(), &settings, reference.page(), &mut diagnostics);
        }
        finish(&mut diagnostics, source, &settings.severities, state.built());
        Self { source: Arc::clone(source), body, settings, diagnostics, state, unread_rows }
    }

    /// Returns the catalog, unless the page has errors.
    pub fn catalog(&self) -> Option<&Catalog> {
        let has_errors = self.diagnostics.iter().any(Diagnostic::is_error);
        if has_errors { None } else { self.state.complete().map(|built| &built.catalog) }
    }

    /// Returns the catalog.
    ///
    /// # Errors
    ///
    /// The diagnostics of a page with errors.
    pub fn into_catalog(self) -> Result<Catalog, Vec<Diagnostic>> {
        let has_errors = self.diagnostics.iter().any(Diagnostic::is_error);
        match self.state {
            CatalogState::Complete(built) if !has_errors => Ok(built.catalog),
            _ => Err(self.diagnostics),
        }
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

    /// Returns the entry of the row that an offset is in.
    pub fn entry_at(&self, offset: usize) -> Option<&Entry> {
        self.built()?.entry_at(offset)
    }

    /// Returns the URL of the entry at an offset, if the front matter has `site:`.
    pub fn url_at(&self, offset: usize) -> Option<String> {
        let entry = self.entry_at(offset)?;
        self.readable_catalog()?.url(&page_name(&entry.id))
    }

    /// Returns the format of the messages; `None` if a column holds the codes.
    pub fn message_format(&self) -> Option<&str> {
        self.readable_catalog()?.shape.as_deref()
    }

    /// Returns the tables of the page. They borrow its text, so each call reads them again.
    pub fn tables(&self) -> ErrorTables<'_> {
        select(&self.settings, tables(markdown(&self.source, self.body), self.body).tables)
    }
}
