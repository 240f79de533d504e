//! Analyzes and lints a page: a text goes in, a catalog and diagnostics come out.

use std::sync::Arc;

use error_catalog_lint::lint;
use error_catalog_model::{Catalog, Entry};
use error_catalog_page::analysis::{Analysis, analyze};
use error_catalog_page::build::catalog_state::{Built, CatalogState};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::{Row, Tables, tables};
use error_catalog_page::reference::Reference;
use error_catalog_page::tables::error_tables::ErrorTables;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::tables::select::select;
use error_catalog_page::{Diagnostic, Label, Report, SourceFile, Span};

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
        let mut lints = lint(&analysis, reference);
        let Analysis { settings, body, catalog: state, mut diagnostics, .. } = analysis;
        diagnostics.append(&mut lints);
        check_severities(&source, &settings.severities, &mut diagnostics);
        finish(&mut diagnostics, &source, &settings.severities);
        let has_errors = diagnostics.iter().any(Diagnostic::is_error);
        Self { source, body, settings, diagnostics, has_errors, state }
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

    /// Returns the entry of a row.
    pub(crate) fn entry(&self, row: &Row<'_>) -> Option<&Entry> {
        let Built { catalog, rows } = self.state.built()?;
        catalog.entries.get(rows.binary_search(&row.span.clone().into()).ok()?)
    }

    /// Returns the spans of the messages of these entries, in order.
    pub(crate) fn message_spans(&self) -> Vec<Span> {
        let tables = self.tables().errors;
        let rows = tables.iter().flat_map(PageTable::rows_with_messages);
        rows.filter(|(row, _)| self.entry(row).is_some()).map(|(_, cell)| cell.span.clone().into()).collect()
    }

    /// Returns the rows without an entry, each as its message or its whole line.
    pub(crate) fn rows_without_entry(&self) -> Vec<String> {
        let Tables { orphan_rows, .. } = tables(markdown(&self.source, self.body), self.body);
        let orphans = orphan_rows.iter().map(|row| self.source.slice(row.span).to_owned());
        let tables = self.tables().errors;
        let rows = tables.iter().flat_map(|table| {
            let message = table.columns.index(&ColumnKind::Message);
            table.table.rows.iter().map(move |row| (row, row.cells.get(message.unwrap_or_default())))
        });
        let unread = rows.filter(|(row, _)| self.entry(row).is_none()).map(|(row, message)| match message {
            Some(cell) if row.is_whole() => cell.text.to_string(),
            _ => self.source.slice(row.span.clone()).trim().to_owned(),
        });
        unread.chain(orphans).collect()
    }

    /// Returns the label of the facts of an id in the front matter.
    pub(crate) fn facts_label(&self, id: &str) -> Option<Label> {
        let entry = self.settings.entries.iter().find(|entry| entry.id.value == id)?;
        Some(self.source.label(entry.id.span).with_text("its facts"))
    }

    /// Returns the tables of the page. They borrow its text, so each call reads them again.
    pub(crate) fn tables(&self) -> ErrorTables<'_> {
        select(&self.settings, tables(markdown(&self.source, self.body), self.body).tables)
    }
}
