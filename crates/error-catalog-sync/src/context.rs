//! The table cell or row that a span of a page is in.

use error_catalog_page::Span;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::table::Row;
use error_catalog_page::tables::page_table::PageTable;

use crate::page::Page;

/// The cell or row that a span is in.
#[derive(Clone, Debug, Default)]
pub struct Context<'p> {
    /// The heading of the cell's column.
    pub heading: Option<&'p str>,
    /// The message of the row.
    pub row: Option<&'p str>,
}

/// Finds the contexts of spans. The tables of the page are read once for all of them.
pub struct Contexts<'p> {
    tables: Vec<PageTable<'p>>,
}

impl<'p> Contexts<'p> {
    /// Reads the tables of a page.
    pub fn new(page: &'p Page) -> Self {
        Self { tables: page.tables().into_page_order() }
    }

    /// Returns the context of a span of the page.
    pub fn of(&self, span: Span) -> Context<'_> {
        self.in_table(span.start).unwrap_or_default()
    }

    fn in_table(&self, at: usize) -> Option<Context<'_>> {
        let above = self.tables.partition_point(|table| table.table.header.span.start <= at);
        let page_table = self.tables.get(above.checked_sub(1)?)?;
        let table = &page_table.table;
        let above = table.rows.partition_point(|row| row.span.start <= at);
        let row = above.checked_sub(1).and_then(|index| table.rows.get(index));
        let line = row.unwrap_or(&table.header);
        if at >= line.span.end {
            return None;
        }
        let message = row.and_then(|row| message(page_table, row));
        let is_here = |cell: &error_catalog_page::parse::cell::Cell<'_>| {
            cell.span.contains(&at) || (cell.span.start == at && cell.text.is_empty())
        };
        let column = if line.is_whole() { line.cells.iter().position(is_here) } else { None };
        let Some(column) = column else {
            return Some(Context { heading: None, row: if line.written > 1 { message } else { None } });
        };
        let heading = row.and(table.header.cells.get(column)).map(|cell| &*cell.text);
        let is_message = line.cells.get(column).is_some_and(|cell| message == Some(&*cell.text));
        Some(Context { heading, row: if is_message { None } else { message } })
    }
}

/// Returns the message of a row, or the text of its first cell.
fn message<'s>(table: &PageTable<'_>, row: &'s Row<'_>) -> Option<&'s str> {
    let cell = row.cells.get(table.columns.index(&ColumnKind::Message).unwrap_or(0))?;
    Some(&*cell.text).filter(|text| !text.is_empty())
}
