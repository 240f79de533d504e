//! From the text of a page to its catalog and its diagnostics.

use std::sync::Arc;

use error_catalog_lint::lint;
use error_catalog_model::{Catalog, Entry};
use error_catalog_page::analysis::{Analysis, analyze};
use error_catalog_page::build::catalog_state::CatalogState;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::merge::merge_conflict;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::{Row, Tables, tables};
use error_catalog_page::reference::Reference;
use error_catalog_page::tables::page_table::{PageTable, classify};
use error_catalog_page::tables::select::select;
use error_catalog_page::{Diagnostic, Label, Report, SourceFile, Span};

use crate::check_severities::check_severities;
use crate::finish::finish;

/// A page: its text, its catalog, and every diagnostic about it.
#[derive(Debug)]
pub struct Page {
    /// The text of the page.
    pub source: Arc<SourceFile>,
    /// The offset of the Markdown, after the front matter.
    pub(crate) body: usize,
    /// The front matter.
    pub(crate) settings: Settings,
    /// The diagnostics, sorted by position.
    pub problems: Vec<Diagnostic>,
    /// The catalog, unless a diagnostic is an error.
    pub catalog: Option<Catalog>,
    /// The state of the catalog of a page with errors.
    pub(crate) state: CatalogState,
    /// The spans of the rows of the entries, in order.
    pub(crate) rows: Vec<Span>,
}

impl Page {
    /// Reads a page. Nothing stops at the first mistake: every one is reported.
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
        Self::compared(source, None)
    }

    /// Reads a page as [`parse`](Self::parse) does, and compares its entries with a reference page.
    pub(crate) fn compared(source: impl Into<Arc<SourceFile>>, reference: Option<&Reference>) -> Self {
        let source = source.into();
        if let Some(conflict) = merge_conflict(&source) {
            return Self::with_conflict(source, conflict);
        }
        let analysis = analyze(&source);
        let mut lints = lint(&analysis, reference);
        let Analysis { settings, body, catalog, mut diagnostics, .. } = analysis;
        diagnostics.append(&mut lints);
        check_severities(&source, &settings.severities, &mut diagnostics);
        finish(&mut diagnostics, &source, &settings.severities);
        Self::new(source, body, settings, catalog, diagnostics)
    }

    fn new(
        source: Arc<SourceFile>,
        body: usize,
        settings: Settings,
        state: CatalogState,
        problems: Vec<Diagnostic>,
    ) -> Self {
        let has_errors = problems.iter().any(Diagnostic::is_error);
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
        Self { source, body, settings, problems, catalog, state, rows }
    }

    /// A page of which nothing more is read: it holds two versions of some lines.
    fn with_conflict(source: Arc<SourceFile>, conflict: Diagnostic) -> Self {
        let body = source.text.len();
        Self::new(source, body, Settings::default(), CatalogState::Unavailable, vec![conflict])
    }

    /// Its diagnostics, with its text.
    pub fn report(&self) -> Report {
        Report {
            diagnostics: self.problems.clone(),
            sources: [Arc::clone(&self.source)].into_iter().collect(),
        }
    }

    /// The entries that could be read, with errors or without.
    pub fn entries(&self) -> &[Entry] {
        self.read().map(|catalog| catalog.entries.as_slice()).unwrap_or_default()
    }

    /// The entries that could be read of a page with errors.
    pub(crate) fn entries_with_errors(&self) -> Option<&Catalog> {
        match &self.state {
            CatalogState::Complete(built) | CatalogState::Partial(built) => Some(&built.catalog),
            CatalogState::Unavailable => None,
        }
    }

    /// The catalog of the entries that could be read.
    pub(crate) fn read(&self) -> Option<&Catalog> {
        self.catalog.as_ref().or(self.entries_with_errors())
    }

    /// The span of the message of each entry that could be read, in order.
    pub(crate) fn message_spans(&self) -> Vec<Span> {
        let tables = self.tables();
        let rows = tables.iter().filter(|table| table.is_selected).flat_map(PageTable::rows_with_messages);
        rows.filter(|(row, _)| self.is_entry(row)).map(|(_, cell)| cell.span.clone().into()).collect()
    }

    /// The texts of the rows that did not become entries: their messages, or the whole lines.
    pub(crate) fn unread_rows(&self) -> Vec<String> {
        let Tables { orphan_rows, .. } = tables(self.source.markdown(self.body), self.body);
        let orphans = orphan_rows.iter().map(|row| self.source.slice(row.span).to_owned());
        let tables = self.tables();
        let rows = tables.iter().filter(|table| table.is_selected).flat_map(|table| {
            let message = table.columns.index(&ColumnKind::Message);
            table.table.rows.iter().map(move |row| (row, row.cells.get(message.unwrap_or_default())))
        });
        let unread = rows.filter(|(row, _)| !self.is_entry(row)).map(|(row, message)| match message {
            Some(cell) if row.is_whole() => cell.text.to_string(),
            _ => self.source.slice(row.span.clone()).trim().to_owned(),
        });
        unread.chain(orphans).collect()
    }

    /// Returns a label for the facts that the front matter gives to an id.
    pub(crate) fn facts_label(&self, id: &str) -> Option<Label> {
        let given = self.settings.entries.iter().find(|given| given.id.value == id)?;
        Some(self.source.label(given.id.span).with_text("its facts"))
    }

    fn is_entry(&self, row: &Row<'_>) -> bool {
        self.rows.binary_search(&row.span.clone().into()).is_ok()
    }

    /// The tables of the page, in order. They borrow its text, so they are read again where they are asked for.
    pub(crate) fn tables(&self) -> Vec<PageTable<'_>> {
        let Tables { tables, .. } = tables(self.source.markdown(self.body), self.body);
        let mut tables = classify(tables, &self.settings);
        let selection = select(&self.source, &self.settings, &mut tables, true, &mut Vec::new());
        if !selection.is_certain {
            for table in &mut tables {
                table.is_selected = false;
            }
        }
        tables
    }
}
