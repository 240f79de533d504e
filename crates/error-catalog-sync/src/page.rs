//! Analyzes and lints a page: a text goes in, a catalog and diagnostics come out.

use std::sync::Arc;

use error_catalog_lint::lint;
use error_catalog_model::{Catalog, Entry};
use error_catalog_page::analysis::{Analysis, analyze};
use error_catalog_page::build::catalog_state::CatalogState;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::merge_conflict::merge_conflict;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::{Row, Tables, tables};
use error_catalog_page::reference::Reference;
use error_catalog_page::tables::page_table::{PageTable, classify};
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
    /// The catalog, unless a diagnostic is an error.
    pub catalog: Option<Catalog>,
    /// The state of the catalog of a page with errors.
    pub(crate) state: CatalogState,
    /// The spans of the rows of the entries, in order.
    pub(crate) rows: Vec<Span>,
    /// The spans of the headers of the tables that hold errors, in order.
    error_headers: Vec<Span>,
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
    /// let catalog = page.catalog.ok_or("the page has errors")?;
    /// assert_eq!(catalog.entries[0].id, "7-paper-jam");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn parse(source: impl Into<Arc<SourceFile>>) -> Self {
        Self::with_reference(source, None)
    }

    /// Analyzes a page as [`parse`](Self::parse) does, and compares its entries with a reference page.
    pub(crate) fn with_reference(source: impl Into<Arc<SourceFile>>, reference: Option<&Reference>) -> Self {
        let source = source.into();
        if let Some(conflict) = merge_conflict(&source) {
            return Self::with_conflict(source, conflict);
        }
        let analysis = analyze(&source);
        let mut lints = lint(&analysis, reference);
        let error_headers = analysis.tables.error_headers();
        let Analysis { settings, body, catalog, mut diagnostics, .. } = analysis;
        diagnostics.append(&mut lints);
        check_severities(&source, &settings.severities, &mut diagnostics);
        finish(&mut diagnostics, &source, &settings.severities);
        Self { error_headers, ..Self::new(source, body, settings, catalog, diagnostics) }
    }

    fn new(
        source: Arc<SourceFile>,
        body: usize,
        settings: Settings,
        state: CatalogState,
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let has_errors = diagnostics.iter().any(Diagnostic::is_error);
        let (catalog, state, rows) = match state {
            CatalogState::Complete(built) if !has_errors => {
                (Some(built.catalog), CatalogState::Unavailable, built.rows)
            }
            CatalogState::Complete(built) => {
                let rows = built.rows.clone();
                (None, CatalogState::Complete(built), rows)
            }
            CatalogState::Partial(built) => {
                let rows = built.rows.clone();
                (None, CatalogState::Partial(built), rows)
            }
            CatalogState::Unavailable => (None, CatalogState::Unavailable, Vec::new()),
        };
        Self { source, body, settings, diagnostics, catalog, state, rows, error_headers: Vec::new() }
    }

    /// Returns a page with conflict markers, of which nothing else is read.
    fn with_conflict(source: Arc<SourceFile>, conflict: Diagnostic) -> Self {
        let body = source.text.len();
        Self::new(source, body, Settings::default(), CatalogState::Unavailable, vec![conflict])
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

    /// Returns the catalog of the rows that could be read, of a page with errors.
    pub(crate) fn partial_catalog(&self) -> Option<&Catalog> {
        match &self.state {
            CatalogState::Complete(built) | CatalogState::Partial(built) => Some(&built.catalog),
            CatalogState::Unavailable => None,
        }
    }

    /// Returns the catalog of the rows that could be read.
    pub(crate) fn readable_catalog(&self) -> Option<&Catalog> {
        self.catalog.as_ref().or(self.partial_catalog())
    }

    /// Returns the spans of the messages of these entries, in order.
    pub(crate) fn message_spans(&self) -> Vec<Span> {
        let tables = self.error_tables();
        let rows = tables.iter().flat_map(PageTable::rows_with_messages);
        rows.filter(|(row, _)| self.is_entry(row)).map(|(_, cell)| cell.span.clone().into()).collect()
    }

    /// Returns the rows without an entry, each as its message or its whole line.
    pub(crate) fn rows_without_entry(&self) -> Vec<String> {
        let Tables { orphan_rows, .. } = tables(self.source.markdown(self.body), self.body);
        let orphans = orphan_rows.iter().map(|row| self.source.slice(row.span).to_owned());
        let tables = self.error_tables();
        let rows = tables.iter().flat_map(|table| {
            let message = table.columns.index(&ColumnKind::Message);
            table.table.rows.iter().map(move |row| (row, row.cells.get(message.unwrap_or_default())))
        });
        let unread = rows.filter(|(row, _)| !self.is_entry(row)).map(|(row, message)| match message {
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

    fn is_entry(&self, row: &Row<'_>) -> bool {
        self.rows.binary_search(&row.span.clone().into()).is_ok()
    }

    /// Returns the tables of the page, in order. They borrow its text, so each call reads them again.
    pub(crate) fn tables(&self) -> Vec<PageTable<'_>> {
        let Tables { tables, .. } = tables(self.source.markdown(self.body), self.body);
        classify(tables, &self.settings)
    }

    /// Returns the tables that hold errors, in order; none if it is unknown which tables do.
    pub(crate) fn error_tables(&self) -> Vec<PageTable<'_>> {
        let mut tables = self.tables();
        tables.retain(|table| self.is_error_table(table));
        tables
    }

    /// Returns whether the analysis of the page selected a table.
    pub(crate) fn is_error_table(&self, table: &PageTable<'_>) -> bool {
        self.error_headers.binary_search(&table.header_span()).is_ok()
    }
}
