//! The tables of a page: tables of errors, candidates and ignored tables.

use crate::{ColumnKind, ErrorRow, MessageFormat, PageTable, Settings, Table};

/// The tables of a page, each list in the order of the page.
#[derive(Debug, Default)]
pub struct ErrorTables<'s> {
    /// The tables that hold errors.
    pub errors: Vec<PageTable<'s>>,
    /// The tables that may hold errors, if it is unknown which tables do. Then there are no error tables.
    pub candidates: Vec<PageTable<'s>>,
    /// The other tables.
    pub ignored: Vec<PageTable<'s>>,
}

impl<'s> ErrorTables<'s> {
    /// Divides tables into error tables and ignored ones.
    pub(crate) fn partition(tables: Vec<PageTable<'s>>, is_error: impl Fn(&PageTable<'s>) -> bool) -> Self {
        let (errors, ignored) = tables.into_iter().partition(|table| is_error(table));
        Self { errors, candidates: Vec::new(), ignored }
    }

    /// Makes candidates of the error tables.
    pub(crate) fn into_candidates(self) -> Self {
        Self { errors: Vec::new(), candidates: self.errors, ignored: self.ignored }
    }

    /// Returns the tables that hold errors or may do so. Their rows are checked alike.
    pub fn errors_and_candidates(&self) -> impl Iterator<Item = &PageTable<'s>> {
        self.errors.iter().chain(&self.candidates)
    }

    /// Returns all tables in the order of the page.
    pub fn into_page_order(self) -> Vec<PageTable<'s>> {
        let mut tables =
            [self.errors, self.candidates, self.ignored].into_iter().flatten().collect::<Vec<_>>();
        tables.sort_by_key(PageTable::header_span);
        tables
    }

    /// Returns all tables in the order of the page.
    pub fn in_page_order(&self) -> Vec<&PageTable<'s>> {
        let mut tables: Vec<_> = self.errors_and_candidates().chain(&self.ignored).collect();
        tables.sort_by_key(|table| table.table.header.span.start);
        tables
    }

    /// Returns the first table that holds errors or may do so.
    pub(crate) fn first(&self) -> Option<&Table<'s>> {
        self.errors_and_candidates().next().map(|table| &table.table)
    }

    /// Returns whether a table that may hold errors has a column of errors.
    pub(crate) fn has_known_column(&self) -> bool {
        self.errors_and_candidates().any(|table| table.columns.is_any_known())
    }

    /// Returns the rows of the tables that hold errors or may do so, except those with missing or surplus cells.
    pub fn rows(&self) -> impl Iterator<Item = ErrorRow<'_>> {
        self.errors_and_candidates().flat_map(PageTable::whole_rows)
    }

    /// Returns the format of the messages, declared or inferred.
    pub(crate) fn message_format(&self, settings: &Settings) -> Option<MessageFormat> {
        if let Some(declared) = settings.message_format() {
            return Some(declared.clone());
        }
        let messages = || self.rows().filter_map(|row| row.text(&ColumnKind::Message));
        let inferred = MessageFormat::inferred(messages())?;
        // If there is a column of codes, an integer in the messages is their code only if it is the same.
        let mut differing = 0;
        for row in self.rows() {
            if let (Some(column), Some(message)) =
                (row.text(&ColumnKind::Code), row.text(&ColumnKind::Message))
                && inferred.split(message).map(|parts| parts.code) != Some(column)
            {
                differing += 1;
            }
        }
        if differing * 2 < messages().count() { Some(inferred) } else { None }
    }
}
