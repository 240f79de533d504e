//! The tables of a page as `inspect` renders them, with lines that count from 1.

use error_catalog_model::{Entry, Parameter};
use error_catalog_sync::{Page, PageTable, Row};
use serde::Serialize;

/// A table of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedTable<'p> {
    /// The innermost heading above the table.
    pub heading: Option<String>,
    /// The line of the header.
    pub line: usize,
    /// True if the rows become entries.
    #[serde(rename = "selected")]
    pub is_selected: bool,
    /// The headings of the columns.
    pub header: Vec<String>,
    /// The kinds of each column, in words; `None` for a column that is ignored.
    pub columns: Vec<Option<String>>,
    /// The rows.
    pub rows: Vec<InspectedRow<'p>>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedRow<'p> {
    /// The line of the row.
    pub line: usize,
    /// The texts of the cells.
    pub cells: Vec<String>,
    /// The entry that the row became.
    pub entry: Option<InspectedEntry<'p>>,
}

/// An entry, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedEntry<'p> {
    /// The code.
    pub code: &'p str,
    /// The id.
    pub id: &'p str,
    /// The parameters of the message.
    pub parameters: &'p [Parameter],
}

/// Returns all tables of a page.
pub fn inspected_tables(page: &Page) -> Vec<InspectedTable<'_>> {
    let tables = page.tables();
    let others = tables.candidates.iter().chain(&tables.ignored);
    let mut all: Vec<InspectedTable<'_>> = others.map(|table| inspected_table(page, table, false)).collect();
    all.extend(tables.errors.iter().map(|table| inspected_table(page, table, true)));
    all.sort_by_key(|table| table.line);
    all
}

fn inspected_table<'p>(page: &'p Page, table: &PageTable<'_>, is_selected: bool) -> InspectedTable<'p> {
    let PageTable { table, columns, .. } = table;
    let columns = (0..table.header.cells.len()).map(|index| {
        let kinds: Vec<String> = columns.kinds(index).map(ToString::to_string).collect();
        if kinds.is_empty() { None } else { Some(kinds.join(", ")) }
    });
    InspectedTable {
        heading: table.heading().map(str::to_owned),
        line: page.source.line(table.header.span.start),
        is_selected,
        header: texts(&table.header),
        columns: columns.collect(),
        rows: table.rows.iter().map(|row| inspected_row(page, row)).collect(),
    }
}

fn inspected_row<'p>(page: &'p Page, row: &Row<'_>) -> InspectedRow<'p> {
    let entry = |Entry { code, id, parameters, .. }: &'p Entry| InspectedEntry { code, id, parameters };
    InspectedRow {
        line: page.source.line(row.span.start),
        cells: texts(row),
        entry: page.entry_at(row.span.start).map(entry),
    }
}

fn texts(row: &Row<'_>) -> Vec<String> {
    row.cells.iter().map(|cell| cell.text.to_string()).collect()
}
