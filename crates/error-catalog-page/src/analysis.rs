//! The analysis of a page, from its text to its catalog. Each phase reads the results of the phases before it.

use std::collections::HashSet;
use std::sync::OnceLock;
use std::{panic, thread};

use crate::build::build_catalog::build_catalog;
use crate::build::catalog_state::CatalogState;
use crate::build::validation::validate;
use crate::parse::front_matter::FrontMatter;
use crate::parse::markdown::markdown;
use crate::parse::merge_conflict::merge_conflict;
use crate::parse::read::read_settings;
use crate::parse::table::{Tables, tables};
use crate::tables::cell_checks::check_cells;
use crate::tables::ignored::{check_html, check_message_format};
use crate::tables::select::select;
use crate::tables::selection_checks::check_selection;
use crate::{
    ColumnKind, Diagnostic, ErrorTables, MessageFormat, OrphanRow, PageTable, Settings, SourceFile, Span,
    Table,
};

/// The number of rows from which a second thread saves time.
const MANY_ROWS: usize = 500;

/// The content of a page.
pub struct Analysis<'s> {
    /// The page.
    pub source: &'s SourceFile,
    /// The front matter.
    pub settings: Settings,
    /// The offset of the Markdown, after the front matter.
    pub body: usize,
    /// The tables, by what is known of their rows.
    pub tables: ErrorTables<'s>,
    /// The format of the messages, declared or inferred.
    pub message_format: Option<MessageFormat>,
    /// The lines that are written like rows and are in no table.
    pub orphan_rows: Vec<OrphanRow>,
    /// The diagnostics of the front matter and the tables, in the order of the phases.
    pub diagnostics: Vec<Diagnostic>,
    build: OnceLock<Build>,
}

/// The catalog of a page.
pub struct Build {
    /// The catalog.
    pub catalog: CatalogState,
    /// The diagnostics of its rows. Those of [`validate`](Analysis::validate) are not among them.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page. No phase stops at the first mistake.
pub fn analyze(source: &SourceFile) -> Analysis<'_> {
    let mut diagnostics = Vec::new();
    let document = Document::parse(source, &mut diagnostics);
    document.analyze(source, diagnostics)
}

/// Reads a copy of a page, such as one that a docs platform exported, with the settings of the page. Of the front matter of the
/// copy, only the title applies.
pub fn analyze_copy<'s>(source: &'s SourceFile, settings: &Settings) -> Analysis<'s> {
    let mut diagnostics = Vec::new();
    let document = Document::parse(source, &mut diagnostics);
    diagnostics.retain(|diagnostic| diagnostic.primary.span.start >= document.body);
    let settings = settings.of_copy(document.settings.title.as_deref());
    Document { settings, ..document }.analyze(source, diagnostics)
}

impl Analysis<'_> {
    /// Returns the catalog. The first call builds it: most lints do not need it, so they run at the same time.
    pub fn catalog(&self) -> &CatalogState {
        &self.build.get_or_init(|| self.build()).catalog
    }

    /// Takes the catalog, with the diagnostics of its rows.
    pub fn take_build(&mut self) -> Build {
        self.build.take().unwrap_or_else(|| self.build())
    }

    fn build(&self) -> Build {
        let Self { source, settings, tables, message_format, .. } = self;
        let mut diagnostics = Vec::new();
        let catalog =
            build_catalog(source, settings, &tables.errors, message_format.as_ref(), &mut diagnostics);
        Build { catalog, diagnostics }
    }

    /// Returns the validation errors of the catalog.
    pub fn validate(&self) -> Vec<Diagnostic> {
        let Some(built) = self.catalog().built() else { return Vec::new() };
        validate(self.source, &self.tables.errors, built)
    }

    /// Runs two functions, in two threads if the page has many rows.
    pub fn join<A: Send, B>(&self, first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
        let rows: usize = self.tables.errors_and_candidates().map(|table| table.table.rows.len()).sum();
        if rows < MANY_ROWS {
            return (first(), second());
        }
        thread::scope(|scope| {
            let first = scope.spawn(first);
            let second = second();
            (first.join().unwrap_or_else(|panic| panic::resume_unwind(panic)), second)
        })
    }

    /// Returns whether a table on the page may hold errors. Settings that cannot be read may name any table.
    pub fn has_table(&self) -> bool {
        let Self { settings, tables, .. } = self;
        settings.is_unreadable
            || tables.candidates.is_empty() && !settings.tables.is_empty()
            || tables.has_known_column()
    }

    /// Returns the rows of errors that became no entries: rows of error tables, and orphan rows with as many cells.
    pub fn unread_rows(&self) -> Vec<UnreadRow> {
        let mut unread = Vec::new();
        let mut widths = HashSet::new();
        for PageTable { table, columns, .. } in &self.tables.errors {
            widths.insert(table.header.cells.len());
            let message = columns.index(&ColumnKind::Message);
            for row in table.rows.iter().filter(|row| !row.is_text(self.source)) {
                let built = self.catalog().built();
                if built.is_none_or(|built| built.entry_at(row.span.start).is_none()) {
                    let cell = message.and_then(|index| row.cells.get(index));
                    let message =
                        if row.is_whole() { cell.map(|cell| cell.span.clone().into()) } else { None };
                    unread.push(UnreadRow { span: row.span.clone().into(), message });
                }
            }
        }
        for row in &self.orphan_rows {
            if widths.contains(&row.cells) && !row.is_delimiter {
                unread.push(UnreadRow { span: row.span, message: None });
            }
        }
        unread
    }
}

/// A row of an error that became no entry.
#[derive(Clone, Copy, Debug)]
pub struct UnreadRow {
    /// The row.
    pub span: Span,
    /// The cell of its message, if it is known which cell that is.
    pub message: Option<Span>,
}

/// The parsed text of a page.
struct Document<'s> {
    settings: Settings,
    /// The offset of the Markdown.
    body: usize,
    tables: Vec<Table<'s>>,
    orphan_rows: Vec<OrphanRow>,
}

impl<'s> Document<'s> {
    fn parse(source: &'s SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let front_matter = FrontMatter::find(source, diagnostics);
        let settings = read_settings(source, &front_matter, diagnostics);
        let body = front_matter.body();
        let conflict = merge_conflict(source);
        // Tables of two versions would be a mixture of both.
        let markdown = if conflict.is_some() { "" } else { markdown(source, body) };
        diagnostics.extend(conflict);
        let Tables { tables, orphan_rows } = tables(markdown, body);
        Self { settings, body, tables, orphan_rows }
    }

    fn analyze(self, source: &'s SourceFile, mut diagnostics: Vec<Diagnostic>) -> Analysis<'s> {
        let Self { settings, body, tables, orphan_rows } = self;
        let tables = select(&settings, tables);
        let message_format = tables.message_format(&settings);
        let format = message_format.as_ref();
        // Without settings that can be read, the selection of tables is a guess.
        if !settings.is_unreadable {
            check_selection(source, &settings, &tables, format, &mut diagnostics);
            check_message_format(source, &settings, format, &mut diagnostics);
        }
        check_cells(source, &tables, &mut diagnostics);
        check_html(source, body, &tables, &mut diagnostics);
        let build = OnceLock::new();
        Analysis { source, settings, body, tables, message_format, orphan_rows, diagnostics, build }
    }
}
