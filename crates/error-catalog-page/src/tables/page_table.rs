//! A table of a page with its columns.

use crate::column_kind::has_key;
use crate::parse::gfm::is_delimiter;
use crate::tables::columns::Columns;
use crate::tables::retired::is_of_retired;
use crate::{Cell, ColumnKind, ErrorRow, Row, Settings, Span, Table};

/// A table and what its columns hold.
#[derive(Debug)]
pub struct PageTable<'s> {
    /// The table.
    pub table: Table<'s>,
    /// The kinds of its columns.
    pub columns: Columns,
    /// Copies of the header among the rows, which are no rows.
    pub(crate) repeated_headers: Vec<Span>,
}

impl<'s> PageTable<'s> {
    /// The span of the header.
    pub fn header_span(&self) -> Span {
        self.table.header.span.clone().into()
    }

    /// Returns whether the columns can make an entry.
    pub(crate) fn is_complete(&self) -> bool {
        self.columns.missing().is_empty()
    }

    /// Returns whether the columns can make an entry, and include all columns that the settings declare.
    pub(crate) fn has_declared_columns(&self) -> bool {
        self.is_complete() && self.columns.has_all_declared
    }

    /// Returns the columns without a kind, each with its heading.
    pub(crate) fn free_columns(&self) -> impl Iterator<Item = (usize, &Cell<'s>)> {
        let columns = self.table.header.cells.iter().enumerate();
        columns.filter(|(index, _)| self.columns.kinds(*index).next().is_none())
    }

    /// Returns the rows that have as many cells as the table has columns.
    pub(crate) fn whole_rows(&self) -> impl Iterator<Item = ErrorRow<'_>> {
        let Self { table, columns, .. } = self;
        let is_retired = is_of_retired(table);
        let rows = table.rows.iter().filter(|row| row.is_whole());
        rows.map(move |row| ErrorRow { table, row, columns, is_retired })
    }

    /// The heading of the column of messages.
    pub(crate) fn message_heading(&self) -> Option<&str> {
        self.table.header.cells.get(self.columns.index(&ColumnKind::Message)?).map(|cell| &*cell.text)
    }
}

/// Recognizes the columns of tables.
pub(crate) fn classify<'s>(tables: Vec<Table<'s>>, settings: &Settings) -> Vec<PageTable<'s>> {
    let classify = |mut table: Table<'s>| {
        let repeated_headers = take_repeated_headers(&mut table);
        let columns = Columns::recognize(&table, settings);
        PageTable { table, columns, repeated_headers }
    };
    tables.into_iter().map(classify).collect()
}

/// Takes copies of the header out of the rows, each with the line of dashes below it.
fn take_repeated_headers(table: &mut Table<'_>) -> Vec<Span> {
    let header = table.header_keys();
    let is_copy = |row: &Row<'_>| {
        row.cells.len() == header.len()
            && row.cells.iter().zip(&header).all(|(cell, heading)| has_key(&cell.text, heading))
    };
    let is_dashes =
        |row: &Row<'_>| row.cells.iter().all(|cell| cell.text.contains("--") && is_delimiter(&cell.text));
    let is_named = header.iter().any(|heading| !heading.is_empty());
    if !is_named || !table.rows.iter().any(is_copy) {
        return Vec::new();
    }
    let mut repeated: Vec<Span> = Vec::new();
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in std::mem::take(&mut table.rows) {
        match repeated.last_mut() {
            Some(copy) if copy.end == row.span.start && is_dashes(&row) => copy.end = row.span.end,
            _ if is_copy(&row) => repeated.push(row.span.into()),
            _ => rows.push(row),
        }
    }
    table.rows = rows;
    repeated
}
